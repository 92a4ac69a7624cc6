"""When the window is on the screen: how the start of the program is measured, from outside, in any build."""

import sys

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

PAINTED = "painted"


def quit_when_painted(window: QWidget) -> None:
    """Says on stdout when the window is painted for the first time, and ends the program then."""
    window.installEventFilter(_Watcher(window))


class _Watcher(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._on_painted)  # after the children were painted, too
        return False

    def _on_painted(self) -> None:
        sys.stdout.write(PAINTED + "\n")
        sys.stdout.flush()
        QCoreApplication.quit()
