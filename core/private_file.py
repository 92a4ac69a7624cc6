"""The program's own files: only their owner can open them, and a link in the place of one is never followed.

The second holds in folders that others may write to, too: what they plant there can't have us write elsewhere.
"""

import contextlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

OWNERS_ALONE = 0o600
_LONGEST_NAME = 100


def opened(path: Path | str, flags: int) -> int:
    """The open file (os.open's number and flags), for its owner alone even where it stood open to others.

    Raises OSError, also where a link stands at the path.
    """
    file = os.open(path, flags | getattr(os, "O_NOFOLLOW", 0), OWNERS_ALONE)
    if hasattr(os, "fchmod") and os.fstat(file).st_mode & 0o077:
        with contextlib.suppress(OSError):  # another's file, or a file system without modes
            os.fchmod(file, OWNERS_ALONE)
    return file


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A file to write that takes its place at `path` once it is whole; left by an exception, nothing changes there.

    A link that stands there is replaced, not what it points to. Raises OSError.
    """
    part = path.with_name(f"{part_prefix(path)}{os.urandom(4).hex()}.part")
    try:
        with os.fdopen(opened(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL), "wb") as file:
            yield file
        part.replace(path)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def part_prefix(path: Path) -> str:
    """How the name of a file begins that is written to take the place of `path`; it ends with .part."""
    return f".{path.name[:_LONGEST_NAME]}."
