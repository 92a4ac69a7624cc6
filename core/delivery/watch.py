"""What a watcher is told, and how often: every fact at once, progress about ten times a second."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from core.delivery.events import Activity, Event, ProgressMade
from core.delivery.pace import Budget
from core.delivery.progress import Forecast
from core.delivery.totals import Totals
from core.hours import SendingHours

SECONDS_BETWEEN = 0.1


@dataclass(frozen=True, slots=True)
class Doing:
    """What the engine does at this moment, and until when it waits (in seconds of the clock)."""

    activity: Activity
    until: float | None = None


class Watch:
    """Hands events on. `totals` asks the journal."""

    def __init__(self, on_event: Callable[[Event], None], totals: Callable[[], Totals], budget: Budget) -> None:
        self._on_event = on_event
        self._totals = totals
        self._told_at = float("-inf")
        self.forecast = Forecast(budget, settled=_settled(totals()))

    def facts(self, events: list[Event]) -> None:
        """Hands on what has been committed."""
        for event in events:
            self._on_event(event)

    def progress(self, now: float, doing: Doing, *, hours: SendingHours | None, wall: float) -> None:
        """Tells where delivery stands, unless it was told a moment ago."""
        if now < self._told_at + SECONDS_BETWEEN:
            return
        self._told_at = now
        totals = self._totals()
        left = self.forecast.seconds_left(now, settled=_settled(totals), pending=totals.pending)
        until = None if doing.until is None else max(0.0, doing.until - now)
        if left is not None and doing.activity is Activity.WAITING_FOR_LIMIT:
            left = max(left, until or 0.0)
        if left is not None and hours is not None:
            left = hours.seconds_to_send(datetime.fromtimestamp(wall), left)
        self._on_event(
            ProgressMade(
                totals=totals,
                activity=doing.activity,
                requests=self.forecast.requests,
                requests_last_minute=self.forecast.last_minute(now),
                seconds_left=left,
                until=until,
            )
        )


def _settled(totals: Totals) -> int:
    return totals.accepted + totals.duplicate + totals.rejected
