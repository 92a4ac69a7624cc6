"""The File page: a file is dropped or chosen, and seen as it is read."""

from collections.abc import Collection, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QScrollArea, QStackedLayout, QWidget, QWizard

import resources
from core.errors import ImporterError
from core.reading.options import ReadingOptions
from gui.file.drop_zone import dropped_file
from gui.file.reader import FileReader
from gui.file.start_view import StartView
from gui.import_draft import ImportDraft
from gui.locale import rows_text
from gui.messages import error_text
from gui.pages import StepPage
from gui.style.tokens import Tone
from gui.workspace import Workspace

if TYPE_CHECKING:  # the first paint doesn't wait for pandas
    from core.delivery.journal.imports import ImportEntry
    from core.drafts import Draft
    from gui.file.first_rows import FirstRows
    from gui.file.reading import ReadFile
    from gui.file.rows_view import RowsView

SAMPLE = "samples/support_feedback.csv"
KINDS = "*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.xlsb *.xls *.ods *.zip *.gz"


class FilePage(StepPage):
    """Two views: the start, and the rows of a file."""

    continue_asked = Signal(str)
    details_asked = Signal(str)
    discard_asked = Signal(str)
    draft_asked = Signal(object)
    draft_discarded = Signal(object)
    table_read = Signal(object)
    start_over_asked = Signal()

    def __init__(self, draft: ImportDraft, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(draft, parent)
        self._workspace = workspace
        self._offers_start_over = False
        self._read_as = ReadingOptions()
        self._first: FirstRows | None = None
        self._first_of_table: FirstRows | None = None
        self.reader = FileReader(workspace.folder.drafts, self)
        self.reader.first_rows_read.connect(self.on_first_rows_read)
        self.reader.file_read.connect(self.on_file_read)
        self.reader.failed.connect(self.on_reading_failed)
        self.start = StartView()
        self.rows: RowsView | None = None
        self._views = QStackedLayout()
        self._start_area = QScrollArea()
        self._start_area.setWidgetResizable(True)
        self._start_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._start_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._start_area.setWidget(self.start)
        self._views.addWidget(self._start_area)
        self.body.addLayout(self._views)
        self.setAcceptDrops(True)
        self._connect_start()
        self.message.action_asked.connect(self._on_message_action)
        self.set_primary_text(self.tr("&Choose columns"))
        self._show_start()

    def show_unfinished(self, entries: "Sequence[ImportEntry]", now: datetime) -> None:
        """Offer the imports that aren't finished."""
        self.start.show_unfinished(entries, now)
        self.settle_tab_order()

    def show_drafts(self, drafts: "Sequence[Draft]", gone: Collection[Path], now: datetime) -> None:
        """Offer the files whose import was begun and not started; `gone` are no longer there."""
        self.start.show_drafts(drafts, gone, now)
        self.settle_tab_order()

    def open_file(self, path: Path, options: ReadingOptions | None = None) -> None:
        """Read a file; without options, as it says itself how."""
        self._read(path, options or ReadingOptions())

    def open_sample(self) -> None:
        """Read the sample that comes with the program."""
        self.open_file(resources.path(SAMPLE))

    def browse(self) -> None:
        """Ask the system for a file."""
        from PySide6.QtWidgets import QFileDialog  # not before the first paint

        last = [self.reader.path] if self.reader.path.name else self._workspace.recent_files
        folder = last[0].parent if last else Path.home()
        kinds = self.tr("Tables ({kinds});;All files (*)").format(kinds=KINDS)
        name, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose a file"), str(folder), kinds)
        if name:
            self.open_file(Path(name))

    def read_again(self) -> None:
        """Read the file anew, with the same choices."""
        self._read(self.reader.path, self.reader.options)

    def offer_to_start_over(self, words: str) -> None:
        """Say what was taken up with the file, and offer to begin with it as it stands."""
        self._offers_start_over = True
        self.set_message(words, Tone.PLAIN, self.tr("Start o&ver"))

    def close_file(self) -> None:
        """Put the file away, read or not, and begin anew."""
        self.reader.cancel()
        self._first = self._first_of_table = None
        if self.rows is not None:
            self.rows.model.clear()
        if self.draft.table is not None:
            self.draft.set_table(None)
        self._show_start()

    def buttons(self) -> list[QWizard.WizardButton]:
        """None at the start: there the ways to a file come first."""
        at_start = self._views.currentWidget() is self._start_area
        return [QWizard.WizardButton.Stretch] if at_start else super().buttons()

    def validatePage(self) -> bool:
        """Go on with a table; while it is being read, as soon as it is there."""
        if self.reader.running:
            self.go_on_later(self.tr("Goes on to the columns as soon as the file is read."))
            return False
        if self.draft.table is None:
            return False
        if not len(self.draft.table):
            words = self.tr("The file has no rows under its header. Choose another header row, or another file.")
            self.set_message(words, Tone.WARNING)
            return False
        if self.reader.has_changed():
            self._say_changed()
            return False
        return True

    def on_first_rows_read(self, first: "FirstRows") -> None:
        """Show the first rows while the rest is read."""
        self._first = first
        self._rows_view().show_first(first, self.reader.options)

    def on_file_read(self, read: "ReadFile") -> None:
        """The whole table is there."""
        view, table = self._rows_view(), read.table
        view.progress.hide()
        self._read_as, self._first_of_table = self.reader.options, self._first
        view.show_all(table, self._read_as)
        self.draft.set_table(table)
        path = self.reader.path
        if path != resources.path(SAMPLE):
            self._workspace.remember_file(path)
        self.set_step_note(f"{path.name}\n{rows_text(len(table))}")
        self.set_message(self.tr("Next: say what each column becomes."))
        self.table_read.emit(read.draft)
        self.go_on_if_asked()

    def on_reading_failed(self, error: ImporterError) -> None:
        """Say why. A file that was read before stays with what was chosen for it, as it was read then."""
        self._stay_with_file()
        self.set_message(error_text(error), Tone.ERROR)

    def on_cancel_asked(self) -> None:
        """Stop reading. A file that was read before stays with what was chosen for it."""
        self.reader.cancel()
        self._stay_with_file()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, anywhere on the page."""
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()
            self.start.zone.show_over(over=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Calm down again."""
        self.start.zone.show_over(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        self.start.zone.show_over(over=False)
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.open_file(path)

    def _stay_with_file(self) -> None:
        """Show the file of the draft again, as it was read; without one the start."""
        self.stay()
        table, first = self.draft.table, self._first_of_table
        if self.rows is None or table is None or first is None:
            self.close_file()
            return
        self.reader.stay_with(table.source.path, self._read_as)
        self._rows_view().progress.hide()
        self.rows.show_first(first, self._read_as)
        self.rows.show_all(table, self._read_as)
        self.set_message(self.tr("Next: say what each column becomes."))

    def _read(self, path: Path, options: ReadingOptions) -> None:
        self.stay()
        self.set_message(self.tr("Reading {file}").format(file=path.name))
        if self.rows is not None:
            self.rows.progress.start()
        self.reader.read(path, options)

    def _on_options_chosen(self, options: ReadingOptions) -> None:
        self._read(self.reader.path, options)

    def _on_message_action(self) -> None:
        if self._offers_start_over:
            self.start_over_asked.emit()
        else:
            self.read_again()

    def _say_changed(self) -> None:
        self._offers_start_over = False
        gone = self.tr("{file} is no longer there. Go on with the rows that were read, or choose another file.")
        changed = self.tr("{file} was changed since it was read. Read it again, or go on with the rows as read.")
        is_there = self.reader.stamp is not None
        words = (changed if is_there else gone).format(file=self.reader.path.name)
        self.set_message(words, Tone.WARNING, self.tr("Read &again") if is_there else "")

    def _rows_view(self) -> "RowsView":
        from gui.file.rows_view import RowsView

        if self.rows is None:
            self.rows = RowsView()
            self.rows.options_chosen.connect(self._on_options_chosen)
            self.rows.cancel_asked.connect(self.on_cancel_asked)
            self.rows.other_file_asked.connect(self.browse)
            self.rows.progress.start()
            self.reader.progressed.connect(self.rows.progress.show_share)
            self._views.addWidget(self.rows)
            self.settle_tab_order()
        if self._views.currentWidget() is not self.rows:
            self._views.setCurrentWidget(self.rows)
            self.state_changed.emit()
        self.set_heading(self.tr("File"), str(self.reader.path))
        return self.rows

    def _show_start(self) -> None:
        self._views.setCurrentWidget(self._start_area)
        self.start.show_recent(self._workspace.recent_files)
        self.set_heading(self.tr("File"), self.tr("Choose the export whose feedback you want in BuildBetter."))
        self.set_message("")
        self.set_step_note("")
        self.state_changed.emit()

    def _connect_start(self) -> None:
        self.start.zone.browse_asked.connect(self.browse)
        self.start.zone.sample_asked.connect(self.open_sample)
        self.start.file_chosen.connect(self.open_file)
        self.start.continue_asked.connect(self.continue_asked)
        self.start.details_asked.connect(self.details_asked)
        self.start.discard_asked.connect(self.discard_asked)
        self.start.draft_asked.connect(self.draft_asked)
        self.start.draft_discarded.connect(self.draft_discarded)
