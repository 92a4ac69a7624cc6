"""What nobody caught: logged without a value of anybody's, and told to the window, whatever thread it happened in."""

import logging
import re
import sys
import threading
from collections import Counter
from dataclasses import dataclass
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from core.log import described
from core.redaction import redacted

MOST_LOGGED = 20
LONGEST_QT_MESSAGE = 300
QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'|“[^”]*”")

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Crash:
    """An error that nobody caught: its kind, and where it came from; nothing of what it was about."""

    kind: str
    trace: str


class Crashes(QObject):
    """Hears of every error that nobody caught, from the moment it is made until `release`.

    `happened` is emitted once a place: what fails in painting fails with every frame.
    """

    happened = Signal(Crash)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seen: Counter[str] = Counter()
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        sys.unraisablehook = self._on_unraisable
        qInstallMessageHandler(on_qt_message)

    def release(self) -> None:
        """Let Python and Qt do again what they do by themselves."""
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        qInstallMessageHandler(None)

    def tell(self, error: BaseException, words: str = "an error that nobody caught", *, shown: bool = True) -> None:
        """Log an error, and have it shown if it is the first of its place."""
        crash = Crash(type(error).__name__, redacted(described(error)))
        self._seen[crash.trace] += 1
        if self._seen[crash.trace] <= MOST_LOGGED:
            log.critical(words, exc_info=(type(error), error, error.__traceback__))
        if shown and self._seen[crash.trace] == 1:
            self.happened.emit(crash)

    def _on_exception(
        self, kind: type[BaseException], error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):  # Ctrl-C in the terminal that the window was started from
            QCoreApplication.quit()
        else:
            self.tell(error or kind())

    def _on_thread_exception(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_type is not SystemExit:
            self.tell(caught.exc_value or caught.exc_type(), "an error that nobody caught in a thread")

    def _on_unraisable(self, caught: "sys.UnraisableHookArgs") -> None:
        """What fails while something is taken apart changes nothing for the person: it is logged."""
        self.tell(caught.exc_value or caught.exc_type(), "an error where none can be raised", shown=False)


def on_qt_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Log what Qt has to say; what it quotes may be a name or a cell."""
    levels = {QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO}
    line = QUOTED.sub("“…”", text.partition("\n")[0])[:LONGEST_QT_MESSAGE]
    log.log(levels.get(kind, logging.WARNING), "Qt: %s", line)
