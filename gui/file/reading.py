"""Reading as the File page wants it: in a thread, and with a mark by which a changed file is known."""

from dataclasses import dataclass
from pathlib import Path

from core.drafts import Draft, of_file
from core.reading.files import read_table
from core.reading.options import ReadingOptions
from core.reading.table import Table
from gui.work import Watch

Stamp = tuple[int, int]


@dataclass(frozen=True, eq=False, slots=True)
class ReadFile:
    """A whole file's table, the time and size that the file had when reading began, and the draft of this table."""

    table: Table
    stamp: Stamp | None
    draft: Draft | None


def read_file(path: Path, options: ReadingOptions, drafts: Path, watch: Watch) -> ReadFile:
    """Read a whole file, and see in a folder whether it has a draft. Raises FileError where it can't be read."""
    stamp = stamp_of(path)
    table = read_table(path, options, progress=watch.progress, cancelled=watch.cancelled)
    return ReadFile(table, stamp, of_file(drafts, table))


def stamp_of(path: Path) -> Stamp | None:
    """The time of a file's last change and its size; None where there is no file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
