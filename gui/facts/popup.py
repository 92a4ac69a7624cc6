"""A column at a glance, over the grid: it goes with the next click or key."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from core.checking.checked import Checked
from gui.facts.view import BARS_WIDTH, ColumnFactsView
from gui.style.tokens import SIDE_WIDTH, Space

WIDTH = BARS_WIDTH + 2 * SIDE_WIDTH


class ColumnPopup(QFrame):
    """A frame that the window system closes as it closes menus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("card", True)
        self._place = QPoint()
        self.view = ColumnFactsView(names_it=True)
        self.view.shown.connect(self._settle)
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        column.addWidget(self.view)

    def show_at(self, place: QPoint, checked: Checked, column: str) -> None:
        """Show a column of a checked file, with the left upper corner here where there is room."""
        self._place = place
        self.view.clear()
        self.view.show_column(checked, column)
        self._settle()
        self.show()

    def _settle(self) -> None:
        """Be as high as the words need, and stay on the screen."""
        needed = self.view.heightForWidth(WIDTH - 2 * Space.MEDIUM)
        self.setFixedHeight(max(needed, self.view.minimumHeight()) + 2 * Space.SMALL)
        room = self.screen().availableGeometry()
        left = max(room.left(), min(self._place.x(), room.right() - self.width()))
        top = max(room.top(), min(self._place.y(), room.bottom() - self.height()))
        self.move(left, top)
