"""One window a data folder: the first start holds a lock and listens to later ones.

Nothing here loads Qt. The two prove to each other that they can read the folder: the address and a fresh key lie
in a file that only their owner can open.
"""

import json
import os
import secrets
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from core.errors import CallError, FileError
from core.file_lock import taken
from core.messages.told import system_words
from core.private_file import whole_file
from core.settings import DataFolder
from gui.later_start import ADDRESS_FILE, TAKEN, Call, handed_over

if TYPE_CHECKING:  # the window is painted before any of it is loaded
    from multiprocessing.connection import Connection, Listener

PATIENCE_SECONDS = 6.0
PAUSE_SECONDS = 0.05
LOCK_FILE = "lock"
LONGEST_SOCKET_NAME = 100

OnCall = Callable[[Call], bool]


class Instance:
    """The only window's place on a data folder, until it is closed."""

    def __init__(self, folder: Path, lock: int) -> None:
        self._folder, self._lock = folder, lock
        self._listener: Listener | None = None
        self._thread: threading.Thread | None = None
        self._key = secrets.token_bytes(32)
        self._remove_traces()

    def listen(self, on_call: OnCall) -> None:
        """Answer later starts from now on, each in a thread of its own; `on_call` says whether it took the call."""
        from multiprocessing.connection import Listener

        address = _new_address(self._folder)
        self._listener = Listener(address)
        if sys.platform != "win32":
            Path(address).chmod(0o600)
        self._thread = threading.Thread(target=self._accept, args=(on_call,), name="later starts", daemon=True)
        self._thread.start()
        named = {"address": address, "key": self._key.hex(), "pid": os.getpid()}
        _write_private(self._folder / ADDRESS_FILE, named)

    def close(self) -> None:
        """Let the place go."""
        if self._listener is not None and self._thread is not None:
            listener, self._listener = self._listener, None
            _wake(str(listener.address))
            self._thread.join(PATIENCE_SECONDS)
            listener.close()
        self._remove_traces()
        os.close(self._lock)
        with suppress(OSError):  # another start may have the lock's file open by now
            (self._folder / LOCK_FILE).unlink()
            self._folder.rmdir()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _accept(self, on_call: OnCall) -> None:
        listener = self._listener
        while listener is not None:
            try:
                connection = listener.accept()
            except OSError:
                return
            if self._listener is None:
                connection.close()
                return
            # Who connects and then says nothing holds up nobody else.
            threading.Thread(target=self._answer, args=(connection, on_call), name="a later start", daemon=True).start()

    def _answer(self, connection: "Connection", on_call: OnCall) -> None:
        from multiprocessing import AuthenticationError
        from multiprocessing.connection import answer_challenge, deliver_challenge

        with connection:
            try:
                deliver_challenge(connection, self._key)
                answer_challenge(connection, self._key)
                if on_call(Call(**json.loads(connection.recv_bytes()))):
                    connection.send_bytes(TAKEN)
            except (OSError, EOFError, ValueError, TypeError, AuthenticationError):
                return

    def _remove_traces(self) -> None:
        for name in (ADDRESS_FILE, "socket"):
            (self._folder / name).unlink(missing_ok=True)


def claim(folder: DataFolder, call: Call, *, seconds: float = PATIENCE_SECONDS) -> Instance | None:
    """The place of the only window on a data folder; None where another window has it and took the call.

    Raises CallError(`window_hangs`) where the other one doesn't answer in time, FileError for the folder.
    """
    place = folder.create().instance
    end = time.monotonic() + seconds
    while True:
        lock = _place_taken(place)
        if lock is not None:
            return Instance(place, lock)
        if handed_over(place, call, end - time.monotonic()):
            return None
        if time.monotonic() >= end:
            raise CallError("window_hangs")
        time.sleep(PAUSE_SECONDS)


def _place_taken(place: Path) -> int | None:
    """The lock's open file, or None where another window has it, or took its file away in this moment."""
    path = place / LOCK_FILE
    try:
        file = taken(path)
    except OSError as error:
        raise FileError("data_folder_unwritable", path=place, reason=system_words(error)) from error
    if file is None:
        return None
    with suppress(OSError):
        if os.path.samestat(os.fstat(file), path.stat()):
            return file
    os.close(file)
    return None


def _new_address(place: Path) -> str:
    name = f"buildbetter-importer-{secrets.token_hex(8)}"
    if sys.platform == "win32":
        return rf"\\.\pipe\{name}"
    socket = place / "socket"
    # A socket's name is short by its kind: in a deep folder it lies elsewhere, and the key keeps others out.
    return str(socket if len(os.fsencode(socket)) <= LONGEST_SOCKET_NAME else Path(tempfile.gettempdir()) / name)


def _write_private(path: Path, value: object) -> None:
    """A file that appears whole, for its owner alone."""
    with whole_file(path) as file:
        file.write(json.dumps(value).encode())


def _wake(address: str) -> None:
    """Has a listener's thread look up; what waits for a connection can't be ended in another way."""
    from multiprocessing.connection import Client

    try:
        Client(address).close()
    except OSError:
        return
