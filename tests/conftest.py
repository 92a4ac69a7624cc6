"""What all tests share: a data folder, the practice server, the program itself; and the rules that all keep."""

import ipaddress
import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial, partialmethod
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from core.settings import HOME_VARIABLE, DataFolder

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# How long an example takes depends on what else the machine does. New examples are searched for in the long run alone:
# elsewhere a test that passed passes again.
UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("searching", UNHURRIED)
settings.register_profile("repeatable", UNHURRIED, derandomize=True)
settings.load_profile("repeatable")

ROOT = Path(__file__).resolve().parent.parent
PROGRAM_SECONDS = 200
# What a test waits for comes at once, or as late as a busy machine lets it.
PATIENCE = 120.0
# How the platform without a screen says that it has none.
OFFSCREEN_SAYS = "This plugin does not support"
# Pools that pyarrow, asyncio and the like keep for the life of the process, not for a test's.
LASTING_THREADS = ("asyncio_", "ThreadPoolExecutor", "pydevd")


# The program sets the locale before its first window; the tests' is that of their expected texts, wherever they run.
QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


@pytest.fixture(autouse=True)
def only_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reaches beyond loopback."""
    connect = socket.socket.connect
    getaddrinfo = socket.getaddrinfo

    def guarded(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and not _is_loopback(address[0]):
            raise AssertionError(f"a test tried to reach {address[0]}")
        connect(self, address)

    def unresolved(host: Any, *rest: Any, **named: Any) -> Any:
        if host is None or _is_loopback(host if isinstance(host, str) else host.decode()):
            return getaddrinfo(host, *rest, **named)
        raise socket.gaierror(socket.EAI_NONAME, "no names are looked up in tests")

    monkeypatch.setattr(socket.socket, "connect", guarded)
    monkeypatch.setattr(socket, "getaddrinfo", unresolved)


@pytest.fixture(autouse=True)
def no_thread_stays() -> Iterator[None]:
    """A thread that a test leaves behind fails it."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before and _is_leaked(thread)]
    assert not left, f"threads left behind: {[thread.name for thread in left]}"


@pytest.fixture(autouse=True)
def nothing_of_this_user(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No test sees or touches the key, the keyring, the settings or the journal of who runs it."""
    monkeypatch.delenv("BUILDBETTER_API_KEY", raising=False)
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.setenv("WAKEPY_FAKE_SUCCESS", "yes")


@pytest.fixture(autouse=True)
def no_qt_warnings(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning of Qt's fails the test of a window; the window wears the program's style."""
    if "qtbot" not in request.fixturenames:
        yield
        return
    from PySide6.QtCore import QLocale

    from gui.style.theme import Theme

    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    app, log = request.getfixturevalue("qapp"), request.getfixturevalue("qtlog")
    if not app.findChildren(Theme):
        Theme(app)
    yield
    warnings = [
        record.message
        for record in log.records
        if record.type.name not in ("QtDebugMsg", "QtInfoMsg") and not record.message.startswith(OFFSCREEN_SAYS)
    ]
    assert not warnings, f"Qt warns: {warnings}"


class PatientBot(QtBot):
    """Waits for facts; how long is no matter of the test."""

    waitUntil = partialmethod(QtBot.waitUntil, timeout=int(1000 * PATIENCE))  # noqa: N815 — Qt's names
    waitSignal = partialmethod(QtBot.waitSignal, timeout=int(1000 * PATIENCE))  # noqa: N815
    waitSignals = partialmethod(QtBot.waitSignals, timeout=int(1000 * PATIENCE))  # noqa: N815
    waitExposed = partialmethod(QtBot.waitExposed, timeout=int(1000 * PATIENCE))  # noqa: N815

    def addWidget(self, widget: Any, **named: Any) -> None:  # noqa: N802
        """Close it in the end. A window beside the wizard's goes by itself then, which is waited for."""
        from gui.side_window import SideWindow
        from tests.open_windows import put_away

        if isinstance(widget, SideWindow):
            self._request.addfinalizer(partial(put_away, self, widget))
        else:
            super().addWidget(widget, **named)


@pytest.fixture
def qtbot(qapp: Any, request: pytest.FixtureRequest) -> QtBot:
    """The bot of pytest-qt, with more patience."""
    return PatientBot(request)


@pytest.fixture
def data_folder(tmp_path: Path) -> DataFolder:
    """A data folder of the test's own; the program's default while the test runs."""
    return DataFolder.chosen(tmp_path / "home").create()


@pytest.fixture
def practice() -> Iterator["Any"]:
    """A practice server in memory, without a limit."""
    from core.sandbox.server import PracticeServer

    with PracticeServer(limit=None) as server:
        yield server


@pytest.fixture
def open_window(request: pytest.FixtureRequest, data_folder: DataFolder) -> Iterator[Any]:
    """Opens the program's real window on the data folder, with all of its pages."""
    from tests.open_windows import opened_windows

    yield from opened_windows(request.getfixturevalue("qtbot"), data_folder)


@pytest.fixture
def import_page(request: pytest.FixtureRequest, data_folder: DataFolder) -> Iterator[Any]:
    """Makes the Import page of a draft in a frame of its own; it starts when it is entered."""
    from tests.pages import made_pages

    yield from made_pages(request.getfixturevalue("qtbot"), data_folder)


@dataclass(frozen=True)
class Ran:
    """How a run of the program ended: its exit code and what it wrote."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """The one JSON object on stdout."""
        value = json.loads(self.out)
        assert isinstance(value, dict)
        return value

    @property
    def says_one_sentence(self) -> bool:
        """Whether stderr ends with the sentence of the error object on stdout, and has no traceback."""
        return "Traceback" not in self.err and self.err.strip().splitlines()[-1] == self.json["message"]


@pytest.fixture
def run_program(tmp_path: Path) -> Callable[..., Ran]:
    """Runs the real program in a process of its own: `run_program("check", file, …, BUILDBETTER_API_KEY="k")`."""

    def run(*arguments: object, stdin: str = "", **environment: str) -> Ran:
        ended = subprocess.run(
            [sys.executable, "-m", "core", *map(str, arguments)],
            input=stdin.encode(),
            capture_output=True,
            timeout=PROGRAM_SECONDS,
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
            check=False,
        )
        return Ran(ended.returncode, ended.stdout.decode(), ended.stderr.decode())

    return run


@pytest.fixture
def run_cli(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., Ran]:
    """Runs the command line in this process, which is quicker: `run_cli("check", file, …)`."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: object) -> Ran:
        from core.cli import main
        from core.log import close_log

        capfd.readouterr()
        try:
            code = main([str(argument) for argument in arguments])
        finally:
            close_log()
        return Ran(code, *capfd.readouterr())

    return run


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _is_leaked(thread: threading.Thread) -> bool:
    if thread.name.startswith(LASTING_THREADS) or isinstance(thread, threading._DummyThread):
        return False  # a QThread that ran Python leaves a dummy; Qt itself aborts where one is still running
    thread.join(timeout=PATIENCE)
    return thread.is_alive()
