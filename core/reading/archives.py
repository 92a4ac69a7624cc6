"""Compressed tables: what stands in a .gz, or in a .zip with a single file, is unpacked and read."""

import gzip
import zipfile
import zlib
from io import BufferedIOBase
from pathlib import Path
from typing import IO

from core.errors import FileError
from core.reading.kinds import Kind

LARGEST = 4_000_000_000
BLOCK = 1 << 20


def unpacked(path: Path, kind: Kind, folder: Path) -> Path:
    """The file that stands in an archive, unpacked into `folder`, by its own name.

    Raises FileError where the archive is damaged, holds several files, or unpacks to more than `LARGEST` bytes.
    """
    try:
        if kind is Kind.GZIP:
            with gzip.open(path) as source:
                return _copied(source, folder / (path.stem or "table"))
        return _only_member(path, folder)
    except (OSError, EOFError, zlib.error, zipfile.BadZipFile, NotImplementedError):
        raise FileError("archive_damaged") from None


def _only_member(path: Path, folder: Path) -> Path:
    with zipfile.ZipFile(path) as archive:
        members = [m for m in archive.infolist() if not m.is_dir() and not m.filename.startswith("__MACOSX/")]
        if len(members) != 1:
            raise FileError("archive_has_several", count=len(members))
        if members[0].flag_bits & 1:
            raise FileError("archive_has_password")
        with archive.open(members[0]) as source:
            return _copied(source, folder / (Path(members[0].filename).name or "table"))


def _copied(source: BufferedIOBase | IO[bytes], target: Path) -> Path:
    left = LARGEST
    with target.open("wb") as sink:
        while block := source.read(BLOCK):
            left -= len(block)
            if left < 0:
                raise FileError("archive_too_large", limit=f"{LARGEST // 10**9} GB")
            sink.write(block)
    return target
