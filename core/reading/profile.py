"""What the columns of a table hold, at a glance: the look of their values, how full they are, samples."""

from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from core.reading.assembly import blank_cells
from core.reading.looks import Look, look_of, usual_look
from core.reading.table import Table

SAMPLES = 3
MOST_ROWS = 200
FEWEST_ROWS = 24
CELLS_LOOKED_AT = 200_000
STRETCHES = 8
USUAL_SHARE = 0.9


@dataclass(frozen=True, slots=True)
class ColumnProfile:
    """A column at a glance.

    `type` is what its values look like, in a word: text, number, date, yes or no, email, link, code (short,
    with digits) or empty. `filled` is the share of rows with anything but blanks (0 to 1), `samples` are up
    to three different values.
    """

    name: str
    type: str
    filled: float
    samples: tuple[str, ...]


def profile(table: Table) -> tuple[ColumnProfile, ...]:
    """The profiles of a table's columns, in order. How full they are is counted; looks and samples are of some rows."""
    most = max(FEWEST_ROWS, min(MOST_ROWS, CELLS_LOOKED_AT // max(1, len(table.columns))))
    places = _places(len(table), most)
    return tuple(_profile(name, table.column(name), places) for name in table.columns)


def _profile(name: str, column: pa.ChunkedArray, places: pa.Array) -> ColumnProfile:
    blank = blank_cells(column)
    filled = 1 - (pc.mean(blank).as_py() if len(column) else 1.0)
    values = _values(column.take(places))
    if not values and filled:
        first = pc.index(blank, pa.scalar(value=False)).as_py()
        values = _values(column.slice(first, len(places)))
    look = usual_look([look_of(value) for value in values], USUAL_SHARE)
    kind = Look.TEXT if look is Look.NOTHING and values else look
    return ColumnProfile(name, kind.value, filled, tuple(dict.fromkeys(values))[:SAMPLES])


def _places(rows: int, most: int) -> pa.Array:
    """Positions of up to `most` rows, in stretches spread over the table, the first row among them."""
    if rows <= most:
        return pa.array(np.arange(rows))
    length = most // STRETCHES
    starts = np.linspace(0, rows - length, STRETCHES).astype(np.int64)
    return pa.array(np.unique(starts[:, None] + np.arange(length)))


def _values(column: pa.ChunkedArray) -> list[str]:
    return [value for value in column.to_pylist() if value.strip()]
