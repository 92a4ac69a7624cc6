"""Rows of imports that are long over are mended from the history, by what the journal alone has of them."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.delivery.events import ImportState, NoticeGiven
from core.delivery.journal import imports, mends, notices, rows
from core.delivery.journal.imports import ImportEntry
from core.delivery.journal.journal import Journal
from core.settings import DataFolder
from gui.history_window import HistoryWindow
from gui.importing.mending_window import MendingWindow
from gui.pages import Page
from gui.window import Window
from tests.drafts import checked_draft
from tests.faulty_server import FaultyServer
from tests.open_windows import PATIENCE, MakeWindow, start, to_destination, write_tickets
from tests.pages import MakePage, enter, order_to, rest
from tests.test_history_window import add_import
from tests.test_mending_window import blue_rows, too_blue

pytestmark = pytest.mark.screen
MENDED = {(4, "Customer email"): "ann@example.com", (6, "Comment"): "Words that were missing"}


def imported(qtbot: QtBot, window: Window, path: Path) -> None:
    """A practice import of a file of twelve rows, at its end: rows 4 and 6 stay behind."""
    to_destination(qtbot, window, path)
    assert window.later is not None
    with qtbot.waitSignal(window.later.importing.import_rested, timeout=PATIENCE):
        start(qtbot, window)
    path.unlink()


def history_of(qtbot: QtBot, window: Window, chosen: str = "") -> HistoryWindow:
    """The history, listed."""
    window.show_history(chosen)
    qtbot.waitUntil(lambda: window.history.imports.rowCount() > 0, timeout=PATIENCE)
    return window.history


def mending_in(qtbot: QtBot, history: HistoryWindow) -> MendingWindow:
    """The window that Mend… of the history opens, with its rows."""
    qtbot.mouseClick(history.mend, Qt.MouseButton.LeftButton)
    made = history.mending.window
    assert made is not None
    qtbot.waitUntil(lambda: made.isVisible() and not made.mended.running, timeout=PATIENCE)
    return made


def mend(qtbot: QtBot, mending: MendingWindow, *cells: tuple[int, str]) -> None:
    """Write what mends some cells, and wait until it is checked."""
    for row, column in cells:
        mending.rows.model.cell_entered.emit(row, column, MENDED[row, column])
    qtbot.waitUntil(lambda: not mending.mended.running, timeout=PATIENCE)


def entries(folder: DataFolder) -> list[ImportEntry]:
    """The imports of the journal, the newest first."""
    with Journal(folder.journal) as journal:
        return imports.listing(journal)


def ids_of(folder: DataFolder, import_id: str) -> dict[int, str]:
    """The record id of every row."""
    with Journal(folder.journal) as journal:
        return rows.external_ids(journal, import_id, range(2, 14))


def kept_cells(folder: DataFolder, import_id: str) -> dict[tuple[int, str], str]:
    """The mends that the journal keeps."""
    with Journal(folder.journal) as journal:
        return dict(mends.of_import(journal, import_id).edits.cells)


def test_what_was_mended_and_not_sent_outlives_the_program(
    open_window: MakeWindow, qtbot: QtBot, data_folder: DataFolder, tmp_path: Path
) -> None:
    """Mended in the report and never closed, as before a crash; another start has it in the history, and sends it.

    The file is gone by then. All rows are there under the ids that they had, and nothing is left to be mended.
    """
    first = open_window()
    imported(qtbot, first, write_tickets(tmp_path / "tickets.csv", 12))
    assert first.later is not None
    page = first.later.importing
    (entry,) = entries(data_folder)
    before = ids_of(data_folder, entry.import_id)
    qtbot.mouseClick(page.view.report.behind.mend, Qt.MouseButton.LeftButton)
    mending = page.mending.window
    assert mending is not None
    qtbot.waitUntil(lambda: mending.isVisible() and not mending.mended.running, timeout=PATIENCE)
    mend(qtbot, mending, (6, "Comment"))
    qtbot.waitUntil(lambda: bool(kept_cells(data_folder, entry.import_id)), timeout=PATIENCE)
    again = open_window()
    mending = mending_in(qtbot, history_of(qtbot, again))
    assert mending.earlier.isVisible()
    assert mending.earlier.text == "What you changed here before is still there: 1 row."
    assert mending.mended.edits.cells == {(6, "Comment"): MENDED[6, "Comment"]}
    assert again.later is not None
    mend(qtbot, mending, (4, "Customer email"))
    with qtbot.waitSignal(again.later.importing.import_rested, timeout=PATIENCE):
        qtbot.mouseClick(mending.send, Qt.MouseButton.LeftButton)
    assert again.currentId() == Page.IMPORT
    assert again.later.importing.view.report.sentence == "All 12 rows are in Tickets."
    (entry,) = entries(data_folder)
    assert (entry.state, entry.totals.accepted, entry.totals.add_up) == (ImportState.FINISHED, 12, True)
    assert ids_of(data_folder, entry.import_id) == before
    assert kept_cells(data_folder, entry.import_id) == {}


def test_an_older_practice_import_goes_on_though_its_server_was_emptied(
    open_window: MakeWindow, qtbot: QtBot, data_folder: DataFolder, tmp_path: Path
) -> None:
    """Another practice import began since: the older one's mended rows go to a new source, nothing needs a person."""
    window = open_window()
    imported(qtbot, window, write_tickets(tmp_path / "first.csv", 12))
    window.begin_anew()
    imported(qtbot, window, write_tickets(tmp_path / "second.csv", 12))
    older = entries(data_folder)[1].import_id
    assert not (data_folder.practice / f"{older}.sqlite3").exists()
    assert window.later is not None
    mending = mending_in(qtbot, history_of(qtbot, window, older))
    mend(qtbot, mending, (6, "Comment"))
    with qtbot.waitSignal(window.later.importing.import_rested, timeout=PATIENCE):
        qtbot.mouseClick(mending.send, Qt.MouseButton.LeftButton)
    found = next(entry for entry in entries(data_folder) if entry.import_id == older)
    assert (found.state, found.totals.accepted, found.totals.invalid) == (ImportState.FINISHED, 11, 1)


def test_the_report_that_is_open_follows(
    open_window: MakeWindow, qtbot: QtBot, data_folder: DataFolder, tmp_path: Path
) -> None:
    """Rows left out from the history go from the report behind it, too, with nothing sent."""
    window = open_window()
    imported(qtbot, window, write_tickets(tmp_path / "tickets.csv", 12))
    assert window.later is not None
    report = window.later.importing.view.report
    assert report.behind.model.rowCount() == 2
    history = history_of(qtbot, window)
    mending = mending_in(qtbot, history)
    mending.on_leave_out_asked([4, 6])
    qtbot.waitUntil(lambda: not mending.mended.running, timeout=PATIENCE)
    with qtbot.waitSignal(history.put_back, timeout=PATIENCE):
        qtbot.mouseClick(mending.send, Qt.MouseButton.LeftButton)
    assert report.behind.model.rowCount() == 0
    (entry,) = entries(data_folder)
    assert (entry.state, entry.totals.invalid, entry.totals.skipped) == (ImportState.FINISHED, 0, 2)
    qtbot.waitUntil(lambda: not history.mend.isVisible(), timeout=PATIENCE)
    history.reject()


def test_the_import_that_runs_here_takes_up_what_its_history_mends(
    import_page: MakePage, qtbot: QtBot, data_folder: DataFolder
) -> None:
    """A row refused a moment ago is mended from the history while the others go on, and goes with them."""
    page = import_page(checked_draft(blue_rows(40, 3)))
    with FaultyServer(too_blue, holds_after=20) as server:
        enter(qtbot, page, order_to(server.url))
        qtbot.waitUntil(lambda: page.view.refused.model.rowCount() == 1, timeout=PATIENCE)
        history = HistoryWindow(data_folder, may_go_on=False, own_id=page.import_id)
        qtbot.addWidget(history)
        history.put_back.connect(page.on_put_back)
        history.show()
        history.show_imports()
        qtbot.waitUntil(lambda: history.mend.isVisible(), timeout=PATIENCE)
        mending = mending_in(qtbot, history)
        mending.rows.model.cell_entered.emit(3, "Said", "Green")
        qtbot.waitUntil(lambda: not mending.mended.running, timeout=PATIENCE)
        with qtbot.waitSignal(history.put_back, timeout=PATIENCE):
            qtbot.mouseClick(mending.send, Qt.MouseButton.LeftButton)
        said = "Back in the queue: 1 row. What was mended is sent with the rest."
        assert (history.message.text, page.message.text) == (said, said)
        assert page.view.refused.model.rowCount() == 0
        history.reject()
        server.let_go()
        rest(qtbot, page)
        assert page.view.report.sentence == "All 40 rows are in Tickets."
        assert len(server.external_ids()) == 40


def test_while_another_import_runs_mended_rows_wait(qtbot: QtBot, data_folder: DataFolder) -> None:
    """They are back in the queue, which is said, and the import is there to be continued later."""
    older = add_import(data_folder, "older.csv", finished=True)
    history = HistoryWindow(data_folder, may_go_on=False)
    qtbot.addWidget(history)
    history.show()
    history.show_imports()
    qtbot.waitUntil(lambda: history.imports.rowCount() == 1, timeout=PATIENCE)
    mending = mending_in(qtbot, history)
    mending.rows.model.cell_entered.emit(5, "When", "2025-03-31")
    qtbot.waitUntil(lambda: not mending.mended.running, timeout=PATIENCE)
    with qtbot.waitSignal(history.put_back, timeout=PATIENCE):
        qtbot.mouseClick(mending.send, Qt.MouseButton.LeftButton)
    said = "Back in the queue: 1 row. What was mended is sent when the import goes on."
    assert history.message.text == said
    (entry,) = entries(data_folder)
    assert (entry.import_id, entry.state, entry.totals.pending) == (older, ImportState.STOPPED, 1)
    qtbot.waitUntil(lambda: not mending.mended.running, timeout=PATIENCE)
    history.reject()


def test_an_import_that_is_forgotten_meanwhile_is_said_to_be_gone(qtbot: QtBot, data_folder: DataFolder) -> None:
    """A command removed it while its rows were being mended: that is a sentence, and nothing of it comes back."""
    older = add_import(data_folder, "older.csv", finished=True)
    history = HistoryWindow(data_folder)
    qtbot.addWidget(history)
    history.show()
    history.show_imports()
    qtbot.waitUntil(lambda: history.imports.rowCount() == 1, timeout=PATIENCE)
    mending = mending_in(qtbot, history)
    mending.rows.model.cell_entered.emit(5, "When", "2025-03-31")
    qtbot.waitUntil(lambda: not mending.mended.running, timeout=PATIENCE)
    with Journal(data_folder.journal) as journal:
        imports.forget(journal, older)
    with qtbot.waitSignal(mending.mended.failed, timeout=PATIENCE):
        qtbot.mouseClick(mending.send, Qt.MouseButton.LeftButton)
    assert older in mending.message.text
    with Journal(data_folder.journal) as journal:
        assert mends.of_import(journal, older).rows == frozenset()
    history.reject()


def test_nothing_to_mend_is_not_offered(qtbot: QtBot, data_folder: DataFolder) -> None:
    """An import whose rows are all there has no such button; what was discarded comes back with undo."""
    add_import(data_folder, "older.csv", finished=True)
    history = HistoryWindow(data_folder)
    qtbot.addWidget(history)
    history.show()
    history.show_imports()
    qtbot.waitUntil(lambda: history.imports.rowCount() == 1, timeout=PATIENCE)
    mending = mending_in(qtbot, history)
    mending.rows.model.cell_entered.emit(5, "When", "2025-03-31")
    qtbot.waitUntil(lambda: not mending.mended.running, timeout=PATIENCE)
    mending.reject()
    mending = mending_in(qtbot, history)
    with qtbot.waitSignal(mending.mended.checked, timeout=PATIENCE):
        mending.earlier.action_asked.emit()
    assert not mending.earlier.isVisible()
    assert not mending.send.isVisible()
    with qtbot.waitSignal(mending.mended.checked, timeout=PATIENCE):
        mending.undo.undo()
    assert mending.mended.edits.cells == {(5, "When"): "2025-03-31"}
    mending.rows.model.cell_entered.emit(6, "When", "")
    mending.on_leave_out_asked([5, 6])
    qtbot.waitUntil(lambda: not mending.mended.running, timeout=PATIENCE)
    with qtbot.waitSignal(history.put_back, timeout=PATIENCE):
        qtbot.mouseClick(mending.send, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not history.mend.isVisible(), timeout=PATIENCE)
    history.reject()


def test_what_befell_an_import_is_read_in_its_history(qtbot: QtBot, data_folder: DataFolder) -> None:
    """The newest on top, with their times; an import that nothing befell has no such list."""
    slept = NoticeGiven(code="slept", message="", seconds=7800, at=1_700_000_000.0, quiet=True)
    add_import(data_folder, "older.csv", finished=True)
    newest = add_import(data_folder, "newer.csv", finished=True)
    with Journal(data_folder.journal) as journal:
        notices.keep(
            journal, newest, [slept, NoticeGiven(code="empty_source_perhaps", message="")], now=1_700_000_100.0
        )
    history = HistoryWindow(data_folder)
    qtbot.addWidget(history)
    history.show()
    history.show_imports()
    qtbot.waitUntil(lambda: history.imports.rowCount() == 2, timeout=PATIENCE)
    assert [text.split(" ", 3)[:3] for text in history.notices.texts] == [
        ["The", "answer", "about"],
        ["The", "computer", "slept"],
    ]
    assert history.notices.isVisible()
    history.table.selectRow(1)
    assert not history.notices.isVisible()
    history.reject()
