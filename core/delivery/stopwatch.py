"""How long a run was at work."""

from collections.abc import Callable

from core.delivery.happenings import WORTH_SAYING_SECONDS


class Stopwatch:
    """Adds up the seconds at work by a clock that runs on while the machine sleeps; what it slept doesn't count."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._looked_at = clock()
        self.seconds = 0.0

    def look(self, *, at_work: bool) -> None:
        """Whether the run was at work since the last look, which is a second or two ago."""
        now = self._clock()
        gap, self._looked_at = now - self._looked_at, now
        if at_work and gap < WORTH_SAYING_SECONDS:
            self.seconds += gap

    def taken(self) -> float:
        """The seconds so far; it begins at 0 again."""
        seconds, self.seconds = self.seconds, 0.0
        return seconds
