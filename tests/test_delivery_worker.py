"""A delivery in its thread: its facts arrive in the window's thread, and it is steered from there."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from core.delivery.events import Activity, ImportState, ProgressMade, RowRefused, RunEnded
from core.delivery.runner import Delivery
from core.errors import ImporterError
from gui.importing.delivery_worker import DeliveryThread
from tests.deliveries import IMPORT, KEY, journal_of, options, sendables
from tests.faulty_server import Asked, Fault, FaultyServer, answer

Start = Callable[..., DeliveryThread]
PATIENCE = 120_000


class _Watcher(QObject):
    """Keeps what it is told, and in which thread."""

    def __init__(self, thread: DeliveryThread) -> None:
        super().__init__()
        self.progress: list[ProgressMade] = []
        self.threads: set[QThread] = set()
        self.ended: list[RunEnded] = []
        self.refused: list[RowRefused] = []
        thread.progress_made.connect(self.on_progress_made)
        thread.run_ended.connect(self.on_run_ended)
        thread.row_refused.connect(self.on_row_refused)

    def on_progress_made(self, progress: ProgressMade) -> None:
        self.progress.append(progress)
        self.threads.add(QThread.currentThread())

    def on_row_refused(self, refused: RowRefused) -> None:
        self.refused.append(refused)

    def on_run_ended(self, ended: RunEnded) -> None:
        self.ended.append(ended)


@pytest.fixture
def started(tmp_path: Path) -> Iterator[Start]:
    """Starts a delivery of so many rows to an address; what still runs at the end is closed."""
    threads: list[DeliveryThread] = []

    def start(url: str, rows: int, **changes: Any) -> DeliveryThread:
        path = journal_of(tmp_path, sendables(rows, people=3))
        made = partial(Delivery, path, IMPORT, KEY, options=options(url, **changes))
        thread = DeliveryThread(lambda on_event: made(on_event=on_event))
        threads.append(thread)
        return thread

    yield start
    for thread in threads:
        thread.close()


def records_asked(server: FaultyServer) -> int:
    return sum(asked.is_record for asked in list(server.asked))


def test_facts_arrive_in_the_windows_thread(started: Start, qtbot: QtBot) -> None:
    """Rows are delivered in another thread; every fact is told in the window's, in order, and the end has them all."""
    with FaultyServer() as server:
        thread = started(server.url, 20)
        watcher = _Watcher(thread)
        with qtbot.waitSignal(thread.run_ended, timeout=PATIENCE):
            thread.start()
        assert watcher.ended[0].state is ImportState.FINISHED
        assert watcher.ended[0].totals.accepted == 20
        assert watcher.threads == {QThread.currentThread()}
        told = [progress.totals.accepted for progress in watcher.progress]
        assert told == sorted(told)
        assert told[0] < 20
        assert len(server.honest.contents().records) == 20


def test_pause_holds_and_resume_goes_on(started: Start, qtbot: QtBot) -> None:
    """After a pause what is under way is answered and nothing follows, until it is resumed: then all rows arrive."""
    with FaultyServer(holds_after=6) as server:
        thread = started(server.url, 40)
        watcher = _Watcher(thread)
        thread.start()
        qtbot.waitUntil(lambda: any(told.totals.accepted > 5 for told in watcher.progress), timeout=PATIENCE)
        thread.pause()
        qtbot.waitUntil(lambda: watcher.progress[-1].activity is Activity.PAUSED, timeout=PATIENCE)
        server.let_go()
        qtbot.waitUntil(lambda: watcher.progress[-1].totals.accepted == records_asked(server), timeout=PATIENCE)
        assert records_asked(server) < 40
        with qtbot.waitSignal(thread.run_ended, timeout=PATIENCE):
            thread.resume()
        assert watcher.ended[0].totals.accepted == 40
        assert len(server.honest.contents().records) == 40


def test_stop_ends_the_run_and_its_thread(started: Start, qtbot: QtBot) -> None:
    """Stopped, it comes to rest with the rest pending, and no thread is left (which every test's end proves)."""
    with FaultyServer(holds_after=1) as server:
        thread = started(server.url, 200)
        watcher = _Watcher(thread)
        thread.start()
        qtbot.waitUntil(lambda: bool(watcher.progress) and server.holding.is_set(), timeout=PATIENCE)
        with qtbot.waitSignal(thread.run_ended, timeout=PATIENCE):
            thread.stop()
        assert watcher.ended[0].state is ImportState.STOPPED
        assert watcher.ended[0].totals.pending > 0


def test_refused_rows_are_told(started: Start, qtbot: QtBot) -> None:
    """A row that the server refuses is told with its number and the server's words."""

    def plan(asked: Asked) -> Fault | None:
        refuses = asked.is_record and b"t-3" in asked.body
        return answer(422, body=b'{"message": "Too blue"}') if refuses else None

    with FaultyServer(plan) as server:
        thread = started(server.url, 4)
        watcher = _Watcher(thread)
        with qtbot.waitSignal(thread.run_ended, timeout=PATIENCE):
            thread.start()
        (refused,) = watcher.refused
        assert (refused.row, refused.external_id) == (3, "t-3")
        assert "Too blue" in refused.reason


def test_what_hinders_the_start_is_an_error(started: Start, qtbot: QtBot, tmp_path: Path) -> None:
    """A delivery that can't begin ends in one error, not in silence."""
    thread = started("http://127.0.0.1:1", 1)
    (tmp_path / "journal.db").write_bytes(b"no journal at all" * 100)
    with qtbot.waitSignal(thread.run_failed, timeout=PATIENCE) as told:
        thread.start()
    assert isinstance(told.args[0], ImporterError)
    assert told.args[0].code == "journal_damaged"


def test_a_defect_of_ours_is_said_too(qtbot: QtBot) -> None:
    """An exception that nobody foresaw ends the run with a sentence."""

    class Broken:
        def run(self) -> None:
            raise ZeroDivisionError

        def stop(self) -> None: ...

    thread = DeliveryThread(lambda _on_event: Broken())  # type: ignore[arg-type]
    with qtbot.waitSignal(thread.run_failed) as told:
        thread.start()
    assert "ZeroDivisionError" in str(told.args[0])
