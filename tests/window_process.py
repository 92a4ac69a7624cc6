"""The real program with its window, in a process of its own, that tells what happens: a line a fact on stdout.

With the id of an import in WINDOW_CONTINUES it goes on with that one; with WINDOW_ERASES it deletes all local data;
else it is minimised once it is ready.
"""

import os
import sys
from typing import Any

import gui.app
from core.delivery.events import ProgressMade
from gui.__main__ import main
from gui.around import Around
from gui.arrivals import Arrivals
from gui.crashes import Crash
from gui.erasing_dialog import ErasingDialog
from gui.importing.import_run import Rested
from gui.window import Window

CONTINUES = os.environ.get("WINDOW_CONTINUES", "")


def tell(*facts: object) -> None:
    """Write a line that the test reads at once."""
    print(*facts, flush=True)


class ToldWindow(Window):
    """The window, with its facts told."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._has_rested = self._is_under_way = False
        self.pages_made.connect(self._on_ready)
        self.draft.table_changed.connect(self._on_table)

    def on_unfinished_listed(self, entries: Any) -> None:
        super().on_unfinished_listed(entries)
        if entries and not CONTINUES:
            tell("unfinished", len(entries))

    def tell_crash(self) -> None:
        """A crash was said: who is told of it closes the program, once the import rests."""
        if self.around.crash is not None:
            tell("crash", self.around.crash.windowTitle())
            self._close_if_all_is_told()

    def _on_ready(self) -> None:
        note = self.file_page.start.note
        tell("ready", "" if note.isHidden() else note.text)
        if CONTINUES and self.later is not None:
            self.later.importing.run.rested.connect(self._on_rested)
            self.later.importing.run.progress_made.connect(self._on_progress)
            self.continue_import(CONTINUES)
        elif "WINDOW_ERASES" in os.environ:
            self.around.show_settings()
            self.around.shown.erase.click()  # type: ignore[union-attr]
            dialog = self.findChildren(ErasingDialog)[0]
            dialog._looking.finished.connect(dialog.delete.click)
        else:
            self.showMinimized()

    def _on_progress(self, progress: ProgressMade) -> None:
        if progress.totals.accepted and not self._is_under_way:
            self._is_under_way = True
            tell("under way")

    def _on_table(self) -> None:
        table = self.draft.table
        tell("table", table.source.path.name if table else "")

    def _on_rested(self, rested: Rested) -> None:
        tell("rested", rested.entry.state)
        self._has_rested = True
        self._close_if_all_is_told()

    def _close_if_all_is_told(self) -> None:
        if self._has_rested and self.around.crash is not None:
            self.around.crash.close_program.click()  # type: ignore[attr-defined]


def told_front(arrivals: Arrivals, original: Any = Arrivals.bring_to_front) -> None:
    """Come to the front, and tell whether the window is to be seen."""
    original(arrivals)
    if not CONTINUES:
        tell("front", not arrivals._window.isMinimized() and arrivals._window.isVisible())


def told_crash(around: Around, crash: Crash, original: Any = Around.show_crash) -> None:
    """Say the crash, and tell it."""
    original(around, crash)
    around._window.tell_crash()  # type: ignore[attr-defined]


if __name__ == "__main__":
    gui.app.Window = ToldWindow  # type: ignore[misc]
    Arrivals.bring_to_front = told_front  # type: ignore[method-assign]
    Around.show_crash = told_crash  # type: ignore[method-assign]
    sys.exit(main(sys.argv[1:]))
