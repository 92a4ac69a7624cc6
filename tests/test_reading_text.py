"""Delimited text: what a person sees in the first grid is what stood in the file."""

import gzip
import zipfile
from pathlib import Path

import pytest

from core.errors import FileError
from core.reading.files import read_head, read_table
from core.reading.options import ReadingOptions
from core.reading.table import Table
from tests.reading_files import FEEDBACK, csv_text, write


def cells(table: Table) -> list[list[str]]:
    """The table's cells, row by row."""
    return [list(row) for row in table.frame.itertuples(index=False, name=None)]


def codes(table: Table) -> list[str]:
    """The codes of a table's warnings."""
    return [warning.code for warning in table.warnings]


def test_table_holds_the_cells_with_their_row_numbers(tmp_path: Path) -> None:
    """Header, cells and row numbers come out as a spreadsheet shows them, and nothing needs to be said."""
    table = read_table(write(tmp_path / "a.csv", csv_text(FEEDBACK)))
    assert table.columns == ("id", "created", "comment", "score")
    assert cells(table) == FEEDBACK[1:]
    assert table.row_numbers.tolist() == [2, 3, 4]
    assert table.warnings == ()


def test_source_says_how_the_file_was_read(tmp_path: Path) -> None:
    """Format, encoding, delimiter, header row and the file's hash are told."""
    source = read_table(write(tmp_path / "a.csv", csv_text(FEEDBACK, delimiter=";"))).source
    assert (source.format, source.encoding, source.delimiter, source.header_row) == ("csv", "utf-8", ";", 1)
    assert len(source.fingerprint) == 32


def test_row_numbers_count_records_not_lines(tmp_path: Path) -> None:
    """A cell with line breaks is one record; title and blank records are counted, blank ones left out."""
    content = 'Export of March,,\n\nid,comment,score\nT-1,"two\nlines",3\n\nT-2,one,4\n,,\nT-3,last,5\n'
    table = read_table(write(tmp_path / "a.csv", content))
    assert table.source.header_row == 3
    assert table.row_numbers.tolist() == [4, 6, 8]
    assert cells(table)[0] == ["T-1", "two\nlines", "3"]
    assert "rows_above_header" in codes(table)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_delimiters_and_line_ends_are_detected(tmp_path: Path, delimiter: str, end: str) -> None:
    """Every usual delimiter is found with every kind of line end, though commas stand in the text."""
    content = csv_text(FEEDBACK, delimiter=delimiter, end=end)
    table = read_table(write(tmp_path / "a.csv", content))
    assert (table.source.delimiter, cells(table)) == (delimiter, FEEDBACK[1:])


@pytest.mark.parametrize("delimiter", ["^", "~", "\x1f", "；"])
def test_rare_delimiters_are_seen_where_nothing_else_makes_a_table(tmp_path: Path, delimiter: str) -> None:
    """What parts every record evenly is the delimiter, though commas stand in the text; else it is text."""
    rows = [["id", "text", "n"], ["1", "good, fast", "2"], ["3", "bad", "4"]]
    table = read_table(write(tmp_path / "a.csv", csv_text(rows, delimiter=delimiter)))
    assert (table.source.delimiter, cells(table)) == (delimiter, rows[1:])
    plain = read_table(write(tmp_path / "b.csv", f"id,text\n1,a{delimiter}b\n2,c\n"))
    assert cells(plain) == [["1", f"a{delimiter}b"], ["2", "c"]]


def test_decimal_commas_do_not_make_a_comma_the_delimiter(tmp_path: Path) -> None:
    """A European file with semicolons and 1,5 in every row is parted at the semicolons."""
    table = read_table(write(tmp_path / "a.csv", "datum;wert;text\n1.3.2025;1,5;gut\n2.3.2025;2,5;schlecht\n"))
    assert table.columns == ("datum", "wert", "text")


def test_sep_line_names_the_delimiter_and_has_no_row_number(tmp_path: Path) -> None:
    """ "sep=;" is obeyed and not shown, as in a spreadsheet."""
    table = read_table(write(tmp_path / "a.csv", "sep=|\r\nid|text\r\n1|a,b;c\r\n"))
    assert (table.columns, cells(table), table.row_numbers.tolist()) == (("id", "text"), [["1", "a,b;c"]], [2])


def test_prose_in_a_single_column_is_not_cut_at_its_commas(tmp_path: Path) -> None:
    """A list of comments without quotes stays one column."""
    content = "Feedback\nGreat app, love it\nSlow, buggy, and ugly\nFine\n"
    table = read_table(write(tmp_path / "a.csv", content))
    assert cells(table) == [["Great app, love it"], ["Slow, buggy, and ugly"], ["Fine"]]


def test_short_and_long_rows_keep_their_cells_and_are_named(tmp_path: Path) -> None:
    """Missing cells are empty, surplus ones get a column, and both are said with their rows."""
    table = read_table(write(tmp_path / "a.csv", "id,name,age\n1,Ann\n2,Bob,26,surplus\n3,Cy,40\n"))
    assert table.columns == ("id", "name", "age", "Column 4")
    assert cells(table) == [["1", "Ann", "", ""], ["2", "Bob", "26", "surplus"], ["3", "Cy", "40", ""]]
    rows = {warning.code: warning.row for warning in table.warnings}
    assert (rows["rows_short"], rows["rows_long"]) == (2, 3)


def test_quote_that_never_closes_spoils_no_other_row(tmp_path: Path) -> None:
    """A lone quote is shown as it stands, its row is named, and the rows below are all there."""
    table = read_table(write(tmp_path / "a.tsv", 'id\tsize\n1\tsmall\n2\t"27 inch\n3\tlarge\n4\tsmall\n'))
    assert cells(table) == [["1", "small"], ["2", '"27 inch'], ["3", "large"], ["4", "small"]]
    assert [(w.code, w.row) for w in table.warnings] == [("quotes_stray", 3)]


def test_quote_in_the_middle_of_a_quoted_cell_is_kept(tmp_path: Path) -> None:
    """Text like "a "quoted" word" that forgot to double its quotes keeps every character."""
    table = read_table(write(tmp_path / "a.csv", 'id,text\n1,"a "quoted" word"\n2,"fine"\n'))
    assert cells(table) == [["1", 'a "quoted" word'], ["2", "fine"]]
    assert "quotes_stray" in codes(table)


def test_inch_marks_are_text(tmp_path: Path) -> None:
    """A quote inside an unquoted cell is an ordinary sign."""
    table = read_table(write(tmp_path / "a.csv", 'id,text\n1,a 27" screen\n2,b\n'))
    assert (cells(table)[0], table.warnings) == (["1", 'a 27" screen'], ())


def test_backslashed_quotes_are_quotes_where_the_file_writes_them_so(tmp_path: Path) -> None:
    """\\" becomes " with a word about it; a backslash before the closing quote stays in other files."""
    table = read_table(write(tmp_path / "a.csv", 'id;text\n1;"say \\"hello; you\\""\n2;"C:\\dir"\n'))
    assert cells(table) == [["1", 'say "hello; you"'], ["2", "C:\\dir"]]
    assert "quotes_escaped" in codes(table)
    table = read_table(write(tmp_path / "b.csv", 'id,path\n1,"C:\\"\n2,"D:\\"\n'))
    assert cells(table) == [["1", "C:\\"], ["2", "D:\\"]]


def test_blanks_before_quotes_do_not_break_cells(tmp_path: Path) -> None:
    """A quoted cell after a comma and a blank is one cell."""
    table = read_table(write(tmp_path / "a.csv", 'id, text\n1, "a, b"\n2, "c"\n'))
    assert cells(table) == [["1", "a, b"], ["2", "c"]]
    assert "blanks_before_quotes" in codes(table)
    table = read_table(write(tmp_path / "b.csv", '"id" , "text"\n"1" , "a, ""b"" , c"\n"2" , "c"\n'))
    assert (table.columns, cells(table)) == (("id", "text"), [["1", 'a, "b" , c'], ["2", "c"]])


def test_nul_characters_are_left_out_and_said(tmp_path: Path) -> None:
    """A NUL costs nothing but itself, and its row is named."""
    table = read_table(write(tmp_path / "a.csv", "id,text\n1,a\0b\n2,c\n"))
    assert cells(table) == [["1", "ab"], ["2", "c"]]
    assert [(w.code, w.row) for w in table.warnings] == [("nuls_removed", 2)]


def test_empty_and_repeated_headers_are_made_unique_and_said(tmp_path: Path) -> None:
    """No two columns share a name, whatever the case, and a made-up name takes none that is there."""
    table = read_table(write(tmp_path / "a.csv", "id,,Name,name,Name (2)\n1,2,3,4,5\n6,7,8,9,0\n"))
    assert table.columns == ("id", "Column 2", "Name", "name (3)", "Name (2)")
    assert codes(table) == ["headers_empty", "headers_repeated"]


def test_file_with_a_header_alone_is_a_table_without_rows(tmp_path: Path) -> None:
    """No rows is no error."""
    table = read_table(write(tmp_path / "a.csv", "id,comment,score\n"))
    assert (len(table), table.columns) == (0, ("id", "comment", "score"))


def test_leading_zeros_blanks_and_long_numbers_stay(tmp_path: Path) -> None:
    """Nothing is inferred: ids, blanks, exponents and TRUE stay the text they were."""
    row = ["007", "  padded ", "12345678901234567890", "1.23E+15", "TRUE", "N/A"]
    table = read_table(write(tmp_path / "a.csv", csv_text([["a", "b", "c", "d", "e", "text"], row])))
    assert cells(table) == [row]


def test_cell_of_megabytes_is_read(tmp_path: Path) -> None:
    """A very long cell is one cell, in a file read fast as in one read with care."""
    long = "many words and, commas\n" * 200_000
    for name, tail in (("a.csv", ""), ("b.csv", "3,x,y\n")):
        table = read_table(write(tmp_path / name, csv_text([["id", "text"], ["1", long], ["2", "b"]]) + tail))
        assert table.frame["text"].iat[0] == long


def test_nine_thousand_columns_are_read(tmp_path: Path) -> None:
    """A very wide export is no problem."""
    names = [f"q_{n}" for n in range(9_000)]
    table = read_table(write(tmp_path / "a.csv", csv_text([names, ["x"] * 9_000, ["y"] * 9_000])))
    assert table.columns == tuple(names)


def test_irregular_file_has_the_same_cells_as_a_regular_one(tmp_path: Path) -> None:
    """One ragged row at the end makes reading careful, and changes no other cell."""
    rows = [["id", "text", "more"]] + [[str(n), f'line\n"{n}"; x', "é, y"] for n in range(30_000)]
    regular = read_table(write(tmp_path / "a.csv", csv_text(rows)))
    ragged = read_table(write(tmp_path / "b.csv", csv_text(rows) + "tail\n"))
    assert cells(ragged)[:-1] == cells(regular)
    assert ragged.row_numbers.tolist() == [*regular.row_numbers.tolist(), 30_002]


def test_head_agrees_with_the_table(tmp_path: Path) -> None:
    """The first rows that are shown at once are those of the whole table."""
    rows = [["id", "text"]] + [[str(n), f"comment\nnumber {n}"] for n in range(20_000)]
    path = write(tmp_path / "a.csv", csv_text(rows))
    head, table = read_head(path, rows=50), read_table(path)
    assert cells(head) == cells(table)[:50]
    assert head.row_numbers.tolist() == table.row_numbers.tolist()[:50]
    assert (head.source.fingerprint, head.source.delimiter) == ("", table.source.delimiter)


def test_options_hold_against_detection(tmp_path: Path) -> None:
    """A person's delimiter, header row and encoding are taken as they are."""
    path = write(tmp_path / "a.csv", "x;y\nid;größe\n1;2,5\n", "cp1252")
    options = ReadingOptions(header_row=2, delimiter=";", encoding="cp1252")
    table = read_table(path, options)
    assert (table.columns, cells(table), table.row_numbers.tolist()) == (("id", "größe"), [["1", "2,5"]], [3])
    without = read_table(path, ReadingOptions(header_row=0, delimiter=";"))
    assert without.columns == ("Column 1", "Column 2")
    assert (without.source.header_row, without.row_numbers.tolist()) == (0, [1, 2, 3])


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (ReadingOptions(delimiter="ab"), "delimiter_wrong"),
        (ReadingOptions(delimiter='"'), "delimiter_wrong"),
        (ReadingOptions(encoding="klingon"), "encoding_unknown"),
        (ReadingOptions(encoding="base64"), "encoding_unknown"),
        (ReadingOptions(header_row=99), "header_row_missing"),
    ],
)
def test_options_that_fit_no_file_are_refused(tmp_path: Path, options: ReadingOptions, code: str) -> None:
    """An option that can't be is named in a sentence."""
    with pytest.raises(FileError) as refused:
        read_table(write(tmp_path / "a.csv", csv_text(FEEDBACK)), options)
    assert refused.value.code == code
    assert str(refused.value).endswith(".")


def test_compressed_tables_are_unpacked_and_that_is_said(tmp_path: Path) -> None:
    """gzip or zip data in a .csv is read like the table in it."""
    raw = csv_text(FEEDBACK).encode()
    packed = tmp_path / "zip.csv"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("folder/table.csv", raw)
    for path in (write(tmp_path / "gz.csv", gzip.compress(raw)), packed):
        table = read_table(path)
        assert (cells(table), codes(table)) == (FEEDBACK[1:], ["archive_unpacked"])
        assert (table.source.path, len(table.source.fingerprint)) == (path, 32)


def test_only_table_of_an_archive_is_read_whatever_stands_beside_it(tmp_path: Path) -> None:
    """A note and what the system put there are passed over; which file was read is said."""
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for name in ("march/tickets.csv", "read me.txt", "__MACOSX/._tickets.csv", ".DS_Store"):
            archive.writestr(name, csv_text(FEEDBACK))
    table = read_table(tmp_path / "a.zip")
    assert cells(table) == FEEDBACK[1:]
    assert "tickets.csv" in table.warnings[0].message


def test_progress_grows_to_one_and_cancelling_ends_reading(tmp_path: Path) -> None:
    """The share that is told never shrinks and ends at 1; a cancelled reading raises."""
    path = write(tmp_path / "a.csv", csv_text([["id", "text"]] + [[str(n), "words " * 20] for n in range(200_000)]))
    told: list[float] = []
    read_table(path, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    with pytest.raises(FileError) as refused:
        read_table(path, cancelled=lambda: True)
    assert refused.value.code == "reading_cancelled"


def test_our_error_export_loses_the_sign_that_guards_its_formulas(tmp_path: Path) -> None:
    """The one ' we put before what could run as a formula is gone; other apostrophes, and other files', stay."""
    ours = ["import_status", "import_error", "import_column", "import_row", "import_external_id"]
    rows = [["id", "text", *ours], ["1", "'=1+1", *[""] * 5], ["2", "''@x", *[""] * 5], ["3", "'tis", *[""] * 5]]
    table = read_table(write(tmp_path / "a.csv", csv_text(rows)))
    assert table.frame["text"].tolist() == ["=1+1", "'@x", "'tis"]
    other = read_table(write(tmp_path / "b.csv", csv_text([row[:2] for row in rows])))
    assert other.frame["text"].tolist() == ["'=1+1", "''@x", "'tis"]
