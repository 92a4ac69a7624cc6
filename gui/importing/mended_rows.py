"""The rows of an import that stay behind, under a person's hands: their edits, checks, and the way back."""

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand

from core.checking.checked import Checked
from core.delivery.behind import Behind, check_mended, rows_behind, rows_to_send
from core.delivery.journal import imports
from core.delivery.journal.imports import ImportEntry
from core.delivery.journal.journal import Journal
from core.delivery.requeue import Requeued, requeue
from core.edits import Edits
from core.errors import ImporterError
from core.settings import DataFolder
from gui.check.row_status import CheckedRows
from gui.work import Work


@dataclass(frozen=True, eq=False, slots=True)
class Mended:
    """Rows that stay behind with what a person did to them, checked; `to_send` are the numbers of those that can go."""

    behind: Behind
    rows: CheckedRows
    to_send: tuple[int, ...]


@dataclass(frozen=True, eq=False, slots=True)
class PutBack:
    """What became of mended rows, and how the import stands now."""

    requeued: Requeued
    entry: ImportEntry


class MendedRows(QObject):
    """Reads them, checks them anew after every change, and puts them back. All of it in threads."""

    read = Signal(Mended)
    checked = Signal(Mended)
    edits_changed = Signal()
    put_back = Signal(PutBack)
    failed = Signal(ImporterError)

    def __init__(self, folder: DataFolder, import_id: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder, self.import_id = folder, import_id
        self._edits, self._as_they_are = Edits(), frozenset[int]()
        self._latest: Mended | None = None
        self._sends = False
        self._reading, self._checking, self._sending = Work(self), Work(self), Work(self)
        self._reading.finished.connect(self._on_read)
        self._checking.finished.connect(self._on_checked)
        self._sending.finished.connect(self._on_put_back)
        for work in (self._reading, self._checking, self._sending):
            work.failed.connect(self.failed)

    @property
    def edits(self) -> Edits:
        """The edits as they are now, checked or not."""
        return self._edits

    @property
    def as_they_are(self) -> frozenset[int]:
        """The rows that are to go again although nothing of them was changed."""
        return self._as_they_are

    @property
    def running(self) -> bool:
        """Whether something of this is under way."""
        return self._reading.running or self._checking.running or self._sending.running

    def text_in_file(self, row: int, column: str) -> str:
        """The text of a cell without the changes made here."""
        return "" if self._latest is None else Edits().cell(self._latest.behind.table, row, column)

    def read_again(self) -> None:
        """Read which rows stay behind now; what was done to those that still do is kept."""
        folder, import_id, edits, as_they_are = self._folder, self.import_id, self._edits, self._as_they_are

        def read(_watch: object) -> Mended:
            with Journal(folder.journal) as journal:
                behind = rows_behind(journal, import_id)
            return _mended(behind, _within(behind, edits), as_they_are)

        self._reading.run(read)

    def change_edits(self, edits: Edits, _rows: Collection[int]) -> None:
        """Take other edits, and check with them."""
        self._edits = edits
        self._check()

    def change_as_they_are(self, rows: frozenset[int]) -> None:
        """Take other rows that are to go as they are."""
        self._as_they_are = rows
        self._check()

    def send(self) -> None:
        """Put the rows that can go back into the queue of the import, once the last change is checked."""
        latest, folder, import_id = self._latest, self._folder, self.import_id
        self._sends = self._checking.running
        if latest is None or not latest.to_send or self.running:
            return

        def put_back(_watch: object) -> PutBack:
            with Journal(folder.journal) as journal:
                requeued = requeue(journal, import_id, latest.rows.checked, latest.to_send)
                return PutBack(requeued, imports.get(journal, import_id))

        self._sending.run(put_back)

    def _check(self) -> None:
        self.edits_changed.emit()
        if self._latest is not None:
            behind, before = self._latest.behind, self._latest.rows.checked
            edits, as_they_are = self._edits, self._as_they_are
            self._checking.run(lambda _watch: _mended(behind, edits, as_they_are, before))

    def _on_read(self, mended: Mended) -> None:
        self._latest, self._edits = mended, mended.rows.checked.edits
        self.read.emit(mended)

    def _on_checked(self, mended: Mended) -> None:
        self._latest = mended
        self.checked.emit(mended)
        if self._sends:
            self.send()

    def _on_put_back(self, done: PutBack) -> None:
        gone = {*done.requeued.queued, *done.requeued.skipped, *done.requeued.behind}
        self._edits = _without(self._edits, gone)
        self._as_they_are -= gone
        self.put_back.emit(done)
        self.read_again()


class SendAsTheyAre(QUndoCommand):
    """Has rows sent again although nothing of them was changed."""

    def __init__(self, text: str, mended: MendedRows, rows: Collection[int]) -> None:
        super().__init__(text)
        self._mended, self._rows = mended, frozenset(rows) - mended.as_they_are

    def redo(self) -> None:
        self._mended.change_as_they_are(self._mended.as_they_are | self._rows)

    def undo(self) -> None:
        self._mended.change_as_they_are(self._mended.as_they_are - self._rows)


def _mended(behind: Behind, edits: Edits, as_they_are: Collection[int], before: Checked | None = None) -> Mended:
    checked = check_mended(behind, edits, as_they_are, before)
    return Mended(behind, CheckedRows.of(checked), rows_to_send(behind, checked))


def _within(behind: Behind, edits: Edits) -> Edits:
    """The edits of rows that are still behind."""
    return _without(edits, ({row for row, _ in edits.cells} | edits.left_out) - behind.rows)


def _without(edits: Edits, rows: Collection[int]) -> Edits:
    cells = [cell for cell in edits.cells if cell[0] in rows]
    return edits.without_cells(cells).taking_back(rows)
