"""The table out of a header and the cells below it: names, blank rows left out, what to know said."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from core.messages.told import ITEMS_NAMED, Listed
from core.reading.column_names import column_names, unique_names
from core.reading.error_columns import has_error_columns, without_guard
from core.reading.header import Header
from core.reading.row_search import rows_with
from core.reading.table import ReadingWarning
from core.reading.written_texts import without_formulas

NUL = "\0"
BROKEN = "\ufffd"
FIRST_VISIBLE, LAST_VISIBLE = "!", "~"


@dataclass(frozen=True, eq=False, slots=True)
class Assembled:
    """The frame of a table, the row number of each of its rows, and what assembling it brought to light."""

    frame: pd.DataFrame
    row_numbers: npt.NDArray[np.int64]
    warnings: tuple[ReadingWarning, ...]


def assemble(
    header_records: Sequence[Sequence[str]],
    cells: pa.Table,
    numbers: npt.NDArray[np.int64],
    *,
    is_text: bool = False,
    has_formulas: bool = False,
    has_nul: bool = False,
    has_broken: bool = False,
) -> Assembled:
    """The frame of text cells with its names; blank rows left out.

    `has_nul`, `has_broken` and `has_formulas` say that NULs, U+FFFD and ="…" are to be looked for. In delimited
    text (`is_text`) our own error export puts a sign before what could run as a formula: it is taken off.
    """
    width = max(cells.num_columns, max(map(len, header_records), default=0))
    given = column_names(header_records, width)
    names = unique_names(given)
    warnings = name_warnings(given, names) if header_records else []
    columns = list(cells.columns) + [_empty(len(cells))] * (width - cells.num_columns)
    del cells
    if has_broken and len(rows := rows_with(BROKEN, columns, numbers)):
        warnings.append(rows_warning("characters_unreadable", rows))
    if any(NUL in cell for record in header_records for cell in record):
        warnings.append(ReadingWarning("nuls_removed_from_header"))
    if has_nul and len(rows := rows_with(r"\x00", columns, numbers)):
        warnings.append(rows_warning("nuls_removed", rows))
        columns = [pc.replace_substring(column, NUL, "") for column in columns]
    filled = ~blank_rows(columns, len(numbers))
    if not filled.all():
        columns = [column.filter(pa.array(filled)) for column in columns]
        numbers = numbers[filled]
    if is_text:
        columns, names, unwrapped = _without_formulas(columns, names, has_formulas=has_formulas)
        warnings += unwrapped
    frame = pa.table(columns, names=names).to_pandas(types_mapper=pd.ArrowDtype)
    return Assembled(frame, numbers, tuple(warnings))


def _without_formulas(
    columns: Sequence[pa.ChunkedArray], names: list[str], *, has_formulas: bool
) -> tuple[list[pa.ChunkedArray], list[str], list[ReadingWarning]]:
    """Columns and names of delimited text without what keeps spreadsheets from reading, or from running, them."""
    columns, places = without_formulas(columns) if has_formulas else (columns, [])
    found = Listed.of([names[place] for place in places])
    warnings = [ReadingWarning("formulas_unwrapped", {"count": len(places), "columns": found})] if places else []
    if has_error_columns(tuple(names)):
        columns = [without_guard(column) for column in columns]
        names = without_guard(pa.chunked_array([names], pa.string())).to_pylist()
    return list(columns), names, warnings


def _empty(length: int) -> pa.ChunkedArray:
    return pa.chunked_array([pa.repeat(pa.scalar("", pa.string()), length)])


def blank_rows(columns: Sequence[pa.ChunkedArray], length: int) -> npt.NDArray[np.bool_]:
    """True for each row whose cells are all empty or blanks."""
    blank = np.ones(length, dtype=bool)
    for column in columns:
        blank &= blank_cells(column).to_numpy(zero_copy_only=False)
        if not blank.any():
            break
    return blank


def blank_cells(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """True for each cell that is empty or blanks."""
    visible = pc.and_(pc.greater_equal(column, FIRST_VISIBLE), pc.less(column, LAST_VISIBLE))
    if pc.all(visible).as_py():  # Arrow's tables of blanks take longer to make than all cells to look at
        return pc.invert(visible)
    return pc.or_(pc.equal(pc.binary_length(column), 0), pc.utf8_is_space(column))


def name_warnings(given: Sequence[str], names: Sequence[str]) -> list[ReadingWarning]:
    """What to say of columns whose names were made up, or made unique."""
    pairs = list(zip(given, names, strict=True))
    empty = [new for old, new in pairs if not old]
    repeated = [new for old, new in pairs if old and new != old]
    return [
        ReadingWarning(code, {"count": len(found), "columns": Listed.of(found)})
        for code, found in (("headers_empty", empty), ("headers_repeated", repeated))
        if found
    ]


def header_warnings(
    records: Sequence[Sequence[str]], header: Header, chosen: int | None, blank_above: int = 0
) -> list[ReadingWarning]:
    """What to say of the header: rows above it, several rows of it, or that there is none where none was `chosen`."""
    if not header.rows:
        return [] if chosen == 0 else [ReadingWarning("header_missing")]
    warnings = []
    above = [p for p in range(header.position) if any(cell.strip() for cell in records[p])]
    if above:
        warnings.append(ReadingWarning("rows_above_header", {"count": len(above)}, blank_above + above[0] + 1))
    if header.rows > 1:
        row = blank_above + header.position + 1
        warnings.append(ReadingWarning("header_has_several_rows", {"count": header.rows}, row))
    return warnings


def rows_warning(code: str, rows: Sequence[int] | npt.NDArray[np.int64], count: int | None = None) -> ReadingWarning:
    """A warning about rows: how many (`count`, where `rows` are not all of them), the first by number."""
    count = len(rows) if count is None else count
    named = Listed.of([int(row) for row in rows[: ITEMS_NAMED + 1]], count)
    return ReadingWarning(code, {"count": count, "rows": named}, int(rows[0]))
