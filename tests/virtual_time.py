"""An event loop whose time leaps over every wait, and a limited server in it: days pass in seconds."""

import asyncio
import selectors
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from core.delivery.api import Answer, ApiRequest, Reply
from core.delivery.clocks import Surroundings
from core.delivery.control import Control
from core.delivery.ending import End
from core.delivery.engine import Engine
from core.delivery.journal import imports
from core.delivery.journal.journal import Journal
from core.delivery.lock import ImportLock
from core.delivery.options import DeliveryOptions
from tests.journals import IMPORT

STARTED_AT = 1000.0
Value = TypeVar("Value")


class _LeapingSelector(selectors.DefaultSelector):
    """Waits for nothing: the time that it was to wait has passed. What is on its way has real seconds of `grace`."""

    now = STARTED_AT
    grace = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        found = super().select(min(timeout or 0.0, self.grace))
        if not found and timeout:
            self.now += timeout
        return found


class VirtualTime:
    """Runs coroutines in a time of their own. Where they speak over sockets, give them real seconds of `grace`."""

    def __init__(self, grace: float = 0.0) -> None:
        self._selector = _LeapingSelector()
        self._selector.grace = grace

    @property
    def now(self) -> float:
        """The seconds of this time."""
        return self._selector.now

    def run(self, work: Coroutine[object, object, Value]) -> Value:
        """What the coroutine gives, in no time to speak of."""
        loop = asyncio.SelectorEventLoop(self._selector)
        loop.time = lambda: self.now  # type: ignore[method-assign]
        with asyncio.Runner(loop_factory=lambda: loop) as runner:
            return runner.run(work)

    def surroundings(self) -> Surroundings:
        """A world of this time, with the longest pauses that jitter gives."""
        return Surroundings(clock=lambda: self.now, wall=lambda: self.now, chance=lambda: 0.0)


@dataclass(slots=True)
class VirtualServer:
    """Answers with an id, or 429 where `limit` says how many seconds too early a request comes."""

    time: VirtualTime
    limit: Callable[[float], float | None]
    latency: Callable[[], float]
    seen: list[float] = field(default_factory=list)
    refused: int = 0

    async def send(self, request: ApiRequest) -> Reply:
        """Brings a request there and its answer back."""
        await asyncio.sleep(self.latency() / 2)
        self.seen.append(self.time.now)
        wait = self.limit(self.time.now)
        await asyncio.sleep(self.latency() / 2)
        if wait is not None:
            self.refused += 1
            return Answer(429, {"retry-after": f"{wait:.3f}"})
        return Answer(201, {}, b'{"id": %d}' % len(self.seen))


def deliver_virtually(path: Path, server: VirtualServer, options: DeliveryOptions) -> End:
    """One run of the journal's import, by the real engine and its real journal."""

    async def run() -> End:
        with Journal(path) as journal, ImportLock(journal.locks, IMPORT):
            entry = imports.get(journal, IMPORT)
            return await Engine(journal, entry, server.send, options, Control(), lambda event: None).run()

    return server.time.run(run())
