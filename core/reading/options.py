"""What a person may say about how a file is to be read."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, kw_only=True, slots=True)
class ReadingOptions:
    """How a file is read; None means: detect it.

    `header_row` counts records from 1 as a spreadsheet shows them; 0 says that there is none.
    `delimiter` is one character. `encoding` is a name that Python knows.
    """

    __pydantic_config__: ClassVar[dict[str, object]] = {"extra": "forbid"}

    sheet: str | None = None
    header_row: int | None = None
    encoding: str | None = None
    delimiter: str | None = None

    def over(self, other: "ReadingOptions") -> "ReadingOptions":
        """These options, with what they leave open taken from `other`."""
        return ReadingOptions(
            sheet=other.sheet if self.sheet is None else self.sheet,
            header_row=other.header_row if self.header_row is None else self.header_row,
            encoding=other.encoding if self.encoding is None else self.encoding,
            delimiter=other.delimiter if self.delimiter is None else self.delimiter,
        )
