"""The application itself: takes the files that the system asks a running program to open, as macOS does."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """A QApplication that tells which file was double-clicked, or dropped on the program's icon."""

    file_asked = Signal(Path)

    def event(self, event: QEvent) -> bool:
        """Tell of a file; everything else is Qt's."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_asked.emit(Path(event.file()))
            return True
        return super().event(event)
