"""Going back, and beginning with another file, in the real window: what was asked for before is not done then."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.pages import Page
from tests.open_windows import KINDS, PATIENCE, MakeWindow, press, to_destination, write_tickets

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
