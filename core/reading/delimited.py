"""Delimited text: fast where the file is regular, with care where it isn't; the same cells either way."""

import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice, zip_longest

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.csv

from core.reading.plain_text import PlainText
from core.reading.records import RecordReader, check_width
from core.reading.task import ReadingTask
from core.reading.text_arrays import text_array
from core.reading.text_head import TextHead
from core.reading.watched_stream import WatchedStream

BLOCK = 1 << 20
RECORDS_A_BATCH = 20_000


@dataclass(eq=False, slots=True)
class Body:
    """The records after the header: their cells (columns "0", "1", …), and the record number of each.

    `short` and `long` are the numbers of records with fewer or more cells than the header, `stray` of those
    with a quote out of place. `has_nul` says that some cell may hold a NUL. `fingerprint` is the file's, where it
    came out on the way.
    """

    cells: pa.Table
    numbers: npt.NDArray[np.int64]
    short: Sequence[int] = ()
    long: Sequence[int] = ()
    stray: Sequence[int] = ()
    has_nul: bool = True
    fingerprint: str = ""


def read_body(text: PlainText, head: TextHead, task: ReadingTask) -> Body:
    """All records after the header. Raises UnicodeDecodeError where the text isn't UTF-8 after all."""
    widths = {len(record) for record in head.records[head.first_row :] if record}
    # Arrow takes a delimiter of one byte.
    one_byte = head.dialect.delimiter.isascii()
    if one_byte and head.dialect.is_plain and not head.stray and len(widths) == 1:
        try:
            return _fast(text, head, widths.pop(), task)
        except pa.ArrowInvalid:
            pass
    return _careful(text, head, task)


def head_body(head: TextHead, rows: int) -> Body:
    """The first `rows` records after the header, as far as the head has them."""
    records = head.records[head.first_row :]
    body = collect(head.header_records, records[:rows], head.first_row + 1)
    return replace(body, stray=head.stray)


def _fast(text: PlainText, head: TextHead, width: int, task: ReadingTask) -> Body:
    """The body read by Arrow. Raises ArrowInvalid where a record has another width or the quotes don't pair."""
    names = [str(position) for position in range(width)]
    with WatchedStream(text.path, head.body_start, head.dialect.delimiter, task) as stream:
        cells = pa.csv.read_csv(
            pa.PythonFile(stream, mode="r"),
            read_options=pa.csv.ReadOptions(column_names=names, block_size=BLOCK),
            parse_options=pa.csv.ParseOptions(
                delimiter=head.dialect.delimiter, newlines_in_values=True, ignore_empty_lines=False
            ),
            convert_options=pa.csv.ConvertOptions(
                column_types=dict.fromkeys(names, pa.string()), strings_can_be_null=False
            ),
        )
    if not stream.quotes_pair:
        raise pa.ArrowInvalid("quotes out of place")
    numbers = np.arange(head.first_row + 1, head.first_row + 1 + len(cells), dtype=np.int64)
    expected = _expected(head.header_records, head.records[head.first_row :])
    odd = range(head.first_row + 1, head.first_row + 1 + len(cells))
    return Body(
        cells=cells,
        numbers=numbers,
        short=odd if width < expected else (),
        long=odd if width > expected else (),
        has_nul=stream.has_nul,
        fingerprint=stream.fingerprint,
    )


def _expected(header_records: Sequence[Sequence[str]], records: Sequence[Sequence[str]]) -> int:
    """How many cells a record should have: as many as the header, or as is usual where there is none."""
    if header_records:
        return max(map(len, header_records))
    widths = [len(record) for record in records if record]
    return max(set(widths), key=lambda width: (widths.count(width), width), default=0)


def _careful(text: PlainText, head: TextHead, task: ReadingTask) -> Body:
    """The body read record by record."""
    size = max(1, text.path.stat().st_size)
    expected = _expected(head.header_records, head.records[head.first_row :])
    collected = _Collected(expected, head.first_row + 1)
    with text.path.open("rb") as raw:
        raw.seek(head.start)
        lines = io.TextIOWrapper(raw, encoding="utf-8", newline="")
        reader = RecordReader(lines, head.dialect)
        records = iter(reader)
        for _ in islice(records, head.first_row):
            pass
        while batch := list(islice(records, RECORDS_A_BATCH)):
            task.go_on()
            collected.add(batch)
            task.tell(raw.tell() / size)
    return collected.body(reader.stray)


def collect(header_records: Sequence[Sequence[str]], records: Sequence[Sequence[str]], first: int) -> Body:
    """Records that are in memory, as a body; `first` is the number of the first of them."""
    collected = _Collected(_expected(header_records, records), first)
    collected.add(records)
    return collected.body(())


class _Collected:
    """Records gathered into columns; short ones are filled with empty cells, long ones add columns."""

    def __init__(self, expected: int, first: int) -> None:
        self._first = first
        self._expected = expected
        self._batches: list[list[pa.Array]] = []
        self._lengths: list[int] = []
        self._short: list[int] = []
        self._long: list[int] = []

    def add(self, records: Sequence[Sequence[str]]) -> None:
        """Takes up more records."""
        before = self._first + sum(self._lengths)
        for number, record in enumerate(records, before):
            if len(record) != self._expected and record:
                (self._short if len(record) < self._expected else self._long).append(number)
        check_width(records)
        columns = zip_longest(*chain([[""] * self._expected], records), fillvalue="")
        self._batches.append([text_array(cells[1:]) for cells in columns])
        self._lengths.append(len(records))

    def body(self, stray: Sequence[int]) -> Body:
        """All that was gathered."""
        width = max(map(len, self._batches), default=self._expected)
        columns = [
            pa.chunked_array(
                [
                    batch[place] if place < len(batch) else _empty(length)
                    for batch, length in zip(self._batches, self._lengths, strict=True)
                ],
                pa.string(),
            )
            for place in range(width)
        ]
        cells = pa.table(columns, names=[str(place) for place in range(width)])
        numbers = np.arange(self._first, self._first + sum(self._lengths), dtype=np.int64)
        return Body(cells=cells, numbers=numbers, short=self._short, long=self._long, stray=stray)


def _empty(length: int) -> pa.Array:
    return pa.repeat(pa.scalar("", pa.string()), length)
