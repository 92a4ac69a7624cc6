"""Delimited text taken apart with care: quotes out of place cost no row, and every record keeps its number."""

import csv
import io
import re
import sys
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from core.errors import FileError

QUOTE = '"'
# Stands for a blank that must not be skipped, while a line is taken apart: no character, by Unicode's rules.
KEPT_BLANK = "\ufdd0"
ESCAPED = re.compile(r'\\([\\"])')
MOST_UNCLOSED = 20
LONG_RECORD = 100
LINE_ENDS = ("\n", "\r")
DOS_END = "\x1a"
LONGEST_RECORD = 16_000_000
MOST_COLUMNS = 20_000


@dataclass(frozen=True, slots=True)
class Dialect:
    """How cells are told apart: the delimiter, whether \\" stands for a quote, whether blanks about quotes are none.

    `quote` is the sign about cells that hold delimiters or line ends; `wrapped` says that lines are quoted as a whole,
    as a program leaves them that took each for a single cell.
    """

    delimiter: str
    escaped: bool = False
    blanks_before_quotes: bool = False
    quote: str = QUOTE
    wrapped: bool = False

    @property
    def is_plain(self) -> bool:
        """True where nothing but the delimiter is special."""
        return self == Dialect(self.delimiter)


@dataclass(slots=True)
class RecordReader:
    """Iterates over the records of lines of text, each a list of cells; a blank line is an empty list.

    A quote that is never closed, or closed in the middle of a cell, is taken as it stands and spoils no
    other line; `stray` are the numbers of such records, counted from 1. `characters` is the length of the
    text up to the end of the last record. Of a text that is `cut` off, what may go on is left out.
    """

    lines: Iterable[str]
    dialect: Dialect
    cut: bool = False
    stray: list[int] = field(default_factory=list)
    number: int = 0
    characters: int = 0
    _unclosed: int = 0

    def __iter__(self) -> Iterator[list[str]]:
        csv.field_size_limit(sys.maxsize if sys.maxsize < 2**31 else 2**31 - 1)
        source = _Lines(self.lines)
        reader = self._reader(source)
        while True:
            try:
                record = next(reader)
            except StopIteration:
                return
            except csv.Error:
                if self.cut and source.ended:
                    return
                record = self._recovered(source)
                reader = self._reader(source)
            if self.cut and not source.taken[-1].endswith(LINE_ENDS):
                return
            if self.dialect.blanks_before_quotes:
                record = [cell.replace(KEPT_BLANK, " ") for cell in record]
            if record == [DOS_END]:
                record = []
            elif self.dialect.wrapped and len(record) == 1:
                record = unwrapped(record[0], self.dialect.delimiter)
            self.number += 1
            self.characters += source.characters
            source.forget()
            yield record

    def _reader(self, source: "_Lines") -> Iterator[list[str]]:
        lines: Iterator[str] = map(_unescaped, source) if self.dialect.escaped else source
        delimiter, blanks = self.dialect.delimiter, self.dialect.blanks_before_quotes
        if blanks:
            kept = re.compile(rf"((?:^|{re.escape(delimiter)})) +(?=[^ {QUOTE}])")
            after = re.compile(rf"(?<!{QUOTE}){QUOTE} +(?={re.escape(delimiter)}|[\r\n]|$)")
            lines = (
                kept.sub(lambda match: match[0].replace(" ", KEPT_BLANK), after.sub(QUOTE, line)) for line in lines
            )
        quote = self.dialect.quote
        return csv.reader(lines, delimiter=delimiter, quotechar=quote, strict=True, skipinitialspace=blanks)

    def _recovered(self, source: "_Lines") -> list[str]:
        """The record of the first line alone, its quotes taken as they stand where they pair with none."""
        if source.ended or len(source.taken) > LONG_RECORD:
            self._unclosed += 1
        source.give_back()
        self.stray.append(self.number + 1)
        if self._unclosed > MOST_UNCLOSED:
            source.most = 1
        line = source.taken[0]
        return loose_cells(_unescaped(line) if self.dialect.escaped else line, self.dialect)


class _Lines:
    """Lines that can be given back once a record turned out to be shorter than it seemed."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = iter(lines)
        self._waiting: deque[str] = deque()
        self.taken: list[str] = []
        self.characters = 0
        self.ended = False
        self.most = LONGEST_RECORD

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        if self.characters >= self.most:
            self.ended = True
            raise StopIteration
        try:
            line = self._waiting.popleft() if self._waiting else next(self._lines)
        except StopIteration:
            self.ended = True
            raise
        self.taken.append(line)
        self.characters += len(line)
        return line

    def give_back(self) -> None:
        """Gives back every line taken but the first."""
        self._waiting.extendleft(reversed(self.taken[1:]))
        del self.taken[1:]
        self.characters = len(self.taken[0])
        self.ended = False

    def forget(self) -> None:
        """Lets go of the lines taken: their record is complete."""
        self.taken.clear()
        self.characters = 0


def check_width(records: Iterable[Sequence[str]]) -> None:
    """Raises FileError where a record has more cells than any table has columns."""
    widest = max(map(len, records), default=0)
    if widest > MOST_COLUMNS:
        raise FileError("columns_too_many", count=widest, most=MOST_COLUMNS)


def unwrapped(line: str, delimiter: str) -> list[str]:
    """The cells of a line that was quoted as a whole; the line itself where they can't be told apart."""
    try:
        cells = next(csv.reader(io.StringIO(line, newline=""), delimiter=delimiter, strict=True), [line])
    except csv.Error:
        return [line]
    return cells


def _unescaped(line: str) -> str:
    """A line whose backslashed quotes are doubled quotes."""
    if "\\" not in line:
        return line
    return ESCAPED.sub(lambda match: '""' if match[1] == QUOTE else "\\", line)


def loose_cells(line: str, dialect: Dialect) -> list[str]:
    """The cells of a single line whose quotes don't pair.

    A cell that begins with a quote ends at the first quote that a delimiter or the line's end follows;
    where there is none, the quote is part of the text. Quotes inside stay.
    """
    line = line.rstrip("\r\n")
    delimiter, quote = re.escape(dialect.delimiter), dialect.quote
    blanks = " *" if dialect.blanks_before_quotes else ""
    ends = rf"{quote}(?!\s*(?:{delimiter}|$))"
    cell = re.compile(rf"{blanks}{quote}((?:[^{quote}]|{ends})*){quote}\s*(?={delimiter}|$)|([^{delimiter}]*)")
    cells, place = [], 0
    while place <= len(line):
        match = cell.match(line, place)
        assert match is not None  # noqa: S101 (the second branch matches anything)
        quoted, plain = match.groups()
        cells.append(plain if quoted is None else quoted.replace(2 * quote, quote))
        place = match.end() + 1
    return cells
