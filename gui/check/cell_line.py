"""The lines under the grid: what can be done with the chosen rows, and what is wrong with the chosen cell."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from core.checking.checked import Problem
from gui.check.column_tools import ColumnTools
from gui.check.problem_list_model import TONES
from gui.column_names import column_text
from gui.labels import flat_button, without_key
from gui.message_line import MessageLine, height_of_lines
from gui.messages import text_of
from gui.one_line import one_line
from gui.punctuation import headed, sentences
from gui.style.tokens import ICON, Space

MOST_SAID = 2
NARROW = 560
EMPTY = ("no_content", "id_empty", "display_ts_empty")


class CellLine(QWidget):
    """The actions of the grid as buttons, and below them the sentence of the chosen cell."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tools = ColumnTools()
        self.sentence = MessageLine()
        self._most_said = MOST_SAID
        self._shown: tuple[Sequence[Problem], str, str] = ((), "", "")
        row = QHBoxLayout()
        row.setSpacing(Space.HAIR)
        self._buttons = [_button(action) for action in actions]
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(row)
        column.addWidget(self.sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for the captions, the icons stand alone; the tooltips have the words."""
        super().resizeEvent(event)
        beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        for button in self._buttons:
            button.setToolButtonStyle(beside)
        wanted = sum(button.sizeHint().width() + Space.HAIR for button in self._buttons)
        if wanted + self.tools.sizeHint().width() > self.width():
            for button in self._buttons:
                button.setToolButtonStyle(alone)

    def show_room(self, *, is_high: bool) -> None:
        """Keep room for the sentences, so that the grid above doesn't jump; where there is little, say one of them."""
        self.sentence.setMinimumHeight(height_of_lines(3 if is_high and self.width() < NARROW else 2))
        most_said = MOST_SAID if is_high else 1
        if most_said != self._most_said:
            self._most_said = most_said
            self.show_problems(*self._shown)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the icons alone are."""
        icons = len(self._buttons) * (ICON + 3 * Space.SMALL)
        return QSize(icons + self.tools.sizeHint().width(), super().minimumSizeHint().height())

    def show_problems(self, problems: Sequence[Problem], column: str, text: str = "") -> None:
        """Show the problems of a row: those of the chosen column first, then those of others with their column.

        `text` is what stands in the chosen cell; "n/a" may count as nothing, and a person sees it all the same.
        """
        self._shown = (problems, column, text)
        ordered = sorted(problems, key=lambda problem: problem.column not in (column, None))
        words = sentences(_said(problem, column) for problem in ordered[: self._most_said])
        if text.strip() and any(problem.code in EMPTY and problem.column == column for problem in ordered):
            counts = self.tr("“{value}” counts as empty here; the options of the columns say what does.")
            words = sentences((counts.format(value=one_line(text)), words))
        self.sentence.setToolTip("\n".join(_said(problem, column) for problem in ordered))
        if ordered:
            self.sentence.say(words, TONES[ordered[0].severity])
        else:
            self.sentence.say("")


def _said(problem: Problem, column: str) -> str:
    sentence = text_of(problem.code, problem.params)
    if problem.column is None or problem.column == column:
        return sentence
    return headed(column_text(problem.column), sentence)


def _button(action: QAction) -> QToolButton:
    action.setIconText(without_key(action.text()))
    made = flat_button(action.text())
    made.setDefaultAction(action)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return made
