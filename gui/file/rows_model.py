"""The rows of a file as they stand in it, for the grid of the File page."""

from collections.abc import Callable

import pyarrow as pa
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from core.reading.table import Table
from gui.column_names import column_text
from gui.file.first_rows import FirstRows
from gui.locale import count_text
from gui.one_line import one_line, tooltip
from gui.style.tokens import Tone, colours, font

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NOWHERE = QModelIndex()


class RowsModel(QAbstractTableModel):
    """The records above the table, then its rows: the first ones, or all once they are read.

    The vertical header shows the file's row numbers; the header's own rows are set in semibold.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._above: tuple[tuple[int, tuple[str, ...]], ...] = ()
        self._table: Table | None = None
        self._names: tuple[str, ...] = ()
        self._stored: dict[int, pa.ChunkedArray] = {}
        self._header_font: QFont = font(semibold=True)
        self._read: dict[int, Callable[[int, int], object]] = {
            Role.DisplayRole: lambda row, column: one_line(self.text_at(row, column)),
            Role.ToolTipRole: lambda row, column: tooltip(self.text_at(row, column)),
            Role.FontRole: self._font_data,
            Role.ForegroundRole: self._foreground_data,
            Role.BackgroundRole: self._background_data,
        }

    def show_first(self, first: FirstRows) -> None:
        """Show the first rows of a file, and what stands above them."""
        self._show(first.above, first.head)

    def show_all(self, table: Table) -> None:
        """Show all rows under what stands above them already."""
        self._show(self._above, table)

    def clear(self) -> None:
        """Show nothing."""
        self._show((), None)

    def row_number(self, row: int) -> int:
        """The file's row number of a model row."""
        if row < len(self._above) or self._table is None:
            return self._above[row][0]
        return int(self._table.row_numbers[row - len(self._above)])

    def place_of(self, row_number: int) -> int:
        """The model row nearest to a row number of the file, at or after it."""
        for place, (number, _cells) in enumerate(self._above):
            if number >= row_number:
                return place
        found = 0 if self._table is None else int(self._table.row_numbers.searchsorted(row_number))
        return min(len(self._above) + found, max(0, self.rowCount() - 1))

    def is_header(self, row: int) -> bool:
        """Whether a model row is (part of) the header."""
        if self._table is None or row >= len(self._above):
            return False
        return self._above[row][0] >= self._table.source.header_row

    def text_at(self, row: int, column: int) -> str:
        """The whole text of a cell; "" where a record is short."""
        if row < len(self._above):
            cells = self._above[row][1]
            return cells[column] if column < len(cells) else ""
        return str(self._column(column)[row - len(self._above)].as_py())

    def rowCount(self, parent: Index = NOWHERE) -> int:
        if parent.isValid():
            return 0
        return len(self._above) + (0 if self._table is None else len(self._table))

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._names)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        read = self._read.get(role)
        return read(index.row(), index.column()) if read and index.isValid() else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if role == Role.DisplayRole and orientation == Qt.Orientation.Vertical and section < self.rowCount():
            return count_text(self.row_number(section))
        if role == Role.TextAlignmentRole and orientation == Qt.Orientation.Vertical:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if orientation == Qt.Orientation.Horizontal and section < len(self._names):
            return column_text(self._names[section]) if role in (Role.DisplayRole, Role.ToolTipRole) else None
        return None

    def _show(self, above: tuple[tuple[int, tuple[str, ...]], ...], table: Table | None) -> None:
        self.beginResetModel()
        self._above, self._table = above, table
        self._names = () if table is None else table.columns
        self._stored = {}
        self.endResetModel()

    def _column(self, column: int) -> pa.ChunkedArray:
        """A column's texts, fetched when it is seen first: a file may have thousands."""
        if column not in self._stored and self._table is not None:
            self._stored[column] = self._table.column(self._names[column])
        return self._stored[column]

    def _font_data(self, row: int, _column: int) -> object:
        return self._header_font if self.is_header(row) else None

    def _foreground_data(self, row: int, _column: int) -> object:
        is_title = row < len(self._above) and not self.is_header(row)
        return colours().muted if is_title else None

    def _background_data(self, row: int, _column: int) -> object:
        return colours().tint(Tone.ACCENT) if self.is_header(row) else None
