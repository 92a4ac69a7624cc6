"""Imports that aren't finished, offered before anything else: continue, see, discard."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMessageBox, QPushButton, QVBoxLayout, QWidget

from core.delivery.journal.imports import ImportEntry
from gui.importing.wording import moment_text, rows_text, state_text
from gui.labels import flat_button, label, secondary_label
from gui.locale import count_text
from gui.one_line import one_line
from gui.style.tokens import Space

MOST_SHOWN = 3


class UnfinishedList(QWidget):
    """A line for each of the newest unfinished imports."""

    continue_asked = Signal(str)
    details_asked = Signal(str)
    discard_asked = Signal(str)

    def __init__(self, entries: Sequence[ImportEntry], now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        self.lines = [UnfinishedLine(entry, now) for entry in entries[:MOST_SHOWN]]
        for line in self.lines:
            line.continue_asked.connect(self.continue_asked)
            line.details_asked.connect(self.details_asked)
            line.discard_asked.connect(self.discard_asked)
            column.addWidget(line)


class UnfinishedLine(QFrame):
    """One unfinished import: its file, how far it is, and what can be done."""

    continue_asked = Signal(str)
    details_asked = Signal(str)
    discard_asked = Signal(str)

    def __init__(self, entry: ImportEntry, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self.setProperty("card", True)
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(label(self.tr("Continue: {file}").format(file=one_line(entry.file)), semibold=True))
        words.addWidget(secondary_label(progress_text(entry, now)))
        self.go_on = QPushButton(self.tr("C&ontinue"))
        self.details = flat_button(self.tr("Details"))
        self.discard = flat_button(self.tr("Discard…"))
        for button in (self.go_on, self.details, self.discard):
            button.setAccessibleDescription(entry.file)
        self.go_on.clicked.connect(lambda: self.continue_asked.emit(entry.import_id))
        self.details.clicked.connect(lambda: self.details_asked.emit(entry.import_id))
        self.discard.clicked.connect(self.on_discard_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LARGE, Space.SMALL, Space.SMALL, Space.SMALL)
        row.setSpacing(Space.SMALL)
        row.addLayout(words, 1)
        for button in (self.go_on, self.details, self.discard):
            row.addWidget(button)

    def on_discard_clicked(self) -> None:
        """Ask once more: what wasn't sent is gone then."""
        asking = QMessageBox(self)
        asking.setIcon(QMessageBox.Icon.NoIcon)
        asking.setText(self.tr("Discard the import of {file}?").format(file=one_line(self.entry.file)))
        left = self.entry.totals.pending
        one = self.tr("One row that is not sent yet is given up. What was delivered stays in BuildBetter.")
        many = self.tr("{rows} that are not sent yet are given up. What was delivered stays in BuildBetter.")
        asking.setInformativeText((one if left == 1 else many).format(rows=rows_text(left)))
        discard = asking.addButton(self.tr("&Discard"), QMessageBox.ButtonRole.DestructiveRole)
        asking.setDefaultButton(asking.addButton(self.tr("&Keep"), QMessageBox.ButtonRole.RejectRole))
        asking.exec()
        if asking.clickedButton() is discard:
            self.discard_asked.emit(self.entry.import_id)


def progress_text(entry: ImportEntry, now: datetime) -> str:
    """How far an import is and when it came to rest: "3,120 of 8,412 delivered · stopped yesterday at 18:04"."""
    done, rows = count_text(entry.totals.accepted + entry.totals.duplicate), count_text(entry.totals.rows)
    far = QCoreApplication.translate("UnfinishedLine", "{done} of {all} delivered").format(done=done, all=rows)
    when = moment_text(datetime.fromisoformat(entry.ended_at or entry.made_at).astimezone(now.tzinfo), now)
    return f"{far} · {state_text(entry.state)} {when}"
