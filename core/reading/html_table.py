"""Web pages that are named like workbooks: several tools export an HTML table and call it .xls."""

import re
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


def html_records(path: Path) -> list[list[str]]:
    """The records of the largest table of a web page, all of one width.

    Raises FileError where the page has none, or asks for a password: then it isn't the export that was meant.
    A crafted page can keep the parser busy for ever: call this in a process that can be ended.
    """
    if path.stat().st_size > LARGEST:
        raise FileError("file_is_web_page")
    raw = path.read_bytes()
    stated = CHARSET.search(raw[:HEAD])
    encoding = encoding_named(path, stated[1].decode("ascii")) if stated else detect_encoding(path)
    parser = _Tables()
    parser.feed(raw[encoding.mark :].decode(encoding.name, "replace"))
    parser.close()
    records = max(parser.tables, key=lambda table: sum(map(len, table)), default=[])
    width = max(map(len, records), default=0)
    check_width(records)
    if parser.asks_for_password or len(records) < 2 or width < 2:
        raise FileError("file_is_web_page")
    return [record + [""] * (width - len(record)) for record in records]


class _Tables(HTMLParser):
    """Collects the tables of a page: rows of cell texts; a table in a cell is a table of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.tables: list[list[list[str]]] = []
        self.asks_for_password = False
        self._open: list[list[list[str]]] = []
        self._cells: list[list[str] | None] = []
        self._spans: list[int] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Takes up what begins: a table, a row, a cell, a line break."""
        attributes = dict(attrs)
        if tag == "table":
            self._open.append([])
            self._cells.append(None)
            self._spans.append(1)
        elif tag == "input" and (attributes.get("type") or "").lower() == "password":
            self.asks_for_password = True
        elif tag in UNSEEN:
            self._unseen += 1
        elif self._open and tag == "tr":
            self._end_cell()
            self._open[-1].append([])
        elif self._open and tag in ("td", "th"):
            self._end_cell()
            self._cells[-1] = []
            self._spans[-1] = min(WIDEST, max(1, int(re.sub(r"\D", "", attributes.get("colspan") or "") or 1)))
        elif tag in ("br", "p", "div") and self._cells and self._cells[-1]:
            self._cells[-1].append("\n")

    def handle_endtag(self, tag: str) -> None:
        """Takes up what ends."""
        if tag in UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif self._open and tag in ("td", "th", "tr"):
            self._end_cell()
        elif self._open and tag == "table":
            self._end_cell()
            self.tables.append(self._open.pop())
            self._cells.pop()
            self._spans.pop()

    def handle_data(self, data: str) -> None:
        """Adds text to the open cell, its white space as a page shows it."""
        if self._cells and self._cells[-1] is not None and not self._unseen:
            self._cells[-1].append(BLANKS.sub(" ", data))

    def close(self) -> None:
        """Ends the page, and every table that it left open."""
        super().close()
        while self._open:
            self.handle_endtag("table")

    def _end_cell(self) -> None:
        parts = self._cells[-1]
        if parts is None:
            return
        self._cells[-1] = None
        lines = [line.strip(" ") for line in "".join(parts).split("\n")]
        text = "\n".join(lines).strip("\n")
        if not self._open[-1]:
            self._open[-1].append([])
        self._open[-1][-1] += [text] + [""] * (self._spans[-1] - 1)
