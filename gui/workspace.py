"""Where the window keeps and finds things: the data folder and what the program remembers."""

import logging
from collections.abc import Sequence
from pathlib import Path

from core.errors import ImporterError
from core.settings import DataFolder, Settings, load_settings, save_settings

log = logging.getLogger(__name__)


class Workspace:
    """A data folder as the pages see it, with its settings. Settings that can't be saved hold until the end."""

    def __init__(self, folder: DataFolder) -> None:
        self.folder = folder
        self.settings = load_settings(folder)
        self.is_forgotten = False

    @property
    def recent_files(self) -> Sequence[Path]:
        """The files that were opened last, the newest first."""
        return [Path(name) for name in self.settings.recent_files]

    def remember_file(self, path: Path) -> None:
        """Put a file first among the recent ones."""
        self.save(self.settings.with_recent_file(path))

    def forget(self) -> None:
        """From now on keep nothing: all that was kept is deleted, and the program ends."""
        self.is_forgotten = True

    def save(self, settings: Settings) -> None:
        """Take other settings, and keep them for the next start."""
        self.settings = settings
        if self.is_forgotten:
            return
        try:
            save_settings(self.folder, settings)
        except ImporterError as error:
            log.warning("the settings can't be saved: %s", error)
