"""A crash on purpose, for tests: BUILDBETTER_IMPORTER_CRASH=python | thread | segfault, once rows are delivered."""

import signal
import threading

from PySide6.QtCore import QObject

from core.delivery.events import ProgressMade
from gui.importing.import_run import ImportRun


class CrashHook(QObject):
    """Fails once, in the window's thread, in another one, or below Python."""

    def __init__(self, kind: str, run: ImportRun) -> None:
        super().__init__(run)
        self._kind = kind
        self._run = run
        run.progress_made.connect(self.on_progress_made)

    def on_progress_made(self, progress: ProgressMade) -> None:
        """Crash as soon as something was delivered."""
        if progress.totals.accepted:
            self._run.progress_made.disconnect(self.on_progress_made)
            self._crash()

    def _crash(self) -> None:
        if self._kind == "segfault":
            signal.raise_signal(signal.SIGSEGV)
        elif self._kind == "thread":
            threading.Thread(target=_fail, name="crash", daemon=True).start()
        else:
            _fail()


def _fail() -> None:
    raise RuntimeError("a crash on purpose")
