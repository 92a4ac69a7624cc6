"""A later start on the same data folder: it hands over what it was given to the window that is open.

Nothing here loads Qt: such a start ends before it would.
"""

import json
import os
import sys
import threading
from dataclasses import asdict, dataclass
from pathlib import Path
from queue import Empty, Queue

# How a desktop says that a start may bring a window to the front.
ACTIVATION_VARIABLES = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
ADDRESS_FILE = "address.json"
TAKEN = b"taken"


@dataclass(frozen=True, slots=True)
class Call:
    """What a later start was given: a file, or none; and the desktop's token for coming to the front."""

    file: str | None = None
    activation: str | None = None

    @classmethod
    def of(cls, path: Path | None) -> "Call":
        """The call of this process, which was given that file."""
        tokens = (os.environ.get(name) for name in ACTIVATION_VARIABLES)
        return cls(str(path.absolute()) if path else None, next(filter(None, tokens), None))


def handed_over(place: Path, call: Call, seconds: float) -> bool:
    """Whether the open window took the call; asked in a thread, because who hangs can't be asked to stop."""
    answers: Queue[bool] = Queue()
    threading.Thread(target=lambda: answers.put(_asked(place, call)), name="first window", daemon=True).start()
    try:
        return answers.get(timeout=max(0.0, seconds))
    except Empty:
        return False


def _asked(place: Path, call: Call) -> bool:
    from multiprocessing import AuthenticationError
    from multiprocessing.connection import Client

    try:
        named = json.loads((place / ADDRESS_FILE).read_text(encoding="utf-8"))
        _let_to_the_front(int(named["pid"]))
        with Client(named["address"], authkey=bytes.fromhex(named["key"])) as connection:
            connection.send_bytes(json.dumps(asdict(call)).encode())
            return connection.recv_bytes() == TAKEN
    except (OSError, EOFError, ValueError, KeyError, TypeError, AuthenticationError):
        return False


def _let_to_the_front(pid: int) -> None:
    """Lets the open window come to the front, which Windows grants only to whom the person just started."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(pid)
