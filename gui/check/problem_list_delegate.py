"""How a cause looks in the list: its shape, its short name, its column below, and how many rows at the right."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.check.problem_list_model import COLUMN_ROLE, COUNT_ROLE
from gui.style.tokens import ICON, SECONDARY_SCALE, Space, colours, font

Index = QModelIndex | QPersistentModelIndex


class ProblemListDelegate(QStyledItemDelegate):
    """Paints a cause on two lines; a long name is cut at its end and stands whole in the tooltip."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        lines = QFontMetrics(font()).lineSpacing() + QFontMetrics(font(scale=SECONDARY_SCALE)).lineSpacing()
        return QSize(0, lines + 2 * Space.SMALL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        painter.save()
        inner = option.rect.adjusted(Space.MEDIUM, Space.SMALL, -Space.MEDIUM, -Space.SMALL)
        name, column = font(), font(scale=SECONDARY_SCALE)
        line = QRect(inner.left(), inner.top(), inner.width(), QFontMetrics(name).lineSpacing())
        shape: QIcon = index.data(Qt.ItemDataRole.DecorationRole)
        place = QRect(line.left(), line.top() + (line.height() - ICON) // 2, ICON, ICON)
        shape.paint(painter, QStyle.visualRect(option.direction, line, place))
        count = str(index.data(COUNT_ROLE))
        words = line.adjusted(ICON + Space.SMALL, 0, -QFontMetrics(name).horizontalAdvance(count) - Space.SMALL, 0)
        words = QStyle.visualRect(option.direction, line, words)
        painter.setPen(colours().text)
        _draw(painter, words, str(index.data()), name)
        painter.setFont(name)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        painter.setPen(colours().muted)
        below = QRect(words.left(), line.bottom() + 1, words.width(), QFontMetrics(column).lineSpacing())
        _draw(painter, below, str(index.data(COLUMN_ROLE)), column)
        painter.restore()


def _draw(painter: QPainter, place: QRect, text: str, drawn_in: QFont) -> None:
    painter.setFont(drawn_in)
    shown = QFontMetrics(drawn_in).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
