"""The practice server of an import: its database in the data folder, one an import."""

import logging
from collections.abc import Iterable
from pathlib import Path

from core.delivery.journal import sources
from core.delivery.journal.journal import Journal
from core.delivery.lock import ImportLock
from core.sandbox.server import PracticeServer

REAL_SPEED = "-real-speed"
SIDE_FILES = ("", "-wal", "-shm", REAL_SPEED)

_log = logging.getLogger(__name__)


def practice_server(folder: Path, import_id: str, *, limit: tuple[int, float] | None = None) -> PracticeServer:
    """The server that an import practises on: empty for a new import, as it was left for a continued one."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return PracticeServer(_database(folder, import_id), limit=limit)


def set_real_speed(folder: Path, import_id: str, *, chosen: bool) -> None:
    """Notes whether an import practises at the API's speed, for every time that it goes on."""
    mark = _mark(folder, import_id)
    if chosen:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        mark.touch(mode=0o600)
    else:
        mark.unlink(missing_ok=True)


def has_real_speed(folder: Path, import_id: str) -> bool:
    """Whether an import practises at the API's speed."""
    return _mark(folder, import_id).exists()


def renew_practice(journal: Journal, folder: Path, import_id: str) -> None:
    """Has an import whose practice server was removed meanwhile begin on an empty one, without source and people.

    Raises UnfinishedError(`delivered_elsewhere`) while a process delivers it.
    """
    if not _database(folder, import_id).exists():
        with ImportLock(journal.locks, import_id):
            sources.begin_anew(journal, import_id)


def forget_practice(folder: Path, import_id: str) -> None:
    """Removes what an import left on its practice server."""
    for ending in SIDE_FILES:
        path = _database(folder, import_id)
        path.with_name(path.name + ending).unlink(missing_ok=True)


def keep_practice(folder: Path, import_ids: Iterable[str]) -> None:
    """Removes what all other imports left on their practice servers; one that is in use stays."""
    kept = set(import_ids)
    for path in folder.glob("*.sqlite3"):
        if path.stem not in kept:
            try:
                forget_practice(folder, path.stem)
            except OSError as error:
                _log.warning("A practice database could not be removed: %s", type(error).__name__)


def _mark(folder: Path, import_id: str) -> Path:
    return _database(folder, import_id).with_name(f"{import_id}.sqlite3{REAL_SPEED}")


def _database(folder: Path, import_id: str) -> Path:
    return folder / f"{import_id}.sqlite3"
