"""Workbooks, from the program's side: a child process reads them, bounded in time and memory."""

import json
import os
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import pyarrow as pa

from core.credentials import KEY_VARIABLE
from core.errors import FileError
from core.reading.kinds import Kind
from core.reading.task import ReadingTask
from core.reading.workbook_order import FOUND, HIDDEN_VERB, Found, Order

MEMORY = 1_900_000_000
# A busy computer takes its time to start the child; a person who waits can cancel.
SECONDS = 60.0
SECONDS_A_MEGABYTE = 2.0
PAUSE = 0.01
# There a process can't be bounded from inside, so it is looked at from outside. Not run where this was written.
WATCHED = sys.platform == "darwin"
SECONDS_BETWEEN_LOOKS = 0.5
OUT_OF_MEMORY = b"memory allocation"


@dataclass(frozen=True, eq=False, slots=True)
class SheetCells:
    """A sheet's cells as texts (columns "0", "1", …), and what else the child `found`."""

    cells: pa.Table
    found: Found


def read_sheet(task: ReadingTask, kind: Kind, rows: int | None) -> SheetCells:
    """A workbook's sheet, at most `rows` records of it. Raises FileError where it can't be read or was cancelled."""
    result = task.folder / "cells.arrow"
    order = Order(
        path=str(task.path.resolve()),
        format=kind.value,
        result=str(result),
        memory=MEMORY,
        sheet=task.options.sheet,
        rows=rows,
    )
    _run(order, task)
    try:
        with pa.OSFile(str(result)) as source:
            cells = pa.ipc.open_file(source).read_all()
    except (FileNotFoundError, pa.ArrowInvalid):
        raise FileError("workbook_damaged") from None
    return SheetCells(cells.replace_schema_metadata(None), Found.from_json(cells.schema.metadata[FOUND]))


def _run(order: Order, task: ReadingTask) -> None:
    """Runs the child to its end. Raises FileError where it says one, dies, takes too long, or reading was cancelled."""
    seconds = SECONDS + SECONDS_A_MEGABYTE * task.path.stat().st_size / 1e6
    said, complained = task.folder / "said", task.folder / "complained"
    with said.open("wb") as stdout, complained.open("wb") as stderr:
        child = subprocess.Popen(  # noqa: S603 (our own program, no shell)
            [*_command(), json.dumps(asdict(order))],
            stdin=subprocess.DEVNULL,
            stdout=stdout,
            stderr=stderr,
            env=_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        try:
            _wait(child, seconds, task)
        finally:
            child.kill()
            child.wait()
    if child.returncode:
        raise _error(said.read_bytes(), complained.read_bytes())


def _wait(child: "subprocess.Popen[bytes]", seconds: float, task: ReadingTask) -> None:
    end = time.monotonic() + seconds
    look = time.monotonic() + SECONDS_BETWEEN_LOOKS
    while time.monotonic() < end:
        try:
            child.wait(PAUSE)
        except subprocess.TimeoutExpired:
            task.go_on()
        else:
            return
        if WATCHED and time.monotonic() >= look:
            if resident_memory(child.pid) > MEMORY:
                raise FileError("workbook_too_large", limit=f"{MEMORY / 1e9:g} GB")
            look = time.monotonic() + SECONDS_BETWEEN_LOOKS
    raise FileError("workbook_too_slow", seconds=round(seconds))


def resident_memory(pid: int) -> int:
    """The bytes of memory that a process holds, as the system's own tool says; 0 where it says nothing."""
    try:
        told = subprocess.run(  # noqa: S603 (a fixed command and a number)
            ["/bin/ps", "-o", "rss=", "-p", str(pid)], capture_output=True, text=True, timeout=SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return 0
    return 1024 * int(told.stdout) if told.stdout.strip().isdigit() else 0


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, HIDDEN_VERB]
    return [sys.executable, "-m", "core.reading.workbook_child"]


def _environment() -> dict[str, str]:
    """The environment in which the child finds this same program, wherever it was started; without the key."""
    root = str(Path(__file__).parents[2])
    path = os.pathsep.join(filter(None, [root, os.environ.get("PYTHONPATH")]))
    kept = {name: value for name, value in os.environ.items() if name != KEY_VARIABLE}
    return {**kept, "PYTHONPATH": path, "RUST_BACKTRACE": "0"}


def _error(said: bytes, complained: bytes) -> FileError:
    if OUT_OF_MEMORY in complained:
        return FileError("workbook_too_large", limit=f"{MEMORY / 1e9:g} GB")
    try:
        error = json.loads(said)
        return FileError(error["code"], **error["params"])
    except (ValueError, KeyError):
        return FileError("workbook_damaged")
