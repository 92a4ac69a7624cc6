"""The steps done so far as a list model: what was done, to which column, how many cells it changed."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.mapping.step_kinds import Step
from core.mending.effects import Effect
from gui.check.mends import pairs_text, step_text
from gui.check.problem_list_model import COLUMN_ROLE, COUNT_ROLE
from gui.column_names import column_text
from gui.icons import icon, status_icon
from gui.locale import count_text
from gui.messages import text_of
from gui.punctuation import headed
from gui.style.tokens import Tone

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NOWHERE = QModelIndex()


class StepsModel(QAbstractListModel):
    """A row a step, in the order in which they are done. What each has done is told later than the steps."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self._effects: tuple[Effect | None, ...] = ()

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show other steps."""
        if tuple(steps) != self._steps:
            self.beginResetModel()
            self._steps, self._effects = tuple(steps), ()
            self.endResetModel()

    def show_effects(self, effects: Sequence[Effect | None]) -> None:
        """Show what each step has done; None: its column isn't in the file."""
        if len(effects) == len(self._steps):
            self._effects = tuple(effects)
            if self._steps:
                self.dataChanged.emit(self.index(0), self.index(len(self._steps) - 1))

    def step_at(self, row: int) -> Step:
        """The step of a row of the list."""
        return self._steps[row]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._steps)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = index.row()
        if role == Role.DisplayRole:
            return step_text(self._steps[row])
        if role == Role.DecorationRole:
            return status_icon(Tone.WARNING) if self._is_idle(row) else icon("tick")
        if role == COUNT_ROLE:
            effect = self._effects[row] if self._effects else None
            return count_text(effect.cells) if effect else ""
        if role == COLUMN_ROLE:
            return self._where(row)
        if role in (Role.ToolTipRole, Role.AccessibleTextRole):
            return self._told(row)
        return None

    def _is_idle(self, row: int) -> bool:
        return bool(self._effects) and self._effects[row] is None

    def _where(self, row: int) -> str:
        column = column_text(self._steps[row].column)
        return headed(column, text_of("step_column_missing")) if self._is_idle(row) else column

    def _told(self, row: int) -> str:
        effect = self._effects[row] if self._effects else None
        words = [f"{step_text(self._steps[row])} · {self._where(row)}"]
        if effect:
            words[0] += f" · {text_of('step_cells', {'count': effect.cells})}"
            words.append(pairs_text(effect.examples, "\n"))
        return "\n".join(filter(None, words))
