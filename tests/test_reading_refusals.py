"""What can't be read is named for what it is, in one sentence; a crafted file costs no more than its child process."""

import gzip
import json
import os
import stat
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import pytest

from core.errors import FileError
from core.reading import files, workbook
from core.reading.files import read_head, read_table
from core.reading.table import Table
from core.reading.task import ReadingTask
from core.reading.workbook_order import Order
from tests.conftest import ROOT, Ran
from tests.reading_files import FEEDBACK, csv_text, write
from tests.reading_workbooks import text_cell, write_ods, write_xlsx, zipped

OLE = bytes.fromhex("d0cf11e0a1b11ae1")
SIGN_IN = "<!DOCTYPE html><html><body><form><input type='password'></form><table><tr><td>a<td>b</table></html>"
SPREADSHEET_XML = '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>'

FLAT_SHEET = '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>'
INNER = zipped({"a.csv": "id,text\n1,a\n"})

REFUSED = [
    ("empty.csv", b"", "file_empty"),
    ("blank.csv", b"\r\n\r\n \n", "file_has_no_rows"),
    ("empty.xlsx", b"", "file_empty"),
    ("~$tickets.xlsx", b"\x05Ann  " * 20, "file_is_lock"),
    (".~lock.tickets.ods#", b",ann,laptop,01.03.2025 08:00,file:///home;", "file_is_lock"),
    ("big.csv", b"version https://git-lfs.github.com/spec/v1\noid sha256:abc\nsize 5\n", "file_is_pointer"),
    ("report.csv", b"%PDF-1.7\n%\xe2\xe3", "file_is_foreign"),
    ("old.slk", b"ID;PWXL;N;E\r\nP;PGeneral\r\nC;Y1;X1;K1\r\nE\r\n", "file_is_foreign"),
    ("old.csv", b"ID;PGnumeric\nB;Y2;X2\nC;Y1;X1;K1\nE\n", "file_is_foreign"),
    ("old.dif", b'TABLE\r\n0,1\r\n"EXCEL"\r\nVECTORS\r\n0,2\r\n', "file_is_foreign"),
    ("shot.csv", b"\x89PNG\r\n\x1a\n" + bytes(40), "file_is_foreign"),
    ("export.xls", SIGN_IN.encode(), "file_is_web_page"),
    ("page.csv", b"<html><body><p>Moved</p></body></html>", "file_is_web_page"),
    ("old.xls", SPREADSHEET_XML.encode(), "file_is_xml_workbook"),
    ("older.xls", bytes.fromhex("0904060000001000"), "workbook_too_old"),
    ("secret.xlsx", OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "file_has_password"),
    ("cut.xls", OLE + bytes(700), "workbook_damaged"),
    ("cut.xlsx", b"PK\x03\x04" + bytes(300), "workbook_damaged"),
    ("text.xls", b"Attachment not found!", "file_is_no_workbook"),
    ("records.csv", b'[{"id": 1, "text": "a"},\n {"id": 2}]', "file_is_json"),
    ("lines.json", b'{"id": 1}\n{"id": 2}\n', "file_is_json"),
    ("noise.csv", bytes(range(256)) * 40, "file_is_binary"),
    ("cut.csv", b"\x1f\x8b\x08\x00\x00\x00", "archive_damaged"),
    ("wide.csv", b"a,b\n" + b"," * 50_000, "columns_too_many"),
    ("letter.docx", zipped({"[Content_Types].xml": "", "word/document.xml": "<w/>"}), "file_is_foreign"),
    ("letter.doc", OLE + bytes(600) + "WordDocument".encode("utf-16-le"), "file_is_foreign"),
    ("feed.xml", b"<?xml version='1.0'?><rss><item/></rss>", "file_is_foreign"),
    ("flat.fods", FLAT_SHEET.encode(), "file_is_xml_workbook"),
    ("other.xlsx", zipped({"readme.txt": "no workbook"}), "workbook_damaged"),
    ("twice.zip", zipped({"once.zip": INNER}), "archive_damaged"),
    ("no\0name.csv", None, "file_unreadable"),
]


@pytest.mark.parametrize(("name", "content", "code"), REFUSED, ids=[name for name, _, _ in REFUSED])
def test_file_is_named_for_what_it_is(tmp_path: Path, name: str, content: bytes | None, code: str) -> None:
    """The whole table and its head are refused alike, with a sentence of its own for each kind."""
    path = write(tmp_path / name, content) if content is not None else tmp_path / name
    for read in (read_table, read_head):
        with pytest.raises(FileError) as refused:
            read(path)
        assert refused.value.code == code
        assert str(refused.value).endswith(".")


def test_missing_file_and_folder_are_refused(tmp_path: Path) -> None:
    """What isn't there, and what is no file, is said."""
    for path, code in ((tmp_path / "none.csv", "file_missing"), (tmp_path, "file_is_folder")):
        with pytest.raises(FileError) as refused:
            read_table(path)
        assert refused.value.code == code


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="permissions don't bind this user")
def test_file_without_permission_is_refused(tmp_path: Path) -> None:
    """A file that may not be opened is said to be so."""
    path = write(tmp_path / "a.csv", csv_text(FEEDBACK))
    path.chmod(0)
    try:
        with pytest.raises(FileError) as refused:
            read_table(path)
    finally:
        path.chmod(stat.S_IRUSR | stat.S_IWUSR)
    assert refused.value.code == "file_forbidden"


def test_archives_with_several_files_or_a_password_are_refused(tmp_path: Path) -> None:
    """What can't be unpacked without a choice or a key is said."""
    several = tmp_path / "several.zip"
    with zipfile.ZipFile(several, "w") as archive:
        archive.writestr("a.csv", "a,b")
        archive.writestr("b.csv", "a,b")
    locked = bytearray(several.read_bytes())
    with zipfile.ZipFile(several) as archive:
        single = zipfile.ZipFile(tmp_path / "locked.zip", "w")
        single.writestr("a.csv", archive.read("a.csv"))
        single.close()
    locked = bytearray((tmp_path / "locked.zip").read_bytes())
    locked[6] |= 1
    locked[locked.index(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "locked.zip").write_bytes(locked)
    for path, code in ((several, "archive_has_several"), (tmp_path / "locked.zip", "archive_has_password")):
        with pytest.raises(FileError) as refused:
            read_table(path)
        assert refused.value.code == code


def test_what_unpacks_to_more_than_any_export_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A small archive of a huge table is given up once it unpacks beyond a bound, which is named."""
    monkeypatch.setattr("core.reading.archives.LARGEST", 2_000_000)
    path = write(tmp_path / "bomb.csv.gz", gzip.compress(b"id,text\n" + b"1,a\n" * 1_000_000))
    with pytest.raises(FileError) as refused:
        read_table(path)
    assert refused.value.code == "archive_too_large"


@pytest.mark.skipif(sys.platform == "win32", reason="a limit of POSIX")
def test_a_disk_that_is_full_is_not_called_a_damaged_archive(tmp_path: Path) -> None:
    """Where there is no room to unpack to, that is said of the disk and not of the file."""
    path = write(tmp_path / "a.csv.gz", gzip.compress(b"id,text\n" + b"1,a\n" * 1_000_000))
    program = (
        "import resource, sys; from pathlib import Path; from core.reading.files import read_table\n"
        "from core.errors import FileError\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))\n"
        "try: read_table(Path(sys.argv[1]))\n"
        "except FileError as error: print(error.code, error)"
    )
    call = [sys.executable, "-c", program, str(path)]
    ran = subprocess.run(call, capture_output=True, text=True, timeout=200, cwd=ROOT, check=True)
    assert ran.stdout.startswith("file_unreadable ")
    assert "file too large" in ran.stdout.lower()


def test_a_file_that_goes_while_it_is_read_is_said_to_be_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Deleted, or on a drive that was taken away, between the first look and the reading."""
    path = write(tmp_path / "a.csv", csv_text(FEEDBACK))
    read = files.read_text_table

    def taken_away(task: ReadingTask) -> Table:
        path.unlink()
        return read(task)

    monkeypatch.setattr(files, "read_text_table", taken_away)
    with pytest.raises(FileError) as refused:
        read_table(path)
    assert refused.value.code == "file_missing"


def test_a_table_that_the_computer_has_no_room_for_is_said_to_be_too_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Running out of memory is a sentence."""

    def hungry(_task: ReadingTask) -> Table:
        raise MemoryError

    monkeypatch.setattr(files, "read_text_table", hungry)
    with pytest.raises(FileError) as refused:
        read_table(write(tmp_path / "a.csv", csv_text(FEEDBACK)))
    assert refused.value.code == "file_too_large"


def test_a_huge_web_page_is_no_table(tmp_path: Path) -> None:
    """A page of more than 200 MB isn't read at all."""
    path = write(tmp_path / "a.xls", "<html><table><tr><td>a<td>b<tr><td>1<td>2</table></html>")
    with path.open("r+b") as file:
        file.truncate(200_000_001)
    with pytest.raises(FileError) as refused:
        read_table(path)
    assert refused.value.code == "file_is_web_page"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere memory is bounded in other ways")
@pytest.mark.parametrize(
    ("result", "memory", "code"),
    [("nowhere/cells.arrow", 2_000_000_000, "file_unreadable"), ("cells.arrow", 1, "workbook_too_large")],
)
def test_the_child_says_what_hinders_it(
    tmp_path: Path, run_program: Callable[..., Ran], result: str, memory: int, code: str
) -> None:
    """Without room for its result, or in memory, the hidden reader of workbooks ends with 1 and an error in JSON."""
    page = write(tmp_path / "a.xls", "<html><table>" + "<tr><td>a<td>b" * 500_000 + "</table></html>")
    order = Order(path=str(page), format="html", result=str(tmp_path / result), memory=memory)
    ran = run_program(workbook.HIDDEN_VERB, json.dumps(asdict(order)))
    assert (ran.code, ran.json["code"], ran.err) == (1, code, "")


def test_workbook_without_cells_has_no_rows(tmp_path: Path) -> None:
    """An empty sheet is said to be empty."""
    with pytest.raises(FileError) as refused:
        read_table(write_xlsx(tmp_path / "a.xlsx", ""))
    assert refused.value.code == "file_has_no_rows"


def test_entity_bomb_is_refused_before_it_is_parsed(tmp_path: Path) -> None:
    """XML that declares entities is no workbook's; it is not expanded."""
    bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>&b;&b;&b;</t></is></c></row>'
    with pytest.raises(FileError) as refused:
        read_table(write_xlsx(tmp_path / "a.xlsx", rows, prologue=bomb))
    assert refused.value.code == "workbook_unsafe"


def test_part_that_unpacks_without_end_is_refused(tmp_path: Path) -> None:
    """A part whose declared size is beyond the limit is not unpacked; the limit is named."""
    path = write_xlsx(tmp_path / "a.xlsx", f'<row r="1">{text_cell("A1", "x")}</row>')
    raw = bytearray(path.read_bytes())
    entry = raw.rindex(b"xl/worksheets/sheet1.xml") - 46
    raw[entry + 24 : entry + 28] = struct.pack("<I", 4_000_000_000)
    path.write_bytes(raw)
    with pytest.raises(FileError) as refused:
        read_table(path)
    assert refused.value.code == "workbook_too_large"
    assert "GB" in str(refused.value)


def test_endless_repeats_are_refused(tmp_path: Path) -> None:
    """A small sheet that claims a billion rows of a billion cells ends in a sentence, not in the computer's memory."""
    repeated = 'table:number-columns-repeated="999999999" office:value-type="string"'
    cell = f"<table:table-cell {repeated}><text:p>x</text:p></table:table-cell>"
    row = f'<table:table-row table:number-rows-repeated="999999999">{cell}</table:table-row>'
    with pytest.raises(FileError) as refused:
        read_table(write_ods(tmp_path / "a.ods", row))
    assert refused.value.code in ("workbook_damaged", "workbook_too_large")


@pytest.mark.skipif(sys.platform == "win32", reason="the address space can't be bounded there")
def test_sheet_of_crafted_size_takes_no_more_than_the_childs_memory(tmp_path: Path) -> None:
    """Two cells at opposite ends of the largest sheet are refused for their size."""
    rows = f'<row r="1">{text_cell("A1", "x")}</row><row r="1048576">{text_cell("XFD1048576", "y")}</row>'
    with pytest.raises(FileError) as refused:
        read_table(write_xlsx(tmp_path / "a.xlsx", rows))
    assert refused.value.code == "workbook_too_large"


@pytest.mark.parametrize(
    "end",
    [
        "import os; os.abort()",
        "import os, signal; os.kill(os.getpid(), getattr(signal, 'SIGKILL', signal.SIGTERM))",
        "import sys; sys.exit(3)",
        "print('{}'); raise SystemExit(1)",
        "pass",
        "import json, sys; open(json.loads(sys.argv[1])['result'], 'wb').write(b'ARROW1 and no more')",
    ],
)
def test_end_of_the_child_is_not_the_programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, end: str) -> None:
    """A child that aborts, is killed, or leaves nothing that can be read is a sentence."""
    monkeypatch.setattr(workbook, "_command", lambda: [sys.executable, "-c", end])
    with pytest.raises(FileError) as refused:
        read_table(write_xlsx(tmp_path / "a.xlsx", f'<row r="1">{text_cell("A1", "x")}</row>'))
    assert refused.value.code == "workbook_damaged"


@pytest.mark.skipif(sys.platform == "win32", reason="the system has no such tool")
def test_child_without_a_limit_of_its_own_is_watched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a process can't bound its memory, it is ended from outside once it holds too much."""
    hungry = (
        "import threading; held = bytearray(300_000_000)\n"
        "for place in range(0, len(held), 1000): held[place] = 1\n"
        "threading.Event().wait()"
    )
    monkeypatch.setattr(workbook, "_command", lambda: [sys.executable, "-c", hungry])
    monkeypatch.setattr(workbook, "MEMORY", 200_000_000)
    monkeypatch.setattr(workbook, "WATCHED", True)
    monkeypatch.setattr(workbook, "SECONDS_BETWEEN_LOOKS", 0.05)
    with pytest.raises(FileError) as refused:
        read_table(write_xlsx(tmp_path / "a.xlsx", f'<row r="1">{text_cell("A1", "x")}</row>'))
    assert (refused.value.code, "0.2 GB" in str(refused.value)) == ("workbook_too_large", True)
