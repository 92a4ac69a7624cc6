"""The columns of the file and what each becomes, as a table model: a line a use."""

from collections.abc import Callable
from collections.abc import Mapping as Map
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from core.mapping.model import (
    AttributeConstant,
    AttributeTarget,
    Constant,
    FieldConstant,
    FieldTarget,
    IdTarget,
    Mapping,
    Target,
)
from gui.column_names import column_text
from gui.columns import line_texts
from gui.columns.column_profile import ColumnProfile
from gui.columns.lines import Line, Note, change_between, lines_of
from gui.columns.mapping_edits import target_at, use_of
from gui.one_line import one_line
from gui.punctuation import enumerated
from gui.style.tokens import Tone, colours

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NOWHERE = QModelIndex()

TONE_ROLE = Role.UserRole
NO_PROFILE = ColumnProfile(0, ())
NO_MAPPING = Mapping(columns={})


class ColumnsColumn(IntEnum):
    """The model's columns, in order."""

    NAME = 0
    FILLED = 1
    VALUES = 2
    USE = 3
    TYPE = 4
    FIELD = 5


class ColumnsModel(QAbstractTableModel):
    """Shows a mapping; what a person sets is told (`use_chosen`, …), and who owns the mapping shows the new one."""

    use_chosen = Signal(Line, str)
    type_chosen = Signal(Line, str)
    name_entered = Signal(Line, str)
    value_entered = Signal(Line, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._rows = 0
        self._profiles: Map[str, ColumnProfile] = {}
        self._notes: Map[str, Note] = {}
        self._mapping = NO_MAPPING
        self._lines: list[Line] = []
        self._read: dict[int, Callable[[Line, int], object]] = {
            Role.DisplayRole: self._display_data,
            Role.EditRole: self._edit_data,
            Role.ToolTipRole: self._tooltip_data,
            Role.ForegroundRole: self._foreground_data,
            Role.AccessibleTextRole: self._accessible_data,
            Role.TextAlignmentRole: self._alignment_data,
            TONE_ROLE: self._tone_data,
        }

    def load(self, names: tuple[str, ...], rows: int) -> None:
        """Show another file's columns, not yet used as anything."""
        self.beginResetModel()
        self._names, self._rows = names, rows
        self._profiles, self._notes, self._mapping = {}, {}, NO_MAPPING
        self._lines = lines_of(names, NO_MAPPING)
        self.endResetModel()

    def show_profiles(self, profiles: Map[str, ColumnProfile]) -> None:
        """Show how full the columns are, and their values."""
        self._profiles = profiles
        self._all_changed()

    def show_notes(self, notes: Map[str, Note]) -> None:
        """Show what is to know about columns: why they are used so, what is wrong."""
        self._notes = notes
        self._all_changed()

    def show_mapping(self, mapping: Mapping) -> None:
        """Show what each column becomes. Lines move only where a column has more uses or fewer than before."""
        lines = lines_of(self._names, mapping)
        change = change_between(self._lines, lines)
        if change.removed:
            self.beginRemoveRows(NOWHERE, change.start, change.start + change.removed - 1)
            del self._lines[change.start : change.start + change.removed]
            self.endRemoveRows()
        self._mapping = mapping
        if change.inserted:
            self.beginInsertRows(NOWHERE, change.start, change.start + change.inserted - 1)
            self._lines = lines
            self.endInsertRows()
        self._all_changed()

    def line(self, row: int) -> Line:
        """What a line is about."""
        return self._lines[row]

    def row_of(self, line: Line) -> int:
        """Where a line stands; -1 where there is none like it."""
        return self._lines.index(line) if line in self._lines else -1

    def target(self, line: Line) -> Target | Constant | None:
        """What a line's column becomes there, or the fixed value; None: nothing."""
        return target_at(self._mapping, line)

    def note(self, line: Line) -> Note | None:
        """What is to know about a line's column; it stands in the column's first line."""
        return self._notes.get(line.column) if line.column is not None and line.place == 0 else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(ColumnsColumn)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        editable = index.isValid() and self._is_editable(self._lines[index.row()], index.column())
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        read = self._read.get(role)
        return read(self._lines[index.row()], index.column()) if read and index.isValid() else None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        if role != Role.EditRole or not index.isValid() or value == self.data(index, Role.EditRole):
            return False
        told = {
            ColumnsColumn.USE: self.use_chosen,
            ColumnsColumn.TYPE: self.type_chosen,
            ColumnsColumn.FIELD: self.name_entered,
            ColumnsColumn.VALUES: self.value_entered,
        }
        told[ColumnsColumn(index.column())].emit(self._lines[index.row()], str(value))
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Role.DisplayRole:
            return None
        return {
            ColumnsColumn.NAME: self.tr("Column"),
            ColumnsColumn.FILLED: self.tr("Full"),
            ColumnsColumn.VALUES: self.tr("Values"),
            ColumnsColumn.USE: self.tr("Use as"),
            ColumnsColumn.TYPE: self.tr("Type"),
            ColumnsColumn.FIELD: self.tr("Name"),
        }[ColumnsColumn(section)]

    def _is_editable(self, line: Line, column: int) -> bool:
        target = self.target(line)
        kinds = {
            ColumnsColumn.USE: object,
            ColumnsColumn.TYPE: FieldTarget,
            ColumnsColumn.FIELD: FieldTarget | IdTarget,
            ColumnsColumn.VALUES: FieldConstant | AttributeConstant,
        }
        return column in kinds and isinstance(target, kinds[ColumnsColumn(column)])

    def _profile(self, line: Line) -> ColumnProfile:
        return self._profiles.get(line.column or "", NO_PROFILE)

    def _display_data(self, line: Line, column: int) -> str:
        target = self.target(line)
        if column == ColumnsColumn.USE:
            return line_texts.use_text(use_of(target))
        if column == ColumnsColumn.TYPE:
            return line_texts.target_type_text(target)
        if column == ColumnsColumn.FIELD:
            return self._name_text(line, target)
        if isinstance(target, FieldConstant | AttributeConstant):
            return self._constant_text(target, column)
        return self._column_text(line, column)

    def _name_text(self, line: Line, target: Target | Constant | None) -> str:
        """A field's name; what has none has room for what is wrong with its column."""
        note = self.note(line)
        if note is not None and note.title and isinstance(target, AttributeTarget):
            return note.title
        return line_texts.target_name_text(target)

    def _constant_text(self, constant: Constant, column: int) -> str:
        if column == ColumnsColumn.NAME:
            return self.tr("Fixed value")
        return one_line(constant.value) if column == ColumnsColumn.VALUES else ""

    def _column_text(self, line: Line, column: int) -> str:
        """What stands in the first of a column's lines; it isn't said again in the others."""
        if line.place or line.column is None:
            return ""
        if column == ColumnsColumn.NAME:
            return column_text(line.column)
        if line.column not in self._profiles:
            return ""
        profile = self._profiles[line.column]
        if column == ColumnsColumn.FILLED:
            return line_texts.filled_text(profile, self._rows)
        return line_texts.values_text(profile)

    def _edit_data(self, line: Line, column: int) -> str:
        target = self.target(line)
        if column == ColumnsColumn.USE:
            return use_of(target)
        if isinstance(target, FieldConstant | AttributeConstant) and column == ColumnsColumn.VALUES:
            return target.value
        if isinstance(target, IdTarget):
            return target.prefix
        if isinstance(target, FieldTarget):
            return str(target.type) if column == ColumnsColumn.TYPE else target.name
        return ""

    def _tooltip_data(self, line: Line, column: int) -> str:
        target, note = self.target(line), self.note(line)
        if column == ColumnsColumn.NAME:
            return column_text(line.column or "")
        if column == ColumnsColumn.VALUES:
            return "\n\n".join(one_line(value) for value in self._profile(line).examples)
        words = [note.text if note else "", line_texts.api_word(target) if target else ""]
        if column == ColumnsColumn.FIELD and isinstance(target, IdTarget):
            words.insert(0, self.tr("Here can be typed what stands before each id, such as “ticket-”."))
        return "\n".join(filter(None, words)) if column >= ColumnsColumn.USE else ""

    def _accessible_data(self, line: Line, column: int) -> str:
        note = self.note(line)
        words = self._display_data(line, column)
        if column == ColumnsColumn.NAME:
            words = column_text(line.column) if line.column else words
        return enumerated((words, note.text)) if note and column == ColumnsColumn.USE else words

    def _foreground_data(self, line: Line, column: int) -> object:
        shown = (ColumnsColumn.FILLED, ColumnsColumn.VALUES)
        quiet = (column in shown and line.column is not None) or self.target(line) is None
        unset = column == ColumnsColumn.FIELD and not self._edit_data(line, column)
        return colours().muted if (quiet and column != ColumnsColumn.NAME) or unset else None

    def _alignment_data(self, _line: Line, column: int) -> object:
        side = Qt.AlignmentFlag.AlignRight if column == ColumnsColumn.FILLED else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def _tone_data(self, line: Line, column: int) -> object:
        note = self.note(line)
        marked = ColumnsColumn.USE if self.target(line) is None else ColumnsColumn.FIELD
        return note.tone.value if note and column == marked and note.tone != Tone.PLAIN else None

    def _all_changed(self) -> None:
        if self._lines:
            last = self.index(len(self._lines) - 1, len(ColumnsColumn) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
