"""The window as a whole: what opens at once, what follows, and what is said where something hinders it."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.settings import DataFolder
from gui.pages import Page
from gui.style.tokens import Tone
from gui.window import Window
from gui.workspace import Workspace

pytestmark = pytest.mark.screen

PATIENCE = 120_000
ROOT = Path(__file__).resolve().parent.parent
FILE = "id,comment\n1,It works\n"


@pytest.fixture
def open_window(qtbot: QtBot, data_folder: DataFolder) -> Iterator[Callable[[], Window]]:
    """Opens the real window over the test's data folder."""
    windows: list[Window] = []

    def open_window() -> Window:
        windows.append(Window(Workspace(data_folder)))
        qtbot.addWidget(windows[-1])
        windows[-1].show()
        qtbot.waitExposed(windows[-1])
        return windows[-1]

    yield open_window
    for window in windows:
        window.close()


def test_window_is_made_without_pandas() -> None:
    """The first page is painted before anything heavy is imported."""
    code = (
        "import sys; from gui.app import make_application; from gui.window import Window\n"
        "from gui.workspace import Workspace; from core.settings import DataFolder\n"
        "app = make_application(); window = Window(Workspace(DataFolder.chosen().create())); window.show()\n"
        "app.processEvents(); window.close()\n"
        "print([name for name in ('pandas', 'pyarrow', 'numpy', 'httpx', 'pydantic') if name in sys.modules])"
    )
    call = [sys.executable, "-c", code]
    ran = subprocess.run(call, capture_output=True, text=True, timeout=200, cwd=ROOT, check=False)
    assert ran.stdout.strip() == "[]", ran.stderr


def test_all_pages_follow(qtbot: QtBot, open_window: Callable[[], Window]) -> None:
    """Once what they need is loaded in a thread, the other pages are there."""
    window = open_window()
    assert window.pageIds() == [Page.FILE]
    with qtbot.waitSignal(window.pages_made, timeout=PATIENCE):
        window.warm_up()
    assert window.pageIds() == list(Page)


def test_next_before_the_pages_are_there_goes_on_by_itself(
    qtbot: QtBot, open_window: Callable[[], Window], tmp_path: Path
) -> None:
    """Who is quicker than the program isn't stopped: the next page opens as soon as it is made."""
    window = open_window()
    path = tmp_path / "tickets.csv"
    path.write_text(FILE)
    with qtbot.waitSignal(window.draft.table_changed, timeout=PATIENCE):
        window.open_file(path)
    window.next()
    assert window.currentId() == Page.FILE
    with qtbot.waitSignal(window.pages_made, timeout=PATIENCE):
        window.warm_up()
    assert window.currentId() == Page.COLUMNS


def test_the_history_asked_for_before_the_pages_are_there_opens_by_itself(
    qtbot: QtBot, open_window: Callable[[], Window]
) -> None:
    """At the very first, and again while page after page is made: it waits for the last one, and opens once."""
    window = open_window()
    window._warming.finished.connect(lambda _: window.show_history())
    with qtbot.waitSignal(window.pages_made, timeout=PATIENCE):
        window.show_history()
    qtbot.waitUntil(lambda: hasattr(window, "history"), timeout=PATIENCE)
    assert window.history.isVisible()
    assert len(window.findChildren(type(window.history))) == 1


def test_pages_that_could_not_be_loaded_are_loaded_again(
    qtbot: QtBot, open_window: Callable[[], Window], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where loading the later pages failed, that is said, and going on tries it anew."""
    window = open_window()
    path = tmp_path / "tickets.csv"
    path.write_text(FILE)
    with monkeypatch.context() as broken, qtbot.waitSignal(window._warming.failed, timeout=PATIENCE):
        broken.setattr("gui.window.load", _fail)
        window.warm_up()
    assert window.file_page.message.property("message") == Tone.ERROR
    with qtbot.waitSignal(window.draft.table_changed, timeout=PATIENCE):
        window.open_file(path)
    with qtbot.waitSignal(window.pages_made, timeout=PATIENCE):
        window.next()
    assert window.currentId() == Page.COLUMNS


def test_a_file_at_the_start_and_the_later_pages_load_side_by_side(tmp_path: Path) -> None:
    """In a fresh program two threads that load what they need don't break each other's modules."""
    path = tmp_path / "tickets.csv"
    path.write_text(FILE)
    code = (
        "import sys, threading; from pathlib import Path; from gui.app import make_application\n"
        "from gui.window import WARMED, load; app = make_application()\n"
        "names = [WARMED, WARMED[::-1], WARMED[2:] + WARMED[:2]]\n"
        "threads = [threading.Thread(target=load, args=[some]) for some in names]\n"
        "[thread.start() for thread in threads]; [thread.join() for thread in threads]\n"
        "from gui.file.first_rows import read_first_rows; from core.reading.options import ReadingOptions\n"
        "print(len(read_first_rows(Path(sys.argv[1]), ReadingOptions()).head))"
    )
    call = [sys.executable, "-c", code, str(path)]
    ran = subprocess.run(call, capture_output=True, text=True, timeout=200, cwd=ROOT, check=False)
    assert (ran.stdout.strip(), ran.stderr) == ("1", "")


def test_window_keeps_its_place(qtbot: QtBot, open_window: Callable[[], Window]) -> None:
    """The size that the window had is the size that it opens with the next time."""
    first = open_window()
    first.resize(800, 640)
    first.close()
    second = open_window()
    assert (second.width(), second.height()) == (800, 640)


def test_journal_of_a_newer_version_is_said(
    qtbot: QtBot, open_window: Callable[[], Window], data_folder: DataFolder
) -> None:
    """A journal that can't be opened is named on the first page; a file can be looked at all the same."""
    data_folder.journal.write_bytes(b"no database at all, but a text of some length" * 50)
    window = open_window()
    with qtbot.waitSignal(window._listing.failed):
        window.list_unfinished()
    assert str(data_folder.journal) in window.file_page.message.text
    assert window.file_page.message.property("message") == Tone.ERROR


SAYS_AND_ENDS = """
import sys
from PySide6.QtWidgets import QMessageBox
QMessageBox.exec = lambda box: print(box.windowTitle(), box.text(), sep=": ")
from gui.app import run
sys.exit(run())
"""


def test_folder_that_cant_be_written_ends_with_a_sentence(tmp_path: Path) -> None:
    """Without a place for the journal the program says so and ends; nobody sees a traceback."""
    (tmp_path / "home").write_text("a file where the folder should be")
    environment = os.environ | {"BUILDBETTER_IMPORTER_HOME": str(tmp_path / "home")}
    command = [sys.executable, "-c", SAYS_AND_ENDS]
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, encoding="utf-8")
    assert (ended.returncode, ended.stdout.count("\n")) == (2, 1), ended.stderr
    assert ended.stdout.startswith("BuildBetter Importer: ")
    assert str(tmp_path / "home") in ended.stdout
    assert "Traceback" not in ended.stderr


def _fail(_names: object) -> None:
    raise ImportError("half of a module")
