"""What the import needs from a person, with the control that mends it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from core.delivery.events import Attention
from core.delivery.journal.server_ids import parsed_id
from core.errors import ImporterError
from gui.announcements import announce
from gui.destination.key_field import KeyField
from gui.icons import STATUS_ICONS
from gui.importing.preparing import Wishes
from gui.labels import IconLabel, label
from gui.messages import error_text
from gui.style.look import set_look
from gui.style.tokens import ICON, Space, Tone

KEY = (Attention.KEY_MISSING, Attention.KEY_REFUSED)
SOURCE = (Attention.SOURCE_NOT_FOUND, Attention.SOURCE_EXISTS, Attention.SOURCE_UNREADABLE)

KEY_ERRORS = ("key_missing", "key_unconfirmed", "key_unreadable", "keyring_locked", "keyring_slow", "keyring_failed")
translate = QCoreApplication.translate


class AttentionPanel(QFrame):
    """A sentence, the field that mends it (a key, a source's id), and the button that goes on."""

    go_on_asked = Signal(Wishes)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._attention: Attention | None = None
        self._words = label()
        self.key = KeyField()
        self.same_organization = QCheckBox(self.tr("It is a key of the &same organization"))
        self.source_id = QLineEdit()
        self.source_id.setAccessibleName(self.tr("Id of the source"))
        self.source_id.setPlaceholderText(self.tr("Id of the source"))
        self.go_on = QPushButton(self.tr("&Go on"))
        set_look(self.go_on, primary=True)
        self.go_on.clicked.connect(self._on_go_on_clicked)
        self.source_id.returnPressed.connect(self.go_on.click)
        self.key.line.returnPressed.connect(self.go_on.click)
        set_look(self, message=Tone.WARNING.value)
        self._fill()
        self.hide()

    def ask(self, words: str, attention: Attention | None, *, confirm_organization: bool = False) -> None:
        """Say what is needed, and show the control for it."""
        self._attention = attention
        self._words.setText(words)
        self.setAccessibleName(words)
        announce(self, words, at_once=True)
        if not confirm_organization:
            self.key.clear()  # what was typed was refused; only a confirmation is about the key that stands there
        self.same_organization.setChecked(False)
        self.source_id.clear()
        needs_key, needs_source = attention in KEY, attention in SOURCE
        self.key.setVisible(needs_key)
        self.same_organization.setVisible(needs_key and confirm_organization)
        self.source_id.setVisible(needs_source)
        self.go_on.setText(self._go_on_text())
        self.show()
        if needs_key:
            self.key.line.setFocus()
        elif needs_source:
            self.source_id.setFocus()

    def wishes(self) -> Wishes | None:
        """How to go on with what was filled in; None where the field is empty."""
        if self._attention in KEY:
            typed, remembers = self.key.text, self.key.remember.isChecked()
            confirmed = self.same_organization.isChecked()
            return Wishes(key=typed, remember_key=remembers, same_organization=confirmed) if typed else None
        if self._attention in SOURCE:
            typed = self.source_id.text().strip()
            return Wishes(source_id=parsed_id(typed)) if typed else None
        return Wishes(keep_going=self._attention is Attention.LIKE_REFUSALS)

    def _go_on_text(self) -> str:
        if self._attention in KEY:
            return self.tr("&Go on with this key")
        if self._attention in SOURCE:
            return self.tr("&Go on with this source")
        if self._attention is Attention.LIKE_REFUSALS:
            return self.tr("&Go on, let such rows be refused")
        return self.tr("&Go on")

    def _on_go_on_clicked(self) -> None:
        wishes = self.wishes()
        if wishes is not None:
            self.go_on_asked.emit(wishes)
        elif self._attention in KEY:
            self.key.line.setFocus()
        else:
            self.source_id.setFocus()

    def _fill(self) -> None:
        words = QHBoxLayout()
        words.setSpacing(Space.SMALL)
        words.addWidget(IconLabel(STATUS_ICONS[Tone.WARNING], Tone.WARNING, ICON))
        words.addWidget(self._words, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.go_on)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        column.setSpacing(Space.SMALL)
        column.addLayout(words)
        for widget in (self.key, self.same_organization, self.source_id):
            column.addWidget(widget)
        column.addLayout(buttons)


def key_words(error: ImporterError) -> str:
    """What is wrong with an import's key, and what a person can do about it."""
    if error.code == "key_missing":
        return translate("ImportPage", "Type the API key of this import's organization to go on.")
    if error.code == "key_unconfirmed":
        return translate(
            "ImportPage",
            "This is not the key that the import began with. Type that one, or confirm that both "
            "belong to the same organization.",
        )
    return error_text(error)
