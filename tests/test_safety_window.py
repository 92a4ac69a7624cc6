"""Markup and marks of direction in names, headers, cells and a server's words are text in every part of the window."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QSystemTrayIcon, QToolTip, QWidget, QWizard
from pytestqt.qtbot import QtBot

from core.settings import DataFolder, Settings, save_settings
from gui.desktop.tray import Tray
from gui.message_line import MessageLine
from gui.one_line import one_line, tooltip
from gui.pages import Page
from gui.style.tokens import Tone
from tests.conftest import ROOT
from tests.open_windows import PATIENCE, MakeWindow, press, start, to_destination

MARKUP = "<h1>x</h1><img src='file:///etc/passwd'> {file} %1"
IN_A_NAME = "<h1>x<h1><img src='a.png'> {file} {0} %1"
TURNED = "\u202egnp.exe\u2066"


def write_hostile(folder: Path) -> Path:
    """A file whose name, headers and cells have markup."""
    path = folder / f"{IN_A_NAME} & {TURNED}.csv"
    lines = ["Ticket ID;Created at;Customer email;Comment;" + MARKUP]
    lines += [
        f"T-{n};{n + 12:02d}.03.2025 09:15;ann{n}@example.com;{MARKUP} {TURNED} {n};{MARKUP} {n}" for n in range(1, 9)
    ]
    lines.append(f"T-9;{MARKUP};{MARKUP};{MARKUP};{MARKUP}")
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def rich_labels() -> list[str]:
    """The labels that are shown somewhere and would take their text for markup."""
    labels = [widget for widget in QApplication.allWidgets() if isinstance(widget, QLabel) and widget.isVisible()]
    assert labels
    return [label.text() for label in labels if label.textFormat() is not Qt.TextFormat.PlainText]


def turned(window: QWidget) -> list[str]:
    """Texts of the window that would turn the order of what stands beside them."""
    texts = [label.text() for label in window.findChildren(QLabel)] + [window.windowTitle()]
    return [text for text in texts if re.search("[\u202a-\u202e\u2066-\u2069]", text)]


@pytest.fixture
def tip(qtbot: QtBot) -> Iterator[Callable[[str], QLabel]]:
    """Shows a text as a tooltip, and gives the label that shows it."""

    def show(text: str) -> QLabel:
        QToolTip.showText(QPoint(10, 10), text)
        found = [each for each in QApplication.allWidgets() if each.inherits("QTipLabel") and isinstance(each, QLabel)]
        return next(each for each in found if each.text() == text)

    yield show
    QToolTip.hideText()


@pytest.mark.usefixtures("no_qt_warnings")
def test_a_tooltip_is_text(tip: Callable[[str], QLabel]) -> None:
    """A tooltip that looks like HTML is shown with its brackets, and loads no picture."""
    shown = tip(MARKUP)
    assert shown.textFormat() is Qt.TextFormat.PlainText
    assert shown.sizeHint().width() > shown.fontMetrics().horizontalAdvance(MARKUP) * 0.4


def test_a_question_is_text(qtbot: QtBot) -> None:
    """Both texts of a message box are shown as they are."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, MARKUP, MARKUP)
    box.setInformativeText(MARKUP)
    qtbot.addWidget(box)
    box.open()
    qtbot.waitExposed(box)
    assert [label.text() for label in box.findChildren(QLabel) if label.isVisible()] == [MARKUP, MARKUP]
    assert rich_labels() == []


def test_a_notification_is_text(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the desktop shows for us has nothing that its own markup could be made of."""
    told: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _icon, *texts: told.extend(texts[:2]))
    tray = Tray()
    tray.notify(MARKUP, f"{MARKUP} {TURNED}")
    tray.show_rest("tick", Tone.OK, f"{MARKUP}\n{MARKUP}")
    assert len(told) == 2
    for text in (*told, tray.icon.toolTip()):
        assert not re.search("[<>\u202a-\u202e\u2066-\u2069]", text)
        assert "‹h1›" in text
    tray.menu.deleteLater()


def test_a_message_is_text(qtbot: QtBot) -> None:
    """What a server said stands in the message line as it came."""
    line = MessageLine()
    qtbot.addWidget(line)
    line.say(MARKUP, Tone.ERROR)
    line.show()
    assert line.text == MARKUP
    assert rich_labels() == []


def test_hostile_texts_walk_the_whole_way(open_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """From the start with such a file among the recent ones to the report: no page takes a text for markup."""
    path = write_hostile(tmp_path)
    save_settings(DataFolder.chosen(tmp_path / "home"), Settings().with_recent_file(path))
    window = open_window()
    assert rich_labels() == []
    to_destination(qtbot, window, path)
    for page in (Page.CHECK, Page.COLUMNS, Page.FILE):
        window.back()
        qtbot.waitUntil(lambda page=page: window.currentId() == page, timeout=PATIENCE)
        assert rich_labels() == []
        assert turned(window) == []
    while window.currentId() != Page.DESTINATION:
        before = window.currentId()
        qtbot.waitUntil(lambda: window.draft.checked is not None, timeout=PATIENCE)
        press(qtbot, window, QWizard.WizardButton.NextButton)
        qtbot.waitUntil(lambda before=before: window.currentId() != before, timeout=PATIENCE)
    start(qtbot, window)
    assert window.later is not None
    run = window.later.importing.run
    qtbot.waitUntil(lambda: run.entry is not None and run.entry.state == "finished", timeout=PATIENCE)
    assert rich_labels() == []
    assert turned(window) == []
    assert IN_A_NAME in window.windowTitle()
    window.show_history()
    qtbot.waitUntil(lambda: window.history.isVisible(), timeout=PATIENCE)
    assert rich_labels() == []


def test_marks_of_direction_are_shown() -> None:
    """A cell, a name or a tooltip with a mark that turns the reading order shows that it has one."""
    assert one_line(f"a{TURNED}") == "a\ufffdgnp.exe\ufffd"
    assert "\u202e" not in tooltip(f"a{TURNED}\nb")
    assert one_line("👩\u200d💻 سلام\u200c") == "👩\u200d💻 سلام\u200c"


def test_no_module_of_the_window_speaks_markup() -> None:
    """No part of the window asks Qt for rich text, which would load pictures and open links that a file names."""
    asks = re.compile(
        r"setHtml|insertHtml|appendHtml|toHtml|RichText|MarkdownText|QTextBrowser|setOpenExternalLinks|QWebEngine"
    )
    found = [path.name for path in (ROOT / "gui").rglob("*.py") if asks.search(path.read_text(encoding="utf-8"))]
    assert found == []
