"""The API key: from the environment, or in the system's keyring. The only module that imports keyring.

A key is kept for an API address, in the one spelling of `core.delivery.address`. Asking a keyring may open the
system's unlock prompt and wait for a person: every question here is bounded in time, and the window asks
from a thread.
"""

import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from queue import Empty, Queue
from typing import TypeVar

from core.errors import ApiKeyError, CallError, ImporterError
from core.redaction import hide

SERVICE = "buildbetter-importer"
KEY_VARIABLE = "BUILDBETTER_API_KEY"
DEFAULT_SECONDS = 60.0

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class KeyStatus:
    """Whether the keyring has a key for an address, and the keyring's name (None: there is no keyring)."""

    stored: bool
    backend: str | None


def find_key(address: str, *, seconds: float = DEFAULT_SECONDS) -> str | None:
    """The key for an address: BUILDBETTER_API_KEY, else the keyring's, else None.

    Raises ApiKeyError: `keyring_locked`, `keyring_slow`, `keyring_failed`, or `key_unreadable` for what
    can't be a key.
    """
    key = os.environ.get(KEY_VARIABLE, "").strip() or _ask(lambda: _stored(address), ApiKeyError, seconds)
    return valid_key(key) if key else None


def store_key(address: str, key: str) -> None:
    """Keeps a key for an address. Raises ApiKeyError(`key_unreadable`); CallError: `keyring_missing` and the others."""
    key = valid_key(key)
    if not _ask(lambda: _store(address, key), CallError):
        raise CallError("keyring_missing", variable=KEY_VARIABLE)


def delete_key(address: str) -> bool:
    """Removes the key that is kept for an address; whether there was one. Raises CallError."""
    return _ask(lambda: _delete(address), CallError)


def key_status(address: str) -> KeyStatus:
    """What the keyring has for an address. Raises CallError where it can't be asked."""
    return _ask(lambda: KeyStatus(_stored(address) is not None, _backend()), CallError)


def keyring_name(*, seconds: float = DEFAULT_SECONDS) -> str | None:
    """The keyring's name, without asking it for a key; None where there is none. Raises CallError."""
    return _ask(_backend, CallError, seconds)


def valid_key(text: str) -> str:
    """A key without blanks around it. Raises ApiKeyError(`key_unreadable`) where it can't stand in a header."""
    key = text.strip()
    if not key or not key.isascii() or not key.isprintable() or " " in key:
        raise ApiKeyError("key_unreadable")
    hide(key)
    return key


def _backend() -> str | None:
    import keyring
    from keyring.backends import fail, null

    backend = keyring.get_keyring()
    return None if isinstance(backend, fail.Keyring | null.Keyring) else str(backend.name)


def _stored(address: str) -> str | None:
    import keyring

    return keyring.get_password(SERVICE, address) if _backend() else None


def _store(address: str, key: str) -> bool:
    import keyring

    if not _backend():
        return False
    keyring.set_password(SERVICE, address, key)
    return True


def _delete(address: str) -> bool:
    import keyring

    if _stored(address) is None:
        return False
    keyring.delete_password(SERVICE, address)
    return True


def _ask(question: Callable[[], _T], error: type[ImporterError], seconds: float = DEFAULT_SECONDS) -> _T:
    """The keyring's answer, waited for so long at most; the thread of one that never comes dies with the program."""
    answers: Queue[_T | ImporterError] = Queue()
    asking = threading.Thread(target=lambda: answers.put(_answer(question, error)), name="keyring", daemon=True)
    asking.start()
    try:
        answer = answers.get(timeout=seconds)
    except Empty:
        raise error("keyring_slow", seconds=round(seconds), variable=KEY_VARIABLE) from None
    asking.join()
    if isinstance(answer, ImporterError):
        raise answer
    return answer


def _answer(question: Callable[[], _T], error: type[ImporterError]) -> _T | ImporterError:
    from keyring.errors import KeyringLocked, NoKeyringError

    try:
        return question()
    except NoKeyringError:
        return error("keyring_missing", variable=KEY_VARIABLE)
    except KeyringLocked:
        return error("keyring_locked", variable=KEY_VARIABLE)
    except Exception as fault:  # noqa: BLE001 — backends raise what their systems raise
        return error("keyring_failed", reason=type(fault).__name__, variable=KEY_VARIABLE)
