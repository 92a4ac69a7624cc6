"""The File page with a file: how it is read, what was noticed, and its rows as they stand in it."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.reading.options import ReadingOptions
from core.reading.table import Table
from gui.file.facts_line import FactsLine
from gui.file.first_rows import FirstRows
from gui.file.rows_model import RowsModel
from gui.file.warning_lines import WarningLines
from gui.fitted import room_for_columns, shared_widths
from gui.labels import secondary_label
from gui.locale import count_text
from gui.style.tokens import COLUMN_WIDTH, ROW_HEIGHT, Space

COLUMNS_FITTED, ROWS_FITTED = 40, 25


class RowsView(QWidget):
    """Shows a file while it is read and after; every change is asked for, not made."""

    options_chosen = Signal(ReadingOptions)
    cancel_asked = Signal()
    other_file_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.options = ReadingOptions()
        self.facts = FactsLine()
        self.facts.options_chosen.connect(self.options_chosen)
        self.use_as_header = QPushButton()
        self.use_as_header.clicked.connect(self.on_use_as_header_clicked)
        self.other_file = QPushButton(self.tr("&Other file…"))
        self.other_file.clicked.connect(self.other_file_asked)
        self.warnings = WarningLines()
        self.warnings.row_asked.connect(self.show_row)
        self.progress = _ReadingLine()
        self.progress.cancel.clicked.connect(self.cancel_asked)
        self.model = RowsModel(self)
        self.grid = self._make_grid()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(self._top())
        column.addWidget(self.progress)
        column.addWidget(self.warnings)
        column.addWidget(self.grid, 1)

    def show_first(self, first: FirstRows, options: ReadingOptions) -> None:
        """Show the first rows while the rest is read."""
        self.options = options
        self.model.show_first(first)
        self.facts.show_source(first.head.source, options, None)
        self.warnings.show_warnings(first.head.warnings)
        self._fit_columns()
        self._offer_header()

    def show_all(self, table: Table, options: ReadingOptions) -> None:
        """Show the whole file; the grid stays where it was scrolled to."""
        self.options = options
        top = self.grid.rowAt(0)
        self.model.show_all(table)
        self.facts.show_source(table.source, options, len(table))
        self.warnings.show_warnings(table.warnings)
        self.grid.scrollTo(self.model.index(max(0, top), 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def show_row(self, row_number: int) -> None:
        """Bring a row of the file into view and select it."""
        place = self.model.index(self.model.place_of(row_number), 0)
        self.grid.selectRow(place.row())
        self.grid.scrollTo(place, QAbstractItemView.ScrollHint.PositionAtCenter)
        self.grid.setFocus()

    def on_use_as_header_clicked(self) -> None:
        """The selected row is the header."""
        self._make_header(self.grid.currentIndex())

    def _make_header(self, index: QModelIndex) -> None:
        if index.isValid() and not self.model.is_header(index.row()):
            self.facts.on_header_chosen(self.model.row_number(index.row()))

    def _fit_columns(self) -> None:
        """As wide as what is seen of them, within bounds; long texts and the last column take what is left."""
        columns = range(min(self.model.columnCount(), COLUMNS_FITTED))
        wanted = [self.grid.sizeHintForColumn(column) + Space.MEDIUM for column in columns]
        shares = shared_widths(wanted, COLUMN_WIDTH // 2, 2 * COLUMN_WIDTH, room_for_columns(self.grid))
        for column, width in zip(columns, shares, strict=True):
            self.grid.setColumnWidth(column, width)

    def _offer_header(self) -> None:
        row = self.grid.currentIndex().row()
        offered = row >= 0 and not self.model.is_header(row)
        self.use_as_header.setVisible(offered)
        if offered:
            text = self.tr("&Make row {row} the header").format(row=count_text(self.model.row_number(row)))
            self.use_as_header.setText(text)

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self.facts)
        row.addStretch(1)
        row.addWidget(self.use_as_header)
        row.addWidget(self.other_file)
        return row

    def _make_grid(self) -> QTableView:
        grid = QTableView()
        grid.setModel(self.model)
        grid.setAccessibleName(self.tr("Rows of the file"))
        grid.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        grid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        grid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        grid.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        grid.setTabKeyNavigation(False)
        grid.setWordWrap(False)
        grid.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        grid.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        grid.horizontalHeader().setDefaultSectionSize(COLUMN_WIDTH)
        grid.horizontalHeader().setStretchLastSection(True)
        # The names of questions of one survey begin alike, and differ at their ends.
        grid.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        grid.horizontalHeader().setHighlightSections(False)
        grid.horizontalHeader().setResizeContentsPrecision(ROWS_FITTED)
        grid.verticalHeader().setHighlightSections(False)
        grid.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        grid.selectionModel().currentRowChanged.connect(self._offer_header)
        grid.doubleClicked.connect(self._make_header)
        self.model.modelReset.connect(self._offer_header)
        return grid


class _ReadingLine(QWidget):
    """The bar of a file that is being read, with Cancel."""

    def __init__(self) -> None:
        super().__init__()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.words = secondary_label(self.tr("Reading the file"))
        self.words.setWordWrap(False)
        self.bar.setAccessibleName(self.words.text())
        self.cancel = QPushButton(self.tr("Cance&l"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self.words)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        self.hide()

    def start(self) -> None:
        """Show an empty bar."""
        self.bar.setValue(0)
        self.show()

    def show_share(self, share: float) -> None:
        """Show how far it is; a bar never goes back."""
        self.bar.setValue(max(self.bar.value(), round(share * self.bar.maximum())))
