"""Where a language is written from right to left, the window is laid out so."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.checking.histogram import Histogram, Unit
from core.delivery.totals import Totals
from gui.facts.histogram_view import HistogramView
from gui.importing.outcome_bar import OutcomeBar
from gui.importing.outcomes import Outcome
from gui.pages import Page
from gui.style.tokens import SIDE_WIDTH, colours
from tests.open_windows import MakeWindow


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    """The program in such a language, and as it was afterwards."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_charts_begin_at_the_right(right_to_left: None, qtbot: QtBot) -> None:
    """What is delivered grows from the right, and a column's lowest value stands there, above its name."""
    bar, histogram = OutcomeBar(), HistogramView()
    for view in (bar, histogram):
        qtbot.addWidget(view)
        view.resize(200, view.sizeHint().height())
    bar.show_totals(Totals(rows=100, accepted=30, pending=70))
    done = bar._places()[Outcome.ACCEPTED]
    assert (done.left(), done.right()) == (140, 200)
    histogram.show_histogram(Histogram(unit=Unit.VALUE, starts=(0, 1, 2), counts=(1, 2, 3)), ("0", "2"))
    bars = histogram._places(histogram.histogram)
    assert bars[0].center().x() > bars[1].center().x() > bars[2].center().x()


def test_steps_and_their_band_stand_at_the_right(right_to_left: None, open_window: MakeWindow, qtbot: QtBot) -> None:
    """The list of steps is at the right with its band under it, and the page has the rest."""
    window = open_window()
    side = window.steps.button(Page.FILE).mapTo(window, QPoint(0, 0))
    assert side.x() >= window.width() - SIDE_WIDTH - 1
    picture = window.grab().toImage()
    dots = picture.devicePixelRatio()
    bottom = picture.height() - round(2 * dots)
    assert picture.pixelColor(picture.width() - round(2 * dots), bottom) == colours().band
    assert picture.pixelColor(round(2 * dots), bottom) == colours().base
