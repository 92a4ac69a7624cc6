"""Error cells of .xlsb and .xls, which the workbook reader gives as empty ones: found in the bytes."""

import re
import struct
import zipfile
from collections.abc import Iterator
from pathlib import Path

from core.reading.xlsx_details import Details, relations

ERRORS = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
    0x2B: "#GETTING_DATA",
}
# Records of [MS-XLSB] 2.3: the start of a row, a cell with an error, a formula whose result is one, a sheet.
ROW_HEADER, CELL_ERROR, FORMULA_ERROR, SHEET = 0, 3, 11, 156
ERROR_AT = 8
TELLING = frozenset({ROW_HEADER, CELL_ERROR, FORMULA_ERROR, SHEET})
# Records of [MS-XLS]: BoolErr (2.4.24) that holds an error, Formula (2.4.127) whose result is one.
XLS_ERROR = re.compile(
    rb"\x05\x02\x08\x00.{6}[\x00\x07\x0f\x17\x1d\x24\x2a]\x01"
    rb"|\x06\x00..(?:.{6})\x02.[\x00\x07\x0f\x17\x1d\x24\x2a]...\xff\xff",
    re.DOTALL,
)


def has_error_cells(path: Path) -> bool:
    """True where an .xls seems to have error cells, whose places can't be told."""
    return XLS_ERROR.search(path.read_bytes()) is not None


def xlsb_details(path: Path, sheet: str) -> Details:
    """The error cells of a sheet of an .xlsb."""
    details = Details()
    with zipfile.ZipFile(path) as archive:
        part = _sheet_part(archive, sheet)
        row = 0
        for kind, payload in _records(archive.read(part)) if part else ():
            if kind == ROW_HEADER:
                row = struct.unpack_from("<I", payload)[0]
            elif payload[ERROR_AT] in ERRORS:
                column = struct.unpack_from("<I", payload)[0]
                details.texts.setdefault(row, {})[column] = ERRORS[payload[ERROR_AT]]
                details.error_rows.append(row + 1)
    return details


def _sheet_part(archive: zipfile.ZipFile, sheet: str) -> str | None:
    """The name of a sheet's part in the archive."""
    targets = relations(archive, "xl/_rels/workbook.bin.rels")
    for kind, payload in _records(archive.read("xl/workbook.bin")):
        if kind == SHEET:
            identifier, place = _string(payload, ERROR_AT)
            name, _ = _string(payload, place)
            if name == sheet and identifier in targets:
                return targets[identifier]
    return None


def _string(payload: bytes, place: int) -> tuple[str, int]:
    """A text that its length (in 16-bit units) precedes, and the place after it."""
    end = place + 4 + 2 * int.from_bytes(payload[place : place + 4], "little")
    return payload[place + 4 : end].decode("utf-16-le", "replace"), end


def _records(raw: bytes) -> Iterator[tuple[int, bytes]]:
    """The records that matter of a binary part: their kind, and their payload (9 bytes at least)."""
    place = 0
    while place + 1 < len(raw):
        kind, place = _number(raw, place, 2)
        size, place = _number(raw, place, 4)
        if kind in TELLING and size > ERROR_AT:
            yield kind, raw[place : place + size]
        place += size


def _number(raw: bytes, place: int, longest: int) -> tuple[int, int]:
    """A number of up to `longest` bytes, seven bits in each, and the place after it."""
    number = 0
    for position in range(longest):
        if place + position >= len(raw):
            break
        byte = raw[place + position]
        number |= (byte & 0x7F) << (7 * position)
        if byte < 0x80:
            return number, place + position + 1
    return number, place + longest
