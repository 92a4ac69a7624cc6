"""The lock that says who delivers an import: held by the process for its life, let go by the system when it ends."""

from pathlib import Path
from types import TracebackType


class ImportLock:
    """The lock of one import. A context manager; `with ImportLock(journal.locks, import_id): …`.

    Raises UnfinishedError(`delivered_elsewhere`) where another holder has it, in this process or any other.
    """

    def __init__(self, folder: Path, import_id: str) -> None:
        self._path = folder / f"{import_id}.lock"

    def __enter__(self) -> "ImportLock":
        raise NotImplementedError

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        raise NotImplementedError


def is_held(folder: Path, import_id: str) -> bool:
    """Whether a process holds the import's lock at this moment."""
    raise NotImplementedError
