"""How the program is called: help, version, wrong calls, where its folder is, and a reader that goes away."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from core import __version__
from core.cli import VERBS
from core.cli.output import plain, table
from core.settings import DataFolder
from tests.conftest import ROOT, Ran

Run = Callable[..., Ran]


def test_help_names_every_verb(run_cli: Run) -> None:
    """--help shows the verbs, each with what it does."""
    ran = run_cli("--help")
    assert ran.code == 0
    shown = {line.split()[0] for line in ran.out.splitlines() if line.startswith("  ") and line.split()}
    assert set(VERBS) <= shown


def test_version(run_cli: Run) -> None:
    """--version names the program and its version."""
    assert run_cli("--version").out.strip() == f"buildbetter-importer {__version__}"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "Missing command"),
        (["nothing"], "nothing"),
        (["check"], "Missing"),
        (["check", "a.csv"], "--mapping"),
        (["check", "a.csv", "--mapping", "auto", "--colour"], "--colour"),
        (["check", "a.csv", "b.csv", "--mapping", "auto"], "b.csv"),
        (["check", "a.csv", "--mapping", "auto", "--header-row", "x"], "--header-row"),
        (["check", "a.csv", "--mapping", "auto", "--header-row", "-1"], "--header-row"),
        (["check", "a.csv", "--mapping", "auto", "--delimiter", "ab"], "ab"),
        (["check", "a.csv", "--mapping", "auto", "--errors", "out.txt"], "out.txt"),
        (["import", "a.csv", "--mapping", "auto"], "--source"),
        (["import", "a.csv", "--mapping", "auto", "--source", "A", "--source-id", "1"], "--source"),
        (["import", "a.csv", "--mapping", "auto", "--source", ""], "--source"),
        (["import", "a.csv", "--mapping", "auto", "--source", "A", "--limit", "100"], "100/60"),
        (["import", "a.csv", "--mapping", "auto", "--source", "A", "--limit", "0/60"], "100/60"),
        (["import", "a.csv", "--mapping", "auto", "--source", "A", "--limit", "1/nan"], "100/60"),
        (["import", "a.csv", "--mapping", "auto", "--source", "A", "--in-flight", "0"], "--in-flight"),
        (["import", "a.csv", "--mapping", "auto", "--source", "A", "--limit-rows", "0"], "--limit-rows"),
        (
            ["import", "a.csv", "--mapping", "auto", "--source", "A", "--practice", "--api-url", "https://x.y"],
            "--api-url",
        ),
        (["import", "a.csv", "--mapping", "auto", "--source", "A", "--api-url", "http://x.y"], "https"),
        (["import", "a.csv", "--mapping", "auto", "--source", "A", "--api-url", "nonsense"], "nonsense"),
        (["sandbox", "--port", "70000"], "--port"),
        (["sandbox", "--limit", "many"], "100/60"),
        (["key", "status", "--api-url", "http://x.y"], "https"),
        (["key"], "Missing command"),
    ],
)
def test_a_wrong_call_is_one_sentence_and_exit_2(run_cli: Run, arguments: list[str], said: str) -> None:
    """Whatever is wrong with the call, stderr names it in one line and stdout stays empty."""
    ran = run_cli(*arguments)
    assert ran.code == 2
    assert ran.out == ""
    assert said in ran.err
    assert len(ran.err.strip().splitlines()) == 1


@pytest.mark.parametrize("arguments", [["nothing", "--json"], ["check", "--json"], ["resume", "--json", "--colour"]])
def test_a_wrong_call_with_json_is_an_error_object(run_cli: Run, arguments: list[str]) -> None:
    """With --json a wrong call is {"error", "message"} on stdout, also where the verb itself is unknown."""
    ran = run_cli(*arguments)
    assert ran.code == 2
    assert set(ran.json) == {"error", "message"}
    assert ran.json["error"] == "call_wrong"


def test_the_folder_may_stand_before_or_after_the_verb(run_cli: Run, tmp_path: Path) -> None:
    """--data-dir is understood in both places, and the one after the verb wins."""
    for arguments in (
        ["--data-dir", tmp_path / "before", "resume"],
        ["resume", "--data-dir", tmp_path / "after"],
        ["--data-dir", tmp_path / "loses", "resume", f"--data-dir={tmp_path / 'wins'}"],
    ):
        assert run_cli(*arguments).code == 2
    made = {path.name for path in tmp_path.iterdir() if (path / "journal.sqlite3").exists()}
    assert made == {"before", "after", "wins"}


def test_a_folder_that_cannot_be_written_is_said(run_cli: Run, tmp_path: Path) -> None:
    """Where the data folder can't be made, the sentence names it, with exit 2."""
    (tmp_path / "file").write_text("")
    ran = run_cli("resume", "--json", "--data-dir", tmp_path / "file" / "in")
    assert (ran.code, ran.json["error"]) == (2, "data_folder_unwritable")


def test_a_defect_of_ours_is_a_sentence_and_the_log_has_the_place(
    run_cli: Run, monkeypatch: pytest.MonkeyPatch, data_folder: DataFolder
) -> None:
    """An exception that nobody foresaw ends without a traceback, with exit 2; the log says where it was."""

    def broken(*_: object) -> None:
        raise ZeroDivisionError("with a customer's words")

    monkeypatch.setattr("core.cli.history.write_json", broken)
    ran = run_cli("history", "--json", "--data-dir", data_folder.data)
    assert (ran.code, ran.json["error"]) == (2, "unexpected")
    assert "Traceback" not in ran.err
    logged = data_folder.log.read_text()
    assert "ZeroDivisionError" in logged
    assert "a customer's words" not in logged


@pytest.mark.skipif(sys.platform == "win32", reason="a shell's pipe")
def test_a_reader_that_goes_away_is_no_fault(tmp_path: Path) -> None:
    """`… --help | head -0` ends quietly: nothing on stderr, exit 0."""
    read_end, write_end = os.pipe()
    os.close(read_end)
    with os.fdopen(write_end, "wb") as gone:
        ended = subprocess.run(
            [sys.executable, "-m", "core", "history", "--data-dir", str(tmp_path)],
            stdout=gone,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            timeout=200,
            check=False,
        )
    assert (ended.returncode, ended.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_for_the_output_is_said(tmp_path: Path) -> None:
    """Where stdout goes to a full disk, a sentence says so, with exit 2."""
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "core", "history", "--data-dir", str(tmp_path)],
            stdout=full,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            timeout=200,
            check=False,
        )
    assert ended.returncode == 2
    assert b"no space left" in ended.stderr
    assert ended.stderr.count(b"\n") == 1


def test_nothing_in_a_cell_steers_the_terminal() -> None:
    """Escape sequences and line breaks in a value are shown as blanks, markup as it is."""
    assert plain("a\x1b[31mb\nc\r\u202e") == "a [31mb c  "
    assert "[red]x[/red]" in table([("[red]x[/red]", 1)])
