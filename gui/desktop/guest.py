"""The Import page and the desktop: the tray while an import runs, and a word at its end to who looks elsewhere."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication

from core.delivery.events import ImportState, ProgressMade
from core.errors import ImporterError
from gui.desktop.tray import Tray, has_tray
from gui.importing.import_run import Rested
from gui.importing.preparing import Prepared
from gui.importing.report_wording import report_sentence
from gui.importing.wording import activity_text, ended_text, title_text
from gui.messages import error_text
from gui.style.tokens import Tone

if TYPE_CHECKING:
    from gui.importing.page import ImportPage
    from gui.window import Window

RESTS = {
    ImportState.FINISHED: ("tick", Tone.OK),
    ImportState.NEEDS_ATTENTION: ("warning", Tone.WARNING),
}
RESTS_OTHERWISE = ("stop", Tone.MUTED)


class Guest(QObject):
    """Shows the tray's icon from the first row on until the window shows how it ended."""

    def __init__(self, window: "Window", page: "ImportPage") -> None:
        super().__init__(window)
        self._window, self._page = window, page
        self._file = ""
        self.tray: Tray | None = None
        page.keep_going_asked.connect(self.go_to_background)
        page.run.run_started.connect(self.on_run_started)
        page.run.progress_made.connect(self.on_progress_made)
        page.run.rested.connect(self.on_rested)
        page.run.failed.connect(self.on_failed)
        window.installEventFilter(self)

    def go_to_background(self) -> None:
        """Keep going without the window: in the tray, or minimized where there is none."""
        if self.tray is None or not has_tray():
            self._window.showMinimized()
            return
        QApplication.setQuitOnLastWindowClosed(False)
        self._window.hide()

    def open_window(self) -> None:
        """Bring the window back."""
        self._window.around.arrivals.bring_to_front()

    def quit(self) -> None:
        """Pause what runs, and quit once it rests."""
        if self._page.run.running:
            self._page.pause_and_quit()
        elif self._window.close():
            QApplication.quit()

    def on_run_started(self, ready: Prepared) -> None:
        """Rows are about to leave: from now on the tray shows it."""
        self._file = ready.entry.file
        if self.tray is None and has_tray():
            self.tray = self._made_tray()
        if self.tray is not None:
            self.tray.show_rest("play", Tone.OK, self._file)
            self.tray.icon.show()

    def on_progress_made(self, progress: ProgressMade) -> None:
        """Show in the tray how far it is."""
        if self.tray is not None:
            doing = activity_text(progress.activity, progress.until, datetime.now())
            self.tray.show_activity(progress.activity, f"{title_text(progress, self._file)}\n{doing}")

    def on_rested(self, rested: Rested) -> None:
        """Say how it ended, where nobody looks."""
        entry, state = rested.entry, rested.ended.state
        if self._page.closes:
            if not self._window.isVisible():
                QApplication.quit()
            return
        titles = {
            ImportState.FINISHED: self.tr("{file} is imported"),
            ImportState.NEEDS_ATTENTION: self.tr("The import of {file} needs you"),
        }
        title = titles.get(state, self.tr("The import of {file} has stopped")).format(file=entry.file)
        words = report_sentence(entry) if state is ImportState.FINISHED else ended_text(rested.ended)
        self._end(*RESTS.get(state, RESTS_OTHERWISE), title, words)

    def on_failed(self, error: ImporterError) -> None:
        """Say what hinders it, where nobody looks."""
        if self._page.closes:
            if not self._window.isVisible():
                QApplication.quit()
            return
        title = self.tr("The import of {file} needs you").format(file=self._file or self.tr("your file"))
        self._end("warning", Tone.WARNING, title, error_text(error))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The window is back: it says itself what the tray said, and closing it ends the program again."""
        if event.type() == QEvent.Type.Show:
            QApplication.setQuitOnLastWindowClosed(True)
        if event.type() in (QEvent.Type.Show, QEvent.Type.Close) and not self._page.is_busy:
            self._hide_tray()
        return False

    def _end(self, shape: str, tone: Tone, title: str, words: str) -> None:
        hidden = not self._window.isVisible()
        if self.tray is not None:
            self.tray.show_rest(shape, tone, title)
        if self._is_looked_at():
            self._hide_tray()
        elif self.tray is not None and has_tray():
            self.tray.notify(title, words)
            if not hidden:
                QApplication.alert(self._window)
        elif hidden:
            self._window.showMinimized()  # the tray has gone meanwhile
            QApplication.alert(self._window)
        else:
            QApplication.alert(self._window)

    def _is_looked_at(self) -> bool:
        state = QApplication.applicationState()
        return self._window.isVisible() and state == Qt.ApplicationState.ApplicationActive

    def _hide_tray(self) -> None:
        if self.tray is not None:
            self.tray.icon.hide()

    def _made_tray(self) -> Tray:
        made = Tray(self)
        made.open_asked.connect(self.open_window)
        made.pause_asked.connect(self._page.run.pause)
        made.resume_asked.connect(self._page.run.resume)
        made.stop_asked.connect(self._page.on_stop_clicked)
        made.quit_asked.connect(self.quit)
        return made
