"""The bar over the grid: what the chosen cause is, and the choices that mend it for all rows at once."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.check.mends import Mend
from gui.labels import label
from gui.style.look import set_look
from gui.style.tokens import Space, Tone


class MendBar(QFrame):
    """A sentence and a button a choice. `mend_chosen` carries the Mend."""

    mend_chosen = Signal(Mend)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = label()
        self._buttons: list[QPushButton] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(Space.SMALL)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._words)
        column.addLayout(self._row)
        self.hide()

    @property
    def buttons(self) -> Sequence[QPushButton]:
        """The buttons of the choices, the likelier first."""
        return self._buttons

    def show_cause(self, sentence: str, tone: Tone, mends: Sequence[Mend]) -> None:
        """Show what is wrong, and what mends it, if anything does."""
        for button in self._buttons:
            button.deleteLater()
        self._buttons = [self._button(mend) for mend in mends]
        for place, button in enumerate(self._buttons):
            self._row.insertWidget(place, button)
        self._words.setText(sentence)
        set_look(self, message=tone.value)
        self.setAccessibleName(sentence)
        self.show()

    def _button(self, mend: Mend) -> QPushButton:
        made = QPushButton(mend.action, self)
        made.clicked.connect(lambda: self.mend_chosen.emit(mend))
        return made
