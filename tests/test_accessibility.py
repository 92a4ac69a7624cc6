"""What a screen reader and a keyboard find in the window: names, states in words, an order, and a way out."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.delivery.events import Activity, ImportState, ProgressMade
from core.delivery.totals import Totals
from core.edits import Edits
from core.hours import SendingHours
from core.settings import DataFolder
from gui.about_window import AboutWindow
from gui.announcements import SECONDS_BETWEEN, Milestones
from gui.check.replace_dialog import ReplaceDialog
from gui.check.row_grid import RowGrid
from gui.check.row_grid_model import RowGridModel
from gui.check.row_status import CheckedRows
from gui.check.words_dialog import WordsDialog
from gui.columns.options_dialog import OptionsDialog
from gui.crash_dialog import CrashDialog
from gui.crashes import Crash
from gui.desktop.closing import closing_box
from gui.erasing_dialog import ErasingDialog
from gui.help_window import HelpWindow
from gui.history_window import HistoryWindow, Listed
from gui.importing.hours_dialog import HoursDialog
from gui.importing.outcome_bar import OutcomeBar
from gui.importing.progress_panel import ProgressPanel
from gui.importing.wording import progress_text
from gui.pages import Page
from gui.settings_window import SettingsWindow
from gui.support_window import SupportWindow
from gui.window import Window
from tests.drafts import checked_draft, good_rows
from tests.open_windows import MakeWindow, to_destination, write_tickets
from tests.screenshot_states_5_import import TOTALS, entry_of

Text = QAccessible.Text
CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QAbstractItemView)
MOST_STOPS = 60


def said(widget: QWidget, what: QAccessible.Text = Text.Name) -> str:
    """What a screen reader is told of a widget."""
    return str(QAccessible.queryAccessibleInterface(widget).text(what))


def assert_named(top: QWidget) -> None:
    """Each control that is seen, and whatever else takes the focus, has a name."""
    for widget in top.findChildren(QWidget):
        inner = isinstance(widget.parentWidget(), CONTROLS) or widget.objectName().startswith("qt_")
        if not widget.isVisible() or inner:
            continue
        takes_focus = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes_focus or isinstance(widget, CONTROLS):
            assert said(widget), f"{widget} in {widget.parentWidget()} has no name"


def _side_windows(window: Window, folder: DataFolder) -> dict[str, Callable[[], QDialog]]:
    checked = checked_draft(good_rows(3)).checked
    assert checked is not None
    return {
        "about": lambda: AboutWindow(window),
        "crash": lambda: CrashDialog(Crash("RuntimeError", "gui/a.py:1 in f"), window),
        "closing": lambda: closing_box(window, has_tray=True)[0],
        "erasing": lambda: ErasingDialog(folder, window),
        "help": lambda: HelpWindow(Page.FILE, window),
        "history": lambda: HistoryWindow(folder, parent=window),
        "hours": lambda: HoursDialog(SendingHours.read("18:00-08:00"), window),
        "options": lambda: OptionsDialog(checked.mapping.options, checked, window),
        "replace": lambda: ReplaceDialog(checked, checked.table.columns[0], window),
        "settings": lambda: SettingsWindow(window.workspace, window),
        "support": lambda: SupportWindow(folder, window),
        "words": lambda: WordsDialog("Answer", {"yep": True, "maybe": None}, window),
    }


@pytest.fixture
def side_windows(open_window: MakeWindow, data_folder: DataFolder, qtbot: QtBot) -> dict[str, Callable[[], QDialog]]:
    """What makes each window beside the wizard's, over an empty data folder."""
    return _side_windows(open_window(), data_folder)


def test_every_control_of_the_side_windows_is_named(
    side_windows: dict[str, Callable[[], QDialog]], qtbot: QtBot
) -> None:
    """Dialogs and side windows: whatever can be used says what it is, and the window has a title."""
    for name, make in side_windows.items():
        made = make()
        made.show()
        qtbot.waitExposed(made)
        if isinstance(made, HistoryWindow):
            made.on_listed(Listed([entry_of(ImportState.STOPPED, TOTALS)], {}))
        assert made.windowTitle() or name == "closing", name
        assert_named(made)
        made.close()


def test_every_control_of_the_pages_is_named(open_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """The wizard's pages from the empty start to the destination: whatever can be used says what it is."""
    window = open_window()
    assert_named(window)
    to_destination(qtbot, window, write_tickets(tmp_path / "tickets.csv", 12))
    for page in (Page.DESTINATION, Page.CHECK, Page.COLUMNS, Page.FILE):
        assert window.currentId() == page
        assert_named(window)
        if page is not Page.FILE:
            window.back()


@pytest.mark.screen
def test_tab_goes_around_every_page(open_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """Tab leads from each control to another and back to the first: no page holds the keyboard, none is skipped."""
    window = open_window()
    to_destination(qtbot, window, write_tickets(tmp_path / "tickets.csv", 12))
    for page in (Page.DESTINATION, Page.CHECK, Page.COLUMNS, Page.FILE):
        assert window.currentId() == page
        assert_tab_goes_around(window, qtbot)
        if page is not Page.FILE:
            window.back()


def assert_tab_goes_around(window: Window, qtbot: QtBot) -> None:
    """Tab comes to whatever takes the focus, and around; Shift+Tab goes the same way back."""
    first = stop = window.focusWidget()
    assert first is not None
    stops: list[QWidget] = []
    for _ in range(MOST_STOPS):
        stops.append(stop)
        qtbot.keyClick(stop, Qt.Key.Key_Tab)
        stop = window.focusWidget()
        assert stop is not None
        if stop is first:
            break
    assert stop is first, f"Tab doesn't come around: {stops[-3:]}"
    reached = {_shown(widget) for widget in stops}
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.isEnabled() and isinstance(widget, QAbstractItemView | QLineEdit | QComboBox):
            assert not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or _shown(widget) in reached, widget
    qtbot.keyClick(stop, Qt.Key.Key_Backtab)
    assert window.focusWidget() is stops[-1]


def _shown(widget: QWidget) -> QWidget:
    """The control that a part stands for, where it hands the focus on."""
    return widget.focusProxy() or widget


def test_cells_say_their_state(qtbot: QtBot) -> None:
    """A wrong cell says what is wrong, an edited one that it is, and every one what becomes of its row."""
    rows = [["T-1", "2025-03-31", "One", "a@b.co", "1"], ["T-2", "2025-03-31", "Two", "no address", "2"]]
    checked = checked_draft(rows).checked
    assert checked is not None
    model = RowGridModel()
    grid = RowGrid(model)
    qtbot.addWidget(grid)
    shown = CheckedRows.of(checked)
    model.load(shown, np.arange(2))
    column = checked.table.columns.index("Email")
    wrong = model.index(1, column)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert str(wrong.data(role)).startswith("no address: “no address” is no email address.")
    assert wrong.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Stays behind"
    model.show_edits(Edits({(2, "Email"): ""}, frozenset({3})))
    assert model.index(0, column).data(role) == "empty, edited"
    assert model.index(1, column).data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Left out"
    assert model.headerData(1, Qt.Orientation.Vertical, role) == "3, Left out"


def test_the_bar_is_a_progress_bar_in_words(qtbot: QtBot) -> None:
    """The bar tells its share as a number, and the rows of each outcome in words."""
    bar = OutcomeBar()
    qtbot.addWidget(bar)
    bar.show_totals(Totals(rows=200, accepted=70, rejected=4, pending=126))
    interface = QAccessible.queryAccessibleInterface(bar)
    assert interface.role() == QAccessible.Role.ProgressBar
    assert said(bar, Text.Value) == "37"
    assert said(bar) == "Progress"
    assert said(bar, Text.Description) == "Delivered: 70, Refused by the server: 4, Not sent yet: 126"


def _progress(done: int, activity: Activity = Activity.DELIVERING) -> ProgressMade:
    totals = Totals(rows=1000, accepted=done, pending=1000 - done)
    return ProgressMade(totals=totals, activity=activity, requests=done, requests_last_minute=99, seconds_left=4320)


def test_milestones_are_few() -> None:
    """Of an import's steps a tenth of the rows is said, once a minute at most, and another activity at once."""
    milestones = Milestones()
    milestones.begin(0.0)
    told = [done for done in range(1000) if milestones.is_one(_progress(done), now=done * 0.1)]
    assert told == [600]  # the first tenth that ends after a minute
    limit = _progress(610, Activity.WAITING_FOR_LIMIT)
    assert not milestones.is_one(limit, now=101.0)
    away = _progress(610, Activity.WAITING_FOR_NETWORK)
    assert [milestones.is_one(away, now=102.0), milestones.is_one(away, now=103.0)] == [True, False]
    assert milestones.is_one(_progress(611), now=104.0)
    assert not milestones.is_one(_progress(700), now=104.0 + SECONDS_BETWEEN - 1)
    assert milestones.is_one(_progress(700), now=104.0 + SECONDS_BETWEEN)


def test_progress_is_announced_in_words(qtbot: QtBot) -> None:
    """What is announced has the share, the rows and the time left; the same step isn't announced again."""
    panel = ProgressPanel()
    qtbot.addWidget(panel)
    heard: list[str] = []
    panel.announced.connect(heard.append)
    away = replace(_progress(370, Activity.WAITING_FOR_NETWORK), until=None)
    panel.show_rest("Starting")
    for _ in range(10):
        panel.show_progress(away)
    panel.show_rest("Stopped.")
    rest = progress_text(away)
    assert rest == "37 %, 370 of 1,000 rows delivered, 1 h 12 min left"
    assert heard == ["Starting", f"Waiting for the network, {rest}", "Stopped."]
