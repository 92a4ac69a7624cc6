"""The window with its pages. The File page is there at once; the others follow when what they need is loaded."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QCloseEvent

from gui.file.page import FilePage
from gui.import_draft import ImportDraft
from gui.pages import Page
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
        self._warming.run(_load_libraries)

    def open_file(self, path: Path) -> None:
        """Begin with a file."""
        self.file_page.open_file(path)

    def on_warm(self, _nothing: object = None) -> None:
        """Everything is loaded: make the other pages."""
        if self.page(Page.COLUMNS) is None:
            self._make_pages()
        self.list_unfinished()

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

    def _make_pages(self) -> None:
        from gui.check.page import CheckPage
        from gui.columns.page import ColumnsPage
        from gui.destination.page import DestinationPage
        from gui.keys import Keys

        keys = Keys()
        self.add_page(Page.COLUMNS, ColumnsPage(self.draft, self.workspace))
        self.add_page(Page.CHECK, CheckPage(self.draft))
        self.add_page(Page.DESTINATION, DestinationPage(self.draft, self.workspace, keys))


def _load_libraries(_watch: Watch) -> None:
    """Import what takes long: pandas and pyarrow above all."""
    import core.checking.check
    import core.mapping.templates
    import core.reading.files
    import core.records  # noqa: F401 - loaded for those who come after


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
