"""The Import page in a frame of its own for tests: made of a draft, entered with an order, watched until it rests."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from core.delivery.destination import Destination
from core.delivery.journal import imports
from core.delivery.journal.imports import ImportEntry
from core.delivery.journal.journal import Journal
from core.settings import DataFolder
from gui.desktop.closing import Closing
from gui.destination.order import Order
from gui.import_draft import ImportDraft
from gui.importing.page import ImportPage
from gui.keys import Keys
from gui.pages import Page
from gui.wizard import ImportWizard
from gui.workspace import Workspace

MakePage = Callable[..., ImportPage]
KEY = "key-of-a-test"
PATIENCE = 120_000


def made_pages(qtbot: QtBot, data_folder: DataFolder) -> Iterator[MakePage]:
    """Makes the Import page of a draft in the frame; it starts with `enter`."""
    opened: list[tuple[ImportWizard, ImportPage]] = []

    def made(draft: ImportDraft | None = None, keys: Keys | None = None) -> ImportPage:
        draft = draft or ImportDraft()
        wizard = ImportWizard(draft)
        page = ImportPage(draft, Workspace(data_folder), keys or Keys())
        page.ask_closing = lambda: Closing.QUIT  # type: ignore[method-assign]  # a test that fails asks nobody
        opened.append((wizard, page))
        wizard.add_page(Page.IMPORT, page)
        qtbot.addWidget(wizard)
        return page

    yield made
    for wizard, page in opened:
        page.may_close = lambda: True  # type: ignore[method-assign]
        wizard.close()


def enter(qtbot: QtBot, page: ImportPage, order: Order | None = None, import_id: str = "") -> None:
    """Hand the page an order or an import, and show it."""
    if order is not None:
        page.take_order(order)
    else:
        page.take_import(import_id)
    page.wizard().show()
    qtbot.waitExposed(page.wizard())


def order_to(url: str, **changes: object) -> Order:
    """An order to a server on this machine, as if it were BuildBetter's."""
    order = Order(destination=Destination(api_url=url, source_name="Tickets"), key=KEY, requests_a_minute=100_000)
    return replace(order, **changes)  # type: ignore[arg-type]


PRACTICE = Order(destination=Destination(practice=True, source_name="Tickets"))


def rest(qtbot: QtBot, page: ImportPage) -> None:
    """Wait until the import comes to rest."""
    with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
        pass


def click(qtbot: QtBot, button: QPushButton) -> None:
    """Click a button that is offered."""
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def entry_of(folder: DataFolder) -> ImportEntry:
    with Journal(folder.journal) as journal:
        (entry,) = imports.listing(journal)
    return entry
