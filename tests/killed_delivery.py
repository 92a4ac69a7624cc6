"""A delivery in a process of its own that kills itself: before or after the n-th commit, request or answer."""

import os
import signal
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.delivery.api import ApiRequest, Reply
from core.delivery.client import ApiClient
from core.delivery.journal.journal import Journal
from tests.deliveries import deliver, options

_KILL = getattr(signal, "SIGKILL", signal.SIGTERM)


def deliver_and_die(path: Path, url: str, at: int) -> None:
    """Delivers the journal's import; dies at the boundary of that number, counted from 1."""
    _Boundaries(at).watch()
    deliver(path, options(url))


class _Boundaries:
    """Counts what could be the last thing that a process does."""

    def __init__(self, at: int) -> None:
        self._left = at

    def pass_one(self) -> None:
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), _KILL)

    def watch(self) -> None:
        transaction, send = Journal.transaction, ApiClient.send

        @contextmanager
        def watched(journal: Journal) -> Iterator[sqlite3.Connection]:
            outermost = not journal._database.in_transaction
            if outermost:
                self.pass_one()
            with transaction(journal) as database:
                yield database
                if outermost:
                    self.pass_one()
            if outermost:
                self.pass_one()

        async def watched_send(client: ApiClient, request: ApiRequest) -> Reply:
            self.pass_one()
            reply = await send(client, request)
            self.pass_one()
            return reply

        Journal.transaction, ApiClient.send = watched, watched_send  # type: ignore[method-assign]
