"""The report: one sentence, the table of totals that adds up, and the rows that stay behind."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout, QWidget

from core.delivery.events import RowRefused
from core.delivery.journal.imports import ImportEntry
from gui.announcements import announce
from gui.importing.refused_rows import RefusedRows
from gui.importing.report_wording import report_sentence, sent_text
from gui.importing.totals_model import COUNT, OUTCOME, TotalsModel
from gui.labels import label, secondary_label
from gui.style.tokens import ROW_HEIGHT, SECTION_SCALE, SIDE_WIDTH, Space

TABLE_WIDTH = 3 * SIDE_WIDTH


class ReportPanel(QWidget):
    """What became of the rows of an import."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.totals = TotalsModel(self)
        self.behind = RefusedRows(self.tr("Rows that stay behind"), "")
        self._sentence = label(scale=SECTION_SCALE, semibold=True)
        self._sent = secondary_label()
        self._make_table()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self._sentence)
        column.addWidget(self.table)
        column.addWidget(self._sent)
        column.addWidget(self.behind, 1)
        column.addStretch(0)

    @property
    def sentence(self) -> str:
        """The one sentence."""
        return self._sentence.text()

    def show_entry(self, entry: ImportEntry, behind: Sequence[RowRefused]) -> None:
        """Show the report of an import, with its first rows that stay behind."""
        self.show_totals(entry)
        self.behind.model.clear()
        self.behind.model.add(behind[::-1])
        self.behind.setVisible(bool(behind))
        announce(self, self.sentence)

    def show_totals(self, entry: ImportEntry) -> None:
        """Show what became of the rows."""
        self.totals.show_totals(entry.totals)
        self._sentence.setText(report_sentence(entry))
        self._sent.setText(sent_text(entry))
        self.table.setFixedHeight(ROW_HEIGHT * self.totals.rowCount() + 2 * self.table.frameWidth())

    def _make_table(self) -> None:
        self.table = QTableView()
        self.table.setModel(self.totals)
        self.table.setAccessibleName(self.tr("Totals"))
        self.table.horizontalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(OUTCOME, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(COUNT, QHeaderView.ResizeMode.ResizeToContents)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.table.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.table.setShowGrid(False)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setMaximumWidth(TABLE_WIDTH)
