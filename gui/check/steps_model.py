"""What was done to columns so far as a list model: what it is, to which column, how many cells it changed."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.mending.choices import Choice
from core.mending.effects import Effect
from gui.check.mends import Done, done_text, pairs_text
from gui.check.problem_list_model import COLUMN_ROLE, COUNT_ROLE
from gui.column_names import column_text
from gui.icons import icon, status_icon
from gui.locale import count_text
from gui.messages import text_of
from gui.punctuation import enumerated, headed
from gui.style.tokens import Tone

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NOWHERE = QModelIndex()


class StepsModel(QAbstractListModel):
    """A row a step, in their order, then one a choice. How many cells each has changed is told later."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done: tuple[Done, ...] = ()
        self._effects: tuple[Effect | None, ...] = ()

    def show_done(self, done: Sequence[Done]) -> None:
        """Show other steps and choices."""
        if tuple(done) != self._done:
            self.beginResetModel()
            self._done, self._effects = tuple(done), ()
            self.endResetModel()

    def show_effects(self, effects: Sequence[Effect | None]) -> None:
        """Show what each has done; None: its column isn't in the file."""
        if len(effects) == len(self._done):
            self._effects = tuple(effects)
            if self._done:
                self.dataChanged.emit(self.index(0), self.index(len(self._done) - 1))

    @property
    def done(self) -> tuple[Done, ...]:
        """What is shown."""
        return self._done

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._done)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = index.row()
        if role == Role.DisplayRole:
            return done_text(self._done[row])
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
        """The step's column; of a choice all in which it does something, as soon as that is known."""
        done, effect = self._done[row], self._effects[row] if self._effects else None
        if isinstance(done, Choice):
            return enumerated(map(column_text, effect.columns)) if effect else ""
        column = column_text(done.column)
        return headed(column, text_of("step_column_missing")) if self._is_idle(row) else column

    def _told(self, row: int) -> str:
        effect = self._effects[row] if self._effects else None
        words = [" · ".join(filter(None, (done_text(self._done[row]), self._where(row))))]
        if effect:
            words[0] += f" · {text_of('step_cells', {'count': effect.cells})}"
            words.append(pairs_text(effect.examples, "\n"))
        return "\n".join(filter(None, words))
