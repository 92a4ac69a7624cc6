"""The field for the API key: masked, shown on demand, and remembered on this computer if wanted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from gui.icons import set_icon
from gui.keys import KeyState
from gui.labels import flat_button, secondary_label
from gui.messages import error_text
from gui.style.tokens import Space


class KeyField(QWidget):
    """A masked line with an eye, a box to remember, and a line about where the key is kept."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(self.tr("API key"))
        self.line.textEdited.connect(self.edited)
        self.eye = flat_button("", "eye")
        self.eye.setCheckable(True)
        self.eye.toggled.connect(self._show_key)
        self._show_key(False)
        self.remember = QCheckBox(self.tr("&Remember on this computer"))
        self._about = secondary_label()
        name = QLabel(self.tr("API &key"))
        name.setBuddy(self.line)
        row = QHBoxLayout()
        row.setSpacing(Space.HAIR)
        row.addWidget(self.line, 1)
        row.addWidget(self.eye)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(name)
        column.addLayout(row)
        column.addWidget(self.remember)
        column.addWidget(self._about)
        self.show_state(KeyState(has_key=False, has_keyring=True))

    @property
    def text(self) -> str:
        """What was typed; "" to use the key that is there already."""
        return self.line.text().strip()

    def show_state(self, state: KeyState) -> None:
        """Show whether there is a key already, and where a new one would be kept."""
        where = self.tr("An administrator of your organization makes it in BuildBetter's settings")
        self.line.setPlaceholderText(self.tr("The key that is here already") if state.has_key else where)
        self.remember.setVisible(state.has_keyring)
        if state.hindrance is not None:
            self._about.setText(error_text(state.hindrance))
        elif not state.has_keyring:
            self._about.setText(
                self.tr("This computer has no keyring, so the key is kept only until the program closes.")
            )
        else:
            self._about.setText(
                self.tr("The system's keyring keeps it then. Else it is forgotten when the program closes.")
            )

    def clear(self) -> None:
        """Empty the field, and mask it again."""
        self.line.clear()
        self.eye.setChecked(False)

    def _show_key(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        set_icon(self.eye, "eye_off" if shown else "eye")
        name = self.tr("Hide the key") if shown else self.tr("Show the key")
        self.eye.setAccessibleName(name)
        self.eye.setToolTip(name)
