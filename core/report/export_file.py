"""Files that a person asked for: whole or not at all, for their owner alone, and their faults as sentences."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from core.errors import FileError
from core.messages.told import system_words
from core.private_file import whole_file


@contextmanager
def export_file(path: Path) -> Iterator[BinaryIO]:
    """A file to write that takes its place at `path` once it is whole; left by an exception, nothing changes there.

    Raises FileError: `export_disk_full`, `export_unwritable`.
    """
    try:
        with whole_file(path) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())  # some disks are found full only now, and what is said to be saved has to be
    except OSError as error:
        code = "export_disk_full" if error.errno in {errno.ENOSPC, errno.EDQUOT} else "export_unwritable"
        raise FileError(code, path=path, why=system_words(error)) from error


def unused_name(path: Path) -> Path:
    """The path, or the first of path-2, path-3, … that isn't taken."""
    number = 2
    free = path
    while free.exists():
        free = path.with_stem(f"{path.stem}-{number}")
        number += 1
    return free
