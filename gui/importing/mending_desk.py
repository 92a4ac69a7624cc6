"""The window in which the rows of an import are mended, kept for as long as that import is the one at hand."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from core.settings import DataFolder
from gui.importing.mended_rows import PutBack
from gui.importing.mending_window import MendingWindow


class MendingDesk(QObject):
    """Opens the window; what was changed there outlives closing it."""

    put_back = Signal(PutBack)

    def __init__(self, folder: DataFolder, page: QWidget) -> None:
        super().__init__(page)
        self._folder, self._page = folder, page
        self.window: MendingWindow | None = None

    def open(self, import_id: str, file: str, row: int = 0) -> None:
        """Show the rows of an import that stay behind, this one first; 0 for none."""
        if self.window is not None and self.window.mended.import_id != import_id:
            self.close()
        if self.window is None:
            self.window = MendingWindow(self._folder, import_id, file, self._page)
            self.window.put_back.connect(self.put_back)
        self.window.show_rows(row)

    def close(self) -> None:
        """Put the window away for good. What was changed there and not sent is kept with its import."""
        if self.window is not None:
            self.window.mended.close()
            self.window.go()
            self.window = None
