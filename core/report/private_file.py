"""Files that appear whole or not at all, and that only their owner can open."""

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from core.errors import FileError


@contextmanager
def private_file(path: Path) -> Iterator[BinaryIO]:
    """A file to write that takes its place at `path` once it is whole; left by an exception, nothing changes there.

    Raises FileError: `export_disk_full`, `export_unwritable`.
    """
    part = path.with_name(f".{path.name[:100]}.{secrets.token_hex(4)}.part")
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            yield file
        part.replace(path)
    except OSError as error:
        code = "export_disk_full" if error.errno in {errno.ENOSPC, errno.EDQUOT} else "export_unwritable"
        raise FileError(code, path=path, why=error.strerror or error) from error
    finally:
        part.unlink(missing_ok=True)


def unused_name(path: Path) -> Path:
    """The path, or the first of path-2, path-3, … that isn't taken."""
    number = 2
    free = path
    while free.exists():
        free = path.with_stem(f"{path.stem}-{number}")
        number += 1
    return free
