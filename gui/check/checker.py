"""The file under a person's hands on the Check page: its edits, and the checks that follow them in a thread."""

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal

from core.checking.check import check, recheck
from core.checking.checked import Checked
from core.edits import Edits
from core.errors import ImporterError
from core.mapping.changes import Change
from core.mapping.model import Mapping
from core.reading.table import Table
from gui.check.row_status import CheckedRows
from gui.import_draft import ImportDraft
from gui.work import Work


class Checker(QObject):
    """The edits of the draft, and how to change them. After every change the checks run again.

    `edits_changed` is told at once, with the row numbers concerned; `checked` when the checks are through.
    """

    edits_changed = Signal(object)
    started = Signal()
    checked = Signal(CheckedRows)
    failed = Signal(ImporterError)

    def __init__(self, draft: ImportDraft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._base: Checked | None = None
        self._asked: tuple[Table, Edits, Mapping] | None = None
        self._work = Work(self)
        self._work.started.connect(self.started)
        self._work.finished.connect(self._on_checked)
        self._work.failed.connect(self.failed)

    @property
    def edits(self) -> Edits:
        """The edits as they are now, checked or not."""
        return self._draft.edits or Edits()

    @property
    def running(self) -> bool:
        """Whether checks are under way."""
        return self._work.running

    def forget(self) -> None:
        """Another file, or none: what was checked is not needed any more."""
        self._base = self._asked = None
        self._work.cancel()

    def check_file(self) -> None:
        """Check the file as it is now; only what changed since it was checked last, and not twice at a time."""
        table, mapping, edits = self._draft.table, self._draft.mapping, self.edits
        if table is None or mapping is None or (self._work.running and self._is_asked(table, edits, mapping)):
            return
        self._asked = (table, edits, mapping)
        base = self._draft.checked or self._base
        if base is None or base.table is not table:
            self._work.run(lambda _watch: CheckedRows.of(check(table, edits, mapping)))
        elif base.edits is edits and base.mapping == mapping:
            self._work.run(lambda _watch: CheckedRows.of(base))
        else:
            self._work.run(lambda _watch: CheckedRows.of(recheck(base, edits, mapping)))

    def change_edits(self, edits: Edits, rows: Collection[int]) -> None:
        """Take other edits; `rows` are the row numbers that they differ in."""
        self._draft.set_edits(edits)
        self.edits_changed.emit(frozenset(rows))
        self.check_file()

    @property
    def mapping(self) -> Mapping:
        """The mapping as it is now."""
        return self._draft.mapping or Mapping(columns={})

    def change_mapping(self, change: Change) -> None:
        """Take the mapping with a change; the whole file is checked with it."""
        if self._draft.mapping is not None:
            self._draft.set_mapping(change.on(self._draft.mapping))
            self.check_file()

    def _is_asked(self, table: Table, edits: Edits, mapping: Mapping) -> bool:
        if self._asked is None:
            return False
        asked_table, asked_edits, asked_mapping = self._asked
        return asked_table is table and asked_edits is edits and asked_mapping == mapping

    def _on_checked(self, rows: CheckedRows) -> None:
        draft, found = self._draft, rows.checked
        if found.table is not draft.table or found.edits is not draft.edits or found.mapping != draft.mapping:
            return  # something changed meanwhile: what was found is of the past, and must not bring it back
        self._base = rows.checked
        self._draft.set_checked(rows.checked)
        self.checked.emit(rows)
