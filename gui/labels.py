"""Labels and small buttons in the looks of the style.

A label's text is plain: what stands in a file is never read as markup.
"""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from gui.icons import paint_icon, set_icon
from gui.one_line import unturned
from gui.style.tokens import SECONDARY_SCALE, TITLE_SCALE, Tone, colours, font

_OWN_KEY = re.compile(r"\s?\(&.\)")


class IconLabel(QWidget):
    """One of our icons to look at, in the colour of its tone, whatever the scheme is then."""

    def __init__(self, name: str, tone: Tone, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(size, size)
        self.show_icon(name, tone)

    def show_icon(self, name: str, tone: Tone) -> None:
        """Show another icon."""
        self._name, self._tone = name, tone
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon."""
        with QPainter(self) as painter:
            paint_icon(painter, self._name, colours().of(self._tone), self.rect())


def label(text: str = "", *, scale: float = 1.0, semibold: bool = False, muted: bool = False) -> QLabel:
    """A label that breaks its lines."""
    made = QLabel(unturned(text))
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setFont(font(scale=scale, semibold=semibold))
    if muted:
        made.setProperty("look", "secondary")
    return made


def title_label(text: str = "") -> QLabel:
    """A page's title."""
    return label(text, scale=TITLE_SCALE, semibold=True)


def section_label(text: str = "") -> QLabel:
    """The title of a group within a page."""
    return label(text, semibold=True)


def secondary_label(text: str = "") -> QLabel:
    """A text of second rank, smaller and muted."""
    return label(text, scale=SECONDARY_SCALE, muted=True)


def without_key(text: str) -> str:
    """A caption without the mark of its key: "&Save" and "保存(&S)" as they are read out."""
    return _OWN_KEY.sub("", text).replace("&", "")


def flat_button(text: str, icon_name: str = "") -> QToolButton:
    """A button without a frame: an icon and a caption. An icon alone needs an accessible name."""
    made = QToolButton()
    made.setProperty("flat", True)
    made.setText(text)
    if icon_name:
        set_icon(made, icon_name)
    beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
    made.setToolButtonStyle(beside if text else alone)
    return made
