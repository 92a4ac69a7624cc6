"""A path on one line, with what is in its middle left out where it doesn't fit."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from gui.one_line import unturned


class PathLabel(QLabel):
    """Shows a path; the whole of it is its tooltip."""

    def __init__(self, path: str, parent: QWidget | None = None) -> None:
        super().__init__(unturned(path), parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setToolTip(self.text())

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what fits."""
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        with QPainter(self) as painter:
            painter.setPen(self.palette().windowText().color())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, shown)
