"""The history: all imports with their state and totals, and what can be done with each."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from core.delivery.destination import Destination
from core.delivery.events import ImportState
from core.delivery.imports import prepare_import
from core.delivery.journal import imports, rows
from core.delivery.journal.journal import Journal
from core.delivery.lock import ImportLock
from core.plan import Known, make_plan
from core.reading.files import read_table
from core.settings import DataFolder
from gui.history_model import DELIVERED, FILE, SOURCE, STATE, HistoryModel
from gui.history_window import HistoryWindow
from gui.history_words import forgetting_text
from tests.checked_files import NOW
from tests.drafts import checked_draft, good_rows

REPORTING = QAbstractItemModelTester.FailureReportingMode.Fatal


def add_import(folder: DataFolder, name: str, *, finished: bool) -> str:
    """An import in the journal: three good rows and two wrong ones, delivered if it is finished."""
    wrong = [("T-8", "soon", "Words", "", "1"), ("T-9", "soon", "Words", "", "2")]
    checked = checked_draft([*good_rows(3), *wrong], path=Path(name)).checked
    assert checked is not None
    with Journal(folder.journal) as journal:
        plan = make_plan(checked, Known(), now=NOW)
        destination = Destination(practice=not finished, source_name="Tickets")
        import_id = prepare_import(journal, checked, plan, destination, "key-123")
        imports.set_state(journal, import_id, ImportState.STOPPED)
        if finished:
            for row in rows.next_planned(journal, import_id):
                rows.begin(journal, import_id, row.row)
                rows.accept(journal, import_id, row.row, row.row)
            imports.set_state(journal, import_id, ImportState.FINISHED)
    return import_id


@pytest.fixture
def ids(data_folder: DataFolder) -> list[str]:
    """Two imports in the journal: the older is finished, the newer is stopped."""
    older = add_import(data_folder, "older.csv", finished=True)
    return [older, add_import(data_folder, "newer.csv", finished=False)]


@pytest.fixture
def window(qtbot: QtBot, data_folder: DataFolder, ids: list[str]) -> HistoryWindow:
    """The history of the two, listed."""
    made = HistoryWindow(data_folder)
    qtbot.addWidget(made)
    made.show()
    made.show_imports()
    qtbot.waitUntil(lambda: made.imports.rowCount() == 2)
    return made


def texts(model: HistoryModel, row: int) -> tuple[str, ...]:
    return tuple(model.index(row, column).data() for column in (FILE, SOURCE, STATE, DELIVERED))


def test_imports_stand_newest_first(window: HistoryWindow) -> None:
    """Each with its file, where it went, its state in words and how many rows are there; the newest is chosen."""
    QAbstractItemModelTester(window.imports, REPORTING, window.imports)
    assert texts(window.imports, 0) == ("newer.csv", "Practice: Tickets", "stopped", "0 of 5")
    assert texts(window.imports, 1) == ("older.csv", "Tickets", "finished", "3 of 5")
    assert window.report.sentence == "0 of 5 rows are in Tickets."


def test_the_report_follows_the_choice(window: HistoryWindow) -> None:
    """Choosing the finished import shows its report; only an unfinished one can be continued."""
    assert window.go_on.isVisible()
    window.table.selectRow(1)
    assert window.report.sentence == "3 of 5 rows are in Tickets."
    assert not window.go_on.isVisible()
    assert window.save.isVisible()


def test_continuing_is_told_and_closes(window: HistoryWindow, qtbot: QtBot, ids: list[str]) -> None:
    """The button hands on the import's id."""
    with qtbot.waitSignal(window.continue_asked) as told:
        qtbot.mouseClick(window.go_on, Qt.MouseButton.LeftButton)
    assert told.args == [ids[1]]
    assert not window.isVisible()


def test_nothing_can_be_continued_while_another_runs(qtbot: QtBot, data_folder: DataFolder, ids: list[str]) -> None:
    """While an import is on its way its history can be seen, and no other import be started from it."""
    window = HistoryWindow(data_folder, may_go_on=False)
    qtbot.addWidget(window)
    window.show()
    window.show_imports()
    qtbot.waitUntil(lambda: window.imports.rowCount() == 2)
    assert not window.go_on.isVisible()
    window.reject()


def test_the_rows_that_stay_behind_are_saved_again(
    window: HistoryWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The error export of a finished import is written once more, without its file."""
    saved = tmp_path / "again.csv"
    monkeypatch.setattr("gui.error_file.QFileDialog.getSaveFileName", lambda *_: (str(saved), ""))
    window.table.selectRow(1)
    with qtbot.waitSignal(window.error_file.saved):
        qtbot.mouseClick(window.save, Qt.MouseButton.LeftButton)
    assert window.message.text == "2 rows saved in again.csv."
    assert read_table(saved).frame["import_row"].tolist() == ["5", "6"]


def test_forgetting_asks_first(window: HistoryWindow, qtbot: QtBot, data_folder: DataFolder) -> None:
    """Kept it stays; forgotten it is gone from the journal, and the list shows the others."""
    answers = [False, True]
    window.confirms_forgetting = lambda _entry: answers.pop(0)  # type: ignore[method-assign]
    qtbot.mouseClick(window.forget, Qt.MouseButton.LeftButton)
    assert window.imports.rowCount() == 2
    with qtbot.waitSignal(window.forgotten):
        qtbot.mouseClick(window.forget, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.imports.rowCount() == 1)
    with Journal(data_folder.journal) as journal:
        assert [entry.file for entry in imports.listing(journal)] == ["older.csv"]


def test_what_another_process_delivers_is_said(window: HistoryWindow, qtbot: QtBot, data_folder: DataFolder) -> None:
    """An import that another process holds is neither continued nor forgotten here, and its end is seen by itself."""
    with Journal(data_folder.journal) as journal:
        newest = imports.listing(journal)[0].import_id
        with ImportLock(journal.locks, newest):
            imports.set_state(journal, newest, ImportState.DELIVERING)
            window.show_imports()
            qtbot.waitUntil(lambda: texts(window.imports, 0)[2] == "delivering")
            assert window._where.isVisible()
            assert window._where.text().startswith("Another window or a command delivers it.")
            assert not window.go_on.isVisible()
            assert not window.forget.isVisible()
        imports.set_state(journal, newest, ImportState.STOPPED)
    qtbot.waitUntil(window.go_on.isVisible)
    assert not window._where.isVisible()


def test_what_goes_is_named_before_it_goes(window: HistoryWindow) -> None:
    """The question counts the rows that would be lost, and says what stays."""
    stopped, finished = window.imports.entry_at(0), window.imports.entry_at(1)
    assert "3 rows not sent yet, 2 rows that stay behind, the records of its practice server" in forgetting_text(
        stopped
    )
    assert "What was delivered stays in BuildBetter." in forgetting_text(finished)


def test_an_empty_history_says_so(qtbot: QtBot, data_folder: DataFolder) -> None:
    """Without a journal there is nothing to list, no journal is made, and the window says that there are none."""
    window = HistoryWindow(data_folder)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window._listing.finished):
        window.show_imports()
    assert not window.table.isVisible()
    assert not data_folder.journal.exists()
    window.reject()
