"""Delimited text that a spreadsheet program opens right, that can't run as formulas, and that reads back the same."""

import csv
import io
import re
from collections.abc import Iterable
from typing import BinaryIO

# Without the mark, Excel takes UTF-8 for the system's old code page.
_ENCODING = "utf-8-sig"
_COULD_RUN = re.compile(r"'*[=+\-@\t\r]")
_PLAIN_NUMBER = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?")


def write_delimited(file: BinaryIO, delimiter: str, header: tuple[str, ...], lines: Iterable[tuple[str, ...]]) -> int:
    """Writes a header and lines of cells; returns the number of lines."""
    text = io.TextIOWrapper(file, encoding=_ENCODING, newline="")
    writer = csv.writer(text, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(map(guarded, header))
    count = 0
    for line in lines:
        writer.writerow(map(guarded, line))
        count += 1
    text.flush()
    text.detach()
    return count


def guarded(cell: str) -> str:
    """The cell with one ' before it where it could run as a formula; a plain number can't.

    Reading takes the ' off again where the columns of the error export are present.
    """
    if _COULD_RUN.match(cell) and not _PLAIN_NUMBER.fullmatch(cell):
        return f"'{cell}"
    return cell
