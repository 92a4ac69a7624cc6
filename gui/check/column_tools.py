"""What can be done to a whole column whatever is wrong with it: a button with a menu."""

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget


class ColumnTool(StrEnum):
    """A tool for a whole column."""

    REPLACE = "replace"
    FILL = "fill"
    TRIM = "trim"
    STRIP_HTML = "strip_html"
    NUMBER = "number"
    FIRST_EMAIL = "first_email"


class ColumnTools(QToolButton):
    """Asks for the tool that is chosen; which column is meant, the grid knows."""

    chosen = Signal(ColumnTool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("fact", True)
        self.setText(self.tr("Mend the &column"))
        self.setToolTip(self.tr("Change every cell of the column of the chosen cell"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self.setMenu(menu)
        captions = {
            ColumnTool.REPLACE: self.tr("&Find and replace…"),
            ColumnTool.FILL: self.tr("F&ill the empty cells…"),
            ColumnTool.TRIM: self.tr("&Trim blanks at both ends"),
            ColumnTool.STRIP_HTML: self.tr("Take the &HTML out"),
            ColumnTool.NUMBER: self.tr("Keep only the &number"),
            ColumnTool.FIRST_EMAIL: self.tr("Keep the first &email address"),
        }
        self.tools = {tool: self._action(menu, tool, caption) for tool, caption in captions.items()}
        self.tools[ColumnTool.REPLACE].setShortcut(QKeySequence("Ctrl+H"))

    def _action(self, menu: QMenu, tool: ColumnTool, caption: str) -> QAction:
        action = menu.addAction(caption)
        action.triggered.connect(lambda: self.chosen.emit(tool))
        return action
