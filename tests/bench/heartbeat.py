"""How long the window keeps a person waiting: `python -m tests.bench.heartbeat [ROWS [RUNS]]`.

Makes a file of support tickets, opens it in the real window, goes on to its columns, scrolls both grids,
changes a use, goes on to the checks, edits a cell there, and imports rows into practice. Beside it a timer of
5 ms beats on the window's thread; printed is the longest time between two beats in each stretch, median and
largest of the runs, in milliseconds. On an idle machine none should be over 100.
"""

import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication

from core.settings import DataFolder
from gui.app import make_application
from gui.check.page import CheckPage
from gui.columns.lines import Line
from gui.columns.page import ColumnsPage
from gui.importing.outcomes import Outcome
from gui.pages import Page
from gui.window import Window
from gui.workspace import Workspace

ROWS, RUNS = 200_000, 3
ROWS_DELIVERED = 1_000
BEAT_MILLISECONDS = 5
SECONDS = 120


class Heartbeat(QObject):
    """A timer on the window's thread, and the longest gap between its beats."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = perf_counter()
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MILLISECONDS)
        self._timer.timeout.connect(self.on_beat)
        self._timer.start()

    def on_beat(self) -> None:
        """Measure the gap."""
        now = perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    @contextmanager
    def measured(self, gaps: dict[str, float], name: str) -> Iterator[None]:
        """The longest gap of a stretch, in milliseconds, with what is still to come of its events."""
        wait_for(lambda: True)
        self._last, self.longest = perf_counter(), 0.0
        yield
        for _ in range(3):
            QApplication.processEvents()
            self.on_beat()
        gaps[name] = 1000 * self.longest


def wait_for(fact: Callable[[], bool]) -> None:
    """Let the window live until something is true."""
    start = perf_counter()
    while True:
        QApplication.processEvents()
        if fact():
            return
        if perf_counter() - start > SECONDS:
            raise TimeoutError("the window never came so far")


def scroll(view: QAbstractItemView) -> None:
    """Through a whole view, in a hundred steps, and a while by single rows."""
    bar = view.verticalScrollBar()
    for step in range(101):
        bar.setValue(bar.maximum() * step // 100)
        QApplication.processEvents()
    for step in range(100):
        bar.setValue(step)
        QApplication.processEvents()


def run(path: Path, home: Path) -> dict[str, float]:
    """One way through the window; the longest gap of each stretch in milliseconds."""
    gaps: dict[str, float] = {}
    beat = Heartbeat()
    window = Window(Workspace(DataFolder.chosen(home).create()))
    made: list[bool] = []
    window.pages_made.connect(lambda: made.append(True))
    window.show()
    wait_for(window.isVisible)
    with beat.measured(gaps, "start"):
        window.warm_up()
        wait_for(lambda: bool(made))
    with beat.measured(gaps, "load"):
        window.open_file(path)
        wait_for(lambda: window.draft.table is not None)
    with beat.measured(gaps, "scroll the file"):
        scroll(window.file_page.rows.grid if window.file_page.rows else window.findChildren(QAbstractItemView)[0])
    with beat.measured(gaps, "columns"):
        window.next()
        wait_for(lambda: window.draft.checked is not None)
    columns, check = window.page(Page.COLUMNS), window.page(Page.CHECK)
    assert isinstance(columns, ColumnsPage)
    assert isinstance(check, CheckPage)
    with beat.measured(gaps, "change a use"):
        columns.changer.set_use(Line(columns.model.line(0).column, 0), "target_metadata")
        wait_for(lambda: window.draft.checked is not None)
    with beat.measured(gaps, "check"):
        window.next()
        wait_for(lambda: not check.checker.running)
    with beat.measured(gaps, "scroll the rows"):
        scroll(max(check.findChildren(QAbstractItemView), key=lambda view: view.model().rowCount()))
    with beat.measured(gaps, "edit"):
        edits = check.checker.edits.with_cells({(2, columns.model.line(1).column or ""): "nonsense"})
        check.checker.change_edits(edits, [2])
        wait_for(lambda: not check.checker.running)
    deliver(window, beat, gaps)
    window.close()
    window.deleteLater()
    return gaps


def deliver(window: Window, beat: Heartbeat, gaps: dict[str, float]) -> None:
    """From the checked rows on: the plan, the journal, so many rows to practice at full speed, and the stop."""
    assert window.later is not None
    destination, importing = window.later.destination, window.later.importing
    with beat.measured(gaps, "plan"):
        window.next()
        destination.choose_practice()
        wait_for(destination.receipt.isVisible)
    with beat.measured(gaps, "write down"):
        window.next()
        wait_for(lambda: importing.run.running)
    rows = len(window.draft.table or ())
    with beat.measured(gaps, "import"):
        wait_for(lambda: importing.view.progress.bar.shares()[Outcome.ACCEPTED] * rows > ROWS_DELIVERED)
    with beat.measured(gaps, "stop"):
        rested: list[bool] = []
        importing.import_rested.connect(lambda: rested.append(True))
        importing.on_stop_clicked()
        wait_for(lambda: bool(rested))


def write_tickets(path: Path, rows: int) -> None:
    """A file of support tickets in life's mixture."""
    sentences = ("The export stops and says nothing.", "I love the new dashboard!", "Search forgets my filters.")
    with path.open("w", encoding="utf-8") as file:
        file.write("Ticket ID,Created at,Subject,Comment,Email,Customer,Company,Score,Plan,Tags,Seats,Closed at\n")
        for row in range(rows):
            day = f"2025-{row % 12 + 1:02}-{row % 28 + 1:02} {row % 24:02}:15"
            said = f"{sentences[row % 3]} I saw it on day {row % 365}, in project {row}."
            email = "nonsense" if row % 997 == 0 else f"person{row % 20_000}@example.com"
            file.write(
                f'T-{row},{day},Case {row % 500},"{said}",{email},Person {row % 20_000},Company {row % 900},'
                f'{row % 11},{("free", "team", "large")[row % 3]},"a; b",{row % 40},{day}\n'
            )


def main(arguments: list[str]) -> int:
    """Print the median and the largest gap of every stretch."""
    rows = int(arguments[0]) if arguments else ROWS
    runs = int(arguments[1]) if len(arguments) > 1 else RUNS
    make_application()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tickets.csv"
        write_tickets(path, rows)
        found = [run(path, Path(folder) / f"home{number}") for number in range(runs)]
    print(f"{rows:,} rows, {runs} runs; longest gap on the window's thread in ms: median, largest")
    for name in found[0]:
        gaps = [gaps[name] for gaps in found]
        print(f"  {name:16} {statistics.median(gaps):6.0f} {max(gaps):6.0f}")
    print(f"  {'all':16} {max(max(gaps.values()) for gaps in found):13.0f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
