"""The window with its pages. The File page is there at once; the others follow when what they need is loaded."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QTimer
from PySide6.QtGui import QCloseEvent

from gui.file.page import FilePage
from gui.import_draft import ImportDraft
from gui.pages import Page, StepPage
from gui.wizard import ImportWizard
from gui.work import Watch, Work
from gui.workspace import Workspace

if TYPE_CHECKING:  # the first paint doesn't wait for pandas
    from core.delivery.journal.imports import ImportEntry


class Window(ImportWizard):
    """The pages of one import after the other, over one data folder."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(ImportDraft())
        self.draft.setParent(self)
        self.workspace = workspace
        self._skips_ahead = False
        self.file_page = FilePage(self.draft, workspace)
        self.add_page(Page.FILE, self.file_page)
        self._warming, self._listing, self._discarding = Work(self), Work(self), Work(self)
        self._warming.finished.connect(self.on_warm)
        self._listing.finished.connect(self.on_unfinished_listed)
        self._discarding.finished.connect(self.list_unfinished)
        self._discarding.failed.connect(self.file_page.on_reading_failed)
        self.file_page.discard_asked.connect(self.discard)
        self.restoreGeometry(QByteArray.fromBase64(workspace.settings.window.encode()))

    def warm_up(self) -> None:
        """Load in a thread what the pages need; then they are made."""
        self._warming.run(_load_pages)

    def open_file(self, path: Path) -> None:
        """Begin with a file."""
        self.file_page.open_file(path)

    def on_warm(self, makers: "Sequence[tuple[Page, MakePage]]") -> None:
        """Everything is loaded: make the other pages, each in a turn of its own, so that nothing waits long."""
        for number, make in makers:
            QTimer.singleShot(0, self, partial(self._make_page, number, make))
        QTimer.singleShot(0, self, self.list_unfinished)

    def list_unfinished(self, _nothing: object = None) -> None:
        """See in the journal which imports aren't finished."""
        journal = self.workspace.folder.journal
        self._listing.run(lambda _watch: _unfinished(journal))

    def discard(self, import_id: str) -> None:
        """Forget an import that isn't finished."""
        journal = self.workspace.folder.journal
        self._discarding.run(lambda _watch: _forget(journal, import_id))

    def on_unfinished_listed(self, entries: "Sequence[ImportEntry]") -> None:
        """Offer what isn't finished."""
        self.file_page.show_unfinished(entries, datetime.now().astimezone())

    def go_to_import(self) -> None:
        """From the start right to the last page, for an import that is in the journal."""
        self._skips_ahead = True
        self.next()
        self._skips_ahead = False

    def nextId(self) -> int:
        """The page after this one; the last one for an import that goes on."""
        skips = self._skips_ahead and self.currentId() == Page.FILE
        return Page.IMPORT if skips else super().nextId()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close if the page lets it, and keep the window's place."""
        super().closeEvent(event)
        if event.isAccepted():
            for work in (self._warming, self._listing, self._discarding):
                work.close()
            geometry = bytes(self.saveGeometry().toBase64().data()).decode()
            self.workspace.save(replace(self.workspace.settings, window=geometry))

    def _make_page(self, number: Page, make: "MakePage") -> None:
        self.add_page(number, make(self.draft, self.workspace))


MakePage = Callable[[ImportDraft, Workspace], StepPage]


def _load_pages(_watch: Watch) -> "Sequence[tuple[Page, MakePage]]":
    """Import the pages, and with them pandas and pyarrow; returns how to make them."""
    from gui.check.page import CheckPage
    from gui.columns.page import ColumnsPage
    from gui.destination.page import DestinationPage
    from gui.keys import Keys

    keys = Keys()
    return (
        (Page.COLUMNS, ColumnsPage),
        (Page.CHECK, lambda draft, _workspace: CheckPage(draft)),
        (Page.DESTINATION, lambda draft, workspace: DestinationPage(draft, workspace, keys)),
    )


def _unfinished(journal: Path) -> "Sequence[ImportEntry]":
    from core.delivery.events import ImportState
    from core.delivery.journal.imports import listing
    from core.delivery.journal.journal import Journal

    if not journal.exists():
        return []
    with Journal(journal) as opened:
        return [entry for entry in listing(opened) if entry.state is not ImportState.FINISHED]


def _forget(journal: Path, import_id: str) -> None:
    from core.delivery.journal.imports import forget
    from core.delivery.journal.journal import Journal

    with Journal(journal) as opened:
        forget(opened, import_id)
