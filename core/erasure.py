"""Deleting everything that the program keeps on this computer, and saying beforehand what that is.

Only what the program itself wrote goes, by name: the data folder may be one that a person chose and uses for more.
"""

import contextlib
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from core import credentials
from core.delivery.address import checked_address
from core.delivery.destination import DEFAULT_API_URL
from core.delivery.journal import imports
from core.delivery.journal.journal import Journal
from core.errors import CallError, FileError, ImporterError, JournalError, UnfinishedError
from core.file_lock import taken
from core.log import close_log
from core.mapping.templates import Templates
from core.messages.told import system_words
from core.private_file import part_prefix
from core.run_record import CRASH, LAST_CRASH, MARK
from core.settings import DataFolder, load_settings

_LOCKS = "locks"


@dataclass(frozen=True, slots=True)
class Belongings:
    """What the program keeps here. `imports` is None where the journal can't be read; `keys`: addresses with a key."""

    imports: int | None
    unfinished: int
    templates: int
    drafts: int
    practice: int
    recent_files: int
    keys: tuple[str, ...]


def belongings(folder: DataFolder) -> Belongings:
    """What would go. It asks the keyring, so it may take a while; a keyring that can't be asked has no keys."""
    entries = _entries(folder)
    return Belongings(
        imports=None if entries is None else len(entries),
        unfinished=sum(1 for entry in entries or () if entry.totals.pending),
        templates=sum(1 for entry in Templates(folder.templates).names() if not entry.builtin),
        drafts=_count(folder.drafts),
        practice=len(list(folder.practice.glob("*.sqlite3"))),
        recent_files=len(load_settings(folder).recent_files),
        keys=tuple(address for address in _addresses(folder) if _has_key(address)),
    )


def erase(folder: DataFolder, keys: tuple[str, ...] = ()) -> None:
    """Deletes all of it, and the keys of these addresses. Logging ends with it.

    Raises UnfinishedError(`erasing_refused`) while any process delivers an import, CallError where the keyring
    refuses, both before anything is deleted; FileError(`erasing_failed`) where a file can't be deleted.
    """
    with _nothing_delivered(folder.data / _LOCKS):
        for address in keys:
            credentials.delete_key(address)
        close_log()
        for path in _files(folder):
            _remove(path)
    _remove(folder.data / _LOCKS)
    for empty in (folder.logs, folder.config, folder.data):
        with contextlib.suppress(OSError):
            empty.rmdir()


def _files(folder: DataFolder) -> Iterator[Path]:
    for ending in ("", "-wal", "-shm"):
        yield folder.journal.with_name(folder.journal.name + ending)
    yield from (folder.templates, folder.practice, folder.drafts)
    yield folder.settings
    yield from folder.config.glob(f"{part_prefix(folder.settings)}*.part")
    yield from folder.logs.glob(folder.log.name + "*")
    yield from (folder.logs / name for name in (MARK, CRASH, LAST_CRASH))


@contextmanager
def _nothing_delivered(locks: Path) -> Iterator[None]:
    """Holds the locks of all imports, so that none is delivered meanwhile."""
    held: list[int] = []
    try:
        for path in locks.glob("*.lock"):
            file = taken(path)
            if file is None:
                raise UnfinishedError("erasing_refused")
            held.append(file)
        yield
    finally:
        for file in held:
            os.close(file)


def _remove(path: Path) -> None:
    try:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    except OSError as error:
        raise FileError("erasing_failed", path=error.filename or path, reason=system_words(error)) from error


def _entries(folder: DataFolder) -> list[imports.ImportEntry] | None:
    if not folder.journal.exists():
        return []
    try:
        with Journal(folder.journal) as journal:
            return imports.listing(journal)
    except JournalError:
        return None


def _addresses(folder: DataFolder) -> list[str]:
    """The API's addresses that a key may be kept for: the set one, and those of the imports."""
    used = [entry.address for entry in _entries(folder) or () if not entry.practice]
    with contextlib.suppress(CallError):
        used.insert(0, checked_address(load_settings(folder).api_url or DEFAULT_API_URL))
    return list(dict.fromkeys(used))


def _has_key(address: str) -> bool:
    try:
        return credentials.key_status(address).stored
    except ImporterError:
        return False


def _count(folder: Path) -> int:
    return sum(1 for path in folder.glob("*") if path.is_file()) if folder.exists() else 0
