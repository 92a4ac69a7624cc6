"""A lock on a file: held by a process for as long as it wants or lives, let go by the system when it ends."""

import os
import sys
from pathlib import Path

from core.private_file import opened

if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        os.lseek(file, 0, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def taken(path: Path) -> int | None:
    """The open file with its lock, made where it wasn't there; None where another holder has it.

    Closing the file lets the lock go. Raises OSError where the file can't be opened, or the file system has no locks.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = opened(path, os.O_RDWR | os.O_CREAT)
    try:
        _lock(file)
    except (BlockingIOError, PermissionError):  # by the names of Linux and macOS, and of Windows
        os.close(file)
        return None
    except OSError:
        os.close(file)
        raise
    return file
