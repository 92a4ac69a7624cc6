"""The start of a text file, taken apart with care: its dialect, its header, and where its rows begin."""

import codecs
import io
from collections.abc import Sequence
from dataclasses import dataclass

from core.reading.dialect import delimiter_named, detect_dialect, sep_line
from core.reading.header import RECORDS_LOOKED_AT, Header, chosen_header, find_header
from core.reading.options import ReadingOptions
from core.reading.plain_text import PlainText
from core.reading.records import Dialect, RecordReader, check_width

SIZE = 1 << 20
LARGEST = 1 << 26
GROWTH = 8


@dataclass(frozen=True, slots=True)
class TextHead:
    """The first records of a text, each with its end (in bytes of the file), and what they tell.

    `complete` is True where these are all records there are; `stray` are numbers of records with a quote out of place.
    `is_ascii` is True where no letter of the start is outside ASCII, `has_formulas` where ="…" may stand in it.
    """

    dialect: Dialect
    records: Sequence[list[str]]
    ends: Sequence[int]
    start: int
    header: Header
    stray: Sequence[int]
    complete: bool
    is_ascii: bool
    has_formulas: bool

    @property
    def first_row(self) -> int:
        """The position of the first record after the header."""
        return self.header.position + self.header.rows

    @property
    def body_start(self) -> int:
        """Where the first record after the header begins, in bytes of the file."""
        return self.ends[self.first_row - 1] if self.first_row else self.start

    @property
    def header_records(self) -> Sequence[list[str]]:
        """The records of the header."""
        return self.records[self.header.position : self.first_row]


def read_text_head(text: PlainText, options: ReadingOptions, rows: int) -> TextHead:
    """The head of a text with at least `rows` records, where there are as many within `LARGEST` bytes.

    Raises FileError where the options don't fit the file, UnicodeDecodeError where it isn't UTF-8.
    """
    size, wanted = SIZE, max(rows, (options.header_row or 0) + 2)
    while True:
        head = _head(text, options, size, max(wanted, RECORDS_LOOKED_AT))
        if head.complete or len(head.records) >= wanted or size >= LARGEST:
            return head
        size *= GROWTH


def _head(text: PlainText, options: ReadingOptions, size: int, most: int) -> TextHead:
    with text.path.open("rb") as file:
        file.seek(text.start)
        raw = file.read(size)
        cut = len(file.read(1)) > 0
    if cut:
        raw = raw[: (raw.rfind(b"\n") if b"\n" in raw else raw.rfind(b"\r")) + 1] or raw
    content = codecs.getincrementaldecoder("utf-8")().decode(raw, final=not cut)
    sep = sep_line(content)
    content = content[len(sep) :]
    named = delimiter_named(options.delimiter) if options.delimiter else sep[4:5] or None
    dialect = detect_dialect(content, named, cut=cut)
    reader = RecordReader(io.StringIO(content, newline=""), dialect, cut)
    records, characters = [], []
    for record in reader:
        records.append(record)
        characters.append(reader.characters)
        if len(records) == most:
            break
    check_width(records)
    start = text.start + len(sep.encode())
    complete = not cut and (not characters or characters[-1] == len(content))
    return TextHead(
        dialect=dialect,
        records=records,
        ends=_byte_ends(content, characters, start),
        start=start,
        header=find_header(records) if options.header_row is None else chosen_header(records, options.header_row),
        stray=reader.stray,
        complete=complete,
        is_ascii=content.isascii(),
        has_formulas='="' in content,
    )


def _byte_ends(content: str, characters: Sequence[int], start: int) -> list[int]:
    ends, before, place = [], 0, start
    for end in characters:
        place += len(content[before:end].encode())
        ends.append(place)
        before = end
    return ends
