"""The face of reading: a file becomes a table of text cells, exactly as they stood in it."""

import csv
import hashlib
import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from core.errors import FileError
from core.reading.error_columns import has_error_columns, without_guard
from core.reading.header import column_names, find_header, unique_names
from core.reading.options import ReadingOptions
from core.reading.table import Source, Table
from core.reading.workbook import read_workbook


def read_table(
    path: Path,
    options: ReadingOptions = ReadingOptions(),
    *,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Table:
    """The table in a file: delimited text or a workbook.

    `progress` is told the share that is done (0 to 1); `cancelled` is asked from time to time and, once it
    says True, ends the reading with FileError("reading_cancelled"). Raises FileError where the file can't be read.
    """
    return _read(Path(path), options, None, cancelled or (lambda: False))


def read_head(path: Path, options: ReadingOptions = ReadingOptions(), rows: int = 100) -> Table:
    """The first rows of a file's table, quickly; its source has no sha256. Raises FileError like `read_table`."""
    return _read(Path(path), options, rows, lambda: False)


def _read(path: Path, options: ReadingOptions, rows: int | None, cancelled: Callable[[], bool]) -> Table:
    try:
        start = path.open("rb").read(8)
    except OSError:
        raise FileError("file_missing", path=path) from None
    if start[:2] == b"PK" or start[:4] == b"\xd0\xcf\x11\xe0":
        return _from_workbook(path, options, rows, cancelled)
    return _from_text(path, options, rows)


def _from_workbook(path: Path, options: ReadingOptions, rows: int | None, cancelled: Callable[[], bool]) -> Table:
    book = read_workbook(path, sheet=options.sheet, rows=None if rows is None else rows + 50, cancelled=cancelled)
    numbers = book.first_row + np.arange(len(book.cells), dtype=np.int64)
    source = {"format": path.suffix[1:].lower(), "sheet": book.sheet, "sheets": book.sheets}
    return _table(path, book.cells, numbers, options, rows, source)


def _from_text(path: Path, options: ReadingOptions, rows: int | None) -> Table:
    raw = path.read_bytes()
    encoding = options.encoding or "utf-8-sig"
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError:
        encoding = "cp1252"
        text = raw.decode(encoding, "replace")
    delimiter = options.delimiter or max(",;\t|", key=text[:10_000].count)
    csv.field_size_limit(2**31 - 1)
    records = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    width = max(map(len, records), default=0)
    cells = pa.table(
        {str(i): pa.array([r[i] if i < len(r) else "" for r in records], pa.string()) for i in range(width)}
    )
    source = {"format": "csv", "encoding": encoding, "delimiter": delimiter}
    return _table(path, cells, np.arange(1, len(records) + 1, dtype=np.int64), options, rows, source)


def _table(path, cells, numbers, options, rows, source):  # type: ignore[no-untyped-def]
    head = [list(r.values()) for r in cells.slice(0, 50).to_pylist()]
    header = find_header(head)
    names = unique_names(column_names(head[header.position : header.position + header.rows], cells.num_columns))
    cells = cells.slice(header.position + header.rows)
    numbers_left: npt.NDArray[np.int64] = numbers[header.position + header.rows :]
    filled = np.zeros(len(cells), dtype=bool)
    for column in cells.columns:
        filled |= pc.not_equal(pc.utf8_trim_whitespace(column), "").to_numpy(zero_copy_only=False)
    cells = cells.filter(pa.array(filled))
    frame = cells.rename_columns(names).to_pandas(types_mapper=pd.ArrowDtype)
    if source["format"] == "csv" and has_error_columns(tuple(names)):
        frame = frame.apply(
            lambda c: pd.Series(pd.arrays.ArrowExtensionArray(without_guard(c.array.__arrow_array__())))
        )
    sha = "" if rows is not None else hashlib.sha256(path.read_bytes()).hexdigest()
    found = Source(path=path, sha256=sha, header_row=int(numbers[header.position]), header_rows=header.rows, **source)
    kept = numbers_left[filled]
    return Table(frame if rows is None else frame.head(rows), kept if rows is None else kept[:rows], found)
