"""A list of short texts, each with its dot, whose lines stand under each other in every font."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from gui.labels import label
from gui.style.tokens import Space

DOT = "•"


class BulletList(QWidget):
    """Shows texts below each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: tuple[str, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.SMALL)
        self._grid.setVerticalSpacing(Space.HAIR)
        self._grid.setColumnStretch(1, 1)

    def text(self) -> str:
        """What it says, a line each."""
        return "\n".join(self._texts)

    def show_texts(self, texts: Sequence[str]) -> None:
        """Show other texts."""
        while item := self._grid.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._texts = tuple(texts)
        for row, text in enumerate(texts):
            dot, line = label(DOT), label(text)
            self._grid.addWidget(dot, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(line, row, 1)
            # Shown now, not at the next turn of the event loop: what is hidden counts for nothing in a window's height.
            dot.show()
            line.show()
        self._grid.activate()
