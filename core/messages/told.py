"""English texts that know what they were made of, so that the window can say the same in another language.

They stand wherever a text stands: in a sentence's parameters, in an event, in an error export.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Self

from core.messages import sentence
from core.messages.system import SYSTEM_CODES

SERVER_WORDS = "server_words"
ITEMS_NAMED = 3
QUOTES_NAMED = 3

Part = tuple[str, Mapping[str, object]]


class Told(str):
    """Sentences by their codes and parameters; a parameter may itself be told. `parts` is empty for a mere text."""

    parts: tuple[Part, ...] = ()

    @classmethod
    def of(cls, code: str, **params: object) -> Self:
        """The sentence of a code."""
        return cls.joined([(code, params)])

    @classmethod
    def joined(cls, parts: Iterable[Part]) -> Self:
        """Several sentences one after the other, each once."""
        by_text = {sentence(code, params): (code, params) for code, params in parts}
        text = cls(" ".join(by_text))
        text.parts = tuple(by_text.values())
        return text

    @classmethod
    def read(cls, text: str) -> Self:
        """What `as_json` has written. Raises ValueError or KeyError where it was written otherwise."""
        return cls.joined(_parts(json.loads(text)))

    def as_json(self) -> str:
        """The parts as JSON, to be kept beside the text."""
        return json.dumps(_plain(self.parts), ensure_ascii=False, separators=(",", ":"))


class Listed(str):
    """Some items in words. `items` are those that are named, `more` how many aren't."""

    items: tuple[object, ...] = ()
    more: int = 0
    quoted: bool = False
    is_sum: bool = False

    @classmethod
    def of(cls, items: Sequence[object], count: int | None = None) -> Self:
        """The first items, and how many of `count` there are besides: "2, 5 and 9", "2, 5, 9 and 12 more"."""
        count = len(items) if count is None else count
        named = tuple(items[:ITEMS_NAMED]) if count > ITEMS_NAMED else tuple(items)
        words = [f"{item:,}" if isinstance(item, int) else str(item) for item in named]
        more = count - len(named)
        last = f"{more:,} more" if more else words.pop() if words else ""
        text = cls(" and ".join(filter(None, (", ".join(words), last))))
        text.items, text.more = named, more
        return text

    @classmethod
    def sums(cls, words: Sequence[str]) -> Self:
        """All of some words, each of equal rank: "8,390 go, 15 stay behind"."""
        text = cls(", ".join(words))
        text.items, text.is_sum = tuple(words), True
        return text

    @classmethod
    def quotes(cls, texts: Sequence[str]) -> Self:
        """The first texts in quotes: “n/a”, “none”, …"""
        named = tuple(texts[:QUOTES_NAMED])
        more = len(texts) - len(named)
        text = cls(", ".join([*(f"“{name}”" for name in named), *(["…"] if more else [])]))
        text.items, text.more, text.quoted = named, more, True
        return text


NOTHING = Told()


def by_server(words: str) -> Told:
    """What the server said, word for word."""
    return Told.of(SERVER_WORDS, words=words)


def system_words(error: OSError) -> str:
    """Why the system refused: in our words where it is common, else in the system's own."""
    code = SYSTEM_CODES.get(error.errno or 0)
    if code or not error.strerror:
        return Told.of(code or "system_refuses")
    return error.strerror[:1].lower() + error.strerror[1:]


def _plain(parts: Iterable[Part]) -> list[list[object]]:
    return [[code, {name: _kept(value) for name, value in params.items()}] for code, params in parts]


def _kept(value: object) -> object:
    if isinstance(value, Told) and value.parts:
        return {"told": _plain(value.parts)}
    return value if isinstance(value, int | float) else str(value)


def _parts(kept: list[tuple[str, dict[str, Any]]]) -> Iterable[Part]:
    for code, params in kept:
        yield code, {name: _value(value) for name, value in params.items()}


def _value(kept: object) -> object:
    return Told.joined(_parts(kept["told"])) if isinstance(kept, dict) else kept
