"""What the workbook reader doesn't tell of a sheet, found in the file beside it."""

from dataclasses import dataclass, field

Texts = dict[int, dict[int, str]]


@dataclass(slots=True)
class Details:
    """Cells whose text differs from what the reader gives: `texts` by row and column, counted from 0.

    `error_rows` are the rows of error cells, counted from 1, one for each cell; `hidden_errors` says that there
    are error cells that can't be told from empty ones. `unstored_rows` are the rows of formulas without a result.
    """

    texts: Texts = field(default_factory=dict)
    error_rows: list[int] = field(default_factory=list)
    hidden_errors: bool = False
    unstored_rows: list[int] = field(default_factory=list)

    def put(self, row: int, column: int, text: str, *, is_error: bool = False) -> None:
        """Takes up the text of a cell, its row and column counted from 0."""
        self.texts.setdefault(row, {})[column] = text
        if is_error:
            self.error_rows.append(row + 1)
