"""Spacing, sizes, type and colours. No number of the look and no colour stands anywhere else."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Final

from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication


class Space(IntEnum):
    """The spacing scale in device-independent pixels."""

    HAIR = 4
    SMALL = 8
    MEDIUM = 12
    LARGE = 16
    PAGE = 24
    WIDE = 32


CORNER: Final = 6
CONTROL_HEIGHT: Final = 32
ROW_HEIGHT: Final = 28
ICON: Final = 16
ICON_LARGE: Final = 20
PICTURE: Final = 48
SIDE_WIDTH: Final = 180
COLUMN_WIDTH: Final = 160
BAR_HEIGHT: Final = 10
FLASH_MILLISECONDS: Final = 900

TITLE_SCALE: Final = 1.45
SECTION_SCALE: Final = 1.2
CONTENT_SCALE: Final = 1.15
SECONDARY_SCALE: Final = 0.92
FIGURE_SCALE: Final = 1.8
TINT: Final = 0.12


class Tone(StrEnum):
    """What a text or a mark means. Each tone has a colour and, where it marks a status, a shape."""

    PLAIN = "plain"
    ACCENT = "accent"
    OK = "ok"
    WARNING = "warning"
    ERROR = "error"
    MUTED = "muted"


@dataclass(frozen=True, kw_only=True, slots=True)
class Colours:
    """The colours of a scheme. The system's own ones come from its palette; the rest are ours.

    `line` parts what would be understood without it; `edge` shows where a control is, and keeps 3 : 1.
    """

    dark: bool
    window: QColor
    base: QColor
    text: QColor
    muted: QColor
    band: QColor
    line: QColor
    edge: QColor
    accent: QColor
    on_accent: QColor
    ok: QColor
    warning: QColor
    error: QColor

    def of(self, tone: Tone) -> QColor:
        """The colour of a tone."""
        named = {Tone.PLAIN: self.text, Tone.MUTED: self.muted, Tone.ACCENT: self.accent, Tone.OK: self.ok}
        return {**named, Tone.WARNING: self.warning, Tone.ERROR: self.error}[tone]

    def tint(self, tone: Tone) -> QColor:
        """The background for a tone: 12 % of its colour over the base."""
        return mixed(self.of(tone), self.base, TINT)


def mixed(colour: QColor, ground: QColor, share: float) -> QColor:
    """A colour laid over a ground with a share from 0 to 1, opaque."""
    pairs = ((colour.red(), ground.red()), (colour.green(), ground.green()), (colour.blue(), ground.blue()))
    return QColor(*(round(share * over + (1 - share) * under) for over, under in pairs))


def colours_of(palette: QPalette) -> Colours:
    """The colours that go with a palette: light or dark, whichever its window is."""
    window, base = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.Base)
    text = palette.color(QPalette.ColorRole.WindowText)
    dark = window.lightnessF() < text.lightnessF()
    named = _DARK if dark else _LIGHT
    return Colours(
        dark=dark,
        window=window,
        base=base,
        text=text,
        muted=mixed(text, base, 0.66),
        band=mixed(window, base, 0.6),
        line=mixed(text, base, 0.18),
        edge=mixed(text, base, 0.52),
        **{name: QColor(value) for name, value in named.items()},
    )


def colours() -> Colours:
    """The colours of the running program's palette; worked out once for each, because painting asks often."""
    palette = QGuiApplication.palette()
    key = palette.cacheKey()
    if key not in _KNOWN:
        _KNOWN.clear()
        _KNOWN[key] = colours_of(palette)
    return _KNOWN[key]


_KNOWN: dict[int, Colours] = {}


_LIGHT = {"accent": "#2F62CF", "on_accent": "#FFFFFF", "ok": "#1A754A", "warning": "#8C5D00", "error": "#B3261E"}
_DARK = {"accent": "#7AA2FF", "on_accent": "#10182B", "ok": "#5CC492", "warning": "#E3B341", "error": "#FF8A80"}

# Button, window and base of a scheme that is chosen against the system's; the palette makes the rest of them.
LIGHT_GROUND: Final = ("#F0F0F0", "#F0F0F0", "#FFFFFF")
DARK_GROUND: Final = ("#3A3C40", "#2B2D30", "#1E1F22")


def font(*, scale: float = 1.0, semibold: bool = False) -> QFont:
    """The system's font, scaled, with figures of equal width."""
    made = QFont(QApplication.font())
    made.setPointSizeF(made.pointSizeF() * scale)
    if semibold:
        made.setWeight(QFont.Weight.DemiBold)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made
