"""The hours of the day in which an import sends."""

from datetime import time

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QRadioButton, QTimeEdit, QWidget

from core.hours import SendingHours
from gui.button_row import button_row
from gui.fitted import fit_height
from gui.labels import secondary_label
from gui.side_window import SideWindow
from gui.style.look import set_look
from gui.style.tokens import Space

WIDTH = 460
NIGHT = SendingHours(time(18), time(8))


def ask_hours(hours: SendingHours | None, parent: QWidget) -> tuple[bool, SendingHours | None]:
    """Whether the person chose, and what: the hours, None for any time."""
    asking = HoursDialog(hours, parent)
    taken = asking.asked()
    return taken, asking.hours if taken else None


class HoursDialog(SideWindow):
    """Any time, or from one clock time to another. The answer is `hours` once it was accepted."""

    def __init__(self, hours: SendingHours | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        shown = hours or NIGHT
        self.always = QRadioButton(self.tr("Send at &any time"))
        self.only = QRadioButton(self.tr("Send &only between"))
        self.begin, self.until = _time_edit(shown.begin), _time_edit(shown.until)
        self.begin.setAccessibleName(self.tr("Send from"))
        self.until.setAccessibleName(self.tr("Send until"))
        self.take = QPushButton(self.tr("&Use these hours"))
        self.keep = QPushButton(self.tr("&Cancel"))
        self.setWindowTitle(self.tr("Sending hours"))
        (self.only if hours else self.always).setChecked(True)
        for edit in (self.begin, self.until):
            edit.timeChanged.connect(self._on_time_changed)
        self.take.clicked.connect(self.accept)
        self.keep.clicked.connect(self.reject)
        self._lay_out()

    @property
    def hours(self) -> SendingHours | None:
        """What is chosen; None: at any time."""
        if self.always.isChecked():
            return None
        begin, until = self.begin.time(), self.until.time()
        return SendingHours(time(begin.hour(), begin.minute()), time(until.hour(), until.minute()))

    def _on_time_changed(self) -> None:
        self.only.setChecked(True)

    def _lay_out(self) -> None:
        times = QHBoxLayout()
        times.setSpacing(Space.SMALL)
        for part in (self.only, self.begin, QLabel(self.tr("and")), self.until):
            times.addWidget(part)
        times.addStretch(1)
        set_look(self.take, primary=True)
        self.take.setDefault(True)
        column = self.column_under(self.tr("Sending hours"))
        column.addWidget(self.always)
        column.addLayout(times)
        words = self.tr(
            "Outside these hours an import is paused and goes on by itself; the computer may sleep meanwhile. It holds "
            "for this import and later ones, until it is changed here."
        )
        column.addWidget(secondary_label(words))
        column.addLayout(button_row(None, self.keep, self.take))
        self.resize(WIDTH, 0)
        fit_height(self)


def _time_edit(moment: time) -> QTimeEdit:
    made = QTimeEdit(QTime(moment.hour, moment.minute))
    made.setWrapping(True)
    made.lineEdit().setTextMargins(Space.SMALL, 0, 0, 0)
    return made
