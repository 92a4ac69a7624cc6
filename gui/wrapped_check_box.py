"""A check box whose caption breaks its line: in a narrow window a sentence isn't cut, and cuts nothing beside it."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from gui.style.tokens import COLUMN_WIDTH

HIGHEST = 1_000
_BROKEN = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic


class WrappedCheckBox(QCheckBox):
    """As high as its caption is at the width that it has."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """A few words wide."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), COLUMN_WIDTH), hint.height())

    def heightForWidth(self, width: int) -> int:
        """The height of the caption's lines, or of the box."""
        beside = width - (super().sizeHint().width() - self._lines(HIGHEST).width())
        return max(super().sizeHint().height(), self._lines(beside).height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box by the style, and the caption in as many lines as it needs."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        place = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        option.text = ""
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        flags = (side | Qt.AlignmentFlag.AlignVCenter).value | _BROKEN.value
        with QPainter(self) as painter:
            self.style().drawControl(QStyle.ControlElement.CE_CheckBox, option, painter, self)
            self.style().drawItemText(painter, place, flags, self.palette(), self.isEnabled(), self.text())

    def _lines(self, width: int) -> QRect:
        return self.fontMetrics().boundingRect(QRect(0, 0, width, HIGHEST), _BROKEN.value, self.text())
