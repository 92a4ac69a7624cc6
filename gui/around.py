"""What is around the wizard: settings, about, the support bundle, and what is said after a crash."""

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from gui.arrivals import Arrivals
from gui.crashes import Crash
from gui.loading import loading
from gui.pages import Page
from gui.style.tokens import Tone

if TYPE_CHECKING:
    from gui.window import Window

CRASH_VARIABLE = "BUILDBETTER_IMPORTER_CRASH"


class Around(QObject):
    """Opens the windows beside the wizard's. Each is loaded when it is asked for."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self.arrivals = Arrivals(window)
        self.crash: QDialog | None = None
        self.shown: QDialog | None = None
        window.help_asked.connect(self.show_help)
        window.settings_asked.connect(self.show_settings)
        window.support_asked.connect(self.show_support)
        window.about_asked.connect(self.show_about)
        window.pages_made.connect(self._on_pages_made)
        window.file_page.start.note.action_asked.connect(self.show_support)
        window.draft.table_changed.connect(self._forget_note)

    def show_help(self) -> None:
        """The questions of the page that is open. The wizard can be used beside it."""
        with loading:
            from gui.help_window import HelpWindow

        made = HelpWindow(Page(self._window.currentId()), self._window)
        made.show()

    def show_settings(self) -> None:
        """The settings; what they change is seen on the page that is open."""
        with loading:
            from gui.settings_window import SettingsWindow

        made = SettingsWindow(self._window.workspace, self._window)
        made.erasing_asked.connect(self.show_erasing)
        made.finished.connect(self._on_settings_closed)
        self._open(made)

    def show_support(self) -> None:
        """The support bundle, to be read and saved."""
        with loading:
            from gui.support_window import SupportWindow

        self._open(SupportWindow(self._window.workspace.folder, self.crash or self._window))

    def show_about(self) -> None:
        """Versions and licences."""
        with loading:
            from gui.about_window import AboutWindow

        self._open(AboutWindow(self._window))

    def show_erasing(self) -> None:
        """What would be deleted, and the question whether it should be."""
        with loading:
            from gui.erasing_dialog import ErasingDialog

        made = ErasingDialog(self._window.workspace.folder, self.shown or self._window)
        made.erased.connect(self._on_erased)
        made.open()

    def show_crash(self, crash: Crash) -> None:
        """Say that something went wrong. One at a time: what follows from it is in the log."""
        with loading:
            from gui.crash_dialog import CrashDialog

        if self.crash is not None:
            return
        self.arrivals.bring_to_front()
        made = CrashDialog(crash, self._window)
        self.crash = made
        made.bundle_asked.connect(self.show_support)
        made.close_asked.connect(self._window.close)
        made.finished.connect(self._on_crash_answered)
        made.open()

    def say_cut_off(self) -> None:
        """Say once that the program didn't come to its end last time."""
        words = self.tr(
            "The program ended unexpectedly last time. Nothing is lost: an import that was on its way can be continued."
        )
        note = self._window.file_page.start.note
        note.say(words, Tone.WARNING, self.tr("Support &bundle…"))
        note.show()

    def _open(self, made: QDialog) -> None:
        self.shown = made
        made.finished.connect(lambda: self._forget_shown(made))
        made.open()

    def _forget_shown(self, closed: QDialog) -> None:
        if self.shown is closed:
            self.shown = None

    def _forget_note(self) -> None:
        self._window.file_page.start.note.hide()

    def _on_settings_closed(self) -> None:
        here = self._window.step_page(self._window.currentId())
        planned = self._window.currentId() == Page.DESTINATION and not self._window.workspace.is_forgotten
        if here is not None and planned:
            here.initializePage()  # the plan goes by the requests a minute

    def _on_erased(self) -> None:
        self._window.workspace.forget()
        if self.shown is not None:
            self.shown.accept()
        self._window.close()

    def _on_crash_answered(self) -> None:
        self.crash = None

    def _on_pages_made(self) -> None:
        kind = os.environ.get(CRASH_VARIABLE)
        if kind and self._window.later is not None:
            from gui.crash_hook import CrashHook

            CrashHook(kind, self._window.later.importing.run)
