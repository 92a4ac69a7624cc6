"""What the workbook reader doesn't tell of an .xls, out of its records: errors, zero-padded numbers, false dates."""

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from core.reading.binary_details import ERRORS, XLS_ERROR, short_number
from core.reading.cells import number_text
from core.reading.compound_file import stream_named
from core.reading.details import Details
from core.reading.kinds import OLE
from core.reading.zero_padding import PADDED, padded

# Records of [MS-XLS] 2.3.
BEGIN, END, FORMAT, STYLE, SHEET = 0x809, 0x0A, 0x41E, 0xE0, 0x85
NUMBER, SHORT_NUMBER, SHORT_NUMBERS, FORMULA, TRUTH_OR_ERROR = 0x203, 0x27E, 0xBD, 0x06, 0x205
NEWER = 0x600
NO_NUMBER, ERROR_RESULT = b"\xff\xff", 2
# Formats that a workbook may define for itself, and that the reader takes for dates whatever they are.
TAKEN_FOR_DATES = frozenset((*range(27, 37), *range(50, 59)))
NO_CODE = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
DATE_SIGNS = re.compile("[dmyhs]", re.IGNORECASE)

Record = tuple[int, bytes]
Cell = tuple[int, int, int, float | int]


@dataclass(slots=True)
class _Book:
    """What the first records of a workbook say: format codes, the format of each style, where each sheet begins."""

    formats: dict[int, str] = field(default_factory=dict)
    styles: list[int] = field(default_factory=list)
    sheets: dict[str, int] = field(default_factory=dict)

    def code(self, number: int) -> str:
        """The code of a format that the workbook defines, for numbers that aren't negative; "" for any other."""
        return self.formats.get(number, "").split(";")[0]

    def is_odd(self, number: int) -> bool:
        """True for a format of which the reader gives another text."""
        return bool(PADDED.match(self.code(number))) or self.is_mistaken(number)

    def is_mistaken(self, number: int) -> bool:
        """True for a format that the reader takes for a date's, and that is none."""
        code = self.code(number)
        return number in TAKEN_FOR_DATES and code != "" and not DATE_SIGNS.search(NO_CODE.sub("", code))


def xls_details(path: Path, sheet: str) -> Details:
    """The cells of a sheet whose text the reader loses, or gives as a date.

    Raises KeyError, ValueError or struct.error where the records are broken.
    """
    raw = path.read_bytes()
    stream = stream_named(raw, ("Workbook", "Book")) if raw.startswith(OLE) else raw
    book, details = _book(stream), Details()
    if not XLS_ERROR.search(stream) and not any(map(book.is_odd, book.styles)):
        return details
    for kind, data in _sheet_records(stream, book.sheets.get(sheet, len(stream))):
        error = _error(kind, data)
        if error is not None:
            row, column = struct.unpack_from("<HH", data)
            details.put(row, column, error, is_error=True)
            continue
        for row, column, style, value in _numbers(kind, data):
            text = _text(book, style, value)
            if text is not None:
                details.put(row, column, text)
    return details


def _records(stream: bytes, place: int = 0) -> Iterator[Record]:
    while place + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, place)
        yield kind, stream[place + 4 : place + 4 + size]
        place += 4 + size


def _book(stream: bytes) -> _Book:
    book, newer = _Book(), True
    for kind, data in _records(stream):
        if kind == BEGIN:
            newer = struct.unpack_from("<H", data)[0] >= NEWER
        elif kind == FORMAT:
            book.formats[struct.unpack_from("<H", data)[0]] = _string(data[2:], newer, wide_length=newer)
        elif kind == STYLE:
            book.styles.append(struct.unpack_from("<H", data, 2)[0])
        elif kind == SHEET:
            book.sheets[_string(data[6:], newer, wide_length=False)] = struct.unpack_from("<I", data)[0]
        elif kind == END:
            break
    return book


def _string(data: bytes, newer: bool, *, wide_length: bool) -> str:
    start = 2 if wide_length else 1
    length = int.from_bytes(data[:start], "little")
    if not newer:
        return data[start : start + length].decode("cp1252", "replace")
    wide = data[start] & 1
    return data[start + 1 :][: length * (1 + wide)].decode("utf-16-le" if wide else "latin-1", "replace")


def _sheet_records(stream: bytes, place: int) -> Iterator[Record]:
    depth = 0
    for kind, data in _records(stream, place):
        depth += (kind == BEGIN) - (kind == END)
        if depth == 1:
            yield kind, data
        if depth <= 0:
            return


def _error(kind: int, data: bytes) -> str | None:
    """The error in a record, alone or as the result of a formula; None where it has none."""
    if kind == TRUTH_OR_ERROR and data[7]:
        return ERRORS.get(data[6])
    if kind == FORMULA and data[12:14] == NO_NUMBER and data[6] == ERROR_RESULT:
        return ERRORS.get(data[8])
    return None


def _numbers(kind: int, data: bytes) -> Iterator[Cell]:
    """The numbers in a record: row, column, style, value."""
    if kind == NUMBER or (kind == FORMULA and data[12:14] != NO_NUMBER):
        row, column, style, value = struct.unpack_from("<HHHd", data)
        yield row, column, style, value
    elif kind == SHORT_NUMBER:
        row, column, style, short = struct.unpack_from("<HHHI", data)
        yield row, column, style, short_number(short)
    elif kind == SHORT_NUMBERS:
        row, column = struct.unpack_from("<HH", data)
        for place in range(4, len(data) - 2, 6):
            style, short = struct.unpack_from("<HI", data, place)
            yield row, column + (place - 4) // 6, style, short_number(short)


def _text(book: _Book, style: int, value: float) -> str | None:
    """The text of a number where the reader gives another, else None."""
    number = book.styles[style] if style < len(book.styles) else 0
    if PADDED.match(book.code(number)) and value >= 0 and float(value).is_integer():
        return padded(str(int(value)), book.code(number))
    return number_text(float(value)) if book.is_mistaken(number) else None
