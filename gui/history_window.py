"""The history: all imports of the journal, and what can be done with each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHeaderView,
    QPushButton,
    QSizePolicy,
    QTableView,
    QWidget,
)

from core.delivery.events import ImportState, NoticeGiven
from core.delivery.journal import imports, notices
from core.delivery.journal.imports import ImportEntry
from core.delivery.journal.journal import Journal
from core.errors import ImporterError
from core.settings import DataFolder
from gui.button_row import button_row
from gui.error_file import ErrorFile, export_of_import
from gui.forgetting import forget_import
from gui.history_model import FILE, SOURCE, HistoryModel
from gui.history_words import forgetting_text
from gui.importing.mended_rows import PutBack
from gui.importing.mending_desk import MendingDesk
from gui.importing.notice_list import NoticeList
from gui.importing.report_panel import ReportPanel
from gui.importing.wording import put_back_text
from gui.labels import secondary_label
from gui.message_line import MessageLine
from gui.messages import error_text
from gui.one_line import one_line
from gui.question import is_confirmed
from gui.side_window import SideWindow
from gui.style.tokens import Tone
from gui.table_rows import show_as_rows
from gui.work import Work

LOOKS_AGAIN_MILLISECONDS = 2000
NOTICES_SHOWN = 4
DEFAULT_SIZE = QSize(920, 620)
UNFINISHED = (ImportState.PAUSED, ImportState.STOPPED, ImportState.INTERRUPTED, ImportState.NEEDS_ATTENTION)


Notices = Mapping[str, Sequence[NoticeGiven]]


@dataclass(frozen=True, slots=True)
class Listed:
    """All imports, and by id what befell each."""

    entries: Sequence[ImportEntry]
    notices: Notices


class HistoryWindow(SideWindow):
    """A table of imports, the report of the chosen one, and its buttons. Going on with one is told, not done."""

    continue_asked = Signal(str)
    put_back = Signal(PutBack)
    forgotten = Signal()

    def __init__(
        self, folder: DataFolder, *, may_go_on: bool = True, own_id: str = "", parent: QWidget | None = None
    ) -> None:
        """`may_go_on`: nothing runs here, so one may be continued; `own_id` is the import that this window delivers."""
        super().__init__(parent)
        self._own_id = own_id
        self._folder, self._may_go_on = folder, may_go_on
        self._chosen_id = ""
        self._notices: Notices = {}
        self.imports = HistoryModel(self)
        self.table = QTableView()
        self.report, self.notices = ReportPanel(), NoticeList()
        self.notices.allow(True)
        self.message = MessageLine()
        self.error_file = ErrorFile(self, self.message)
        self._nothing = secondary_label(self.tr("There are no imports yet."))
        self.go_on = QPushButton(self.tr("C&ontinue"))
        self.mend = QPushButton(self.tr("&Mend…"))
        self.mend.setToolTip(self.tr("Change the cells of rows that stay behind, and send them again"))
        self.mending = MendingDesk(folder, self)
        self.save = QPushButton(self.tr("&Save the rows that stay behind…"))
        self.forget = QPushButton(self.tr("&Forget…"))
        self.close_button = QPushButton(self.tr("&Close"))
        self._listing, self._forgetting = Work(self), Work(self)
        self._again = QTimer(self, singleShot=True, interval=LOOKS_AGAIN_MILLISECONDS)
        self._where = secondary_label()
        self.setWindowTitle(self.tr("History"))
        self.resize(DEFAULT_SIZE)
        self._fill()
        self._connect()
        self._show_chosen()  # nothing is offered before the imports are read

    def show_imports(self, chosen_id: str = "") -> None:
        """Read the imports from the journal and show them, with one of them chosen."""
        self._chosen_id = chosen_id or self._chosen_id
        folder = self._folder
        self._listing.run(lambda _watch: _listed(folder))

    def on_listed(self, listed: "Listed") -> None:
        """The imports are read."""
        entries, self._notices = listed.entries, listed.notices
        self.imports.show_entries(entries, datetime.now().astimezone())
        self._nothing.setVisible(not entries)
        self.table.setVisible(bool(entries))
        if any(entry.state is ImportState.DELIVERING for entry in entries):
            self._again.start()
        row = self.imports.row_of(self._chosen_id)
        if entries:
            self.table.selectRow(max(0, row))
        self._show_chosen()

    def on_save_clicked(self) -> None:
        """The rows of the chosen import that stay behind are to be saved."""
        entry = self._chosen()
        if entry is not None:
            self.error_file.ask_and_save(Path(entry.file), export_of_import(self._folder.journal, entry.import_id))

    def on_mend_clicked(self) -> None:
        """The rows of the chosen import that stay behind are to be mended: the journal has all that it takes."""
        entry = self._chosen()
        if entry is not None:
            self.mending.open(entry.import_id, entry.file)

    def on_put_back(self, done: PutBack) -> None:
        """Mended rows are in the queue again: a finished import goes on with them, if nothing else runs here."""
        before, queued = self.imports.entry(done.entry.import_id), len(done.requeued.queued)
        was_finished = before is not None and before.state is ImportState.FINISHED
        if queued and was_finished and self._may_go_on:
            self.accept()
            self.continue_asked.emit(done.entry.import_id)
            return
        if queued:
            self.message.say(put_back_text(queued, runs=done.entry.state is ImportState.DELIVERING))
        self.put_back.emit(done)
        self.show_imports()

    def on_forget_clicked(self) -> None:
        """Ask once more, then forget the chosen import."""
        entry = self._chosen()
        if entry is None or not self.confirms_forgetting(entry):
            return
        folder = self._folder
        self._forgetting.run(lambda _watch: forget_import(folder, entry.import_id))

    def confirms_forgetting(self, entry: ImportEntry) -> bool:
        """Whether the person wants the import forgotten."""
        question = self.tr("Forget the import of {file}?").format(file=one_line(entry.file))
        return is_confirmed(self, question, forgetting_text(entry), yes=self.tr("&Forget"), no=self.tr("&Keep"))

    def done(self, result: int) -> None:
        """Close, and look no more."""
        self._again.stop()
        self.mending.close()
        super().done(result)

    def _chosen(self) -> ImportEntry | None:
        index = self.table.currentIndex()
        return self.imports.entry_at(index.row()) if index.isValid() else None

    def _show_chosen(self) -> None:
        entry = self._chosen()
        self.report.setVisible(entry is not None)
        for part in (self.go_on, self.mend, self.save, self.forget, self._where):
            part.setVisible(entry is not None)
        if entry is None:
            return
        self._chosen_id = entry.import_id
        self.report.show_entry(entry, ())
        self.go_on.setVisible(self._may_go_on and entry.state in UNFINISHED)
        for part in (self.mend, self.save):
            part.setVisible(bool(entry.totals.rejected + entry.totals.invalid))
        self.notices.show_notices(self._notices.get(entry.import_id, ())[-NOTICES_SHOWN:], datetime.now())
        delivering = entry.state is ImportState.DELIVERING
        self.forget.setVisible(not delivering)
        here = self.tr("This window delivers it. The numbers follow.")
        elsewhere = self.tr("Another window or a command delivers it. It goes on there; the numbers follow.")
        self._where.setText(here if entry.import_id == self._own_id else elsewhere)
        self._where.setVisible(delivering)

    def _on_go_on_clicked(self) -> None:
        entry = self._chosen()
        if entry is not None:
            self.accept()
            self.continue_asked.emit(entry.import_id)

    def _on_forgotten(self, _nothing: object) -> None:
        self._chosen_id = ""
        self.forgotten.emit()
        self.show_imports()

    def _on_failed(self, error: ImporterError) -> None:
        self.message.say(error_text(error), Tone.ERROR)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._show_chosen)
        self.table.doubleClicked.connect(self._show_chosen)
        self._again.timeout.connect(self.show_imports)
        self._listing.finished.connect(self.on_listed)
        self._listing.failed.connect(self._on_failed)
        self._forgetting.finished.connect(self._on_forgotten)
        self._forgetting.failed.connect(self._on_failed)
        self.go_on.clicked.connect(self._on_go_on_clicked)
        self.mend.clicked.connect(self.on_mend_clicked)
        self.mending.put_back.connect(self.on_put_back)
        self.save.clicked.connect(self.on_save_clicked)
        self.forget.clicked.connect(self.on_forget_clicked)
        self.close_button.clicked.connect(self.reject)

    def _fill(self) -> None:
        self.table.setModel(self.imports)
        self.table.setAccessibleName(self.tr("Imports"))
        show_as_rows(self.table)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for wide in (FILE, SOURCE):
            header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        column = self.column_under(self.tr("History"))
        column.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.table, 1)
        self.report.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column.addWidget(self.report)
        column.addWidget(self.notices)
        column.addWidget(self._where)
        column.addWidget(self.message)
        column.addLayout(button_row(self.mend, self.save, self.forget, None, self.go_on, self.close_button))


def _listed(folder: DataFolder) -> Listed:
    if not folder.journal.exists():
        return Listed((), {})
    with Journal(folder.journal) as journal:
        entries = imports.listing(journal)
        return Listed(entries, {entry.import_id: notices.of_import(journal, entry.import_id) for entry in entries})
