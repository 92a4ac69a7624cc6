"""How the window starts: painted before anything heavy begins, with a file that the system hands over."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui import first_paint
from tests.conftest import ROOT

SECONDS = 200


def python(*arguments: str) -> subprocess.CompletedProcess[str]:
    call = [sys.executable, *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(call, capture_output=True, text=True, timeout=SECONDS, env=environment, check=False)


def test_a_start_can_be_measured() -> None:
    """`--first-paint` says when the window is painted, and ends by itself."""
    ran = python("-m", "gui", "--first-paint")
    assert (ran.returncode, ran.stdout[:8], ran.stderr) == (0, "painted ", "")
    assert float(ran.stdout[8:]) > 0


def test_nothing_heavy_begins_before_the_window_is_painted() -> None:
    """When the window is on the screen, pandas isn't loaded and no thread of ours runs yet; then the pages are made."""
    program = (
        "import sys; from gui import app; from gui.window import Window\n"
        "begin = Window.warm_up\n"
        "def warm_up(window):\n"
        "    print(window.isVisible(), 'pandas' in sys.modules, flush=True)\n"
        "    window.pages_made.connect(lambda: print('made', flush=True))\n"
        "    window.pages_made.connect(window.close, app.Qt.ConnectionType.QueuedConnection)\n"
        "    begin(window)\n"
        "Window.warm_up = warm_up\n"
        "app.Qt = __import__('PySide6.QtCore').QtCore.Qt\n"
        "sys.exit(app.run())\n"
    )
    ran = python("-c", program)
    assert (ran.returncode, ran.stdout.split()) == (0, ["True", "False", "made"]), ran.stderr


def test_a_file_that_the_system_hands_over_is_told(tmp_path: Path) -> None:
    """A file that is double-clicked while the program runs comes to the application as an event, and is told on."""
    program = (
        "import sys; from pathlib import Path; from PySide6.QtGui import QFileOpenEvent\n"
        "from gui.app import make_application\n"
        "app = make_application(); asked = []; app.file_asked.connect(asked.append)\n"
        "app.sendEvent(app, QFileOpenEvent(sys.argv[1])); print(asked == [Path(sys.argv[1])])\n"
    )
    ran = python("-c", program, str(tmp_path / "a file.csv"))
    assert ran.stdout.strip() == "True", ran.stderr


def test_a_window_that_nobody_sees_isnt_waited_for(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """What follows the first painting comes without it where the window starts minimized; painted later, not again."""
    monkeypatch.setattr(first_paint, "UNSEEN_MILLISECONDS", 1)
    begun: list[bool] = []
    window = QWidget()
    qtbot.addWidget(window)
    first_paint.when_painted(window, lambda: begun.append(window.isVisible()))
    qtbot.waitUntil(lambda: begun == [False])
    painted: list[bool] = []
    first_paint.when_painted(window, lambda: painted.append(True))
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: painted == [True])
    assert begun == [False]
