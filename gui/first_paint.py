"""The moment when a window is on the screen: nothing heavy begins before, and a start is measured to it."""

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


def when_painted(window: QWidget, act: Callable[[], object]) -> None:
    """Has something done, once, in the turn after the window and all in it were painted for the first time."""
    window.installEventFilter(_Watcher(window, act))


def close_when_painted(window: QWidget) -> None:
    """Says on stdout that the window is painted, and after how much of the processor's time; closes it then."""

    def close() -> None:
        sys.stdout.write(f"painted {time.process_time():.3f}\n")
        sys.stdout.flush()
        window.close()

    when_painted(window, close)


class _Watcher(QObject):
    def __init__(self, window: QWidget, act: Callable[[], object]) -> None:
        super().__init__(window)
        self._act = act

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._act)
        return False
