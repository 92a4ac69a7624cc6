"""An import of 100,000 rows through the command line: how soon it begins, how soon it resumes, in how much memory."""

import csv
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.settings import HOME_VARIABLE
from tests.deliveries import KEY
from tests.exports import COLUMNS, ticket
from tests.faulty_server import FaultyServer, answer

MANY, FEW = 100_000, 1_000
ROWS_A_PERSON = 5
UNLIMITED = ("--limit", "1000000/1")
SECONDS_BETWEEN_LOOKS = 0.02


def long_imports() -> Iterator[str]:
    """A line a figure."""
    peaks = {}
    for rows in (FEW, MANY):
        with tempfile.TemporaryDirectory() as folder, _everything_accepted() as server:
            file = _export(Path(folder) / "tickets.csv", rows)
            target = ("--mapping", "auto", "--source", "Tickets", "--api-url", server.url)
            seconds = _first_request(server, Path(folder), "import", str(file), *target)
            if rows == MANY:
                yield f"import of {rows:,} rows: first request after {seconds:.1f} s"
            seconds = _first_request(server, Path(folder), "resume")
            yield f"resume of {rows:,} rows: first request after {seconds:.2f} s"
            peaks[rows] = _peak_memory(Path(folder), "resume", *UNLIMITED)
            yield f"resume of {rows:,} rows to its end: peak memory {peaks[rows]:.0f} MB"
    yield f"peak memory of resume: {peaks[MANY] / peaks[FEW]:.2f} times that of {FEW:,} rows"


@contextmanager
def _everything_accepted() -> Iterator[FaultyServer]:
    made = answer(201, "Content-Type: application/json", body=b'{"id": 1}')
    with FaultyServer(lambda asked: made) as server:
        yield server


def _export(path: Path, rows: int) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        for number in range(1, rows + 1):
            whose = number // ROWS_A_PERSON
            writer.writerow({**ticket(number), "Email": f"person{whose}@example.com", "Name": f"Ada Number{whose}"})
    return path


def _program(folder: Path, *arguments: str) -> "subprocess.Popen[bytes]":
    environment = {**os.environ, HOME_VARIABLE: str(folder / "home"), "BUILDBETTER_API_KEY": KEY}
    command = [sys.executable, "-m", "core", *arguments]
    return subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _first_request(server: FaultyServer, folder: Path, *arguments: str) -> float:
    """The seconds from the command to the first request that the server sees; the program is killed then."""
    before, started = len(server.asked), time.monotonic()
    process = _program(folder, *arguments)
    try:
        while len(server.asked) == before:
            if process.poll() is not None:
                raise RuntimeError(f"{arguments} ended with {process.returncode} before it sent anything")
            time.sleep(SECONDS_BETWEEN_LOOKS)
        return server.asked[before].time - started
    finally:
        process.kill()
        process.wait()


def _peak_memory(folder: Path, *arguments: str) -> float:
    """The most memory that the program had, in MB (10⁶ bytes), while it ran to its end. Linux alone tells."""
    peak = 0.0
    process = _program(folder, *arguments)
    status = Path(f"/proc/{process.pid}/status")
    while process.poll() is None:
        peak = max(peak, _high_water(status))
        time.sleep(SECONDS_BETWEEN_LOOKS)
    if process.returncode:
        raise RuntimeError(f"{arguments} ended with {process.returncode}")
    return peak


def _high_water(status: Path) -> float:
    try:
        lines = status.read_text(encoding="ascii").splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) * 1024 / 1e6 for line in lines if line.startswith("VmHWM")), 0.0)
