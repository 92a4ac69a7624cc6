"""What is to know about the column that the keyboard is on: why it is used so, what is wrong, what it may be."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from gui.column_names import column_text
from gui.columns.line_texts import use_text
from gui.columns.lines import Note
from gui.message_line import MessageLine, height_of_lines
from gui.punctuation import headed
from gui.style.tokens import CONTROL_HEIGHT, Space

NARROW, HIGH = 560, 600


class NoteLine(MessageLine):
    """Shows one note under the table; a use that may be meant can be taken with a button."""

    suggestion_taken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggested = ""
        self.action_asked.connect(self._on_action_asked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Notes come and go; the table above them keeps its height."""
        super().resizeEvent(event)
        is_high = self.window().height() >= HIGH
        lines = 3 if is_high and self.width() < NARROW else 2
        self.setMinimumHeight(max(height_of_lines(lines), CONTROL_HEIGHT + 2 * Space.SMALL))

    def show_note(self, column: str | None, note: Note | None) -> None:
        """Show a column's note; nothing where it has none."""
        self._suggested = note.suggested if note else ""
        if column is None or note is None:
            self.say("")
            return
        action = self.tr("&Use as {use}").format(use=use_text(self._suggested)) if self._suggested else ""
        maybe = self.tr("{column}: maybe {use}. {why}").format(
            column=column_text(column), use=use_text(self._suggested), why=note.text
        )
        self.say(maybe if self._suggested else headed(column_text(column), note.text), note.tone, action)

    def _on_action_asked(self) -> None:
        if self._suggested:
            self.suggestion_taken.emit(self._suggested)
