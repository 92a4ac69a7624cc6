"""Files as other writers leave them: sheets without references, formulas without results, pages with spans."""

import struct
from pathlib import Path

import pytest

from core.errors import FileError
from core.reading.files import read_table
from tests.formats import records, wide, xlsb_parts, xlsb_sheet
from tests.reading_files import write
from tests.reading_workbooks import text_cell, write_xlsx, zipped

HEAD = f"<row>{text_cell('A1', 'id')}{text_cell('B1', 'score')}{text_cell('C1', 'text')}</row>"


def cells_of(path: Path) -> list[list[str]]:
    """The cells of a file's table, row by row."""
    rows: list[list[str]] = read_table(path).frame.to_numpy().tolist()
    return rows


def warned_of(path: Path) -> list[tuple[str, int | None]]:
    """The codes of what is said about a file, with the rows."""
    return [(warning.code, warning.row) for warning in read_table(path).warnings]


def test_errors_and_rich_texts_are_found_without_references(tmp_path: Path) -> None:
    """Cells that don't say where they stand follow each other; a text of several looks is given whole."""
    rich = (
        '<c t="inlineStr"><is><r><t xml:space="preserve">so </t></r><r><t>so &amp; so</t></r>'
        '<rPh sb="0" eb="1"><t>kana</t></rPh></is></c>'
    )
    rows = "".join(
        f'<row><c t="inlineStr"><is><t>a{n}</t></is></c><c/><c t="e"><v>#N/A</v></c>{rich}</row>' for n in range(2)
    )
    head = "".join(f'<c t="inlineStr"><is><t>{name}</t></is></c>' for name in ("id", "empty", "score", "text"))
    path = write_xlsx(tmp_path / "a.xlsx", f"<row>{head}</row>{rows}")
    assert cells_of(path) == [["a0", "", "#N/A", "so so & so"], ["a1", "", "#N/A", "so so & so"]]
    assert warned_of(path) == [("errors_in_cells", 2)]


@pytest.mark.parametrize("held", ["<f>1+1</f>", "<f>1+1</f><v></v>", "<f>1+1</f><v/>", '<f t="shared" si="0"/>'])
def test_formulas_without_a_result_are_said(tmp_path: Path, held: str) -> None:
    """A program that stores formulas alone leaves cells that look empty: the person is told in which rows."""
    row = f'<row>{text_cell("A2", "a")}<c r="B2">{held}</c>{text_cell("C2", "one")}</row>'
    path = write_xlsx(tmp_path / "a.xlsx", HEAD + row)
    assert cells_of(path) == [["a", "", "one"]]
    assert warned_of(path) == [("results_not_stored", 2)]


def test_a_formula_that_gives_an_empty_text_has_its_result(tmp_path: Path) -> None:
    """Nothing is said of a formula whose stored result is no text at all."""
    row = f'<row>{text_cell("A2", "a")}<c r="B2" t="str"><f>""</f><v></v></c>{text_cell("C2", "one")}</row>'
    assert warned_of(write_xlsx(tmp_path / "a.xlsx", HEAD + row)) == []


def test_zeros_before_numbers_of_a_binary_workbook_are_kept(tmp_path: Path) -> None:
    """An .xlsb shows ids in the format 00000 with their zeros, short numbers, long ones and results alike."""
    style = struct.pack("<HH", 0, 164) + bytes(12)
    plain = bytes(16)
    styles = records(
        (278, b""), (44, struct.pack("<H", 164) + wide("00000")),
        (626, b"\1\0\0\0"), (47, style), (627, b""), (617, b"\2\0\0\0"), (47, plain), (47, style), (618, b""),
        (279, b""),
    )  # fmt: skip
    short = struct.pack("<I", 123 << 2 | 2)
    number = struct.pack("<d", 4567.0)
    rows = [
        [(6, wide("id")), (6, wide("code")), (6, wide("text"))],
        [(2, short), (2, short), (6, wide("one"))],
        [(5, number), (5, number), (6, wide("two"))],
        [(5, number), (9, number + bytes(10)), (6, wide("three"))],
    ]
    sheet = xlsb_sheet(rows, styled=1)
    path = tmp_path / "a.xlsb"
    path.write_bytes(zipped({**xlsb_parts(), "xl/worksheets/sheet1.bin": sheet, "xl/styles.bin": styles}))
    assert cells_of(path) == [["123", "00123", "one"], ["4567", "04567", "two"], ["4567", "04567", "three"]]


def test_cells_of_a_page_that_reach_down_push_the_others_aside(tmp_path: Path) -> None:
    """A cell over two rows keeps its column in the second; a header of two rows is joined over it."""
    page = """
        <html><table><tr><th rowspan=2>ID<th colspan=2>Answers<tr><th>Likes<th>Dislikes
        <tr><td rowspan=2>1<td>Speed<td>Price<tr><td>Look<td>Bugs<tr><td>2<td>All<td>None</table></html>"""
    table = read_table(write(tmp_path / "a.xls", page))
    assert table.columns == ("ID", "Answers – Likes", "Answers – Dislikes")
    assert table.frame.to_numpy().tolist() == [["1", "Speed", "Price"], ["", "Look", "Bugs"], ["2", "All", "None"]]


@pytest.mark.parametrize(
    ("stated", "written", "text"),
    [
        ("iso-8859-1", "cp1252", "It’s “good” for 5 €"),
        ("shift_jis", "cp932", "①とても良い"),
        ("utf-8", "cp1252", "Größe und Übersicht sind schön"),
        ("x-user-defined", "utf-8", "schön"),
    ],
)
def test_a_page_is_in_the_encoding_that_browsers_take_it_for(
    tmp_path: Path, stated: str, written: str, text: str
) -> None:
    """An encoding's larger kin is used; where a page states a wrong one, or none that is known, its bytes tell."""
    page = f'<html><meta charset="{stated}"><table><tr><td>id<td>text<tr><td>1<td>{text}</table></html>'
    assert cells_of(write(tmp_path / "a.xls", page, written)) == [["1", text]]


@pytest.mark.parametrize("start", ["<style>td{}</style>", "<center><h1>Report</h1></center>", "<!-- made -->", "<div>"])
def test_a_page_may_begin_with_any_piece(tmp_path: Path, start: str) -> None:
    """Tools export a table with a style, a title or a remark before it: it is a page all the same."""
    page = f"{start}<table><tr><td>id<td>text<tr><td>1<td>one</table>"
    assert cells_of(write(tmp_path / "a.xls", page)) == [["1", "one"]]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"<Error><Code>AccessDenied</Code></Error>\n", "file_is_foreign"),
        (b"From: a@example.com\r\nTo: b@example.com\r\nSubject: Export\r\n\r\nHello\r\n", "file_is_foreign"),
        (b"From a@example.com Mon Mar  4 10:00:00 2024\nSubject: Hi\n\nHello\n", "file_is_foreign"),
        (b"a.csv".ljust(257, b"\0") + b"ustar\x0000" + bytes(300), "file_is_foreign"),
        (b"Obj\x01" + bytes(300), "file_is_foreign"),
        (b'{"error":"Unauthorized"}', "file_is_json"),
        (b'["a", "b", "c"]', "file_is_json"),
        (b'{\n\t"tickets" : [ { "id" : 1 } ]\n}' + b" " * 9000, "file_is_json"),
        (b"/annex/objects/SHA256E-s12345--4d7a.csv\n", "file_is_pointer"),
        (b'<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>', "file_is_xml_workbook"),
    ],
)
def test_what_holds_no_table_is_named_for_what_it_is(tmp_path: Path, content: bytes, code: str) -> None:
    """A message, an answer of a server or another program's file is refused by name, whatever it is called."""
    with pytest.raises(FileError) as refused:
        read_table(write(tmp_path / "export.csv", content))
    assert refused.value.code == code


def test_a_cell_that_begins_with_a_tag_makes_no_page(tmp_path: Path) -> None:
    """Marked-up names and texts in brackets stand in tables, too."""
    for name in ("<b>Name</b>", "[a]", "{x}", "Subject: a", "From: x"):
        assert read_table(write(tmp_path / "a.csv", f"{name},text\n1,<p>one</p>\n")).columns == (name, "text")
