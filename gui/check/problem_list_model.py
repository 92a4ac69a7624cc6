"""The causes of problems as a list model: worst first, each with how many rows it concerns."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.checking.checked import Cause, Severity
from gui.check.cause_titles import cause_title
from gui.column_names import column_text
from gui.icons import status_icon
from gui.locale import count_text, rows_text
from gui.messages import text_of
from gui.punctuation import enumerated
from gui.style.tokens import Tone

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

COUNT_ROLE = Role.UserRole
COLUMN_ROLE = Role.UserRole + 1
TONES = {Severity.ERROR: Tone.ERROR, Severity.WARNING: Tone.WARNING}
NOWHERE = QModelIndex()


class ProblemListModel(QAbstractListModel):
    """A row a cause, in the order that checking gives: errors first, most rows first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._causes: tuple[Cause, ...] = ()

    def show_causes(self, causes: Sequence[Cause]) -> None:
        """Show other causes."""
        self.beginResetModel()
        self._causes = tuple(causes)
        self.endResetModel()

    def cause_at(self, row: int) -> Cause:
        """The cause of a row of the list."""
        return self._causes[row]

    def row_of(self, code: str, column: str | None) -> int:
        """The row of the cause with this code in this column; -1 where there is none (any more)."""
        named = (row for row, cause in enumerate(self._causes) if (cause.code, cause.column) == (code, column))
        return next(named, -1)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._causes)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        cause = self._causes[index.row()]
        if role == Role.DisplayRole:
            return cause_title(cause)
        if role == Role.DecorationRole:
            return status_icon(TONES[cause.severity])
        if role == COUNT_ROLE:
            return count_text(cause.count)
        if role == COLUMN_ROLE:
            return column_text(cause.column or "")
        if role == Role.ToolTipRole:
            return text_of(cause.code, cause.message_params)
        return self._spoken(cause) if role == Role.AccessibleTextRole else None

    def _spoken(self, cause: Cause) -> str:
        severity = self.tr("stays behind") if cause.severity is Severity.ERROR else self.tr("warning")
        words = (severity, cause_title(cause), column_text(cause.column or ""), rows_text(cause.count))
        return enumerated(filter(None, words))
