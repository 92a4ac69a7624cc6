"""How tables of rows look and are used everywhere."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from gui.style.tokens import ROW_HEIGHT


def show_as_rows(table: QTableView, *, single: bool = True) -> None:
    """Rows of one height that are chosen as a whole, with headers at the left; Tab leaves the table.

    `single`: one row at a time, and no lines between the cells.
    """
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    if single:
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
    table.setWordWrap(False)  # an id would break at its hyphen and show only what stands before it
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
