"""The table of columns as a person works in it: lists open on a click, names are typed in place."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from core.mapping.model import FieldType
from gui.columns.choice_delegate import ChoiceDelegate, Groups, MarkDelegate
from gui.columns.columns_model import ColumnsColumn, ColumnsModel
from gui.columns.line_texts import described_use_text, type_text, use_text
from gui.columns.lines import Line
from gui.columns.mapping_edits import NOT_IMPORTED, RECORD_ID, USES
from gui.style.tokens import Space, font
from gui.table_rows import show_as_rows

Index = QModelIndex | QPersistentModelIndex
Column = ColumnsColumn
SHARES = {Column.NAME: 36, Column.VALUES: 31, Column.FIELD: 33}
NARROW = 500


class ColumnsTable(QTableView):
    """Asks for more uses and fewer; a click on a list opens it."""

    use_added = Signal(Line)
    use_removed = Signal(Line)
    line_changed = Signal()

    def __init__(self, model: ColumnsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Columns of the file"))
        show_as_rows(self)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.AnyKeyPressed | triggers.DoubleClicked)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegateForColumn(Column.USE, ChoiceDelegate(self._uses, self))
        # Questions of one survey begin alike, and differ at their ends.
        self.setItemDelegateForColumn(Column.NAME, MarkDelegate(self, elided=Qt.TextElideMode.ElideMiddle))
        self.setItemDelegateForColumn(Column.FIELD, MarkDelegate(self))
        self.setItemDelegateForColumn(Column.TYPE, ChoiceDelegate(_types, self))
        self.clicked.connect(self.on_clicked)
        self.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self._set_up_headers()

    @property
    def current_line(self) -> Line | None:
        """The line that the keyboard is on."""
        index = self.currentIndex()
        return self._model.line(index.row()) if index.isValid() else None

    def go_to(self, line: Line, column: ColumnsColumn = Column.USE) -> None:
        """Put the keyboard on a cell."""
        index = self._model.index(self._model.row_of(line), column)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.setFocus()

    def on_clicked(self, index: QModelIndex) -> None:
        """A click on a list opens it."""
        if index.column() in (Column.USE, Column.TYPE) and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open a cell, Delete takes the use away, Insert adds one."""
        line = self.current_line
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and line is not None:
            self._open_cell()
        elif event.key() == Qt.Key.Key_Delete and line is not None:
            self.use_removed.emit(line)
        elif event.key() == Qt.Key.Key_Insert and line is not None and line.column is not None:
            self.use_added.emit(line)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer one use more and one less."""
        line = self.current_line
        if line is None:
            return
        menu = QMenu(self)
        if line.column is not None:
            add = menu.addAction(self.tr("Add a &use of this column"))
            add.triggered.connect(lambda: self.use_added.emit(line))
        if self._model.target(line) is not None:
            remove = menu.addAction(
                self.tr("&Don't import this") if line.column else self.tr("&Remove the fixed value")
            )
            remove.triggered.connect(lambda: self.use_removed.emit(line))
        menu.exec(event.globalPos())
        menu.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share what the lists leave of the width; where that is little, names come before values."""
        super().resizeEvent(event)
        narrow = self.viewport().width() < NARROW
        for column in (Column.FILLED, Column.VALUES):
            self.setColumnHidden(column, narrow)
        fixed = sum(self.columnWidth(column) for column in (Column.FILLED, Column.USE, Column.TYPE))
        shares = {column: share for column, share in SHARES.items() if not self.isColumnHidden(column)}
        for column, share in shares.items():
            self.setColumnWidth(column, (self.viewport().width() - fixed) * share // sum(shares.values()))

    def _open_cell(self) -> None:
        index = self.currentIndex()
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            index = index.siblingAtColumn(Column.USE)
        self.setCurrentIndex(index)
        self.edit(index)

    def _on_row_changed(self) -> None:
        self.line_changed.emit()

    def _uses(self, index: Index) -> Groups:
        line = self._model.line(index.row())
        groups = [[(use, described_use_text(use)) for use in group] for group in USES]
        if line.column is None:
            groups = [[choice for choice in group if choice[0] != RECORD_ID] for group in groups]
            groups[0] = [(NOT_IMPORTED, self.tr("Remove"))]
            return groups
        note = self._model.note(line)
        if note is not None and note.suggested:
            groups.insert(0, [(note.suggested, self.tr("{use} (suggested)").format(use=use_text(note.suggested)))])
        return groups

    def _set_up_headers(self) -> None:
        header = self.horizontalHeader()
        header.setMinimumSectionSize(Space.WIDE)
        header.sectionHandleDoubleClicked.connect(self.resizeColumnToContents)
        header.setStretchLastSection(True)
        metrics = QFontMetrics(font())
        widest_use = max(metrics.horizontalAdvance(use_text(use)) for group in USES for use in group)
        widest_type = max(metrics.horizontalAdvance(type_text(type_)) for type_ in FieldType)
        self.setColumnWidth(Column.FILLED, metrics.horizontalAdvance("100 %") + Space.LARGE)
        self.setColumnWidth(Column.USE, widest_use + Space.WIDE)
        self.setColumnWidth(Column.TYPE, widest_type + Space.WIDE)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)


def _types(_index: Index) -> Groups:
    return [[(type_.value, type_text(type_)) for type_ in FieldType]]
