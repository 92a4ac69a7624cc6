"""The program's window in a process of its own, as tests hold it: what it tells, and later starts beside it."""

import os
import subprocess
import sys
import threading
from pathlib import Path
from queue import Empty, Queue
from types import TracebackType
from typing import Self

from core.settings import HOME_VARIABLE
from tests.conftest import ROOT

PATIENCE = 200.0
# A later start as the program's entry makes it; then it tells how it ended and whether it loaded Qt.
LATER_START = """
import functools, sys
import gui.instance
from gui.__main__ import main
gui.instance.claim = functools.partial(gui.instance.claim, seconds=float(sys.argv[1]))
code = main(sys.argv[2:])
print(code, any(name.startswith("PySide6") for name in sys.modules))
"""


class OpenWindow:
    """A context manager; what still runs at its end is killed."""

    def __init__(self, home: Path, **environment: str) -> None:
        self._environment = {**os.environ, HOME_VARIABLE: str(home), "QT_QPA_PLATFORM": "offscreen", **environment}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.window_process"],
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=self._environment,
        )
        self._lines: Queue[str] = Queue()
        self._reading = threading.Thread(target=self._read, daemon=True)
        self._reading.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    def next_fact(self) -> str:
        """What it tells next."""
        try:
            return self._lines.get(timeout=PATIENCE)
        except Empty:
            raise AssertionError("the window told nothing") from None

    def end(self) -> None:
        """Kill it, if it lives."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self._reading.join()
        assert self.process.stdout
        self.process.stdout.close()

    def start_again(self, *arguments: object, seconds: float = PATIENCE) -> subprocess.CompletedProcess[str]:
        """A later start on the same folder, and how it ended."""
        return subprocess.run(
            [sys.executable, "-c", LATER_START, str(seconds), *map(str, arguments)],
            capture_output=True,
            text=True,
            cwd=ROOT,
            timeout=PATIENCE,
            env=self._environment,
            check=False,
        )

    def _read(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self._lines.put(line.strip())
