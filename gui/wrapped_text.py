"""A text that breaks anywhere where it must: addresses and ids have no blanks to break at."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QFont, QPainter, QPaintEvent, QTextDocument, QTextOption
from PySide6.QtWidgets import QLabel, QWidget

from gui.one_line import unturned


class WrappedText(QLabel):
    """A label whose lines break at blanks, and within a word that is longer than a line."""

    def __init__(self, text: str, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(unturned(text))
        # No child of the label: a document that goes with its parent is let go twice now and then, which crashes.
        self._lines = QTextDocument()
        self._lines.setDefaultFont(font)
        self._lines.setDocumentMargin(0)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._lines.setDefaultTextOption(option)
        self._lines.setPlainText(self.text())

    def heightForWidth(self, width: int) -> int:
        """The height of its lines at a width."""
        self._lines.setTextWidth(width)
        return round(self._lines.size().height())

    def minimumSizeHint(self) -> QSize:
        """A line of a few letters."""
        return QSize(0, self.fontMetrics().lineSpacing())

    def sizeHint(self) -> QSize:
        """Its lines at the width that it has."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines in the palette's colour of the moment."""
        self._lines.setTextWidth(self.width())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = self.palette()
        with QPainter(self) as painter:
            self._lines.documentLayout().draw(painter, context)
