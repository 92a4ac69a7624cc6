"""What the reader noticed about the file, a line each."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.reading.table import ReadingWarning
from gui.file.reading_names import encoding_name
from gui.labels import flat_button
from gui.message_line import MessageLine
from gui.messages import text_of
from gui.style.tokens import Space, Tone

SHOWN_AT_FIRST = 2


class WarningLines(QWidget):
    """The reader's warnings; those about a row have a button that shows it. More than two fold."""

    row_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[MessageLine] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.HAIR)
        self.more = flat_button(self.tr("More"), "chevron_down")
        self.more.clicked.connect(self.on_more_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addLayout(self._lines)
        column.addWidget(self.more)
        self.hide()

    def show_warnings(self, warnings: Sequence[ReadingWarning]) -> None:
        """Show warnings in the order that the reader gave them; the widget hides where there is none."""
        for line in self.lines:
            self._lines.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [self._line(warning) for warning in warnings]
        for place, line in enumerate(self.lines):
            line.setVisible(place < SHOWN_AT_FIRST)
            self._lines.addWidget(line)
        hidden = max(0, len(self.lines) - SHOWN_AT_FIRST)
        self.more.setText(self.tr("{count} more").format(count=hidden))
        self.more.setVisible(hidden > 0)
        self.setVisible(bool(self.lines))

    def on_more_clicked(self) -> None:
        """Unfold the rest."""
        for line in self.lines:
            line.show()
        self.more.hide()

    def _line(self, warning: ReadingWarning) -> MessageLine:
        line = MessageLine(self)
        row = warning.row
        params = dict(warning.params)
        if "encoding" in params:  # by the name that the button above it has
            params["encoding"] = encoding_name(str(params["encoding"]))
        line.say(text_of(warning.code, params), Tone.WARNING, "" if row is None else self.tr("Show"))
        if row is not None:
            line.action_asked.connect(lambda: self.row_asked.emit(row))
        return line
