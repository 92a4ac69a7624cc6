"""The window as a guest on the desktop: the tray, the word at the end, closing, and the hours in which rows are sent.

Qt's tray alone is a fake: a screen of tests has none.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import ClassVar

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from core.delivery.events import NoticeGiven
from core.hours import SendingHours
from core.settings import DataFolder, load_settings
from gui.desktop.closing import Closing
from gui.desktop.guest import Guest
from gui.importing.page import ImportPage
from gui.keys import Keys
from gui.pages import Page
from gui.window import Window
from gui.workspace import Workspace
from tests.drafts import checked_draft, good_rows
from tests.faulty_server import Fault, FaultyServer, answer
from tests.pages import PATIENCE, click, order_to

Said = list[tuple[str, str]]


class FakeIcon(QObject):
    """Stands for Qt's tray icon."""

    activated, messageClicked = Signal(object), Signal()  # noqa: N815 — Qt's name
    ActivationReason = QSystemTrayIcon.ActivationReason
    said: ClassVar[Said] = []

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.toolTip = self.icon = lambda: ""
        self.show_it(shown=False)

    def show_it(self, *, shown: bool) -> None:
        """Be seen or not."""
        self.isVisible = lambda: shown
        self.show, self.hide = (lambda: self.show_it(shown=True)), (lambda: self.show_it(shown=False))

    def setIcon(self, icon: QIcon) -> None:  # noqa: N802
        assert not icon.isNull()

    def setToolTip(self, words: str) -> None:  # noqa: N802
        self.toolTip = lambda: words

    def setContextMenu(self, menu: QMenu) -> None:  # noqa: N802
        self.menu = menu

    def showMessage(self, title: str, words: str, *_: object) -> None:  # noqa: N802
        self.said.append((title, words))


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Said:
    """What is said over the desktop, whose tray is there."""
    monkeypatch.setattr(FakeIcon, "said", [])
    monkeypatch.setattr("gui.desktop.tray.QSystemTrayIcon", FakeIcon)
    monkeypatch.setattr("gui.desktop.guest.has_tray", lambda: True)
    return FakeIcon.said


@pytest.fixture
def guest(qtbot: QtBot, data_folder: DataFolder) -> Iterator[Guest]:
    """The window on its last page, with an import of some rows to do; nothing has begun."""
    window = Window(Workspace(data_folder))
    page = ImportPage(window.draft, window.workspace, Keys())
    page.ask_closing = lambda: Closing.QUIT  # type: ignore[method-assign]
    window.add_page(Page.IMPORT, page)
    window.setStartId(Page.IMPORT)
    made = Guest(window, page)
    qtbot.addWidget(window)
    yield made
    page.may_close = lambda: True  # type: ignore[method-assign]
    window.close()
    QApplication.setQuitOnLastWindowClosed(True)


def begin(guest: Guest, server: FaultyServer, rows: int = 60) -> ImportPage:
    """Begin to deliver so many rows."""
    page, draft = guest._page, checked_draft(good_rows(rows))
    page.draft.set_table(draft.table)  # type: ignore[arg-type]
    page.draft.set_checked(draft.checked)
    page.take_order(order_to(server.url))
    guest._window.show()
    guest._window.restart()
    return page


def test_closed_into_the_tray_it_goes_on_and_tells_its_end(guest: Guest, qtbot: QtBot, said: Said) -> None:
    """The window hides, rows go on, the end is said once, and the icon brings back the window with the report."""
    with FaultyServer(holds_after=3) as server:
        page, window = begin(guest, server), guest._window
        page.ask_closing = lambda: Closing.KEEP_GOING  # type: ignore[method-assign]
        qtbot.waitUntil(server.holding.is_set, timeout=PATIENCE)
        with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
            window.close()
            server.let_go()
            assert not window.isVisible()
            assert not QApplication.quitOnLastWindowClosed()
    assert said == [("tickets_2025.csv is imported", "All 60 rows are in Tickets.")]
    tray = guest.tray
    assert tray is not None
    assert tray.icon.isVisible()
    tray.open_asked.emit()
    assert window.isVisible()
    assert window.windowTitle().startswith("Finished — tickets_2025.csv")
    assert page.view.report.isVisible()
    assert not tray.icon.isVisible()
    assert QApplication.quitOnLastWindowClosed()


def test_the_tray_steers_what_runs(guest: Guest, qtbot: QtBot, said: Said) -> None:
    """Its menu pauses, resumes and stops, and offers only what is possible."""
    with FaultyServer(holds_after=3) as server:
        page = begin(guest, server, 100)
        qtbot.waitUntil(lambda: guest.tray is not None and guest.tray.stop.isVisible(), timeout=PATIENCE)
        tray = guest.tray
        assert tray is not None
        tray.pause.trigger()
        qtbot.waitUntil(tray.resume.isVisible, timeout=PATIENCE)
        assert not tray.pause.isVisible()
        assert "Paused" in tray.icon.toolTip()
        tray.resume.trigger()
        qtbot.waitUntil(tray.pause.isVisible, timeout=PATIENCE)
        with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
            tray.stop.trigger()
            server.answer_held()
        assert not tray.stop.isVisible()


def test_a_person_is_called_where_one_is_needed(guest: Guest, qtbot: QtBot, said: Said) -> None:
    """A refused key is said over the desktop while the window is away."""
    refused: Fault = answer(401, body=b'{"error": "Invalid API key"}')
    with FaultyServer(lambda asked: refused if asked.is_record else None, holds_after=0) as server:
        page = begin(guest, server, 3)
        qtbot.waitUntil(server.holding.is_set, timeout=PATIENCE)
        with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
            guest.go_to_background()
            server.let_go()
    ((title, words),) = said
    assert title == "The import of tickets_2025.csv needs you"
    assert "Invalid API key" in words


def test_quitting_from_the_tray_pauses_first(
    guest: Guest, qtbot: QtBot, said: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The hidden program ends once what was under way has been waited for."""
    quits: list[bool] = []
    monkeypatch.setattr("gui.desktop.guest.QApplication.quit", lambda: quits.append(True))
    with FaultyServer(holds_after=3) as server:
        page = begin(guest, server, 100)
        qtbot.waitUntil(server.holding.is_set, timeout=PATIENCE)
        guest.go_to_background()
        with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
            guest.quit()
            server.answer_held()
    assert quits == [True]
    assert said == []


def test_without_a_tray_it_keeps_going_minimized(guest: Guest, qtbot: QtBot) -> None:
    """Where there is none, the choice to keep going leaves a minimized window, whose title tells how far it is."""
    with FaultyServer(holds_after=5) as server:
        page, window = begin(guest, server, 100), guest._window
        page.ask_closing = lambda: Closing.KEEP_GOING  # type: ignore[method-assign]
        qtbot.waitUntil(lambda: "%" in window.windowTitle(), timeout=PATIENCE)
        window.close()
        assert guest.tray is None
        assert window.isMinimized()
        assert page.run.running
        assert window.windowTitle().endswith("% — tickets_2025.csv — BuildBetter Importer")


def test_hours_hold_at_once_and_are_kept(
    guest: Guest, qtbot: QtBot, data_folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Hours that have passed today pause the run and say until when; any time lets it go on to its end."""
    now = datetime.now()
    closed = SendingHours.read(f"{(now.hour + 2) % 24:02}:00-{(now.hour + 3) % 24:02}:00")
    chosen: list[SendingHours | None] = [closed, None]
    monkeypatch.setattr("gui.importing.page.ask_hours", lambda *_: (True, chosen.pop(0)))
    with FaultyServer(holds_after=3) as server:
        page = begin(guest, server, 100)
        state, hours = page.view.progress.state, page.view.steering.hours
        qtbot.waitUntil(lambda: page.run.running and hours.isVisible(), timeout=PATIENCE)
        click(qtbot, hours)
        qtbot.waitUntil(lambda: state.text().startswith("Paused until"), timeout=PATIENCE)
        assert load_settings(data_folder).sending_hours == str(closed)
        assert guest._window.windowTitle().startswith("Paused at")
        with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
            click(qtbot, hours)
            server.let_go()
        assert page.view.report.sentence == "All 100 rows are in Tickets."
        assert load_settings(data_folder).sending_hours == ""


def test_what_happened_is_read_during_and_after_the_run(guest: Guest, qtbot: QtBot) -> None:
    """A sleep of the computer is told with its time, stays on the page in the report, and goes with a new import."""
    slept = NoticeGiven(code="slept", message="", seconds=7800, at=datetime(2026, 3, 10, 14, 3).timestamp(), quiet=True)
    words = "The computer slept for 2 h 10 min; the import went on at "
    with FaultyServer() as server:
        page = begin(guest, server, 5)
        with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
            page.run.run_started.connect(lambda: page.run.notice_given.emit(slept))
        (text,) = page.view.notices.texts
        assert text.startswith(words)
        assert page.view.notices.isVisible()
        assert page.view.report.isVisible()
