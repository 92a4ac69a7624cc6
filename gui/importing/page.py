"""The Import page: it delivers, says what it does, asks for what it needs, and becomes the report."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMargins, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget, QWizard

import resources
from core.delivery.destination import Destination
from core.delivery.events import Attention, ImportState, NoticeGiven, ProgressMade
from core.delivery.journal.imports import ImportEntry
from core.delivery.totals import Totals
from core.errors import ImporterError
from core.hours import SendingHours
from gui.desktop.closing import Closing, ask_closing
from gui.desktop.tray import has_tray
from gui.destination.order import Order
from gui.error_file import ErrorFile, export_of_import
from gui.file.page import SAMPLE
from gui.import_draft import ImportDraft
from gui.importing.attention_panel import KEY_ERRORS, key_words
from gui.importing.delivery_view import DeliveryView
from gui.importing.hours_dialog import ask_hours
from gui.importing.import_run import ImportRun, Rested
from gui.importing.mended_rows import PutBack
from gui.importing.mending_desk import MendingDesk
from gui.importing.preparing import Prepared, Wishes
from gui.importing.report_wording import place_text
from gui.importing.wording import put_back_text, state_text, title_text
from gui.keys import Keys
from gui.locale import count_text
from gui.messages import error_text
from gui.pages import StepPage
from gui.scrolled import scrolled
from gui.style.tokens import Space, Tone
from gui.workspace import Workspace


class ImportPage(StepPage):
    """Takes an order or an unfinished import, and starts with it when the page is entered."""

    another_asked = Signal()
    import_rested = Signal()
    keep_going_asked = Signal()
    columns_asked = Signal()
    real_import_asked = Signal()

    def __init__(self, draft: ImportDraft, workspace: Workspace, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(draft, parent)
        self._workspace = workspace
        self._order: Order | None = None
        self._import_id = self._noted_id = ""
        self._looks_first = False
        self.closes = False
        self._says_put_back = False
        self.run = ImportRun(workspace, keys, self)
        self.view = DeliveryView()
        self.mending = MendingDesk(workspace.folder, self)
        self.error_file = ErrorFile(self, self.message)
        self.body.addWidget(scrolled(self.view), 1)
        whole = self.layout()
        if whole is not None:
            whole.addWidget(self.view.steering)
            whole.setContentsMargins(whole.contentsMargins() + QMargins(0, 0, 0, Space.LARGE))
        self._connect()

    @property
    def is_busy(self) -> bool:
        """Whether an import is being prepared or delivered."""
        return self.run.running or self.run.preparing

    @property
    def import_id(self) -> str:
        """The import that is under way here, or came to rest last; "" before the first."""
        return self._import_id

    def take_order(self, order: Order) -> None:
        """The draft's rows are to be imported so, when the page is entered."""
        self._order, self._import_id = order, ""

    def take_import(self, import_id: str) -> None:
        """An import of the journal is to go on, when the page is entered."""
        self._order, self._import_id = None, import_id
        self._looks_first = False

    def initializePage(self) -> None:
        self.set_heading(self.tr("Import"))
        self.set_step_note("")
        self.set_title_note("")
        self.start()

    def start(self) -> None:
        """Begin with what was ordered; once it is in the journal, go on with the import."""
        if not self._import_id and self._order is not None and self.draft.checked is not None:
            self._looks_first = self._order.first_row_only
            self._begin_to_prepare()
            self.run.begin(self.draft.checked, self._order)
        elif self._import_id:
            self.go_on(Wishes())

    def go_on(self, wishes: Wishes) -> None:
        """Go on with the import of the journal; what was to send its first row only still does."""
        self._begin_to_prepare()
        settings = self._workspace.settings
        self.run.go_on(
            self._import_id,
            replace(
                wishes,
                first_row_only=self._looks_first,
                requests_a_minute=settings.requests_a_minute,
                hours=SendingHours.read(settings.sending_hours),
            ),
        )

    def buttons(self) -> list[QWizard.WizardButton]:
        """None: the page's own stand in their place."""
        return []

    def may_close(self) -> bool:
        """Ask while rows are on their way; the window closes by itself once the import came to rest."""
        if not self.run.running:
            return True
        if not self.closes:
            choice = self.ask_closing()
            if choice is Closing.KEEP_GOING:
                self.keep_going_asked.emit()
            elif choice is Closing.QUIT:
                self.pause_and_quit()
        return False

    def close_work(self) -> None:
        self.run.close()
        self.mending.close()
        super().close_work()

    def pause_and_quit(self) -> None:
        """Stop, and close the window once the import came to rest."""
        self.closes = True
        self.on_stop_clicked()

    def ask_closing(self) -> Closing:
        """What the person wants by closing the window although the import isn't through."""
        return ask_closing(self, has_tray=has_tray())

    def on_run_started(self, ready: Prepared) -> None:
        """The import is in the journal, and rows are about to leave."""
        self._import_id = ready.entry.import_id
        if ready.entry.import_id != self._noted_id:
            self._noted_id = ready.entry.import_id
            self.view.notices.show_notices(ready.notices, datetime.now())
        self._show_where(ready.entry)
        self.view.show_started(ready)
        self.view.steering.pause.setFocus()
        if self._order is None:
            self.draft.set_destination(Destination(practice=ready.entry.practice, source_name=ready.entry.source_name))

    def on_progress_made(self, progress: ProgressMade) -> None:
        """Show how far it is."""
        self.view.show_progress(progress)
        self._note_totals(progress.totals)
        self.set_title_note(title_text(progress, self.run.entry.file if self.run.entry else ""))

    def on_hours_clicked(self) -> None:
        """Choose the hours in which rows are sent; they hold at once, and for later imports."""
        taken, chosen = ask_hours(SendingHours.read(self._workspace.settings.sending_hours), self)
        if taken:
            self._workspace.save(replace(self._workspace.settings, sending_hours=str(chosen or "")))
            self.run.keep_to(chosen)

    def on_notice_given(self, notice: NoticeGiven) -> None:
        """Say what a person should know."""
        self.view.notices.add(notice, datetime.now())

    def on_rested(self, rested: Rested) -> None:
        """The run came to rest: finished, or with a reason."""
        if self.closes:
            self.window().close()
        else:
            self._show_where(rested.entry)
            self._show_rest(rested)
        self.import_rested.emit()

    def on_failed(self, error: ImporterError) -> None:
        """It could not start, or broke off: ask for the key where that is why, else say what hinders."""
        if self.closes:
            self.window().close()
        elif error.code in KEY_ERRORS:
            confirm = error.code == "key_unconfirmed"
            self.view.show_attention(key_words(error), Attention.KEY_MISSING, confirm_organization=confirm)
        else:
            self.view.show_hindered(self.tr("Not running"), self.tr("&Try again"))
            self.set_message(error_text(error), Tone.ERROR)

    def on_cancelled(self) -> None:
        """Preparing was given up."""
        self.view.show_hindered(self.tr("Cancelled before anything was sent"), self.tr("&Start again"))

    def on_stop_clicked(self) -> None:
        """Stop."""
        self.view.show_stopping()
        self.run.stop()

    def on_save_asked(self) -> None:
        """The rows that stay behind are to be saved as a file."""
        table, entry = self.draft.table if self._order is not None else None, self.run.entry
        file = table.source.path if table is not None else Path(entry.file if entry is not None else "")
        self.error_file.ask_and_save(file, export_of_import(self._workspace.folder.journal, self._import_id))

    def on_mend_asked(self, row: int) -> None:
        """Rows that stay behind are to be mended, this one first."""
        self.mending.open(self._import_id, self.run.entry.file if self.run.entry else "", row)

    def on_put_back(self, done: PutBack) -> None:
        """Mended rows are in the queue again: a running import sends them, one that was finished goes on with them."""
        queued, finished = done.requeued.queued, self.run.entry and self.run.entry.state is ImportState.FINISHED
        self.view.show_put_back(done.entry, [*queued, *done.requeued.skipped])
        if finished and not self.is_busy:
            if queued:
                self.go_on(Wishes())
            return
        self._says_put_back = True
        self.set_message(put_back_text(len(queued), runs=self.is_busy))

    def open_practice_page(self) -> None:
        """Show in the browser what arrived at the practice server."""
        if self.run.page_url:
            QDesktopServices.openUrl(QUrl(self.run.page_url))
            words = self.tr("The practice page opens in your browser: {address}")
            self.set_message(words.format(address=self.run.page_url))

    @property
    def _is_of_draft(self) -> bool:
        """Whether this import was made from what the earlier pages still hold."""
        return self._order is not None and self.draft.checked is not None

    @property
    def _is_of_sample(self) -> bool:
        table = self.draft.table
        return table is not None and table.source.path == resources.path(SAMPLE)

    def _note_totals(self, totals: Totals) -> None:
        done = count_text(totals.accepted + totals.duplicate)
        self.set_step_note(self.tr("{done} of {rows}").format(done=done, rows=count_text(totals.rows)))

    def _begin_to_prepare(self) -> None:
        self._says_put_back = False
        self.view.show_preparing()
        self.set_message("")

    def _show_where(self, entry: ImportEntry) -> None:
        self.set_heading(self.tr("Import"), f"{entry.file} → {place_text(entry)}")

    def _show_rest(self, rested: Rested) -> None:
        entry, ended, looks_first = rested.entry, rested.ended, self._looks_first
        if ended.state is not ImportState.NEEDS_ATTENTION:
            self._looks_first = False  # what goes on from here goes on with all
        state = state_text(ended.state)
        self.set_title_note(f"{state[:1].upper()}{state[1:]} — {entry.file}")
        self._note_totals(entry.totals)
        if ended.state is ImportState.FINISHED:
            self.set_step_note(self.tr("finished"))
            if self._says_put_back:
                self.set_message("")
        of_draft = self._is_of_draft
        self.view.show_rested(
            rested,
            looks_first=looks_first,
            has_page=bool(self.run.page_url),
            can_change=of_draft,
            was_rehearsal=entry.practice and of_draft and not self._is_of_sample,
        )

    def _connect(self) -> None:
        run, view, steering = self.run, self.view, self.view.steering
        run.preparing_progressed.connect(view.show_share)
        run.run_started.connect(self.on_run_started)
        run.progress_made.connect(self.on_progress_made)
        run.rows_refused.connect(view.refused.model.add)
        run.notice_given.connect(self.on_notice_given)
        run.rested.connect(self.on_rested)
        run.failed.connect(self.on_failed)
        run.cancelled.connect(self.on_cancelled)
        steering.pause.clicked.connect(run.pause)
        steering.resume.clicked.connect(run.resume)
        steering.hours.clicked.connect(self.on_hours_clicked)
        steering.stop.clicked.connect(self.on_stop_clicked)
        steering.cancel.clicked.connect(run.cancel)
        steering.try_now.clicked.connect(run.try_now)
        steering.go_on.clicked.connect(self.start)
        steering.page.clicked.connect(self.open_practice_page)
        steering.another.clicked.connect(self.another_asked)
        steering.columns.clicked.connect(self.columns_asked)
        steering.real.clicked.connect(self.real_import_asked)
        view.attention.go_on_asked.connect(self.go_on)
        view.mend_asked.connect(self.on_mend_asked)
        steering.save.clicked.connect(self.on_save_asked)
        self.mending.put_back.connect(self.on_put_back)
