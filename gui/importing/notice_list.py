"""What befell an import on its way, each with its time: to be read while it runs, and afterwards."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from core.delivery.events import NoticeGiven
from gui.icons import STATUS_ICONS
from gui.importing.wording import notice_text
from gui.labels import IconLabel, label, secondary_label, section_label
from gui.style.tokens import ICON, Space, Tone
from gui.times import clock_text, moment_text

MOST_KEPT = 8


class NoticeList(QWidget):
    """The newest notices, the last one on top. It takes no place while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept: list[tuple[datetime, NoticeGiven]] = []
        self._now = datetime.fromtimestamp(0)
        self._allowed = False
        self._lines = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(section_label(self.tr("What happened meanwhile")))
        column.addWidget(self._lines)
        self.hide()

    @property
    def texts(self) -> list[str]:
        """What it says, the newest first."""
        return [notice_text(notice) for _, notice in self._kept]

    def add(self, notice: NoticeGiven, now: datetime) -> None:
        """Keep a notice, the same one once; the oldest goes where there are too many."""
        self._now = now
        self._keep(notice, datetime.fromtimestamp(notice.at) if notice.at else now)
        self._show()

    def show_notices(self, notices: Sequence[NoticeGiven], now: datetime) -> None:
        """Show what befell another import so far, oldest first."""
        self._now = now
        self._kept = []
        for notice in notices:
            self._keep(notice, datetime.fromtimestamp(notice.at))
        self._show()

    def allow(self, allowed: bool) -> None:
        """Whether it may be seen in the present state of the page."""
        self._allowed = allowed
        self.setVisible(allowed and bool(self._kept))

    def _keep(self, notice: NoticeGiven, moment: datetime) -> None:
        words = notice_text(notice)
        others = [kept for kept in self._kept if notice_text(kept[1]) != words]
        self._kept = [(moment, notice), *others][:MOST_KEPT]

    def _when(self, moment: datetime) -> str:
        """The clock time, with its day where that isn't the present one."""
        return clock_text(moment) if moment.date() == self._now.date() else moment_text(moment, self._now)

    def _show(self) -> None:
        lines = QWidget()
        grid = QGridLayout(lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.SMALL)
        grid.setVerticalSpacing(Space.HAIR)
        grid.setColumnStretch(2, 1)
        top = Qt.AlignmentFlag.AlignTop
        for row, (moment, notice) in enumerate(self._kept):
            shape, tone = ("history", Tone.MUTED) if notice.quiet else (STATUS_ICONS[Tone.WARNING], Tone.WARNING)
            when = secondary_label(self._when(moment))
            when.setWordWrap(False)
            grid.addWidget(IconLabel(shape, tone, ICON), row, 0, top)
            grid.addWidget(when, row, 1, top)
            grid.addWidget(_words(notice_text(notice)), row, 2)
        layout = self.layout()
        if layout is not None:
            layout.replaceWidget(self._lines, lines)
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = lines
        self.setAccessibleName("\n".join(self.texts))
        self.allow(self._allowed)


def _words(text: str) -> QLabel:
    made = label(text)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
