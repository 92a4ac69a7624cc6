"""The rows that the server refused, as they come: the newest first, and no more of them than a person reads."""

from collections import deque
from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.delivery.events import RowRefused
from core.messages.told import SERVER_WORDS
from gui.messages import told_text
from gui.punctuation import headed

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
ROW, RECORD_ID, REASON = range(3)
MOST_KEPT: Final = 1000
NOWHERE = QModelIndex()


class RefusalsModel(QAbstractTableModel):
    """A row a refused row. The oldest make place for new ones; all of them are in the error export."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: deque[RowRefused] = deque()

    def clear(self) -> None:
        """Forget all."""
        self.beginResetModel()
        self._kept.clear()
        self.endResetModel()

    def add(self, refused: Sequence[RowRefused]) -> None:
        """Put refused rows, oldest first, on top."""
        newest = list(refused)[-MOST_KEPT:]
        if not newest:
            return
        self.beginInsertRows(QModelIndex(), 0, len(newest) - 1)
        self._kept.extendleft(newest)
        self.endInsertRows()
        if len(self._kept) > MOST_KEPT:
            self.beginRemoveRows(QModelIndex(), MOST_KEPT, len(self._kept) - 1)
            while len(self._kept) > MOST_KEPT:
                self._kept.pop()
            self.endRemoveRows()

    def take_out(self, rows: Collection[int]) -> None:
        """Forget rows that are refused no more."""
        self.beginResetModel()
        self._kept = deque(refused for refused in self._kept if refused.row not in rows)
        self.endResetModel()

    def row_number_at(self, place: int) -> int:
        """The file's row number of a shown row."""
        return self._kept[place].row

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._kept)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else REASON + 1

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Role.TextAlignmentRole and index.column() == ROW:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return self._display_data(index) if role in (Role.DisplayRole, Role.ToolTipRole) else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Role.DisplayRole:
            return None
        return (self.tr("Row"), self.tr("Record id"), self.tr("Reason"))[section]

    def _display_data(self, index: Index) -> str:
        refused = self._kept[index.row()]
        return (str(refused.row), refused.external_id, self._reason_text(refused))[index.column()]

    def _reason_text(self, refused: RowRefused) -> str:
        """Why; the mere words of the server with who says them."""
        words, parts = told_text(refused.reason), refused.reason.parts
        is_of_server = [code for code, _ in parts] == [SERVER_WORDS]
        return headed(self.tr("The server refused it"), words) if is_of_server else words
