"""The real program with its window, in a process of its own, that tells what happens: a line a fact on stdout."""

import sys
from typing import Any

import gui.app
from gui.__main__ import main
from gui.arrivals import Arrivals
from gui.window import Window


def tell(*facts: object) -> None:
    """Write a line that the test reads at once."""
    print(*facts, flush=True)


class ToldWindow(Window):
    """The window, with its facts told. It is minimised once it is ready."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.pages_made.connect(self._on_ready)
        self.draft.table_changed.connect(self._on_table)

    def _on_ready(self) -> None:
        note = self.file_page.start.note
        self.showMinimized()
        tell("ready", note.text if not note.isHidden() else "")

    def _on_table(self) -> None:
        table = self.draft.table
        tell("table", table.source.path.name if table else "")


def told_front(arrivals: Arrivals, original: Any = Arrivals.bring_to_front) -> None:
    """Come to the front, and tell whether the window is to be seen."""
    original(arrivals)
    tell("front", not arrivals._window.isMinimized() and arrivals._window.isVisible())


if __name__ == "__main__":
    gui.app.Window = ToldWindow  # type: ignore[misc]
    Arrivals.bring_to_front = told_front  # type: ignore[method-assign]
    sys.exit(main(sys.argv[1:]))
