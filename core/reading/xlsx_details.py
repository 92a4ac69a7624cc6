"""What the workbook reader doesn't tell of an .xlsx, out of its XML: errors, zero-padded and very long numbers."""

import posixpath
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree.ElementTree import Element

from defusedxml import ElementTree

from core.errors import FileError

BLOCK = 1 << 24
LARGEST_PART = 1_500_000_000
START_OF_PART = 2048
RELATIONSHIP = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
STRICT_RELATIONSHIP = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"
PADDED = re.compile(r'^(?=.*00)(?:0|\\.|"[^"]*"|[-/() ])+$')
LITERAL = re.compile(r'0|\\(.)|"([^"]*)"|([-/() ])')
LONG = re.compile(rb">-?\d{16,}<")
CELL = re.compile(rb"<(?:\w+:)?c\s([^>]*[^/>])>(.*?)</(?:\w+:)?c>", re.DOTALL)
VALUE = re.compile(rb"<(?:\w+:)?v[^>]*>([^<]*)</(?:\w+:)?v>")
ATTRIBUTE = re.compile(rb"""\b(r|s|t)=["']([^"']*)["']""")

Texts = dict[int, dict[int, str]]


@dataclass(slots=True)
class Details:
    """Cells whose text differs from what the reader gives: `texts` by row and column, counted from 0.

    `error_rows` are the rows of error cells, counted from 1, one for each cell; `hidden_errors` says that there
    are error cells that can't be told from empty ones.
    """

    texts: Texts = field(default_factory=dict)
    error_rows: list[int] = field(default_factory=list)
    hidden_errors: bool = False


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
        padded = _padded_styles(archive)
        for block in _blocks(archive, _sheet_parts(archive)[sheet]):
            if _tells_more(block, padded):
                _read_cells(block, padded, details)
    return details


def _tells_more(block: bytes, padded: dict[int, str]) -> bool:
    """True where there is an error cell, a very long number or a style that pads; sought one by one: that is fast."""
    if b't="e"' in block or b"t='e'" in block or LONG.search(block):
        return True
    return bool(padded) and any(b's="%d"' % style in block or b"s='%d'" % style in block for style in padded)


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


def _read_cells(block: bytes, padded: dict[int, str], details: Details) -> None:
    for attributes, content in CELL.findall(block):
        named = dict(ATTRIBUTE.findall(attributes))
        value = VALUE.search(content)
        if b"r" not in named or value is None:
            details.hidden_errors |= named.get(b"t") == b"e"
            continue
        text = _text(named.get(b"t", b"n"), value[1].decode().strip(), padded.get(int(named.get(b"s", b"0"))))
        if text is None:
            continue
        row, column = _place(named[b"r"].decode())
        details.texts.setdefault(row, {})[column] = text
        if named.get(b"t") == b"e":
            details.error_rows.append(row + 1)


def _text(kind: bytes, value: str, padding: str | None) -> str | None:
    """The text of a cell where it differs from its number's shortest form, else None."""
    if kind == b"e":
        return value
    if kind != b"n":
        return None
    if padding is not None and re.fullmatch(r"\d+(?:\.0*)?", value):
        return padded(value.split(".")[0], padding)
    return value if re.fullmatch(r"-?\d{16,}", value) else None


def padded(digits: str, code: str) -> str:
    """Digits in a format of zeros and literals: 1234 in 00000 is 01234, 123456789 in 000-00-0000 is 123-45-6789."""
    parts = [(match[0] == "0", match[1] or match[2] or match[3] or "") for match in LITERAL.finditer(code)]
    zeros = sum(is_digit for is_digit, _ in parts)
    digits = digits.zfill(zeros)
    left = iter(digits[len(digits) - zeros :])
    body = "".join(next(left) if is_digit else literal for is_digit, literal in parts)
    return digits[: len(digits) - zeros] + body


def _place(reference: str) -> tuple[int, int]:
    """Row and column of a cell reference like AB12, counted from 0."""
    column = 0
    letters = reference.rstrip("0123456789")
    for letter in letters:
        column = column * 26 + ord(letter.upper()) - ord("A") + 1
    return int(reference[len(letters) :]) - 1, column - 1
