"""The fields of the Destination page: the two large choices and, for the chosen one, what it needs."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from gui.destination.choice_card import ChoiceCard
from gui.destination.key_field import KeyField
from gui.destination.source_field import SourceField
from gui.style.tokens import Space
from gui.wrapped_check_box import WrappedCheckBox


class DestinationFields(QWidget):
    """Practice or BuildBetter, the key, the source, and how the import is to begin."""

    place_chosen = Signal()
    key_edited = Signal()
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.practice = ChoiceCard(
            self.tr("&Practice"),
            self.tr("A rehearsal on this computer. Nothing leaves it, and no key is needed."),
            "practice",
        )
        self.buildbetter = ChoiceCard(
            self.tr("B&uildBetter"), self.tr("Your organization's account, through its API."), "cloud"
        )
        self.key = KeyField()
        self.source = SourceField()
        self.real_speed = WrappedCheckBox(self.tr("At the r&eal speed: 100 requests a minute"))
        self.first_row_only = WrappedCheckBox(self.tr("Send the &first row only, look at it, then go on with the rest"))
        self._group = QButtonGroup(self)
        for card in (self.practice, self.buildbetter):
            self._group.addButton(card.radio)
            card.chosen.connect(self._on_place_chosen)
        self.key.edited.connect(self.key_edited)
        self.source.edited.connect(self.edited)
        self.real_speed.toggled.connect(self.edited)
        self.first_row_only.toggled.connect(self.edited)
        self._lay_out()
        self._show_fields()

    @property
    def is_chosen(self) -> bool:
        """Whether practice or BuildBetter was chosen."""
        return self._group.checkedButton() is not None

    @property
    def is_practice(self) -> bool:
        """Whether practice was chosen."""
        return self.practice.radio.isChecked()

    def suggest_source(self, file: Path) -> None:
        """A name for a new source, made of the file's."""
        words = file.name.split(".")[0].replace("_", " ").replace("-", " ").strip()
        self.source.suggest_name(words[:1].upper() + words[1:])

    def _on_place_chosen(self) -> None:
        self._show_fields()
        self.place_chosen.emit()

    def _show_fields(self) -> None:
        self.key.setVisible(self.is_chosen and not self.is_practice)
        self.real_speed.setVisible(self.is_practice)
        self.source.setVisible(self.is_chosen)
        self.first_row_only.setVisible(self.is_chosen)

    def _lay_out(self) -> None:
        cards = QHBoxLayout()
        cards.setSpacing(Space.LARGE)
        cards.addWidget(self.practice, 1)
        cards.addWidget(self.buildbetter, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        column.addLayout(cards)
        for widget in (self.key, self.source, self.real_speed, self.first_row_only):
            column.addWidget(widget)
        column.addStretch(1)
