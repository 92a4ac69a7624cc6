"""The progress bar of an import: the outcomes of its rows, stacked."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from core.delivery.totals import Totals
from gui.importing.outcomes import TONES, Outcome, outcome_counts, outcome_text
from gui.locale import count_text
from gui.mirrored import mirrored_bar
from gui.punctuation import enumerated, headed
from gui.style.tokens import BAR_HEIGHT, SIDE_WIDTH, colours, mixed

# What has come so far grows from the left; what never goes stands at the right from the start.
FROM_LEFT = (Outcome.ACCEPTED, Outcome.DUPLICATE, Outcome.REJECTED)
FROM_RIGHT = (Outcome.SKIPPED, Outcome.INVALID)
HATCHED = (Outcome.REJECTED, Outcome.INVALID)
HATCH_SHARE = 0.45
PER_CENT = 100


class OutcomeBar(QProgressBar):
    """A bar 10 high: delivered, was there before, refused from the left; what stays behind or isn't sent at the right.

    What was not delivered is hatched, so that the bar doesn't speak by colour alone. To a screen reader it is a
    progress bar in per cent, described by its outcomes.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._totals = Totals()
        self.setProperty("outcomes", True)
        self.setRange(0, PER_CENT)
        self.setValue(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Progress"))

    def show_totals(self, totals: Totals) -> None:
        """Show where the rows stand."""
        if totals == self._totals:
            return
        self._totals = totals
        self.setToolTip("\n".join(self._words()))
        share = PER_CENT * (totals.rows - totals.pending) // totals.rows if totals.rows else 0
        if share != self.value() or not self.accessibleDescription():
            self.setValue(share)
            self.setAccessibleDescription(enumerated(self._words()))
        self.update()

    def _words(self) -> list[str]:
        counts = outcome_counts(self._totals)
        return [
            headed(outcome_text(each.outcome), count_text(each.count)) for each in counts if each.count and not each.why
        ]

    def shares(self) -> dict[Outcome, float]:
        """The part of the bar that each outcome takes; 1.0 in all only when no row is to come."""
        rows = max(1, self._totals.rows)
        return {outcome: getattr(self._totals, outcome.value) / rows for outcome in (*FROM_LEFT, *FROM_RIGHT)}

    def sizeHint(self) -> QSize:
        return QSize(SIDE_WIDTH, BAR_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scheme = colours()
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), BAR_HEIGHT / 2, BAR_HEIGHT / 2)
        painter.setClipPath(outline)
        painter.fillRect(self.rect(), scheme.line)
        for outcome, place in self._places().items():
            colour = scheme.of(TONES[outcome])
            painter.fillRect(place, colour)
            if outcome in HATCHED:
                painter.fillRect(place, QBrush(mixed(scheme.base, colour, HATCH_SHARE), Qt.BrushStyle.BDiagPattern))

    def _places(self) -> dict[Outcome, QRectF]:
        shares, places = self.shares(), {}
        left, right = 0.0, float(self.width())
        for outcome in FROM_LEFT:
            places[outcome] = QRectF(left, 0, shares[outcome] * self.width(), self.height())
            left = places[outcome].right()
        for outcome in FROM_RIGHT:
            width = shares[outcome] * self.width()
            right -= width
            places[outcome] = QRectF(right, 0, width, self.height())
        direction = self.layoutDirection()
        return {outcome: mirrored_bar(place, self.width(), direction) for outcome, place in places.items()}
