"""The report: one sentence, the table of totals that adds up, and what can be done next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QTableView, QVBoxLayout, QWidget

from core.delivery.journal.imports import ImportEntry
from gui.importing.report_wording import report_sentence, sent_text
from gui.importing.totals_model import COUNT, OUTCOME, TotalsModel
from gui.importing.wording import count_text
from gui.labels import label, secondary_label
from gui.style.look import set_look
from gui.style.tokens import ROW_HEIGHT, SECTION_SCALE, SIDE_WIDTH, Space

TABLE_WIDTH = 2 * SIDE_WIDTH + ROW_HEIGHT


class ReportPanel(QWidget):
    """What became of the rows. Its buttons tell what is asked for."""

    save_asked = Signal()
    page_asked = Signal()
    another_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.totals = TotalsModel(self)
        self._sentence = label(scale=SECTION_SCALE, semibold=True)
        self._sent = secondary_label()
        self.save = QPushButton()
        self.page = QPushButton(self.tr("Open the &practice page"))
        self.another = QPushButton(self.tr("Import &another file"))
        set_look(self.another, primary=True)
        self.save.clicked.connect(self.save_asked)
        self.page.clicked.connect(self.page_asked)
        self.another.clicked.connect(self.another_asked)
        self._fill()

    @property
    def sentence(self) -> str:
        """The one sentence."""
        return self._sentence.text()

    def show_entry(self, entry: ImportEntry, *, has_page: bool) -> None:
        """Show the report of an import."""
        self.totals.show_totals(entry.totals)
        self._sentence.setText(report_sentence(entry))
        self._sent.setText(sent_text(entry))
        behind = entry.totals.rejected + entry.totals.invalid
        one, many = self.tr("&Save the row that stays behind…"), self.tr("&Save the {count} rows that stay behind…")
        self.save.setText((one if behind == 1 else many).format(count=count_text(behind)))
        self.save.setVisible(bool(behind))
        self.page.setVisible(has_page)
        self._fit_table()

    def _fit_table(self) -> None:
        height = self.table.rowHeight(0) * self.totals.rowCount() + 2 * self.table.frameWidth()
        self.table.setFixedHeight(height)

    def _fill(self) -> None:
        self.table = QTableView()
        self.table.setModel(self.totals)
        self.table.setAccessibleName(self.tr("Totals"))
        self.table.horizontalHeader().hide()
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.horizontalHeader().setSectionResizeMode(OUTCOME, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(COUNT, QHeaderView.ResizeMode.ResizeToContents)
        self.table.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.table.setShowGrid(False)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setMaximumWidth(TABLE_WIDTH)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.SMALL)
        buttons.addWidget(self.save)
        buttons.addWidget(self.page)
        buttons.addStretch(1)
        buttons.addWidget(self.another)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self._sentence)
        column.addWidget(self.table)
        column.addWidget(self._sent)
        column.addStretch(1)
        column.addLayout(buttons)
