"""A column at a glance in the window: on the Columns page for the chosen line, on the Check page below its header."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from core.checking.histogram import Unit
from core.settings import DataFolder
from gui.check.page import CheckPage
from gui.columns.lines import Line
from gui.columns.page import ColumnsPage
from gui.facts.view import ColumnFactsView
from gui.import_draft import ImportDraft
from gui.pages import Page
from gui.wizard import ImportWizard
from gui.workspace import Workspace
from tests.checking_tables import checked_of
from tests.drafts import ticket_draft

PATIENCE = 120_000
MARCH = [(f"T-{n}", f"{n % 12 + 1:02d}/03/2025", f"Words {n}", "", str(n % 11)) for n in range(48)]


@pytest.fixture
def shown(qtbot: QtBot, data_folder: DataFolder) -> Iterator[ImportWizard]:
    """The Columns and the Check page of tickets of March, with days first."""
    draft = ticket_draft(MARCH, date_order="day_first")
    wizard = ImportWizard(draft)
    wizard.add_page(Page.COLUMNS, ColumnsPage(draft, Workspace(data_folder)))
    wizard.add_page(Page.CHECK, CheckPage(draft))
    wizard.setStartId(Page.COLUMNS)
    qtbot.addWidget(wizard)
    wizard.resize(1280, 800)
    wizard.show()
    qtbot.waitExposed(wizard)
    yield wizard
    wizard.close()


def known(qtbot: QtBot, view: ColumnFactsView, column: str) -> None:
    """Wait until the facts of a column are shown."""
    qtbot.waitUntil(lambda: view.facts is not None and view.facts.column == column, timeout=PATIENCE)


def columns_page(wizard: ImportWizard) -> ColumnsPage:
    page = wizard.step_page(Page.COLUMNS)
    assert isinstance(page, ColumnsPage)
    return page


def draft_of(wizard: ImportWizard) -> ImportDraft:
    return wizard.draft


def test_the_chosen_column_is_told_in_words_and_bars(shown: ImportWizard, qtbot: QtBot) -> None:
    """Fill, different values, lengths, and a bar for each score; what the bars show is said to a screen reader, too."""
    page = columns_page(shown)
    qtbot.waitUntil(lambda: page.draft.checked is not None, timeout=PATIENCE)
    page.table.go_to(Line("Score", 0))
    known(qtbot, page.facts, "Score")
    assert page.facts.isVisible()
    assert page.facts.text == ("100 % full · 11 different values · 1 to 2 characters\n0 to 10 · a bar for each number")
    histogram = page.facts.bars.histogram
    assert histogram is not None
    assert sum(histogram.counts) == 48
    assert page.facts.bars.accessibleName() == "Spread of Score"
    assert page.facts.bars.accessibleDescription() == page.facts.text


def test_the_other_date_order_is_seen_at_once(shown: ImportWizard, qtbot: QtBot) -> None:
    """Twelve days of March become twelve months when months are to come first."""
    page, draft = columns_page(shown), draft_of(shown)
    qtbot.waitUntil(lambda: draft.checked is not None, timeout=PATIENCE)
    page.table.go_to(Line("When", 0))
    known(qtbot, page.facts, "When")
    assert "1 Mar 2025 to 12 Mar 2025 · a bar for each day" in page.facts.text
    assert draft.mapping is not None
    options = draft.mapping.options.model_copy(update={"date_order": "month_first"})
    draft.set_mapping(draft.mapping.model_copy(update={"options": options}))
    qtbot.waitUntil(lambda: "3 Jan 2025 to 3 Dec 2025" in page.facts.text, timeout=PATIENCE)
    histogram = page.facts.bars.histogram
    assert histogram is not None
    assert histogram.unit is Unit.WEEK


def test_a_small_window_leaves_the_room_to_the_table(shown: ImportWizard, qtbot: QtBot) -> None:
    """Where the page is low, the table keeps its height, and nothing is told about one column."""
    page = columns_page(shown)
    shown.resize(910, 480)
    qtbot.waitUntil(lambda: not page.facts.isVisible(), timeout=PATIENCE)


def test_the_check_page_tells_of_the_chosen_cells_column(shown: ImportWizard, qtbot: QtBot) -> None:
    """The action under the grid opens it below the column's header, with the name, and a key closes it."""
    qtbot.waitUntil(lambda: draft_of(shown).checked is not None, timeout=PATIENCE)
    shown.next()
    page = shown.step_page(Page.CHECK)
    assert isinstance(page, CheckPage)
    qtbot.waitUntil(lambda: page.rows.model.rowCount() == 48, timeout=PATIENCE)
    page.rows.grid.show_cell(3, "Score")
    page.rows.grid.about_action.trigger()
    popup = page.rows.about
    known(qtbot, popup.view, "Score")
    assert popup.isVisible()
    assert popup.view.text.startswith("100 % full · 11 different values")
    assert popup.height() >= popup.view.sizeHint().height()
    page.rows.grid.show_cell(3, "Said")
    page.rows.grid.about_action.trigger()
    known(qtbot, popup.view, "Said")
    assert popup.height() >= popup.view.sizeHint().height() > 0
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_a_bar_says_what_it_is(qtbot: QtBot) -> None:
    """Pointed at, a bar says where it begins and how many values are in it."""
    view = ColumnFactsView()
    qtbot.addWidget(view)
    view.show()
    view.show_column(checked_of({"it": ["1", "1", "3"]}, {"it": "metadata integer it"}), "it")
    known(qtbot, view, "it")
    place = QPoint(2, view.bars.height() // 2)
    event = QHelpEvent(QEvent.Type.ToolTip, place, view.bars.mapToGlobal(place))
    QApplication.sendEvent(view.bars, event)
    assert QToolTip.text() == "1: 2"
    QToolTip.hideText()


def test_a_column_of_texts_tells_the_most_frequent(qtbot: QtBot) -> None:
    """Without numbers and dates there are no bars; the texts that stand most often are named."""
    view = ColumnFactsView()
    qtbot.addWidget(view)
    view.show()
    view.show_column(checked_of({"it": ["high", "low", "high", ""]}, {"it": "metadata string it"}), "it")
    known(qtbot, view, "it")
    assert view.text == "75 % full · 2 different values · 3 to 4 characters\nMost frequent: high (2)"
    assert not view.bars.isVisible()
