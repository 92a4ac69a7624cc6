"""The key in the hands of a running program: in no argument, no child's environment, no file, no text for a reader."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtGui import QAccessible, QGuiApplication
from pytestqt.qtbot import QtBot

import core.reading.workbook
from core.delivery.client import ApiClient
from core.delivery.destination import Destination
from core.reading.files import read_table
from core.redaction import hide, redacted, without_secrets
from gui.destination.key_field import KeyField
from gui.destination.order import Order
from gui.importing.preparing import Wishes
from tests.conftest import ROOT, Ran
from tests.exports import write_tickets
from tests.faulty_server import Asked, FaultyServer, answer

KEY = "bb_live-9f83kk2x7q"
PROC = Path("/proc")


def command_lines() -> dict[str, bytes]:
    """The arguments of all processes, as any user may read them."""
    found = {}
    for process in PROC.iterdir():
        if process.name.isdigit():
            try:
                found[process.name] = (process / "cmdline").read_bytes()
            except OSError:
                continue
    return found


def holding(folder: Path, key: str) -> list[str]:
    """The files of a folder that have the key in one of their bytes."""
    return [str(path) for path in folder.rglob("*") if path.is_file() and key.encode() in path.read_bytes()]


@pytest.mark.skipif(not PROC.exists(), reason="the system shows no processes as files")
def test_amid_an_import_the_key_is_in_no_argument_and_no_file(run_program: Callable[..., Ran], tmp_path: Path) -> None:
    """While records are on their way: no process has the key in its arguments, no file of ours in any byte."""
    seen: list[tuple[list[str], list[str]]] = []

    def looks(asked: Asked) -> None:
        assert asked.key == KEY
        if asked.is_record:
            told = [line.decode() for line in command_lines().values() if KEY.encode() in line]
            seen.append((told, holding(tmp_path, KEY)))

    tickets = write_tickets(tmp_path / "tickets.csv", 3)
    with FaultyServer(plan=looks) as server:
        target = ("--mapping", "auto", "--source", "Tickets", "--api-url", server.url)
        ran = run_program("import", tickets, *target, BUILDBETTER_API_KEY=KEY)
    assert ran.code == 0
    assert seen == [([], [])] * 3
    assert KEY not in ran.out + ran.err


def test_a_killed_import_leaves_no_key(tmp_path: Path) -> None:
    """Killed in the midst of a request, the program leaves its files as they were: without the key."""
    tickets = write_tickets(tmp_path / "tickets.csv", 3)
    running: list[subprocess.Popen[bytes]] = []

    def kills(asked: Asked) -> Any:
        if asked.is_record:
            running[0].send_signal(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
        return answer(500) if asked.is_record else None

    with FaultyServer(plan=kills) as server:
        call = [sys.executable, "-m", "core", "import", str(tickets), "--mapping", "auto", "--source", "Tickets"]
        environment = {**os.environ, "BUILDBETTER_API_KEY": KEY, "PYTHONPATH": str(ROOT)}
        running.append(subprocess.Popen([*call, "--api-url", server.url], env=environment, cwd=tmp_path))
        running[0].wait(timeout=200)
    assert len([path for path in (tmp_path / "home").rglob("*") if path.is_file()]) > 2
    assert holding(tmp_path, KEY) == []


def test_the_child_that_reads_a_workbook_has_no_key(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What parses a stranger's workbook starts without the key, in its environment and in its arguments."""
    started: list[tuple[list[str], dict[str, str]]] = []
    start = subprocess.Popen

    def watched(command: list[str], **how: Any) -> Any:
        child = start(command, **how)
        environment = PROC / str(child.pid) / "environ"
        text = environment.read_bytes().decode() if environment.exists() else ""
        started.append((command, {**how["env"], "as the system shows it": text}))
        return child

    monkeypatch.setenv("BUILDBETTER_API_KEY", KEY)
    monkeypatch.setattr(core.reading.workbook.subprocess, "Popen", watched)
    book = openpyxl.Workbook()
    book.active.append(["Comment"])
    book.active.append(["It works"])
    book.save(tmp_path / "book.xlsx")
    assert read_table(tmp_path / "book.xlsx").columns == ("Comment",)
    assert started
    for command, environment in started:
        assert all(KEY not in text for text in (*command, *environment, *environment.values()))


def test_no_value_shows_its_key() -> None:
    """What holds a key doesn't show it when it is printed, in a debugger or by a library."""
    shown = [
        Order(destination=Destination(), key=KEY),
        Wishes(key=KEY),
        ApiClient("http://127.0.0.1:1", KEY, connections=1),
    ]
    asyncio.run(shown[-1].__aexit__(None, None, None))
    assert all(KEY not in repr(value) for value in shown)


def test_a_screen_reader_is_told_no_key(qtbot: QtBot) -> None:
    """The masked field gives its dots to accessibility tools, and no text can be copied out of it."""
    field = KeyField()
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(field.line, KEY)
    told = QAccessible.queryAccessibleInterface(field.line)
    assert field.text == KEY
    assert KEY not in told.text(QAccessible.Text.Value)
    field.line.selectAll()
    field.line.copy()
    assert KEY not in QGuiApplication.clipboard().text()


def test_a_short_text_is_no_secret() -> None:
    """What is as short as a word is never taken for a key that has to be hidden everywhere."""
    hide("a")
    assert without_secrets("a table") == "a table"
    assert redacted("a table") == "a table"
