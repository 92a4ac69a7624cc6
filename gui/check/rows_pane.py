"""The right side of the Check page: the grid with its filter and search, and what is said about the chosen cell."""

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent, QUndoStack
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from core.checking.checked import Cause
from core.edits import Edits
from gui.check.cell_line import CellLine
from gui.check.filter_bar import FilterBar
from gui.check.mend_bar import MendBar
from gui.check.mends import FoundMends
from gui.check.problem_list_model import TONES
from gui.check.row_grid import RowGrid
from gui.check.row_grid_model import RowGridModel
from gui.check.row_status import CheckedRows, RowFilter, positions_shown, rows_with_text
from gui.facts.popup import ColumnPopup
from gui.labels import label
from gui.messages import text_of
from gui.style.tokens import ROW_HEIGHT, Space
from gui.work import Work

HEIGHT_WITH_EFFECTS = 14 * ROW_HEIGHT


class RowsPane(QWidget):
    """Shows the rows of a filter or of a cause. Rows that were mended stay in sight until others are asked for."""

    filter_chosen = Signal()

    def __init__(self, undo: QUndoStack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = RowGridModel(self)
        self.grid = RowGrid(self.model)
        self.filters = FilterBar(undo)
        self.mends = MendBar()
        grid = self.grid
        edits = (grid.edit_action, grid.leave_out_action, grid.take_back_action, grid.restore_action)
        self.cell = CellLine((*edits, grid.about_action))
        self.about = ColumnPopup(self)
        self._nothing = label(muted=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._rows: CheckedRows | None = None
        self._filter = RowFilter.ALL
        self._cause: Cause | None = None
        self._matches: npt.NDArray[np.bool_] | None = None
        self._search = Work(self)
        self._search.finished.connect(self._on_found)
        self.filters.filter_chosen.connect(self.show_filter)
        self.filters.search_entered.connect(self._on_search_entered)
        self.grid.cell_chosen.connect(self._show_sentence)
        self.grid.about_asked.connect(self.show_about)
        self._lay_out()

    @property
    def cause(self) -> Cause | None:
        """The cause whose rows are shown; None where a filter chooses them."""
        return self._cause

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a low screen the rows come first."""
        super().resizeEvent(event)
        is_high = self.height() >= HEIGHT_WITH_EFFECTS
        self.mends.show_effects(is_high)
        self.cell.show_room(is_high=is_high)

    def load(self, rows: CheckedRows) -> None:
        """Show a file from the beginning."""
        self._rows, self._matches = rows, None
        self.filters.search.clear()
        self.model.load(rows, positions_shown(rows.statuses, RowFilter.ALL))
        self.grid.fit_columns()
        self.show_filter(RowFilter.ALL)

    def clear(self) -> None:
        """Show nothing: there is no file, or nothing is known of it yet."""
        self._search.cancel()
        self._rows, self._cause, self._matches = None, None, None
        self.filters.search.clear()
        self.mends.hide()
        self.model.clear()
        self._show_sentence()

    def show_check(self, rows: CheckedRows) -> None:
        """Show what checking again found; rows, choice and scroll position stay."""
        self._rows = rows
        self.model.show_check(rows)
        self._show_sentence()

    def show_edits(self, edits: Edits) -> None:
        """Show edits that are being checked."""
        self.model.show_edits(edits)

    def show_filter(self, rows: RowFilter) -> None:
        """Show the rows of a filter."""
        self._filter, self._cause = rows, None
        self.filters.show_filter(rows)
        self.mends.hide()
        self._show_positions()
        self.filter_chosen.emit()

    @property
    def column(self) -> str | None:
        """The column of the chosen cell, else the one that the cause is about, else the first."""
        index = self.grid.currentIndex()
        if index.isValid():
            return self.model.column_at(index.column())
        named = self._cause.column if self._cause else None
        return named or (self._rows.checked.table.columns[0] if self._rows and self.model.columnCount() else None)

    def show_about(self) -> None:
        """Show what the column of the chosen cell holds, below its header."""
        column = self.column
        if self._rows is None or column is None:
            return
        header = self.grid.horizontalHeader()
        left = header.sectionViewportPosition(self._rows.checked.table.columns.index(column))
        place = header.viewport().mapToGlobal(QPoint(max(0, left), header.height()))
        self.about.show_at(place, self._rows.checked, column)

    def show_cause(self, cause: Cause) -> None:
        """Show the rows of a cause, and what it is; `show_mends` follows."""
        self._cause = cause
        if not len(cause.positions):
            self._filter = RowFilter.ALL
        self.filters.show_filter(None)
        self._describe(cause)
        self._show_positions()
        first = self.model.index_of(self.model.row_number_at(0), cause.column or "") if len(cause.positions) else None
        if first is not None and first.isValid():
            self.grid.setCurrentIndex(first)

    def renew_cause(self, cause: Cause) -> None:
        """The cause as it is now: the rows in sight stay, what is said of it follows."""
        self._cause = cause
        self._describe(cause)

    def show_mends(self, found: FoundMends) -> None:
        """Show what mends the cause, if it is still the one that is shown."""
        if found.cause is self._cause:
            self.mends.show_mends(found.mends, found.proof)

    def forget_cause(self) -> None:
        """The cause is mended: its rows stay in sight until others are asked for."""
        self._cause = None
        self.mends.hide()

    def _describe(self, cause: Cause) -> None:
        self.mends.show_cause(text_of(cause.code, cause.message_params), TONES[cause.severity], len(cause.positions))

    def _show_positions(self) -> None:
        if self._rows is None:
            return
        shown = positions_shown(self._rows.statuses, self._filter, self._cause, self._matches)
        self.model.show_positions(shown)
        self._show_sentence()
        self._nothing.setText(self._nothing_text())
        self._places.setCurrentWidget(self.grid if len(shown) else self._nothing)

    def _nothing_text(self) -> str:
        if self._matches is not None:
            return self.tr("No row has “{text}”.").format(text=self.filters.search.text())
        if self._filter is RowFilter.PROBLEMS:
            return self.tr("No row has a problem.")
        return (
            self.tr("No row is left out.") if self._filter is RowFilter.LEFT_OUT else self.tr("The file has no rows.")
        )

    def _on_search_entered(self, text: str) -> None:
        if not text:
            self._search.cancel()
            if self._matches is not None:
                self._matches = None
                self._show_positions()
        elif self._rows is not None:
            table, edits = self._rows.checked.table, self.model.edits
            self._search.run(lambda _watch: rows_with_text(table, edits, text))

    def _on_found(self, matches: npt.NDArray[np.bool_]) -> None:
        self._matches = matches
        self._show_positions()

    def _show_sentence(self) -> None:
        index = self.grid.currentIndex()
        if index.isValid():
            name = self.model.column_at(index.column())
            text = self.model.text_of(index.row(), index.column())
            self.cell.show_problems(self.model.problems_of(index.row()), name, text)
        else:
            self.cell.show_problems((), "")

    def _lay_out(self) -> None:
        self._places = QStackedLayout()
        self._places.addWidget(self.grid)
        self._places.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.filters)
        column.addWidget(self.mends)
        column.addLayout(self._places, 1)
        column.addWidget(self.cell)
