"""A workbook whose cells are all text, so that no id, date or formula is made of them."""

import contextlib
import io
from collections.abc import Iterable
from itertools import chain
from tempfile import TemporaryDirectory
from typing import BinaryIO

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError, FileSizeError, InvalidWorksheetName
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

# https://support.microsoft.com/office/excel-specifications-and-limits
LARGEST_CELL = 32_767
MOST_ROWS = 1_048_576
MOST_COLUMNS = 16_384
_DEFAULT_SHEET = "Rows"
_COLUMN_WIDTH = 18


class DoesNotFitError(Exception):
    """More rows, columns or signs in a cell than a workbook holds, or a sign that it can't hold."""


def write_workbook(
    file: BinaryIO, sheet_name: str | None, header: tuple[str, ...], lines: Iterable[tuple[str, ...]]
) -> int:
    """Writes a header and lines of cells; returns the number of lines. Raises DoesNotFitError and OSError."""
    if len(header) > MOST_COLUMNS:
        raise DoesNotFitError
    whole = io.BytesIO()
    with TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        count = _fill(whole, scratch, sheet_name or _DEFAULT_SHEET, chain([header], lines))
    file.write(whole.getbuffer())
    return count - 1


def _fill(whole: io.BytesIO, scratch: str, sheet_name: str, lines: Iterable[tuple[str, ...]]) -> int:
    workbook = xlsxwriter.Workbook(whole, {"constant_memory": True, "tmpdir": scratch})
    sheet = _added_sheet(workbook, sheet_name)
    try:
        sheet.freeze_panes(1, 0)
        text_format = workbook.add_format({"num_format": "@"})
        sheet.set_column(0, MOST_COLUMNS - 1, _COLUMN_WIDTH, text_format)
        count = 0
        for line in lines:
            _write_line(sheet, count, line, text_format)
            count += 1
        workbook.close()
    except FileCreateError as error:
        raise OSError(*error.args[0].args) from error
    except FileSizeError as error:
        raise DoesNotFitError from error
    finally:
        # After a fault XlsxWriter leaves the file with the rows so far open.
        with contextlib.suppress(OSError):
            sheet.row_data_fh.close()
    return count


def _added_sheet(workbook: xlsxwriter.Workbook, name: str) -> Worksheet:
    try:
        return workbook.add_worksheet(name)
    except InvalidWorksheetName:
        return workbook.add_worksheet(_DEFAULT_SHEET)


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
