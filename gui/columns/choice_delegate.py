"""A cell that is chosen from a list: drawn with a small arrow, a combo box only while it is edited."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.columns.columns_model import TONE_ROLE, ColumnsColumn
from gui.icons import icon, status_icon
from gui.style.tokens import ICON, Space, Tone

Index = QModelIndex | QPersistentModelIndex
Choice = tuple[str, str]
Groups = Sequence[Sequence[Choice]]


class MarkDelegate(QStyledItemDelegate):
    """Draws the shape of a cell's tone before its text, and shortens a name where it is told to, words at the end."""

    def __init__(
        self, parent: QObject | None = None, *, elided: Qt.TextElideMode = Qt.TextElideMode.ElideRight
    ) -> None:
        super().__init__(parent)
        self._elided = elided

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Put the mark before the text."""
        super().initStyleOption(option, index)
        is_name = bool(index.data(Qt.ItemDataRole.EditRole)) or index.column() == ColumnsColumn.NAME
        option.textElideMode = self._elided if is_name else Qt.TextElideMode.ElideRight
        tone = index.data(TONE_ROLE)
        if tone:
            option.icon = status_icon(Tone(tone))
            option.decorationSize = QSize(ICON, ICON)
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration


class ChoiceDelegate(MarkDelegate):
    """Offers groups of (value, text) for a cell; the value that is chosen is set at once."""

    def __init__(self, groups: Callable[[Index], Groups], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups = groups

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell, and the arrow where it can be chosen."""
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            super().paint(painter, option, index)
            return
        ground = QStyleOptionViewItem(option)
        super().initStyleOption(ground, index)
        style = option.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, ground, painter, option.widget)
        arrow = self._arrow_place(option.rect)
        words = QStyleOptionViewItem(option)
        words.rect = option.rect.adjusted(0, 0, arrow.left() - option.rect.right(), 0)
        super().paint(painter, words, index)
        self._arrow().paint(painter, arrow)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Make the list, open at once."""
        box = QComboBox(parent)
        box.setFrame(False)
        for place, group in enumerate(self._groups(index)):
            if place:
                box.insertSeparator(box.count())
            for value, text in group:
                box.addItem(text, value)
        box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + Space.PAGE)
        box.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal) or ""))
        box.activated.connect(self._on_activated)
        QTimer.singleShot(0, box, box.showPopup)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with the cell's value."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Set what was chosen."""
        if isinstance(editor, QComboBox) and editor.currentIndex() >= 0:
            model.setData(index, editor.currentData())

    def _on_activated(self) -> None:
        box = self.sender()
        if isinstance(box, QWidget):
            self.commitData.emit(box)
            self.closeEditor.emit(box)

    @staticmethod
    def _arrow() -> QIcon:
        return icon("chevron_down", Tone.MUTED)

    @staticmethod
    def _arrow_place(cell: QRect) -> QRect:
        size = ICON * 3 // 4
        return QRect(cell.right() - size - Space.HAIR, cell.center().y() - size // 2, size, size)
