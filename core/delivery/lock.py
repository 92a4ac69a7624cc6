"""Who delivers an import, and who makes sources: locks of a process, which the system lets go when it ends."""

import contextlib
import os
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from core.errors import JournalError, UnfinishedError
from core.file_lock import taken
from core.messages.told import system_words

# Who only looks whether a lock is held takes it for an instant: a few tries tell that from a holder.
_TRIES = 5
_PAUSE_SECONDS = 0.02


class ImportLock:
    """The lock of one import. A context manager; `with ImportLock(journal.locks, import_id): …`.

    Raises UnfinishedError(`delivered_elsewhere`) where another holder has it, in this process or any other, and
    JournalError(`journal_unusable`) where its file can't be opened.
    """

    def __init__(self, folder: Path, import_id: str) -> None:
        self._path = _lock_file(folder, import_id)
        self._import_id = import_id
        self._file: int | None = None
        self._is_done_with = False

    def __enter__(self) -> Self:
        for _ in range(_TRIES):
            self._file = _held(self._path)
            if self._file is not None:
                return self
            time.sleep(_PAUSE_SECONDS)
        raise UnfinishedError("delivered_elsewhere", import_id=self._import_id)

    def remove(self) -> None:
        """Takes the lock's file away in the end: its import is gone."""
        self._is_done_with = True

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None
        if self._is_done_with:
            # Windows removes no file that is open, here or in who only looks; an idle lock file harms nobody.
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)


class SourcesLock:
    """The lock of an account's sources: who holds it may make a new one. Raises JournalError as `ImportLock`."""

    def __init__(self, folder: Path, account: int) -> None:
        self._path = folder / f"sources-{account}.lock"
        self._file: int | None = None

    def take(self) -> bool:
        """Whether this holds the lock, from now on until `release`."""
        if self._file is None:
            self._file = _held(self._path)
        return self._file is not None

    def release(self) -> None:
        """Lets the lock go, where it is held."""
        if self._file is not None:
            os.close(self._file)
            self._file = None


def is_held(folder: Path, import_id: str) -> bool:
    """Whether a process holds the import's lock at this moment."""
    path = _lock_file(folder, import_id)
    if not path.exists():
        return False
    file = _held(path)
    if file is None:
        return True
    os.close(file)
    return False


def _held(path: Path) -> int | None:
    """The open file with its lock, or None where another has it. Closing the file lets the lock go."""
    try:
        return taken(path)
    except OSError as error:
        raise JournalError("journal_unusable", path=path, why=system_words(error)) from error


def _lock_file(folder: Path, import_id: str) -> Path:
    return folder / f"{import_id}.lock"
