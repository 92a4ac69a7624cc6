"""What a person is shown of a column before it is used: how full it is, and three of its values."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc

from core.reading.table import Table

EXAMPLES = 3
LOOKED_AT = 1000


@dataclass(frozen=True, slots=True)
class ColumnProfile:
    """How many of a column's cells hold something, and its first different values, at most three."""

    filled: int
    examples: tuple[str, ...]


def profile(table: Table, cancelled: Callable[[], bool]) -> dict[str, ColumnProfile]:
    """The profiles of all columns, in the file's order; fewer where it was cancelled on the way."""
    profiles = {}
    for name in table.columns:
        if cancelled():
            break
        profiles[name] = _profile(table.column(name))
    return profiles


def _profile(texts: pa.ChunkedArray) -> ColumnProfile:
    there = pc.not_equal(pc.utf8_trim_whitespace(texts), "")
    filled = int(pc.sum(there).as_py() or 0)
    return ColumnProfile(filled, tuple(_first_different(texts.filter(there))) if filled else ())


def _first_different(texts: pa.ChunkedArray) -> Iterator[str]:
    """The first three different texts among the first thousand."""
    yield from pc.unique(texts.slice(0, LOOKED_AT)).slice(0, EXAMPLES).to_pylist()
