"""What was done to columns so far: each can be taken back, and all can be kept as a template."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QToolButton, QVBoxLayout, QWidget

from core.checking.checked import Checked
from core.mending.choice_effects import effect_of_choice
from core.mending.choices import choices_of
from core.mending.effects import Effect, effects_done
from gui.check.mends import Done, done_by
from gui.check.problem_list_delegate import ProblemListDelegate
from gui.check.steps_model import StepsModel
from gui.icons import set_icon
from gui.labels import flat_button, section_label, without_key
from gui.style.tokens import ROW_HEIGHT, Space
from gui.work import Work

MOST_SHOWN = 4


class StepsPane(QWidget):
    """Shown once there is a step or a choice. `removal_asked` carries it, and a step's place in the mapping."""

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
        self._buttons: list[QToolButton] = []
        self._lay_out(can_save=can_save)
        self.hide()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the list above: the captions give way before the rows beside it do."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for the captions, the icons stand alone; the tooltips have the words."""
        super().resizeEvent(event)
        beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        for button in self._buttons:
            button.setToolButtonStyle(beside)
        if sum(button.sizeHint().width() + Space.HAIR for button in self._buttons) > self.width():
            for button in self._buttons:
                button.setToolButtonStyle(alone)

    def show_checked(self, checked: Checked) -> None:
        """Show what the mapping of a checked file does, and as soon as it is counted, to how many cells."""
        done = done_by(checked.mapping)
        self.show_done(done)
        if done:
            self._counting.run(lambda _watch: (done, _effects(checked)))

    def show_done(self, done: Sequence[Done]) -> None:
        """Show steps and choices whose cells are being counted; what is new is chosen, to be taken back."""
        known = self.model.done
        self.model.show_done(done)
        self.setVisible(bool(done))
        line = max(self.list.sizeHintForRow(0), ROW_HEIGHT)
        self.list.setMinimumHeight(line + Space.HAIR)
        self.list.setMaximumHeight(min(len(done), MOST_SHOWN) * line + Space.HAIR)
        new = [row for row, each in enumerate(done) if each not in known]
        if len(new) == 1 and len(done) == len(known) + 1:
            self.list.setCurrentIndex(self.model.index(new[0]))

    def _on_counted(self, counted: tuple[tuple[Done, ...], tuple[Effect | None, ...]]) -> None:
        done, effects = counted
        if done == self.model.done:
            self.model.show_effects(effects)

    def _on_remove(self) -> None:
        """What is chosen goes; where nothing is, the last."""
        rows = self.model.rowCount()
        if rows:
            chosen = self.list.currentIndex().row() if self.list.selectionModel().hasSelection() else rows - 1
            self.removal_asked.emit(self.model.done[chosen], chosen)

    def _lay_out(self, *, can_save: bool) -> None:
        title = section_label(self.tr("Done to columns"))
        title.setBuddy(self.list)
        row = QHBoxLayout()
        row.setSpacing(Space.HAIR)
        for action in (self.remove, *((self.save,) if can_save else ())):
            action.setIconText(without_key(action.text()))
            button = flat_button(action.text())
            button.setDefaultAction(action)
            self._buttons.append(button)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(title)
        column.addWidget(self.list)
        column.addLayout(row)


def _effects(checked: Checked) -> tuple[Effect | None, ...]:
    """What all of it has done, as `done_by` lists it."""
    chosen = (effect_of_choice(checked, choice) for choice in choices_of(checked.mapping))
    return (*effects_done(checked), *chosen)
