"""`key`: the key from stdin into the keyring, and from there into an import."""

import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail

from core.sandbox.server import PracticeServer
from tests.conftest import Ran
from tests.exports import write_tickets
from tests.keyrings import FileKeyring, LockedKeyring

Run = Callable[..., Ran]


@pytest.fixture
def keyring_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The file behind the keyring that this process has."""
    monkeypatch.setenv("TEST_KEYRING_FILE", str(tmp_path / "keyring.json"))
    before = keyring.get_keyring()
    keyring.set_keyring(FileKeyring())
    yield tmp_path / "keyring.json"
    keyring.set_keyring(before)


@pytest.fixture
def type_in(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Puts a text on the program's stdin."""
    return lambda text: monkeypatch.setattr("sys.stdin", io.StringIO(text))


def test_the_program_keeps_a_key_from_stdin(run_program: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A key piped into the real program is in the keyring, and neither on stdout nor on stderr."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.keyrings.FileKeyring")
    monkeypatch.setenv("TEST_KEYRING_FILE", str(tmp_path / "keyring.json"))
    kept = run_program("key", "set", stdin="the-key\n")
    assert (kept.code, kept.out) == (0, "")
    assert "the-key" not in kept.err
    assert json.loads((tmp_path / "keyring.json").read_text()) == {
        "buildbetter-importer https://api.buildbetter.app": "the-key"
    }


def test_a_kept_key_lets_an_import_in(
    run_cli: Run, keyring_file: Path, type_in: Callable[[str], None], practice: PracticeServer, tmp_path: Path
) -> None:
    """A key that was set is shown as stored, is used, and is gone once deleted."""
    address = ("--api-url", practice.url)
    type_in(practice.key + "\n")
    assert run_cli("key", "set", *address).code == 0
    assert run_cli("key", "status", *address, "--json").json == {"stored": True, "backend": "Test keyring"}
    assert run_cli("key", "status", "--json").json["stored"] is False
    file = write_tickets(tmp_path / "tickets.csv", 3)
    ran = run_cli("import", file, "--mapping", "auto", "--source", "Tickets", *address, "--json")
    assert (ran.code, ran.json["accepted"]) == (0, 3)
    assert run_cli("key", "delete", *address).code == 0
    assert run_cli("key", "status", *address, "--json").json["stored"] is False


@pytest.mark.parametrize("stdin", ["", "\n", "two words\n"])
def test_nothing_on_stdin_is_no_key(
    run_cli: Run, keyring_file: Path, type_in: Callable[[str], None], stdin: str
) -> None:
    """An empty stdin, or what can't be a key, is refused, and nothing is kept."""
    type_in(stdin)
    ran = run_cli("key", "set", "--json")
    assert (ran.code, ran.json["error"]) == (4, "key_unreadable")
    assert not keyring_file.exists()


def test_without_a_keyring(run_cli: Run, keyring_file: Path, type_in: Callable[[str], None]) -> None:
    """Where there is no keyring, status says so with exit 0, and set says what to do instead with exit 2."""
    keyring.set_keyring(fail.Keyring())
    assert run_cli("key", "status", "--json").json == {"stored": False, "backend": None}
    type_in("key\n")
    ran = run_cli("key", "set", "--json")
    assert (ran.code, ran.json["error"]) == (2, "keyring_missing")
    assert "BUILDBETTER_API_KEY" in ran.err


def test_a_locked_keyring(
    run_cli: Run, tmp_path: Path, keyring_file: Path, practice: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A keyring that nobody unlocks is a sentence with exit 4, and the environment's key still works."""
    keyring.set_keyring(LockedKeyring())
    file = write_tickets(tmp_path / "tickets.csv", 2)
    call = ("import", file, "--mapping", "auto", "--source", "Tickets", "--api-url", practice.url, "--json")
    ran = run_cli(*call)
    assert (ran.code, ran.json["error"]) == (4, "keyring_locked")
    monkeypatch.setenv("BUILDBETTER_API_KEY", practice.key)
    assert run_cli(*call).json["accepted"] == 2
