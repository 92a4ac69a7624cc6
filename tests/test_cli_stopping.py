"""Being stopped, killed and continued: the real program in a process of its own, against a real server."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from core.sandbox.server import PracticeServer
from core.settings import DataFolder
from tests.conftest import ROOT, Ran
from tests.exports import write_tickets
from tests.faulty_server import FaultyServer

Run = Callable[..., Ran]

ROWS = 24
TARGET = ("--mapping", "auto", "--source", "Tickets", "--in-flight", "2")
PATIENCE = 200.0
KEY = "key-of-a-test"
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")


@pytest.fixture
def server() -> Iterator[FaultyServer]:
    """A server that answers five records and then holds back, so that an import can be met under way."""
    with FaultyServer(holds_after=5) as server:
        yield server


@contextmanager
def importing(file: Path, server: FaultyServer) -> Iterator[subprocess.Popen[str]]:
    """An import under way in a process of its own: the server has five records, and others before it."""
    process = subprocess.Popen(
        [sys.executable, "-m", "core", "import", str(file), *TARGET, "--api-url", server.url, "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), "BUILDBETTER_API_KEY": KEY},
    )
    try:
        while not server.holding.wait(0.1):
            assert process.poll() is None, process.communicate()
        yield process
    finally:
        process.kill()
        process.communicate()


def all_ids() -> list[str]:
    return sorted(f"T-{number}" for number in range(1, ROWS + 1))


@pytest.mark.parametrize(
    ("number", "answers"),
    [(signal.SIGINT, True), (signal.SIGTERM, False), pytest.param(signal.SIGHUP, True, marks=pytest.mark.long)],
)
def test_being_told_to_stop_stops_cleanly_and_soon(
    tmp_path: Path,
    server: FaultyServer,
    run_cli: Run,
    monkeypatch: pytest.MonkeyPatch,
    number: signal.Signals,
    answers: bool,
) -> None:
    """Ctrl-C, SIGTERM and a closed terminal end an import with exit 3 and its report; resume ends it.

    What is under way is waited for, and no longer than a moment where no answer comes.
    """
    with importing(write_tickets(tmp_path / "tickets.csv", ROWS), server) as process:
        process.send_signal(number)
        if answers:
            server.answer_held()
        out, err = process.communicate(timeout=PATIENCE)
    server.let_go()
    report = json.loads(out)
    assert (process.returncode, report["state"]) == (3, "stopped")
    assert 0 < report["pending"] < ROWS
    assert "Traceback" not in err
    monkeypatch.setenv("BUILDBETTER_API_KEY", KEY)
    resumed = run_cli("resume", "--json")
    assert (resumed.code, resumed.json["accepted"], resumed.json["duplicate"]) == (0, ROWS, 0)
    assert server.external_ids() == all_ids()


def test_a_killed_import_is_interrupted_and_goes_on(
    tmp_path: Path, server: FaultyServer, run_cli: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After SIGKILL the import is interrupted; resume delivers every row exactly once, and the totals add up."""
    monkeypatch.setenv("BUILDBETTER_API_KEY", KEY)
    with importing(write_tickets(tmp_path / "tickets.csv", ROWS), server) as process:
        process.kill()
        process.wait()
    server.let_go()
    (interrupted,) = run_cli("history", "--json").json["imports"]
    assert interrupted["state"] == "interrupted"
    resumed = run_cli("resume", "--json")
    assert (resumed.code, resumed.json["state"], resumed.json["accepted"]) == (0, "finished", ROWS)
    assert server.external_ids() == all_ids()
    assert max(person.puts for person in server.honest.contents().people) <= 2


def test_an_import_that_another_process_delivers_is_left_to_it(
    tmp_path: Path, server: FaultyServer, run_cli: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While one process delivers, resume, import and forget of another say so with exit 3 and send nothing."""
    monkeypatch.setenv("BUILDBETTER_API_KEY", KEY)
    file = write_tickets(tmp_path / "tickets.csv", ROWS)
    with importing(file, server) as process:
        resumed = run_cli("resume", "--json")
        again = run_cli("import", file, "--mapping", "auto", "--source", "Tickets", "--api-url", server.url, "--json")
        forgotten = run_cli("forget", resumed.json["import"])
        server.let_go()
        out, _ = process.communicate(timeout=PATIENCE)
    assert (resumed.code, resumed.json["state"]) == (3, "delivering")
    assert "Another process" in resumed.err
    assert (again.code, again.json["import"]) == (3, resumed.json["import"])
    assert (forgotten.code, forgotten.out) == (3, "")
    assert json.loads(out)["accepted"] == ROWS
    assert len(server.asked) == 1 + 4 + ROWS


def test_being_stopped_before_anything_was_sent_leaves_nothing(
    tmp_path: Path, run_cli: Run, practice: PracticeServer, monkeypatch: pytest.MonkeyPatch, data_folder: DataFolder
) -> None:
    """Ctrl-C while the file is read ends with exit 3 and a sentence; there is no import then."""
    monkeypatch.setenv("BUILDBETTER_API_KEY", practice.key)
    monkeypatch.setattr("core.reading.files.read_table", lambda *_, **__: signal.raise_signal(signal.SIGINT))
    file = write_tickets(tmp_path / "tickets.csv", 3)
    ran = run_cli("import", file, "--mapping", "auto", "--source", "Tickets", "--api-url", practice.url, "--json")
    assert (ran.code, ran.json["error"]) == (3, "stopped")
    assert run_cli("history", "--json").json == {"imports": []}


def test_being_stopped_while_preparing_leaves_nothing(
    tmp_path: Path, run_cli: Run, practice: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SIGTERM while the rows are written to the journal drops what was half prepared."""
    monkeypatch.setenv("BUILDBETTER_API_KEY", practice.key)
    monkeypatch.setattr("core.delivery.journal.writing.make_ready", lambda *_: signal.raise_signal(signal.SIGTERM))
    file = write_tickets(tmp_path / "tickets.csv", 3)
    ran = run_cli("import", file, "--mapping", "auto", "--source", "Tickets", "--api-url", practice.url, "--json")
    assert (ran.code, ran.json["error"]) == (3, "stopped")
    assert run_cli("history", "--json").json == {"imports": []}
    assert not practice.requests


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_sandbox_runs_until_it_is_told_to_stop(tmp_path: Path, number: signal.Signals) -> None:
    """The sandbox's first line has its address, key and process; it answers, and ends with exit 0 when told to."""
    import httpx

    arguments = ["sandbox", "--json", "--key", "practice", "--db", str(tmp_path / "server.sqlite3"), "--limit", "2/60"]
    process = subprocess.Popen(
        [sys.executable, "-m", "core", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    try:
        assert process.stdout
        first = json.loads(process.stdout.readline())
        assert first == {"url": first["url"], "key": "practice", "pid": process.pid}
        headers = {"X-BuildBetter-Api-Key": "practice"}
        people = f"{first['url']}/v3/rest/people"
        statuses = [
            httpx.put(people, headers=headers, json={"email": "a@b.co"}, trust_env=False, timeout=PATIENCE).status_code
            for _ in range(3)
        ]
        assert statuses == [201, 200, 429]
        process.send_signal(number)
        out, err = process.communicate(timeout=PATIENCE)
    finally:
        process.kill()
        process.communicate()
    assert (process.returncode, out) == (0, "")
    assert "Traceback" not in err
