"""The lines under the grid: what can be done with the chosen rows, and what is wrong with the chosen cell."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from core.checking.checked import Problem
from gui.check.column_tools import ColumnTools
from gui.check.problem_list_model import TONES
from gui.labels import flat_button
from gui.message_line import MessageLine
from gui.messages import text_of
from gui.style.tokens import Space, font

LINES_KEPT_FREE = 2
MOST_SAID = 2


class CellLine(QWidget):
    """The actions of the grid as buttons, and below them the sentence of the chosen cell."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tools = ColumnTools()
        self.sentence = MessageLine()
        # Sentences come and go; the grid above them keeps its height.
        height = LINES_KEPT_FREE * QFontMetrics(font()).lineSpacing() + 2 * Space.SMALL
        self.sentence.setMinimumHeight(height)
        row = QHBoxLayout()
        row.setSpacing(Space.HAIR)
        for action in actions:
            row.addWidget(_button(action))
        row.addStretch(1)
        row.addWidget(self.tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(row)
        column.addWidget(self.sentence)

    def show_problems(self, problems: Sequence[Problem], column: str) -> None:
        """Show the problems of a row: those of the chosen column first, then those of others with their column."""
        ordered = sorted(problems, key=lambda problem: problem.column not in (column, None))
        words = " ".join(_said(problem, column) for problem in ordered[:MOST_SAID])
        if ordered:
            self.sentence.say(words, TONES[ordered[0].severity])
        else:
            self.sentence.say("")


def _said(problem: Problem, column: str) -> str:
    sentence = text_of(problem.code, problem.params)
    return sentence if problem.column in (column, None) else f"{problem.column}: {sentence}"


def _button(action: QAction) -> QToolButton:
    made = flat_button(action.text())
    made.setDefaultAction(action)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return made
