"""Calls of later starts, as the window answers them: it comes to the front, and opens the file if nothing is lost."""

import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from gui.later_start import Call
from gui.one_line import one_line
from gui.pages import Page
from gui.question import is_confirmed
from gui.style.tokens import Tone

if TYPE_CHECKING:
    from gui.window import Window

ANSWERED_WITHIN_SECONDS = 4.0
LOOKS_AGAIN_MILLISECONDS = 300


class Arrivals(QObject):
    """Takes calls in the listener's thread and answers them in the window's."""

    _arrived = Signal(object)

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._waiting: Path | None = None
        self._looking_again = QTimer(self, interval=LOOKS_AGAIN_MILLISECONDS)
        self._looking_again.timeout.connect(self._open_waiting)
        self._arrived.connect(self._on_arrived)

    def take(self, call: Call) -> bool:
        """Whether the window took the call; called in a thread of the listener's, and waits for the window's."""
        arrival = _Arrival(call)
        try:
            self._arrived.emit(arrival)
        except RuntimeError:  # the window is gone already, and its place will be free in a moment
            return False
        return arrival.is_taken()

    def bring_to_front(self) -> None:
        """Show the window: out of the tray, out of the taskbar, over the others, as far as the desktop lets it."""
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def offer(self, path: Path) -> None:
        """Open a file, unless that would throw something away: then the person is asked, or told."""
        if self._must_wait():
            self._waiting = path
            self._looking_again.start()
        elif self._is_busy():
            words = self.tr("{file} is not opened while an import is on its way. Open it when this one has ended.")
            self._window.say(words.format(file=one_line(path.name)), Tone.WARNING)
        elif self._window.draft.table is None or self._rests() or self.confirms_opening(path):
            if self._window.currentId() != Page.FILE:
                self._window.begin_anew()
            self._window.open_file(path)

    def confirms_opening(self, path: Path) -> bool:
        """Whether the person wants another file in the place of the one that is being prepared."""
        table = self._window.draft.table
        question = self.tr("Open {file} instead?").format(file=one_line(path.name))
        words = self.tr("{file} is open here, with the choices made for it.")
        more = words.format(file=one_line(table.source.path.name)) if table is not None else ""
        return is_confirmed(self._window, question, more, yes=self.tr("&Open it"), no=self.tr("&Stay with this file"))

    def _on_arrived(self, arrival: "_Arrival") -> None:
        if not arrival.taken():
            return
        if arrival.call.activation:
            os.environ["XDG_ACTIVATION_TOKEN"] = arrival.call.activation  # Qt asks Wayland for the front with it
        self.bring_to_front()
        if arrival.call.file:
            path = Path(arrival.call.file)
            QTimer.singleShot(0, self, lambda: self.offer(path))

    def _open_waiting(self) -> None:
        if not self._must_wait() and self._waiting is not None:
            path, self._waiting = self._waiting, None
            self._looking_again.stop()
            self.offer(path)

    def _must_wait(self) -> bool:
        """Whether a dialog is to be answered first, or a file be read that was opened just before."""
        return QApplication.activeModalWidget() is not None or self._window.file_page.reader.running

    def _is_busy(self) -> bool:
        later = self._window.later
        return later is not None and self._window.page(Page.IMPORT) is not None and later.importing.is_busy

    def _rests(self) -> bool:
        return self._window.currentId() == Page.IMPORT


class _Arrival:
    """A call on its way from the listener's thread to the window's. Who waited too long isn't answered any more."""

    def __init__(self, call: Call) -> None:
        self.call = call
        self._deciding = threading.Lock()
        self._taken = threading.Event()
        self._given_up = False

    def is_taken(self) -> bool:
        self._taken.wait(ANSWERED_WITHIN_SECONDS)
        with self._deciding:
            self._given_up = not self._taken.is_set()
            return not self._given_up

    def taken(self) -> bool:
        with self._deciding:
            if not self._given_up:
                self._taken.set()
            return not self._given_up
