"""The grid of rows: the table view with its marks, and what a person asks of the cells and rows that are chosen."""

import numpy as np
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from gui.check.cell_delegate import CellDelegate
from gui.check.row_grid_model import RowGridModel
from gui.check.row_status import RowStatus
from gui.fitted import room_for_columns, shared_widths
from gui.icons import set_icon
from gui.style.tokens import ROW_HEIGHT, Space, Tone

NARROWEST, WIDEST = 3 * ROW_HEIGHT, 10 * ROW_HEIGHT
COLUMNS_FITTED = 60
ROWS_FITTED = 50
MOST_COPIED = 50_000
STATUS_TONES = {
    RowStatus.GOES: Tone.OK,
    RowStatus.GOES_WITH_WARNING: Tone.WARNING,
    RowStatus.STAYS_BEHIND: Tone.ERROR,
    RowStatus.LEFT_OUT: Tone.MUTED,
    RowStatus.REPEATED: Tone.MUTED,
}


class RowGrid(QTableView):
    """Shows a RowGridModel. Its actions tell what is asked for, with row numbers of the file; it changes nothing."""

    leave_out_asked = Signal(object)
    take_back_asked = Signal(object)
    restore_asked = Signal(object)
    about_asked = Signal()
    cell_chosen = Signal()

    def __init__(self, model: RowGridModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = model
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self.setAccessibleName(self.tr("Rows of the file"))
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(
            2 * ROW_HEIGHT + Space.MEDIUM
        )  # a header, a row and the bar: all a low screen has room for
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.horizontalHeader().setResizeContentsPrecision(ROWS_FITTED)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        model.dress(STATUS_TONES, self._status_words())
        self._make_actions()
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    def fit_columns(self) -> None:
        """Make columns as wide as what their first rows hold, within limits, and show the first of them."""
        self.horizontalScrollBar().setValue(0)
        columns, header = range(min(self.rows.columnCount(), COLUMNS_FITTED)), self.horizontalHeader()
        wanted = [max(self.sizeHintForColumn(column), header.sectionSizeHint(column)) + 1 for column in columns]
        widths = shared_widths(wanted, NARROWEST, WIDEST, room_for_columns(self))
        for column in columns:
            self.setColumnWidth(column, widths[column])

    def chosen_rows(self) -> list[int]:
        """The row numbers of the rows in which something is selected, ascending."""
        selection = self.selectionModel().selection()
        parts = (selection.at(number) for number in range(selection.count()))
        places = [np.arange(part.top(), part.bottom() + 1) for part in parts]
        return self.rows.row_numbers_at(np.unique(np.concatenate(places))) if places else []

    def chosen_edits(self) -> list[tuple[int, str]]:
        """The selected cells that a person edited, by row number and column name."""
        cells = list(self.rows.edits.cells)
        selected = self.selectionModel().isSelected
        places = zip(cells, self.rows.indexes_of(cells), strict=True)
        return [cell for cell, index in places if index.isValid() and selected(index)]

    def show_cell(self, row: int, column: str) -> None:
        """Choose a cell and bring it into sight, if its row is shown."""
        index = self.rows.index_of(row, column)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def _make_actions(self) -> None:
        words = self.tr("Change the chosen cell: your file stays as it is")
        self.edit_action = self._action(self.tr("&Edit"), "edit", "F2", self._edit_current, words)
        words = self.tr("Don't import the chosen rows")
        self.leave_out_action = self._action(self.tr("&Leave out"), "leave_out", "Del", self._ask_to_leave_out, words)
        words = self.tr("Import chosen rows after all that were left out")
        self.take_back_action = self._action(
            self.tr("&Put back"), "retry", "Ctrl+Shift+L", self._ask_to_take_back, words
        )
        words = self.tr("Make the chosen cells again what they are in the file")
        self.restore_action = self._action(
            self.tr("As in the &file"), "undo", "Ctrl+Backspace", self._ask_to_restore, words
        )
        words = self.tr("See what the column of the chosen cell holds")
        self.about_action = self._action(self.tr("A&bout the column"), "eye", "Ctrl+I", self._ask_about_column, words)
        self.copy_action = self._action(self.tr("&Copy"), "copy", QKeySequence.StandardKey.Copy, self._copy)

    def _action(
        self, text: str, name: str, keys: str | QKeySequence.StandardKey, slot: object, about: str = ""
    ) -> QAction:
        made = QAction(text, self)
        shortcut = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        if about:
            made.setToolTip(f"{about} ({shortcut})")
        set_icon(made, name)
        made.setShortcut(QKeySequence(keys))
        made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        made.triggered.connect(slot)
        self.addAction(made)
        return made

    def _edit_current(self) -> None:
        if self.currentIndex().isValid():
            self.edit(self.currentIndex())

    def _ask_to_leave_out(self) -> None:
        self.leave_out_asked.emit(self.chosen_rows())

    def _ask_to_take_back(self) -> None:
        self.take_back_asked.emit(self.chosen_rows())

    def _ask_to_restore(self) -> None:
        self.restore_asked.emit(self.chosen_edits())

    def _ask_about_column(self) -> None:
        self.about_asked.emit()

    def _copy(self) -> None:
        """Copy the selected cells, a line a row, as spreadsheets take them; of very many the first ones."""
        selection = self.selectionModel().selection()
        lines: dict[int, list[str]] = {}
        left = MOST_COPIED
        for part in (selection.at(number) for number in range(selection.count())):
            for row in range(part.top(), min(part.bottom() + 1, part.top() + left // part.width() + 1)):
                columns = range(part.left(), part.right() + 1)
                lines.setdefault(row, []).extend(self.rows.text_of(row, column) for column in columns)
                left -= part.width()
        QGuiApplication.clipboard().setText("\n".join("\t".join(lines[row]) for row in sorted(lines)))

    def _on_current_changed(
        self, _now: QModelIndex | QPersistentModelIndex, _before: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.cell_chosen.emit()

    def _status_words(self) -> dict[RowStatus, str]:
        return {
            RowStatus.GOES: self.tr("Goes"),
            RowStatus.GOES_WITH_WARNING: self.tr("Goes, with a warning"),
            RowStatus.STAYS_BEHIND: self.tr("Stays behind"),
            RowStatus.LEFT_OUT: self.tr("Left out"),
            RowStatus.REPEATED: self.tr("Not sent: its record id stands in an earlier row"),
        }
