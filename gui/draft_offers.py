"""Drafts as a person meets them: offered at the start, taken up with the file, begun anew, discarded."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import ImporterError
from gui.draft_keeper import DraftKeeper
from gui.file.page import FilePage
from gui.import_draft import ImportDraft
from gui.messages import error_text
from gui.pages import Page
from gui.punctuation import sentences
from gui.style.tokens import Tone
from gui.work import Work
from gui.workspace import Workspace

if TYPE_CHECKING:  # the first paint doesn't wait for pandas
    from core.drafts import Draft

    Listed = tuple[Sequence[Draft], frozenset[Path], Sequence[ImporterError]]


class DraftOffers(QObject):
    """Brings the File page and the keeper together. `page_asked`: the page that a person had come to."""

    page_asked = Signal(Page)
    started_over = Signal()
    failed = Signal(ImporterError)

    def __init__(self, draft: ImportDraft, workspace: Workspace, page: FilePage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft, self._page, self._folder = draft, page, workspace.folder.drafts
        self._asked: Draft | None = None
        self.keeper = DraftKeeper(draft, workspace, self)
        self._listing = Work(self)
        self._listing.finished.connect(self._on_listed)
        self.keeper.written.connect(self._on_written)
        self.keeper.failed.connect(self.failed)
        self._listing.failed.connect(self.failed)
        draft.table_changed.connect(self._on_table_changed)
        page.table_read.connect(self.on_table_read)
        page.draft_asked.connect(self.on_asked)
        page.draft_discarded.connect(self.on_discarded)
        page.start_over_asked.connect(self.on_start_over_asked)

    def list_drafts(self) -> None:
        """See which drafts there are, and offer them."""
        folder = self._folder
        self._listing.run(lambda _watch: _listed(folder))

    def close(self) -> None:
        """Write what isn't written yet, and end."""
        self._listing.close()
        self.keeper.close()

    def on_asked(self, asked: "Draft") -> None:
        """A draft is to be taken up: its file is read as it was."""
        self._asked = asked
        self._page.open_file(asked.file.path, asked.reading)

    def on_discarded(self, draft: "Draft") -> None:
        """A draft is to go."""
        self.keeper.discard(draft.file)

    def on_table_read(self, on_disk: "Draft | None") -> None:
        """A file was read: take up its draft; else what is safe of the one that was asked for."""
        table = self._draft.table
        if table is None:
            return
        asked, self._asked = self._asked, None
        if asked is not None and asked.reading is not self._page.reader.options:
            asked = None  # another file was opened before that one was read, or this one in another way
        self.keeper.read_with(self._page.reader.options)
        found = self.keeper.newest(on_disk)
        if found is not None:
            self.keeper.take_up(found)
            if asked is None:
                self._page.offer_to_start_over(self._taken_up_text(found))
            else:
                self.page_asked.emit(Page(min(found.page, Page.CHECK)))
        elif asked is not None:
            self._page.set_message(self._changed_text(asked, keeps=self._keep_mapping(asked)), Tone.WARNING)
            self.keeper.discard(asked.file)

    def on_start_over_asked(self) -> None:
        """What was taken up isn't wanted: the file as it stands, with nothing chosen."""
        self.keeper.forget()
        self.started_over.emit()
        self._page.read_again()

    def _keep_mapping(self, draft: "Draft") -> bool:
        """Whether what the columns become could be kept for a file with other rows."""
        from core.errors import MappingError
        from core.mapping.fit import fit

        table = self._draft.table
        if table is None or draft.mapping is None:
            return False
        try:
            self.keeper.take_mapping(fit(draft.mapping, table))
        except MappingError:
            return False
        return True

    def _taken_up_text(self, draft: "Draft") -> str:
        from gui.file.draft_list import draft_text

        said = draft_text(draft, datetime.now().astimezone())
        return self.tr("You go on where you were with this file: {what}.").format(what=said)

    def _changed_text(self, draft: "Draft", *, keeps: bool) -> str:
        from gui.file.draft_list import changes_text

        words = [self.tr("{file} is another file now than the one you worked on.")]
        words += [self.tr("Its columns are set up as you had them.")] if keeps else []
        if draft.changes or not keeps:
            words.append(self.tr("What else you did ({what}) no longer fits its rows."))
        return sentences(words).format(file=draft.file.path.name, what=changes_text(draft.changes))

    def _on_listed(self, listed: "Listed") -> None:
        found, gone, newer = listed
        self._page.show_drafts(found, gone, datetime.now().astimezone())
        if newer and self._draft.table is None:
            self._page.set_message(error_text(newer[0]), Tone.WARNING)

    def _on_table_changed(self) -> None:
        """A file was put away: what was done to it is offered on the start page, which is seen again."""
        if self._draft.table is None:
            self.list_drafts()

    def _on_written(self) -> None:
        if self._draft.table is None:
            self.list_drafts()


def _listed(folder: Path) -> "Listed":
    """The drafts, which of their files are gone (a drive that is asked may keep one waiting), and what is too new."""
    from core.drafts import listing

    found, newer = listing(folder)
    return found, frozenset(draft.file.path for draft in found if not draft.file.path.exists()), newer
