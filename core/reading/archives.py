"""Compressed tables: what stands in a .gz, or in a .zip with a single table, is unpacked and read."""

import errno
import gzip
import zipfile
import zlib
from io import BufferedIOBase
from pathlib import Path
from typing import IO

from core.errors import FileError
from core.reading.kinds import WORKBOOK_SUFFIXES, Kind

LARGEST = 4_000_000_000
BLOCK = 1 << 20
TABLE_SUFFIXES = WORKBOOK_SUFFIXES | {".csv", ".tsv", ".tab"}
NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
SYSTEM_FILES = frozenset({"Thumbs.db", "desktop.ini"})


def unpacked(path: Path, kind: Kind, folder: Path) -> Path:
    """The file that stands in an archive, unpacked into `folder`, by its own name.

    Raises FileError where the archive is damaged, holds no single table, or unpacks to more than `LARGEST` bytes,
    OSError where the disk has no room for it.
    """
    try:
        if kind is Kind.GZIP:
            with gzip.open(path) as source:
                return _copied(source, folder / (path.stem or "table"))
        return _only_member(path, folder)
    except (OSError, EOFError, zlib.error, zipfile.BadZipFile, NotImplementedError) as error:
        if isinstance(error, OSError) and error.errno in NO_ROOM:
            raise
        raise FileError("archive_damaged") from None


def _only_member(path: Path, folder: Path) -> Path:
    with zipfile.ZipFile(path) as archive:
        members = [member for member in archive.infolist() if not member.is_dir() and not _is_aside(member.filename)]
        tables = [member for member in members if Path(member.filename).suffix.lower() in TABLE_SUFFIXES]
        members = tables if len(tables) == 1 else members
        if len(members) != 1:
            raise FileError("archive_has_several", count=len(members))
        if members[0].flag_bits & 1:
            raise FileError("archive_has_password")
        with archive.open(members[0]) as source:
            return _copied(source, folder / (Path(members[0].filename).name or "table"))


def _is_aside(name: str) -> bool:
    """True for what systems put beside the files that were meant."""
    return name.startswith("__MACOSX/") or Path(name).name.startswith(".") or Path(name).name in SYSTEM_FILES


def _copied(source: BufferedIOBase | IO[bytes], target: Path) -> Path:
    left = LARGEST
    with target.open("wb") as sink:
        while block := source.read(BLOCK):
            left -= len(block)
            if left < 0:
                raise FileError("archive_too_large", limit=f"{LARGEST // 10**9} GB")
            sink.write(block)
    return target
