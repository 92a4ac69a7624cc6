"""A workbook whose cells are all text, so that no id, date or formula is made of them."""

from collections.abc import Iterable
from itertools import chain
from tempfile import TemporaryDirectory
from typing import BinaryIO

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

# https://support.microsoft.com/office/excel-specifications-and-limits
LARGEST_CELL = 32_767
MOST_ROWS = 1_048_576
MOST_COLUMNS = 16_384
_AS_TEXT = {"strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}
_DEFAULT_SHEET = "Rows"
_COLUMN_WIDTH = 18


class DoesNotFitError(Exception):
    """More rows, columns or signs in a cell than a workbook holds, or a sign that it can't hold."""


def write_workbook(
    file: BinaryIO, sheet_name: str | None, header: tuple[str, ...], lines: Iterable[tuple[str, ...]]
) -> int:
    """Writes a header and lines of cells; returns the number of lines. Raises DoesNotFitError."""
    if len(header) > MOST_COLUMNS:
        raise DoesNotFitError
    # Its half-written rows would otherwise stay in the system's folder for such files after a fault.
    with TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        workbook = xlsxwriter.Workbook(file, {"constant_memory": True, "tmpdir": scratch, **_AS_TEXT})
        sheet = workbook.add_worksheet(sheet_name or _DEFAULT_SHEET)
        sheet.freeze_panes(1, 0)
        text_format = workbook.add_format({"num_format": "@"})
        sheet.set_column(0, len(header) - 1, _COLUMN_WIDTH, text_format)
        count = -1
        for count, line in enumerate(chain([header], lines)):
            _write_line(sheet, count, line, text_format)
        workbook.close()
    return count


def _write_line(sheet: Worksheet, row: int, cells: tuple[str, ...], text_format: Format) -> None:
    if row >= MOST_ROWS:
        raise DoesNotFitError
    for column, cell in enumerate(cells):
        if len(cell.encode("utf-16-le")) > 2 * LARGEST_CELL or "\ufffe" in cell or "\uffff" in cell:
            raise DoesNotFitError
        if cell.startswith("<r>") and cell.endswith("</r>"):
            # XlsxWriter would write this text as markup of its own; in two parts it stays a text.
            sheet.write_rich_string(row, column, cell[:1], text_format, cell[1:], text_format)
        else:
            sheet.write_string(row, column, cell, text_format)
