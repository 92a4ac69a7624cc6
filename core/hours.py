"""The hours of the day in which rows may be sent."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

DAY_SECONDS = 86400.0


@dataclass(frozen=True, slots=True)
class SendingHours:
    """From `begin` to `until` by the computer's clock, over midnight where `until` is earlier.

    Where both are the same, the whole day. Moments are local ones.
    """

    begin: time
    until: time

    @classmethod
    def read(cls, text: str) -> "SendingHours | None":
        """The hours that were written as "18:00-08:00"; None where that can't be read, and for ""."""
        begin, _, until = text.partition("-")
        try:
            return cls(time.fromisoformat(begin), time.fromisoformat(until))
        except ValueError:
            return None

    def __str__(self) -> str:
        return f"{self.begin:%H:%M}-{self.until:%H:%M}"

    def seconds_closed(self, moment: datetime) -> float:
        """The seconds from a moment to the next begin; 0 within the hours."""
        since = _seconds_between(self.begin, moment)
        return 0.0 if since < self._open_seconds else DAY_SECONDS - since

    def seconds_to_send(self, moment: datetime, seconds: float) -> float:
        """How long it takes from a moment on until rows were sent for so many seconds, closed hours included."""
        closed = self.seconds_closed(moment)
        first = self._open_seconds - _seconds_between(self.begin, moment + timedelta(seconds=closed))
        if seconds <= first:
            return closed + seconds
        days, last = divmod(seconds - first, self._open_seconds)
        return closed + first + (DAY_SECONDS - self._open_seconds) + days * DAY_SECONDS + last

    @property
    def _open_seconds(self) -> float:
        return _seconds_between(self.begin, datetime.combine(datetime.min, self.until)) or DAY_SECONDS


def _seconds_between(begin: time, moment: datetime) -> float:
    """The seconds since the clock last showed `begin`."""
    naive = moment.replace(tzinfo=None)
    return (naive - datetime.combine(naive.date(), begin)).total_seconds() % DAY_SECONDS
