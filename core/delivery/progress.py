"""How fast it goes and how long it will take, as it may be shown: steady, never invented."""

from collections import deque

from core.delivery.pace import Budget

MINUTE = 60.0
SECONDS_BEFORE_FORECAST = 3.0
REQUESTS_BEFORE_FORECAST = 20
WINDOWS_LOOKED_BACK = 5
MARKS_IN_LOOK_BACK = 20


class Forecast:
    """Counts the requests of a run, and says what they promise for the rest."""

    def __init__(self, budget: Budget, *, settled: int) -> None:
        self._budget = budget
        self._settled_at_start = settled
        self._look_back = WINDOWS_LOOKED_BACK * max(budget.seconds, 1.0)
        self._sent: deque[float] = deque()
        self._marks: deque[tuple[float, int]] = deque()
        self.requests = 0

    def sent(self, now: float) -> None:
        """A request left."""
        if not self._marks:
            self._marks.append((now, 0))
        self.requests += 1
        self._sent.append(now)

    def start_over(self, now: float) -> None:
        """Nothing left for a while, which says nothing about the pace."""
        if self._marks:
            self._marks = deque([(now, self.requests)])

    def last_minute(self, now: float) -> int:
        """How many requests left in the last sixty seconds."""
        keep = max(MINUTE, self._budget.seconds)
        while self._sent and self._sent[0] <= now - keep:
            self._sent.popleft()
        return self._sent_since(now - MINUTE, keep == MINUTE)

    def seconds_left(self, now: float, *, settled: int, pending: int) -> float | None:
        """The seconds until `pending` rows are settled, or None where too little is known yet.

        The slower of the pace so far and what the budget allows. People yet to be put are counted at the share of
        the requests that they had so far.
        """
        rows = settled - self._settled_at_start
        if self.requests < REQUESTS_BEFORE_FORECAST or rows <= 0:
            return None
        self._mark(now)
        since, count = self._marks[0]
        if now - since < SECONDS_BEFORE_FORECAST:
            return None
        left = pending * max(1.0, self.requests / rows)
        reached = (self.requests - count) / (now - since)
        return max(left / reached, self._seconds_of_budget(now, left)) if reached else None

    def _mark(self, now: float) -> None:
        """Keeps the count of requests at times that reach just beyond the look back."""
        if now - self._marks[-1][0] >= self._look_back / MARKS_IN_LOOK_BACK:
            self._marks.append((now, self.requests))
        while len(self._marks) > 1 and self._marks[1][0] <= now - self._look_back:
            self._marks.popleft()

    def _seconds_of_budget(self, now: float, left: float) -> float:
        window = self._budget.seconds
        free = self._budget.requests - self._sent_since(now - window, window >= MINUTE)
        return max(0.0, left - max(0, free)) * window / self._budget.requests

    def _sent_since(self, then: float, all_kept: bool) -> int:
        if all_kept:
            return len(self._sent)
        return next((count for count, sent in enumerate(reversed(self._sent)) if sent <= then), len(self._sent))
