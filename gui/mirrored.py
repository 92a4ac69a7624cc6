"""Places that change sides where a language is written from right to left."""

from PySide6.QtCore import QRect, QRectF, Qt


def mirrored_bar(bar: QRectF, width: float, direction: Qt.LayoutDirection) -> QRectF:
    """Where a bar of a chart that wide belongs, laid out from left to right."""
    if direction != Qt.LayoutDirection.RightToLeft:
        return bar
    return QRectF(width - bar.right(), bar.top(), bar.width(), bar.height())


def mirrored(place: QRect, within: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Where a place laid out from left to right belongs. (QStyle can tell, and loading it delays the first paint.)"""
    if direction != Qt.LayoutDirection.RightToLeft:
        return place
    return place.translated(within.right() - place.right() - (place.left() - within.left()), 0)
