"""Error cells of .xlsb and .xls, which the workbook reader gives as empty ones: found in the bytes."""

import re
import struct
import zipfile
from collections.abc import Iterator
from pathlib import Path

from core.reading.details import Details
from core.reading.xlsx_details import relations

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
CELLS = frozenset({ROW_HEADER, CELL_ERROR, FORMULA_ERROR})
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
        row = 0
        for kind, payload in _records(archive.read(_sheet_parts(archive)[sheet])):
            if kind == ROW_HEADER:
                row = struct.unpack_from("<I", payload)[0]
            elif payload[ERROR_AT] in ERRORS:
                column = struct.unpack_from("<I", payload)[0]
                details.texts.setdefault(row, {})[column] = ERRORS[payload[ERROR_AT]]
                details.error_rows.append(row + 1)
    return details


def _sheet_parts(archive: zipfile.ZipFile) -> dict[str, str]:
    """The names of the sheets' parts in the archive, by those of the sheets; "" where one has none."""
    targets = relations(archive, "xl/_rels/workbook.bin.rels")
    parts = {}
    for _, payload in _records(archive.read("xl/workbook.bin"), frozenset({SHEET})):
        identifier, place = _string(payload, ERROR_AT)
        name, _ = _string(payload, place)
        parts[name] = targets.get(identifier, "")
    return parts


def _string(payload: bytes, place: int) -> tuple[str, int]:
    """A text that its length (in 16-bit units) precedes, and the place after it."""
    end = place + 4 + 2 * int.from_bytes(payload[place : place + 4], "little")
    return payload[place + 4 : end].decode("utf-16-le", "replace"), end


def _records(raw: bytes, kinds: frozenset[int] = CELLS) -> Iterator[tuple[int, bytes]]:
    """The records of a binary part that are of these kinds: their kind, and their payload (9 bytes at least)."""
    place = 0
    while place + 1 < len(raw):
        kind, place = _number(raw, place, 2)
        size, place = _number(raw, place, 4)
        if kind in kinds and size > ERROR_AT:
            yield kind, raw[place : place + size]
        place += size


def _number(raw: bytes, place: int, longest: int) -> tuple[int, int]:
    """A number of up to `longest` bytes, seven bits in each, and the place after it."""
    end = place + 1
    while raw[end - 1] >= 0x80 and end - place < longest:
        end += 1
    return sum((byte & 0x7F) << 7 * position for position, byte in enumerate(raw[place:end])), end
