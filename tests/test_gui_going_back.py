"""Going back, and beginning with another file, in the real window: what was asked for before is not done then."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.settings import DataFolder, Settings
from gui.pages import Page
from gui.window import Window
from tests.faulty_server import FaultyServer
from tests.open_windows import KINDS, PATIENCE, MakeWindow, press, start, to_destination, write_tickets

pytestmark = pytest.mark.screen


def test_back_while_the_plan_is_made_stays_back(open_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """A commit that waits for the plan is taken back by Back: when the plan is there, no page opens by itself."""
    window = open_window()
    to_destination(qtbot, window, write_tickets(tmp_path / "tickets.csv", 6))
    assert window.later is not None
    page = window.later.destination
    qtbot.mouseClick(page.fields.practice, Qt.MouseButton.LeftButton)
    press(qtbot, window, KINDS.CommitButton)
    press(qtbot, window, KINDS.BackButton)
    qtbot.waitUntil(lambda: not page.is_busy, timeout=PATIENCE)
    assert page.outlook is not None
    assert window.currentId() == Page.CHECK


def test_back_while_the_rows_are_checked_stays_back(open_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """Next while rows are checked, then Back: when the checks are through, the Columns page stays."""
    window = open_window()
    to_destination(qtbot, window, write_tickets(tmp_path / "tickets.csv", 6))
    assert window.later is not None
    press(qtbot, window, KINDS.BackButton)
    check = window.later.check
    check.on_leave_out_asked([2])
    assert check.checker.running
    press(qtbot, window, KINDS.NextButton)
    press(qtbot, window, KINDS.BackButton)
    with qtbot.waitSignal(check.checker.checked, timeout=PATIENCE):
        pass
    assert window.currentId() == Page.COLUMNS


def notes(window: Window) -> list[str]:
    """What stands under the steps' names after the first."""
    return [window.steps.button(page).note for page in list(Page)[1:]]


def test_another_file_finds_nothing_of_the_one_before(open_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """Once another file is read, the steps, the grid and Undo know nothing of the first: no edit goes astray."""
    window = open_window()
    to_destination(qtbot, window, write_tickets(tmp_path / "first.csv", 6))
    assert window.later is not None
    check = window.later.check
    with qtbot.waitSignal(check.checker.checked, timeout=PATIENCE):
        check.on_leave_out_asked([2])
    assert "2 problems" in notes(window)
    window.go_back_to(Page.FILE)
    window.open_file(write_tickets(tmp_path / "second.csv", 4))
    qtbot.waitUntil(lambda: not window.file_page.reader.running, timeout=PATIENCE)
    assert window.draft.table is not None
    assert window.draft.table.source.path.name == "second.csv"
    assert notes(window) == ["", "", "", ""]
    assert not check.undo.canUndo()
    assert check.rows.model.rowCount() == check.causes.rowCount() == 0
    destination = window.later.destination
    assert not destination.receipt.isVisibleTo(destination)


def test_after_an_import_the_steps_are_empty_again(open_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """Back at the start for another file, no step tells of the import that has ended."""
    window = open_window()
    to_destination(qtbot, window, write_tickets(tmp_path / "first.csv", 6))
    assert window.later is not None
    page = window.later.importing
    with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
        start(qtbot, window)
    assert notes(window) == ["", "2 problems", "First", "finished"]
    qtbot.mouseClick(page.view.steering.another, Qt.MouseButton.LeftButton)
    assert notes(window) == ["", "", "", ""]


def test_a_continued_import_has_nothing_of_the_file_that_was_open(
    open_window: MakeWindow, qtbot: QtBot, data_folder: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Continued from the history over another file, it says its own place, and saves its rows under its own name."""
    offered: list[str] = []
    monkeypatch.setattr(
        "gui.error_file.QFileDialog.getSaveFileName", lambda *asked: (offered.append(Path(asked[2]).name), ("", ""))[1]
    )
    window = open_window()
    assert window.later is not None
    page, destination = window.later.importing, window.later.destination
    with FaultyServer() as server:
        window.workspace.settings = Settings(api_url=server.url, requests_a_minute=100_000)
        to_destination(qtbot, window, write_tickets(tmp_path / "march.csv", 8))
        qtbot.mouseClick(destination.fields.buildbetter, Qt.MouseButton.LeftButton)
        qtbot.keyClicks(destination.fields.key.line, "key-of-a-test")
        destination.fields.first_row_only.click()
        with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
            press(qtbot, window, KINDS.CommitButton)
        qtbot.mouseClick(page.view.steering.another, Qt.MouseButton.LeftButton)
        to_destination(qtbot, window, write_tickets(tmp_path / "april.csv", 4))
        qtbot.mouseClick(destination.fields.practice, Qt.MouseButton.LeftButton)
        with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
            window.continue_import(page.import_id)
    assert page.view.report.sentence == "6 of 8 rows are in March."
    assert window.steps._place.text() == "BuildBetter"
    assert window.steps.button(Page.FILE).note == ""
    qtbot.mouseClick(page.view.steering.save, Qt.MouseButton.LeftButton)
    assert offered == ["march.errors.xlsx"]


def test_back_at_the_columns_the_preview_shows_what_was_edited(
    open_window: MakeWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """A cell that was mended on the Check page is seen in the record as soon as the Columns page is seen again."""
    window = open_window()
    to_destination(qtbot, window, write_tickets(tmp_path / "tickets.csv", 6))
    assert window.later is not None
    press(qtbot, window, KINDS.BackButton)
    check, columns = window.later.check, window.later.columns
    with qtbot.waitSignal(check.checker.checked, timeout=PATIENCE):
        check.on_cell_entered(2, "Comment", "Mended on the page after it")
    assert "Mended on the page after it" not in columns.preview.json.toPlainText()
    press(qtbot, window, KINDS.BackButton)
    qtbot.waitUntil(lambda: "Mended on the page after it" in columns.preview.json.toPlainText(), timeout=PATIENCE)
