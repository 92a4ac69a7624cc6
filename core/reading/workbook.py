"""Workbooks, from the program's side: a child process reads them, bounded in time and memory."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import pyarrow as pa

from core.errors import FileError
from core.reading.table import Sheet
from core.reading.workbook_child import FOUND, Order

HIDDEN_VERB = "read-workbook"
MEMORY = 2_000_000_000
SECONDS = 30.0
SECONDS_A_MEGABYTE = 2.0
PAUSE = 0.01


@dataclass(frozen=True, eq=False, slots=True)
class Workbook:
    """A sheet's cells as texts (columns "0", "1", …), its first record's number, and the sheets there are."""

    cells: pa.Table
    first_row: int
    sheet: str
    sheets: tuple[Sheet, ...]


def read_workbook(path: Path, *, sheet: str | None, rows: int | None, cancelled: Callable[[], bool]) -> Workbook:
    """A sheet of a workbook. Raises FileError where it can't be read, or reading was cancelled."""
    with tempfile.TemporaryDirectory(prefix="reading-") as folder:
        result = Path(folder) / "cells.arrow"
        order = Order(path=str(path.resolve()), result=str(result), memory=MEMORY, sheet=sheet, rows=rows)
        _run(order, SECONDS + SECONDS_A_MEGABYTE * path.stat().st_size / 1e6, cancelled)
        with pa.OSFile(str(result)) as source:
            cells = pa.ipc.open_file(source).read_all()
    found = json.loads(cells.schema.metadata[FOUND])
    sheets = tuple(Sheet(s["name"], s["rows"], s["columns"], s["hidden"]) for s in found["sheets"])
    return Workbook(cells, found["first_row"], found["sheet"], sheets)


def _run(order: Order, seconds: float, cancelled: Callable[[], bool]) -> None:
    """Runs the child to its end. Raises FileError where it says one, dies, takes too long or is cancelled."""
    child = subprocess.Popen(  # noqa: S603 (our own program, no shell)
        [*_command(), json.dumps(asdict(order))],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
    )
    try:
        _wait(child, seconds, cancelled)
        said = child.communicate()[0]
    finally:
        child.kill()
        child.wait()
    if child.returncode:
        raise _error(said)


def _wait(child: "subprocess.Popen[bytes]", seconds: float, cancelled: Callable[[], bool]) -> None:
    end = time.monotonic() + seconds
    while True:
        try:
            child.wait(PAUSE)
        except subprocess.TimeoutExpired:
            if cancelled():
                raise FileError("reading_cancelled") from None
            if time.monotonic() > end:
                raise FileError("workbook_too_slow", seconds=round(seconds)) from None
        else:
            return


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, HIDDEN_VERB]
    return [sys.executable, "-m", "core.reading.workbook_child"]


def _environment() -> dict[str, str]:
    """The environment in which the child finds this same program, wherever it was started."""
    root = str(Path(__file__).parents[2])
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, [root, os.environ.get("PYTHONPATH")]))}


def _error(said: bytes) -> FileError:
    try:
        error = json.loads(said)
        return FileError(error["code"], **error["params"])
    except (ValueError, KeyError):
        return FileError("workbook_damaged")
