"""Delivery against its limit, and against a bare loop: `python -m tests.bench.delivery [WINDOW_SECONDS]`.

Windows and latencies are scaled down from 60 seconds to 3; what carries over are the shares. It takes nine minutes,
and a machine that does nothing else: a delay of 30 ms in each window costs a hundredth here, and nothing in life.
- share: the least time that 2,500 requests need at 100 a window, divided by the time that they took
- ratio: records a second without a limit, divided by those of a bare sequential `httpx.Client` loop
"""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from math import ceil
from pathlib import Path
from time import perf_counter

import httpx

from core.delivery.api import KEY_HEADER
from core.delivery.events import ImportState
from core.delivery.options import DeliveryOptions
from tests.deliveries import KEY, deliver, journal_of, sendable, sendables

WINDOW_SECONDS = 3.0
LIMIT = 100
ROWS = 2000
PEOPLE = 499
REQUESTS = 1 + PEOPLE + ROWS
CASES = [(kind, latency) for kind in ("sliding", "fixed") for latency in (0.2, 0.7, 2.0)] + [("bucket", 0.2)]
ROUNDS = 3
ROWS_A_ROUND = 1500
UNLIMITED = 1_000_000
RECORDS = "/v3/rest/feedback-sources/1/records"


@contextmanager
def server(*arguments: object) -> Iterator[subprocess.Popen[str]]:
    """A module of the benchmarks in a process of its own, with its first line still to be read."""
    command = [sys.executable, "-m", *map(str, arguments)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.stdin.close()


def against_a_limit(kind: str, latency: float, window: float) -> str:
    """A line about one kind of limit at one latency (in seconds of a 60-second window)."""
    scale = window / 60.0
    arguments = ("tests.limited_server", kind, LIMIT, window, latency * scale)
    with tempfile.TemporaryDirectory() as folder, server(*arguments) as process:
        url = f"http://127.0.0.1:{process.stdout.readline().strip()}"
        path = journal_of(Path(folder), sendables(ROWS, PEOPLE))
        options = DeliveryOptions(budget_requests=LIMIT, budget_seconds=window, api_url=url)
        ended = deliver(path, options)
        process.stdin.close()
        accepted, refused, seconds = process.stdout.readline().split()
    least = window * (ceil(REQUESTS / LIMIT) - 1)
    complete = ended.state is ImportState.FINISHED and int(accepted) == REQUESTS
    return (
        f"{kind:8} {latency:3} s   share {least / float(seconds):5.3f}   429s {int(refused):3}"
        f"{'' if complete else '   INCOMPLETE'}"
    )


def bare_loop(url: str, key: str, rows: int) -> float:
    """Records a second of a sequential loop that keeps nothing."""
    payloads = [(sendable(row).payload or "").encode() for row in range(rows)]
    with httpx.Client(base_url=url, headers={KEY_HEADER: key, "Content-Type": "application/json"}) as client:
        client.post("/v3/rest/feedback-sources", json={"name": "Loop", "type": "api"}).raise_for_status()
        started = perf_counter()
        for payload in payloads:
            client.post(RECORDS, content=payload).raise_for_status()
        return rows / (perf_counter() - started)


def our_delivery(url: str, key: str, rows: int) -> float:
    """Records a second of a delivery, its journal included."""
    with tempfile.TemporaryDirectory() as folder:
        path = journal_of(Path(folder), sendables(rows), key=key)
        started = perf_counter()
        ended = deliver(path, DeliveryOptions(budget_requests=UNLIMITED, api_url=url), key=key)
        assert ended.totals.accepted == rows
        return rows / (perf_counter() - started)


def ratios() -> Iterator[float]:
    """Our records a second as a share of the bare loop's, round by round, each on an empty server."""
    for _ in range(ROUNDS):
        speeds = []
        for measure in (bare_loop, our_delivery):
            with server("tests.practice_process", KEY) as process:
                speeds.append(measure(process.stdout.readline().strip(), KEY, ROWS_A_ROUND))
        yield speeds[1] / speeds[0]


def main() -> int:
    """Prints a line a case."""
    window = float(sys.argv[1]) if len(sys.argv) > 1 else WINDOW_SECONDS
    print(f"{REQUESTS:,} requests at {LIMIT} in {window:g} s")
    for kind, latency in CASES:
        print(against_a_limit(kind, latency, window), flush=True)
    found = sorted(ratios())
    print(f"ratio to a bare loop {found[len(found) // 2]:.2f} (of {', '.join(f'{ratio:.2f}' for ratio in found)})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
