"""The steps done to columns so far: each can be taken back, and all can be kept as a template."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QListView, QVBoxLayout, QWidget

from core.checking.checked import Checked
from core.mapping.step_kinds import Step
from core.mending.effects import Effect, effects_done
from gui.check.problem_list_delegate import ProblemListDelegate
from gui.check.steps_model import StepsModel
from gui.icons import set_icon
from gui.labels import flat_button, section_label, without_key
from gui.style.tokens import ROW_HEIGHT, Space
from gui.work import Work

MOST_SHOWN = 4


class StepsPane(QWidget):
    """Shown once there is a step. `removal_asked` carries the step and its place in the mapping."""

    removal_asked = Signal(object, int)
    saving_asked = Signal()

    def __init__(self, *, can_save: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = StepsModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(ProblemListDelegate(self))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Done to columns"))
        self.remove = QAction(self.tr("Take back"), self)
        set_icon(self.remove, "undo")
        self.remove.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self.remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.remove.triggered.connect(self._on_remove)
        self.list.addAction(self.remove)
        self.save = QAction(self.tr("Save as template…"), self)
        set_icon(self.save, "template")
        self.addAction(self.save)
        self.save.triggered.connect(self.saving_asked)
        self._counting = Work(self)
        self._counting.finished.connect(self._on_counted)
        self._lay_out(can_save=can_save)
        self.hide()

    def show_checked(self, checked: Checked) -> None:
        """Show the steps of a checked file, and as soon as they are counted, what they have done."""
        steps = checked.mapping.steps
        self.show_steps(steps)
        if steps:
            self._counting.run(lambda _watch: (steps, effects_done(checked)))

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show steps that are being checked."""
        self.model.show_steps(steps)
        self.setVisible(bool(steps))
        line = max(self.list.sizeHintForRow(0), ROW_HEIGHT)
        self.list.setMinimumHeight(line + Space.HAIR)
        self.list.setMaximumHeight(min(len(steps), MOST_SHOWN) * line + Space.HAIR)

    def _on_counted(self, counted: tuple[tuple[Step, ...], tuple[Effect | None, ...]]) -> None:
        steps, effects = counted
        if steps == tuple(self.model.step_at(row) for row in range(self.model.rowCount())):
            self.model.show_effects(effects)

    def _on_remove(self) -> None:
        """The chosen step goes; where none is chosen, the last."""
        rows = self.model.rowCount()
        if rows:
            chosen = self.list.currentIndex().row() if self.list.selectionModel().hasSelection() else rows - 1
            self.removal_asked.emit(self.model.step_at(chosen), chosen)

    def _lay_out(self, *, can_save: bool) -> None:
        title = section_label(self.tr("Done to columns"))
        title.setBuddy(self.list)
        row = QHBoxLayout()
        row.setSpacing(Space.HAIR)
        for action in (self.remove, *((self.save,) if can_save else ())):
            action.setIconText(without_key(action.text()))
            button = flat_button(action.text())
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(title)
        column.addWidget(self.list)
        column.addLayout(row)
