"""Help answers on the page that is open."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.help_texts import answers
from gui.help_window import HelpWindow
from gui.pages import Page
from tests.open_windows import MakeWindow

pytestmark = pytest.mark.screen


def test_help_opens_beside_the_window(open_window: MakeWindow, qtbot: QtBot) -> None:
    """The first entry of More, F1 for short, opens the help beside the window, with the page's own answers first."""
    window = open_window()
    help_ = window.file_page.more.menu().actions()[0]
    assert help_.shortcut() == QKeySequence(Qt.Key.Key_F1)
    help_.trigger()
    shown = window.findChild(HelpWindow)
    assert shown.isVisible()
    assert not shown.isModal()
    assert shown.texts[0].text() == answers()[Page.FILE][0].question
    qtbot.mouseClick(shown.close_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.findChild(HelpWindow) is None)


@pytest.mark.parametrize("page", Page)
def test_every_page_has_answers_and_all_are_shown(qtbot: QtBot, qapp: QApplication, page: Page) -> None:
    """Each page's questions come first on it, and no question of another page is left out."""
    shown = HelpWindow(page)
    qtbot.addWidget(shown)
    texts = [text.text() for text in shown.texts]
    asked = [part for number in Page for each in answers()[number] for part in (each.question, each.answer)]
    own = [part for each in answers()[page] for part in (each.question, each.answer)]
    assert len(own) >= 6
    assert texts[: len(own)] == own
    assert sorted(texts) == sorted(asked)
