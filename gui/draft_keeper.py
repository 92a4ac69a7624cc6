"""Keeps what a person does to a file until its import starts: neither closing the program nor its death loses it."""

import logging
from collections.abc import Mapping as Map
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from core.errors import ImporterError
from core.reading.options import ReadingOptions
from gui.import_draft import ImportDraft
from gui.loading import loading
from gui.work import Work
from gui.workspace import Workspace

if TYPE_CHECKING:  # the first paint doesn't wait for pandas
    from core.drafts import Draft, FileMark
    from core.mapping.model import Mapping

SAVED_AFTER_MILLISECONDS = 500

log = logging.getLogger(__name__)


class DraftKeeper(QObject):
    """Writes the draft of the import at hand in a thread, a moment after each change. `written`: it has."""

    written = Signal()
    failed = Signal(ImporterError)

    def __init__(self, draft: ImportDraft, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft, self._folder = draft, workspace.folder.drafts
        self._reading, self._page = ReadingOptions(), 0
        self._kept: Draft | None = None
        self._is_taken_up = False
        self._suggested: Mapping | None = None
        self._suggested_for: tuple[object, ...] = ()
        self._due: dict[FileMark, Draft | None] = {}
        self._under_way: dict[FileMark, Draft | None] = {}
        self._timer = QTimer(self, singleShot=True, interval=SAVED_AFTER_MILLISECONDS)
        self._timer.timeout.connect(self._write)
        self._writing = Work(self)
        self._writing.finished.connect(self._on_written)
        self._writing.failed.connect(self._on_failed)
        draft.table_changed.connect(self._on_table_changed)
        draft.edits_changed.connect(self.on_changed)
        draft.mapping_changed.connect(self.on_changed)

    def read_with(self, options: ReadingOptions) -> None:
        """Note what was said about how to read the file at hand."""
        self._reading = options

    def newest(self, found: "Draft | None") -> "Draft | None":
        """The draft of the table at hand: what the disk had, unless something newer is still to be written."""
        from core.drafts import FileMark

        table = self._draft.table
        return found if table is None else {**self._under_way, **self._due}.get(FileMark.of(table), found)

    def take_up(self, draft: "Draft") -> None:
        """Lay a draft on the table at hand, which it fits."""
        self._is_taken_up = True
        self._draft.set_edits(draft.edits)
        self._kept = draft
        if draft.mapping is not None:
            self._draft.set_mapping(draft.mapping)

    def take_mapping(self, mapping: "Mapping") -> None:
        """Take what the columns become from a draft whose rows are others now; it is kept as a person's choice."""
        self._is_taken_up = True
        self._draft.set_mapping(mapping)

    def on_page_changed(self, page: int) -> None:
        """A person went to another page; it is kept along with what was changed."""
        if page > 0:
            self._page = page
            if self._kept is not None:
                self.on_changed()

    def on_changed(self) -> None:
        """Edits or mapping are others: keep them, if they are more than what the program itself suggested."""
        made = self._made()
        if made is None:
            self.forget()
        elif self._kept is None or replace(made, changed_at=self._kept.changed_at) != self._kept:
            self._kept = self._due[made.file] = made
            self._timer.start()

    def forget(self) -> None:
        """The import at hand is in the journal, or has nothing to be kept any more: its draft goes."""
        if self._kept is not None:
            self.discard(self._kept.file)

    def discard(self, file: "FileMark") -> None:
        """Remove a file's draft for good."""
        if self._kept is not None and self._kept.file == file:
            self._kept, self._is_taken_up = None, False
        self._due[file] = None
        self._write()

    def close(self) -> None:
        """Write what isn't written yet, and end."""
        self._timer.stop()
        self._writing.close()
        try:
            if self._due:
                _write_all(self._folder, self._due)
        except ImporterError as error:
            log.warning("a draft can't be saved: %s", error)

    def _made(self) -> "Draft | None":
        """What there is to keep, None where a person did nothing yet."""
        from core.drafts import Draft, FileMark
        from core.edits import Edits

        table, mapping, edits = self._draft.table, self._draft.mapping, self._draft.edits or Edits()
        if table is None:
            return None
        if self._suggested is None and not self._is_taken_up:
            self._suggested = mapping
        chosen = self._is_taken_up or (mapping is not None and mapping != self._suggested)
        if not (chosen or edits.cells or edits.left_out):
            return None
        now = datetime.now(UTC).isoformat(timespec="seconds")
        mark, page = FileMark.of(table), self._page
        return Draft(file=mark, changed_at=now, reading=self._reading, page=page, mapping=mapping, edits=edits)

    def _on_table_changed(self) -> None:
        """Another table, or none: what was kept stays on the disk, and is no longer the one at hand."""
        self._kept, self._is_taken_up, self._page = None, False, 0
        table = self._draft.table
        if table is not None and self._suggested_for != (table.source.path, table.columns):
            self._suggested, self._suggested_for = None, (table.source.path, table.columns)

    def _write(self) -> None:
        """Write what is due, unless a thread does already: the rest is seen to when that one is through."""
        if self._due and not self._writing.running:
            self._timer.stop()
            folder, due = self._folder, self._due
            self._under_way, self._due = due, {}
            self._writing.run(lambda _watch: _write_all(folder, due))

    def _on_written(self, _nothing: object) -> None:
        self._under_way = {}
        self._write()
        self.written.emit()

    def _on_failed(self, error: ImporterError) -> None:
        """What couldn't be written stays due: the next change, and the end, try again."""
        newer = bool(self._due)
        self._under_way, self._due = {}, {**self._under_way, **self._due}
        if newer:
            self._write()
        self.failed.emit(error)


def _write_all(folder: Path, due: "Map[FileMark, Draft | None]") -> None:
    with loading:
        from core.drafts import discard, save

    for file, draft in due.items():
        if draft is None:
            discard(folder, file)
        else:
            save(folder, draft)
