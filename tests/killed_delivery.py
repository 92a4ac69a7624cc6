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
from core.delivery.options import DeliveryOptions
from core.delivery.runner import Delivery
from tests.deliveries import KEY, deliver, options

_KILL = getattr(signal, "SIGKILL", signal.SIGTERM)


def deliver_and_die(path: Path, url: str, at: int) -> None:
    """Delivers the journal's import; dies at the boundary of that number, counted from 1."""
    _Boundaries(at).watch()
    deliver(path, options(url))


def deliver_within(path: Path, url: str, import_id: str, budget: tuple[int, float], at: int) -> None:
    """Delivers an import of the journal within a budget, in true time; dies at a boundary, if it comes so far."""
    _Boundaries(at).watch()
    chosen = DeliveryOptions(budget_requests=budget[0], budget_seconds=budget[1], api_url=url)
    Delivery(path, import_id, KEY, options=chosen, on_event=lambda event: None).run()


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
