"""The File page: a file is chosen in any way, seen as it is read, and read in another way."""

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import xlsxwriter
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QTableView
from pytestqt.qtbot import QtBot

from core.delivery.events import ImportState
from core.delivery.journal.imports import ImportEntry, RequestCounts
from core.delivery.totals import Totals
from core.reading.options import ReadingOptions
from core.reading.table import ReadingWarning
from core.settings import DataFolder
from gui.file.page import FilePage
from gui.file.reader import FileReader
from gui.pages import Page
from gui.window import Window
from gui.workspace import Workspace

pytestmark = pytest.mark.screen

TITLED = "Export of all tickets,\n\nid,comment\n1,It works\n2,It doesn't\n"
NOW = datetime(2026, 1, 15, 12, 0, tzinfo=UTC)


@pytest.fixture
def window(qtbot: QtBot, data_folder: DataFolder) -> Iterator[Window]:
    """The real window over an empty data folder, on the screen."""
    made = Window(Workspace(data_folder))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


@pytest.fixture
def page(window: Window) -> FilePage:
    """Its File page."""
    return window.file_page


@pytest.fixture(autouse=True)
def patient_with_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """However busy this machine is, its disk is waited for."""
    monkeypatch.setattr("gui.disk.PATIENCE_SECONDS", 30)


@pytest.fixture
def opened(qtbot: QtBot, page: FilePage, tmp_path: Path) -> Callable[..., Path]:
    """Opens a file of this text (or these bytes) and waits until the whole of it is read."""

    def opened(content: str | bytes, name: str = "tickets.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        with qtbot.waitSignal(page.draft.table_changed):
            page.open_file(path)
        return path

    return opened


def _grid(page: FilePage) -> QTableView:
    assert page.rows is not None
    return page.rows.grid


def _cells(page: FilePage) -> list[list[str]]:
    model = _grid(page).model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def _message(page: FilePage) -> str:
    return page.message.text


def test_empty_page_offers_the_ways_to_a_file_and_no_next(window: Window, page: FilePage) -> None:
    """Without a file the page shows where to drop one, and no button that leads nowhere."""
    assert page.start.isVisible()
    assert page.start.zone.browse.isVisible()
    assert page.start.zone.sample.isVisible()
    assert not window.button(Window.WizardButton.NextButton).isVisible()


def test_file_is_seen_as_it_stands(page: FilePage, opened: Callable[..., Path]) -> None:
    """The grid has the rows with their own numbers, title and header in their places; the side list has the count."""
    opened(TITLED)
    assert ["1", "It works"] in _cells(page)
    model = _grid(page).model()
    last = model.rowCount() - 1
    assert model.headerData(last, Qt.Orientation.Vertical) == "5"
    assert page.step_note == "tickets.csv\n2 rows"


def test_dropped_file_is_opened(qtbot: QtBot, page: FilePage, tmp_path: Path) -> None:
    """A file that is dropped anywhere on the page is read; it is first among the recent ones then."""
    path = tmp_path / "dropped.csv"
    path.write_text("comment\nhello\n")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    action, button, key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(page.draft.table_changed):
        page.dropEvent(QDropEvent(QPointF(5, 5), action, mime, button, key))
    assert ["hello"] in _cells(page)
    page.close_file()
    assert [shown.toolTip() for shown in page.start.recent_buttons] == [str(path)]


def test_sample_is_read_and_not_remembered(qtbot: QtBot, page: FilePage) -> None:
    """“Try a sample” reads the bundled file; it doesn't take a place among the person's own."""
    with qtbot.waitSignal(page.draft.table_changed):
        qtbot.mouseClick(page.start.zone.sample, Qt.MouseButton.LeftButton)
    assert page.draft.table is not None
    assert len(page.draft.table) > 10
    page.close_file()
    assert page.start.recent_buttons == []


def test_another_delimiter_is_followed_by_the_grid(qtbot: QtBot, page: FilePage, opened: Callable[..., Path]) -> None:
    """What is chosen in a fact's menu is read at once, and the fact says so."""
    opened("a;b,c\n1;2,3\n")
    assert page.rows is not None
    delimiter = page.rows.facts.delimiter
    comma = next(action for action in delimiter.menu().actions() if action.text() == "comma")
    with qtbot.waitSignal(page.draft.table_changed):
        comma.trigger()
    assert page.draft.table is not None
    assert page.draft.table.columns == ("a;b", "c")
    assert delimiter.text() == "comma"


def test_another_sheet_is_chosen_with_its_rows(qtbot: QtBot, page: FilePage, tmp_path: Path) -> None:
    """A workbook's sheets are offered with their row counts; the grid follows the one that is chosen."""
    path = tmp_path / "export.xlsx"
    with xlsxwriter.Workbook(path) as book:
        for name, rows in (("Tickets", 3), ("Notes & more", 2)):
            sheet = book.add_worksheet(name)
            for row in range(rows + 1):
                sheet.write_row(row, 0, ["id", "comment"] if row == 0 else [f"{name} {row}", "words"])
    with qtbot.waitSignal(page.draft.table_changed, timeout=120_000):
        page.open_file(path)
    assert page.rows is not None
    sheet_menu = page.rows.facts.sheet
    assert sheet_menu.text() == "sheet Tickets (3 rows)"
    other = next(action for action in sheet_menu.menu().actions() if action.text().startswith("Notes && more ("))
    with qtbot.waitSignal(page.draft.table_changed, timeout=120_000):
        other.trigger()
    assert ["Notes & more 1", "words"] in _cells(page)
    assert sheet_menu.text() == "sheet Notes && more (2 rows)"


def test_another_row_becomes_the_header(qtbot: QtBot, page: FilePage, opened: Callable[..., Path]) -> None:
    """A row that is selected can be made the header with one button; the rows above it are no longer data."""
    opened("id,comment\nno,words\n1,first\n2,second\n")
    assert page.rows is not None
    page.rows.show_row(2)
    assert page.rows.use_as_header.text() == "&Make row 2 the header"
    with qtbot.waitSignal(page.draft.table_changed):
        qtbot.mouseClick(page.rows.use_as_header, Qt.MouseButton.LeftButton)
    assert page.draft.table is not None
    assert page.draft.table.columns == ("no", "words")
    assert page.rows.facts.header.text() == "header in row 2"
    assert ["1", "first"] in _cells(page)


def test_file_that_cant_be_read_is_named_in_words(qtbot: QtBot, page: FilePage, tmp_path: Path) -> None:
    """An error stands on the page where the file was chosen, and another file can be chosen at once."""
    with qtbot.waitSignal(page.reader.failed):
        page.open_file(tmp_path / "nowhere.csv")
    assert "nowhere.csv" in _message(page)
    assert page.start.isVisible()
    assert page.draft.table is None


def test_choice_that_cant_be_read_leaves_the_rows_as_they_were(
    qtbot: QtBot, page: FilePage, opened: Callable[..., Path]
) -> None:
    """Where another choice of how to read fails, the error is said and the file is still there."""
    path = opened("id,comment\n1,first\n")
    path.unlink()
    with qtbot.waitSignal(page.reader.failed):
        page.rows.facts.on_delimiter_chosen(";") if page.rows else None
    assert "tickets.csv" in _message(page)
    assert ["1", "first"] in _cells(page)
    assert page.draft.table is not None


def test_a_second_file_that_cant_be_read_leaves_the_first_one_open(
    qtbot: QtBot, page: FilePage, opened: Callable[..., Path], tmp_path: Path
) -> None:
    """A wrong file is chosen while one is open: it is said which and why, and nothing of the first one is lost."""
    path = opened("id,comment\n1,first\n")
    heading = page.subtitle
    with qtbot.waitSignal(page.reader.failed):
        page.open_file(tmp_path)
    assert "is a folder" in _message(page)
    assert ["1", "first"] in _cells(page)
    assert page.subtitle == heading
    assert page.reader.path == path
    assert page.validatePage()


def test_going_on_while_reading_goes_on_by_itself(qtbot: QtBot, window: Window, page: FilePage, tmp_path: Path) -> None:
    """Next during reading is no dead end: it is said, and the next page opens when the file is there."""
    with qtbot.waitSignal(window.pages_made):
        window.warm_up()
    path = tmp_path / "tickets.csv"
    path.write_text("id,comment\n1,first\n")
    page.open_file(path)
    window.next()
    assert window.currentId() == Page.FILE
    assert _message(page) == "Goes on to the columns as soon as the file is read."
    qtbot.waitUntil(lambda: window.currentId() == Page.COLUMNS)


def test_file_without_rows_is_said(window: Window, page: FilePage, opened: Callable[..., Path]) -> None:
    """A header alone is no import: the page says what to do, and stays."""
    opened("id,comment\n")
    window.next()
    assert window.currentId() == Page.FILE
    assert _message(page).startswith("The file has no rows under its header.")


def test_file_that_changed_is_said_once(qtbot: QtBot, page: FilePage, opened: Callable[..., Path]) -> None:
    """A file that was changed after it was read is named before going on; it can be read again, or left so."""
    path = opened("id,comment\n1,first\n")
    path.write_text("id,comment\n1,first\n2,second\n")
    assert page.validatePage() is False
    assert "was changed since it was read" in _message(page)
    assert page.validatePage() is True
    with qtbot.waitSignal(page.draft.table_changed):
        page.message.action_asked.emit()
    assert page.draft.table is not None
    assert len(page.draft.table) == 2


def test_a_drive_that_hangs_holds_nobody_up(
    page: FilePage, opened: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether the file has changed can't be found out where its drive hangs: the person goes on with what was read."""
    opened("id,comment\n1,first\n")
    may_end = threading.Event()
    monkeypatch.setattr("gui.disk.PATIENCE_SECONDS", 0.01)
    monkeypatch.setattr("gui.file.reading.stamp_of", lambda _path: may_end.wait())
    assert page.validatePage() is True
    may_end.set()
    for thread in threading.enumerate():
        if thread.name == "disk":
            thread.join()


def test_file_that_vanished_is_said_once(page: FilePage, opened: Callable[..., Path]) -> None:
    """The rows that were read are still there without their file: that is said, and a person may go on."""
    opened("id,comment\n1,first\n").unlink()
    assert page.validatePage() is False
    assert "is no longer there" in _message(page)
    assert page.validatePage() is True


def test_reading_can_be_cancelled(page: FilePage, tmp_path: Path) -> None:
    """Cancel puts the file away and leads back to the start."""
    path = tmp_path / "large.csv"
    path.write_text("id,comment\n" + "1,words\n" * 50_000)
    page.open_file(path)
    page.close_file()
    assert page.start.isVisible()
    assert page.draft.table is None


def test_cancelling_another_file_keeps_the_one_that_is_open(
    qtbot: QtBot, page: FilePage, opened: Callable[..., Path], tmp_path: Path
) -> None:
    """Its rows and the lines above them are shown again, and it is still the file at hand."""
    path = opened("Weekly export,\nid,comment\n1,first\n", "weekly.csv")
    assert page.rows is not None
    shown = _column_texts(page)
    (tmp_path / "large.csv").write_text("id,comment\n" + "1,words\n" * 50_000)
    with qtbot.waitSignal(page.reader.first_rows_read):
        page.open_file(tmp_path / "large.csv")
    page.rows.progress.cancel.click()
    assert page.draft.table is not None
    assert page.draft.table.source.path == page.reader.path == path
    assert _column_texts(page) == shown
    assert page.validatePage() is True


def _column_texts(page: FilePage) -> list[str]:
    model = _grid(page).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_warning_about_a_row_shows_it(qtbot: QtBot, page: FilePage, opened: Callable[..., Path]) -> None:
    """The reader's warnings stand above the grid; “Show” brings the row that one is about into view."""
    opened("id,comment\n" + "".join(f"{number},words\n" for number in range(500)))
    assert page.rows is not None
    page.rows.warnings.show_warnings([ReadingWarning("unexpected", {"what": "x"}, row=402)] * 4)
    assert page.rows.warnings.more.text() == "2 more"
    page.rows.warnings.lines[0].action_asked.emit()
    assert _grid(page).model().headerData(_grid(page).currentIndex().row(), Qt.Orientation.Vertical) == "402"


def test_unfinished_import_is_offered_first(qtbot: QtBot, page: FilePage) -> None:
    """An import that was stopped stands on the start page with how far it is, and can be taken up from there."""
    page.show_unfinished([_entry()], NOW)
    line = page.start.findChild(type(page.start.unfinished.lines[0])) if page.start.unfinished else None  # type: ignore[attr-defined]
    assert line is not None
    with qtbot.waitSignal(page.continue_asked) as asked:
        qtbot.mouseClick(line.go_on, Qt.MouseButton.LeftButton)
    assert asked.args == ["abc"]
    words = " ".join(label.text() for label in line.findChildren(type(page._heading)))
    assert "Continue: tickets_2025.csv" in words
    assert "3,120 of 8,412 delivered · stopped yesterday" in words


def test_discarding_asks_first(qtbot: QtBot, page: FilePage, monkeypatch: pytest.MonkeyPatch) -> None:
    """What wasn't sent is given up only after a second word; Keep is the one under the Enter key."""
    page.show_unfinished([_entry()], NOW)
    line = page.start.unfinished.lines[0] if page.start.unfinished else None  # type: ignore[attr-defined]
    heard: list[str] = []
    page.discard_asked.connect(heard.append)
    answers = iter(("&Keep", "&Discard"))

    def answer(box: QMessageBox) -> int:
        wanted = next(answers)
        assert box.defaultButton().text() == "&Keep"
        next(button for button in box.buttons() if button.text() == wanted).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    line.discard.click()
    assert heard == []
    line.discard.click()
    assert heard == ["abc"]


def test_the_list_may_change_while_discarding_is_asked(
    qtbot: QtBot, page: FilePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The question outlives the line that it is about: the imports may be listed anew meanwhile."""
    page.show_unfinished([_entry()], NOW)
    line = page.start.unfinished.lines[0] if page.start.unfinished else None  # type: ignore[attr-defined]
    heard: list[str] = []
    page.discard_asked.connect(heard.append)

    def answer(box: QMessageBox) -> int:
        gone: list[bool] = []
        line.destroyed.connect(lambda: gone.append(True))
        page.show_unfinished([_entry()], NOW)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert gone == [True]
        next(button for button in box.buttons() if button.text() == "&Discard").click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    line.discard.click()
    assert heard == ["abc"]


def test_newest_reading_wins(qtbot: QtBot, page: FilePage, tmp_path: Path) -> None:
    """Two files opened in a row: the one that was asked for last is the one that is there."""
    for name in ("one.csv", "two.csv"):
        (tmp_path / name).write_text(f"comment\n{name}\n")
    reader = page.reader
    page.open_file(tmp_path / "one.csv")
    with qtbot.waitSignal(reader.file_read):
        page.open_file(tmp_path / "two.csv")
    assert ["two.csv"] in _cells(page)
    assert isinstance(reader, FileReader)
    assert reader.options == ReadingOptions()


def _entry() -> ImportEntry:
    return ImportEntry(
        import_id="abc",
        account=1,
        address="practice",
        practice=True,
        state=ImportState.STOPPED,
        reason=None,
        message="",
        file="tickets_2025.csv",
        source_name="Tickets",
        source_id=1,
        source_tries=0,
        key_refused=False,
        totals=Totals(rows=8412, accepted=3000, duplicate=120, pending=5292),
        people=10,
        requests=RequestCounts(),
        seconds=10.0,
        made_at="2026-01-14T09:00:00+00:00",
        ended_at="2026-01-14T10:00:00+00:00",
    )


def test_long_texts_take_the_room_that_is_left(page: FilePage, opened: Callable[..., Path]) -> None:
    """Where two columns leave room, the long comment is seen in it, and nothing has to be scrolled sideways."""
    opened("id,comment\n" + "".join(f"{n},{'a long comment ' * 20}\n" for n in range(40)))
    grid = page.rows.grid
    assert grid.columnWidth(1) > 4 * grid.columnWidth(0)
    assert not grid.horizontalScrollBar().isVisible()


def test_the_guessed_encoding_has_one_name(page: FilePage, opened: Callable[..., Path]) -> None:
    """The warning about the encoding calls it what the button above it calls it."""
    opened("id,comment\n1,Très bien\n2,Déjà vu à Orléans\n".encode("cp1252"))
    (line,) = page.rows.warnings.lines
    assert "Windows-1252 makes the best text" in line.text
    assert page.rows.facts.encoding.text() == "Windows-1252"


def test_nothing_of_a_file_stays_that_was_put_away(page: FilePage, opened: Callable[..., Path]) -> None:
    """However often a file is read, its menus offer each choice once; put away, none of its rows is held."""
    opened("id,comment\n1,first\n")
    assert page.rows is not None
    offered = len(page.rows.facts.encoding.findChildren(QAction))
    opened("id,comment\n1,first\n2,second\n")
    assert len(page.rows.facts.encoding.findChildren(QAction)) == offered
    page.close_file()
    assert page.rows.model.rowCount() == 0
