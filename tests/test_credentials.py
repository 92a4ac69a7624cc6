"""The key: where it is found, where it is kept, and what is said when that can't be."""

import logging
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail, null
from keyring.errors import NoKeyringError

from core import credentials
from core.errors import ApiKeyError, CallError
from core.log import close_log, open_log
from core.settings import DataFolder
from tests.keyrings import FileKeyring, LockedKeyring, WaitingKeyring

ADDRESS = "https://api.example"


@pytest.fixture(autouse=True)
def own_keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A keyring that works, in a file of the test's own."""
    monkeypatch.setenv("TEST_KEYRING_FILE", str(tmp_path / "keyring.json"))
    before = keyring.get_keyring()
    keyring.set_keyring(FileKeyring())
    yield
    keyring.set_keyring(before)


def test_a_kept_key_is_found_for_its_address_alone() -> None:
    """Each API address has a key of its own, so a key for one server never goes to another."""
    credentials.store_key(ADDRESS, " key-1\n")
    assert credentials.find_key(ADDRESS) == "key-1"
    assert credentials.find_key("https://other.example") is None
    assert credentials.key_status(ADDRESS) == credentials.KeyStatus(True, "Test keyring")


def test_the_environment_comes_before_the_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """A schedule's own key wins, and the keyring isn't even asked."""
    credentials.store_key(ADDRESS, "kept")
    keyring.set_keyring(LockedKeyring())
    monkeypatch.setenv("BUILDBETTER_API_KEY", " from-env ")
    assert credentials.find_key(ADDRESS) == "from-env"


def test_an_empty_variable_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """BUILDBETTER_API_KEY set to nothing is as if it weren't set."""
    credentials.store_key(ADDRESS, "kept")
    monkeypatch.setenv("BUILDBETTER_API_KEY", "")
    assert credentials.find_key(ADDRESS) == "kept"


def test_a_deleted_key_is_gone() -> None:
    """Deleting says whether there was a key, and leaves none."""
    credentials.store_key(ADDRESS, "key-1")
    assert credentials.delete_key(ADDRESS)
    assert not credentials.delete_key(ADDRESS)
    assert credentials.find_key(ADDRESS) is None


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring])
def test_without_a_keyring_a_key_is_not_pretended_to_be_kept(backend: type[keyring.backend.KeyringBackend]) -> None:
    """Where there is no keyring, nothing is found, and keeping a key says so and what to do instead."""
    keyring.set_keyring(backend())
    assert credentials.find_key(ADDRESS) is None
    assert credentials.key_status(ADDRESS) == credentials.KeyStatus(False, None)
    with pytest.raises(CallError, match=r"no keyring.*BUILDBETTER_API_KEY") as raised:
        credentials.store_key(ADDRESS, "key-1")
    assert raised.value.code == "keyring_missing"


def test_a_locked_keyring_is_said_in_a_sentence() -> None:
    """A keyring that is locked with nobody there to unlock it ends as a key error with the way out."""
    keyring.set_keyring(LockedKeyring())
    with pytest.raises(ApiKeyError, match=r"locked.*BUILDBETTER_API_KEY"):
        credentials.find_key(ADDRESS)


@pytest.mark.parametrize(
    ("fault", "code"), [(NoKeyringError("none"), "keyring_missing"), (RuntimeError("D-Bus broke"), "keyring_failed")]
)
def test_a_keyring_that_breaks_is_said_in_a_sentence(
    fault: Exception, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever a system's keyring raises ends as a key error with the way out, and without the system's own words."""

    def broken(*_: str) -> str:
        raise fault

    monkeypatch.setattr(FileKeyring, "get_password", broken)
    with pytest.raises(ApiKeyError, match="BUILDBETTER_API_KEY") as raised:
        credentials.find_key(ADDRESS)
    assert raised.value.code == code
    assert "D-Bus" not in str(raised.value)


def test_a_keyring_that_waits_is_not_waited_for_endlessly() -> None:
    """An unlock prompt that nobody answers ends after the time that was given."""
    keyring.set_keyring(WaitingKeyring())
    try:
        with pytest.raises(ApiKeyError, match="did not answer"):
            credentials.find_key(ADDRESS, seconds=0.01)
    finally:
        WaitingKeyring.released.set()


@pytest.mark.parametrize("key", ["", "  ", "two words", "kéy", "a\nb", "a\x00b"])
def test_what_cannot_be_a_key_is_refused(key: str) -> None:
    """What couldn't stand in a request's header is refused before it is kept."""
    with pytest.raises(ApiKeyError) as raised:
        credentials.store_key(ADDRESS, key)
    assert raised.value.code == "key_unreadable"


def test_a_key_never_reaches_the_log(data_folder: DataFolder) -> None:
    """Even a line that carelessly has the key in it is written without it."""
    credentials.store_key("https://other.example", "key")
    credentials.store_key(ADDRESS, "very-secret-key")
    open_log(data_folder.log)
    logging.getLogger("core.test").warning("sent with %s", "very-secret-key")
    close_log()
    text = data_folder.log.read_text()
    assert "very-secret-key" not in text
    assert "sent with (hidden)" in text


def test_the_log_has_the_place_of_a_fault_and_not_its_words(data_folder: DataFolder) -> None:
    """An exception's text may hold a cell of a row: the log has its kind and place alone, and is private."""
    open_log(data_folder.log)
    try:
        float("a customer's words")
    except ValueError:
        logging.getLogger("core.test").exception("unexpected")
    close_log()
    text = data_folder.log.read_text()
    assert "builtins.ValueError" in text
    assert "test_credentials.py" in text
    assert "a customer's words" not in text
    assert data_folder.log.stat().st_mode & 0o077 == 0


def test_a_log_that_cannot_be_written_disturbs_nobody(
    data_folder: DataFolder, capfd: pytest.CaptureFixture[str]
) -> None:
    """Where the log's place is taken by a folder, logging is silent."""
    data_folder.log.mkdir()
    open_log(data_folder.log)
    logging.getLogger("core.test").warning("anything")
    close_log()
    assert capfd.readouterr() == ("", "")
