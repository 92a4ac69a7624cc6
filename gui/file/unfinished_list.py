"""Imports that aren't finished, offered before anything else: continue, see, discard."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from core.delivery.journal.imports import ImportEntry
from gui.file.offer_line import OfferLine
from gui.importing.wording import state_text
from gui.labels import flat_button
from gui.locale import count_text, rows_text
from gui.one_line import one_line
from gui.question import is_confirmed
from gui.style.tokens import Space
from gui.times import moment_text

MOST_SHOWN = 3
translate = QCoreApplication.translate


class UnfinishedList(QWidget):
    """A line for each of the newest unfinished imports."""

    continue_asked = Signal(str)
    details_asked = Signal(str)
    discard_asked = Signal(ImportEntry)

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


class UnfinishedLine(OfferLine):
    """One unfinished import: its file, how far it is, and what can be done."""

    continue_asked = Signal(str)
    details_asked = Signal(str)
    discard_asked = Signal(ImportEntry)

    def __init__(self, entry: ImportEntry, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(entry.file, parent)
        self.entry = entry
        title = self.tr("Continue: {file}").format(file=one_line(entry.file))
        self.go_on = QPushButton(self.tr("C&ontinue"))
        self.details = flat_button(self.tr("Details"))
        self.discard = flat_button(self.tr("Discard…"))
        self.lay_out(title, progress_text(entry, now), self.go_on, self.details, self.discard)
        self.go_on.clicked.connect(lambda: self.continue_asked.emit(entry.import_id))
        self.details.clicked.connect(lambda: self.details_asked.emit(entry.import_id))
        self.discard.clicked.connect(lambda: self.discard_asked.emit(entry))


def confirms_discarding(window: QWidget, entry: ImportEntry) -> bool:
    """Whether a person wants an import discarded: what wasn't sent is gone then."""
    left = entry.totals.pending
    one = translate(
        "UnfinishedLine", "One row that is not sent yet is given up. What was delivered stays in BuildBetter."
    )
    many = translate(
        "UnfinishedLine", "{rows} that are not sent yet are given up. What was delivered stays in BuildBetter."
    )
    return is_confirmed(
        window,
        translate("UnfinishedLine", "Discard the import of {file}?").format(file=one_line(entry.file)),
        (one if left == 1 else many).format(rows=rows_text(left)),
        yes=translate("UnfinishedLine", "&Discard"),
        no=translate("UnfinishedLine", "&Keep"),
    )


def progress_text(entry: ImportEntry, now: datetime) -> str:
    """How far an import is and when it came to rest: "3,120 of 8,412 delivered · stopped yesterday at 18:04"."""
    done, rows = count_text(entry.totals.accepted + entry.totals.duplicate), count_text(entry.totals.rows)
    far = translate("UnfinishedLine", "{done} of {all} delivered").format(done=done, all=rows)
    when = moment_text(datetime.fromisoformat(entry.ended_at or entry.made_at).astimezone(now.tzinfo), now)
    return f"{far} · {state_text(entry.state)} {when}"
