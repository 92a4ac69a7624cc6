"""Where the window keeps and finds things: the data folder, recent files, templates, the journal."""

from collections.abc import Sequence
from pathlib import Path


class Workspace:
    """A data folder as the pages see it. What takes time here is called in a thread (`gui.work`)."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._recent: tuple[Path, ...] = ()

    @property
    def recent_files(self) -> Sequence[Path]:
        """The files that were opened last and are still there, the newest first."""
        return self._recent

    def remember_file(self, path: Path) -> None:
        """Put a file first among the recent ones."""
        self._recent = (path, *(other for other in self._recent if other != path))
