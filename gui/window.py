"""The window with its pages. The File page is there at once; the others follow when what they need is loaded."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtGui import QCloseEvent

from core.errors import ImporterError
from core.settings import DataFolder
from gui.around import Around
from gui.draft_offers import DraftOffers
from gui.file.page import FilePage
from gui.import_draft import ImportDraft
from gui.loading import load
from gui.messages import error_text
from gui.pages import Page
from gui.style.tokens import Tone
from gui.wizard import ImportWizard
from gui.work import Watch, Work
from gui.workspace import Workspace

if TYPE_CHECKING:  # the first paint doesn't wait for pandas
    from core.delivery.journal.imports import ImportEntry
    from gui.importing.mended_rows import PutBack
    from gui.later_pages import LaterPages

# In this order, so that the rows of a file that was named at the start don't wait for the pages after them.
WARMED = ("gui.file.first_rows", "gui.file.reading", "gui.columns.page", "gui.check.page", "gui.later_pages")


class Window(ImportWizard):
    """The pages of one import after the other, over one data folder."""

    pages_made = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(ImportDraft())
        self.draft.setParent(self)
        self.workspace = workspace
        self.later: LaterPages | None = None
        self._awaited_history: str | None = None
        self._skips_ahead = self._waits_for_pages = False
        self._to_discard: list[str] = []
        self.file_page = FilePage(self.draft, workspace)
        self.add_page(Page.FILE, self.file_page)
        self.drafts = DraftOffers(self.draft, workspace, self.file_page, self)
        self.drafts.page_asked.connect(self.go_on_to)
        self.drafts.failed.connect(self.on_failed)
        self.currentIdChanged.connect(self.drafts.keeper.on_page_changed)
        self._warming, self._listing, self._discarding = Work(self), Work(self), Work(self)
        self._warming.finished.connect(self.on_warm)
        for work in (self._warming, self._listing, self._discarding):
            work.failed.connect(self.on_failed)
        self._listing.finished.connect(self.on_unfinished_listed)
        self._discarding.finished.connect(self.list_unfinished)
        for ended in (self._discarding.finished, self._discarding.failed):
            ended.connect(self._discard_next)
        self.file_page.discard_asked.connect(self.discard)
        self.file_page.details_asked.connect(self.show_history)
        self.history_asked.connect(self.show_history)
        self.around = Around(self)
        self.restoreGeometry(QByteArray.fromBase64(workspace.settings.window.encode()))

    def warm_up(self) -> None:
        """Load in a thread what the later pages need; then they are made."""
        self._warming.run(_load_later_pages)

    def open_file(self, path: Path) -> None:
        """Begin with a file."""
        self.file_page.open_file(path)

    def on_warm(self, later_pages: "type[LaterPages]") -> None:
        """Everything is loaded: make the later pages, each in a turn of its own, so that nothing waits long."""
        if self.later is not None:
            return
        self.later = later_pages(self.draft, self.workspace, self.add_page)
        self._make_next(iter(self.later.steps))

    def practise_at_real_speed(self) -> None:
        """Choose the server on this computer, with the API's limit."""
        if self.later is not None:
            self.later.destination.choose_practice(real_speed=True)

    def on_failed(self, error: ImporterError) -> None:
        """Say what hinders the window itself, such as a journal that can't be opened."""
        self.say(error_text(error), Tone.ERROR)

    def list_unfinished(self, _nothing: object = None) -> None:
        """See in the journal which imports aren't finished."""
        journal = self.workspace.folder.journal
        self._listing.run(lambda _watch: _unfinished(journal))
        self.drafts.list_drafts()

    def discard(self, import_id: str) -> None:
        """Forget an import that isn't finished."""
        self._to_discard.append(import_id)
        self._discard_next()

    def on_unfinished_listed(self, entries: "Sequence[ImportEntry]") -> None:
        """Offer what isn't finished."""
        self.file_page.show_unfinished(entries, datetime.now().astimezone())

    def show_history(self, chosen_id: str = "") -> None:
        """Show all imports of the journal, with one of them chosen; once all pages are there, if they aren't yet."""
        if self.later is None or self.page(Page.IMPORT) is None:
            self._awaited_history = chosen_id
            if self.later is None and not self._warming.running:
                self.warm_up()
            return
        from gui.history_window import HistoryWindow

        self.history = HistoryWindow(
            self.workspace.folder,
            may_go_on=not self.later.importing.is_busy,
            own_id=self.later.importing.import_id,
            parent=self,
        )
        self.history.continue_asked.connect(self.continue_import)
        self.history.put_back.connect(self.on_put_back)
        self.history.forgotten.connect(self.list_unfinished)
        self.history.show_imports(chosen_id)
        self.history.open()

    def on_put_back(self, done: "PutBack") -> None:
        """Rows of an import were mended in the history; the last page follows, if it shows that import."""
        if self.later is not None and self.later.importing.import_id == done.entry.import_id:
            self.later.importing.on_put_back(done)
        self.list_unfinished()

    def continue_import(self, import_id: str) -> None:
        """From the start, or from where the last import rests, right to the last page, with one of the journal."""
        if self.later is not None:
            if self.currentId() != Page.FILE:
                self.restart()
            self.file_page.close_file()  # its draft stays, and is offered when the import is through
            self.later.importing.take_import(import_id)
            self._skips_ahead = True
            self.next()
            self._skips_ahead = False

    def go_on_to(self, page: Page) -> None:
        """Go forward to a page, as far as what was chosen allows."""
        before = -1
        while before < self.currentId() < page:
            before = self.currentId()
            self.next()

    def go_back_after_import(self, page: Page) -> None:
        """After an import, back to an earlier page with all that was chosen: a new import can begin there."""
        self.restart()
        self.draft.set_destination(None)
        for done in (Page.DESTINATION, Page.IMPORT):
            there = self.step_page(done)
            if there is not None:
                there.forget_notes()
        self.go_on_to(page)

    def on_columns_asked(self) -> None:
        """The first row shows that the columns are to be others; a rehearsal with the old ones is no longer wanted."""
        entry = self.later.importing.run.entry if self.later is not None else None
        if entry is not None and entry.practice:
            self.discard(entry.import_id)
        self.go_back_after_import(Page.COLUMNS)

    def on_real_import_asked(self) -> None:
        """The rehearsal went well: the same rows are to go to the person's organization."""
        if self.later is not None:
            self.later.destination.choose_buildbetter()
        self.go_back_after_import(Page.DESTINATION)

    def begin_anew(self) -> None:
        """Back to the start, for another file."""
        self.restart()
        self.draft.set_destination(None)
        self.file_page.close_file()
        self.list_unfinished()

    def validateCurrentPage(self) -> bool:
        """Whether the person may go on; an import that is in the journal needs nothing of the start page."""
        if self._skips_ahead:
            return True
        if not super().validateCurrentPage():
            return False
        self._waits_for_pages = self.page(Page.IMPORT) is None
        if self._waits_for_pages and self.later is None and not self._warming.running:
            self.warm_up()  # it failed before
        return not self._waits_for_pages

    def nextId(self) -> int:
        """The page after this one; the last one for an import that goes on."""
        skips = self._skips_ahead and self.currentId() == Page.FILE
        return Page.IMPORT if skips else super().nextId()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close if the page lets it, and keep the window's place."""
        super().closeEvent(event)
        if event.isAccepted():
            self.drafts.close()
            geometry = bytes(self.saveGeometry().toBase64().data()).decode()
            self.workspace.save(replace(self.workspace.settings, window=geometry))

    def _discard_next(self, _ended: object = None) -> None:
        if self._to_discard and not self._discarding.running:
            folder, import_id = self.workspace.folder, self._to_discard.pop(0)
            self._discarding.run(lambda _watch: _forget(folder, import_id))

    def _make_next(self, steps: "Iterator[Callable[[], None]]") -> None:
        step = next(steps, None)
        if step is None:
            self._on_pages_made()
            return
        step()
        QTimer.singleShot(0, self, partial(self._make_next, steps))

    def _on_pages_made(self) -> None:
        if self.later is not None:
            from gui.desktop.guest import Guest

            self.guest = Guest(self, self.later.importing)
            self.later.importing.another_asked.connect(self.begin_anew)
            self.later.importing.columns_asked.connect(self.on_columns_asked)
            self.later.importing.real_import_asked.connect(self.on_real_import_asked)
            self.later.importing.run.written.connect(self.drafts.keeper.forget)
            self.drafts.started_over.connect(self.later.columns.forget_choices)
        self.file_page.continue_asked.connect(self.continue_import)
        self.pages_made.emit()
        if self._waits_for_pages:
            self.next()
        if self._awaited_history is not None:
            self.show_history(self._awaited_history)
        self.list_unfinished()


def _load_later_pages(_watch: Watch) -> "type[LaterPages]":
    load(WARMED)
    from gui.later_pages import LaterPages

    return LaterPages


def _unfinished(journal: Path) -> "Sequence[ImportEntry]":
    from core.delivery.events import ImportState
    from core.delivery.journal.imports import listing
    from core.delivery.journal.journal import Journal

    if not journal.exists():
        return []
    with Journal(journal) as opened:
        return [entry for entry in listing(opened) if entry.state is not ImportState.FINISHED]


def _forget(folder: DataFolder, import_id: str) -> None:
    from gui.forgetting import forget_import

    forget_import(folder, import_id)
