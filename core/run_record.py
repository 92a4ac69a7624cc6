"""The record of a run of the window: whether the last one came to its end, and what broke it off.

A mark lies in the log folder while the window runs. One that is found at the start was left by a run that was cut
off: a crash below Python, a kill, a power failure. What the interpreter can still write then stands beside it.
"""

import faulthandler
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

from core.private_file import opened
from core.settings import DataFolder

MARK = "running"
CRASH = "crash.log"
LAST_CRASH = "crash-last.log"


@dataclass(slots=True)
class RunRecord:
    """One run, from `begin` to `end`. `cut_off_before`: the run before it didn't come to its end."""

    folder: Path
    cut_off_before: bool = False
    _file: TextIO | None = field(default=None, repr=False)

    @classmethod
    def begin(cls, folder: DataFolder) -> "RunRecord":
        """Marks that a run begins, and has a crash below Python written to a file. A full disk hinders nothing."""
        record = cls(folder.logs)
        try:
            record._open()
        except OSError:
            record.end()
        return record

    def end(self) -> None:
        """The run comes to its end."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
        try:
            if (self.folder / CRASH).exists() and not (self.folder / CRASH).stat().st_size:
                (self.folder / CRASH).unlink()
            (self.folder / MARK).unlink(missing_ok=True)
        except OSError:
            return

    def _open(self) -> None:
        mark, crash = self.folder / MARK, self.folder / CRASH
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.cut_off_before = mark.exists()
        if crash.exists() and crash.stat().st_size:
            crash.replace(self.folder / LAST_CRASH)
        os.close(opened(mark, os.O_WRONLY | os.O_CREAT))
        self._file = os.fdopen(opened(crash, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), "w", encoding="utf-8")
        # The thread that crashes alone: those that run on meanwhile have been seen to break the dump off.
        faulthandler.enable(self._file, all_threads=False)
