"""A file that arrives from a later start: opened where nothing is lost by it, else asked about, or told."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from core.settings import DataFolder
from gui.later_start import Call
from gui.pages import Page
from gui.window import Window
from gui.workspace import Workspace

pytestmark = pytest.mark.screen
PATIENCE = 120_000


@pytest.fixture
def window(qtbot: QtBot, data_folder: DataFolder) -> Iterator[Window]:
    """The program's window, with all of its pages."""
    made = Window(Workspace(data_folder))
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitSignal(made.pages_made, timeout=PATIENCE):
        made.warm_up()
    yield made
    made.close()


@pytest.fixture
def file(tmp_path: Path) -> Callable[[str], Path]:
    """Writes a small file of that name."""

    def written(name: str) -> Path:
        path = tmp_path / name
        path.write_text("id,comment\n1,It works\n")
        return path

    return written


def open_in(qtbot: QtBot, window: Window, path: Path) -> None:
    """Have a file arrive, and wait until it is read."""
    with qtbot.waitSignal(window.draft.table_changed, timeout=PATIENCE):
        window.around.arrivals.offer(path)
    qtbot.waitUntil(lambda: window.draft.table is not None and window.draft.table.source.path == path, timeout=PATIENCE)


def test_a_file_is_opened_at_the_start(qtbot: QtBot, window: Window, file: Callable[[str], Path]) -> None:
    """With nothing open the file is read at once."""
    open_in(qtbot, window, file("a.csv"))
    assert window.windowTitle().startswith("a.csv")


def test_another_file_is_asked_about(qtbot: QtBot, window: Window, file: Callable[[str], Path]) -> None:
    """With a file and its choices on the screen the person decides: stay, or open the other one."""
    answers = [False, True]
    arrivals = window.around.arrivals
    arrivals.confirms_opening = lambda _path: answers.pop(0)  # type: ignore[method-assign]
    open_in(qtbot, window, file("a.csv"))
    window.next()
    assert window.currentId() == Page.COLUMNS
    arrivals.offer(file("b.csv"))
    assert window.currentId() == Page.COLUMNS
    assert window.windowTitle().startswith("a.csv")
    open_in(qtbot, window, file("b.csv"))
    assert window.currentId() == Page.FILE
    assert answers == []


def test_an_import_on_its_way_is_left_alone(
    qtbot: QtBot, window: Window, file: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """While rows are sent the page says that the file isn't opened, and everything stands."""
    open_in(qtbot, window, file("a.csv"))
    monkeypatch.setattr("gui.importing.page.ImportPage.is_busy", True)
    window.around.arrivals.offer(file("b.csv"))
    here = window.step_page(window.currentId())
    assert here is not None
    assert here.message.text.startswith("b.csv is not opened while an import is on its way.")
    assert window.windowTitle().startswith("a.csv")


def test_two_files_at_once_are_opened_one_after_the_other(
    qtbot: QtBot, window: Window, file: Callable[[str], Path]
) -> None:
    """Who opens two files in a file manager sees the first, and is asked about the second."""
    asked: list[str] = []
    arrivals = window.around.arrivals
    arrivals.confirms_opening = lambda path: bool(asked.append(path.name))  # type: ignore[method-assign,func-returns-value]
    for name in ("a.csv", "b.csv"):
        arrivals.offer(file(name))
    qtbot.waitUntil(lambda: asked == ["b.csv"], timeout=PATIENCE)
    assert window.windowTitle().startswith("a.csv")


def test_a_window_that_is_held_up_does_not_answer_later(
    qtbot: QtBot, window: Window, file: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A call that the window's thread came to too late, when its caller had been told so, is left aside."""
    monkeypatch.setattr("gui.arrivals.ANSWERED_WITHIN_SECONDS", 0.01)
    answers: list[bool] = []
    arrivals = window.around.arrivals
    called = threading.Thread(target=lambda: answers.append(arrivals.take(Call(str(file("a.csv"))))))
    called.start()
    called.join()  # and this thread, which is the window's, does nothing else meanwhile
    assert answers == [False]
    monkeypatch.setattr(arrivals, "bring_to_front", lambda: answers.append(True))
    QApplication.processEvents()
    assert answers == [False]


def test_a_dialog_is_answered_first(qtbot: QtBot, window: Window, file: Callable[[str], Path]) -> None:
    """A file that arrives while a dialog is open is opened when the dialog is closed."""
    dialog = QDialog(window)
    dialog.open()
    window.around.arrivals.offer(file("a.csv"))
    assert window.draft.table is None
    with qtbot.waitSignal(window.draft.table_changed, timeout=PATIENCE):
        dialog.accept()
