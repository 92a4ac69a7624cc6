"""JSON to read: monospace, with its keys and values in colours."""

import re

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontDatabase, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gui.style.tokens import Tone, colours

_STRING = r'"(?:[^"\\]|\\.)*"'
_TOKENS = re.compile(
    rf"(?P<key>{_STRING})(?=\s*:)|(?P<text>{_STRING})|(?P<plain>-?\b[\d.eE+-]+|\b(?:true|false|null)\b)"
)
_TONES = {"key": Tone.ACCENT, "text": Tone.OK, "plain": Tone.WARNING}


class JsonView(QPlainTextEdit):
    """A JSON text that can be read and copied, not changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._highlighter = _JsonColours(self.document())
        self.setReadOnly(True)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setAccessibleName(self.tr("Record as JSON"))
        self.setTabChangesFocus(True)

    def changeEvent(self, event: QEvent) -> None:
        """In another palette the text has other colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._highlighter.rehighlight()


class _JsonColours(QSyntaxHighlighter):
    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)

    def highlightBlock(self, text: str) -> None:
        for found in _TOKENS.finditer(text):
            format_ = QTextCharFormat()
            format_.setForeground(colours().of(_TONES[str(found.lastgroup)]))
            self.setFormat(found.start(), found.end() - found.start(), format_)
