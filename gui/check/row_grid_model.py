"""The rows of the file as a table model: the cells with their edits, and the marks that checking left on them."""

from collections.abc import Callable, Iterable, Mapping, Sequence

import numpy as np
import numpy.typing as npt
import pyarrow as pa
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from core.checking.checked import Problem, Severity
from core.edits import Edits
from gui.check.mended_cells import MendedCells
from gui.check.row_status import CheckedRows, RowStatus
from gui.column_names import column_text
from gui.icons import status_icon
from gui.messages import text_of
from gui.one_line import one_line
from gui.punctuation import enumerated, headed, sentences
from gui.style.tokens import Tone

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

SEVERITY_ROLE = Role.UserRole
EDITED_ROLE = Role.UserRole + 1
STATUS_ROLE = Role.UserRole + 2
MENDED_ROLE = Role.UserRole + 3
ROWS_REMEMBERED = 512
NOWHERE = QModelIndex()


class RowGridModel(QAbstractTableModel):
    """The file's columns, and of its rows those whose positions are shown. Nothing of the table is copied.

    A row number and the row's status stand in the vertical header. Setting a cell changes nothing here:
    it is told (`cell_entered`), and who owns the edits shows them with `show_edits`.
    """

    cell_entered = Signal(int, str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edits = Edits()
        self._row_numbers: npt.NDArray[np.int64] = np.empty(0, dtype=np.int64)
        self._statuses: npt.NDArray[np.uint8] = np.empty(0, dtype=np.uint8)
        self._find_problems: Callable[[int], tuple[Problem, ...]] = lambda _position: ()
        self._shown: npt.NDArray[np.int64] = np.empty(0, dtype=np.int64)
        self._names: tuple[str, ...] = ()
        self._stored: tuple[pa.ChunkedArray, ...] = ()
        self._remembered: dict[int, tuple[Problem, ...]] = {}
        self._tones: Mapping[RowStatus, Tone] = {}
        self._mended: MendedCells | None = None
        self._status_words: Mapping[RowStatus, str] = {}
        self._read: dict[int, Callable[[int, int], object]] = {
            Role.DisplayRole: self._display_data,
            Role.EditRole: self.text_at,
            Role.ToolTipRole: self._tooltip_data,
            Role.AccessibleTextRole: self._accessible_data,
            Role.AccessibleDescriptionRole: lambda position, _column: self._status_words.get(self.status_at(position)),
            SEVERITY_ROLE: self._severity_data,
            EDITED_ROLE: self._edited_data,
            MENDED_ROLE: self._mended_data,
            STATUS_ROLE: lambda position, _column: self.status_at(position),
        }

    def dress(self, tones: Mapping[RowStatus, Tone], words: Mapping[RowStatus, str]) -> None:
        """Give each status its icon and its words."""
        self._tones, self._status_words = tones, words
        self._header_changed()

    def load(self, rows: CheckedRows, positions: npt.NDArray[np.int64]) -> None:
        """Show another file, or the same one anew, from the beginning."""
        self.beginResetModel()
        table = rows.checked.table
        self._edits, self._shown, self._row_numbers = rows.checked.edits, positions, table.row_numbers
        self._names, self._stored = table.columns, tuple(table.column(name) for name in table.columns)
        self._take(rows)
        self.endResetModel()

    def clear(self) -> None:
        """Show nothing: there is no file, or nothing is known of it yet."""
        self.beginResetModel()
        self._edits, self._shown, self._names, self._stored = Edits(), np.empty(0, dtype=np.int64), (), ()
        self._find_problems, self._remembered, self._mended = lambda _position: (), {}, None
        self.endResetModel()

    def show_positions(self, positions: npt.NDArray[np.int64]) -> None:
        """Show other rows of the same file."""
        self.beginResetModel()
        self._shown = positions
        self.endResetModel()

    def show_check(self, rows: CheckedRows) -> None:
        """Show what checking again found, in place: the rows and where a person scrolled to stay as they are."""
        self._take(rows)
        self._all_changed()

    def show_edits(self, edits: Edits) -> None:
        """Show changed cells and left-out rows, before they are checked."""
        self._edits = edits
        if self._mended is not None:
            self._mended.show_edits(edits)
        self._all_changed()

    @property
    def edits(self) -> Edits:
        """The edits that are shown."""
        return self._edits

    @property
    def positions(self) -> npt.NDArray[np.int64]:
        """The frame positions that are shown, ascending."""
        return self._shown

    def column_at(self, place: int) -> str:
        """The name of a column as the file has it; the header shows it in one line."""
        return self._names[place]

    def row_number_at(self, model_row: int) -> int:
        """The file's row number of a shown row."""
        return int(self._row_numbers[self._shown[model_row]])

    def row_numbers_at(self, model_rows: npt.NDArray[np.int64]) -> list[int]:
        """The file's row numbers of shown rows."""
        numbers: list[int] = self._row_numbers[self._shown[model_rows]].tolist()
        return numbers

    def index_of(self, row: int, column: str) -> QModelIndex:
        """The place of a cell by the file's row number; an invalid index where the row isn't shown."""
        return self.indexes_of([(row, column)])[0]

    def indexes_of(self, cells: Sequence[tuple[int, str]]) -> list[QModelIndex]:
        """The places of cells by the file's row numbers; an invalid index for each whose row isn't shown."""
        shown, rows = self._row_numbers[self._shown], np.array([row for row, _ in cells], dtype=np.int64)
        places = np.searchsorted(shown, rows)
        there = places < len(shown)
        there[there] = shown[places[there]] == rows[there]
        columns = {name: at for at, name in enumerate(self._names)}
        return [
            self.index(place, columns[name]) if is_there and name in columns else QModelIndex()
            for place, is_there, (_row, name) in zip(places.tolist(), there.tolist(), cells, strict=True)
        ]

    def problems_of(self, model_row: int) -> tuple[Problem, ...]:
        """The problems of a shown row, errors first."""
        return self._problems_at(int(self._shown[model_row]))

    def text_of(self, model_row: int, column: int) -> str:
        """The whole text of a shown cell, as the steps leave it."""
        return self.mended_text_at(int(self._shown[model_row]), column)

    def mended_text_at(self, position: int, column: int) -> str:
        """The whole text of a cell with edits and steps: what is sent is made of it."""
        mended = self._mended.text(position, self._names[column]) if self._mended else None
        return self.text_at(position, column) if mended is None else mended

    def text_at(self, position: int, column: int) -> str:
        """The whole text of a cell before the steps, with a person's edit if it has one: what can be edited."""
        row = int(self._row_numbers[position])
        changed = self._edits.cells.get((row, self._names[column]))
        return str(self._stored[column][position].as_py()) if changed is None else changed

    def status_at(self, position: int) -> RowStatus:
        """What becomes of a row; a row that was just left out, or taken back, is shown so at once."""
        status = RowStatus(int(self._statuses[position]))
        left_out = int(self._row_numbers[position]) in self._edits.left_out
        if left_out:
            return RowStatus.LEFT_OUT
        return RowStatus.GOES if status is RowStatus.LEFT_OUT else status

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._names)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        read = self._read.get(role)
        if read is None or not index.isValid():
            return None
        return read(int(self._shown[index.row()]), index.column())

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        if role != Role.EditRole or not index.isValid():
            return False
        text, position = str(value), int(self._shown[index.row()])
        if text != self.text_at(position, index.column()):
            self.cell_entered.emit(self.row_number_at(index.row()), self._names[index.column()], text)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal:
            return column_text(self._names[section]) if role in (Role.DisplayRole, Role.ToolTipRole) else None
        status = self.status_at(int(self._shown[section]))
        if role == Role.DecorationRole:
            return status_icon(self._tones[status]) if status in self._tones else None
        if role == Role.DisplayRole:
            return str(self.row_number_at(section))
        if role == Role.ToolTipRole:
            return self._status_words.get(status)
        if role == Role.AccessibleTextRole:
            return enumerated(filter(None, (str(self.row_number_at(section)), self._status_words.get(status))))
        return None

    def _display_data(self, position: int, column: int) -> str:
        return one_line(self.mended_text_at(position, column))

    def _tooltip_data(self, position: int, column: int) -> str | None:
        messages = [text_of(problem.code, problem.params) for problem in self._problems_in(position, column)]
        if self._mended_data(position, column):
            before = one_line(self.text_at(position, column))
            messages.append(self.tr("Before the steps: {text}").format(text=before))
        return "\n".join(messages) or None

    def _mended_data(self, position: int, column: int) -> bool:
        mended = self._mended.text(position, self._names[column]) if self._mended else None
        return mended is not None and mended != self.text_at(position, column)

    def _accessible_data(self, position: int, column: int) -> str:
        """A cell as it is read out: its text, whether it was changed, and what is wrong with it."""
        words = [self._display_data(position, column) or self.tr("empty")]
        if self._edited_data(position, column):
            words.append(self.tr("edited"))
        if self._mended_data(position, column):
            words.append(self.tr("changed by a step"))
        messages = sentences(text_of(problem.code, problem.params) for problem in self._problems_in(position, column))
        return headed(enumerated(words), messages) if messages else enumerated(words)

    def _severity_data(self, position: int, column: int) -> Severity | None:
        problems = self._problems_in(position, column)
        return min((problem.severity for problem in problems), default=None)

    def _edited_data(self, position: int, column: int) -> bool:
        row = int(self._row_numbers[position])
        return (row, self._names[column]) in self._edits.cells

    def _problems_in(self, position: int, column: int) -> Iterable[Problem]:
        name = self._names[column]
        return (problem for problem in self._problems_at(position) if problem.column == name)

    def _problems_at(self, position: int) -> tuple[Problem, ...]:
        """The problems of a row; those of the rows in view are remembered, for a cell is asked many times."""
        found = self._remembered.get(position)
        if found is None:
            if len(self._remembered) >= ROWS_REMEMBERED:
                self._remembered.clear()
            found = self._remembered[position] = self._find_problems(position)
        return found

    def _take(self, rows: CheckedRows) -> None:
        self._statuses, self._find_problems, self._remembered = rows.statuses, rows.checked.problems_at, {}
        self._mended = MendedCells(rows.checked) if rows.checked.mapping.steps else None

    def _all_changed(self) -> None:
        if len(self._shown) and self._names:
            last = self.index(len(self._shown) - 1, len(self._names) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self._header_changed()

    def _header_changed(self) -> None:
        if len(self._shown):
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(self._shown) - 1)
