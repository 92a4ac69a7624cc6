"""The end of the session, as the system asks for it with a signal: the window closes in order, and asks nobody."""

import signal
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from gui.window import Window

SIGNALS = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))


class EndOfSession:
    """Closes the window when the system wants the program to end: an import is stopped, and can be continued.

    Python hears of a signal when it runs next, which the timer of the garbage collection sees to.
    """

    def __init__(self, window: "Window") -> None:
        self._window = window
        self._before = {number: signal.signal(number, self._on_signal) for number in SIGNALS}

    def release(self) -> None:
        """Let the signals do again what they do by themselves."""
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _on_signal(self, _number: int, _frame: object) -> None:
        self._window.asks_before_closing = False
        self._window.close()
        QApplication.quit()
