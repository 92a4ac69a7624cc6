"""A window as high as its texts are: lines that break ask for their height at a width, which Qt forgets for windows."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractItemView, QScrollArea, QWidget

from gui.style.tokens import Space


def fit_height(window: QWidget, area: QScrollArea | None = None) -> None:
    """Make a window as high as its layout is at the window's width, and no higher than the screen has room for.

    Where not all of it has room, `area` scrolls.
    """
    layout = window.layout()
    if layout is None:
        return
    layout.activate()
    height = layout.totalHeightForWidth(window.width())
    if height < 0:
        height = layout.totalSizeHint().height()
    inner = area.widget() if area is not None else None
    if area is not None and inner is not None:
        margins = layout.contentsMargins()
        needed = inner.heightForWidth(window.width() - margins.left() - margins.right())
        height = layout.totalMinimumSize().height() - area.minimumSizeHint().height() + needed
    height = min(height, _room(window).height())
    if area is None:
        window.setMinimumHeight(height)
    window.resize(window.width(), height)


def fit_size(window: QWidget, size: QSize) -> None:
    """Give a window this size, where the screen has room for it."""
    window.resize(size.boundedTo(_room(window)))


def shared_widths(wanted: Sequence[int], narrowest: int, widest: int, room: int) -> list[int]:
    """The widths of columns that want so much, within bounds; what room is left goes to those that were cut."""
    widths = [max(narrowest, min(width, widest)) for width in wanted]
    for column in sorted(range(len(wanted)), key=lambda column: wanted[column]):
        cut = sum(want > width for want, width in zip(wanted, widths, strict=True))
        spare = room - sum(widths)
        if spare > 0 and cut:
            widths[column] = min(max(widths[column], wanted[column]), widths[column] + spare // cut)
    return widths


def room_for_columns(table: QAbstractItemView) -> int:
    """The width that columns of a table can have side by side, also once it scrolls and its row numbers grow."""
    return table.viewport().width() - table.verticalScrollBar().sizeHint().width() - Space.PAGE


def _room(window: QWidget) -> QSize:
    """What the screen has left for a window inside its frame."""
    return window.screen().availableSize() - QSize(0, 2 * Space.WIDE)
