"""The body of the Import page: progress, what is needed, refused rows as they come, or the report."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QProgressBar, QPushButton, QTableView, QVBoxLayout, QWidget

from gui.importing.attention_panel import AttentionPanel
from gui.importing.progress_panel import ProgressPanel
from gui.importing.refusals_model import REASON, RECORD_ID, ROW, RefusalsModel
from gui.importing.report_panel import ReportPanel
from gui.labels import secondary_label, section_label
from gui.style.tokens import COLUMN_WIDTH, ROW_HEIGHT, Space

PER_MILLE = 1000


class DeliveryView(QWidget):
    """All parts of the page; which of them are seen depends on where the import stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress = ProgressPanel()
        self.attention = AttentionPanel()
        self.refusals = RefusalsModel(self)
        self.report = ReportPanel()
        self.preparing = QProgressBar()
        self.preparing.setTextVisible(False)
        self.preparing.setRange(0, PER_MILLE)
        self.preparing.setAccessibleName(self.tr("Writing the import down"))
        self.pause = QPushButton()
        self.stop = QPushButton()
        self.try_now = QPushButton(self.tr("&Try now"))
        self.again = QPushButton()
        self.page = QPushButton(self.tr("Open the practice pag&e"))
        self._fill()

    def show_only(self, *parts: QWidget) -> None:
        """Show these parts and hide the others."""
        for part in (self.progress, self.attention, self.preparing, self._refused, self.report, self._buttons):
            part.setVisible(part in parts)

    @property
    def refused(self) -> QWidget:
        """The table of refused rows with its title."""
        return self._refused

    @property
    def buttons(self) -> QWidget:
        """The row of buttons while rows are on their way, or could be."""
        return self._buttons

    def offer(self, *buttons: QPushButton) -> None:
        """Show these buttons and hide the others of their row."""
        for button in (self.pause, self.stop, self.try_now, self.again, self.page):
            button.setVisible(button in buttons)

    def show_share(self, share: float) -> None:
        """Show how much of the import is written down."""
        self.preparing.setValue(round(share * PER_MILLE))

    def _fill(self) -> None:
        self._refused = self._refused_rows()
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self.page)
        row.addStretch(1)
        for button in (self.try_now, self.again, self.pause, self.stop):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        column.addWidget(self.preparing)
        column.addWidget(self.progress)
        column.addWidget(self.attention)
        column.addWidget(self.report, 1)
        column.addWidget(self._refused, 1)
        column.addStretch(0)
        column.addWidget(self._buttons)

    def _refused_rows(self) -> QWidget:
        self.refused_table = QTableView()
        self.refused_table.setModel(self.refusals)
        self.refused_table.setAccessibleName(self.tr("Refused rows"))
        self.refused_table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.refused_table.setTabKeyNavigation(False)
        self.refused_table.verticalHeader().hide()
        self.refused_table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.refused_table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(REASON, QHeaderView.ResizeMode.Stretch)
        self.refused_table.setColumnWidth(ROW, COLUMN_WIDTH // 2)
        self.refused_table.setColumnWidth(RECORD_ID, COLUMN_WIDTH)
        self._nothing_refused = secondary_label(self.tr("No row was refused so far. Refused rows appear here as they come."))
        self.refusals.rowsInserted.connect(self._show_whether_refused)
        self.refusals.modelReset.connect(self._show_whether_refused)
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(section_label(self.tr("Refused rows")))
        column.addWidget(self._nothing_refused)
        column.addWidget(self.refused_table, 1)
        column.addStretch(0)
        self._show_whether_refused()
        return made

    def _show_whether_refused(self) -> None:
        some = self.refusals.rowCount() > 0
        self.refused_table.setVisible(some)
        self._nothing_refused.setVisible(not some)
