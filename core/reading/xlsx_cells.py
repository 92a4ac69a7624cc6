"""The cells in the XML of an .xlsx sheet: those of which the workbook reader gives another text, or none."""

import re
from collections.abc import Mapping
from html import unescape

from core.reading.details import Details
from core.reading.zero_padding import padded

LONG = re.compile(rb">-?\d{16,}<")
RICH = re.compile(rb"<(?:\w+:)?is>\s*<(?:\w+:)?r[\s>]")
NO_RESULT = rb"<f(?:\s[^>]*)?(?:/>|>[^<]*</f>)(?:<v>\s*</v>|<v ?/>)?</c>"
MAYBE_UNSTORED = re.compile(NO_RESULT)
UNSTORED = re.compile(rb'<c (?:(?!t="str")[^>])*>\s*' + NO_RESULT)
ROW = re.compile(rb"<(?:\w+:)?row[\s>/]")
PLACED_ROW = re.compile(rb"""<(?:\w+:)?row\s[^>]*\br=["']""")
ROW_OR_CELL = re.compile(
    rb"<(?:\w+:)?(?:(?P<row>row)(?P<row_is>(?:\s[^>]*)?)>|c(?P<cell_is>(?:\s[^>]*?)?)(?:/>|>(?P<held>.*?)</(?:\w+:)?c>))",
    re.DOTALL,
)
VALUE = re.compile(rb"<(?:\w+:)?v[^>]*>([^<]*)</(?:\w+:)?v>")
FORMULA = re.compile(rb"<(?:\w+:)?f[\s/>]")
READING_AID = re.compile(rb"<(?:\w+:)?rPh\s.*?</(?:\w+:)?rPh>", re.DOTALL)
RUN_TEXT = re.compile(rb"<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</")
ATTRIBUTE = re.compile(rb"""\b(r|s|t)=["']([^"']*)["']""")
CODED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def read_cells(block: bytes, before: int, padding: Mapping[int, str], details: Details) -> int:
    """Takes up what the cells of a block tell; gives how many rows the sheet has so far, with `before` above it."""
    if not _tells_more(block, padding):
        return before if PLACED_ROW.search(block) else before + len(ROW.findall(block))
    row, column = before - 1, -1
    for found in ROW_OR_CELL.finditer(block):
        named = dict(ATTRIBUTE.findall(found["row_is"] if found["row"] else found["cell_is"]))
        if found["row"]:
            row, column = int(named[b"r"]) - 1 if b"r" in named else row + 1, -1
            continue
        row, column = _place(named[b"r"].decode()) if b"r" in named else (row, column + 1)
        if found["held"] is not None:
            _take_up(found["held"], named, padding, details, (row, column))
    return row + 1


def _tells_more(block: bytes, padding: Mapping[int, str]) -> bool:
    """True where a cell may need a closer look; signs of that are sought one by one: that is fast."""
    if b't="e"' in block or b"t='e'" in block or LONG.search(block):
        return True
    if (MAYBE_UNSTORED.search(block) and UNSTORED.search(block)) or (b"is>" in block and RICH.search(block)):
        return True
    return any(b's="%d"' % style in block or b"s='%d'" % style in block for style in padding)


def _take_up(
    held: bytes, named: Mapping[bytes, bytes], padding: Mapping[int, str], details: Details, place: tuple[int, int]
) -> None:
    kind, value = named.get(b"t", b"n"), VALUE.search(held)
    if kind == b"inlineStr":
        if RICH.search(held):
            details.put(*place, _rich_text(held))
    elif value is None or not value[1].strip():
        if kind != b"str" and FORMULA.search(held):
            details.unstored_rows.append(place[0] + 1)
    else:
        text = _text(kind, value[1].decode().strip(), padding.get(int(named.get(b"s", b"0"))))
        if text is not None:
            details.put(*place, text, is_error=kind == b"e")


def _rich_text(held: bytes) -> str:
    """A text out of its runs, of which each has a look of its own."""
    runs = b"".join(RUN_TEXT.findall(READING_AID.sub(b"", held))).decode("utf-8", "replace")
    return CODED.sub(lambda code: chr(int(code[1], 16)), unescape(runs))


def _text(kind: bytes, value: str, padding: str | None) -> str | None:
    """The text of a cell where it differs from its number's shortest form, else None."""
    if kind == b"e":
        return value
    if kind != b"n":
        return None
    if padding is not None and re.fullmatch(r"\d+(?:\.0*)?", value):
        return padded(value.split(".")[0], padding)
    return value if re.fullmatch(r"-?\d{16,}", value) else None


def _place(reference: str) -> tuple[int, int]:
    """Row and column of a cell reference like AB12, counted from 0."""
    column = 0
    letters = reference.rstrip("0123456789")
    for letter in letters:
        column = column * 26 + ord(letter.upper()) - ord("A") + 1
    return int(reference[len(letters) :]) - 1, column - 1
