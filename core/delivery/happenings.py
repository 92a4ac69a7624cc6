"""What befell a run that goes on by itself: the computer slept, its clock was set, the network or server was away."""

from dataclasses import dataclass
from datetime import datetime

from core.delivery.clocks import Surroundings
from core.delivery.events import NoticeGiven
from core.delivery.retries import Outage
from core.messages import sentence
from core.messages.durations import in_words

WORTH_SAYING_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class _Away:
    """Since when nothing passed, how many requests had passed by then, and whether it was the network."""

    since: float
    passes: int
    network: bool


class Happenings:
    """Compares the clocks in each turn of the engine, which takes a second or two, and follows an outage to its end."""

    def __init__(self, surroundings: Surroundings) -> None:
        self._clock, self._wall = surroundings.clock, surroundings.wall
        self._seen_at = self._clock()
        self._offset = self._wall() - self._seen_at
        self._away: _Away | None = None

    def since_last_look(self) -> list[NoticeGiven]:
        """What shows by the clocks since the last time."""
        now, wall = self._clock(), self._wall()
        gap, self._seen_at = now - self._seen_at, now
        notices = []
        if gap >= WORTH_SAYING_SECONDS:
            notices.append(_notice("slept", gap, wall))
        shift = wall - now - self._offset
        if abs(shift) >= WORTH_SAYING_SECONDS:
            self._offset += shift
            notices.append(_notice("clock_set_forward" if shift > 0 else "clock_set_back", abs(shift), wall))
        return notices

    def after_replies(self, outage: Outage, passes: int) -> list[NoticeGiven]:
        """What shows by the outage as it is now, when so many requests have passed."""
        now, away = self._clock(), self._away
        if outage.probing:
            self._away = away or _Away(now, passes, outage.network)
            return []
        if away is None or passes == away.passes:
            return []
        self._away = None
        if now - away.since < WORTH_SAYING_SECONDS:
            return []
        return [_notice("network_was_away" if away.network else "server_was_away", now - away.since, self._wall())]


def _notice(code: str, seconds: float, wall: float) -> NoticeGiven:
    message = sentence(code, {"duration": in_words(seconds), "time": f"{datetime.fromtimestamp(wall):%H:%M}"})
    return NoticeGiven(code=code, message=message, seconds=seconds, at=wall, quiet=True)
