"""The file's own words for yes and no."""

from collections.abc import Mapping as Map

import pyarrow as pa

from core.checking.booleans import FALSE_WORDS, TRUE_WORDS
from core.mending.marks import different

MOST_WORDS = 20

_YES_WORDS = "yep yeah yup enabled active checked selected opted_in agree agreed x ✓ ✔ ☑ ✅ да 是 はい 예 áno ano igen"
_NO_WORDS = "nope nah disabled inactive unchecked unselected opted_out disagree disagreed ✗ ✘ ☐ ❌ нет 否 いいえ 아니요"
_YES, _NO = TRUE_WORDS.union(_YES_WORDS.split()), FALSE_WORDS.union(_NO_WORDS.split())


def words_in(values: pa.Array) -> tuple[str, ...]:
    """The different texts among values, the frequent first; none where they are too many to be words for yes and no."""
    words = different(values)
    return words if len(words) <= MOST_WORDS else ()


def guessed(word: str) -> bool | None:
    """What a word probably means, None where that can't be told."""
    text = word.strip().lower().replace(" ", "_").replace("-", "_")
    if text in _YES or text in _NO:
        return text in _YES
    first = text.replace(",", "_").replace(".", "_").split("_", maxsplit=1)[0]
    if first in FALSE_WORDS and len(first) > 1:
        return False
    return True if first in TRUE_WORDS and len(first) > 1 else None


def meanings(words: tuple[str, ...]) -> Map[str, bool | None]:
    """What each of the words probably means."""
    return {word: guessed(word) for word in words}
