"""What the workbook reader doesn't tell of an .xlsx, out of its XML: errors, zero-padded and very long numbers."""

import posixpath
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

from defusedxml import ElementTree

from core.errors import FileError
from core.reading.details import Details
from core.reading.xlsx_cells import read_cells
from core.reading.zero_padding import PADDED

BLOCK = 1 << 24
LARGEST_PART = 1_500_000_000
START_OF_PART = 2048
RELATIONSHIP = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
STRICT_RELATIONSHIP = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"


def check_parts(path: Path | str) -> None:
    """Raises FileError where a part is larger than `LARGEST_PART` bytes or declares entities: both overload readers."""
    with zipfile.ZipFile(path) as archive:
        for part in archive.infolist():
            if part.file_size > LARGEST_PART:
                raise FileError("workbook_too_large", limit=f"{LARGEST_PART / 1e9:g} GB")
            if part.filename.endswith((".xml", ".rels")):
                with archive.open(part) as file:
                    start = file.read(START_OF_PART)
                if b"<!DOCTYPE" in start or b"<!ENTITY" in start:
                    raise FileError("workbook_unsafe")


def sheet_details(path: Path | str, sheet: str) -> Details:
    """What the XML of a sheet tells beyond its values."""
    details = Details()
    with zipfile.ZipFile(path) as archive:
        padding, rows = _padded_styles(archive), 0
        for block in _blocks(archive, _sheet_parts(archive)[sheet]):
            rows = read_cells(block, rows, padding, details)
    return details


def _sheet_parts(archive: zipfile.ZipFile) -> dict[str | None, str]:
    """The names of the sheets' parts in the archive, by those of the sheets; "" where one has none."""
    targets = relations(archive, "xl/_rels/workbook.xml.rels")
    sheets = [each for each in _parsed(archive, "xl/workbook.xml").iter() if each.tag.endswith("}sheet")]
    return {
        each.get("name"): targets.get(each.get(RELATIONSHIP) or each.get(STRICT_RELATIONSHIP) or "", "")
        for each in sheets
    }


def relations(archive: zipfile.ZipFile, part: str) -> dict[str, str]:
    """The parts that a workbook refers to, by the name it has for them."""
    return {
        relation.get("Id", ""): posixpath.normpath(posixpath.join("/xl", relation.get("Target", ""))).lstrip("/")
        for relation in _parsed(archive, part)
    }


def _parsed(archive: zipfile.ZipFile, name: str) -> Element:
    root: Element = ElementTree.fromstring(archive.read(name))
    return root


def _padded_styles(archive: zipfile.ZipFile) -> dict[int, str]:
    """The number formats that pad with zeros (00000), by the number of the style that has one."""
    try:
        styles = _parsed(archive, "xl/styles.xml")
    except KeyError:
        return {}
    formats = {e.get("numFmtId"): e.get("formatCode", "") for e in styles.iter() if e.tag.endswith("}numFmt")}
    cells = next((e for e in styles.iter() if e.tag.endswith("}cellXfs")), None)
    found = {}
    for style, element in enumerate([] if cells is None else cells):
        code = formats.get(element.get("numFmtId"), "").split(";")[0]
        if PADDED.match(code):
            found[style] = code
    return found


def _blocks(archive: zipfile.ZipFile, part: str) -> Iterator[bytes]:
    """The XML of a part in blocks that end after a whole cell."""
    rest = b""
    with archive.open(part) as file:
        while block := file.read(BLOCK):
            block = rest + block
            end = block.rfind(b"<", 0, max(block.rfind(b"<row"), block.rfind(b":row ")) + 1)
            end = end if end > 0 else len(block)
            rest = block[end:]
            yield block[:end]
    yield rest
