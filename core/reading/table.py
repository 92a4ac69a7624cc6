"""The value that reading makes: a table of text cells with its row numbers and where it came from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa

from core.messages import sentence


@dataclass(frozen=True, slots=True)
class ReadingWarning:
    """Something a person should know about the file; `row` is the row it is about, where there is one."""

    code: str
    params: Mapping[str, object] = field(default_factory=dict)
    row: int | None = None

    @property
    def message(self) -> str:
        """The sentence for a person, in English."""
        return sentence(self.code, self.params)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of a workbook: its name, its size in rows and columns, whether the workbook hides it."""

    name: str
    rows: int
    columns: int
    hidden: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Source:
    """Where a table came from and how it was read.

    `fingerprint` is a hash of the file's bytes, in hexadecimal: the same content is known again by it.

    `format` is "csv" (any delimited text), "xlsx", "xlsm", "xlsb", "xls", "ods" or "html". `header_row` is the
    number of the first header record, counted from 1 (0: none), `header_rows` how many records form
    the header. `sheets` is empty for delimited text.
    """

    path: Path
    fingerprint: str
    format: str
    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None
    sheets: tuple[Sheet, ...] = ()
    header_row: int = 1
    header_rows: int = 1

    @property
    def name(self) -> str:
        """The file's name, fit to be kept and sent: bytes in it that are no text stand as ?."""
        return self.path.name.encode("utf-8", "replace").decode()


@dataclass(frozen=True, eq=False, slots=True)
class Table:
    """A table of text cells.

    `frame` holds pyarrow strings (`pd.ArrowDtype(pa.string())`), a column a file column with unique
    names, RangeIndex; an empty cell is "", never null. `row_numbers` (int64, ascending, one a frame
    row) are the records' numbers in the sheet, counted from 1 with header, title and blank records
    included. A position is a place in the frame, counted from 0; a row is a row number.
    """

    frame: pd.DataFrame
    row_numbers: npt.NDArray[np.int64]
    source: Source
    warnings: tuple[ReadingWarning, ...] = ()

    def __len__(self) -> int:
        return len(self.frame)

    @property
    def columns(self) -> tuple[str, ...]:
        """The column names, in the file's order."""
        return tuple(self.frame.columns)

    def column(self, name: str) -> pa.ChunkedArray:
        """The stored texts of a column: strings, one a table row, no nulls."""
        stored = self.frame[name].array.__arrow_array__()
        return stored if isinstance(stored, pa.ChunkedArray) else pa.chunked_array([stored])

    def position_of(self, row: int) -> int:
        """The frame position of a row number. Raises KeyError where the table has no such row."""
        position = int(np.searchsorted(self.row_numbers, row))
        if position == len(self.row_numbers) or self.row_numbers[position] != row:
            raise KeyError(row)
        return position
