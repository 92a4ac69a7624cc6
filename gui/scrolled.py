"""A part of a page that scrolls where the window is too small for it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class ScrolledPart(QScrollArea):
    """Never narrower than its part and the bar beside it: what can't be scrolled to must not be cut."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What the part shows now may need more width."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the part can be with the bar, and as low as one likes."""
        part = self.widget()
        width = part.minimumSizeHint().width() if part is not None else 0
        return QSize(width + self.verticalScrollBar().sizeHint().width(), super().minimumSizeHint().height())


def scrolled(part: QWidget) -> QScrollArea:
    """The part, as wide as its place, with a bar at the right where it doesn't fit in height."""
    area = ScrolledPart()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(part)
    return area


def scrolled_card(card: QWidget) -> QScrollArea:
    """A card at the top of its place, no higher than its contents, with a bar where the place is too low for it."""
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(card)
    column.addStretch(1)
    return scrolled(part)
