"""The error export: what stays behind comes back as it stood, can't run, and reads again to the same cells."""

import csv
import errno
import os
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.checking.check import check
from core.delivery.journal import rows
from core.delivery.journal.journal import Journal
from core.edits import Edits
from core.errors import CallError, FileError
from core.messages.told import by_server
from core.reading.error_columns import ERROR_COLUMNS
from core.reading.files import read_table
from core.report import error_export, workbook_export
from core.report.delimited_export import guarded, write_delimited
from core.report.error_export import Exported, checked_export_path, export_checked, export_import
from core.report.workbook_export import DoesNotFitError, write_workbook
from tests.checked_files import HEADER, LINES, MAPPING, checked_file, prepared, write_file

RUNNABLE = ("=1+1", "+1+1", "-1+1", "@SUM(1)", "\tx", "\rx", "'=1", "''=1", "- 5", "-", "=", "-5\n")
HARMLESS = ("-5", "+5", "-5.25", "-.5", "1.23E+15", "-1e5", "", "'", "'x", "x=1", " =1", "５")
# Reading takes NULs out of a file; the other two are no characters, and no workbook holds them.
CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufffe\uffff"), max_size=12)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """An open journal."""
    with Journal(tmp_path / "data" / "journal.db") as journal:
        yield journal


@pytest.fixture
def tickets(tmp_path: Path) -> Path:
    """A file of five rows: 2, 3 and 6 go; 4 has no content, 5 a score that is no number."""
    return write_file(tmp_path / "tickets.csv", LINES)


def csv_lines(path: Path) -> list[list[str]]:
    """The lines of a CSV file as any reader sees them."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def workbook_cells(path: Path) -> list[list[str]]:
    """The cells of a workbook's only sheet as another reader sees them."""
    (sheet,) = openpyxl.load_workbook(path).worksheets
    assert {cell.data_type for line in sheet.iter_rows() for cell in line} <= {"s", "n"}
    return [["" if cell.value is None else cell.value for cell in line] for line in sheet.iter_rows()]


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_what_stays_behind_comes_back_as_it_stood(journal: Journal, tickets: Path, tmp_path: Path, ending: str) -> None:
    """Refused and invalid rows stand with a person's edits and without conversions, then why, where and which."""
    checked = checked_file(tickets, Edits({(5, "Score"): "seven"}))
    import_id = prepared(journal, checked)
    rows.begin(journal, import_id, 3)
    rows.reject(journal, import_id, 3, by_server("The server said no."))
    out = tmp_path / f"out.{ending}"
    assert export_import(journal, import_id, out) == Exported(out, 3)
    found = csv_lines(out) if ending == "csv" else workbook_cells(out)
    assert found[0] == [*HEADER, *ERROR_COLUMNS]
    assert [line[:5] for line in found[1:]] == [list(LINES[1]), list(LINES[2]), [*LINES[3][:4], "seven"]]
    assert found[1][5:] == ["rejected", "The server said no.", "", "3", "t-2"]
    assert found[2][5:6] + found[2][7:] == ["invalid", "Comment", "4", "t-3"]
    assert found[3][5:6] + found[3][7:] == ["invalid", "Score", "5", "t-4"]
    assert "seven" in found[3][6]


def test_a_check_exports_the_same_as_an_import(journal: Journal, tickets: Path, tmp_path: Path) -> None:
    """The invalid rows of a checked file come out the same before an import and after it."""
    checked = checked_file(tickets)
    export_checked(checked, tmp_path / "before.csv")
    export_import(journal, prepared(journal, checked), tmp_path / "after.csv")
    assert (tmp_path / "before.csv").read_bytes() == (tmp_path / "after.csv").read_bytes()


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_the_mended_export_imports_the_rest(journal: Journal, tickets: Path, tmp_path: Path, ending: str) -> None:
    """Read again, the export is the rows behind, under their ids; exported once more, our columns stand once."""
    out, again = tmp_path / f"out.{ending}", tmp_path / f"again.{ending}"
    export_checked(checked_file(tickets), out)
    table = read_table(out)
    assert table.columns == (*HEADER, *ERROR_COLUMNS)
    mended = check(table, Edits({(2, "Comment"): "Now with words"}), MAPPING)
    assert mended.external_ids.to_pylist() == ["t-3", "t-4"]
    assert mended.deliverable.tolist() == [True, False]
    export_checked(mended, again)
    assert read_table(again).columns == (*HEADER, *ERROR_COLUMNS)
    assert read_table(again).column("import_external_id").to_pylist() == ["t-4"]


def test_nothing_behind_is_no_file(tmp_path: Path) -> None:
    """Where all rows go, no file is written."""
    checked = checked_file(write_file(tmp_path / "good.csv", LINES[:2]))
    assert export_checked(checked, tmp_path / "out.csv") is None
    assert not (tmp_path / "out.csv").exists()


@pytest.mark.parametrize("cell", RUNNABLE)
def test_what_could_run_is_guarded(cell: str) -> None:
    """A cell that a spreadsheet could take for a formula gets one ' more."""
    assert guarded(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", HARMLESS)
def test_what_can_not_run_stands_as_it_is(cell: str) -> None:
    """Numbers and texts stay as they are."""
    assert guarded(cell) == cell


@settings(max_examples=60, deadline=None)
@example(lines=[(cell, "x") for cell in (*RUNNABLE, *HARMLESS)], delimiter=",")
@example(lines=[("'a'", "'b'"), ("'c'", "'d'"), ('="00123"', "'e'")], delimiter=";")
@given(lines=st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=6), delimiter=st.sampled_from(",;\t|"))
def test_csv_reads_back_the_same(tmp_path_factory: pytest.TempPathFactory, lines: list, delimiter: str) -> None:
    """Any text, through our CSV and our reading, is the same text again."""
    path = tmp_path_factory.mktemp("csv") / "out.csv"
    whole = [(*line, "invalid", "Why.", "A", str(number), "id") for number, line in enumerate(lines, start=2)]
    with path.open("wb") as file:
        assert write_delimited(file, delimiter, ("=A", "B", *ERROR_COLUMNS), whole) == len(lines)
    table = read_table(path)
    assert table.columns == ("=A", "B", *ERROR_COLUMNS)
    assert list(zip(*(table.column(name).to_pylist() for name in table.columns), strict=True)) == whole


@settings(max_examples=3, deadline=None)
@example(
    lines=[("<r>a & b</r>", "_x000D_"), ("\x01\x1f", " \n "), ("00012", "1.0"), ("TRUE", "#N/A"), ("a\r\nb", "\r")]
)
@given(lines=st.lists(st.tuples(CELLS, CELLS), min_size=20, max_size=60))
def test_a_workbook_reads_back_the_same(tmp_path_factory: pytest.TempPathFactory, lines: list) -> None:
    """Any text, through our workbook and our reading, is the same text again."""
    path = tmp_path_factory.mktemp("xlsx") / "out.xlsx"
    whole = [(*line, "invalid", "Why.", "A", str(number), "id") for number, line in enumerate(lines, start=2)]
    with path.open("wb") as file:
        assert write_workbook(file, None, ("A", "B", *ERROR_COLUMNS), whole) == len(lines)
    table = read_table(path)
    assert list(zip(*(table.column(name).to_pylist() for name in table.columns), strict=True)) == whole


def test_a_workbook_keeps_texts_as_texts(tmp_path: Path) -> None:
    """Formulas, numbers and links stand as text, in cells that stay text when they are edited."""
    cells = ("=1+1", "-5", "00012", "https://example.com", "<r>a</r>", "2025-01-02")
    with (tmp_path / "out.xlsx").open("wb") as file:
        write_workbook(file, "Tickets", tuple("ABCDEF"), [cells])
    (sheet,) = openpyxl.load_workbook(tmp_path / "out.xlsx").worksheets
    assert sheet.title == "Tickets"
    assert tuple(cell.value for cell in sheet[2]) == cells
    assert {(cell.data_type, cell.number_format, cell.hyperlink) for cell in sheet[2]} == {("s", "@", None)}


def test_what_a_workbook_can_not_hold_goes_to_a_csv_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A cell that is too long for a workbook isn't cut: a CSV file beside it has the rows, in no other file's place."""
    lines = [("t-1", "", "", "🙂" * 20_000, "six")]
    checked = checked_file(write_file(tmp_path / "tickets.csv", lines))
    (tmp_path / "out.csv").write_text("another file")
    written = export_checked(checked, tmp_path / "out.xlsx")
    assert written == Exported(tmp_path / "out-2.csv", 1, in_place_of=tmp_path / "out.xlsx")
    assert csv_lines(written.path)[1][3] == "🙂" * 20_000
    assert sorted(file.name for file in tmp_path.glob("*out*")) == ["out-2.csv", "out.csv"]
    monkeypatch.setattr(workbook_export, "MOST_ROWS", 2)
    with pytest.raises(DoesNotFitError), (tmp_path / "rows.xlsx").open("wb") as file:
        write_workbook(file, None, ("A",), [("1",), ("2",)])


def test_the_files_delimiter_is_kept(tmp_path: Path) -> None:
    """A semicolon file comes back as one, so that the same program opens it, and the same mapping reads it."""
    path = tmp_path / "tickets.csv"
    path.write_text("Id;Comment;Score\r\nt-1;Hello, you;six\r\nt-2;Fine;3\r\n")
    export_checked(checked_file(path, mapping=_without_person()), tmp_path / "out.csv")
    first = (tmp_path / "out.csv").read_text(encoding="utf-8-sig").splitlines()[0]
    assert first == ";".join(("Id", "Comment", "Score", *ERROR_COLUMNS))


def _without_person():
    return MAPPING.model_copy(
        update={"columns": {k: v for k, v in MAPPING.columns.items() if k not in {"Email", "Name"}}}
    )


@pytest.mark.skipif(os.name == "nt", reason="Windows has no permission bits")
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_an_export_is_private(tickets: Path, tmp_path: Path, ending: str) -> None:
    """Only its owner can open an export, also where an open file stood before."""
    out = tmp_path / f"out.{ending}"
    out.touch(mode=0o644)
    export_checked(checked_file(tickets), out)
    assert out.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_fault_leaves_the_older_file_and_no_pieces(
    tickets: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    """Where writing fails in its middle, what stood there before is untouched and no half file stays."""
    out = tmp_path / f"out.{ending}"
    out.write_text("older")

    def breaks_off(rows, width):
        yield ("a", "b", "c", "d", "e", "invalid", "", "", "2", "t")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(error_export, "_lines", breaks_off)
    with pytest.raises(FileError, match="full"):
        export_checked(checked_file(tickets), out)
    assert out.read_text() == "older"
    assert sorted(file.name for file in tmp_path.iterdir() if file.is_file()) == sorted([out.name, "tickets.csv"])


def test_a_disk_that_is_full_in_the_end_is_said(tickets: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some disks take all that is written and find no room when it is brought there: nothing is said to be saved."""
    out = tmp_path / "out.csv"
    out.write_text("older")

    def full(_file: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FileError, match="full"):
        export_checked(checked_file(tickets), out)
    assert out.read_text() == "older"


def test_an_export_needs_a_place_that_can_be(tickets: Path, tmp_path: Path) -> None:
    """Another ending, a folder that isn't there, and the imported file itself are refused before anything is sent."""
    for path, kind, code in (
        (tmp_path / "out.txt", CallError, "export_ending"),
        (tmp_path / "none" / "out.csv", FileError, "export_no_folder"),
        (tickets, CallError, "export_over_source"),
    ):
        with pytest.raises(kind) as caught:
            checked_export_path(path, tickets)
        assert caught.value.code == code
        assert path.name in str(caught.value) or path.parent.name in str(caught.value)
    with pytest.raises(CallError):
        export_checked(checked_file(tickets), tickets)
    assert checked_export_path(tmp_path / "OUT.XLSX", tickets)
