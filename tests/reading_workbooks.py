"""Workbooks that tests of reading make for themselves, some of them part by part."""

import io
import struct
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns"

CONTENT_TYPES = f"""<?xml version="1.0"?>
<Types xmlns="{PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml"
 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
</Types>"""
ROOT_RELATIONS = f"""<?xml version="1.0"?>
<Relationships xmlns="{PACKAGE}/relationships">
<Relationship Id="rId1" Type="{DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
WORKBOOK = f"""<?xml version="1.0"?>
<workbook xmlns="{NAMESPACE}" xmlns:r="{DOCUMENT}">
<sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>"""
WORKBOOK_RELATIONS = f"""<?xml version="1.0"?>
<Relationships xmlns="{PACKAGE}/relationships">
<Relationship Id="rId1" Type="{DOCUMENT}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"""


def write_xlsx(path: Path, rows: str, prologue: str = '<?xml version="1.0"?>') -> Path:
    """Writes an .xlsx out of the XML of its rows and gives its path back."""
    path.write_bytes(zipped(xlsx_parts(rows, prologue)))
    return path


def xlsx_parts(rows: str, prologue: str = '<?xml version="1.0"?>') -> dict[str, str | bytes]:
    """The parts of an .xlsx by their names."""
    sheet = f'{prologue}<worksheet xmlns="{NAMESPACE}"><sheetData>{rows}</sheetData></worksheet>'
    return {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": ROOT_RELATIONS,
        "xl/workbook.xml": WORKBOOK,
        "xl/_rels/workbook.xml.rels": WORKBOOK_RELATIONS,
        "xl/worksheets/sheet1.xml": sheet,
    }


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """A zip file of these parts, the same bytes each time."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(zipfile.ZipInfo(name), part, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def text_cell(reference: str, text: str) -> str:
    """The XML of a cell with a text."""
    return f'<c r="{reference}" t="inlineStr"><is><t>{text}</t></is></c>'


def write_ods(path: Path, rows: str) -> Path:
    """Writes an .ods out of the XML of its rows and gives its path back."""
    path.write_bytes(zipped(ods_parts(rows)))
    return path


def ods_parts(rows: str) -> dict[str, str | bytes]:
    """The parts of an .ods by their names."""
    content = f"""<?xml version="1.0"?>
<office:document-content xmlns:office="{OPEN_DOCUMENT}:office:1.0" xmlns:table="{OPEN_DOCUMENT}:table:1.0"
 xmlns:text="{OPEN_DOCUMENT}:text:1.0"
 xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">
<office:body><office:spreadsheet><table:table table:name="Data">{rows}</table:table>
</office:spreadsheet></office:body></office:document-content>"""
    mimetype = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = f"""<?xml version="1.0"?>
<manifest:manifest xmlns:manifest="{OPEN_DOCUMENT}:manifest:1.0">
<manifest:file-entry manifest:full-path="/" manifest:media-type="{mimetype}"/></manifest:manifest>"""
    return {"mimetype": mimetype, "META-INF/manifest.xml": manifest, "content.xml": content}


def ods_row(*texts: str) -> str:
    """The XML of a row of text cells."""
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    return f"<table:table-row>{''.join(map(cell.format, texts))}</table:table-row>"


def record(kind: int, content: bytes) -> bytes:
    """A record of an old workbook."""
    return struct.pack("<HH", kind, len(content)) + content


def write_xls(path: Path, codes: Sequence[tuple[int, str]], cells: Iterable[bytes]) -> Path:
    """Writes an .xls (BIFF8) out of number formats, one style each, and the records of its cells."""
    begin = struct.pack("<HHHHII", 0x600, 0x05, 0x0DBB, 0x07CC, 0, 6)
    styles = b"".join(record(0xE0, struct.pack("<HHH", 0, number, 1) + bytes(14)) for number, _ in codes)
    formats = b"".join(
        record(0x41E, struct.pack("<HHB", number, len(code), 0) + code.encode("latin-1")) for number, code in codes
    )
    start = record(0x809, begin) + formats + styles
    title = b"\x04\x00Data"
    offset = len(start) + len(record(0x85, bytes(6) + title)) + len(record(0x0A, b""))
    sheet = record(0x85, struct.pack("<IH", offset, 0) + title) + record(0x0A, b"")
    body = record(0x809, begin[:2] + b"\x10\x00" + begin[4:]) + b"".join(cells) + record(0x0A, b"")
    stream = (start + sheet + body).ljust(4096 * 2, b"\0")
    path.write_bytes(compound_file("Workbook", stream))
    return path


def compound_file(name: str, stream: bytes) -> bytes:
    """A compound file with one stream of at least 4096 bytes, a multiple of 512."""
    sectors = len(stream) // 512
    unused, last, table_mark = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
    table = [table_mark, last, *range(3, sectors + 2), last]
    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16) + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<9I", 0, 1, 1, 0, 4096, last, 0, last, 0)
    header = header.ljust(76, b"\0") + struct.pack("<109I", 0, *[unused] * 108)
    entries = [("Root Entry", 5, 1, last, 0), (name, 2, unused, 2, len(stream))]
    directory = b"".join(
        text.encode("utf-16-le").ljust(64, b"\0")
        + struct.pack("<HBBIII", 2 * len(text) + 2, kind, 1, unused, unused, child)
        + bytes(36)
        + struct.pack("<IQ", start, size)
        for text, kind, child, start, size in entries
    )
    return header + struct.pack(f"<{len(table)}I", *table).ljust(512, b"\xff") + directory.ljust(512, b"\0") + stream


def xls_text(row: int, column: int, text: str) -> bytes:
    """The record of a cell with a text."""
    return record(0x204, struct.pack("<HHHHB", row, column, 0, len(text), 0) + text.encode("latin-1"))
