"""One style from one module of tokens: readable in light and dark, and no colour anywhere else."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTableWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

import gui
from gui.icons import app_icon, icon, set_icon
from gui.json_view import JsonView
from gui.style.sheet import style_sheet
from gui.style.theme import Theme
from gui.style.tokens import Space, Tone, colours, mixed

SCHEMES = (Qt.ColorScheme.Light, Qt.ColorScheme.Dark)
LEAST_CONTRAST = 4.5
LEAST_CONTRAST_OF_MARKS = 3.0
GUI = Path(gui.__file__).parent


def _primary() -> QPushButton:
    made = QPushButton("Import")
    made.setProperty("primary", True)
    return made


def _tool(look: str) -> QToolButton:
    made = QToolButton()
    made.setText("History")
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setProperty(look, True)
    return made


CONTROLS: dict[str, Callable[[], QWidget]] = {
    "button": lambda: QPushButton("Back"),
    "primary": _primary,
    "flat": lambda: _tool("flat"),
    "fact": lambda: _tool("fact"),
    "line": QLineEdit,
    "choice": QComboBox,
    "number": QSpinBox,
    "check": lambda: QCheckBox("Remember"),
    "radio": lambda: QRadioButton("Practice"),
    "text": QPlainTextEdit,
    "table": lambda: QTableWidget(2, 2),
    "list": QListWidget,
}


@pytest.fixture(params=SCHEMES, ids=["light", "dark"])
def scheme(request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot) -> Iterator[Qt.ColorScheme]:
    """The program in light and in dark, and as it was afterwards."""
    theme = qapp.findChildren(Theme)[0]
    theme.use(request.param)
    yield request.param
    theme.use(Qt.ColorScheme.Unknown)


@pytest.mark.parametrize("tone", Tone)
def test_text_can_be_read_on_its_tint(scheme: Qt.ColorScheme, tone: Tone) -> None:
    """Plain text keeps 4.5 : 1 on every tint, and every tone's own colour keeps it on the base."""
    found = colours()
    assert _contrast(found.text, found.tint(tone)) >= LEAST_CONTRAST
    assert _contrast(found.of(tone), found.base) >= LEAST_CONTRAST


@pytest.mark.parametrize("tone", Tone)
def test_every_tone_can_be_read_wherever_it_stands(scheme: Qt.ColorScheme, tone: Tone) -> None:
    """A tone keeps 4.5 : 1 on the window, on a header, on its own tint and on a selected row."""
    found = colours()
    for ground in (found.window, found.band, found.tint(tone), found.tint(Tone.ACCENT)):
        assert _contrast(found.of(tone), ground) >= LEAST_CONTRAST


def test_quiet_texts_can_be_read(scheme: Qt.ColorScheme, qapp: QApplication) -> None:
    """Secondary, placeholder and disabled texts keep 4.5 : 1 on what they stand on, tinted and pressed grounds too."""
    found, palette = colours(), qapp.palette()
    pressed = mixed(found.text, found.base, 0.12)
    for ground in (found.base, found.window, found.band, pressed, *map(found.tint, Tone)):
        assert _contrast(found.muted, ground) >= LEAST_CONTRAST
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        disabled = palette.color(QPalette.ColorGroup.Disabled, role)
        assert _contrast(disabled, found.base) >= LEAST_CONTRAST
    assert _contrast(palette.color(QPalette.ColorRole.PlaceholderText), found.base) >= LEAST_CONTRAST


def test_edges_and_bars_can_be_seen(scheme: Qt.ColorScheme) -> None:
    """The edge of a control and the mark of its focus keep 3 : 1 on every ground, each bar on its track and page."""
    found = colours()
    for ground in (found.base, found.window, *map(found.tint, Tone)):
        assert _contrast(found.edge, ground) >= LEAST_CONTRAST_OF_MARKS
        assert _contrast(found.accent, ground) >= LEAST_CONTRAST_OF_MARKS
    for tone in (Tone.OK, Tone.ACCENT, Tone.WARNING, Tone.ERROR, Tone.MUTED):
        assert _contrast(found.of(tone), found.line) >= LEAST_CONTRAST_OF_MARKS


@pytest.mark.parametrize("kind", [*CONTROLS])
def test_the_focus_can_be_seen(scheme: Qt.ColorScheme, qtbot: QtBot, kind: str) -> None:
    """A control with the focus differs from itself without, by marks that keep 3 : 1 on what is around it."""
    window = QWidget()
    column = QVBoxLayout(window)
    control, other = CONTROLS[kind](), QPushButton("Other")
    for widget in (control, other):
        column.addWidget(widget)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    pictures = []
    for focused in (other, control):
        focused.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(focused.hasFocus)
        pictures.append(control.grab().toImage())
    places = [(x, y) for x in range(pictures[0].width()) for y in range(pictures[0].height())]
    changed = [place for place in places if pictures[0].pixelColor(*place) != pictures[1].pixelColor(*place)]
    assert len(changed) > 2 * Space.HAIR
    found = colours()
    marks = [pictures[1].pixelColor(*place) for place in changed]
    assert any(
        min(_contrast(mark, found.base), _contrast(mark, found.window)) >= LEAST_CONTRAST_OF_MARKS for mark in marks
    )


def test_caption_of_the_primary_button_can_be_read(scheme: Qt.ColorScheme) -> None:
    """The text on the accent keeps 4.5 : 1."""
    found = colours()
    assert _contrast(found.on_accent, found.accent) >= LEAST_CONTRAST


def test_schemes_are_light_and_dark(scheme: Qt.ColorScheme) -> None:
    """What is chosen is what is shown, whatever the system's own scheme is."""
    assert colours().dark is (scheme is Qt.ColorScheme.Dark)


def test_sheet_is_wholly_filled_in(scheme: Qt.ColorScheme) -> None:
    """No token's name is left in the style sheet, and the pictures that it names are there."""
    sheet = style_sheet(colours())
    assert not re.search(r"\{\w+\}", sheet)
    assert all(Path(named).exists() for named in re.findall(r'url\("([^"]+)"\)', sheet))


def test_no_colour_stands_outside_the_tokens() -> None:
    """A colour written anywhere but in the tokens would not follow the scheme."""
    written = re.compile(r"#[0-9A-Fa-f]{6}\b|QColor\(\s*\d|Qt\.GlobalColor\.(?!transparent)")
    found = [path.name for path in GUI.rglob("*.py") if path.name != "tokens.py" and written.search(path.read_text())]
    assert found == []


def test_every_icon_is_drawn_in_the_colour_of_its_tone(scheme: Qt.ColorScheme) -> None:
    """Each of our pictures draws something, in its tone's colour in this scheme."""
    sources = sorted((GUI.parent / "resources" / "icons").glob("*.svg"))
    names = [path.stem for path in sources if "currentColor" in path.read_text()]
    assert len(names) > 20
    for name in names:
        drawn = icon(name, Tone.ERROR).pixmap(32, 32).toImage()
        inked = [drawn.pixelColor(x, y) for x in range(32) for y in range(32) if drawn.pixelColor(x, y).alpha() > 250]
        assert inked, name
        assert all(_near(colour, colours().error) for colour in inked), name


def test_icon_of_a_button_follows_the_scheme(qapp: QApplication, qtbot: QtBot) -> None:
    """A button and an action that are there already get their icon in the colours of the new scheme."""
    theme, button = qapp.findChildren(Theme)[0], QPushButton()
    action = QAction(button)
    button.addAction(action)
    qtbot.addWidget(button)
    for holder in (button, action):
        set_icon(holder, "delivered", Tone.OK)
    for chosen in (*SCHEMES, Qt.ColorScheme.Unknown):
        theme.use(chosen)
        for holder in (button, action):
            assert _near(holder.icon().pixmap(32, 32).toImage().pixelColor(16, 16), colours().ok)


def test_no_engine_of_icons_or_painting_is_written_in_python() -> None:
    """Qt keeps such an engine where Python can't see it; one was freed under its feet while a table was painted."""
    engines = re.compile(r"\((QIconEngine|QPaintEngine|QPaintDevice|QStyle|QProxyStyle)\):")
    assert [path.name for path in GUI.rglob("*.py") if engines.search(path.read_text())] == []


def test_json_follows_the_scheme(qapp: QApplication, qtbot: QtBot) -> None:
    """The colours of a JSON text that is shown are those of the scheme, also when that changes."""
    theme, view = qapp.findChildren(Theme)[0], JsonView()
    qtbot.addWidget(view)
    view.setPlainText('{"key": "text"}')
    view.show()
    for chosen in (*SCHEMES, Qt.ColorScheme.Unknown):
        theme.use(chosen)
        formats = view.document().firstBlock().layout().formats()
        assert [each.format.foreground().color() for each in formats] == [colours().accent, colours().ok]


def test_the_programs_icon_is_there(qtbot: QtBot) -> None:
    """The window has an icon of our own."""
    assert not app_icon().pixmap(64, 64).isNull()


def _near(one: QColor, other: QColor) -> bool:
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)
    return all(abs(part - meant) <= 2 for part, meant in pairs)


def _contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours as WCAG 2 defines it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
