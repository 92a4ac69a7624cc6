"""`sandbox`: the local server, alone."""

import os
import threading
from pathlib import Path
from typing import Annotated

import typer

from core.cli import options
from core.cli.interruption import stopping_by
from core.cli.output import say, write_json, write_text

# Windows hands a signal to Python only between two waits.
SIGNALS_SEEN_SECONDS = 0.5


def run_sandbox(
    port: Annotated[int, typer.Option("--port", metavar="N", min=0, max=65535, help="0 takes a free one.")] = 0,
    db: Annotated[Path | None, typer.Option("--db", metavar="PATH", help="Keep what arrives in this file.")] = None,
    key: Annotated[str | None, typer.Option("--key", metavar="PRACTICE_KEY", help="The key it asks for.")] = None,
    limit: options.Limit = None,
    latency: Annotated[float, typer.Option("--latency", metavar="S", min=0, help="Delay each answer.")] = 0.0,
    as_json: options.Json = False,
    _data_dir: options.DataDir = None,
) -> int:
    """The local server, alone, until it is stopped."""
    from core.sandbox.server import DEFAULT_LIMIT, PracticeServer

    budget = options.parsed_limit(limit) if limit else DEFAULT_LIMIT
    stopped = threading.Event()
    with stopping_by(stopped.set), PracticeServer(db, port=port, key=key, limit=budget, latency=latency) as server:
        if as_json:
            write_json({"url": server.url, "key": server.key, "pid": os.getpid()})
            say(f"What arrives is shown at {server.page_url}")
        else:
            write_text(f"The practice server runs at {server.url}\nIts key is {server.key}")
            write_text(f"What arrives is shown at {server.page_url}\nCtrl-C ends it.")
        while not stopped.wait(SIGNALS_SEEN_SECONDS):
            pass
    return 0
