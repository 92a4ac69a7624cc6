"""Rows that were refused or stay behind, each with its reason, under a title."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QTableView, QVBoxLayout, QWidget

from gui.importing.refusals_model import REASON, RECORD_ID, ROW, RefusalsModel
from gui.labels import secondary_label, section_label
from gui.style.tokens import COLUMN_WIDTH, ROW_HEIGHT, Space
from gui.table_rows import show_as_rows

SMALLEST = 4 * ROW_HEIGHT


class RefusedRows(QWidget):
    """A table, and while it is empty what will stand there. `mend_asked` names the row that is meant, 0 for none.

    The button to mend them is offered once `offer_mending` says that somebody sees to it.
    """

    mend_asked = Signal(int)

    def __init__(self, title: str, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = RefusalsModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(title)
        show_as_rows(self.table, single=False)
        self.table.horizontalHeader().setSectionResizeMode(REASON, QHeaderView.ResizeMode.Stretch)
        self.table.setMinimumHeight(SMALLEST)
        self.table.setColumnWidth(ROW, COLUMN_WIDTH // 2)
        self.table.setColumnWidth(RECORD_ID, COLUMN_WIDTH)
        self._nothing = secondary_label(nothing)
        self.mend = QPushButton(self.tr("Me&nd…"))
        self.mend.setToolTip(self.tr("Change their cells here, and send them again"))
        self.mend.clicked.connect(self._on_mend_clicked)
        self._is_mendable = False
        top = QHBoxLayout()
        top.addWidget(section_label(title), 1)
        top.addWidget(self.mend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(top)
        column.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.table, 1)
        self.model.rowsInserted.connect(self._show_whether_any)
        self.model.modelReset.connect(self._show_whether_any)
        self._show_whether_any()

    def offer_mending(self) -> None:
        """From now on the rows can be mended."""
        self._is_mendable = True
        self.table.doubleClicked.connect(self._on_double_clicked)
        self._show_whether_any()

    def _on_mend_clicked(self) -> None:
        chosen = self.table.selectionModel().selectedRows()
        self.mend_asked.emit(self.model.row_number_at(chosen[0].row()) if chosen else 0)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.mend_asked.emit(self.model.row_number_at(index.row()))

    def _show_whether_any(self) -> None:
        some = self.model.rowCount() > 0
        self.mend.setVisible(some and self._is_mendable)
        self.table.setVisible(some)
        self._nothing.setVisible(not some)
