"""The moment when a window is on the screen: nothing heavy begins before, and a start is measured to it."""

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

UNSEEN_MILLISECONDS = 2_000


def when_painted(window: QWidget, act: Callable[[], object]) -> None:
    """Has something done, once, in the turn after the window and all in it were painted for the first time.

    A window that starts minimized is never painted: that is waited for two seconds.
    """
    watcher = _Watcher(window, act)
    QTimer.singleShot(UNSEEN_MILLISECONDS, watcher, watcher.begin)


def close_when_painted(window: QWidget) -> None:
    """Says on stdout that the window is painted, and after how much of the processor's time; closes it then."""

    def close() -> None:
        sys.stdout.write(f"painted {time.process_time():.3f}\n")
        sys.stdout.flush()
        window.close()

    _Watcher(window, close)


class _Watcher(QObject):
    def __init__(self, window: QWidget, act: Callable[[], object]) -> None:
        super().__init__(window)
        self._act: Callable[[], object] | None = act
        window.installEventFilter(self)

    def begin(self) -> None:
        """Do it, if it isn't done yet."""
        act, self._act = self._act, None
        if act is not None:
            act()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self.begin)
        return False
