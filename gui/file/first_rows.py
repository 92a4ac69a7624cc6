"""What is read of a file before the whole: its first rows, and the records above them."""

from dataclasses import dataclass
from pathlib import Path

from core.reading.files import read_head
from core.reading.options import ReadingOptions
from core.reading.table import Table

ROWS = 100


@dataclass(frozen=True, eq=False, slots=True)
class FirstRows:
    """The first rows of a file, and the records above them up to the header, as they stand in the file.

    `above` is (row number, cells) for title lines and header; the last `head.source.header_rows` are the header.
    """

    head: Table
    above: tuple[tuple[int, tuple[str, ...]], ...]


def read_first_rows(path: Path, options: ReadingOptions) -> FirstRows:
    """The first 100 rows of a file and what stands above them. Raises FileError like reading itself."""
    head = read_head(path, options, ROWS)
    source = head.source
    last = source.header_row + source.header_rows - 1
    if source.header_row == 0:
        return FirstRows(head, ())
    as_found = ReadingOptions(sheet=source.sheet, header_row=0, encoding=source.encoding, delimiter=source.delimiter)
    records = read_head(path, as_found, last)
    rows = zip(records.row_numbers.tolist(), records.frame.itertuples(index=False, name=None), strict=True)
    return FirstRows(head, tuple((row, cells) for row, cells in rows if row <= last))
