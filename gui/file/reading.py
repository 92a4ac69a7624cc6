"""Reading as the File page wants it: in a thread, and with a mark by which a changed file is known."""

from dataclasses import dataclass
from pathlib import Path

from core.reading.files import read_table
from core.reading.options import ReadingOptions
from core.reading.table import Table
from gui.work import Watch

Stamp = tuple[int, int]


@dataclass(frozen=True, eq=False, slots=True)
class ReadFile:
    """A whole file's table, and the time and size that the file had when reading began."""

    table: Table
    stamp: Stamp | None


def read_file(path: Path, options: ReadingOptions, watch: Watch) -> ReadFile:
    """Read a whole file. Raises FileError where it can't be read."""
    stamp = stamp_of(path)
    return ReadFile(read_table(path, options, progress=watch.progress, cancelled=watch.cancelled), stamp)


def stamp_of(path: Path) -> Stamp | None:
    """The time of a file's last change and its size; None where there is no file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
