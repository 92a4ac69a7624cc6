"""The body of the Import page in each of its states."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from core.delivery.events import Activity, Attention, ImportState, ProgressMade, RowRefused
from core.delivery.journal.imports import ImportEntry
from gui.importing.attention_panel import AttentionPanel
from gui.importing.import_run import Rested
from gui.importing.notice_list import NoticeList
from gui.importing.preparing import Prepared
from gui.importing.progress_panel import ProgressPanel
from gui.importing.refused_rows import RefusedRows
from gui.importing.report_panel import ReportPanel
from gui.importing.report_wording import source_text
from gui.importing.steering import Steering
from gui.importing.wording import ended_text
from gui.locale import rows_text
from gui.style.tokens import Space, Tone

PER_MILLE = 1000


class DeliveryView(QWidget):
    """Progress, what is needed from a person, refused rows as they come, the report.

    The buttons (`steering`) go with the states, and stand where the page puts them.
    """

    mend_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preparing = QProgressBar()
        self.preparing.setTextVisible(False)
        self.preparing.setAccessibleName(self.tr("Writing the import down"))
        self.progress = ProgressPanel()
        self.attention = AttentionPanel()
        self.report = ReportPanel()
        self.refused = RefusedRows(
            self.tr("Refused rows"), self.tr("No row was refused so far. Refused rows appear here as they come.")
        )
        for rows in (self.refused, self.report.behind):
            rows.offer_mending()
            rows.mend_asked.connect(self.mend_asked)
        self.notices = NoticeList()
        self.steering = Steering()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        column.addWidget(self.preparing)
        column.addWidget(self.progress)
        column.addWidget(self.attention)
        column.addWidget(self.report, 1)
        column.addWidget(self.notices)
        column.addWidget(self.refused, 1)
        self._rest = QWidget()
        column.addWidget(self._rest, 1)

    def show_put_back(self, entry: ImportEntry, rows: Collection[int]) -> None:
        """Rows that were refused or stayed behind don't any more."""
        self.progress.show_totals(entry.totals)
        self.report.show_totals(entry)
        for shown in (self.refused, self.report.behind):
            shown.model.take_out(rows)

    def show_preparing(self) -> None:
        """The import is being written down; how much of it follows with `show_share`."""
        self.preparing.setRange(0, 0)
        self.progress.show_rest(self.tr("Writing the import down, so that it can go on whatever happens"))
        self.steering.offer(self.steering.cancel)
        self._show(self.preparing, self.progress.line)

    def show_share(self, share: float) -> None:
        """Show how much of the import is written down."""
        self.preparing.setRange(0, PER_MILLE)
        self.preparing.setValue(round(share * PER_MILLE))

    def show_started(self, ready: Prepared) -> None:
        """Rows are about to leave."""
        self.refused.model.clear()
        self.refused.model.add(ready.refused)
        self.progress.show_totals(ready.entry.totals)
        self.progress.show_rest(self.tr("Starting"), "play", Tone.ACCENT)
        self.steering.offer_for(Activity.DELIVERING)
        self._show(self.progress, self.notices, self.refused)

    def show_progress(self, progress: ProgressMade) -> None:
        """Show how far it is, and the buttons that go with what it does."""
        self.progress.show_progress(progress)
        self.steering.offer_for(progress.activity)

    def show_stopping(self) -> None:
        """It was asked to stop."""
        self.progress.show_rest(self.tr("Stopping, what is under way is waited for"), "stop", Tone.ACCENT)
        self.steering.offer()

    def show_attention(self, words: str, attention: Attention | None, *, confirm_organization: bool = False) -> None:
        """A person is needed."""
        self.progress.show_rest(self.tr("Needs attention"), "warning", Tone.WARNING)
        self.steering.offer(self.steering.another)
        self._show(self.progress, self.attention, self.notices, self.refused)
        self.attention.ask(words, attention, confirm_organization=confirm_organization)

    def show_rested(
        self, rested: Rested, *, looks_first: bool, has_page: bool, can_change: bool, was_rehearsal: bool
    ) -> None:
        """It came to rest: finished, or with what can be done to go on; `looks_first`: after its first row."""
        entry, ended = rested.entry, rested.ended
        if ended.state is ImportState.FINISHED:
            self.show_report(entry, rested.behind, has_page=has_page, was_rehearsal=was_rehearsal)
        elif ended.state is ImportState.NEEDS_ATTENTION:
            self.show_attention(ended_text(ended), ended.attention)
        elif looks_first:
            go_on = self.tr("&Go on with {rows}").format(rows=rows_text(entry.totals.pending))
            self.show_stopped(
                entry, self._first_row_text(entry, can_change), go_on, has_page=has_page, can_change=can_change
            )
        else:
            self.show_stopped(entry, ended_text(ended), self.tr("&Go on"), has_page=has_page)

    def show_stopped(
        self, entry: ImportEntry, words: str, go_on: str, *, has_page: bool, can_change: bool = False
    ) -> None:
        """It came to rest before the end, and can go on; perhaps what was chosen can be changed before."""
        self.progress.show_totals(entry.totals)
        self.progress.show_rest(words, "pause", Tone.MUTED)
        more = [self.steering.page] if has_page else []
        more += [self.steering.columns] if can_change else []
        self.steering.offer_to_go_on(go_on, self.steering.another, *more)
        self._show(self.progress, self.notices, self.refused)

    def show_hindered(self, words: str, go_on: str) -> None:
        """It could not start, or broke off."""
        self.progress.show_rest(words, "stop", Tone.MUTED)
        self.steering.offer_to_go_on(go_on, self.steering.another)
        self._show(self.progress.line)

    def show_report(
        self, entry: ImportEntry, behind: Sequence[RowRefused], *, has_page: bool, was_rehearsal: bool = False
    ) -> None:
        """It is finished."""
        self.progress.show_totals(entry.totals)
        self.report.show_entry(entry, behind)
        count = entry.totals.rejected + entry.totals.invalid
        self.steering.offer_report(count, has_page=has_page, was_rehearsal=was_rehearsal)
        self._show(self.progress.bar, self.notices, self.report)

    def _first_row_text(self, entry: ImportEntry, can_change: bool) -> str:
        if not entry.totals.accepted + entry.totals.duplicate:
            return self.tr("The first row was refused. See why below, then go on or go back to the file.")
        words = self.tr("The first row is in {source}. Look at it there, then go on.")
        if can_change:
            words = self.tr("The first row is in {source}. Look at it there, then go on, or change the columns.")
        return words.format(source=source_text(entry))

    def _show(self, *parts: QWidget) -> None:
        for part in (self.preparing, self.attention, self.report, self.refused):
            part.setVisible(part in parts)
        self.notices.allow(self.notices in parts)
        self._rest.setVisible(not {self.report, self.refused} & set(parts))
        self.progress.show_parts(*parts)
