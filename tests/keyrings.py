"""A keyring in a file, for tests that run the real program: `PYTHON_KEYRING_BACKEND=tests.keyrings.FileKeyring`."""

import json
import os
import threading
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked


class FileKeyring(KeyringBackend):
    """Keeps its entries in the file that TEST_KEYRING_FILE names."""

    name = "Test keyring"
    priority = 1

    def get_password(self, service: str, username: str) -> str | None:
        return self._entries().get(f"{service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._save({**self._entries(), f"{service} {username}": password})

    def delete_password(self, service: str, username: str) -> None:
        entries = self._entries()
        del entries[f"{service} {username}"]
        self._save(entries)

    def _entries(self) -> dict[str, str]:
        path = Path(os.environ["TEST_KEYRING_FILE"])
        return json.loads(path.read_text()) if path.exists() else {}

    def _save(self, entries: dict[str, str]) -> None:
        Path(os.environ["TEST_KEYRING_FILE"]).write_text(json.dumps(entries))


class LockedKeyring(FileKeyring):
    """Is locked, and nobody is there to unlock it."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("locked")


class RefusingKeyring(FileKeyring):
    """Takes no key."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked("locked")


class WaitingKeyring(FileKeyring):
    """Waits for an unlock prompt that nobody answers, until `released`."""

    released = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.released.wait()
        return None
