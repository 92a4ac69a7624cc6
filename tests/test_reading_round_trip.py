"""Any text, in any encoding, with any delimiter and quoting, comes back as the same cells."""

import tempfile
from pathlib import Path
from typing import Any

import pyarrow as pa
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from core.reading.error_columns import without_guard
from core.reading.files import read_table
from core.reading.options import ReadingOptions
from core.reading.text_arrays import text_array
from core.reading.workbook_child import Order, read
from core.reading.workbook_order import FOUND, Found
from tests.reading_files import csv_text

ENCODINGS = [
    *("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "latin-1", "mac_roman"),
    *("cp932", "euc_jp", "gb18030", "big5", "cp949", "cp1251", "cp1255", "cp1256"),
]
SIGNS = "\",;|\t\n\r \\'="
NO_NUL = {"exclude_characters": "\0", "exclude_categories": ("Cs",)}


def stands_for_itself(cell: str) -> bool:
    """Whether a cell is neither written as a formula nor in single quotes: these are read without the signs."""
    return not (cell.startswith('="') and cell.endswith('"')) and not (cell.startswith("'") and cell.endswith("'"))


@st.composite
def written_tables(draw: st.DrawFn) -> tuple[list[list[str]], str, dict[str, Any]]:
    """Rows of cells, an encoding that has all their characters, and a way to write them."""
    encoding = draw(st.sampled_from(ENCODINGS))
    # Bytes that are decoded have only characters that the encoding can write.
    letters = st.binary(max_size=12).map(lambda raw: raw.decode(encoding, "ignore").replace("\0", ""))
    cells = st.lists(letters | st.sampled_from(list(SIGNS)), max_size=4).map("".join).filter(stands_for_itself)
    width = draw(st.integers(1, 4))
    rows = draw(st.lists(st.lists(cells, min_size=width, max_size=width), min_size=1, max_size=8))
    dialect = {
        "delimiter": draw(st.sampled_from(",;|\t")),
        "end": draw(st.sampled_from(["\n", "\r\n", "\r"])),
        "always_quoted": draw(st.booleans()),
    }
    header = [f"column {n}" for n in range(width + 1)]
    return [header] + [[f"row {n}", *row] for n, row in enumerate(rows)], encoding, dialect


@settings(max_examples=300, deadline=None)
@given(written_tables())
def test_delimited_text_comes_back(written: tuple[list[list[str]], str, dict[str, Any]]) -> None:
    """What was written is what is read: every cell, in every encoding, with every delimiter and quoting."""
    rows, encoding, dialect = written
    options = ReadingOptions(encoding=encoding, delimiter=dialect["delimiter"], header_row=1)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.csv"
        path.write_bytes(csv_text(rows, **dialect).encode(encoding))
        table = read_table(path, options)
    assert table.columns == tuple(rows[0])
    assert [list(row) for row in table.frame.itertuples(index=False, name=None)] == rows[1:]
    assert table.row_numbers.tolist() == list(range(2, len(rows) + 1))


PRINTED = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Cn")) | st.sampled_from(list(SIGNS)), max_size=20
).filter(stands_for_itself)
NO_NULS = st.text(st.characters(**NO_NUL), max_size=9).filter(stands_for_itself)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.lists(PRINTED, min_size=2, max_size=2), min_size=1, max_size=8),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]),
    st.booleans(),
)
def test_marked_text_comes_back_with_no_encoding_named(rows: list[list[str]], encoding: str, quoted: bool) -> None:
    """Text in UTF-8, or behind a mark, is read in its own encoding, whatever characters stand in it."""
    rows = [["id", "one", "two"]] + [[f"row {n}", *row] for n, row in enumerate(rows)]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.csv"
        path.write_bytes(csv_text(rows, always_quoted=quoted).encode(encoding))
        table = read_table(path, ReadingOptions(delimiter=",", header_row=1))
    assert [list(row) for row in table.frame.itertuples(index=False, name=None)] == rows[1:]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(NO_NULS, min_size=3, max_size=3), max_size=30))
def test_ragged_and_regular_reading_agree(rows: list[list[str]]) -> None:
    """A row of another width changes how a file is read, and no cell of the other rows."""
    rows = [["a", "b", "c", "d"]] + [[f"row {n}", *row] for n, row in enumerate(rows)]
    options = ReadingOptions(encoding="utf-8", delimiter=",", header_row=1)
    tables = []
    with tempfile.TemporaryDirectory() as folder:
        for tail in ("", "tail,too,short\n"):
            path = Path(folder) / "a.csv"
            path.write_bytes((csv_text(rows) + tail).encode())
            tables.append([list(row) for row in read_table(path, options).frame.itertuples(index=False, name=None)])
    assert tables[0] == rows[1:]
    assert tables[1] == [*rows[1:], ["tail", "too", "short", ""]]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.text(st.characters(**NO_NUL), max_size=9), min_size=2, max_size=2), min_size=1, max_size=9))
def test_text_of_workbooks_comes_back(rows: list[list[str]]) -> None:
    """Text cells of a workbook are read as they were written, whatever characters XML can't hold stand in them."""
    with tempfile.TemporaryDirectory() as folder:
        path, result = Path(folder) / "a.xlsx", Path(folder) / "cells.arrow"
        book = xlsxwriter.Workbook(str(path), {"strings_to_urls": False, "strings_to_formulas": False})
        sheet = book.add_worksheet()
        for number, row in enumerate(rows):
            sheet.write_string(number, 0, f"row {number}")
            for column, text in enumerate(row, 1):
                sheet.write_string(number, column, text)
        book.close()
        read(Order(path=str(path), format="xlsx", result=str(result), memory=2**40))
        with pa.OSFile(str(result)) as source:
            cells = pa.ipc.open_file(source).read_all()
    found = Found.from_json(cells.schema.metadata[FOUND])
    read_back = [list(record.values()) for record in cells.to_pylist()]
    assert found.chosen.rows == len(rows)
    assert [row[1:] for row in read_back] == [row[: cells.num_columns - 1] for row in rows]


@given(st.lists(st.text(st.characters(exclude_categories=("Cs",)))))
def test_text_arrays_are_what_arrow_makes(texts: list[str]) -> None:
    """The fast way from texts to an array gives the array that the slow one gives."""
    assert text_array(texts).equals(pa.array(texts, pa.string()))


@given(st.lists(st.text("'=+-@\t\rx1")))
def test_guard_comes_off_exactly_once(cells: list[str]) -> None:
    """Guarding as our CSV export does it, then taking the guard off, gives every cell back."""
    guarded = [f"'{cell}" if cell.lstrip("'")[:1] in tuple("=+-@\t\r") and cell.lstrip("'") else cell for cell in cells]
    assert without_guard(pa.chunked_array([pa.array(guarded, pa.string())])).to_pylist() == cells
