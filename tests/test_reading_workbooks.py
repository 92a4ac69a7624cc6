"""Workbooks: what a person sees in Excel's cells is what stands in the table."""

import struct
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlsxwriter

from core.errors import FileError
from core.reading import workbook
from core.reading.files import read_head, read_table
from core.reading.options import ReadingOptions
from core.reading.table import Sheet
from tests.reading_files import FEEDBACK, csv_text, write
from tests.reading_workbooks import ods_row, record, text_cell, write_ods, write_xls, write_xlsx, xls_text


@pytest.fixture
def make(tmp_path: Path) -> Callable[..., Path]:
    """Writes a workbook: sheets by name, each a list of rows of (value, number format) or plain values."""

    def made(name: str = "a.xlsx", options: dict[str, Any] | None = None, **sheets: list[list[Any]]) -> Path:
        path = tmp_path / name
        book = xlsxwriter.Workbook(str(path), options or {})
        for title, rows in sheets.items():
            sheet = book.add_worksheet(title)
            for row, cells in enumerate(rows):
                for column, cell in enumerate(cells):
                    value, code = cell if isinstance(cell, tuple) else (cell, None)
                    sheet.write(row, column, value, book.add_format({"num_format": code}) if code else None)
        book.close()
        return path

    return made


@pytest.mark.parametrize(
    ("value", "code", "text"),
    [
        (123, None, "123"),
        (12.3456789, None, "12.3456789"),
        (1e-7, None, "0.0000001"),
        (474939423470395392.0, None, "474939423470395400"),
        (1e20, None, "100000000000000000000"),
        (0.125, "0.0%", "0.125"),
        (1234.5, '#,##0.00 "€"', "1234.5"),
        (42, "00000", "00042"),
        (123456789, "000-00-0000", "123-45-6789"),
        (True, None, "TRUE"),
        (date(2025, 3, 1), "d.m.yyyy", "2025-03-01"),
        (datetime(2025, 3, 1, 8, 30), "m/d/yy h:mm", "2025-03-01T08:30:00"),
        (datetime(2025, 3, 1, 8, 30, 1, 250000), "yyyy-mm-dd hh:mm:ss.000", "2025-03-01T08:30:01.250"),
        (time(8, 30), "hh:mm", "08:30:00"),
        (timedelta(hours=37, minutes=30), "[h]:mm:ss", "37:30:00"),
        ("007", None, "007"),
        ("  two\nlines ", None, "  two\nlines "),
    ],
)
def test_cells_are_the_text_of_what_is_stored(make: Callable[..., Path], value: Any, code: str, text: str) -> None:
    """Numbers in their shortest form, dates in ISO form, padded ids padded, text as it is."""
    table = read_table(make(Data=[["id", "value"], ["1", (value, code)]]))
    assert table.frame["value"].tolist() == [text]


def test_both_date_systems_give_the_same_dates(make: Callable[..., Path]) -> None:
    """A workbook that counts days from 1904 shows the dates that were meant."""
    rows = [["id", "when"], ["1", (datetime(2025, 3, 1, 8, 30), "yyyy-mm-dd hh:mm")]]
    table = read_table(make(options={"date_1904": True}, Data=rows))
    assert table.frame["when"].tolist() == ["2025-03-01T08:30:00"]


def test_formulas_give_their_stored_results(tmp_path: Path) -> None:
    """A formula's cell is the result that Excel saved."""
    rows = f'<row r="1">{text_cell("A1", "id")}{text_cell("B1", "sum")}</row>'
    rows += f'<row r="2">{text_cell("A2", "x")}<c r="B2"><f>1+1</f><v>2</v></c></row>'
    assert read_table(write_xlsx(tmp_path / "a.xlsx", rows)).frame["sum"].tolist() == ["2"]


def test_error_cells_are_shown_and_counted(tmp_path: Path) -> None:
    """#N/A stands in the cell, and a warning names its row."""
    rows = f'<row r="1">{text_cell("A1", "id")}{text_cell("B1", "score")}</row>'
    rows += f'<row r="2">{text_cell("A2", "1")}<c r="B2" t="e"><f>NA()</f><v>#N/A</v></c></row>'
    rows += f'<row r="3">{text_cell("A3", "2")}<c r="B3"><v>7</v></c></row>'
    table = read_table(write_xlsx(tmp_path / "a.xlsx", rows))
    assert table.frame["score"].tolist() == ["#N/A", "7"]
    assert [(w.code, w.row) for w in table.warnings] == [("errors_in_cells", 2)]


def test_numbers_longer_than_a_double_keep_their_digits(tmp_path: Path) -> None:
    """An id of twenty digits that stands in the XML comes out with all twenty."""
    rows = f'<row r="1">{text_cell("A1", "id")}{text_cell("B1", "text")}</row>'
    rows += f'<row r="2"><c r="A2"><v>12345678901234567891</v></c>{text_cell("B2", "x")}</row>'
    assert read_table(write_xlsx(tmp_path / "a.xlsx", rows)).frame["id"].tolist() == ["12345678901234567891"]


def test_sheet_with_the_data_is_chosen_and_the_others_are_offered(make: Callable[..., Path]) -> None:
    """A note in front does not hide the table behind it; a person may choose another sheet."""
    path = make(Notes=[["Exported by Ann"]], Data=FEEDBACK, Lists=[["open"], ["closed"]])
    table = read_table(path)
    assert (table.source.sheet, table.columns) == ("Data", tuple(FEEDBACK[0]))
    assert table.source.sheets == (Sheet("Notes", 1, 1), Sheet("Data", 4, 4), Sheet("Lists", 2, 1))
    assert "sheets_left_out" in [warning.code for warning in table.warnings]
    assert read_table(path, ReadingOptions(sheet="Lists")).frame.iloc[:, 0].tolist() == ["open", "closed"]


def test_first_of_like_sheets_is_chosen(make: Callable[..., Path]) -> None:
    """A slightly larger sheet further back is no reason to leave the first one."""
    assert read_table(make(March=FEEDBACK, April=[*FEEDBACK, *FEEDBACK[1:3]])).source.sheet == "March"


def test_hidden_sheet_is_offered_but_not_chosen(tmp_path: Path) -> None:
    """A larger hidden sheet stays behind, and says that it is hidden when it is chosen."""
    book = openpyxl.Workbook()
    for row in FEEDBACK:
        book.active.append(row)
    book.active.title = "Shown"
    hidden = book.create_sheet("Archive")
    for row in FEEDBACK * 5:
        hidden.append(row)
    hidden.sheet_state = "hidden"
    book.save(tmp_path / "a.xlsx")
    table = read_table(tmp_path / "a.xlsx")
    assert (table.source.sheet, table.source.sheets[1].hidden) == ("Shown", True)
    table = read_table(tmp_path / "a.xlsx", ReadingOptions(sheet="Archive"))
    assert "sheet_hidden" in [warning.code for warning in table.warnings]


def test_missing_sheet_is_named_with_those_there_are(make: Callable[..., Path]) -> None:
    """A sheet that isn't there is refused in a sentence that lists the sheets."""
    with pytest.raises(FileError) as refused:
        read_table(make(March=FEEDBACK), ReadingOptions(sheet="May"))
    assert "March" in str(refused.value)


def test_row_numbers_are_those_that_excel_shows(make: Callable[..., Path]) -> None:
    """Blank rows above, titles and blank rows between are counted; phantom columns are left out."""
    rows = [[], [], ["Report of March"], *FEEDBACK[:2], [], *FEEDBACK[2:]]
    table = read_table(make(Data=[[*row, ("", "0.00")] for row in rows]))
    assert table.source.header_row == 4
    assert table.row_numbers.tolist() == [5, 7, 8]
    assert table.columns == tuple(FEEDBACK[0])
    assert read_table(make(Data=rows), ReadingOptions(header_row=4)).columns == tuple(FEEDBACK[0])


def test_merged_header_gives_joined_names(tmp_path: Path) -> None:
    """Groups over columns stand before the columns' names."""
    book = xlsxwriter.Workbook(str(tmp_path / "a.xlsx"))
    sheet = book.add_worksheet()
    sheet.merge_range(0, 0, 1, 0, "id")
    sheet.merge_range(0, 1, 0, 2, "What do you like?")
    sheet.write_row(1, 1, ["Price", "Speed"])
    sheet.write_row(2, 0, ["1", "very much", "not at all"])
    sheet.write_row(3, 0, ["2", "a little", "very much"])
    book.close()
    table = read_table(tmp_path / "a.xlsx")
    assert table.columns == ("id", "What do you like? – Price", "What do you like? – Speed")
    assert (table.source.header_rows, table.warnings[0].code) == (2, "header_has_several_rows")


def test_merged_cells_among_the_rows_are_said(tmp_path: Path) -> None:
    """Where merging hides values, a warning says so."""
    book = xlsxwriter.Workbook(str(tmp_path / "a.xlsx"))
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["team", "score"])
    sheet.merge_range(1, 0, 2, 0, "North")
    sheet.write_column(1, 1, [1, 2])
    book.close()
    table = read_table(tmp_path / "a.xlsx")
    assert table.frame["team"].tolist() == ["North", ""]
    assert [warning.code for warning in table.warnings] == ["cells_merged"]


def test_old_workbooks_show_padded_ids_errors_and_numbers(tmp_path: Path) -> None:
    """An .xls gives an id with its zeros, an error by its name, and a share of its own format as a number."""
    codes = [(0, "General"), (164, "00000"), (50, "0.0%"), (165, "dd.mm.yyyy")]
    names = [xls_text(0, column, name) for column, name in enumerate(("id", "zip", "share", "day", "error"))]
    cells = [
        xls_text(1, 0, "x"),
        record(0x203, struct.pack("<HHHd", 1, 1, 1, 1231)),
        record(0x203, struct.pack("<HHHd", 1, 2, 2, 0.125)),
        record(0x27E, struct.pack("<HHHI", 1, 3, 3, 45717 << 2 | 2)),
        record(0x205, struct.pack("<HHHBB", 1, 4, 0, 0x2A, 1)),
        record(0xBD, struct.pack("<HHHIHIH", 2, 1, 1, 7 << 2 | 2, 2, 25 << 2 | 3, 2)),
    ]
    table = read_table(write_xls(tmp_path / "a.xls", codes, [*names, *cells]))
    assert table.frame.to_numpy().tolist() == [
        ["x", "01231", "0.125", "2025-03-01", "#N/A"],
        ["", "00007", "0.25", "", ""],
    ]
    assert [(warning.code, warning.row) for warning in table.warnings] == [("errors_in_cells", 2)]


def test_open_document_sheets_are_read(tmp_path: Path) -> None:
    """An .ods gives its cells; errors in it, which look empty, are said."""
    rows = "".join(ods_row(*row) for row in FEEDBACK)
    table = read_table(write_ods(tmp_path / "a.ods", rows))
    assert (table.source.format, table.frame.to_numpy().tolist()) == ("ods", FEEDBACK[1:])
    assert table.warnings == ()
    error = '<table:table-cell office:value-type="string" office:string-value="" calcext:value-type="error"/>'
    table = read_table(write_ods(tmp_path / "b.ods", f"{rows}<table:table-row>{error}</table:table-row>"))
    assert [warning.code for warning in table.warnings] == ["errors_look_empty"]


def test_open_document_cells_are_what_they_show_where_the_reader_loses_it(tmp_path: Path) -> None:
    """Breaks and tabs in text, durations, padded ids and named errors of an .ods come out as they stand there."""

    def cell(kind: str, value: str, shown: str, more: str = "") -> str:
        return (
            f'<table:table-cell office:value-type="{kind}" {value} {more}><text:p>{shown}</text:p></table:table-cell>'
        )

    cells = [
        cell("string", "", "one<text:line-break/>two<text:tab/>three<text:s/><text:span>four</text:span>"),
        cell("time", 'office:time-value="PT37H30M00S"', "37:30:00"),
        cell("time", 'office:time-value="PT08H30M00S"', "08:30"),
        cell("float", 'office:value="1231"', "01231"),
        cell("float", 'office:value="-5"', "-5"),
        cell("string", 'office:string-value=""', "#N/A", 'calcext:value-type="error"'),
    ]
    names = ods_row("text", "duration", "time", "zip", "number", "error")
    repeated = '<table:table-row table:number-rows-repeated="2">' + "".join(cells) + "</table:table-row>"
    table = read_table(write_ods(tmp_path / "a.ods", names + repeated))
    row = ["one\ntwo\tthree four", "37:30:00", "08:30:00", "01231", "-5", "#N/A"]
    assert table.frame.to_numpy().tolist() == [row, row]
    assert [(warning.code, warning.row) for warning in table.warnings] == [("errors_in_cells", 2)]


def test_open_document_sheet_laid_out_in_lines_is_read(tmp_path: Path) -> None:
    """Blanks between the cells' elements, as some programs write them, are no damage."""
    rows = "".join(ods_row(*row) for row in FEEDBACK).replace("<table:table-", "\n   <table:table-")
    table = read_table(write_ods(tmp_path / "a.ods", rows + "\n"))
    assert table.frame.to_numpy().tolist() == FEEDBACK[1:]


def test_wrong_names_are_seen_through(make: Callable[..., Path], tmp_path: Path) -> None:
    """A workbook named .csv, a CSV named .xls and an HTML table named .xls are read for what they are."""
    table = read_table(make(name="b.xlsx", Data=FEEDBACK).rename(tmp_path / "b.csv"))
    assert (table.source.format, [w.code for w in table.warnings]) == ("xlsx", ["read_as_workbook"])
    for name in ("b.xls", "b.ods", "b.xlsb", "b"):
        table = read_table(write(tmp_path / name, (tmp_path / "b.csv").read_bytes()))
        assert (table.source.format, [w.code for w in table.warnings]) == ("xlsx", ["read_as_workbook"])
    sheet = write_ods(tmp_path / "c.xlsx", "".join(ods_row(*row) for row in FEEDBACK))
    assert read_table(sheet).source.format == "ods"
    table = read_table(write(tmp_path / "c.xls", csv_text(FEEDBACK)))
    assert (table.source.format, [w.code for w in table.warnings]) == ("csv", ["read_as_text"])
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in FEEDBACK)
    table = read_table(write(tmp_path / "d.xls", f"<html><body><table>{cells}</table></body></html>"))
    assert (table.source.format, table.frame.to_numpy().tolist()) == ("html", FEEDBACK[1:])


def test_head_of_a_workbook_agrees_with_its_table(make: Callable[..., Path]) -> None:
    """The first rows that are shown at once are those of the whole sheet."""
    path = make(Data=[["id", "text"]] + [[f"T-{n}", f"comment {n}"] for n in range(900)])
    head, table = read_head(path, rows=10), read_table(path)
    assert head.frame.to_numpy().tolist() == table.frame.to_numpy().tolist()[:10]
    assert head.row_numbers.tolist() == table.row_numbers.tolist()[:10]
    assert (len(table), head.source.sheets) == (900, table.source.sheets)


def test_large_sheet_is_converted_row_by_row_to_the_same_cells(
    make: Callable[..., Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Sparing memory changes no cell."""
    from core.reading import workbook_child
    from core.reading.workbook_order import Order

    path = make(Data=[[], *FEEDBACK])
    results = []
    for most in (workbook_child.MOST_CELLS_AT_ONCE, 1):
        monkeypatch.setattr(workbook_child, "MOST_CELLS_AT_ONCE", most)
        result = tmp_path / f"{most}.arrow"
        workbook_child.read(Order(path=str(path), format="xlsx", result=str(result), memory=0))
        results.append(result.read_bytes())
    assert results[0] == results[1]


def test_cancelling_ends_the_child(make: Callable[..., Path]) -> None:
    """A cancelled reading of a workbook raises, with nothing left running."""
    with pytest.raises(FileError) as refused:
        read_table(make(Data=FEEDBACK), cancelled=lambda: True)
    assert refused.value.code == "reading_cancelled"


def test_child_that_takes_too_long_is_ended(make: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """After its time the child is killed, and a sentence says so."""
    monkeypatch.setattr(workbook, "SECONDS", 0.0)
    monkeypatch.setattr(workbook, "SECONDS_A_MEGABYTE", 0.0)
    with pytest.raises(FileError) as refused:
        read_table(make(Data=FEEDBACK))
    assert refused.value.code == "workbook_too_slow"
