"""The child process that opens workbooks: a crafted one may abort or hang its reader, never the program.

Its argument is one JSON object (an `Order`). What it finds is an Arrow IPC file at `order.result`, with
the rest as JSON in the schema's metadata under `FOUND`. An error for a person is JSON on stdout.
"""

import gc
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from itertools import islice
from typing import Any

import pyarrow as pa
import python_calamine

from core.errors import FileError
from core.reading.cells import Value, cell_text

FOUND = b"found"
ROWS_A_BATCH = 10_000
MUCH_LARGER = 2


@dataclass(frozen=True, kw_only=True, slots=True)
class Order:
    """What the child is to do: read `sheet` (None: choose one) of `path`, at most `rows` records, into `result`.

    `memory` bounds the child's address space, in bytes.
    """

    path: str
    result: str
    memory: int
    sheet: str | None = None
    rows: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class FoundSheet:
    """A sheet as the child saw it: `first_row` is the number of its first record that isn't empty."""

    name: str
    rows: int
    columns: int
    hidden: bool
    first_row: int


def main(arguments: list[str]) -> int:
    """The exit code of the child: 0 with a table written, 1 with an error said on stdout."""
    order = Order(**json.loads(arguments[0]))
    limit_memory(order.memory)
    gc.disable()  # millions of cells, none in a cycle
    try:
        read(order)
    except FileError as error:
        sys.stdout.write(json.dumps({"code": error.code, "params": error.params}))
        return 1
    return 0


def limit_memory(most: int) -> None:
    """Bounds the address space of this process, where the platform can."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (most, most))


def read(order: Order) -> None:
    """Writes the chosen sheet's cells as texts to `order.result`."""
    workbook = open_workbook(order.path)
    sheets = [found for found in map(Sheets(workbook).found, workbook.sheets_metadata) if found]
    chosen = choose(sheets, order.sheet)
    rows = workbook.get_sheet_by_name(chosen.name).to_python(nrows=order.rows)
    found = {"sheet": chosen.name, "sheets": [asdict(sheet) for sheet in sheets], "first_row": chosen.first_row}
    write(rows, chosen.columns, found, order.result)


def open_workbook(path: str) -> Any:
    """The opened workbook. Raises FileError where it is protected by a password or can't be read."""
    try:
        return python_calamine.load_workbook(path)
    except python_calamine.PasswordError:
        raise FileError("file_has_password") from None
    except (python_calamine.CalamineError, OSError):
        raise FileError("workbook_damaged") from None


@dataclass(frozen=True, slots=True)
class Sheets:
    """The sheets of an open workbook."""

    workbook: Any

    def found(self, metadata: Any) -> FoundSheet | None:
        """A sheet's name and size, None for one that has no cells by its nature (a chart) or can't be read."""
        if metadata.typ != python_calamine.SheetTypeEnum.WorkSheet:
            return None
        try:
            sheet = self.workbook.get_sheet_by_name(metadata.name)
        except (OSError, ValueError, KeyError):
            return None
        first_row = sheet.start[0] + 1 if sheet.start else 1
        return FoundSheet(
            name=metadata.name,
            rows=sheet.height,
            columns=sheet.width,
            hidden=metadata.visible != python_calamine.SheetVisibleEnum.Visible,
            first_row=first_row,
        )


def choose(sheets: Iterable[FoundSheet], name: str | None) -> FoundSheet:
    """The sheet of that name, or the one with the data: the first, unless a later one is much larger."""
    sheets = list(sheets)
    if name is not None:
        for sheet in sheets:
            if sheet.name == name:
                return sheet
        raise FileError("sheet_missing", sheet=name, sheets=", ".join(sheet.name for sheet in sheets))
    filled = [sheet for sheet in sheets if sheet.rows * sheet.columns]
    visible = [sheet for sheet in filled if not sheet.hidden] or filled
    if not visible:
        raise FileError("file_has_no_rows")
    largest = max(visible, key=_area)
    return largest if _area(largest) > MUCH_LARGER * _area(visible[0]) else visible[0]


def _area(sheet: FoundSheet) -> int:
    return sheet.rows * sheet.columns


def write(rows: Iterable[list[Value]], columns: int, found: dict[str, Any], result: str) -> None:
    """Writes rows as an Arrow IPC file of strings, in batches."""
    names = [str(position) for position in range(columns)]
    schema = pa.schema([(name, pa.string()) for name in names], metadata={FOUND: json.dumps(found)})
    with pa.OSFile(result, "wb") as sink, pa.ipc.new_file(sink, schema) as writer:
        for batch in _batches(iter(rows)):
            texts = [pa.array(list(map(cell_text, cells)), pa.string()) for cells in zip(*batch, strict=True)]
            writer.write_batch(pa.record_batch(texts, schema=schema))


def _batches(rows: Iterator[list[Value]]) -> Iterator[list[list[Value]]]:
    while batch := list(islice(rows, ROWS_A_BATCH)):
        yield batch


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
