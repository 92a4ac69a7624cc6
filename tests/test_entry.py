"""The program's entry: when it is a window, when it is the command line."""

import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import openpyxl
import pytest

import gui.__main__ as entry
from core.reading.workbook_order import HIDDEN_VERB, Order
from core.settings import DataFolder
from tests.conftest import Ran


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path | None, bool]]:
    """The windows that were opened: with which file, and whether for the demo."""
    windows: list[tuple[Path | None, bool]] = []
    monkeypatch.setenv("DISPLAY", ":99")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setattr("gui.app.run", lambda path=None, *, demo=False, **_: windows.append((path, demo)) or 0)
    return windows


@pytest.fixture
def called(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The calls that went to the command line."""
    calls: list[list[str]] = []
    monkeypatch.setattr("core.cli.main", lambda arguments=None: calls.append(list(arguments)) or 0)
    return calls


def test_without_a_verb_the_window_opens(
    opened: list[tuple[Path | None, bool]], called: list[list[str]], tmp_path: Path
) -> None:
    """No argument, a file alone (or a folder, of which the window says what it is), or demo: each opens the window."""
    file = tmp_path / "export.csv"
    file.write_text("a\n")
    for arguments in ([], [str(file)], [str(tmp_path)], ["demo"]):
        assert entry.main(arguments) == 0
    assert opened == [(None, False), (file, False), (tmp_path, False), (None, True)]
    assert called == []


@pytest.mark.parametrize(
    "arguments", [["check", "a.csv"], ["--help"], ["nothing.csv"], ["demo", "--json"], ["read-workbook", "{}"]]
)
def test_with_a_verb_it_is_the_command_line(
    opened: list[tuple[Path | None, bool]], called: list[list[str]], arguments: list[str]
) -> None:
    """A verb, an option, or what is neither verb nor file goes to the command line as it is."""
    entry.main(arguments)
    assert called == [arguments]
    assert opened == []


def test_a_file_named_like_a_verb_does_not_hide_the_verb(
    opened: list[tuple[Path | None, bool]],
    called: list[list[str]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """In a folder with a file named history, `history` is still the verb."""
    monkeypatch.chdir(tmp_path)
    Path("history").write_text("a\n")
    entry.main(["history"])
    assert (called, opened) == ([["history"]], [])


def test_the_window_takes_the_data_folder(
    opened: list[tuple[Path | None, bool]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`--data-dir DIR` without a verb opens the window on that folder."""
    monkeypatch.setenv("BUILDBETTER_IMPORTER_HOME", "")
    assert entry.main(["--data-dir", str(tmp_path / "there")]) == 0
    assert opened == [(None, False)]
    assert DataFolder.chosen().journal.is_relative_to(tmp_path / "there")


def test_without_a_screen_demo_runs_on_the_terminal(
    called: list[list[str]], monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Without a screen, demo goes to the terminal, and the window says in a sentence that it can't open."""
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert entry.main(["demo"]) == 0
    assert called == [["demo"]]
    monkeypatch.delenv("QT_QPA_PLATFORM")
    assert entry.main([]) == 2
    assert "no screen" in capfd.readouterr().err


def test_where_qt_cannot_be_loaded(
    called: list[list[str]],
    opened: list[tuple[Path | None, bool]],
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """A system library of Qt that is missing is a sentence for the window, and no hindrance for the demo."""
    monkeypatch.setitem(sys.modules, "gui.app", None)
    assert entry.main([]) == 2
    err = capfd.readouterr().err
    assert "can't be opened" in err
    assert "Traceback" not in err
    assert entry.main(["demo"]) == 0
    assert called == [["demo"]]


def test_the_hidden_verb_reads_a_workbook(run_program: Callable[..., Ran], tmp_path: Path) -> None:
    """The child process of a workbook is a verb of the program, so that the frozen program has it too."""
    book = openpyxl.Workbook()
    book.active.append(["Comment"])
    book.active.append(["Good"])
    book.save(tmp_path / "book.xlsx")
    result = tmp_path / "cells.arrow"
    order = Order(path=str(tmp_path / "book.xlsx"), result=str(result), format="xlsx", memory=2_000_000_000)
    ran = run_program(HIDDEN_VERB, json.dumps(asdict(order)))
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    assert result.stat().st_size > 0
