"""The computer is kept awake while a delivery is at work, and only then."""

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from queue import SimpleQueue

from core.delivery.events import Activity, Event, ProgressMade

AT_WORK = frozenset(
    {
        Activity.DELIVERING,
        Activity.WAITING_FOR_LIMIT,
        Activity.WAITING_FOR_NETWORK,
        Activity.WAITING_FOR_SERVER,
    }
)
CLOSING_SECONDS = 1.0

Keep = Callable[[], AbstractContextManager[object]]

_log = logging.getLogger(__name__)


@contextmanager
def kept_awake() -> Iterator[None]:
    """The computer doesn't fall asleep by itself while this holds. Raises RuntimeError where it can't be kept awake."""
    from wakepy import keep

    with keep.running(on_fail="error"):
        yield


class Awake:
    """Holds `keep` while a delivery is at work; None keeps nothing.

    The system is asked in a thread of its own, where a slow answer holds up neither rows nor a stop.
    """

    def __init__(self, keep: Keep | None) -> None:
        self._keep = keep
        self._wanted = False
        self._wishes: SimpleQueue[bool | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._failures: SimpleQueue[str] = SimpleQueue()
        self._failed = False

    def heed(self, event: Event) -> None:
        """Takes from what a delivery tells whether it is at work."""
        if isinstance(event, ProgressMade):
            self._want(event.activity in AT_WORK)

    def just_failed(self) -> bool:
        """Whether it turned out that the computer can't be kept awake; True once."""
        failed = not self._failures.empty() and not self._failed
        self._failed = self._failed or failed
        return failed

    def close(self) -> None:
        """The delivery has ended: the computer may sleep."""
        self._want(wanted=False)
        if self._thread is not None:
            self._wishes.put(None)
            self._thread.join(CLOSING_SECONDS)

    def _want(self, wanted: bool) -> None:
        if self._keep is None or wanted == self._wanted:
            return
        self._wanted = wanted
        if self._thread is None:
            self._thread = threading.Thread(target=self._hold, args=(self._keep,), name="awake", daemon=True)
            self._thread.start()
        self._wishes.put(wanted)

    def _hold(self, keep: Keep) -> None:
        held = ExitStack()
        for wanted in iter(self._wishes.get, None):
            try:
                if wanted:
                    held.enter_context(keep())
                else:
                    held.close()
            except Exception as error:  # noqa: BLE001 — whatever the system has against it, the delivery goes on
                _log.info("the computer can't be kept awake: %s", error)
                self._failures.put(type(error).__name__)
