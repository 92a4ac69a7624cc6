"""What a person says to a running delivery, from any thread or signal handler: pause, go on, stop, only at night."""

import asyncio
import contextlib

from core.hours import SendingHours


class Control:
    """Wishes that the engine reads between two commits; each wakes it."""

    def __init__(self, hours: SendingHours | None = None) -> None:
        self.hours = hours
        self._attached: tuple[asyncio.AbstractEventLoop, asyncio.Event] | None = None
        self._try_now = False
        self.paused = False
        self.stopping = False

    def attach(self, awake: asyncio.Event) -> None:
        """From now on a wish sets this event, in the loop that runs."""
        self._attached = (asyncio.get_running_loop(), awake)

    def detach(self) -> None:
        """The loop is about to end."""
        self._attached = None

    def pause(self) -> None:
        """Send nothing new."""
        self.paused = True
        self._wake()

    def resume(self) -> None:
        """Go on."""
        self.paused = False
        self._wake()

    def stop(self) -> None:
        """End the run."""
        self.stopping = True
        self._wake()

    def keep_to(self, hours: SendingHours | None) -> None:
        """Send only within these hours from now on; None: at any time."""
        self.hours = hours
        self._wake()

    def try_now(self) -> None:
        """Cut the present wait short."""
        self._try_now = True
        self._wake()

    def take_try_now(self) -> bool:
        """Whether "try now" was said since the last time."""
        if not self._try_now:
            return False
        self._try_now = False
        return True

    def _wake(self) -> None:
        attached = self._attached
        if attached is not None:
            loop, awake = attached
            # A loop that has just been closed needs no waking.
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(awake.set)
