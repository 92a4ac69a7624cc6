"""Icons of our own: one line weight, drawn in the colour of the moment, for light and dark."""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication

import resources
from gui.style.tokens import Tone, colours

STATUS_ICONS = {Tone.OK: "delivered", Tone.WARNING: "warning", Tone.ERROR: "refused", Tone.MUTED: "skipped"}
SIZES, LARGE = (12, 16, 20), 32
NAME, TONE = "icon_name", "icon_tone"


def icon(name: str, tone: Tone = Tone.PLAIN) -> QIcon:
    """The icon of `resources/icons/<name>.svg` in the colour that a tone has now. Who keeps it uses `set_icon`.

    It holds pixels: an icon engine written in Python was seen to be freed while Qt still used it.
    """
    return QIcon(_icon(name, tone, QGuiApplication.palette().cacheKey()))


def set_icon(holder: QAbstractButton | QAction, name: str, tone: Tone = Tone.PLAIN) -> None:
    """Give a button or an action an icon that follows the scheme from light to dark and back."""
    holder.setProperty(NAME, name)
    holder.setProperty(TONE, tone.value)
    holder.setIcon(icon(name, tone))


def draw_again() -> None:
    """Give every button and action its icon in the colours of now: the scheme has changed."""
    widgets = QApplication.allWidgets()
    holders: list[QAbstractButton | QAction] = [widget for widget in widgets if isinstance(widget, QAbstractButton)]
    holders += [action for widget in widgets for action in widget.actions()]
    for holder in holders:
        name = holder.property(NAME)
        if name:
            holder.setIcon(icon(name, Tone(holder.property(TONE))))


def status_icon(tone: Tone) -> QIcon:
    """The shape of a status: ● delivered, ▲ warning, ✕ stays behind, ↷ skipped."""
    return icon(STATUS_ICONS[tone], tone)


def app_icon() -> QIcon:
    """The program's own icon, in its own colours."""
    return QIcon(str(resources.path("icons/app.svg")))


def paint_icon(painter: QPainter, name: str, colour: QColor, place: QRect) -> None:
    """Draw an icon in a colour into a rectangle, as sharp as the screen is."""
    sharpness = painter.device().devicePixelRatioF()
    drawn = _drawn(name, colour, place.size() * sharpness)
    drawn.setDevicePixelRatio(sharpness)
    painter.drawPixmap(place.topLeft(), drawn)


def _drawn(name: str, colour: QColor, size: QSize) -> QPixmap:
    """An icon as pixels, drawn once for each colour and size."""
    key = f"{name}-{colour.name()}-{size.width()}x{size.height()}"
    drawn = QPixmap()
    if not QPixmapCache.find(key, drawn):
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        with QPainter(drawn) as painter:
            source = _source(name).replace("currentColor", colour.name())
            QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(QPoint(0, 0), QSizeF(size)))
        QPixmapCache.insert(key, drawn)
    return QPixmap(drawn)


@lru_cache(maxsize=256)
def _icon(name: str, tone: Tone, _palette: int) -> QIcon:
    made = QIcon()
    # As many pixels as the sizes have on each screen that is there, so that none is stretched.
    scales = {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
    for size in sorted({*(round(size * scale) for size in SIZES for scale in scales), LARGE}):
        made.addPixmap(_drawn(name, colours().of(tone), QSize(size, size)))
        made.addPixmap(_drawn(name, colours().of(Tone.MUTED), QSize(size, size)), QIcon.Mode.Disabled)
    return made


@cache
def _source(name: str) -> str:
    return resources.path(f"icons/{name}.svg").read_text(encoding="utf-8")
