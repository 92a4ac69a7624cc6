"""A large choice: a radio button with its title, a sentence about it, as wide as a card."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from gui.labels import IconLabel, secondary_label
from gui.style.look import set_look
from gui.style.tokens import ICON_LARGE, Space, Tone, font


class ChoiceCard(QFrame):
    """Chosen by a click anywhere on it, or as a radio button with the keyboard."""

    chosen = Signal()

    def __init__(self, title: str, about: str, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.radio = QRadioButton(title)
        self.radio.setFont(font(semibold=True))
        self.radio.setAutoExclusive(False)
        self.radio.setAccessibleDescription(about)
        self.radio.toggled.connect(self._on_toggled)
        top = QHBoxLayout()
        top.addWidget(self.radio, 1)
        top.addWidget(IconLabel(icon_name, Tone.PLAIN, ICON_LARGE))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM)
        column.setSpacing(Space.HAIR)
        column.addLayout(top)
        column.addWidget(secondary_label(about), 1, Qt.AlignmentFlag.AlignTop)
        self.setProperty("card", True)
        set_look(self, chosen=False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.radio.setFocus()
            self.radio.setChecked(True)

    def _on_toggled(self, checked: bool) -> None:
        set_look(self, chosen=checked)
        if checked:
            self.chosen.emit()
