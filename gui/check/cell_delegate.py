"""How a cell of the grid looks and is edited: tint and corner of a problem, edge of a change, an editor of lines."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPolygon
from PySide6.QtWidgets import QPlainTextEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.checking.checked import Severity
from gui.check.problem_list_model import TONES
from gui.check.row_grid_model import EDITED_ROLE, MENDED_ROLE, SEVERITY_ROLE, STATUS_ROLE
from gui.check.row_status import RowStatus
from gui.style.tokens import ROW_HEIGHT, Space, colours, font

Index = QModelIndex | QPersistentModelIndex
LINES_SHOWN = 6
NOT_SENT = (RowStatus.LEFT_OUT, RowStatus.REPEATED)


class CellDelegate(QStyledItemDelegate):
    """Paints the marks: a filled corner keeps the row behind, an open one is a warning, an edge is a change."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.data(STATUS_ROLE) in NOT_SENT:
            option.font.setStrikeOut(True)
            option.palette.setColor(option.palette.ColorRole.Text, colours().muted)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        severity = index.data(SEVERITY_ROLE)
        if severity is not None:
            painter.fillRect(option.rect, colours().tint(TONES[severity]))
        super().paint(painter, option, index)
        if severity is not None:
            _paint_corner(painter, option, colours().of(TONES[severity]), filled=severity == Severity.ERROR)
        edited = index.data(EDITED_ROLE)
        if edited or index.data(MENDED_ROLE):
            edge = option.rect.adjusted(0, 0, 0, 0)
            edge.setWidth(Space.HAIR - 1)
            painter.fillRect(edge, colours().accent if edited else colours().ok)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        editor = QPlainTextEdit(parent)
        editor.setAccessibleName(self.tr("Cell"))
        editor.setTabChangesFocus(True)
        editor.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        editor.document().setDocumentMargin(Space.HAIR)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QPlainTextEdit) and not editor.document().isModified():
            editor.setPlainText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QPlainTextEdit) and editor.document().isModified():
            model.setData(index, _typed(editor, str(index.data(Qt.ItemDataRole.EditRole))))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        text = str(index.data(Qt.ItemDataRole.EditRole))
        metrics = QFontMetrics(font())
        width = max(option.rect.width(), min(metrics.horizontalAdvance(text[:80]) + ROW_HEIGHT, 15 * ROW_HEIGHT))
        wrapped = metrics.boundingRect(0, 0, width, 0, Qt.TextFlag.TextWordWrap, text[:1000]).height()
        height = min(wrapped, LINES_SHOWN * metrics.lineSpacing()) + 3 * Space.HAIR
        place = QRect(option.rect.topLeft(), QSize(width, max(height, ROW_HEIGHT)))
        room = editor.parentWidget()
        if room is not None:
            place.moveRight(min(place.right(), room.width() - 1))
            place.moveBottom(min(place.bottom(), room.height() - 1))
        editor.setGeometry(place)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter takes the text; with Shift, Alt or Control it is a new line, as in spreadsheets."""
        if not isinstance(editor, QPlainTextEdit) or not isinstance(event, QKeyEvent):
            return super().eventFilter(editor, event)
        if event.type() != QEvent.Type.KeyPress or event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return super().eventFilter(editor, event)
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            editor.insertPlainText("\n")
        else:
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
        return True


def _typed(editor: QPlainTextEdit, before: str) -> str:
    """What stands in an editor, character by character: `toPlainText` makes blanks of no-break spaces."""
    return editor.document().toRawText().replace("\u2029", "\r\n" if "\r\n" in before else "\n")


def _paint_corner(painter: QPainter, option: QStyleOptionViewItem, colour: QColor, *, filled: bool) -> None:
    right, top, size = option.rect.right(), option.rect.top(), Space.SMALL
    corner = QPolygon([QPoint(right - size, top), QPoint(right, top), QPoint(right, top + size)])
    painter.save()
    painter.setPen(colour)
    painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
    painter.drawPolygon(corner)
    painter.restore()
