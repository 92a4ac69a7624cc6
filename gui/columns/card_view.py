"""The card of a record, with what changed since the last one flashing softly."""

from collections.abc import Sequence

from PySide6.QtCore import QEasingCurve, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from gui.columns.card import Part, Rank
from gui.labels import secondary_label
from gui.locale import count_text
from gui.one_line import breakable
from gui.style.tokens import CONTENT_SCALE, CORNER, FLASH_MILLISECONDS, Space, Tone, colours, font
from gui.wrapped_text import WrappedText

MOST_PARTS = 120
LONGEST_TEXT = 4000


class CardView(QScrollArea):
    """Shows the parts of one record."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Record"))
        self._shown: dict[str, str] = {}
        self.parts: list[PartView] = []

    def show_parts(self, parts: Sequence[Part], *, flash: bool) -> None:
        """Show a record; with `flash` what differs from the one before is pointed out."""
        place = self.verticalScrollBar().value()
        self.parts = [PartView(part) for part in parts[:MOST_PARTS]]
        card = QWidget()
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM)
        column.setSpacing(Space.SMALL)
        for view in self.parts:
            column.addWidget(view)
        if len(parts) > MOST_PARTS:
            one, many = self.tr("One more field stands in the JSON."), self.tr("{count} more fields stand in the JSON.")
            left = len(parts) - MOST_PARTS
            more = (one if left == 1 else many).format(count=count_text(left))
            column.addWidget(secondary_label(more))
        column.addStretch(1)
        self.setWidget(card)
        card.setAutoFillBackground(False)
        self.verticalScrollBar().setValue(place)
        for view in self.parts:
            if flash and self._shown.get(view.part.name) != view.part.text:
                view.flash()
        self._shown = {part.name: part.text for part in parts}


class PartView(QWidget):
    """A part of the card: its name small above its text."""

    def __init__(self, part: Part, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.part = part
        self._share = 0.0
        self._fading = QVariantAnimation(self, startValue=1.0, endValue=0.0, duration=FLASH_MILLISECONDS)
        self._fading.setEasingCurve(QEasingCurve.Type.InQuad)
        self._fading.valueChanged.connect(self._on_faded)
        text = part.text if len(part.text) <= LONGEST_TEXT else part.text[:LONGEST_TEXT] + "…"
        words = WrappedText(text, font(scale=CONTENT_SCALE if part.rank is Rank.CONTENT else 1.0))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.HAIR, Space.HAIR, Space.HAIR, Space.HAIR)
        column.setSpacing(0)
        column.addWidget(secondary_label(breakable(part.name)))
        column.addWidget(words)

    @property
    def flashing(self) -> bool:
        """Whether it is being pointed out."""
        return self._fading.state() == QVariantAnimation.State.Running

    def flash(self) -> None:
        """Point it out for a moment."""
        self._fading.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground while it is pointed out."""
        if not self._share:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setOpacity(self._share)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours().tint(Tone.ACCENT))
            painter.drawRoundedRect(self.rect(), CORNER, CORNER)

    def _on_faded(self, share: float) -> None:
        self._share = share
        self.update()
