"""What a person did to a file before its import survives the window: closed or killed, it is offered again."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from core.drafts import Draft, listing
from core.errors import FileError
from core.settings import DataFolder
from gui.columns.lines import Line
from gui.file.draft_list import DraftLine
from gui.pages import Page
from gui.window import Window
from tests.open_windows import KINDS, PATIENCE, MakeWindow, press, start, to_destination, write_tickets

pytestmark = pytest.mark.screen


def edit(qtbot: QtBot, window: Window, path: Path) -> None:
    """On the Check page of a file: mend the address of row 4, and leave row 6 out."""
    to_destination(qtbot, window, path)
    window.back()
    assert window.later is not None
    check = window.later.check
    with qtbot.waitSignal(window.drafts.keeper.written, timeout=PATIENCE):
        check.on_cell_entered(4, "Customer email", "mended@example.com")
        check.on_leave_out_asked([6])
    qtbot.waitUntil(lambda: not check.checker.running, timeout=PATIENCE)


def kept(folder: DataFolder) -> list[Draft]:
    """The drafts on the disk."""
    return list(listing(folder.drafts)[0])


def offered(qtbot: QtBot, window: Window) -> list[DraftLine]:
    """The drafts that the start page offers."""
    start_view = window.file_page.start
    qtbot.waitUntil(lambda: start_view.drafts is not None, timeout=PATIENCE)
    return list(start_view.drafts.lines)  # type: ignore[union-attr]


def named(box: QMessageBox, name: str) -> QAbstractButton:
    """The button of a question that says this."""
    return next(button for button in box.buttons() if button.text().replace("&", "") == name)


def continue_with(qtbot: QtBot, window: Window) -> None:
    """Take up the one draft that is offered, and wait for its file."""
    (line,) = offered(qtbot, window)
    qtbot.mouseClick(line.go_on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.draft.table is not None, timeout=PATIENCE)


def test_what_was_edited_outlives_a_window_that_was_never_closed(
    open_window: MakeWindow, qtbot: QtBot, data_folder: DataFolder, tmp_path: Path
) -> None:
    """As after a crash, another start offers the edits; continued, the person is on the Check page with all of them.

    Once the import is in the journal the draft is gone, and the mended row arrives.
    """
    edit(qtbot, open_window(), write_tickets(tmp_path / "tickets.csv", 12))
    again = open_window()
    (line,) = offered(qtbot, again)
    assert line.said.text().startswith(("2 changes · today at ", "2 changes · yesterday at "))
    continue_with(qtbot, again)
    qtbot.waitUntil(lambda: again.currentId() == Page.CHECK, timeout=PATIENCE)
    assert again.later is not None
    check = again.later.check
    qtbot.waitUntil(lambda: check.rows.model.rowCount() == 12 and again.draft.checked is not None, timeout=PATIENCE)
    edits = again.draft.edits
    assert edits is not None
    assert (edits.cells, edits.left_out) == ({(4, "Customer email"): "mended@example.com"}, {6})
    qtbot.waitUntil(lambda: not check.checker.running and again.draft.checked is not None, timeout=PATIENCE)
    press(qtbot, again, KINDS.NextButton)
    page = again.later.importing
    with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
        start(qtbot, again)
    assert page.view.report.sentence == "11 of 12 rows are in Tickets."
    qtbot.waitUntil(lambda: not kept(data_folder), timeout=PATIENCE)


def test_closing_at_once_loses_no_change(
    open_window: MakeWindow, qtbot: QtBot, data_folder: DataFolder, tmp_path: Path
) -> None:
    """A cell changed and the window closed in the same moment: the change is in the draft, with the columns chosen."""
    window = open_window()
    to_destination(qtbot, window, write_tickets(tmp_path / "tickets.csv", 6))
    assert window.later is not None
    window.later.check.on_cell_entered(2, "Comment", "Typed last")
    window.close()
    (draft,) = kept(data_folder)
    assert draft.edits.cells == {(2, "Comment"): "Typed last"}
    assert draft.mapping is not None
    assert "Comment" in draft.mapping.columns


def test_a_change_that_could_not_be_written_is_written_later(
    open_window: MakeWindow, qtbot: QtBot, data_folder: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that refuses once, such as a full one, is said; the change stays due, and is there after closing."""
    window = open_window()
    to_destination(qtbot, window, write_tickets(tmp_path / "tickets.csv", 6))
    assert window.later is not None

    def refuse(_folder: Path, _draft: Draft) -> None:
        raise FileError("data_folder_unwritable", path=data_folder.data, reason="no room")

    with monkeypatch.context() as full, qtbot.waitSignal(window.drafts.keeper.failed, timeout=PATIENCE):
        full.setattr("core.drafts.save", refuse)
        window.later.check.on_cell_entered(2, "Comment", "Typed last")
    window.close()
    (draft,) = kept(data_folder)
    assert draft.edits.cells == {(2, "Comment"): "Typed last"}


def test_a_draft_that_was_asked_for_and_given_up_is_not_gone_on_with_later(
    open_window: MakeWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """Continue, then cancel the reading: the same file opened by itself later stays on the first page and says so."""
    path = write_tickets(tmp_path / "tickets.csv", 12)
    edit(qtbot, open_window(), path)
    again = open_window()
    (line,) = offered(qtbot, again)
    qtbot.mouseClick(line.go_on, Qt.MouseButton.LeftButton)
    again.file_page.close_file()
    again.open_file(path)
    qtbot.waitUntil(lambda: again.draft.table is not None, timeout=PATIENCE)
    assert again.currentId() == Page.FILE
    assert "You go on where you were with this file" in again.file_page.message.text


def test_a_file_that_is_put_away_is_offered(open_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """Back at the start without a file, what was done to the one before is there to go on with."""
    window = open_window()
    edit(qtbot, window, write_tickets(tmp_path / "tickets.csv", 12))
    window.go_back_to(Page.FILE)
    window.file_page.close_file()
    qtbot.waitUntil(lambda: len(offered(qtbot, window)) == 1, timeout=PATIENCE)


def test_work_on_the_columns_alone_is_kept(
    open_window: MakeWindow, qtbot: QtBot, data_folder: DataFolder, tmp_path: Path
) -> None:
    """Columns chosen by a person are a draft; a file that was only looked at, as suggested, leaves none."""
    window = open_window()
    path = write_tickets(tmp_path / "tickets.csv", 6)
    window.open_file(path)
    qtbot.waitUntil(lambda: window.draft.table is not None, timeout=PATIENCE)
    press(qtbot, window, KINDS.NextButton)
    qtbot.waitUntil(lambda: window.draft.checked is not None, timeout=PATIENCE)
    window.close()
    assert kept(data_folder) == []

    again = open_window()
    to_destination(qtbot, again, path)
    assert again.later is not None
    again.later.columns.changer.set_use(Line("Priority", 0), "target_identity")
    again.close()
    (draft,) = kept(data_folder)
    third = open_window()
    (line,) = offered(qtbot, third)
    assert line.said.text().startswith(("columns chosen · today at ", "columns chosen · yesterday at "))
    continue_with(qtbot, third)
    qtbot.waitUntil(lambda: third.currentId() == Page.CHECK, timeout=PATIENCE)
    assert third.draft.mapping == draft.mapping


def test_a_file_that_was_changed_keeps_its_columns_and_says_that_edits_are_gone(
    open_window: MakeWindow, qtbot: QtBot, data_folder: DataFolder, tmp_path: Path
) -> None:
    """Rows may have moved: no edit is laid on other content, and the sentence says what is kept and what isn't."""
    path = write_tickets(tmp_path / "tickets.csv", 12)
    edit(qtbot, open_window(), path)
    write_tickets(path, 13)
    again = open_window()
    continue_with(qtbot, again)
    assert again.currentId() == Page.FILE
    assert again.draft.edits is not None
    assert not again.draft.edits.cells
    assert again.draft.mapping is not None
    assert "Comment" in again.draft.mapping.columns
    assert again.file_page.message.text == (
        "tickets.csv is another file now than the one you worked on. Its columns are set up as you had them. "
        "What else you did (2 changes) no longer fits its rows."
    )
    again.close()
    (draft,) = kept(data_folder)
    assert not draft.edits.cells


def test_a_file_with_other_columns_keeps_nothing(open_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """Where the chosen columns are gone, nothing is laid on the file, and that is said."""
    path = write_tickets(tmp_path / "tickets.csv", 12)
    edit(qtbot, open_window(), path)
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([["Quite", "Different"], ["a", "b"]])
    again = open_window()
    continue_with(qtbot, again)
    assert again.draft.mapping is None
    assert "no longer fits its rows" in again.file_page.message.text


def test_a_file_that_is_gone_is_said_to_be(open_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """The offer says where the file was; to continue without it ends in a sentence, and the draft stays."""
    path = write_tickets(tmp_path / "tickets.csv", 12)
    edit(qtbot, open_window(), path)
    path.unlink()
    again = open_window()
    (line,) = offered(qtbot, again)
    assert line.said.text().endswith(f"The file is no longer in {tmp_path}. Put it back there to go on.")
    with qtbot.waitSignal(again.file_page.reader.failed, timeout=PATIENCE):
        qtbot.mouseClick(line.go_on, Qt.MouseButton.LeftButton)
    assert "tickets.csv" in again.file_page.message.text
    assert len(offered(qtbot, again)) == 1


def test_a_file_opened_anew_goes_on_where_it_was_or_starts_over(
    open_window: MakeWindow, qtbot: QtBot, data_folder: DataFolder, tmp_path: Path
) -> None:
    """Opened like any other file, it has its edits again, says so, and offers to begin with it as it stands."""
    path = write_tickets(tmp_path / "tickets.csv", 12)
    edit(qtbot, open_window(), path)
    again = open_window()
    again.open_file(path)
    qtbot.waitUntil(lambda: again.draft.table is not None, timeout=PATIENCE)
    assert again.draft.edits is not None
    assert len(again.draft.edits.cells) == 1
    page = again.file_page
    assert page.message.text.startswith("You go on where you were with this file: 2 changes · ")
    with qtbot.waitSignal(page.table_read, timeout=PATIENCE):
        page.message.findChild(QPushButton).click()
    assert not again.draft.edits.cells
    assert again.draft.mapping is None
    qtbot.waitUntil(lambda: not kept(data_folder), timeout=PATIENCE)
    press(qtbot, again, KINDS.NextButton)
    qtbot.waitUntil(lambda: again.draft.mapping is not None, timeout=PATIENCE)
    assert not kept(data_folder)


def test_a_discarded_draft_is_gone(
    open_window: MakeWindow,
    qtbot: QtBot,
    data_folder: DataFolder,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Discarding asks once more; then neither the disk nor the start page has it."""
    edit(qtbot, open_window(), write_tickets(tmp_path / "tickets.csv", 12))
    again = open_window()
    (line,) = offered(qtbot, again)
    asked: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()))
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: named(box, "Discard"))
    with qtbot.waitSignal(again.drafts.keeper.written, timeout=PATIENCE):
        qtbot.mouseClick(line.discard, Qt.MouseButton.LeftButton)
    assert asked == ["Discard what was changed in tickets.csv?"]
    assert not kept(data_folder)
    qtbot.waitUntil(lambda: offered(qtbot, again) == [], timeout=PATIENCE)
