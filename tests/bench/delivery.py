"""Delivery's figures: `python -m tests.bench.delivery [PART…]`; every part, if none is named.

- virtual: 2,500 requests by the real engine and journal in a virtual time, at 100 a minute and true latencies; the
  share is the least time that they need, 60 s × (ceil(n / 100) − 1), divided by the time that they took
- http: the same over HTTP, with windows and latencies scaled down from 60 seconds to 3. It takes nine minutes, and a
  machine that does nothing else: a delay of 30 ms in each window costs a hundredth here, and nothing in life
- ratio: records a second without a limit, divided by those of a bare sequential `httpx.Client` loop
- long: the start of an import of 100,000 rows, and its resume
"""

import itertools
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from math import ceil
from pathlib import Path
from time import perf_counter

import httpx

from core.delivery.api import KEY_HEADER
from core.delivery.ending import End
from core.delivery.events import ImportState, RunEnded
from core.delivery.options import DeliveryOptions
from tests.deliveries import KEY, deliver, entry_of, journal_of, sendable, sendables
from tests.limited_server import KINDS
from tests.long_imports import long_imports
from tests.virtual_time import STARTED_AT, VirtualServer, VirtualTime, deliver_virtually

MINUTE = 60.0
WINDOW_SECONDS = 3.0
LIMIT = 100
ROWS = 2000
PEOPLE = 499
REQUESTS = 1 + PEOPLE + ROWS
CASES = list(itertools.product(("sliding", "fixed", "bucket"), (0.2, 0.7, 2.0)))
ROUNDS = 5
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


def in_virtual_time(kind: str, latency: float) -> str:
    """A line about one kind of limit at one latency, in a time that leaps over every wait."""
    time = VirtualTime()
    limited = VirtualServer(time, KINDS[kind](LIMIT, MINUTE), lambda: latency)
    with tempfile.TemporaryDirectory() as folder:
        path = journal_of(Path(folder), sendables(ROWS, PEOPLE))
        ended = deliver_virtually(path, limited, DeliveryOptions(surroundings=time.surroundings()))
        share = MINUTE * (ceil(REQUESTS / LIMIT) - 1) / (time.now - STARTED_AT)
        return _line(kind, latency, share, ended, path, len(limited.seen), limited.refused)


def over_http(kind: str, latency: float) -> str:
    """A line about one kind of limit at one latency (in seconds of a 60-second window)."""
    scaled = (LIMIT, WINDOW_SECONDS, latency * WINDOW_SECONDS / MINUTE)
    with tempfile.TemporaryDirectory() as folder, server("tests.limited_server", kind, *scaled) as process:
        url = f"http://127.0.0.1:{process.stdout.readline().strip()}"
        path = journal_of(Path(folder), sendables(ROWS, PEOPLE))
        ended = deliver(path, DeliveryOptions(budget_requests=LIMIT, budget_seconds=WINDOW_SECONDS, api_url=url))
        process.stdin.close()
        accepted, refused, seconds = process.stdout.readline().split()
        share = WINDOW_SECONDS * (ceil(REQUESTS / LIMIT) - 1) / float(seconds)
        return _line(kind, latency, share, ended, path, int(accepted) + int(refused), int(refused))


def _line(kind: str, latency: float, share: float, ended: End | RunEnded, path: Path, seen: int, refused: int) -> str:
    counts = entry_of(path).requests
    first = counts.sources + counts.people + counts.records
    whole = ended.state is ImportState.FINISHED and first == REQUESTS and seen == first + counts.retries
    return (
        f"{kind:8} {latency:3} s   share {share:5.3f}   429s {refused:3} ({refused / seen:.1%})   requests {seen:,} ="
        f" {counts.sources} + {counts.people} + {counts.records:,} + {counts.retries}{'' if whole else '   WRONG'}"
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


def dlt_destination(url: str, key: str, rows: int) -> float:
    """Records a second of dlt's custom destination with a batch of one, which keeps no state of a row."""
    import dlt

    payloads = [{"text": f"It works, row {row}", "row": row} for row in range(rows)]
    with (
        tempfile.TemporaryDirectory() as folder,
        httpx.Client(base_url=url, headers={KEY_HEADER: key}) as client,
    ):
        client.post("/v3/rest/feedback-sources", json={"name": "dlt", "type": "api"}).raise_for_status()

        @dlt.destination(batch_size=1, name="records")
        def records(items: list[dict[str, object]], table: object) -> None:
            for item in items:
                content = (sendable(int(str(item["row"]))).payload or "").encode()
                headers = {"Content-Type": "application/json"}
                client.post(RECORDS, content=content, headers=headers).raise_for_status()

        pipeline = dlt.pipeline("records", destination=records, pipelines_dir=folder)
        started = perf_counter()
        pipeline.run(payloads, table_name="records")
        return rows / (perf_counter() - started)


def ratios() -> Iterator[str]:
    """Records a second as a share of the bare loop's: round by round, each on an empty server."""
    others: dict[str, Callable[[str, str, int], float]] = {"ours": our_delivery}
    try:
        import dlt  # noqa: F401 only whether it is there
    except ImportError:
        yield "dlt is not installed: its custom destination isn't run"
    else:
        others["dlt's custom destination"] = dlt_destination
    found: dict[str, list[float]] = {name: [] for name in others}
    for _ in range(ROUNDS):
        bare = _on_an_empty_server(bare_loop)
        for name, measure in others.items():
            found[name].append(_on_an_empty_server(measure) / bare)
    for name, shares in found.items():
        shares.sort()
        yield f"{name}: {shares[len(shares) // 2]:.2f} of a bare loop ({', '.join(f'{one:.2f}' for one in shares)})"


def _on_an_empty_server(measure: Callable[[str, str, int], float]) -> float:
    with server("tests.practice_process", KEY) as process:
        return measure(process.stdout.readline().strip(), KEY, ROWS_A_ROUND)


PARTS: dict[str, Callable[[], Iterator[str]]] = {
    "virtual": lambda: itertools.starmap(in_virtual_time, CASES),
    "http": lambda: itertools.starmap(over_http, CASES[:7]),
    "ratio": ratios,
    "long": long_imports,
}


def main() -> int:
    """Prints a line a figure, and how busy the machine was."""
    for part in sys.argv[1:] or PARTS:
        print(f"-- {part}", flush=True)
        for line in PARTS[part]():
            print(line, flush=True)
        if hasattr(os, "getloadavg"):
            print(f"load of the machine: {os.getloadavg()[0]:.1f}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
