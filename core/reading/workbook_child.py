"""The child process that opens workbooks: a crafted one may abort or hang its reader, never the program.

Its argument is one JSON object (an `Order`). What it finds is an Arrow IPC file at `order.result`, with
the rest as JSON in the schema's metadata under `FOUND`. An error for a person is JSON on stdout.
"""

import gc
import json
import struct
import sys
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from xml.etree.ElementTree import ParseError

import pyarrow as pa
import python_calamine
from defusedxml import DefusedXmlException

from core.errors import FileError
from core.messages.told import system_words
from core.reading.binary_details import has_error_cells, xlsb_details
from core.reading.cells import Value, column_texts
from core.reading.details import Details
from core.reading.html_table import html_table
from core.reading.memory_limit import limit_memory
from core.reading.ods_details import ods_details
from core.reading.ods_layout import without_layout
from core.reading.sheet_choice import area, choose
from core.reading.text_arrays import text_array
from core.reading.workbook_order import FOUND, Found, FoundSheet, Order
from core.reading.xls_details import xls_details
from core.reading.xlsx_details import check_parts, sheet_details

ROWS_A_BATCH = 10_000
MOST_CELLS_AT_ONCE = 4_000_000
ERROR_ROWS = 4
ODS = "ods"
ZIPPED = ("xlsx", "xlsm", "xlsb", ODS)
# The reader believes the name of a file; by any other name it is handed the bytes alone.
BELIEVED_SUFFIXES = {
    "xlsx": (".xlsx", ".xlsm"),
    "xlsm": (".xlsx", ".xlsm"),
    "xlsb": (".xlsb",),
    "xls": (".xls",),
    ODS: (".ods",),
}
XML_WORKBOOKS = ("xlsx", "xlsm")
HTML = "html"


def main(arguments: list[str]) -> int:
    """The exit code of the child: 0 with a table written, 1 with an error said on stdout."""
    order = Order(**json.loads(arguments[0]))
    limit_memory(order.memory)
    gc.disable()  # millions of cells, none of them in a cycle
    try:
        read(order)
    except FileError as error:
        sys.stdout.write(json.dumps({"code": error.code, "params": error.params}))
        return 1
    except OSError as error:  # of the result: what is wrong with the workbook is a FileError
        params = {"path": order.path, "reason": system_words(error)}
        sys.stdout.write(json.dumps({"code": "file_unreadable", "params": params}))
        return 1
    except MemoryError:
        sys.stdout.write(json.dumps({"code": "workbook_too_large", "params": {"limit": f"{order.memory / 1e9:g} GB"}}))
        return 1
    return 0


def read(order: Order) -> None:
    """Writes the chosen sheet's cells as texts to `order.result`. Raises FileError where it can't be read."""
    if order.format == HTML:
        read_html(order)
        return
    try:
        if order.format in ZIPPED:
            check_parts(order.path)
        workbook = _opened(order)
        with ThreadPoolExecutor(1) as beside:
            early = _only_sheet(workbook, order.sheet)
            details = beside.submit(_details, order, early) if early else None
            sheets, opened = _open_sheets(workbook, order.sheet)
            chosen = choose(sheets, order.sheet)
            found_details = details.result() if details else _details(order, chosen.name)
    except python_calamine.PasswordError:
        raise FileError("file_has_password") from None
    except BROKEN:
        raise FileError("workbook_damaged") from None
    sheet = opened[chosen.name]
    error_rows = list(dict.fromkeys(found_details.error_rows))
    unstored = list(dict.fromkeys(found_details.unstored_rows))
    found = Found(
        sheet=chosen.name,
        sheets=sheets,
        merges=_merges(sheet, chosen),
        errors=len(error_rows),
        error_rows=error_rows[:ERROR_ROWS],
        errors_hidden=found_details.hidden_errors,
        unstored=len(unstored),
        unstored_rows=unstored[:ERROR_ROWS],
    )
    write(_rows(sheet, chosen, order.rows, found_details), chosen.columns, found, order.result)


def _opened(order: Order) -> python_calamine.CalamineWorkbook:
    try:
        if Path(order.path).suffix.lower() in BELIEVED_SUFFIXES[order.format]:
            return python_calamine.load_workbook(order.path)
        with Path(order.path).open("rb") as file:
            return python_calamine.load_workbook(file)
    except python_calamine.PasswordError:
        raise
    except python_calamine.CalamineError:
        if order.format != ODS:
            raise
        return python_calamine.load_workbook(without_layout(Path(order.path), Path(order.result).parent))


def read_html(order: Order) -> None:
    """Writes the cells of a web page's largest table to `order.result`, as if it were a workbook's only sheet."""
    table = html_table(Path(order.path))
    records = table.records
    page = FoundSheet(name="", hidden=False, rows=len(records), columns=len(records[0]), first_row=0, first_column=0)
    found = Found(sheet="", sheets=[page], merges=table.merges, errors=0, error_rows=[], errors_hidden=False)
    rows: list[list[Value]] = [[*record] for record in records[: order.rows]]
    write(rows, page.columns, found, order.result)


BROKEN = (
    python_calamine.CalamineError,
    OSError,
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    IndexError,
    KeyError,
    ValueError,
    ParseError,
    DefusedXmlException,
    EOFError,
    NotImplementedError,
)


def _only_sheet(workbook: python_calamine.CalamineWorkbook, name: str | None) -> str | None:
    """The name of the sheet that will be read, where it is known before any is opened."""
    names = workbook.sheet_names
    return name if name in names else names[0] if len(names) == 1 else None


def _details(order: Order, sheet: str) -> Details:
    """What the reader doesn't tell of a sheet; nothing where the parts that tell it are broken."""
    path = Path(order.path)
    try:
        if order.format in XML_WORKBOOKS:
            return sheet_details(path, sheet)
        if order.format == "xlsb":
            return xlsb_details(path, sheet)
        return ods_details(path, sheet) if order.format == ODS else xls_details(path, sheet)
    except BROKEN:
        return Details(hidden_errors=order.format == "xls" and has_error_cells(path))


def _open_sheets(
    workbook: python_calamine.CalamineWorkbook, name: str | None
) -> tuple[list[FoundSheet], dict[str, python_calamine.CalamineSheet]]:
    """The sheets that hold cells by their nature (no charts) and can be read; opened ones that may be chosen."""
    sheets: list[FoundSheet] = []
    opened: dict[str, python_calamine.CalamineSheet] = {}
    for metadata in workbook.sheets_metadata:
        if metadata.typ != python_calamine.SheetTypeEnum.WorkSheet:
            continue
        try:
            sheet = workbook.get_sheet_by_name(metadata.name)
        except (python_calamine.CalamineError, OSError, ValueError, KeyError):
            continue
        sheets.append(_found_sheet(sheet, metadata))
        opened[metadata.name] = sheet
        wanted = choose(sheets, None).name if name is None and any(map(area, sheets)) else name
        opened = {key: value for key, value in opened.items() if key == wanted}
    if not sheets and workbook.sheets_metadata:
        raise FileError("workbook_damaged")
    return sheets, opened


def _found_sheet(sheet: python_calamine.CalamineSheet, metadata: python_calamine.SheetMetadata) -> FoundSheet:
    row, column = sheet.start or (0, 0)
    return FoundSheet(
        name=metadata.name,
        hidden=metadata.visible != python_calamine.SheetVisibleEnum.Visible,
        rows=sheet.height,
        columns=sheet.width,
        first_row=row,
        first_column=column,
        begins_with_words=_is_words(sheet.to_python(nrows=1)),
    )


def _is_words(rows: list[list[Value]]) -> bool:
    cells = [cell for row in rows for cell in row if cell != ""]
    return len(cells) > 1 and all(isinstance(cell, str) for cell in cells)


def _merges(sheet: python_calamine.CalamineSheet, chosen: FoundSheet) -> list[list[int]]:
    """The merged cells: first row and column, last row and column, counted from the first that holds something."""
    row, column = chosen.first_row, chosen.first_column
    return [
        [top - row, left - column, bottom - row, right - column]
        for (top, left), (bottom, right) in sheet.merged_cell_ranges or []
    ]


def _rows(
    sheet: python_calamine.CalamineSheet, chosen: FoundSheet, most: int | None, details: Details
) -> Iterator[list[Value]]:
    """The rows of a sheet, with the details in place. A large sheet is converted row by row, to spare memory."""
    if area(chosen) <= MOST_CELLS_AT_ONCE or most is not None:
        rows = iter(sheet.to_python(nrows=most))
    else:
        rows = islice(sheet.iter_rows(), chosen.first_row, None)
    for number, row in enumerate(rows, chosen.first_row):
        for column, text in details.texts.get(number, {}).items():
            if 0 <= column - chosen.first_column < len(row):
                row[column - chosen.first_column] = text
        yield row


def write(rows: Iterable[list[Value]], columns: int, found: Found, result: str) -> None:
    """Writes rows as an Arrow IPC file of strings, in batches."""
    names = [str(position) for position in range(columns)]
    schema = pa.schema([(name, pa.string()) for name in names], metadata={FOUND: json.dumps(asdict(found))})
    with pa.OSFile(result, "wb") as sink, pa.ipc.new_file(sink, schema) as writer:
        for batch in _batches(iter(rows)):
            texts = [text_array(column_texts(cells)) for cells in zip(*batch, strict=True)]
            writer.write_batch(pa.record_batch(texts, schema=schema))


def _batches(rows: Iterator[list[Value]]) -> Iterator[list[list[Value]]]:
    while batch := list(islice(rows, ROWS_A_BATCH)):
        yield batch


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
