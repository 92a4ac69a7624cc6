"""A file as it streams by: hashed, watched for what fast parsing would get wrong, its progress told."""

import hashlib
from pathlib import Path
from types import TracebackType

import numpy as np

from core.reading.task import ReadingTask

QUOTE = ord('"')
LINE_ENDS = b"\r\n"


class QuoteWatch:
    """Says whether every quote of a text opens a cell, closes one, or is doubled inside one.

    Only then do fast and careful parsing agree on where a record ends.
    """

    def __init__(self, delimiter: str) -> None:
        around = np.zeros(256, dtype=bool)
        around[list(delimiter.encode()[:1] + LINE_ENDS + b'"')] = True
        self._around = around
        self._open = False
        self._carried = b"\n"
        self.clean = True

    def feed(self, block: bytes) -> None:
        """Looks at the next bytes of the text; b"" ends it."""
        if not self.clean:
            return
        data = np.frombuffer(self._carried + (block or b"\n\n"), dtype=np.uint8)
        # The first byte was judged before and the last has no follower yet: both only stand beside others.
        quotes = np.flatnonzero(data[1:-1] == QUOTE) + 1
        opening = quotes[int(self._open) :: 2]
        closing = quotes[int(not self._open) :: 2]
        self.clean = bool(self._around[data[opening - 1]].all() and self._around[data[closing + 1]].all())
        self._open ^= bool(len(quotes) % 2)
        self._carried = data[-2:].tobytes()
        if not block:
            self.clean = self.clean and not self._open


class WatchedStream:
    """A file opened for reading from `start` on; what was read is hashed and looked at.

    Has the methods that Arrow asks of a file. After the last byte, `sha256` is the whole file's and
    `has_nul` says whether it has NUL characters.
    """

    def __init__(self, path: Path, start: int, delimiter: str, task: ReadingTask) -> None:
        self._size = max(1, path.stat().st_size)
        self._file = path.open("rb")
        self._hash = hashlib.sha256(self._file.read(start))
        self._done = start
        self._task = task
        self._quotes = QuoteWatch(delimiter)
        self.has_nul = False

    def read(self, size: int = -1) -> bytes:
        """The next bytes of the file. Raises FileError where reading was cancelled."""
        self._task.go_on()
        block = self._file.read(size)
        self._hash.update(block)
        self._quotes.feed(block)
        self.has_nul = self.has_nul or b"\0" in block
        self._done += len(block)
        self._task.tell(self._done / self._size)
        return block

    @property
    def quotes_pair(self) -> bool:
        """True where every quote read so far stands where quotes stand."""
        return self._quotes.clean

    @property
    def sha256(self) -> str:
        """The hash of all bytes up to where reading stands, in hexadecimal."""
        return self._hash.hexdigest()

    @property
    def closed(self) -> bool:
        """True once the file is closed."""
        return self._file.closed

    def close(self) -> None:
        """Closes the file."""
        self._file.close()

    def __enter__(self) -> "WatchedStream":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
