"""The table of totals in the report: what became of how many rows, down to the sum that is the file's."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QPixmap

from core.delivery.totals import Totals
from gui.icons import icon
from gui.importing.outcomes import ICONS, TONES, OutcomeCount, outcome_counts, outcome_text
from gui.locale import count_text
from gui.style.tokens import ICON, font

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
OUTCOME, COUNT = range(2)
NOWHERE = QModelIndex()


class TotalsModel(QAbstractTableModel):
    """A row an outcome that some row of the file has, the reasons of the skipped ones below them, and the sum."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = 0
        self._counts: tuple[OutcomeCount, ...] = ()

    def show_totals(self, totals: Totals) -> None:
        """Show the totals of an import."""
        self.beginResetModel()
        self._rows = totals.rows
        self._counts = tuple(counted for counted in outcome_counts(totals) if counted.count)
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._counts) + 1

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else COUNT + 1

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Role.TextAlignmentRole and index.column() == COUNT:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if index.row() == len(self._counts):
            return self._sum_data(index.column(), role)
        counted = self._counts[index.row()]
        if role == Role.DecorationRole and index.column() == OUTCOME:
            return _no_icon() if counted.why else icon(ICONS[counted.outcome], TONES[counted.outcome])
        if role != Role.DisplayRole:
            return None
        return count_text(counted.count) if index.column() == COUNT else counted.why or outcome_text(counted.outcome)

    def _sum_data(self, column: int, role: int) -> object:
        if role == Role.DecorationRole and column == OUTCOME:
            return _no_icon()
        if role == Role.FontRole:
            return font(semibold=True)
        if role != Role.DisplayRole:
            return None
        return count_text(self._rows) if column == COUNT else self.tr("Rows in the file")


def _no_icon() -> QPixmap:
    """The room of an icon, so that all names begin in one line."""
    empty = QPixmap(ICON, ICON)
    empty.fill(Qt.GlobalColor.transparent)
    return empty
