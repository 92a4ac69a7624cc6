"""What is to be read, and how: one value that passes through the stages of reading a file."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from core.errors import FileError
from core.reading.options import ReadingOptions

Progress = Callable[[float], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class ReadingTask:
    """A file to read: all of it, or its first `rows` alone. `folder` takes temporary files."""

    path: Path
    options: ReadingOptions
    folder: Path
    rows: int | None = None
    progress: Progress | None = None
    cancelled: Cancelled | None = None

    def tell(self, share: float) -> None:
        """Tells the share that is done."""
        if self.progress:
            self.progress(min(1.0, share))

    def go_on(self) -> None:
        """Raises FileError where reading was cancelled."""
        if self.cancelled and self.cancelled():
            raise FileError("reading_cancelled")
