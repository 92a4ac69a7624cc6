"""How far the import is: the bar, the big numbers, what it does at this moment, and the time that is left."""

import time
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.delivery.events import Activity, ProgressMade
from core.delivery.totals import Totals
from gui.announcements import Milestones, announce
from gui.importing.outcome_bar import OutcomeBar
from gui.importing.wording import activity_text, pace_text, progress_text
from gui.labels import IconLabel, label, secondary_label
from gui.locale import count_text
from gui.punctuation import enumerated, headed
from gui.style.tokens import FIGURE_SCALE, ICON, Space, Tone

SECOND_MILLISECONDS = 1000
ICONS = {
    Activity.DELIVERING: "play",
    Activity.OUTSIDE_HOURS: "pause",
    Activity.PAUSED: "pause",
    Activity.STOPPING: "stop",
}
WAITING_ICON = "retry"


class Figure(QWidget):
    """A big number over what it counts."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = label("0", scale=FIGURE_SCALE, semibold=True)
        self._number.setWordWrap(False)
        self._caption = secondary_label(caption)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._number)
        column.addWidget(self._caption)
        self._count = -1
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Show a number."""
        if count == self._count:
            return
        self._count = count
        self._number.setText(count_text(count))
        self.setAccessibleName(headed(self._caption.text(), count_text(count)))


class ProgressPanel(QWidget):
    """The head of the Import page. A wait counts down by itself between two events.

    `announced` is what a screen reader is given to say.
    """

    announced = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = OutcomeBar()
        self.delivered = Figure(self.tr("delivered"))
        self.all_rows = Figure(self.tr("rows in the file"))
        self.refused = Figure(self.tr("refused"))
        self.behind = Figure(self.tr("stay behind"))
        self.behind.hide()
        self.state = label()
        self._shape = IconLabel(WAITING_ICON, Tone.PLAIN, ICON)
        self._pace = secondary_label()
        self._pace.setWordWrap(False)
        self._pace.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._progress: ProgressMade | None = None
        self._told_at = 0.0
        self._shown = ("", Tone.PLAIN)
        self._milestones = Milestones()
        self.announced.connect(lambda text: announce(self, text))
        self._tick = QTimer(self, interval=SECOND_MILLISECONDS)
        self._tick.timeout.connect(self._show_state)
        self._shape.hide()
        self._fill()

    def show_totals(self, totals: Totals) -> None:
        """Show where the rows stand."""
        self.bar.show_totals(totals)
        self.delivered.show_count(totals.accepted + totals.duplicate)
        self.all_rows.show_count(totals.rows)
        self.refused.show_count(totals.rejected)
        self.behind.show_count(totals.invalid)
        self.behind.setVisible(totals.invalid > 0)

    def show_progress(self, progress: ProgressMade) -> None:
        """Show what a running delivery told."""
        self._progress, self._told_at = progress, time.monotonic()
        self.show_totals(progress.totals)
        self._show_state()
        if self._milestones.is_one(progress, self._told_at):
            self.announced.emit(enumerated((self.state.text(), progress_text(progress))))
        self._pace.setText(pace_text(progress.requests, progress.requests_last_minute, progress.seconds_left))
        if progress.until is None:
            self._tick.stop()
        elif not self._tick.isActive():
            self._tick.start()

    def show_rest(self, words: str, icon_name: str = "", tone: Tone = Tone.PLAIN) -> None:
        """Show in words that nothing moves."""
        self._progress = None
        self._tick.stop()
        self._pace.setText("")
        self._milestones.begin(time.monotonic())
        if words != self.state.text():
            self.announced.emit(words)
        self._say(words, icon_name, tone)

    def _show_state(self) -> None:
        progress = self._progress
        if progress is None:
            return
        until = progress.until
        if until is not None:
            until = max(0.0, until - (time.monotonic() - self._told_at))
        name = ICONS.get(progress.activity, WAITING_ICON)
        waits = name == WAITING_ICON
        self._say(activity_text(progress.activity, until, datetime.now()), name, Tone.WARNING if waits else Tone.ACCENT)

    def _say(self, words: str, icon_name: str, tone: Tone) -> None:
        if words != self.state.text():
            self.state.setText(words)
        if (icon_name, tone) != self._shown:
            self._shown = (icon_name, tone)
            self._shape.setVisible(bool(icon_name))
            if icon_name:
                self._shape.show_icon(icon_name, tone)

    def show_parts(self, *parts: QWidget) -> None:
        """Show the whole panel where it is among the parts, else those of its own that are."""
        whole = self in parts
        own = (self.bar, self.figures, self.line)
        for part in own:
            part.setVisible(whole or part in parts)
        self.setVisible(whole or any(part in parts for part in own))

    def _fill(self) -> None:
        self.figures = QWidget()
        figures = QHBoxLayout(self.figures)
        figures.setContentsMargins(0, 0, 0, 0)
        figures.setSpacing(Space.WIDE)
        for figure in (self.delivered, self.all_rows, self.refused, self.behind):
            figures.addWidget(figure)
        figures.addStretch(1)
        self.line = QWidget()
        line = QHBoxLayout(self.line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.SMALL)
        line.addWidget(self._shape)
        line.addWidget(self.state, 1)
        line.addWidget(self._pace)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        for part in (self.bar, self.figures, self.line):
            column.addWidget(part)
