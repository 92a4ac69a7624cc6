"""Web pages that are named like workbooks: several tools export an HTML table and call it .xls."""

import re
from contextlib import suppress
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

from core.errors import FileError
from core.reading.encoding import detect_encoding, encoding_named
from core.reading.records import check_width

LARGEST = 200_000_000
WIDEST = 1_000
HEAD = 4096
CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
UNSEEN = frozenset({"script", "style", "head", "title"})
BLANKS = re.compile(r"[ \t\r\n\f]+")


# What pages call an encoding, and browsers take for its larger kin: the encodings of Windows.
LARGER = {
    "iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874", "tis-620": "cp874",
    "shift_jis": "cp932", "gb2312": "gb18030", "gbk": "gb18030", "euc_kr": "cp949", "big5": "big5hkscs",
}  # fmt: skip

Merge = list[int]


@dataclass(slots=True)
class HtmlTable:
    """A table of a page: its records, and its cells that reach over others (first row and column, last ones)."""

    records: list[list[str]] = field(default_factory=list)
    merges: list[Merge] = field(default_factory=list)


def html_table(path: Path) -> HtmlTable:
    """The largest table of a web page, its records all of one width.

    Raises FileError where the page has none, or asks for a password: then it isn't the export that was meant.
    A crafted page can keep the parser busy for ever: call this in a process that can be ended.
    """
    if path.stat().st_size > LARGEST:
        raise FileError("file_is_web_page")
    parser = _Tables()
    parser.feed(_text(path))
    parser.close()
    table = max(parser.tables, key=lambda table: sum(map(len, table.records)), default=HtmlTable())
    width = max(map(len, table.records), default=0)
    check_width(table.records)
    if parser.asks_for_password or len(table.records) < 2 or width < 2:
        raise FileError("file_is_web_page")
    return HtmlTable([record + [""] * (width - len(record)) for record in table.records], table.merges)


def _text(path: Path) -> str:
    """A page's text in the encoding that it states, or that its bytes tell where it states none, or a wrong one."""
    raw = path.read_bytes()
    stated = CHARSET.search(raw[:HEAD])
    if stated:
        with suppress(FileError, UnicodeDecodeError):
            encoding = encoding_named(path, stated[1].decode("ascii"))
            return raw[encoding.mark :].decode(LARGER.get(encoding.name, encoding.name))
    encoding = detect_encoding(path)
    return raw[encoding.mark :].decode(encoding.name, "replace")


class _Tables(HTMLParser):
    """Collects the tables of a page: rows of cell texts; a table in a cell is a table of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.tables: list[HtmlTable] = []
        self.asks_for_password = False
        self._open: list[_OpenTable] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Takes up what begins: a table, a row, a cell, a line break."""
        attributes = dict(attrs)
        table = self._open[-1] if self._open else None
        if tag == "table":
            self._open.append(_OpenTable())
        elif tag == "input" and (attributes.get("type") or "").lower() == "password":
            self.asks_for_password = True
        elif tag in UNSEEN:
            self._unseen += 1
        elif table and tag == "tr":
            table.begin_row()
        elif table and tag in ("td", "th"):
            table.begin_cell(_span(attributes.get("colspan")), _span(attributes.get("rowspan")))
        elif table and tag in ("br", "p", "div") and table.parts:
            table.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """Takes up what ends."""
        if tag in UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif self._open and tag in ("td", "th", "tr"):
            self._open[-1].end_cell()
        elif self._open and tag == "table":
            self.tables.append(self._open.pop().whole())

    def handle_data(self, data: str) -> None:
        """Adds text to the open cell, its white space as a page shows it."""
        if self._open and self._open[-1].parts is not None and not self._unseen:
            self._open[-1].parts.append(BLANKS.sub(" ", data))

    def close(self) -> None:
        """Ends the page, and every table that it left open."""
        super().close()
        while self._open:
            self.handle_endtag("table")


def _span(text: str | None) -> int:
    """Over how many rows or columns a cell reaches."""
    digits = re.sub(r"\D", "", text or "")[:9]
    return min(WIDEST, max(1, int(digits or 1)))


class _OpenTable:
    """A table that is being read: cells that reach down keep their columns in the rows below."""

    def __init__(self) -> None:
        self.parts: list[str] | None = None
        self._table = HtmlTable()
        self._spans = (1, 1)
        self._reaching: dict[int, int] = {}

    def begin_row(self) -> None:
        """Begins a row; the columns into which cells from above reach stay empty."""
        self.end_cell()
        self._table.records.append([])

    def begin_cell(self, columns: int, rows: int) -> None:
        """Begins a cell that reaches over so many columns and rows."""
        self.end_cell()
        if not self._table.records:
            self._table.records.append([])
        self.parts, self._spans = [], (columns, rows)

    def end_cell(self) -> None:
        """Ends the open cell, if there is one."""
        if self.parts is None:
            return
        lines = [line.strip(" ") for line in "".join(self.parts).split("\n")]
        self.parts = None
        row, record = len(self._table.records) - 1, self._table.records[-1]
        while self._reaching.get(len(record), 0) > row:
            record.append("")
        columns, rows = self._spans
        column = len(record)
        record += ["\n".join(lines).strip("\n")] + [""] * (columns - 1)
        if rows > 1:
            self._reaching |= dict.fromkeys(range(column, column + columns), row + rows)
        if rows > 1 or columns > 1:
            self._table.merges.append([row, column, row + rows - 1, column + columns - 1])

    def whole(self) -> HtmlTable:
        """The table, ended."""
        self.end_cell()
        last = len(self._table.records) - 1
        merges = [[top, left, min(bottom, last), right] for top, left, bottom, right in self._table.merges]
        return HtmlTable(self._table.records, [merge for merge in merges if merge[0] < merge[2] or merge[1] < merge[3]])
