"""The window in which the rows of an import are mended, kept for as long as that import is the one at hand."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from core.settings import DataFolder
from gui.importing.mended_rows import PutBack
from gui.importing.mending_window import MendingWindow
from gui.work import Work


class MendingDesk(QObject):
    """Opens the window; what was changed there outlives closing it, and goes with another import."""

    put_back = Signal(PutBack)

    def __init__(self, folder: DataFolder, page: QWidget) -> None:
        super().__init__(page)
        self._folder, self._page = folder, page
        self.window: MendingWindow | None = None

    def open(self, import_id: str, file: str, row: int) -> None:
        """Show the rows of an import that stay behind, this one first; 0 for none."""
        if self.window is not None and self.window.mended.import_id != import_id:
            self._put_away(self.window)
            self.window = None
        if self.window is None:
            self.window = MendingWindow(self._folder, import_id, file, self._page)
            self.window.put_back.connect(self.put_back)
        self.window.show_rows(row)

    def _put_away(self, window: MendingWindow) -> None:
        for work in window.findChildren(Work):
            work.close()
        window.deleteLater()
