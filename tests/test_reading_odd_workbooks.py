"""Workbooks and web pages as they should not be, and are: unclosed tables, lost sheets, charts, phantom columns."""

from pathlib import Path

import pytest
import xlsxwriter

from core.errors import FileError
from core.reading.files import read_table
from core.reading.options import ReadingOptions
from core.reading.table import Sheet
from tests.reading_files import FEEDBACK, write
from tests.reading_workbooks import ods_parts, ods_row, text_cell, write_ods, xlsx_parts, zipped

ROWS = ((1, "id"), (2, "a"))


def test_a_web_pages_table_is_read_as_a_page_shows_it(tmp_path: Path) -> None:
    """Breaks within a cell are line breaks, and rows, cells and tables that were never closed are closed."""
    page = "<html><table><td>id<td>text<tr><td>1<td>one<br>two<tr><td colspan=2>3"
    table = read_table(write(tmp_path / "a.xls", page))
    assert table.columns == ("id", "text")
    assert table.frame.to_numpy().tolist() == [["1", "one\ntwo"], ["3", ""]]


def test_the_chosen_sheet_of_an_open_document_is_read_with_its_own_details(tmp_path: Path) -> None:
    """Padded ids come from the sheet that is read; shares, truths and cells' comments disturb nothing."""
    zip_code = '<table:table-cell office:value-type="float" office:value="{}"><text:p>0{}</text:p></table:table-cell>'
    others = (
        '<table:table-cell office:value-type="percentage" office:value="0.125"><text:p>12.5%</text:p>'
        '</table:table-cell><table:table-cell office:value-type="boolean" office:boolean-value="true">'
        "<text:p>TRUE</text:p>"
        '</table:table-cell><table:table-cell office:value-type="string"><text:p>a<text:line-break/>b'
        "<office:annotation><text:p>A note</text:p></office:annotation></text:p></table:table-cell>"
    )
    names = ods_row("zip", "share", "truth", "text")
    first = f"{names}<table:table-row>{zip_code.format(77, 77)}{others}</table:table-row>"
    second = f"{names}<table:table-row>{zip_code.format(88, 88)}{others}</table:table-row>"
    path = write_ods(tmp_path / "a.ods", f'{first}</table:table><table:table table:name="More">{second}')
    assert read_table(path).frame.to_numpy().tolist() == [["077", "0.125", "TRUE", "a\nb"]]
    more = read_table(path, ReadingOptions(sheet="More"))
    assert more.frame.to_numpy().tolist() == [["088", "0.125", "TRUE", "a\nb"]]


def test_pictures_are_left_aside_where_a_sheet_is_tidied(tmp_path: Path) -> None:
    """A sheet with blanks between its cells is read from a tidied copy, which is made without its pictures."""
    rows = "".join(ods_row(*row) for row in FEEDBACK).replace("<table:table-", "\n   <table:table-")
    path = tmp_path / "a.ods"
    path.write_bytes(zipped({**ods_parts(rows), "Pictures/large.png": bytes(100_000)}))
    assert read_table(path).frame.to_numpy().tolist() == FEEDBACK[1:]


def test_columns_that_hold_nothing_are_no_columns(tmp_path: Path) -> None:
    """Formatted but empty cells at the right, in the header too, make no columns."""
    book = xlsxwriter.Workbook(str(tmp_path / "a.xlsx"))
    sheet = book.add_worksheet()
    for row, cells in enumerate(FEEDBACK):
        sheet.write_row(row, 0, [*cells, "  "])
        sheet.write_blank(row, len(cells) + 1, None, book.add_format({"num_format": "0.00"}))
    book.close()
    table = read_table(tmp_path / "a.xlsx")
    assert table.columns == tuple(FEEDBACK[0])
    assert table.frame.to_numpy().tolist() == FEEDBACK[1:]


def test_a_chart_is_no_sheet(tmp_path: Path) -> None:
    """A workbook whose first sheet is a chart is read from the sheet behind it."""
    book = xlsxwriter.Workbook(str(tmp_path / "a.xlsx"))
    page = book.add_chartsheet("Chart")
    sheet = book.add_worksheet("Data")
    for row, cells in enumerate(FEEDBACK):
        sheet.write_row(row, 0, cells)
    chart = book.add_chart({"type": "bar"})
    chart.add_series({"values": "=Data!$D$2:$D$4"})
    page.set_chart(chart)
    book.close()
    table = read_table(tmp_path / "a.xlsx")
    assert table.source.sheets == (Sheet("Data", hidden=False, rows=4, columns=4),)
    assert table.frame.to_numpy().tolist() == FEEDBACK[1:]


def test_a_sheet_that_is_missing_is_passed_over(tmp_path: Path) -> None:
    """Of a workbook that lost one of its sheets the others are read; of one that lost all, none."""
    rows = "".join(f'<row r="{n}">{text_cell(f"A{n}", name)}{text_cell(f"B{n}", "x")}</row>' for n, name in ROWS)
    parts = {name: str(part) for name, part in xlsx_parts(rows).items()}
    relations = parts["xl/_rels/workbook.xml.rels"]
    place = relations.index("<Relationship Id")
    lost = relations[place:].replace("rId1", "rId2").replace("sheet1.xml", "sheet2.xml")
    parts["xl/_rels/workbook.xml.rels"] = relations[:place] + lost.replace("</Relationships>", relations[place:])
    book = parts["xl/workbook.xml"]
    parts["xl/workbook.xml"] = book.replace("</sheets>", '<sheet name="Lost" sheetId="2" r:id="rId2"/></sheets>')
    path = tmp_path / "a.xlsx"
    path.write_bytes(zipped(parts))
    assert read_table(path).frame.to_numpy().tolist() == [["a", "x"]]
    del parts["xl/worksheets/sheet1.xml"]
    path.write_bytes(zipped(parts))
    with pytest.raises(FileError) as refused:
        read_table(path)
    assert refused.value.code == "workbook_damaged"
