"""The journal's file: opening it, its commits, and its faults as one sentence each."""

import contextlib
import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from core.delivery.journal import schema
from core.delivery.lock import is_held
from core.errors import JournalError
from core.messages.told import system_words
from core.private_file import opened

DEFAULT_BUSY_SECONDS = 5.0

_CODES = {
    sqlite3.SQLITE_BUSY: "journal_locked",
    sqlite3.SQLITE_LOCKED: "journal_locked",
    sqlite3.SQLITE_FULL: "journal_full",
    sqlite3.SQLITE_READONLY: "journal_read_only",
    sqlite3.SQLITE_PERM: "journal_read_only",
    sqlite3.SQLITE_CORRUPT: "journal_damaged",
    sqlite3.SQLITE_NOTADB: "journal_damaged",
}
_SYSTEM_CODES = {
    errno.EACCES: "journal_read_only",
    errno.EPERM: "journal_read_only",
    errno.EROFS: "journal_read_only",
    errno.ENOSPC: "journal_full",
}
_OUR_DEFECTS = (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.NotSupportedError)


class Journal:
    """An open journal; belongs to the thread that opened it. A context manager that closes it.

    Raises JournalError on opening and on every use: `journal_newer`, `journal_foreign`, `journal_damaged`,
    `journal_read_only`, `journal_locked` (another process writes for longer than `busy_seconds`),
    `journal_full`, `journal_unusable`.
    """

    def __init__(self, path: Path, *, busy_seconds: float = DEFAULT_BUSY_SECONDS) -> None:
        self.path = path
        self._is_writing = False
        try:
            _make_private(path)
        except OSError as error:
            code = _SYSTEM_CODES.get(error.errno or 0, "journal_unusable")
            raise JournalError(code, path=path, why=system_words(error)) from error
        with self._faults():
            self._database = sqlite3.connect(path, timeout=busy_seconds, isolation_level=None)
        try:
            self._set_up()
        except BaseException:
            self.close()
            raise

    @property
    def locks(self) -> Path:
        """The folder of the imports' lock files."""
        return self.path.parent / "locks"

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """One commit for everything written inside; inside another transaction it is a part of that one.

        Left by an exception, nothing of it is written.
        """
        if self._is_writing:
            yield self._database
            return
        with self.reading() as database:
            database.execute("BEGIN IMMEDIATE")
            self._is_writing = True
            try:
                yield database
                database.execute("COMMIT")
            finally:
                self._is_writing = False
                # A fault may hinder this too: it is the first fault that is told, and the next use tries again.
                with contextlib.suppress(sqlite3.Error):
                    if database.in_transaction:
                        database.execute("ROLLBACK")

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The database, to read from; what another process writes meanwhile may be seen."""
        with self._faults():
            if self._database.in_transaction and not self._is_writing:
                self._database.execute("ROLLBACK")
            yield self._database

    def shrink_log(self) -> None:
        """Empties the write-ahead log, so that nothing that was removed stays in it; left out while others read."""
        if not self._is_writing:
            with self.reading() as database:
                database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Closes the file; a second call does nothing."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _set_up(self) -> None:
        with self._faults():
            database = self._database
            database.row_factory = sqlite3.Row
            is_current = schema.is_current(database, self.path)
            database.execute("PRAGMA journal_mode = WAL").fetchall()
            for setting in ("synchronous = FULL", "secure_delete = ON", "foreign_keys = ON"):
                database.execute(f"PRAGMA {setting}").fetchall()
        if not is_current:
            with self.transaction() as database:
                if not schema.is_current(database, self.path):
                    schema.migrate(database)
        self._drop_half_prepared()

    def _drop_half_prepared(self) -> None:
        with self.reading() as database:
            found = database.execute("SELECT import_id FROM imports WHERE state = 'preparing'").fetchall()
        for entry in found:
            if not is_held(self.locks, entry["import_id"]):
                with self.transaction() as database:
                    database.execute("DELETE FROM imports WHERE import_id = ? AND state = 'preparing'", tuple(entry))

    @contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except _OUR_DEFECTS:
            raise
        except sqlite3.Error as error:
            raise self._fault(error) from error

    def _fault(self, error: sqlite3.Error) -> JournalError:
        code = _CODES.get(getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF)
        if code is None:
            return JournalError("journal_unusable", path=self.path, why=error)
        return JournalError(code, path=self.path)


def _make_private(path: Path) -> None:
    """A folder and a file that only their owner can open, before anything is written."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(opened(path, os.O_RDWR | os.O_CREAT))
