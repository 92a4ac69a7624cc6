"""The program's real window for tests: opened on a data folder, and led from a file to the import."""

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWizard
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from core.settings import DataFolder
from gui.columns.lines import Line
from gui.pages import Page
from gui.side_window import SideWindow
from gui.window import Window
from gui.workspace import Workspace

KINDS = QWizard.WizardButton
PATIENCE = 120_000
MakeWindow = Callable[[], Window]


def opened_windows(qtbot: QtBot, data_folder: DataFolder) -> Iterator[MakeWindow]:
    """What opens the program's window and waits until all of its pages are there; they are closed in the end."""
    opened: list[Window] = []

    def opening() -> Window:
        window = Window(Workspace(data_folder))
        opened.append(window)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        with qtbot.waitSignal(window.pages_made, timeout=PATIENCE):
            window.warm_up()
        return window

    yield opening
    for window in opened:
        for number in window.pageIds():
            window.page(number).may_close = lambda: True  # type: ignore[attr-defined]
        window.close()


def put_away(qtbot: QtBot, window: SideWindow) -> None:
    """Close a window beside the wizard's, unless the test did, and wait until it is gone with its threads."""
    if isValid(window):
        window.reject()
    qtbot.waitUntil(lambda: not isValid(window), timeout=PATIENCE)


def write_tickets(path: Path, count: int) -> Path:
    """A file as people have it: semicolons, dates with dots, one wrong address, one empty text."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["Ticket ID", "Created at", "Customer email", "Comment", "Priority"])
        for n in range(1, count + 1):
            email = "nobody at all" if n == 3 else f"ann{n % 7}@example.com"
            comment = "" if n == 5 else f"The export number {n} stops in the middle, and nobody was told about it."
            writer.writerow([f"T-{n}", f"{n % 15 + 13:02d}.03.2025 09:15", email, comment, "high" if n % 2 else "low"])
    return path


def press(qtbot: QtBot, window: Window, kind: QWizard.WizardButton) -> None:
    """Click a button of the wizard."""
    button = window.button(kind)
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def to_destination(qtbot: QtBot, window: Window, path: Path) -> None:
    """From the start to the Destination page, with a file whose comments are said to be the feedback."""
    window.open_file(path)
    qtbot.waitUntil(lambda: window.draft.table is not None, timeout=PATIENCE)
    press(qtbot, window, KINDS.NextButton)
    qtbot.waitUntil(lambda: window.currentId() == Page.COLUMNS and window.draft.checked is not None, timeout=PATIENCE)
    assert window.later is not None
    window.later.columns.changer.set_use(Line("Comment", 0), "target_content")
    press(qtbot, window, KINDS.NextButton)
    qtbot.waitUntil(lambda: window.currentId() == Page.CHECK, timeout=PATIENCE)
    check = window.later.check
    qtbot.waitUntil(lambda: not check.checker.running and window.draft.checked is not None, timeout=PATIENCE)
    press(qtbot, window, KINDS.NextButton)
    qtbot.waitUntil(lambda: window.currentId() == Page.DESTINATION, timeout=PATIENCE)


def start(qtbot: QtBot, window: Window, *, real_speed: bool = False) -> None:
    """Choose practice and commit."""
    assert window.later is not None
    destination = window.later.destination
    qtbot.mouseClick(destination.fields.practice, Qt.MouseButton.LeftButton)
    if real_speed:
        destination.fields.real_speed.click()
    press(qtbot, window, KINDS.CommitButton)
    qtbot.waitUntil(lambda: window.currentId() == Page.IMPORT, timeout=PATIENCE)
