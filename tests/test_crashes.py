"""A crash loses nothing and is said in words: in the window's thread, in another one, and below Python."""

import signal
import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.delivery.destination import Destination
from core.delivery.events import ImportState
from core.delivery.imports import prepare_import
from core.delivery.journal import imports
from core.delivery.journal.journal import Journal
from core.plan import Known, make_plan
from core.run_record import CRASH, LAST_CRASH, RunRecord
from core.sandbox.practice import practice_server, set_real_speed
from core.settings import DataFolder
from gui import app
from gui.crashes import Crash, Crashes
from gui.window import Window
from gui.workspace import Workspace
from tests.checked_files import NOW
from tests.conftest import Ran
from tests.drafts import checked_draft, good_rows
from tests.open_window import OpenWindow

PATIENCE = 120_000
FEW = 200


def stopped_import(folder: DataFolder, rows: int) -> str:
    """A practice import of so many rows that was stopped before its first."""
    checked = checked_draft(good_rows(rows)).checked
    assert checked is not None
    with Journal(folder.journal) as journal:
        plan = make_plan(checked, Known(), now=NOW)
        made = prepare_import(journal, checked, plan, Destination(practice=True, source_name="Tickets"), "")
        imports.set_state(journal, made, ImportState.STOPPED)
    return made


@pytest.fixture
def crashes(qtbot: QtBot) -> Iterator[Crashes]:
    """What hears of crashes, in the place of pytest's own ears."""
    heard = Crashes()
    yield heard
    heard.release()


@pytest.fixture
def window(qtbot: QtBot, data_folder: DataFolder, crashes: Crashes) -> Iterator[Window]:
    """The program's window, which is told of crashes."""
    made = Window(Workspace(data_folder))
    qtbot.addWidget(made)
    crashes.happened.connect(made.around.show_crash)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def fail(*_anything: object) -> None:
    raise ValueError("a cell's text")


def test_a_crash_in_another_thread_is_said_in_the_window(qtbot: QtBot, window: Window) -> None:
    """The dialog says that the journal is intact; its details have the place and not the text of the error."""
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: window.around.crash is not None)
    dialog = window.around.crash
    assert dialog.isVisible()
    details = dialog.details.toPlainText()
    assert details.startswith("builtins.ValueError")
    assert "tests/test_crashes.py" in details
    assert "a cell's text" not in details
    dialog.show_details.click()
    assert dialog.details.isVisible()
    dialog.go_on.click()
    assert window.around.crash is None
    assert window.isVisible()


def test_what_fails_again_and_again_is_said_once(qtbot: QtBot, crashes: Crashes) -> None:
    """An error of painting comes with every frame; a person hears of it once, and the log doesn't fill up."""
    heard: list[Crash] = []
    crashes.happened.connect(heard.append)
    for _ in range(100):
        try:
            fail()
        except ValueError as error:
            crashes.tell(error)
    assert [crash.kind for crash in heard] == ["ValueError"]


def test_the_dialog_closes_the_program(qtbot: QtBot, window: Window, crashes: Crashes) -> None:
    """Who doesn't trust it any more closes the program from there."""
    crashes.happened.emit(Crash("ValueError", ""))
    window.around.crash.close_program.click()
    assert not window.isVisible()


def test_the_dialog_offers_the_bundle(qtbot: QtBot, window: Window, crashes: Crashes) -> None:
    """The bundle opens over the dialog, to be read."""
    crashes.happened.emit(Crash("ValueError", ""))
    window.around.crash.bundle.click()
    bundle = window.around.shown
    qtbot.waitUntil(bundle.save.isEnabled, timeout=PATIENCE)
    bundle.reject()
    window.around.crash.go_on.click()


def test_a_run_that_ended_leaves_no_mark(data_folder: DataFolder) -> None:
    """Only a run that was cut off is told of, and what it could still write is kept for the bundle."""
    RunRecord.begin(data_folder).end()
    assert not list(data_folder.logs.glob("*"))
    cut_off = RunRecord.begin(data_folder)
    assert not cut_off.cut_off_before
    (data_folder.logs / CRASH).write_text("Fatal Python error")
    after = RunRecord.begin(data_folder)
    assert after.cut_off_before
    assert (data_folder.logs / LAST_CRASH).read_text() == "Fatal Python error"
    after.end()
    cut_off.end()
    assert not list(data_folder.logs.glob("running"))


@pytest.mark.parametrize("kind", ["python", pytest.param("thread", marks=pytest.mark.long)])
def test_a_crash_while_rows_are_sent_is_said_and_the_import_goes_on(kind: str, data_folder: DataFolder) -> None:
    """The real program, delivering: it says what happened, delivers every row all the same, and closes cleanly."""
    import_id = stopped_import(data_folder, FEW)
    with OpenWindow(data_folder.data, BUILDBETTER_IMPORTER_CRASH=kind, WINDOW_CONTINUES=import_id) as program:
        assert program.next_fact() == "ready"
        told = {program.next_fact() for _ in range(3)}
        assert told == {"under way", "crash Something went wrong", "rested finished"}
        assert program.process.wait(200) == 0
    log = data_folder.log.read_text()
    assert "gui/crash_hook.py" in log
    assert "a crash on purpose" not in log
    assert delivered(data_folder, import_id) == FEW


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_after_a_crash_below_python_nothing_is_lost(data_folder: DataFolder, run_cli: Callable[..., Ran]) -> None:
    """The real program dies in the middle; the next start says so and offers the import; each row arrives once."""
    import_id = stopped_import(data_folder, FEW)
    with OpenWindow(data_folder.data, BUILDBETTER_IMPORTER_CRASH="segfault", WINDOW_CONTINUES=import_id) as program:
        assert program.next_fact() == "ready"
        assert program.process.wait(200) == -signal.SIGSEGV
    assert "gui/crash_hook.py" in (data_folder.logs / CRASH).read_text()
    with OpenWindow(data_folder.data) as program:
        assert program.next_fact().startswith("ready The program ended unexpectedly last time. Nothing is lost")
        assert program.next_fact() == "unfinished 1"
    ended = run_cli("resume", "--json").json
    assert (ended["state"], ended["accepted"], ended["duplicate"]) == ("finished", FEW, 0)
    assert delivered(data_folder, import_id) == FEW


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_the_end_of_the_session_stops_the_import_in_order(data_folder: DataFolder) -> None:
    """Told by the system to end, the program stops the import, ends with 0, and isn't taken for one that crashed."""
    import_id = stopped_import(data_folder, FEW)
    set_real_speed(data_folder.practice, import_id, chosen=True)  # else it might be at its end before it is told
    with OpenWindow(data_folder.data, WINDOW_CONTINUES=import_id) as program:
        assert program.next_fact() == "ready"
        assert program.next_fact() == "under way"
        program.process.terminate()
        assert program.process.wait(200) == 0
    with Journal(data_folder.journal) as journal:
        entry = imports.get(journal, import_id)
    assert entry.state is ImportState.STOPPED
    assert entry.totals.pending > 0
    assert not (data_folder.logs / "running").exists()


def test_a_program_that_cannot_even_open_says_so(
    qtbot: QtBot, data_folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An error before there is a window is said in a box of its own, without its text, and the exit code is no 0."""
    said: list[str] = []
    monkeypatch.setattr("PySide6.QtWidgets.QMessageBox.exec", lambda box: said.append(box.text()))
    monkeypatch.setattr("gui.app.make_application", QApplication.instance)
    monkeypatch.setattr("gui.app.Window", fail)
    assert app.run() == 3
    assert said == ["Something went wrong inside the program (ValueError). Nothing was lost; the log has the details."]


def delivered(folder: DataFolder, import_id: str) -> int:
    """How many rows are there at the practice server; each once."""
    server = practice_server(folder.practice, import_id)
    server.start()
    try:
        ids = [record.external_id for record in server.contents().records]
    finally:
        server.stop()
    assert len(ids) == len(set(ids))
    with Journal(folder.journal) as journal:
        assert imports.get(journal, import_id).totals.accepted == len(ids)
    return len(ids)
