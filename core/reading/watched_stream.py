"""A file as it streams by: fingerprinted, watched for what fast parsing would get wrong, its progress told."""

import os
from pathlib import Path
from queue import Queue
from threading import Thread
from types import TracebackType

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from core.reading.fingerprint import Fingerprint
from core.reading.task import ReadingTask

QUOTE = ord('"')
LINE_ENDS = b"\r\n"
MOST_WAITING = 3


class QuoteWatch:
    """Says whether every quote of a text opens a cell, closes one, or is doubled inside one.

    Only then do fast and careful parsing agree on where a record ends.
    """

    def __init__(self, delimiter: str) -> None:
        around = np.zeros(256, dtype=bool)
        around[list(delimiter.encode()[:1] + LINE_ENDS + b'"')] = True
        self._around = around
        self._open = False
        self._last = LINE_ENDS[-1]
        self._closed_at_end = False
        self.clean = True

    def feed(self, data: npt.NDArray[np.uint8]) -> None:
        """Looks at the next bytes of the text; none of them end it."""
        if not self.clean:
            return
        if not len(data):
            self.clean = not self._open
            return
        self.clean = not self._closed_at_end or bool(self._around[data[0]])
        quotes = np.flatnonzero(data == QUOTE)
        if len(quotes):
            self._judge(data, quotes)
        self._closed_at_end = bool(data[-1] == QUOTE) and not self._open
        self._last = int(data[-1])

    def _judge(self, data: npt.NDArray[np.uint8], quotes: npt.NDArray[np.int64]) -> None:
        """What stands before the quotes that open a cell, and after those that close one."""
        opening, closing = quotes[int(self._open) :: 2], quotes[int(not self._open) :: 2]
        before = self._around.take(data.take(opening - 1, mode="wrap"))
        if len(opening) and opening[0] == 0:
            before[0] = self._around[self._last]
        # A quote that ends the block has its follower in the next one.
        inner = closing[:-1] if len(closing) and closing[-1] == len(data) - 1 else closing
        after = self._around.take(data.take(inner + 1))
        self.clean = self.clean and bool(before.all()) and bool(after.all())
        self._open ^= bool(len(quotes) % 2)


class WatchedStream:
    """A file opened for reading from `start` on; what was read is looked at in a thread beside the reading.

    Has the methods that Arrow asks of a file. Once it is closed, `fingerprint` is that of all bytes that were read,
    `has_nul` says whether they have NUL characters, `quotes_pair` whether every quote stands where quotes stand.
    """

    def __init__(self, path: Path, start: int, delimiter: str, task: ReadingTask) -> None:
        self._size = max(1, path.stat().st_size)
        self._file = pa.OSFile(os.fsencode(path))
        self._fingerprint = Fingerprint(self._file.read_buffer(start))
        self._done = start
        self._task = task
        self._quotes = QuoteWatch(delimiter)
        self.has_nul = False
        self._failure: MemoryError | None = None
        # A few blocks may wait: memory stays bounded where looking is slower than reading.
        self._blocks: Queue[pa.Buffer | None] = Queue(maxsize=MOST_WAITING)
        self._watching = Thread(target=self._watch, daemon=True)
        self._watching.start()

    def read(self, size: int = -1) -> pa.Buffer:
        """The next bytes of the file, in Arrow's own memory. Raises FileError where reading was cancelled."""
        self._task.go_on()
        block = self._file.read_buffer(None if size < 0 else size)
        self._blocks.put(block)
        self._done += block.size
        self._task.tell(self._done / self._size)
        return block

    @property
    def quotes_pair(self) -> bool:
        """True where every quote of the file stands where quotes stand."""
        return self._quotes.clean

    @property
    def fingerprint(self) -> str:
        """That of all bytes that were read."""
        return self._fingerprint.hexdigest()

    @property
    def closed(self) -> bool:
        """True once the file is closed."""
        return bool(self._file.closed)

    def close(self) -> None:
        """Closes the file, and waits until all that was read has been looked at."""
        if not self._file.closed:
            self._file.close()
            self._blocks.put(None)
            self._watching.join()
            if self._failure is not None:
                raise self._failure

    def __enter__(self) -> "WatchedStream":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _watch(self) -> None:
        while (block := self._blocks.get()) is not None:
            if self._failure is None:
                self._look_at(block)

    def _look_at(self, block: pa.Buffer) -> None:
        data = np.frombuffer(block, dtype=np.uint8)
        try:
            self._fingerprint.update(block)
            self._quotes.feed(data)
            self.has_nul = self.has_nul or not bool(data.all())
        except MemoryError as error:  # the blocks to come are still taken, or reading would wait for ever
            self._failure = error
