"""The line over the grid: which rows are shown, the search in them, undo and redo."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QUndoStack
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QToolButton, QWidget

from gui.check.row_status import RowFilter
from gui.icons import set_icon
from gui.labels import flat_button
from gui.style.tokens import Space

SEARCH_PAUSE_MILLISECONDS = 250


class FilterBar(QWidget):
    """Three switches, of which one is chosen or, while a cause is shown, none; a search field; undo and redo."""

    filter_chosen = Signal(RowFilter)
    search_entered = Signal(str)

    def __init__(self, undo: QUndoStack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._switches = QButtonGroup(self)
        self._filters = list(RowFilter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.HAIR)
        for number, text in enumerate((self.tr("&All"), self.tr("&Problems"), self.tr("Left &out"))):
            switch = flat_button(text)
            switch.setCheckable(True)
            self._switches.addButton(switch, number)
            row.addWidget(switch)
        self._switches.idClicked.connect(self._on_switch_clicked)
        row.addSpacing(Space.SMALL)
        row.addWidget(self._search_field(), 1)
        row.addSpacing(Space.SMALL)
        for action, name, keys in (
            (undo.createUndoAction(self, self.tr("Undo")), "undo", QKeySequence.StandardKey.Undo),
            (undo.createRedoAction(self, self.tr("Redo")), "redo", QKeySequence.StandardKey.Redo),
        ):
            row.addWidget(self._stack_button(action, name, keys))

    def show_filter(self, shown: RowFilter | None) -> None:
        """Show which switch is chosen; None: the rows of one cause are shown."""
        self._switches.setExclusive(False)
        for number, which in enumerate(self._filters):
            self._switches.button(number).setChecked(which is shown)
        self._switches.setExclusive(True)

    def switch(self, which: RowFilter) -> QToolButton:
        """The switch of a filter."""
        button = self._switches.button(self._filters.index(which))
        assert isinstance(button, QToolButton)  # noqa: S101 - nothing else was added to the group
        return button

    def _search_field(self) -> QLineEdit:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the rows"))
        self.search.setAccessibleName(self.tr("Search the rows"))
        self.search.setClearButtonEnabled(True)
        looking = QAction(self.search)
        set_icon(looking, "search")
        self.search.addAction(looking, QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._on_pause)
        self.search.textEdited.connect(self._pause.start)
        self.search.textChanged.connect(self._on_text_changed)
        find = QAction(self)
        find.setShortcut(QKeySequence(QKeySequence.StandardKey.Find))
        find.triggered.connect(self.search.setFocus)
        self.addAction(find)
        return self.search

    def _stack_button(self, action: QAction, name: str, keys: QKeySequence.StandardKey) -> QToolButton:
        action.setShortcut(QKeySequence(keys))
        set_icon(action, name)
        button = flat_button("", name)
        button.setDefaultAction(action)
        return button

    def _on_switch_clicked(self, number: int) -> None:
        self.filter_chosen.emit(self._filters[number])

    def _on_text_changed(self, text: str) -> None:
        if not text:
            self._pause.stop()
            self.search_entered.emit("")

    def _on_pause(self) -> None:
        self.search_entered.emit(self.search.text())
