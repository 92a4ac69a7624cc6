"""The requests under way: a task each, their replies as they come, and the rest between two things that happen."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial

from core.delivery.api import ApiRequest, Failure, FailureKind, Reply
from core.delivery.options import DeliveryOptions
from core.delivery.work import Sent, Unit

CANCEL_SECONDS = 1.0
LONGEST_REST_SECONDS = 1.0
# The client gives up by itself before that, unless the machine slept: its timers did, too.
OVERDUE_SECONDS = 5.0

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Came:
    """What came of a request, and when; no reply where it was cancelled because the run ends."""

    sent: Sent
    reply: Reply | None
    at: float


class UnderWay:
    """Requests that have left and not come back; `first_left_at` is when the run's first one did.

    Must be made inside the running loop.
    """

    def __init__(self, send: Callable[[ApiRequest], Awaitable[Reply]], options: DeliveryOptions) -> None:
        self._send = send
        self._clock = options.surroundings.clock
        self._sleep = options.surroundings.sleep
        self._tasks: dict[int, tuple[Sent, asyncio.Task[Reply]]] = {}
        self._came_back: list[Came] = []
        self._timer: tuple[float, asyncio.Task[None]] | None = None
        self._overdue_seconds = options.request_seconds + OVERDUE_SECONDS
        self._closing = False
        self.first_left_at: float | None = None
        self.awake = asyncio.Event()

    @property
    def units(self) -> list[Unit]:
        """What is under way."""
        return [sent.unit for sent, _ in self._tasks.values()]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is under way and no reply waits to be settled."""
        return not self._tasks and not self._came_back

    def leave(self, sent: Sent, request: ApiRequest) -> None:
        """Lets a request leave."""
        self.first_left_at = sent.at if self.first_left_at is None else self.first_left_at
        task = asyncio.create_task(self._exchange(request))
        self._tasks[sent.number] = (sent, task)
        task.add_done_callback(partial(self._came, sent))

    def take_back(self) -> list[Came]:
        """What has come since the last time."""
        came, self._came_back = self._came_back, []
        return came

    async def rest(self, until: float | None) -> None:
        """Waits until a reply comes, `awake` is set, or it is `until`; a second at most."""
        now = self._clock()
        self._cancel_overdue(now)
        if not self._came_back:
            self._set_timer(min(now + LONGEST_REST_SECONDS, until or now + LONGEST_REST_SECONDS))
            await self.awake.wait()
        self.awake.clear()

    async def cancel_all(self) -> None:
        """Gives up all that is under way."""
        self._closing = True
        tasks = [task for _, task in self._tasks.values()]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=CANCEL_SECONDS)
        for sent, _ in list(self._tasks.values()):
            self._tasks.pop(sent.number)
            self._came_back.append(Came(sent, None, self._clock()))

    def close(self) -> None:
        """Ends the timer."""
        if self._timer is not None:
            self._timer[1].cancel()

    async def _exchange(self, request: ApiRequest) -> Reply:
        return await self._send(request)

    def _came(self, sent: Sent, task: asyncio.Task[Reply]) -> None:
        reply = self._reply_of(task)
        if self._tasks.pop(sent.number, None) is not None:
            self._came_back.append(Came(sent, reply, self._clock()))
            self.awake.set()

    def _reply_of(self, task: asyncio.Task[Reply]) -> Reply | None:
        if task.cancelled():
            return None if self._closing else Failure(FailureKind.TIMED_OUT)
        error = task.exception()
        if error is not None:
            # Whatever went wrong in the transport, bytes may have left.
            _log.error("the transport failed in an unknown way: %s", type(error).__name__)
            return Failure(FailureKind.DROPPED, type(error).__name__)
        return task.result()

    def _cancel_overdue(self, now: float) -> None:
        for sent, task in self._tasks.values():
            if now - sent.at > self._overdue_seconds:
                task.cancel()

    def _set_timer(self, until: float) -> None:
        if self._timer is not None:
            planned, task = self._timer
            if planned <= until and not task.done():
                return
            task.cancel()
        self._timer = (until, asyncio.create_task(self._wake_at(until)))

    async def _wake_at(self, until: float) -> None:
        await self._sleep(max(0.0, until - self._clock()))
        self.awake.set()
