"""One thing that could be gone on with, offered at the start: what it is, and what can be done now."""

from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gui.labels import label, secondary_label
from gui.style.tokens import Space


class OfferLine(QFrame):
    """A card of a title, what is said about it, and its buttons, which tell the file that each is about."""

    def __init__(self, file: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._file = file
        self.said = secondary_label()

    def lay_out(self, title: str, said: str, *buttons: QAbstractButton) -> None:
        """Fill the card."""
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(label(title, semibold=True))
        words.addWidget(self.said)
        self.said.setText(said)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LARGE, Space.SMALL, Space.SMALL, Space.SMALL)
        row.setSpacing(Space.SMALL)
        row.addLayout(words, 1)
        for button in buttons:
            button.setAccessibleDescription(self._file)
            row.addWidget(button)
