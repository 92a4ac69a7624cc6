"""Icons of our own: one line weight, drawn in the colour of the moment, for light and dark."""

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

import resources
from gui.style.tokens import Tone, colours

STATUS_ICONS = {Tone.OK: "delivered", Tone.WARNING: "warning", Tone.ERROR: "refused", Tone.MUTED: "skipped"}


def icon(name: str, tone: Tone = Tone.PLAIN) -> QIcon:
    """The icon of `resources/icons/<name>.svg` in the colour of a tone, whatever the scheme is then."""
    return QIcon(_TintedEngine(name, tone))


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


@cache
def _source(name: str) -> str:
    return resources.path(f"icons/{name}.svg").read_text(encoding="utf-8")


class _TintedEngine(QIconEngine):
    """Draws an icon in the colour that its tone has at the time of painting."""

    def __init__(self, name: str, tone: Tone) -> None:
        super().__init__()
        self._name, self._tone = name, tone

    def clone(self) -> QIconEngine:
        return _TintedEngine(self._name, self._tone)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        tone = Tone.MUTED if mode == QIcon.Mode.Disabled else self._tone
        paint_icon(painter, self._name, colours().of(tone), rect)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State, _scale: float) -> QPixmap:
        return _drawn(self._name, colours().of(Tone.MUTED if mode == QIcon.Mode.Disabled else self._tone), size)
