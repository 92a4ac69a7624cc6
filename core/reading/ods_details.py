"""What the workbook reader doesn't tell of an .ods, out of its XML: errors, durations, breaks in text, padded ids."""

import re
import zipfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import IO
from xml.etree.ElementTree import Element

from defusedxml import ElementTree

from core.reading.cells import duration_text
from core.reading.details import Details
from core.reading.ods_layout import CONTENT

BLOCK = 1 << 22
LONGEST_SIGN = 64
MOST_REPEATED = 1_000
SPACES = "urn:oasis:names:tc:opendocument:xmlns:"
TABLE, OFFICE, TEXT = (f"{{{SPACES}{name}:1.0}}" for name in ("table", "office", "text"))
ERROR_TYPE = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}value-type"
SIGNS = re.compile(rb'"error"|:line-break|:tab/|"-?PT\d|<text:p>(?:0\d|\d+-\d)')
DURATION = re.compile(r"(-?)PT(\d+)H(\d+)M(\d+(?:[.,]\d+)?)S")
PADDED = re.compile(r"\d[\d-]*\d")


def ods_details(path: Path, sheet: str) -> Details:
    """The cells of a sheet whose text the reader loses or leaves as it is written in the file."""
    details = Details()
    with zipfile.ZipFile(path) as archive:
        with archive.open(CONTENT) as file:
            if not _tells_more(file):
                return details
        with archive.open(CONTENT) as file:
            for row, columns, cell in _cells(file, sheet):
                _take_up(cell, row, columns, details)
    return details


def _tells_more(file: IO[bytes]) -> bool:
    rest = b""
    while block := file.read(BLOCK):
        if SIGNS.search(rest + block):
            return True
        rest = block[-LONGEST_SIGN:]
    return False


def _cells(file: IO[bytes], sheet: str) -> Iterator[tuple[range, range, Element]]:
    """The cells of a sheet, each with the rows and columns in which it stands, counted from 0."""
    open_elements: list[Element] = []
    row, inside = 0, False
    for event, element in ElementTree.iterparse(file, events=("start", "end")):
        if event == "start":
            open_elements.append(element)
            inside = inside or (element.tag == f"{TABLE}table" and element.get(f"{TABLE}name") == sheet)
            continue
        open_elements.pop()
        if element.tag == f"{TABLE}table" and inside:
            return
        if element.tag == f"{TABLE}table-row":
            count = _repeated(element, "rows")
            if inside:
                yield from _row_cells(element, range(row, row + min(count, MOST_REPEATED)))
                row += count
            open_elements[-1].remove(element)


def _row_cells(element: Element, rows: range) -> Iterator[tuple[range, range, Element]]:
    column = 0
    for cell in element:
        count = _repeated(cell, "columns")
        yield rows, range(column, column + min(count, MOST_REPEATED)), cell
        column += count


def _repeated(element: Element, what: str) -> int:
    return int(element.get(f"{TABLE}number-{what}-repeated", 1))


def _take_up(cell: Element, rows: range, columns: range, details: Details) -> None:
    is_error = cell.get(ERROR_TYPE) == "error"
    text = _shown(cell) if is_error else _text(cell)
    if is_error and not text:
        details.hidden_errors = True
    if not text:
        return
    for row in rows:
        for column in columns:
            details.texts.setdefault(row, {})[column] = text
            if is_error:
                details.error_rows.append(row + 1)


def _text(cell: Element) -> str | None:
    """The text of a cell where the reader gives another, else None."""
    match cell.get(f"{OFFICE}value-type"):
        case "time":
            return _duration(cell.get(f"{OFFICE}time-value", ""))
        case "float":
            shown, value = _shown(cell), cell.get(f"{OFFICE}value", "")
            padded = shown != value and PADDED.fullmatch(shown) and value.isdigit()
            return shown if padded and int(shown.replace("-", "")) == int(value) else None
        case "string":
            odd = any(each.tag in (f"{TEXT}line-break", f"{TEXT}tab") for each in cell.iter())
            return _shown(cell) if odd else None
    return None


def _duration(value: str) -> str | None:
    """A duration of a day or more, or below zero, as hours:minutes:seconds: no time of the day says it."""
    match = DURATION.fullmatch(value)
    if match is None or (int(match[2]) < 24 and not match[1]):
        return None
    span = timedelta(hours=int(match[2]), minutes=int(match[3]), seconds=float(match[4].replace(",", ".")))
    return duration_text(-span if match[1] else span)


def _shown(cell: Element) -> str:
    """The text that a cell shows, its paragraphs one a line."""
    return "\n".join(_written(part) for part in cell if part.tag == f"{TEXT}p")


def _written(element: Element) -> str:
    signs = {f"{TEXT}line-break": "\n", f"{TEXT}tab": "\t", f"{TEXT}s": " " * int(element.get(f"{TEXT}c", 1))}
    if element.tag in signs:
        return signs[element.tag]
    if element.tag == f"{OFFICE}annotation":
        return ""
    return (element.text or "") + "".join(_written(part) + (part.tail or "") for part in element)
