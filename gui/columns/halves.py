"""The two halves of the page, shared so that the table keeps room on a small screen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

LEFT_SHARE = 0.62
LEFT_AT_LEAST = 560
RIGHT_AT_LEAST = 200


class Halves(QSplitter):
    """60 to 40, with at least 560 for the left where there is room; a person may move the border for good."""

    def __init__(self, left: QWidget, right: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._moved = False
        self.setChildrenCollapsible(False)
        self.addWidget(left)
        self.addWidget(right)
        self.splitterMoved.connect(self.on_moved)

    def on_moved(self) -> None:
        """A person moved the border: it stays where they want it."""
        self._moved = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew, unless a person did."""
        super().resizeEvent(event)
        if not self._moved:
            width = self.width()
            left = min(max(round(LEFT_SHARE * width), LEFT_AT_LEAST), width - RIGHT_AT_LEAST)
            self.setSizes([left, width - left])
