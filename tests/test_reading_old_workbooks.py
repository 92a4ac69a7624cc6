"""Old and binary workbooks (.xls, .xlsb): what stands in them, and what is said where they can't be trusted."""

import struct
from pathlib import Path

import pytest

from core.errors import FileError
from core.reading.compound_file import stream_named
from core.reading.files import read_table
from tests.formats import wide, xlsb_parts, xlsb_sheet
from tests.reading_workbooks import compound_file, record, write_xls, xls_text, zipped

TEXT, ERROR, FORMULA_ERROR = 6, 3, 11
END, FREE = 0xFFFFFFFE, 0xFFFFFFFF
NAMES = [xls_text(0, 0, "id"), xls_text(0, 1, "zip"), xls_text(0, 2, "score")]
PADDED = record(0x203, struct.pack("<HHHd", 1, 1, 1, 1231))
NOT_AVAILABLE = record(0x205, struct.pack("<HHHBB", 1, 2, 0, 0x2A, 1))
CODES = [(0, "General"), (164, "00000")]


def cells_of(path: Path) -> list[list[str]]:
    """The rows of a file's table."""
    rows: list[list[str]] = read_table(path).frame.to_numpy().tolist()
    return rows


def warned_of(path: Path) -> list[tuple[str, int | None]]:
    """The codes and rows of what is said about a file."""
    return [(warning.code, warning.row) for warning in read_table(path).warnings]


def changed(raw: bytes, place: int, *numbers: int) -> bytes:
    """A file with other numbers (32 bits each) from a place on."""
    new = struct.pack(f"<{len(numbers)}I", *numbers)
    return raw[:place] + new + raw[place + len(new) :]


def small_compound_file(name: str, stream: bytes) -> bytes:
    """A compound file whose stream is short, and so stands in sectors of 64 bytes within the root's stream."""
    count = -(-len(stream) // 64)
    raw = compound_file(name, stream.ljust(4096, b"\0"))
    small_table = struct.pack(f"<{count}I", *range(1, count), END).ljust(512, b"\xff")
    raw = changed(raw, 60, 10, 1)  # the header: where the table of small sectors is, and how long
    raw = changed(raw, 512 + 4 * 9, END, END)  # the table: the root's stream ends, and so does the small table
    raw = changed(raw, 1024 + 116, 2, count * 64)  # the root's entry
    raw = changed(raw, 1024 + 128 + 116, 0, len(stream))  # the stream's
    return raw + small_table


def large_compound_file(name: str, stream: bytes) -> bytes:
    """A compound file so large that the header hasn't the room to say where its table is."""
    sectors = len(stream) // 512
    tables = -(-(sectors + 2) // 126)
    table = [*[0xFFFFFFFD] * tables, 0xFFFFFFFC, END, *range(tables + 3, tables + sectors + 2), END]
    directory = compound_file(name, bytes(4096))[1024:1536]
    raw = compound_file(name, bytes(4096))[:512]
    raw = changed(raw, 44, tables, tables + 1)
    raw = changed(raw, 68, tables, 1, *range(109))
    more = struct.pack(f"<{tables - 109}I", *range(109, tables)).ljust(508, b"\xff") + struct.pack("<I", END)
    directory = changed(directory, 128 + 116, tables + 2, len(stream))
    return raw + struct.pack(f"<{len(table)}I", *table).ljust(512 * tables, b"\xff") + more + directory + stream


def test_errors_in_a_binary_workbook_are_shown_by_their_names(tmp_path: Path) -> None:
    """An .xlsb gives the errors of its cells and formulas as Excel shows them, and says how many there are."""
    formula = struct.pack("<B", 0x07) + struct.pack("<HI", 0, 0) + struct.pack("<I", 0)
    rows = [
        [(TEXT, wide("id")), (TEXT, wide("score")), (TEXT, wide("share"))],
        [(TEXT, wide("a")), (ERROR, b"\x2a"), (TEXT, wide("1"))],
        [(TEXT, wide("b")), (TEXT, wide("2")), (FORMULA_ERROR, formula)],
    ]
    path = tmp_path / "a.xlsb"
    path.write_bytes(zipped({**xlsb_parts(), "xl/worksheets/sheet1.bin": xlsb_sheet(rows)}))
    assert cells_of(path) == [["a", "#N/A", "1"], ["b", "2", "#DIV/0!"]]
    assert warned_of(path) == [("errors_in_cells", 2)]


def test_a_short_old_workbook_is_read(tmp_path: Path) -> None:
    """An .xls of a few cells, which stands in small sectors, gives a padded id and an error like a long one."""
    stream = write_xls(tmp_path / "a.xls", CODES, [*NAMES, PADDED, NOT_AVAILABLE]).read_bytes()[1536:]
    path = tmp_path / "small.xls"
    path.write_bytes(small_compound_file("Workbook", stream.rstrip(b"\0") + b"\0\0\0"))
    assert cells_of(path) == [["", "01231", "#N/A"]]
    assert warned_of(path) == [("errors_in_cells", 2)]


def test_a_stream_of_many_megabytes_is_found() -> None:
    """Over 7 MB the table of sectors is longer than the header tells: the stream is given whole."""
    stream = bytes(range(256)) * 30_000
    assert stream_named(large_compound_file("Workbook", stream), ("Workbook",)) == stream


def test_a_workbook_of_the_nineties_is_read(tmp_path: Path) -> None:
    """Excel 95's own form (BIFF5): texts of its code page, a padded id, an error as the result of a formula."""

    def text(row: int, column: int, text: str) -> bytes:
        return record(0x204, struct.pack("<HHHH", row, column, 0, len(text)) + text.encode("cp1252"))

    begin = struct.pack("<HHHH", 0x500, 0x05, 0x0DBB, 0x07CC)
    code = b"\x0500000"
    styles = [record(0xE0, struct.pack("<HHH", 0, number, 1) + bytes(10)) for number in (0, 164)]
    start = record(0x809, begin) + record(0x42, struct.pack("<H", 1252))
    start += record(0x41E, struct.pack("<H", 164) + code) + b"".join(styles)
    offset = len(start) + len(record(0x85, bytes(7) + b"D\xe4ta")) + 4
    start += record(0x85, struct.pack("<IH", offset, 0) + b"\x04D\xe4ta") + record(0x0A, b"")
    result = b"\x02\x00\x07\x00\x00\x00\xff\xff"
    cells = [
        text(0, 0, "Größe"),
        text(0, 1, "zip"),
        text(0, 2, "share"),
        text(1, 0, "weiß"),
        PADDED,
        record(0x06, struct.pack("<HHH", 1, 2, 0) + result + struct.pack("<HIH", 0, 0, 0)),
    ]
    body = record(0x809, struct.pack("<HHHH", 0x500, 0x10, 0x0DBB, 0x07CC)) + b"".join(cells) + record(0x0A, b"")
    path = tmp_path / "a.xls"
    path.write_bytes(compound_file("Book", (start + body).ljust(4096, b"\0")))
    table = read_table(path)
    assert table.columns == ("Größe", "zip", "share")
    assert table.frame.to_numpy().tolist() == [["weiß", "01231", "#DIV/0!"]]


def test_an_encrypted_old_workbook_asks_for_its_password_elsewhere(tmp_path: Path) -> None:
    """An .xls with a password is said to have one."""
    locked = record(0x2F, struct.pack("<H", 1) + bytes(52))
    stream = write_xls(tmp_path / "a.xls", CODES, NAMES).read_bytes()[1536:]
    path = tmp_path / "b.xls"
    path.write_bytes(compound_file("Workbook", (stream[:20] + locked + stream[20:]).ljust(4096 * 3, b"\0")))
    with pytest.raises(FileError) as refused:
        read_table(path)
    assert refused.value.code == "file_has_password"


def test_errors_that_can_not_be_placed_are_said_nevertheless(tmp_path: Path) -> None:
    """A header that contradicts itself hides where errors are: cells are read, and that there are some is said."""
    path = write_xls(tmp_path / "a.xls", CODES, [*NAMES, xls_text(1, 0, "x"), NOT_AVAILABLE])
    path.write_bytes(changed(path.read_bytes(), 56, 0xFFFFFFFF))
    assert cells_of(path) == [["x", "", ""]]
    assert warned_of(path) == [("errors_look_empty", None)]


@pytest.mark.parametrize(
    ("place", "numbers"),
    [
        (28, [0x00FF_FFFE]),
        (48, [0x00FF_FFFF]),
        (512 + 4, [1]),
        (512 + 8, [3, 2]),
        (1024 + 128 + 116, [0x00FF_FFFF]),
    ],
    ids=["size", "directory", "directory in a loop", "stream in a loop", "stream"],
)
def test_a_crafted_file_ends_in_an_error_and_in_no_loop(tmp_path: Path, place: int, numbers: list[int]) -> None:
    """Sectors that aren't there, and sectors that follow each other for ever, are what reading knows as broken."""
    raw = write_xls(tmp_path / "a.xls", CODES, NAMES).read_bytes()
    with pytest.raises((ValueError, KeyError, struct.error)):
        stream_named(changed(raw, place, *numbers), ("Workbook",))
    with pytest.raises(KeyError):
        stream_named(raw, ("Book",))
    endless_table = changed(raw, 68, 0, 0xFFFF_FFFF)
    assert stream_named(endless_table, ("Workbook",)) == stream_named(raw, ("Workbook",))
