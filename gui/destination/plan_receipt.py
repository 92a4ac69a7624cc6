"""The plan as a receipt: how many rows, people and requests, how long, when it is done, and what is final."""

from datetime import datetime, timedelta

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from core.checking.checked import Checked
from core.checking.skips import SkipReason
from core.hours import SendingHours
from gui.destination.order import Outlook
from gui.importing.outcomes import skip_text
from gui.importing.wording import hours_text
from gui.labels import label, secondary_label, section_label
from gui.locale import count_text, rows_text
from gui.style.tokens import Space
from gui.times import duration_text, moment_text

CLOCK_MILLISECONDS = 30_000


class PlanReceipt(QFrame):
    """Lines of a name and a number, then the time, then what a person should know before the start.

    While it is seen, the moment of the end goes with the clock.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setAccessibleName(self.tr("The plan"))
        self._lines = QGridLayout()
        self._lines.setVerticalSpacing(Space.HAIR)
        self._lines.setColumnStretch(0, 1)
        self._pairs: list[tuple[QLabel, QLabel]] = []
        self._time = label(semibold=True)
        self._finish = label()
        self._notes = secondary_label()
        self._outlook: Outlook | None = None
        self._clock = QTimer(self, interval=CLOCK_MILLISECONDS)
        self._clock.timeout.connect(self._show_time)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(section_label(self.tr("The plan")))
        column.addLayout(self._lines)
        column.addWidget(self._time)
        column.addWidget(self._finish)
        column.addWidget(self._notes)
        column.addStretch(1)

    @property
    def text(self) -> str:
        """All that it says, a line each."""
        return "\n".join(part.text() for part in self.findChildren(QLabel) if part.text())

    def show_outlook(self, found: Outlook, checked: Checked) -> None:
        """Show what an order would come to."""
        self._outlook = found
        self._show_lines(self._counts(found))
        self._notes.setText("\n\n".join(self._said_before(found, checked)))
        self._show_time()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_time()
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    def _show_time(self) -> None:
        found = self._outlook
        if found is None:
            return
        seconds = found.plan.seconds
        if not found.plan.deliverable:
            self._time.setText(self.tr("Nothing is left to send."))
            self._finish.setText("")
        elif not found.order.is_limited:
            self._time.setText(self.tr("As fast as this computer can"))
            self._finish.setText("")
        else:
            about = self.tr("about {duration}").format(duration=duration_text(seconds))
            self._time.setText(about if seconds else self.tr("less than a minute"))
            self._finish.setText(self._finish_text(seconds, found.order.hours))
        self._finish.setVisible(bool(self._finish.text()))

    def _finish_text(self, seconds: float, hours: SendingHours | None) -> str:
        now = datetime.now().astimezone()
        if hours is None:
            moment = moment_text(now + timedelta(seconds=seconds), now)
            return self.tr("done {moment} if it starts now").format(moment=moment)
        moment = moment_text(now + timedelta(seconds=hours.seconds_to_send(now, seconds)), now)
        words = self.tr("done {moment} if it starts now and sends {hours}")
        return words.format(moment=moment, hours=hours_text(hours))

    def _counts(self, found: Outlook) -> list[tuple[str, int]]:
        plan = found.plan
        lines = [(self.tr("Rows in the file"), plan.rows), (self.tr("Rows that go"), plan.deliverable)]
        lines.append((self.tr("Rows that stay behind"), plan.invalid))
        words = self.tr("Not sent: {why}")
        lines += [(words.format(why=skip_text(reason)), plan.count(reason)) for reason in SkipReason]
        lines = [line for place, line in enumerate(lines) if line[1] or place < 2]
        lines += [(self.tr("People"), plan.people_sent)] if plan.people_sent else []
        return [*lines, (self.tr("Requests"), plan.requests)]

    def _said_before(self, found: Outlook, checked: Checked) -> list[str]:
        plan, said = found.plan, []
        if plan.deliverable:
            said.append(self.tr("A request is one message to the server: one for each row, person and new source."))
        if not found.order.destination.practice:
            said.append(self.tr("Records that were sent can't be taken back from here."))
        if plan.people_sent:
            one = self.tr("{count} person is created, or updated with the name and company of this file.")
            many = self.tr("{count} people are created, or updated with the names and companies of this file.")
            words = one if plan.people_sent == 1 else many
            said.append(words.format(count=count_text(plan.people_sent)))
        if checked.display_ts is None:
            said.append(
                self.tr(
                    "No column is the date of the feedback, so records show the time of import. "
                    "A fixed date can be set with the columns."
                )
            )
        if checked.ids_derived:
            said.append(self.tr("The file has no record ids, so each row gets one that is derived from its content."))
        if found.unfinished is not None:
            done = found.unfinished.totals.accepted + found.unfinished.totals.duplicate
            words = self.tr("This import was begun before, with {done} of {rows} delivered. It goes on from there.")
            said.append(words.format(done=count_text(done), rows=rows_text(found.unfinished.totals.rows)))
        return said

    def _show_lines(self, lines: list[tuple[str, int]]) -> None:
        while len(self._pairs) < len(lines):
            self._add_pair()
        for place, (name, number) in enumerate(self._pairs):
            # A new label is shown a turn later, and the receipt would be empty so long: these stay.
            for part, text in zip((name, number), _texts(lines, place), strict=True):
                part.setText(text)
                part.setVisible(bool(text))

    def _add_pair(self) -> None:
        row, name, number = len(self._pairs), label(), label()
        number.setWordWrap(False)
        self._lines.addWidget(name, row, 0)
        self._lines.addWidget(number, row, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._pairs.append((name, number))


def _texts(lines: list[tuple[str, int]], place: int) -> tuple[str, str]:
    name, count = lines[place] if place < len(lines) else ("", 0)
    return (name, count_text(count)) if name else ("", "")
