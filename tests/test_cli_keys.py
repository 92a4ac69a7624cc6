"""`key`: the key from stdin into the keyring, and from there into an import, by the real program."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from core.sandbox.server import PracticeServer
from tests.conftest import Ran
from tests.exports import write_tickets

Run = Callable[..., Ran]


@pytest.fixture
def keyring_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file behind the keyring that the program finds."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.keyrings.FileKeyring")
    monkeypatch.setenv("TEST_KEYRING_FILE", str(tmp_path / "keyring.json"))
    return tmp_path / "keyring.json"


def test_a_key_is_kept_used_and_deleted(
    run_program: Run, keyring_file: Path, practice: PracticeServer, tmp_path: Path
) -> None:
    """A key that was set from stdin is shown as stored, lets an import in, and is gone once deleted."""
    address = ("--api-url", practice.url)
    kept = run_program("key", "set", *address, stdin=practice.key + "\n")
    assert (kept.code, kept.out) == (0, "")
    assert practice.key not in kept.err
    assert list(json.loads(keyring_file.read_text()).values()) == [practice.key]
    assert run_program("key", "status", *address, "--json").json == {"stored": True, "backend": "Test keyring"}
    file = write_tickets(tmp_path / "tickets.csv", 3)
    ran = run_program("import", file, "--mapping", "auto", "--source", "Tickets", *address, "--json")
    assert (ran.code, ran.json["accepted"]) == (0, 3)
    assert run_program("key", "delete", *address).code == 0
    assert run_program("key", "status", *address, "--json").json["stored"] is False


@pytest.mark.parametrize("stdin", ["", "\n", "two words\n"])
def test_nothing_on_stdin_is_no_key(run_program: Run, keyring_file: Path, stdin: str) -> None:
    """An empty stdin, or what can't be a key, is refused, and nothing is kept."""
    ran = run_program("key", "set", "--json", stdin=stdin)
    assert (ran.code, ran.json["error"]) == (4, "key_unreadable")
    assert not keyring_file.exists()


def test_without_a_keyring(run_program: Run) -> None:
    """Where there is no keyring, status says so with exit 0, and set says what to do instead with exit 2."""
    assert run_program("key", "status", "--json").json == {"stored": False, "backend": None}
    ran = run_program("key", "set", "--json", stdin="key\n")
    assert (ran.code, ran.json["error"]) == (2, "keyring_missing")
    assert "BUILDBETTER_API_KEY" in ran.err


def test_a_locked_keyring(run_program: Run, tmp_path: Path, keyring_file: Path, practice: PracticeServer) -> None:
    """A keyring that nobody unlocks is a sentence with exit 4, and the environment's key still works."""
    locked = {"PYTHON_KEYRING_BACKEND": "tests.keyrings.LockedKeyring"}
    file = write_tickets(tmp_path / "tickets.csv", 2)
    call = ("import", file, "--mapping", "auto", "--source", "Tickets", "--api-url", practice.url, "--json")
    ran = run_program(*call, **locked)
    assert (ran.code, ran.json["error"]) == (4, "keyring_locked")
    assert run_program(*call, **locked, BUILDBETTER_API_KEY=practice.key).json["accepted"] == 2
