"""Errors and zero-padded numbers of .xlsb, errors of .xls, which the workbook reader doesn't tell: out of the bytes."""

import re
import struct
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from core.reading.details import Details
from core.reading.xlsx_details import relations
from core.reading.zero_padding import PADDED, padded

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
# A short number, a number, a formula whose result is one; a format, a style, where the styles of cells begin and end.
SHORT, LONG, FORMULA_NUMBER, FORMAT, STYLE, STYLES, STYLES_END = 2, 5, 9, 44, 47, 617, 618
NUMBERS = frozenset({SHORT, LONG, FORMULA_NUMBER})
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
    """The error cells of a sheet of an .xlsb, and its numbers that are shown padded with zeros."""
    details = Details()
    with zipfile.ZipFile(path) as archive:
        codes, row = _padded_styles(archive), 0
        kinds = CELLS | NUMBERS if codes else CELLS
        for kind, payload in _records(archive.read(_sheet_parts(archive)[sheet]), kinds):
            if kind == ROW_HEADER:
                row = struct.unpack_from("<I", payload)[0]
                continue
            is_error = kind not in NUMBERS
            text = ERRORS.get(payload[ERROR_AT]) if is_error else _padded(kind, payload, codes)
            if text is not None:
                details.put(row, struct.unpack_from("<I", payload)[0], text, is_error=is_error)
    return details


def _padded(kind: int, payload: bytes, codes: Mapping[int, str]) -> str | None:
    """The text of a number whose style pads with zeros, else None."""
    code = codes.get(int.from_bytes(payload[4:7], "little"))
    if code is None:
        return None
    at = payload[ERROR_AT:]
    value = short_number(*struct.unpack_from("<I", at)) if kind == SHORT else struct.unpack_from("<d", at)[0]
    return padded(str(int(value)), code) if value >= 0 and float(value).is_integer() else None


def short_number(number: int) -> float:
    """The number in 30 bits of an integer, or in the upper ones of a double; it may stand for a hundredth."""
    upper: float = struct.unpack("<d", struct.pack("<Q", (number & 0xFFFFFFFC) << 32))[0]
    value = (number - (1 << 32) if number >> 31 else number) >> 2 if number & 2 else upper
    return value / 100 if number & 1 else value


def _padded_styles(archive: zipfile.ZipFile) -> Mapping[int, str]:
    """The number formats that pad with zeros, by the number of the style of cells that has one."""
    if "xl/styles.bin" not in archive.namelist():
        return {}
    formats, styles, of_cells = {}, list[int](), False
    for kind, payload in _records(archive.read("xl/styles.bin"), frozenset({FORMAT, STYLE, STYLES, STYLES_END}), 0):
        if kind == FORMAT:
            formats[int.from_bytes(payload[:2], "little")] = _string(payload, 2)[0].split(";")[0]
        elif kind == STYLE and of_cells:
            styles.append(int.from_bytes(payload[2:4], "little"))
        elif kind != STYLE:
            of_cells = kind == STYLES
    codes = ((style, formats.get(number, "")) for style, number in enumerate(styles))
    return {style: code for style, code in codes if PADDED.match(code)}


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


def _records(raw: bytes, kinds: frozenset[int], most_ignored: int = ERROR_AT) -> Iterator[tuple[int, bytes]]:
    """The records of a binary part that are of these kinds: their kind, and their payload.

    One of `most_ignored` bytes or less is passed over: it is broken.
    """
    place = 0
    while place + 1 < len(raw):
        kind, place = _number(raw, place, 2)
        size, place = _number(raw, place, 4)
        if kind in kinds and size > most_ignored:
            yield kind, raw[place : place + size]
        place += size


def _number(raw: bytes, place: int, longest: int) -> tuple[int, int]:
    """A number of up to `longest` bytes, seven bits in each, and the place after it."""
    end = place + 1
    while raw[end - 1] >= 0x80 and end - place < longest:
        end += 1
    return sum((byte & 0x7F) << 7 * position for position, byte in enumerate(raw[place:end])), end
