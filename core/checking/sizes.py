"""The size of a field's value: 10KB of UTF-8. What is over it is refused, split into several fields, or shortened."""

import unicodedata
from collections.abc import Collection, Iterator
from itertools import count

import pyarrow as pa
import pyarrow.compute as pc

from core.checking.conversion import Mask, Misfit, error, warning

# The API's page says 10KB, which may mean either: what is between the two is warned of.
LARGEST_BYTES = 10_240
SAFE_BYTES = 10_000

SHORTENED_MARK = " …"
WORD_SEARCH = 200
VIRAMA = 9  # the combining class of the sign that joins two letters of Indian scripts
_JOINERS = frozenset("\u200d\ufe0e\ufe0f")

Sized = tuple[tuple[tuple[str, pa.Array], ...], tuple[Misfit, ...]]


def fit_size(name: str, values: pa.Array, oversize: str, taken: Collection[str]) -> Sized:
    """The values as one field (name, values), or as several, and what is to say about their sizes.

    `oversize` is the mapping's option; `taken` are the names that further fields may not have.
    """
    lengths = pc.binary_length(values).fill_null(0).to_numpy(zero_copy_only=False)
    if not len(lengths) or lengths.max() <= SAFE_BYTES:
        return ((name, values),), ()
    over = lengths > SAFE_BYTES
    if oversize == "refuse":
        misfits = (
            error("value_too_long", lengths > LARGEST_BYTES),
            warning("value_long", over & (lengths <= LARGEST_BYTES)),
        )
        return ((name, values),), misfits
    texts = values.filter(pa.array(over)).to_pylist()
    if oversize == "shorten":
        shortened = pc.replace_with_mask(values, pa.array(over), pa.array(map(shorten, texts), values.type))
        return ((name, shortened),), (warning("value_shortened", over),)
    return tuple(_split_fields(name, values, over, texts, taken)), (warning("value_split", over),)


def _split_fields(
    name: str,
    values: pa.Array,
    over: Mask,
    texts: list[str],
    taken: Collection[str],
) -> Iterator[tuple[str, pa.Array]]:
    pieces = [list(split(text)) for text in texts]
    firsts = pa.array([each[0] for each in pieces], values.type)
    yield name, pc.replace_with_mask(values, pa.array(over), firsts)
    free_names = filter(lambda free: free not in taken, (f"{name}_{number}" for number in count(2)))
    for place, free_name in zip(range(1, max(map(len, pieces))), free_names, strict=False):
        further = pa.array([each[place] if place < len(each) else None for each in pieces], values.type)
        nothing = pa.nulls(len(values), values.type)
        yield free_name, pc.replace_with_mask(nothing, pa.array(over), further)


def split(text: str) -> Iterator[str]:
    """The text in pieces of at most 10,000 bytes, which joined give the text again."""
    start = 0
    while len((head := text[start : start + SAFE_BYTES + 1]).encode()) > SAFE_BYTES:
        end = _cut(head, SAFE_BYTES)
        yield head[:end]
        start += end
    yield head


def shorten(text: str) -> str:
    """The text's beginning with a mark, in at most 10,000 bytes."""
    return text[: _cut(text, SAFE_BYTES - len(SHORTENED_MARK.encode()))].rstrip() + SHORTENED_MARK


def _cut(text: str, most_bytes: int) -> int:
    """Where to cut so that at most so many bytes stand before: behind a blank that is near, else between characters."""
    end = len(text.encode()[:most_bytes].decode(errors="ignore"))
    for place in range(end, max(end - WORD_SEARCH, 1), -1):
        if text[place - 1].isspace():
            return place
    place = end
    while place > 1 and place > end - WORD_SEARCH and _belongs_to_previous(text, place):
        place -= 1
    return place


def _belongs_to_previous(text: str, place: int) -> bool:
    """Whether what a person sees as one character would be cut here: accents, joined or coloured emoji, flags."""
    character = text[place]
    joined = character in _JOINERS or text[place - 1] == "\u200d"
    coloured = "\U0001f3fb" <= character <= "\U0001f3ff"
    accent = unicodedata.category(character).startswith("M") or unicodedata.combining(text[place - 1]) == VIRAMA
    return joined or coloured or accent or (_is_flag_part(character) and _flag_parts_before(text, place) % 2 == 1)


def _is_flag_part(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _flag_parts_before(text: str, place: int) -> int:
    start = place
    while start > 0 and _is_flag_part(text[start - 1]):
        start -= 1
    return place - start
