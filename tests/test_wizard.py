"""The frame of the window: steps, buttons, going back, closing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWizard
from pytestqt.qtbot import QtBot

from gui.import_draft import ImportDraft
from gui.pages import Page, StepPage
from gui.side_list import StepState
from gui.style.tokens import Tone
from gui.wizard import ImportWizard
from gui.work import Watch, Work
from tests.checking_tables import table_of

NEXT, BACK = QWizard.WizardButton.NextButton, QWizard.WizardButton.BackButton


class _Page(StepPage):
    """A page with one field and a thread that runs until it is told to end."""

    def __init__(self, draft: ImportDraft) -> None:
        super().__init__(draft)
        self.answer = QLineEdit()
        self.body.addWidget(self.answer)
        self.work = Work(self)
        self.lets_close = True
        self.set_heading("Heading", "Subheading")

    def may_close(self) -> bool:
        return self.lets_close


@pytest.fixture
def wizard(qtbot: QtBot) -> Iterator[ImportWizard]:
    """The frame with five plain pages, on the screen."""
    draft = ImportDraft()
    made = ImportWizard(draft)
    for number in Page:
        made.add_page(number, _Page(draft))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def _page(wizard: ImportWizard, number: Page) -> _Page:
    page = wizard.page(number)
    assert isinstance(page, _Page)
    return page


def test_steps_show_what_is_done_here_and_to_come(wizard: ImportWizard) -> None:
    """On the third page two steps are done and can be clicked, one is here, two are to come."""
    wizard.next()
    wizard.next()
    buttons = [wizard.steps.button(page) for page in Page]
    done, here, to_come = StepState.DONE, StepState.HERE, StepState.TO_COME
    assert [button.state for button in buttons] == [done, done, here, to_come, to_come]
    assert [button.isEnabled() for button in buttons] == [True, True, False, False, False]
    assert buttons[0].accessibleName() == "File, done"


def test_click_on_a_past_step_goes_back_and_keeps_every_choice(qtbot: QtBot, wizard: ImportWizard) -> None:
    """Going back over a page leaves what was typed there."""
    wizard.next()
    _page(wizard, Page.COLUMNS).answer.setText("typed")
    wizard.next()
    qtbot.mouseClick(wizard.steps.button(Page.FILE), Qt.MouseButton.LeftButton)
    assert wizard.currentId() == Page.FILE
    wizard.next()
    assert _page(wizard, Page.COLUMNS).answer.text() == "typed"


def test_once_rows_are_on_their_way_no_step_can_be_clicked(wizard: ImportWizard) -> None:
    """On the last page the past steps are shown as done, and lead nowhere."""
    for _ in range(Page.IMPORT):
        wizard.next()
    assert wizard.currentId() == Page.IMPORT
    assert not any(wizard.steps.button(page).isEnabled() for page in Page)


def test_button_to_go_on_is_always_enabled_and_says_what_it_does(wizard: ImportWizard) -> None:
    """A page names its button, and its message says what is missing: the button is never grey."""
    page = _page(wizard, Page.FILE)
    page.set_primary_text("Check 8,412 rows")
    page.set_message("Choose at least one content column.", Tone.ERROR)
    button = wizard.button(NEXT)
    assert isinstance(button, QPushButton)
    assert button.text() == "Check 8,412 rows"
    assert button.isEnabled()
    assert page.message.accessibleName() == "Choose at least one content column."


def test_title_names_the_file(wizard: ImportWizard) -> None:
    """The window's title has the program's name, then the file's, and no word of a wizard."""
    assert wizard.windowTitle() == "BuildBetter Importer"
    wizard.draft.set_table(table_of({"note": ["a"]}))
    assert wizard.windowTitle() == "file.csv — BuildBetter Importer"


def test_note_of_a_page_stands_under_its_step(wizard: ImportWizard) -> None:
    """What a page notes, such as the file's name and rows, is read beside its step."""
    _page(wizard, Page.FILE).set_step_note("tickets.csv\n8,412 rows")
    assert wizard.steps.button(Page.FILE).note == "tickets.csv\n8,412 rows"
    assert wizard.steps.button(Page.FILE).toolTip() == "tickets.csv\n8,412 rows"


def test_closing_ends_the_pages_threads(qtbot: QtBot, wizard: ImportWizard) -> None:
    """No thread of a page outlives the window."""
    work = _page(wizard, Page.CHECK).work
    work.run(_until_cancelled)
    wizard.close()
    assert not work.running
    assert not wizard.isVisible()


def test_page_can_keep_the_window_open(wizard: ImportWizard) -> None:
    """A page that has to ask first holds the window against its close button."""
    _page(wizard, Page.FILE).lets_close = False
    wizard.close()
    assert wizard.isVisible()
    _page(wizard, Page.FILE).lets_close = True


def test_escape_closes_nothing(qtbot: QtBot, wizard: ImportWizard) -> None:
    """A key that is pressed once too often never loses what was chosen."""
    qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    assert wizard.isVisible()


def test_window_fits_a_small_screen(wizard: ImportWizard) -> None:
    """At 1024 × 700, and at what a laptop of 1366 × 768 shows at 150 %, nothing pushes the window wider."""
    for width, height in ((1024, 700), (910, 480)):
        wizard.resize(width, height)
        QApplication.processEvents()
        assert (wizard.width(), wizard.height()) == (width, height)


def test_keyboard_reaches_the_page_first(wizard: ImportWizard) -> None:
    """The keyboard begins in the page, not on its History button."""
    assert wizard.focusWidget() is _page(wizard, Page.FILE).answer


def _until_cancelled(watch: Watch) -> None:
    while not watch.cancelled():
        pass
