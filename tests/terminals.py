"""The real program on a terminal of its own, as a person sits before it."""

import os
import select
import subprocess
import sys
import threading
from pathlib import Path

from tests.conftest import PROGRAM_SECONDS, ROOT

XTERM = {"TERM": "xterm", "COLUMNS": "120", "LINES": "40"}


class Terminal:
    """A program whose stdin and stderr, and unless it is caught its stdout, are a terminal. POSIX alone.

    A context manager; what still runs at its end is killed. `shown` is all that the terminal was told to show.
    """

    def __init__(self, *arguments: object, cwd: Path, catch_output: bool = False, **environment: str) -> None:
        import pty

        self.shown = ""
        self._ours, theirs = pty.openpty()
        self._grown = threading.Condition()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "core", *map(str, arguments)],
            stdin=theirs,
            stdout=subprocess.PIPE if catch_output else theirs,
            stderr=theirs,
            cwd=cwd,
            start_new_session=True,
            env={
                **os.environ,
                "PYTHONPATH": str(ROOT),
                "TERM": "xterm",
                "COLUMNS": "120",
                "LINES": "40",
                **environment,
            },
        )
        os.close(theirs)
        self._reading = threading.Thread(target=self._read)
        self._reading.start()

    def __enter__(self) -> "Terminal":
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()
        self._reading.join()
        os.close(self._ours)
        if self.process.stdout:
            self.process.stdout.close()

    def wait_for(self, text: str) -> None:
        """Wait until the terminal shows a text."""
        with self._grown:
            assert self._grown.wait_for(lambda: text in self.shown, PROGRAM_SECONDS), self.shown

    def type(self, text: str) -> None:
        """Type a text."""
        os.write(self._ours, text.encode())

    def ended(self) -> tuple[int, str]:
        """How it ended: its exit code, and what it wrote to a stdout that was caught."""
        out, _ = self.process.communicate(timeout=PROGRAM_SECONDS)
        self._reading.join()
        return self.process.returncode, (out or b"").decode()

    def _read(self) -> None:
        raw = b""
        while True:
            select.select([self._ours], [], [])
            try:
                raw += os.read(self._ours, 4096)
            except OSError:  # nobody holds the other end any more
                return
            with self._grown:
                self.shown = raw.decode(errors="replace")
                self._grown.notify_all()
