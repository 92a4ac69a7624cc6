"""Python's garbage, collected in the window's thread alone.

The collector runs in whatever thread happens to allocate. In one of ours it would take apart objects of Qt that
belong to the window's thread, and in any it holds up the window while it looks through all of pandas.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MILLISECONDS = 1000


class GarbageCollection(QObject):
    """Collects as often as Python would, from a timer."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY_MILLISECONDS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the generations that are due, the youngest first."""
        for generation, threshold in enumerate(gc.get_threshold()):
            if gc.get_count()[generation] > threshold:
                gc.collect(generation)

    def keep_what_is_loaded(self) -> None:
        """From now on leave alone what is there: modules and their tables, which stay until the end."""
        gc.freeze()
