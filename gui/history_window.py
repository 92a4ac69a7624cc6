"""The history: all imports of the journal, and what can be done with each."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QTableView,
    QWidget,
)

from core.delivery.events import ImportState
from core.delivery.journal import imports
from core.delivery.journal.imports import ImportEntry
from core.delivery.journal.journal import Journal
from core.errors import ImporterError
from core.sandbox.practice import forget_practice
from core.settings import DataFolder
from gui.error_file import ErrorFile, export_of_import
from gui.history_model import FILE, SOURCE, HistoryModel
from gui.history_words import forgetting_text
from gui.importing.report_panel import ReportPanel
from gui.labels import secondary_label
from gui.message_line import MessageLine
from gui.messages import error_text
from gui.one_line import one_line
from gui.side_window import SideWindow
from gui.style.tokens import ROW_HEIGHT, Space, Tone
from gui.work import Work

LOOKS_AGAIN_MILLISECONDS = 2000
DEFAULT_SIZE = QSize(920, 620)
UNFINISHED = (ImportState.PAUSED, ImportState.STOPPED, ImportState.INTERRUPTED, ImportState.NEEDS_ATTENTION)


class HistoryWindow(SideWindow):
    """A table of imports, the report of the chosen one, and its buttons. Going on with one is told, not done."""

    continue_asked = Signal(str)
    forgotten = Signal()

    def __init__(
        self, folder: DataFolder, *, may_go_on: bool = True, own_id: str = "", parent: QWidget | None = None
    ) -> None:
        """`may_go_on`: nothing runs here, so one may be continued; `own_id` is the import that this window delivers."""
        super().__init__(parent)
        self._own_id = own_id
        self._folder, self._may_go_on = folder, may_go_on
        self._chosen_id = ""
        self.imports = HistoryModel(self)
        self.table = QTableView()
        self.report = ReportPanel()
        self.message = MessageLine()
        self.error_file = ErrorFile(self, self.message)
        self._nothing = secondary_label(self.tr("There are no imports yet."))
        self.go_on = QPushButton(self.tr("C&ontinue"))
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

    def show_imports(self, chosen_id: str = "") -> None:
        """Read the imports from the journal and show them, with one of them chosen."""
        self._chosen_id = chosen_id or self._chosen_id
        folder = self._folder
        self._listing.run(lambda _watch: _listed(folder))

    def on_listed(self, entries: Sequence[ImportEntry]) -> None:
        """The imports are read."""
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

    def on_forget_clicked(self) -> None:
        """Ask once more, then forget the chosen import."""
        entry = self._chosen()
        if entry is None or not self.confirms_forgetting(entry):
            return
        folder = self._folder
        self._forgetting.run(lambda _watch: _forget(folder, entry))

    def confirms_forgetting(self, entry: ImportEntry) -> bool:
        """Whether the person wants the import forgotten."""
        asking = QMessageBox(self)
        asking.setIcon(QMessageBox.Icon.NoIcon)
        asking.setText(self.tr("Forget the import of {file}?").format(file=one_line(entry.file)))
        asking.setInformativeText(forgetting_text(entry))
        forget = asking.addButton(self.tr("&Forget"), QMessageBox.ButtonRole.DestructiveRole)
        asking.setDefaultButton(asking.addButton(self.tr("&Keep"), QMessageBox.ButtonRole.RejectRole))
        asking.exec()
        return asking.clickedButton() is forget

    def done(self, result: int) -> None:
        """Close, when all threads have ended."""
        self._again.stop()
        for work in self.findChildren(Work):
            work.close()
        super().done(result)

    def _chosen(self) -> ImportEntry | None:
        index = self.table.currentIndex()
        return self.imports.entry_at(index.row()) if index.isValid() else None

    def _show_chosen(self) -> None:
        entry = self._chosen()
        self.report.setVisible(entry is not None)
        for part in (self.go_on, self.save, self.forget, self._where):
            part.setVisible(entry is not None)
        if entry is None:
            return
        self._chosen_id = entry.import_id
        self.report.show_entry(entry, ())
        self.go_on.setVisible(self._may_go_on and entry.state in UNFINISHED)
        self.save.setVisible(bool(entry.totals.rejected + entry.totals.invalid))
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
        self.save.clicked.connect(self.on_save_clicked)
        self.forget.clicked.connect(self.on_forget_clicked)
        self.close_button.clicked.connect(self.reject)

    def _fill(self) -> None:
        self.table.setModel(self.imports)
        self.table.setAccessibleName(self.tr("Imports"))
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for wide in (FILE, SOURCE):
            header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.SMALL)
        for button in (self.save, self.forget):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.go_on, self.close_button):
            buttons.addWidget(button)
        column = self.column_under(self.tr("History"))
        column.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.table, 1)
        self.report.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column.addWidget(self.report)
        column.addWidget(self._where)
        column.addWidget(self.message)
        column.addLayout(buttons)


def _listed(folder: DataFolder) -> list[ImportEntry]:
    if not folder.journal.exists():
        return []
    with Journal(folder.journal) as journal:
        return imports.listing(journal)


def _forget(folder: DataFolder, entry: ImportEntry) -> None:
    with Journal(folder.journal) as journal:
        imports.forget(journal, entry.import_id)
    if entry.practice:
        forget_practice(folder.practice, entry.import_id)
