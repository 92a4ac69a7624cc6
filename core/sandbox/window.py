"""The practice server's own request limit: so many in any window of so many seconds."""

import math
import time
from collections import deque
from collections.abc import Callable


class SlidingWindow:
    """Counts requests in a sliding window; one that is refused doesn't count."""

    def __init__(self, limit: tuple[int, float] | None, clock: Callable[[], float] = time.monotonic) -> None:
        self._limit = limit
        self._clock = clock
        self._taken: deque[float] = deque()

    def take(self) -> int | None:
        """Takes a place and gives None; where there is none, the whole seconds until there is one."""
        if self._limit is None:
            return None
        most, seconds = self._limit
        now = self._clock()
        while self._taken and self._taken[0] <= now - seconds:
            self._taken.popleft()
        if len(self._taken) >= most:
            return max(1, math.ceil(self._taken[0] + seconds - now)) if self._taken else math.ceil(seconds)
        self._taken.append(now)
        return None
