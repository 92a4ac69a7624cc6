"""Pure functions run in a thread of their own, so that the window never waits.

The function knows no thread. It is given a `Watch`: it tells its progress there and asks whether to go on.
"""

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from core.errors import ImporterError, UnfinishedError

log = logging.getLogger(__name__)


class Watch:
    """What a running function may tell and ask: `watch.progress(share)` and `watch.cancelled()`."""

    def __init__(self, progress: Callable[[float], None], cancelled: Callable[[], bool]) -> None:
        self.progress = progress
        self.cancelled = cancelled


Function = Callable[[Watch], Any]


class Work(QObject):
    """One kind of work, at most one at a time; a newer call takes the place of an older one.

    Each call ends in exactly one of `finished`, `failed` and `cancelled`, emitted in the thread that this
    object lives in; a call whose place was taken ends silently. So any slot may be connected here, while a
    lambda connected to a thread's own signal would run in that thread.
    """

    started = Signal()
    progressed = Signal(float)
    finished = Signal(object)
    failed = Signal(ImporterError)
    cancelled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: _Thread | None = None
        self._next: Function | None = None
        self._is_over = False

    @property
    def running(self) -> bool:
        """Whether a call is under way, or waits for an older one to let go."""
        return self._thread is not None

    def run(self, function: Function) -> None:
        """Run a function in a thread; one that still runs is cancelled and its outcome dropped."""
        if self._is_over:
            return
        if self._thread is None:
            self._start(function)
        else:
            self._next = function
            self._thread.cancelled = True

    def cancel(self) -> None:
        """Ask the running function to end; `cancelled` follows when it has."""
        if self._thread is not None:
            self._next = None
            self._thread.cancelled = True

    def leave(self) -> None:
        """End for good without waiting: cancel, and run nothing any more."""
        self._is_over = True
        self.cancel()

    def close(self) -> None:
        """End for good: cancel, and wait until the thread is gone. Nothing is emitted any more."""
        self._is_over, self._next = True, None
        if self._thread is not None:
            self._thread.cancelled = True
            self._thread.ended.disconnect(self._on_ended)
            self._thread.wait()
            self._thread = None

    def _start(self, function: Function) -> None:
        self._thread = _Thread(function, self)
        self._thread.progressed.connect(self._on_progressed)
        self._thread.ended.connect(self._on_ended)
        self._thread.start()
        self.started.emit()

    def _on_progressed(self, share: float) -> None:
        if self._thread is not None and not self._thread.cancelled:
            self.progressed.emit(share)

    def _on_ended(self) -> None:
        thread = self._thread
        if thread is None:
            return
        thread.wait()
        self._thread = None
        thread.deleteLater()
        if self._next is not None:
            following, self._next = self._next, None
            self._start(following)
        elif thread.cancelled:
            self.cancelled.emit()
        elif thread.error is not None:
            self.failed.emit(thread.error)
        else:
            self.finished.emit(thread.value)


class _Thread(QThread):
    """Runs one function and keeps what came out. It only relays; it knows nothing of the work."""

    progressed = Signal(float)
    ended = Signal()

    def __init__(self, function: Function, parent: QObject) -> None:
        super().__init__(parent)
        self._function = function
        self.cancelled = False
        self.value: Any = None
        self.error: ImporterError | None = None

    def run(self) -> None:
        try:
            self.value = self._function(Watch(self.progressed.emit, lambda: self.cancelled))
        except ImporterError as error:
            self.error = error
        except Exception as error:  # nothing may end the thread without a word to the person
            log.exception("work in a thread failed")
            self.error = UnfinishedError("unexpected", what=type(error).__name__)
        finally:
            self.ended.emit()
