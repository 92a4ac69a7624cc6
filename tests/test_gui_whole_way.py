"""The whole way through the real window: from a file to the report, against the real server."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from core.delivery.events import Attention
from core.delivery.journal import imports
from core.delivery.journal.journal import Journal
from core.sandbox.practice import practice_server, set_real_speed
from core.settings import DataFolder
from gui.desktop.closing import Closing
from gui.importing.page import ImportPage
from gui.importing.report_wording import sent_text
from gui.pages import Page
from gui.window import Window
from tests.open_windows import PATIENCE, MakeWindow, start, to_destination, write_tickets
from tests.test_history_window import add_import

pytestmark = pytest.mark.screen


def records(folder: DataFolder, import_id: str) -> list[str]:
    """The ids of the records that the import's practice server has, as often as it has them."""
    with practice_server(folder.practice, import_id) as server:
        return sorted(record.external_id for record in server.contents().records)


def test_from_a_file_to_the_report(
    open_window: MakeWindow, qtbot: QtBot, data_folder: DataFolder, tmp_path: Path
) -> None:
    """A file with two flaws goes through all five pages; every good row arrives once, and the report adds up."""
    window = open_window()
    to_destination(qtbot, window, write_tickets(tmp_path / "tickets_2025.csv", 40))
    assert window.later is not None
    page = window.later.importing
    with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
        start(qtbot, window)
    assert page.view.report.sentence == "38 of 40 rows are in Tickets 2025."
    with Journal(data_folder.journal) as journal:
        (entry,) = imports.listing(journal)
    assert sent_text(entry).startswith("46 requests · 7 people")  # as planned: one for each row, person and source
    assert entry.totals.add_up
    assert (entry.totals.accepted, entry.totals.invalid) == (38, 2)
    window.close()
    expected = sorted(f"T-{n}" for n in range(1, 41) if n not in (3, 5))
    assert records(data_folder, entry.import_id) == expected


def test_everything_has_a_name_and_its_own_key(open_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """On each of the last three pages whatever takes the focus says what it is, and no two share a mnemonic."""
    window = open_window()
    to_destination(qtbot, window, write_tickets(tmp_path / "tickets.csv", 6))
    assert window.later is not None
    window.back()
    assert_reachable(window)
    window.next()
    destination = window.later.destination
    for card in (destination.fields.practice, destination.fields.buildbetter):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not destination.is_busy, timeout=PATIENCE)
        assert_reachable(window)
    page = window.later.importing
    with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
        start(qtbot, window)
    assert_reachable(window)
    for attention in Attention:
        page.view.show_attention("A person is needed.", attention)
        assert_reachable(window)


def assert_reachable(window: Window) -> None:
    """Every visible widget that Tab reaches has an accessible name, and every visible mnemonic is its own."""
    widgets = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
    for widget in widgets:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled():
            name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            assert name, f"{widget} has no name"
    texts = [widget.text() for widget in widgets if isinstance(widget, QAbstractButton | QLabel)]
    keys = [QKeySequence.mnemonic(text).toString() for text in texts if "&" in text]
    assert len(keys) == len(set(keys)), f"two controls share a key: {sorted(keys)}"


def test_a_second_file_begins_at_the_start(open_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """After the report another file can be imported; nothing of the first one is left on the pages."""
    window = open_window()
    to_destination(qtbot, window, write_tickets(tmp_path / "first.csv", 6))
    assert window.later is not None
    page = window.later.importing
    with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
        start(qtbot, window)
    qtbot.mouseClick(page.view.steering.another, Qt.MouseButton.LeftButton)
    assert window.currentId() == Page.FILE
    assert window.draft.table is None
    assert [window.steps.button(step).note for step in Page] == [""] * len(Page)
    assert window.draft.destination is None
    to_destination(qtbot, window, write_tickets(tmp_path / "second.csv", 9))
    with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
        start(qtbot, window)
    assert page.view.report.sentence == "7 of 9 rows are in Second."


def test_after_a_rehearsal_the_real_import_is_one_click_away(
    open_window: MakeWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """The report of a practice import leads back to the destination, with BuildBetter and every choice chosen."""
    window = open_window()
    to_destination(qtbot, window, write_tickets(tmp_path / "tickets.csv", 6))
    assert window.later is not None
    page, mapping = window.later.importing, window.draft.mapping
    with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
        start(qtbot, window)
    qtbot.mouseClick(page.view.steering.real, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.currentId() == Page.DESTINATION, timeout=PATIENCE)
    destination = window.later.destination
    assert destination.fields.buildbetter.radio.isChecked()
    assert destination.fields.key.isVisible()
    qtbot.waitUntil(lambda: "Rows that go\n4\n" in destination.receipt.text, timeout=PATIENCE)
    assert window.draft.mapping == mapping


def test_the_columns_can_be_changed_after_the_first_row_was_looked_at(
    open_window: MakeWindow, qtbot: QtBot, data_folder: DataFolder, tmp_path: Path
) -> None:
    """The first row shows that a choice was wrong: back to the columns as they were left, and nothing is half done."""
    window = open_window()
    to_destination(qtbot, window, write_tickets(tmp_path / "tickets.csv", 6))
    assert window.later is not None
    page, mapping = window.later.importing, window.draft.mapping
    window.later.destination.fields.first_row_only.setChecked(True)
    with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
        start(qtbot, window)
    qtbot.mouseClick(page.view.steering.columns, Qt.MouseButton.LeftButton)
    assert window.currentId() == Page.COLUMNS
    assert window.draft.mapping == mapping

    def imports_left() -> int:
        with Journal(data_folder.journal) as journal:
            return len(imports.listing(journal))

    qtbot.waitUntil(lambda: imports_left() == 0, timeout=PATIENCE)


def test_an_unfinished_import_is_continued_from_the_start_page(
    open_window: MakeWindow, qtbot: QtBot, data_folder: DataFolder, tmp_path: Path
) -> None:
    """Stopped by closing the window, it is offered at the next start, goes on, and nothing arrives twice.

    It practises at the real speed, as it was chosen, however often it is taken up.
    """
    window = open_window()
    to_destination(qtbot, window, write_tickets(tmp_path / "tickets.csv", 120))
    start(qtbot, window, real_speed=True)
    assert window.later is not None
    quit_while_it_waits(qtbot, window, window.later.importing)

    again = open_window()
    assert again.later is not None
    import_id = click_continue(qtbot, again)
    quit_while_it_waits(qtbot, again, again.later.importing)

    set_real_speed(data_folder.practice, import_id, chosen=False)  # the rest of it needn't wait for a minute
    last = open_window()
    assert last.later is not None
    with qtbot.waitSignal(last.later.importing.import_rested, timeout=PATIENCE):
        click_continue(qtbot, last)
    assert last.later.importing.view.report.sentence == "118 of 120 rows are in Tickets."
    last.close()
    assert len(records(data_folder, import_id)) == len(set(records(data_folder, import_id))) == 118


def test_a_discarded_practice_import_leaves_nothing(
    open_window: MakeWindow, qtbot: QtBot, data_folder: DataFolder
) -> None:
    """Discarded on the start page, an import is gone from the journal, and what it practised with its server."""
    import_id = add_import(data_folder, "tickets.csv", finished=False)
    with practice_server(data_folder.practice, import_id):
        pass
    window = open_window()
    qtbot.waitUntil(lambda: window.file_page.start.unfinished is not None, timeout=PATIENCE)
    window.discard(import_id)
    qtbot.waitUntil(lambda: window.file_page.start.unfinished.lines == [], timeout=PATIENCE)  # type: ignore[union-attr]
    assert list(data_folder.practice.iterdir()) == []


def test_imports_discarded_one_after_the_other_are_all_gone(
    open_window: MakeWindow, qtbot: QtBot, data_folder: DataFolder
) -> None:
    """However quickly they are discarded, each is: none comes back to the start page."""
    ids = [add_import(data_folder, f"{name}.csv", finished=False) for name in ("one", "two", "three")]
    window = open_window()
    for import_id in ids:
        window.discard(import_id)
    start_view = window.file_page.start
    qtbot.waitUntil(lambda: start_view.unfinished is not None and not start_view.unfinished.lines, timeout=PATIENCE)  # type: ignore[attr-defined]


def quit_while_it_waits(qtbot: QtBot, window: Window, page: ImportPage) -> None:
    """Close the window once the import waits for the limit."""
    qtbot.waitUntil(lambda: page.view.progress.state.text().startswith("Waiting for the limit"), timeout=PATIENCE)
    page.ask_closing = lambda: Closing.QUIT  # type: ignore[method-assign]
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=PATIENCE)


def click_continue(qtbot: QtBot, window: Window) -> str:
    """Continue the one import that the start page offers; gives its id."""
    qtbot.waitUntil(lambda: window.file_page.start.unfinished is not None, timeout=PATIENCE)
    (line,) = window.file_page.start.unfinished.lines  # type: ignore[union-attr]
    qtbot.mouseClick(line.go_on, Qt.MouseButton.LeftButton)
    return str(line.entry.import_id)


def test_the_history_shows_what_was_imported(open_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """The button on every page opens the list of imports, with the one that just ended."""
    window = open_window()
    to_destination(qtbot, window, write_tickets(tmp_path / "tickets.csv", 6))
    assert window.later is not None
    page = window.later.importing
    with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
        start(qtbot, window)
    qtbot.mouseClick(page.history_button, Qt.MouseButton.LeftButton)
    history = window.history
    qtbot.waitUntil(lambda: history.imports.rowCount() == 1, timeout=PATIENCE)
    assert history.report.sentence == "4 of 6 rows are in Tickets."
    history.reject()
