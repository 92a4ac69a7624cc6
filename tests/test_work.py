"""Pure functions run in threads of their own, and what comes of them arrives in the window's thread."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from core.errors import FileError
from gui.work import Watch, Work


@pytest.fixture
def work(qtbot: QtBot) -> Iterator[Work]:
    """A work whose thread ends with the test."""
    made = Work()
    yield made
    made.close()


def test_value_arrives_in_the_windows_thread(qtbot: QtBot, work: Work) -> None:
    """The function runs elsewhere, and even a lambda that is told of its value runs in the window's thread."""
    heard: list[tuple[object, int]] = []
    work.finished.connect(lambda value: heard.append((value, threading.get_ident())))
    with qtbot.waitSignal(work.finished):
        work.run(lambda _watch: threading.get_ident())
    assert heard[0][1] == threading.get_ident() != heard[0][0]


def test_newer_call_takes_the_place_of_an_older_one(qtbot: QtBot, work: Work) -> None:
    """Of two calls only the newer one's value is told, though the older one was running."""
    values: list[object] = []
    work.finished.connect(values.append)
    work.run(_until_cancelled)
    with qtbot.waitSignal(work.finished):
        work.run(lambda _watch: "newer")
    assert values == ["newer"]


def test_cancelled_call_is_said_and_gives_nothing(qtbot: QtBot, work: Work) -> None:
    """A cancelled call ends in `cancelled`, whatever it returns."""
    values: list[object] = []
    work.finished.connect(values.append)
    work.run(_until_cancelled)
    with qtbot.waitSignal(work.cancelled):
        work.cancel()
    assert values == []
    assert not work.running


def test_left_alone_it_ends_without_being_waited_for(qtbot: QtBot, work: Work) -> None:
    """Who leaves doesn't wait: what runs is told to end, nothing comes of it, and nothing is begun after it."""
    values: list[object] = []
    may_end = threading.Event()
    work.finished.connect(values.append)
    work.run(lambda _watch: may_end.wait())
    work.leave()
    assert work.running
    work.run(lambda _watch: "later")
    with qtbot.waitSignal(work.cancelled):
        may_end.set()
    work.run(lambda _watch: "too late")
    assert not work.running
    assert values == []


def test_error_for_a_person_is_handed_on(qtbot: QtBot, work: Work) -> None:
    """An ImporterError arrives as it was raised."""
    error = FileError("file_missing", path="a.csv")

    def fail(_watch: Watch) -> None:
        raise error

    with qtbot.waitSignal(work.failed) as told:
        work.run(fail)
    assert told.args == [error]


def test_unforeseen_error_becomes_a_sentence(qtbot: QtBot, work: Work) -> None:
    """A defect of ours is told as an error with a sentence, never lost in a thread."""
    with qtbot.waitSignal(work.failed) as told:
        work.run(lambda _watch: 1 // 0)
    assert told.args is not None
    assert "ZeroDivisionError" in str(told.args[0])


def test_progress_is_told_while_it_runs(qtbot: QtBot, work: Work) -> None:
    """What the function says of its progress arrives before its value."""
    heard: list[object] = []
    work.progressed.connect(heard.append)
    work.finished.connect(heard.append)

    def tell(watch: Watch) -> str:
        watch.progress(0.5)
        return "done"

    with qtbot.waitSignal(work.finished):
        work.run(tell)
    assert heard == [0.5, "done"]


def test_closing_waits_for_the_thread_and_says_nothing(qtbot: QtBot, work: Work) -> None:
    """After `close` no thread runs and nothing is told any more."""
    heard: list[object] = []
    for signal in (work.finished, work.failed, work.cancelled):
        signal.connect(lambda *told: heard.append(told))
    work.run(_until_cancelled)
    work.close()
    qtbot.wait(1)
    assert not work.running
    assert heard == []


def _until_cancelled(watch: Watch) -> str:
    while not watch.cancelled():
        threading.Event().wait(0.001)
    return "older"
