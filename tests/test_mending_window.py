"""Rows that stay behind are mended in the window and sent again, while the import runs and after its end."""

import json
import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from core.checking.skips import SkipReason
from core.settings import DataFolder
from gui.check.row_status import RowStatus
from gui.importing.mending_window import MendingWindow
from gui.importing.page import ImportPage
from tests.drafts import checked_draft, good_rows
from tests.faulty_server import Asked, Fault, FaultyServer, answer
from tests.pages import PATIENCE, click, enter, entry_of, order_to, rest

MakePage = Callable[..., ImportPage]
REFUSAL = b'{"message": "Too blue"}'
WITHOUT_ADDRESS = ("T-99", "2025-03-31", "Words", "bob at example", "5")


def too_blue(asked: Asked) -> Fault | None:
    """The server refuses whatever is blue."""
    return answer(400, body=REFUSAL) if b"blue" in asked.body else None


def blue_rows(count: int, *blue: int) -> list[tuple[str, ...]]:
    """Good rows, some of which say something blue; row numbers are their places and one."""
    rows = [list(row) for row in good_rows(count)]
    for row in blue:
        rows[row - 2][2] = f"{rows[row - 2][2]} blue"
    return [tuple(row) for row in rows]


def opened(qtbot: QtBot, page: ImportPage, button: QWidget) -> MendingWindow:
    """The window that Mend… opens, with its rows."""
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    window = page.mending.window
    assert window is not None
    qtbot.waitUntil(lambda: window.isVisible() and not window.mended.running, timeout=PATIENCE)
    return window


def settled(qtbot: QtBot, window: MendingWindow) -> None:
    """Wait until the last change is checked."""
    qtbot.waitUntil(lambda: not window.mended.running, timeout=PATIENCE)


def texts(server: FaultyServer) -> dict[str, str]:
    """The comment of each record that has arrived, by its id."""
    found = {}
    for asked in server.asked:
        if asked.is_record:
            body = json.loads(asked.body)
            found[body["external_id"]] = next(f["value"] for f in body["fields"] if f["name"] == "comment")
    return found


def test_refused_and_invalid_rows_are_mended_after_the_end(
    import_page: MakePage, qtbot: QtBot, data_folder: DataFolder
) -> None:
    """The grid says why each row stays behind; mended, they go at once, under the ids they had, and none twice."""
    page = import_page(checked_draft([*blue_rows(12, 4), WITHOUT_ADDRESS]))
    with FaultyServer(too_blue) as server:
        enter(qtbot, page, order_to(server.url))
        rest(qtbot, page)
        behind = page.view.report.behind
        window = opened(qtbot, page, behind.mend)
        model = window.rows.model
        assert [model.row_number_at(row) for row in range(model.rowCount())] == [4, 14]
        assert [problem.message for problem in model.problems_of(0)] == ["Too blue"]
        assert model.problems_of(1)[0].code == "email_invalid"
        assert not window.send.isVisible()
        model.cell_entered.emit(4, "Said", "Words in green")
        model.cell_entered.emit(14, "Email", "bob@example.com")
        settled(qtbot, window)
        assert window.message.text == "2 go · 0 stay behind"
        assert window.send.text() == "&Send 2 mended rows"
        with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
            click(qtbot, window.send)
        qtbot.waitUntil(lambda: not window.isVisible(), timeout=PATIENCE)
        assert page.view.report.sentence == "All 13 rows are in Tickets."
        ids = server.external_ids()
        assert (len(ids), len(set(ids))) == (13, 13)
        assert texts(server)["T-3"] == "Words in green"
    totals = entry_of(data_folder).totals
    assert (totals.accepted, totals.add_up) == (13, True)


def test_a_row_with_an_error_says_so_and_is_not_sent(
    import_page: MakePage, qtbot: QtBot, data_folder: DataFolder
) -> None:
    """What is mended into something wrong stays behind with its own reason, while the others go."""
    page = import_page(checked_draft(blue_rows(8, 4, 5)))
    with FaultyServer(too_blue) as server:
        enter(qtbot, page, order_to(server.url))
        rest(qtbot, page)
        window = opened(qtbot, page, page.view.report.behind.mend)
        window.rows.model.cell_entered.emit(4, "Email", "nobody at all")
        settled(qtbot, window)
        assert window.rows.model.status_at(0) is RowStatus.STAYS_BEHIND
        assert [problem.code for problem in window.rows.model.problems_of(0)] == ["email_invalid"]
        assert not window.send.isVisible()
        window.rows.model.cell_entered.emit(5, "Said", "Green")
        settled(qtbot, window)
        with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
            click(qtbot, window.send)
        settled(qtbot, window)
        assert window.isVisible()
        assert window.rows.model.rowCount() == 1
        assert window.mended.edits.cells == {(4, "Email"): "nobody at all"}
    totals = entry_of(data_folder).totals
    assert (totals.accepted, totals.rejected, totals.add_up) == (7, 1, True)


def test_rows_mended_while_it_runs_go_with_the_rest(
    import_page: MakePage, qtbot: QtBot, data_folder: DataFolder
) -> None:
    """The running import takes up a mended row by itself, and its report is that of all rows."""
    page = import_page(checked_draft(blue_rows(60, 3)))
    page.wizard()
    with FaultyServer(too_blue, holds_after=20) as server:
        enter(qtbot, page, order_to(server.url))
        qtbot.waitUntil(lambda: page.view.refused.model.rowCount() == 1, timeout=PATIENCE)
        window = opened(qtbot, page, page.view.refused.mend)
        window.rows.model.cell_entered.emit(3, "Said", "Green")
        settled(qtbot, window)
        with qtbot.waitSignal(window.put_back, timeout=PATIENCE):
            click(qtbot, window.send)
        assert page.run.running
        assert page.view.refused.model.rowCount() == 0
        assert page.message.text == "Back in the queue: 1 row. What was mended is sent with the rest."
        server.let_go()
        rest(qtbot, page)
        assert page.view.report.sentence == "All 60 rows are in Tickets."
        assert texts(server)["T-2"] == "Green"
        assert len(server.external_ids()) == 60


def test_a_row_that_perhaps_arrived_goes_again_as_it_is(
    import_page: MakePage, qtbot: QtBot, data_folder: DataFolder
) -> None:
    """Its answer was lost, then it was refused: sent again unchanged, "exists already" means that it is delivered."""
    tries: list[Asked] = []

    def plan(asked: Asked) -> Fault | None:
        if b'"T-2"' not in asked.body or not asked.is_record:
            return None
        tries.append(asked)
        return {1: Fault("reset", after=True), 2: answer(400, body=REFUSAL)}.get(len(tries))

    page = import_page(checked_draft(good_rows(5)))
    with FaultyServer(plan) as server:
        enter(qtbot, page, order_to(server.url))
        rest(qtbot, page)
        window = opened(qtbot, page, page.view.report.behind.mend)
        window.rows.grid.selectRow(0)
        click(qtbot, window.as_they_are)
        settled(qtbot, window)
        with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
            click(qtbot, window.send)
        assert len(tries) == 3
        assert len(server.external_ids()) == 5
    totals = entry_of(data_folder).totals
    assert (totals.accepted, totals.duplicate) == (5, 0)


def test_the_record_id_of_another_row_is_refused_here(
    import_page: MakePage, qtbot: QtBot, data_folder: DataFolder
) -> None:
    """A mended row that takes a delivered row's id would be lost as "there before": it stays behind, and says why."""
    page = import_page(checked_draft(blue_rows(5, 4)))
    with FaultyServer(too_blue) as server:
        enter(qtbot, page, order_to(server.url))
        rest(qtbot, page)
        window = opened(qtbot, page, page.view.report.behind.mend)
        window.rows.model.cell_entered.emit(4, "Id", "T-1")
        window.rows.model.cell_entered.emit(4, "Said", "Green")
        settled(qtbot, window)
        with qtbot.waitSignal(window.mended.read, timeout=PATIENCE):
            click(qtbot, window.send)
        (problem,) = window.rows.model.problems_of(0)
        assert problem.message == "Row 2 of this import has the record id “T-1”, too. Give this row another one."
        window.rows.model.cell_entered.emit(4, "Id", "T-new")
        settled(qtbot, window)
        with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
            click(qtbot, window.send)
        assert "T-new" in server.external_ids()
    assert entry_of(data_folder).totals.accepted == 5


def test_a_row_that_is_wanted_no_more_is_left_out(import_page: MakePage, qtbot: QtBot, data_folder: DataFolder) -> None:
    """Left out of a finished import, a refused row is accounted for as left out by the person."""
    page = import_page(checked_draft(blue_rows(5, 4)))
    with FaultyServer(too_blue) as server:
        enter(qtbot, page, order_to(server.url))
        rest(qtbot, page)
        window = opened(qtbot, page, page.view.report.behind.mend)
        window.rows.grid.selectRow(0)
        window.rows.grid.leave_out_action.trigger()
        settled(qtbot, window)
        assert window.message.text == "0 go · 0 stay behind · 1 left out by you"
        with qtbot.waitSignal(window.put_back, timeout=PATIENCE):
            click(qtbot, window.send)
        qtbot.waitUntil(lambda: not window.isVisible(), timeout=PATIENCE)
    totals = entry_of(data_folder).totals
    assert (totals.rejected, totals.skipped_why[SkipReason.LEFT_OUT], totals.add_up) == (0, 1, True)


def test_what_was_changed_outlives_closing_and_can_be_undone(import_page: MakePage, qtbot: QtBot) -> None:
    """Closed and opened again, the mending window has its edits; a step taken back is taken back."""
    page = import_page(checked_draft(blue_rows(5, 4)))
    with FaultyServer(too_blue) as server:
        enter(qtbot, page, order_to(server.url))
        rest(qtbot, page)
        mend = page.view.report.behind.mend
        window = opened(qtbot, page, mend)
        window.rows.model.cell_entered.emit(4, "Said", "Green")
        settled(qtbot, window)
        window.undo.undo()
        settled(qtbot, window)
        assert not window.send.isVisible()
        window.undo.redo()
        click(qtbot, window.close_button)
        window = opened(qtbot, page, mend)
        assert window.mended.edits.cells == {(4, "Said"): "Green"}
        assert window.send.isVisible()


def test_another_import_is_mended_while_the_first_is_still_read(
    import_page: MakePage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window of the import before goes when its thread has ended; until then nobody waits, and nothing breaks."""
    may_end, found = threading.Event(), []
    monkeypatch.setattr(
        "gui.importing.mended_rows.rows_behind", lambda _journal, id_: (found.append(id_), may_end.wait())
    )
    page = import_page(checked_draft(good_rows(2)))
    page.wizard().show()
    page.mending.open("first", "first.csv", 0)
    first = page.mending.window
    assert first is not None
    qtbot.waitUntil(lambda: found == ["first"])
    page.mending.open("second", "second.csv", 0)
    assert page.mending.window is not first
    may_end.set()
    qtbot.waitUntil(lambda: not isValid(first))


def test_everything_in_it_has_a_name_and_its_own_key(import_page: MakePage, qtbot: QtBot) -> None:
    """No two controls of the mending window share a mnemonic."""
    page = import_page(checked_draft(blue_rows(5, 4)))
    with FaultyServer(too_blue) as server:
        enter(qtbot, page, order_to(server.url))
        rest(qtbot, page)
        window = opened(qtbot, page, page.view.report.behind.mend)
        window.rows.model.cell_entered.emit(4, "Said", "Green")
        settled(qtbot, window)
        buttons = [widget for widget in window.findChildren(QWidget) if widget.isVisible() and hasattr(widget, "text")]
        captions = [str(button.text()) for button in buttons if callable(button.text)]
        keys = [QKeySequence.mnemonic(text).toString() for text in captions if "&" in text]
        assert len(keys) == len(set(keys)), sorted(captions)
