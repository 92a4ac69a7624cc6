"""What passes between the program and the child process that reads workbooks."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

# By this verb, which no help shows, the frozen program is its own child.
HIDDEN_VERB = "read-workbook"
FOUND = b"found"


@dataclass(frozen=True, kw_only=True, slots=True)
class Order:
    """What the child is to do: read `sheet` (None: choose one) of `path`, at most `rows` records, into `result`.

    `format` is the kind of workbook; `memory` bounds the child's address space, in bytes.
    """

    path: str
    format: str
    result: str
    memory: int
    sheet: str | None = None
    rows: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class FoundSheet:
    """A sheet as the child saw it: rows and columns that hold something, the first of them counted from 0.

    `begins_with_words` is True where its first row may be a header: words in two cells or more, and nothing else.
    """

    name: str
    hidden: bool
    rows: int
    columns: int
    first_row: int
    first_column: int
    begins_with_words: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """What the child found beside the cells of the sheet it chose.

    `merges` are first and last rows and columns of merged cells, counted from the first cell that is read.
    `errors` counts rows with error cells, `error_rows` are the first of them, counted from 1; `errors_hidden`
    is True where there are errors that can't be told from empty cells. `unstored` and `unstored_rows` are rows with
    formulas whose results the workbook doesn't hold.
    """

    sheet: str
    sheets: Sequence[FoundSheet]
    merges: Sequence[Sequence[int]]
    errors: int
    error_rows: Sequence[int]
    errors_hidden: bool
    unstored: int = 0
    unstored_rows: Sequence[int] = ()

    @classmethod
    def from_json(cls, text: bytes) -> "Found":
        """The value that was written as JSON."""
        found = json.loads(text)
        return cls(**{**found, "sheets": [FoundSheet(**sheet) for sheet in found["sheets"]]})

    @property
    def chosen(self) -> FoundSheet:
        """The sheet that was read."""
        return next(sheet for sheet in self.sheets if sheet.name == self.sheet)
