"""The page's one message: what is missing, what is wrong, or what comes next."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from gui.icons import STATUS_ICONS
from gui.labels import IconLabel, label
from gui.one_line import unturned
from gui.style.look import set_look
from gui.style.tokens import ICON, Space, Tone, font

_MARKED = (Tone.OK, Tone.WARNING, Tone.ERROR)


def height_of_lines(lines: int) -> int:
    """The height of a message of so many lines in the window's language, whose letters may be of a higher font."""
    letters = QLocale().nativeLanguageName()
    return QFontMetrics(font()).size(0, "\n".join([letters] * lines)).height() + 2 * Space.SMALL


class MessageLine(QFrame):
    """A line of text with a shape for its tone and, where something can be done about it, a button."""

    action_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape = IconLabel(STATUS_ICONS[Tone.OK], Tone.OK, ICON)
        self._words = label()
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = QPushButton()
        self._button.clicked.connect(self.action_asked)
        row = self._row = QHBoxLayout(self)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._shape)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        self.say("")

    @property
    def text(self) -> str:
        """What it says now."""
        return self._words.text()

    def say(self, text: str, tone: Tone = Tone.PLAIN, action: str = "") -> None:
        """Show a text in a tone; `action` is the caption of a button that emits `action_asked`."""
        text = unturned(text)
        changed = text != self._words.text()
        marked = bool(text) and tone in _MARKED
        self._words.setText(text)
        self._shape.setVisible(marked)
        if marked:
            self._shape.show_icon(STATUS_ICONS[tone], tone)
        self._button.setVisible(bool(action))
        self._button.setText(action)
        set_look(self, message=tone.value if marked else Tone.PLAIN.value)
        side = Space.MEDIUM if marked else 0
        self._row.setContentsMargins(side, Space.SMALL, side, Space.SMALL)
        self.setAccessibleName(text)
        if changed and marked:
            from PySide6.QtGui import QAccessible, QAccessibleEvent  # not before the first paint

            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
