"""Writes `resources/formats`: the same ten rows in each format that is read, for the program's check of itself.

Run `python -m tests.formats` after a change here; a test says when it is due. The bytes are the same each time.
"""

import gzip
import struct
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

import resources
from tests.reading_workbooks import PACKAGE, ROOT_RELATIONS, WORKBOOK_RELATIONS, ods_parts, ods_row, xlsx_parts, zipped

FOLDER = resources.path("formats")
HEADER = ("Ticket ID", "Created at", "Customer email", "Comment")
ROWS = [
    (
        f"T-{number}",
        f"2025-03-{number - 100:02} 09:15",
        f"customer{number}@example.com",
        f"Comment no. {number}: größer",
    )
    for number in range(101, 111)
]
TABLE = [HEADER, *ROWS]
SECTOR = 512
END, FREE, TABLE_SECTOR = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


def files() -> Mapping[str, bytes]:
    """The content of each file by its name."""
    text = "".join(",".join(row) + "\r\n" for row in TABLE).encode()
    return {
        "feedback.csv": text,
        "feedback.html": _html(),
        "feedback.xlsx": zipped(_xlsx()),
        "feedback.xlsm": zipped({**_xlsx(), "xl/vbaProject.bin": b""}),
        "feedback.xlsb": zipped(xlsb_parts()),
        "feedback.xls": _compound("Workbook", _biff()),
        "feedback.ods": zipped(ods_parts("".join(ods_row(*row) for row in TABLE))),
        "feedback.csv.gz": gzip.compress(text, mtime=0),
        "feedback.zip": zipped({"feedback.csv": text}),
    }


def _html() -> bytes:
    rows = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>\n" for row in TABLE)
    return f'<html><head><meta charset="utf-8"></head><body><table>\n{rows}</table></body></html>\n'.encode()


def _xlsx() -> dict[str, str | bytes]:
    cell = '<c t="inlineStr"><is><t>{}</t></is></c>'
    return xlsx_parts("".join(f"<row>{''.join(cell.format(escape(text)) for text in row)}</row>" for row in TABLE))


def xlsb_sheet(rows: Sequence[Sequence[tuple[int, bytes]]], styled: int | None = None) -> bytes:
    """The part of a binary workbook's sheet: rows of cells, each a kind of record and its content.

    Cells of the column `styled` have the second style, all others the first.
    """
    size = struct.pack("<IIII", 0, len(rows) - 1, 0, max(map(len, rows)) - 1)
    cells: list[tuple[int, bytes]] = []
    for number, row in enumerate(rows):
        cells.append((0, struct.pack("<IIHBBBI", number, 0, 300, 0, 0, 0, 0)))
        cells += [
            (kind, struct.pack("<II", column, column == styled) + content) for column, (kind, content) in enumerate(row)
        ]
    return records((129, b""), (148, size), (145, b""), *cells, (146, b""), (130, b""))


def xlsb_parts() -> dict[str, str | bytes]:
    """The parts of a binary workbook: [MS-XLSB] records of a type, a length and a body."""
    kind = "application/vnd.ms-excel.sheet.binary.macroEnabled.main"
    types = (
        f'<?xml version="1.0"?><Types xmlns="{PACKAGE}/content-types"><Default Extension="bin" ContentType="{kind}"/>'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>'
    )
    bundle = struct.pack("<II", 0, 1) + wide("rId1") + wide("Data")
    workbook = records((131, b""), (143, b""), (156, bundle), (144, b""), (132, b""))
    rows = [[(6, wide(text)) for text in row] for row in TABLE]
    return {
        "[Content_Types].xml": types,
        "_rels/.rels": ROOT_RELATIONS.replace("workbook.xml", "workbook.bin"),
        "xl/workbook.bin": workbook,
        "xl/_rels/workbook.bin.rels": WORKBOOK_RELATIONS.replace("sheet1.xml", "sheet1.bin"),
        "xl/worksheets/sheet1.bin": xlsb_sheet(rows),
    }


def records(*records: tuple[int, bytes]) -> bytes:
    """Records of a binary workbook; type and length take seven bits a byte."""
    return b"".join(_sevens(kind) + _sevens(len(body)) + body for kind, body in records)


def _sevens(number: int) -> bytes:
    return bytes([number]) if number < 0x80 else bytes([number & 0x7F | 0x80, number >> 7])


def wide(text: str) -> bytes:
    """A text as binary workbooks have it, behind its length."""
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def _biff() -> bytes:
    """The stream of an old workbook: [MS-XLS] records of the globals, then those of the one sheet."""
    begin = struct.pack("<HHHHII", 0x0600, 0x0005, 0x0DBB, 0x07CC, 0, 6)
    name = b"Data"
    head = _record(0x0809, begin)
    place = len(head) + 4 + 8 + len(name) + 4
    head += _record(0x0085, struct.pack("<IBBBB", place, 0, 0, len(name), 0) + name) + _record(0x000A, b"")
    cells = [
        _record(0x0204, struct.pack("<HHHHB", row, column, 0, len(text), 1) + text.encode("utf-16-le"))
        for row, texts in enumerate(TABLE)
        for column, text in enumerate(texts)
    ]
    size = struct.pack("<IIHHH", 0, len(TABLE), 0, len(HEADER), 0)
    begin = struct.pack("<HHHHII", 0x0600, 0x0010, 0x0DBB, 0x07CC, 0, 6)
    return head + _record(0x0809, begin) + _record(0x0200, size) + b"".join(cells) + _record(0x000A, b"")


def _record(kind: int, body: bytes) -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def _compound(name: str, stream: bytes) -> bytes:
    """A compound file [MS-CFB] of one stream, long enough to have sectors of its own."""
    stream = stream.ljust(4096, b"\0")
    sectors = -(-len(stream) // SECTOR)
    chain = [TABLE_SECTOR, END, *range(3, sectors + 2), END]
    allocation = struct.pack("<128I", *chain, *[FREE] * (128 - len(chain)))
    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16)
    header += struct.pack("<HHHHH6xIIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, END, 0, END, 0, 0)
    header += struct.pack("<108I", *[FREE] * 108)
    entries = _entry("Root Entry", 5, 1, END, 0) + _entry(name, 2, FREE, 2, len(stream)) + bytes(2 * 128)
    return header + allocation + entries + stream.ljust(sectors * SECTOR, b"\0")


def _entry(name: str, kind: int, child: int, first: int, size: int) -> bytes:
    encoded = name.encode("utf-16-le")
    return encoded.ljust(64, b"\0") + struct.pack(
        "<HBBIII36xIQ", len(encoded) + 2, kind, 1, FREE, FREE, child, first, size
    )


def write(contents: Mapping[str, bytes], folder: Path) -> Iterable[Path]:
    """Writes the files and gives their paths."""
    folder.mkdir(exist_ok=True)
    return [path for name, content in contents.items() if (path := folder / name).write_bytes(content)]


if __name__ == "__main__":
    write(files(), FOLDER)
