"""The Destination page: where to, with which key, to which source, and what that comes to."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWizard
from pytestqt.qtbot import QtBot

import tests.keyrings
from core.delivery.journal import imports, sources
from core.delivery.journal.journal import Journal
from core.settings import DataFolder
from gui.destination.order import Order
from gui.destination.page import DestinationPage
from gui.import_draft import ImportDraft
from gui.importing.preparing import journalled
from gui.keys import Keys
from gui.pages import Page, StepPage
from gui.scrolled import ScrolledPart
from gui.wizard import SMALLEST_SIZE, ImportWizard
from gui.work import Watch
from gui.workspace import Workspace
from tests.drafts import FLAWED, checked_draft, good_rows

MakePage = Callable[..., DestinationPage]
ADDRESS = "https://api.buildbetter.app"
COMMIT = QWizard.WizardButton.CommitButton


@pytest.fixture
def destination_page(qtbot: QtBot, data_folder: DataFolder) -> Iterator[MakePage]:
    """Opens the Destination page of a checked draft in the frame; the page after it is a plain one."""
    opened: list[ImportWizard] = []

    def made(draft: ImportDraft, keys: Keys | None = None, api_url: str | None = None) -> DestinationPage:
        workspace = Workspace(data_folder)
        workspace.settings = replace(workspace.settings, api_url=api_url)
        wizard = ImportWizard(draft)
        opened.append(wizard)
        page = DestinationPage(draft, workspace, keys or Keys())
        page._typing.setInterval(0)
        wizard.add_page(Page.DESTINATION, page)
        wizard.add_page(Page.IMPORT, StepPage(draft))
        wizard.setStartId(Page.DESTINATION)
        qtbot.addWidget(wizard)
        wizard.show()
        qtbot.waitExposed(wizard)
        wizard.restart()
        qtbot.waitUntil(lambda: not page.is_busy)
        return page

    yield made
    for wizard in opened:
        wizard.close()


@pytest.fixture
def page(destination_page: MakePage) -> DestinationPage:
    """The page of a file of 250 rows of ten people, and of two flawed ones that have the ids of two of them."""
    return destination_page(checked_draft([*good_rows(250), *FLAWED[1:3]]))


def choose(qtbot: QtBot, page: DestinationPage, *, practice: bool) -> None:
    """Click a card, and wait until its plan is shown."""
    card = page.fields.practice if practice else page.fields.buildbetter
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    settle(qtbot, page)


def settle(qtbot: QtBot, page: DestinationPage) -> None:
    """Wait until what was typed is taken, and the plan made."""
    qtbot.waitUntil(lambda: not page.is_busy)


def commit(page: DestinationPage) -> list[Order]:
    """Click the commit button; returns what was ordered by it at once."""
    orders: list[Order] = []
    page.ordered.connect(orders.append)
    page.wizard().button(COMMIT).click()
    return orders


def test_without_a_choice_it_says_what_is_missing(page: DestinationPage) -> None:
    """Neither place is chosen for a person; the button says the rows, and a click says what to choose."""
    assert page.wizard().button(COMMIT).text() == "&Import 248 rows"
    assert commit(page) == []
    assert page.message.text == "Choose practice or BuildBetter."


def test_practice_needs_nothing_more(page: DestinationPage, qtbot: QtBot) -> None:
    """A click on the card shows the plan, whose figures add up; the source is named, and the order goes to practice."""
    choose(qtbot, page, practice=True)
    assert "Rows that go\n248\nRows that stay behind\n4\nPeople\n10\nRequests\n259" in page.receipt.text
    assert "As fast as this computer can" in page.receipt.text
    assert not page.fields.key.isVisible()
    (order,) = commit(page)
    assert order.destination.practice
    assert order.destination.source_name == "Tickets 2025"
    assert page.wizard().currentId() == Page.IMPORT
    assert page.draft.destination == order.destination


def test_at_the_real_speed_the_plan_has_a_time(page: DestinationPage, qtbot: QtBot) -> None:
    """259 requests take two minutes and more at 100 a minute, and the clock time of the end is named."""
    choose(qtbot, page, practice=True)
    page.fields.real_speed.click()
    settle(qtbot, page)
    assert "about 2 min" in page.receipt.text
    assert "if it starts now" in page.receipt.text
    (order,) = commit(page)
    assert order.real_speed


def test_what_is_final_is_said_before(page: DestinationPage, qtbot: QtBot) -> None:
    """For BuildBetter: that records stay there, and how many people are created or updated."""
    choose(qtbot, page, practice=False)
    assert "Records that were sent can't be taken back from here." in page.receipt.text
    assert "10 people are created, or updated" in page.receipt.text


def test_the_key_is_masked_until_it_is_asked_to_be_shown(page: DestinationPage, qtbot: QtBot) -> None:
    """The eye shows it and hides it, and says which it will do."""
    choose(qtbot, page, practice=False)
    key = page.fields.key
    assert key.line.echoMode() is QLineEdit.EchoMode.Password
    key.eye.click()
    assert key.line.echoMode() is QLineEdit.EchoMode.Normal
    assert key.eye.accessibleName() == "Hide the key"


def test_without_a_key_it_asks_for_one(page: DestinationPage, qtbot: QtBot) -> None:
    """BuildBetter without a key: the message says so; where there is no keyring, that is said beside the field."""
    choose(qtbot, page, practice=False)
    assert commit(page) == []
    assert page.message.text == "Type the API key of your organization, or choose practice."
    assert not page.fields.key.remember.isVisible()
    assert "no keyring" in page.fields.key._about.text()


def test_a_key_that_cant_be_one_is_said_beside_it(page: DestinationPage, qtbot: QtBot) -> None:
    """A text with blanks is no key; nothing goes on, and nothing is sent to find that out."""
    choose(qtbot, page, practice=False)
    qtbot.keyClicks(page.fields.key.line, "two words")
    settle(qtbot, page)
    assert commit(page) == []
    assert page.message.text.startswith("The API key has characters that no key has.")


def test_a_typed_key_is_used_and_kept_until_the_end(destination_page: MakePage, qtbot: QtBot) -> None:
    """The order has the key, and the next look at the page has it too, without typing."""
    keys = Keys()
    page = destination_page(checked_draft(good_rows(3)), keys)
    choose(qtbot, page, practice=False)
    qtbot.keyClicks(page.fields.key.line, "key-123")
    settle(qtbot, page)
    (order,) = commit(page)
    assert order.key == "key-123"
    assert keys.find(ADDRESS) == "key-123"
    again = destination_page(checked_draft(good_rows(3)), keys)
    choose(qtbot, again, practice=False)
    (order,) = commit(again)
    assert order.key == "key-123"


def test_a_key_is_remembered_in_the_keyring(
    destination_page: MakePage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the box ticked the keyring has it before the import begins; it is found there the next time."""
    use_keyring(monkeypatch, tmp_path, "FileKeyring")
    page = destination_page(checked_draft(good_rows(3)))
    choose(qtbot, page, practice=False)
    qtbot.keyClicks(page.fields.key.line, "key-123")
    page.fields.key.remember.click()
    settle(qtbot, page)
    page.wizard().button(COMMIT).click()
    qtbot.waitUntil(lambda: page.wizard().currentId() == Page.IMPORT)
    assert list(json.loads((tmp_path / "keyring.json").read_text()).values()) == ["key-123"]
    again = destination_page(checked_draft(good_rows(3)))
    choose(qtbot, again, practice=False)
    assert again.fields.key.line.placeholderText() == "The key that is here already"
    (order,) = commit(again)
    assert order.key == "key-123"


def test_a_locked_keyring_is_said_and_a_key_can_be_typed(
    destination_page: MakePage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page says why the keyring can't be asked, and goes on with a typed key."""
    use_keyring(monkeypatch, tmp_path, "LockedKeyring")
    page = destination_page(checked_draft(good_rows(3)))
    choose(qtbot, page, practice=False)
    assert "locked" in page.fields.key._about.text()
    qtbot.keyClicks(page.fields.key.line, "key-123")
    settle(qtbot, page)
    (order,) = commit(page)
    assert order.key == "key-123"


def use_keyring(monkeypatch: pytest.MonkeyPatch, folder: Path, name: str) -> None:
    """Let this process have a keyring of the tests."""
    monkeypatch.setenv("TEST_KEYRING_FILE", str(folder / "keyring.json"))
    monkeypatch.setattr("keyring.core._keyring_backend", getattr(tests.keyrings, name)())


def test_a_source_needs_a_name_or_an_id(page: DestinationPage, qtbot: QtBot) -> None:
    """An emptied name is asked for; an id is handed on as the number it is written as."""
    choose(qtbot, page, practice=False)
    qtbot.keyClicks(page.fields.key.line, "key-123")
    source = page.fields.source
    source.name.clear()
    qtbot.keyClick(source.name, Qt.Key.Key_Backspace)
    settle(qtbot, page)
    assert commit(page) == []
    assert page.message.text == "Name the source that the records go to."
    source.choice.setCurrentIndex(source.choice.count() - 1)
    source.choice.activated.emit(source.choice.currentIndex())
    qtbot.keyClicks(source.id, "4711")
    settle(qtbot, page)
    (order,) = commit(page)
    assert (order.destination.source_name, order.destination.source_id) == (None, 4711)


def test_sources_of_the_key_are_offered_and_what_is_there_is_known(
    destination_page: MakePage, qtbot: QtBot, data_folder: DataFolder
) -> None:
    """After an import with this key its source is offered by name, and the plan sends nothing twice."""
    keys = Keys()
    keys.type_in(ADDRESS, "key-123")
    draft = checked_draft(good_rows(3))
    first = destination_page(draft, keys)
    choose(qtbot, first, practice=False)
    (order,) = commit(first)
    assert draft.checked is not None
    import_id = journalled(data_folder, draft.checked, order, Watch(lambda _share: None, lambda: False))
    with Journal(data_folder.journal) as journal:
        sources.made(journal, import_id, 123)
    page = destination_page(checked_draft(good_rows(3)), keys)
    choose(qtbot, page, practice=False)
    source = page.fields.source
    assert source.choice.itemText(0) == "Tickets 2025"
    assert page.wizard().button(COMMIT).text() == "&Continue with 3 rows"
    assert "This import was begun before, with 0 of 3 rows delivered." in page.receipt.text
    with Journal(data_folder.journal) as journal:
        assert imports.get(journal, import_id).totals.pending == 3


def test_nothing_left_to_send_goes_nowhere(destination_page: MakePage, qtbot: QtBot) -> None:
    """A file without a row that can go is said so instead of started."""
    page = destination_page(checked_draft(FLAWED[1:3]))
    choose(qtbot, page, practice=True)
    assert "Nothing is left to send." in page.receipt.text
    assert commit(page) == []
    assert page.wizard().currentId() == Page.DESTINATION


def test_the_first_row_can_go_alone(page: DestinationPage, qtbot: QtBot) -> None:
    """With the box ticked the button says so, and the order too."""
    choose(qtbot, page, practice=True)
    page.fields.first_row_only.click()
    settle(qtbot, page)
    assert page.wizard().button(COMMIT).text() == "&Import the first row"
    (order,) = commit(page)
    assert order.first_row_only


def test_a_click_while_the_plan_is_made_is_not_lost(page: DestinationPage, qtbot: QtBot) -> None:
    """Committing right after a choice waits for the plan, and then goes on by itself."""
    qtbot.mouseClick(page.fields.practice, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.ordered):
        page.wizard().button(COMMIT).click()
    assert page.wizard().currentId() == Page.IMPORT


def test_what_is_edited_after_a_commit_has_to_be_committed_anew(page: DestinationPage, qtbot: QtBot) -> None:
    """A commit that waits for the plan is taken back by an edit: no import begins with a name that is half typed."""
    orders: list[Order] = []
    page.ordered.connect(orders.append)
    qtbot.mouseClick(page.fields.practice, Qt.MouseButton.LeftButton)
    page.wizard().button(COMMIT).click()
    qtbot.keyClicks(page.fields.source.name, "New")
    settle(qtbot, page)
    assert orders == []
    assert page.wizard().currentId() == Page.DESTINATION


def test_a_key_that_cant_be_kept_starts_nothing_by_itself(
    destination_page: MakePage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the keyring refuses, it is said; what is chosen after that waits for the button, too."""
    use_keyring(monkeypatch, tmp_path, "RefusingKeyring")
    page = destination_page(checked_draft(good_rows(3)))
    choose(qtbot, page, practice=False)
    qtbot.keyClicks(page.fields.key.line, "key-123")
    settle(qtbot, page)
    page.fields.key.remember.click()
    assert commit(page) == []
    qtbot.waitUntil(lambda: "The key is used without being kept." in page.message.text)
    page.fields.first_row_only.click()
    settle(qtbot, page)
    assert page.wizard().currentId() == Page.DESTINATION
    (order,) = commit(page)
    assert order.first_row_only


def test_an_address_that_may_not_be_used_is_said(destination_page: MakePage, qtbot: QtBot) -> None:
    """http to another machine would send the key unprotected: the page says so, and makes no plan."""
    page = destination_page(checked_draft(good_rows(3)), api_url="http://example.com")
    assert "unprotected" in page.message.text


def test_on_a_small_screen_nothing_is_cut(page: DestinationPage, qtbot: QtBot) -> None:
    """With all fields of BuildBetter in a low and narrow window both halves scroll, and hide nothing at their sides."""
    page.wizard().resize(SMALLEST_SIZE)
    choose(qtbot, page, practice=False)
    halves = page.findChildren(ScrolledPart)
    assert len(halves) == 2
    for half in halves:
        qtbot.waitUntil(lambda half=half: half.verticalScrollBar().maximum() > 0)
        qtbot.waitUntil(lambda half=half: half.viewport().width() >= half.widget().minimumSizeHint().width())


def test_the_first_row_alone_is_what_the_button_says_at_once(page: DestinationPage, qtbot: QtBot) -> None:
    """The box is ticked: the button speaks of the first row before the plan is made anew."""
    choose(qtbot, page, practice=True)
    page.fields.first_row_only.click()
    assert page.buttonText(COMMIT) == "&Import the first row"
    settle(qtbot, page)
    page.fields.first_row_only.click()
    assert page.buttonText(COMMIT) == "&Import 248 rows"
