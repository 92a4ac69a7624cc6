"""The bars of a histogram, painted."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from core.checking.histogram import Histogram
from gui.facts.wording import bar_text
from gui.mirrored import mirrored_bar
from gui.style.tokens import ROW_HEIGHT, SECONDARY_SCALE, SIDE_WIDTH, Space, Tone, colours, font, mixed

BARS_HEIGHT = ROW_HEIGHT + Space.LARGE
LEAST_HEIGHT = 2.0  # one value among a million is seen, too
WIDEST_BAR = Space.WIDE
HATCH_SHARE = 0.45


class HistogramView(QWidget):
    """Bars from the lowest to the highest value as one reads, both written below. What is after today is hatched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._histogram: Histogram | None = None
        self._ends = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def histogram(self) -> Histogram | None:
        """What is shown."""
        return self._histogram

    def show_histogram(self, histogram: Histogram | None, ends: tuple[str, str] = ("", "")) -> None:
        """Show other bars with the lowest and the highest value below them, or none."""
        self._histogram, self._ends = histogram, ends
        self.setVisible(histogram is not None)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(SIDE_WIDTH, BARS_HEIGHT + self._label_height())

    def event(self, event: QEvent) -> bool:
        """Say of the bar under the pointer what it is."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._histogram is not None:
            places = self._places(self._histogram)
            under = min(range(len(places)), key=lambda at: abs(places[at].center().x() - event.pos().x()))
            QToolTip.showText(event.globalPos(), bar_text(self._histogram, under), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        histogram = self._histogram
        if histogram is None:
            return
        scheme = colours()
        with QPainter(self) as painter:
            bars = self._places(histogram)
            first_late = len(bars) - histogram.late_bars
            for place, bar in enumerate(bars):
                colour = scheme.of(Tone.WARNING if place >= first_late else Tone.ACCENT)
                painter.fillRect(bar, colour)
                if place >= first_late:
                    painter.fillRect(bar, QBrush(mixed(scheme.base, colour, HATCH_SHARE), Qt.BrushStyle.BDiagPattern))
            painter.fillRect(QRectF(0, BARS_HEIGHT, self.width(), 1), scheme.line)
            self._paint_ends(painter)

    def _paint_ends(self, painter: QPainter) -> None:
        painter.setFont(font(scale=SECONDARY_SCALE))
        painter.setPen(colours().muted)
        below = QRectF(0, BARS_HEIGHT + 1, self.width(), self._label_height())
        low, high = self._ends
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, low)
        if high != low:
            painter.drawText(below, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, high)

    def _places(self, histogram: Histogram) -> list[QRectF]:
        """Where each bar stands; an empty one has no height."""
        most = max(histogram.counts)
        step = self.width() / len(histogram.counts)
        gap = 1.0 if step >= Space.HAIR else 0.0
        width = min(step - gap, float(WIDEST_BAR))
        places = []
        for place, count in enumerate(histogram.counts):
            height = max(LEAST_HEIGHT, BARS_HEIGHT * count / most) if count else 0.0
            left = place * step + (step - gap - width) / 2
            bar = QRectF(left, BARS_HEIGHT - height, width, height)
            places.append(mirrored_bar(bar, self.width(), self.layoutDirection()))
        return places

    @staticmethod
    def _label_height() -> int:
        return QFontMetrics(font(scale=SECONDARY_SCALE)).height()
