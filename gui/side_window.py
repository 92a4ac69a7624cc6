"""The frame of every window beside the wizard's."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout

from gui.labels import title_label
from gui.style.tokens import Space, colours


class SideWindow(QDialog):
    """Stands on the ground of the wizard's pages, with their margins and a title like theirs."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), colours().base)

    def column_under(self, title: str) -> QVBoxLayout:
        """The window's layout from top to bottom, begun with its title."""
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.LARGE)
        column.setSpacing(Space.LARGE)
        column.addWidget(title_label(title))
        return column
