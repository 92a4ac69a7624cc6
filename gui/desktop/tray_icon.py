"""The program's icon with the state of its import as a badge."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from gui.icons import app_icon, paint_icon
from gui.style.tokens import Tone, colours

SIZES = (16, 22, 24, 32, 48, 64, 128)
BADGE_SHARE = 0.6
SHAPE_SHARE = 0.8


def tray_icon(shape: str, tone: Tone) -> QIcon:
    """The program's icon with one of our shapes in the corner; "" for none.

    A tray stands on a ground that nobody tells, so the shape brings its own.
    """
    made = QIcon()
    for size in SIZES:
        made.addPixmap(_drawn(shape, tone, size))
    return made


def _drawn(shape: str, tone: Tone, size: int) -> QPixmap:
    drawn = QPixmap(size, size)
    drawn.fill(Qt.GlobalColor.transparent)
    with QPainter(drawn) as painter:
        app_icon().paint(painter, drawn.rect())
        if shape:
            badge = QRect(0, 0, round(size * BADGE_SHARE), round(size * BADGE_SHARE))
            badge.moveBottomRight(drawn.rect().bottomRight())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours().of(tone))
            painter.drawEllipse(badge)
            place = QRect(0, 0, round(badge.width() * SHAPE_SHARE), round(badge.width() * SHAPE_SHARE))
            place.moveCenter(badge.center())
            paint_icon(painter, shape, colours().on_accent, place)
    return drawn
