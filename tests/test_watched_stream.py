"""A file is looked at while Arrow reads it: fast parsing is trusted only where careful parsing agrees."""

import csv
import io
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.reading.fingerprint import fingerprint_of
from core.reading.options import ReadingOptions
from core.reading.task import ReadingTask
from core.reading.watched_stream import QuoteWatch, WatchedStream

CELLS = st.text(st.sampled_from('a",;\n\r é'), max_size=6)


def judged(text: bytes, size: int) -> bool:
    """What the watch says of a text that comes in blocks of a size."""
    watch = QuoteWatch(",")
    for start in range(0, len(text), size):
        watch.feed(np.frombuffer(text[start : start + size], dtype=np.uint8))
    watch.feed(np.array([], dtype=np.uint8))
    return watch.clean


@given(rows=st.lists(st.lists(CELLS, min_size=1, max_size=4), min_size=1, max_size=6), size=st.integers(1, 9))
def test_text_as_a_writer_quotes_it_is_clean_however_it_is_cut(rows: list[list[str]], size: int) -> None:
    """What a CSV writer writes is never suspected, wherever the blocks end."""
    written = io.StringIO()
    csv.writer(written, quoting=csv.QUOTE_MINIMAL).writerows(rows)
    assert judged(written.getvalue().encode(), size)


@given(text=st.text(st.sampled_from('a",\n'), max_size=30), size=st.integers(1, 9))
def test_the_cut_makes_no_difference(text: str, size: int) -> None:
    """Any text is judged the same in small blocks as in one."""
    assert judged(text.encode(), size) == judged(text.encode(), 1000)


@pytest.mark.parametrize("text", ['a"b,c\n', '"a"b,c\n', '"a,b\n', 'a,"b" \n', '"a","b"c"\n'])
@pytest.mark.parametrize("size", [1, 2, 3, 100])
def test_a_quote_out_of_place_is_seen(text: str, size: int) -> None:
    """A quote within an unquoted cell, behind a closing one, or without its second is seen in blocks of any size."""
    assert not judged(text.encode(), size)


def test_the_fingerprint_is_the_whole_files(tmp_path: Path) -> None:
    """What was read and what was passed over at the start are fingerprinted together, NUL characters are seen."""
    path = tmp_path / "a.csv"
    path.write_bytes(b"title\n" + b"a,b\0\n" * 1000)
    with WatchedStream(path, 6, ",", ReadingTask(path, ReadingOptions(), tmp_path)) as stream:
        while stream.read(256).size:
            pass
    assert stream.fingerprint == fingerprint_of(path)
    assert stream.has_nul
    assert stream.quotes_pair
