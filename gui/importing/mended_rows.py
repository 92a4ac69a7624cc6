"""The rows of an import that stay behind, under a person's hands: their edits, checks, and the way back."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand

from core.checking.checked import Checked
from core.delivery.behind import Behind, check_mended, rows_behind, rows_to_send
from core.delivery.journal import imports, mends
from core.delivery.journal.imports import ImportEntry
from core.delivery.journal.journal import Journal
from core.delivery.journal.mends import Mends
from core.delivery.requeue import Requeued, requeue
from core.edits import Edits
from core.errors import ImporterError
from core.settings import DataFolder
from gui.check.row_status import CheckedRows
from gui.importing.mends_keeper import MendsKeeper
from gui.work import Work


@dataclass(frozen=True, eq=False, slots=True)
class Mended:
    """Rows that stay behind with what a person did to them, checked; `to_send` are the numbers of those that can go."""

    behind: Behind
    mends: Mends
    rows: CheckedRows
    to_send: tuple[int, ...]


@dataclass(frozen=True, eq=False, slots=True)
class PutBack:
    """What became of mended rows, and how the import stands now."""

    requeued: Requeued
    entry: ImportEntry


class MendedRows(QObject):
    """Reads them, checks them anew after every change, and puts them back. All of it in threads.

    What a person did is kept in the journal, a moment after each change, until the rows are back in the queue.
    """

    read = Signal(Mended)
    checked = Signal(Mended)
    edits_changed = Signal()
    put_back = Signal(PutBack)
    failed = Signal(ImporterError)

    def __init__(self, folder: DataFolder, import_id: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder, self.import_id = folder, import_id
        self._mends = Mends()
        self._latest: Mended | None = None
        self._sends = self._is_closed = False
        self.keeper = MendsKeeper(folder, import_id, self)
        self._reading, self._checking, self._sending = Work(self), Work(self), Work(self)
        self._reading.finished.connect(self._on_read)
        self._checking.finished.connect(self._on_checked)
        self._sending.finished.connect(self._on_put_back)
        for part in (self._reading, self._checking, self._sending, self.keeper):
            part.failed.connect(self.failed)

    @property
    def edits(self) -> Edits:
        """The edits as they are now, checked or not."""
        return self._mends.edits

    @property
    def mends(self) -> Mends:
        """All that was done and isn't put back yet, checked or not."""
        return self._mends

    @property
    def running(self) -> bool:
        """Whether something of this is under way."""
        return self.keeper.is_awaited or self._reading.running or self._checking.running or self._sending.running

    def text_in_file(self, row: int, column: str) -> str:
        """The text of a cell without the changes made here."""
        return "" if self._latest is None else Edits().cell(self._latest.behind.table, row, column)

    def read_again(self) -> None:
        """Read which rows stay behind now; what was done to those that still do is kept."""
        if not self._is_closed:
            self.keeper.once_kept(self._read)

    def change_edits(self, edits: Edits, _rows: Collection[int]) -> None:
        """Take other edits, and check with them."""
        self.change(replace(self._mends, edits=edits))

    def change(self, changed: Mends) -> None:
        """Take other mends, and check with them."""
        self._mends = changed
        self.keeper.keep(changed)
        self.edits_changed.emit()
        if self._latest is not None:
            behind, before = self._latest.behind, self._latest.rows.checked
            self._checking.run(lambda _watch: _mended(behind, changed, before))

    def send(self) -> None:
        """Put the rows that can go back into the queue of the import, once the last change is checked and kept."""
        self._sends = self._checking.running
        if self._latest is not None and self._latest.to_send and not self.running:
            self.keeper.once_kept(self._put_back)

    def close(self) -> None:
        """End for good. What was done is kept."""
        self._is_closed = True
        for work in (self._reading, self._checking, self._sending):
            work.leave()
        self.keeper.close()

    def _read(self) -> None:
        folder, import_id, unkept = self._folder, self.import_id, self.keeper.unkept

        def read(_watch: object) -> Mended:
            with Journal(folder.journal) as journal:
                done = mends.of_import(journal, import_id) if unkept is None else unkept
                behind = rows_behind(journal, import_id)
            return _mended(behind, done.without(done.rows - behind.rows))

        self._reading.run(read)

    def _put_back(self) -> None:
        latest, folder, import_id = self._latest, self._folder, self.import_id
        self._sends = self._checking.running  # something was changed while the last change was being kept
        if latest is None or self._sends:
            return

        def put_back(_watch: object) -> PutBack:
            with Journal(folder.journal) as journal:
                requeued = requeue(journal, import_id, latest.rows.checked, latest.to_send)
                return PutBack(requeued, imports.get(journal, import_id))

        self._sending.run(put_back)

    def _on_read(self, mended: Mended) -> None:
        self._latest, self._mends = mended, mended.mends
        self.read.emit(mended)

    def _on_checked(self, mended: Mended) -> None:
        self._latest = mended
        self.checked.emit(mended)
        if self._sends:
            self.send()

    def _on_put_back(self, done: PutBack) -> None:
        self._mends = self._mends.without({*done.requeued.queued, *done.requeued.skipped, *done.requeued.behind})
        if self.keeper.unkept is not None:
            self.keeper.keep(self._mends)
        self.put_back.emit(done)
        self.read_again()


class TakeMends(QUndoCommand):
    """Takes other mends in place of all that was done so far."""

    def __init__(self, text: str, mended: MendedRows, after: Mends) -> None:
        super().__init__(text)
        self._mended, self._before, self._after = mended, mended.mends, after

    def redo(self) -> None:
        self._mended.change(self._after)

    def undo(self) -> None:
        self._mended.change(self._before)


def _mended(behind: Behind, done: Mends, before: Checked | None = None) -> Mended:
    checked = check_mended(behind, done.edits, done.as_they_are, before)
    return Mended(behind, done, CheckedRows.of(checked), rows_to_send(behind, checked))
