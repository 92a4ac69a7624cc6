"""The journal's file: opening it, its commits, and its faults as one sentence each."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

DEFAULT_BUSY_SECONDS = 5.0


class Journal:
    """An open journal; belongs to the thread that opened it. A context manager that closes it.

    Raises JournalError on opening and on every use: `journal_newer`, `journal_damaged`, `journal_read_only`,
    `journal_locked` (another process writes for longer than `busy_seconds`), `journal_full`, `journal_unusable`.
    """

    def __init__(self, path: Path, *, busy_seconds: float = DEFAULT_BUSY_SECONDS) -> None:
        self.path = path
        raise NotImplementedError

    @property
    def locks(self) -> Path:
        """The folder of the imports' lock files."""
        return self.path.parent / "locks"

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """One commit for everything written inside; inside another transaction it is a part of that one.

        Left by an exception, nothing of it is written.
        """
        raise NotImplementedError

    def close(self) -> None:
        """Closes the file; a second call does nothing."""
        raise NotImplementedError

    def __enter__(self) -> "Journal":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
