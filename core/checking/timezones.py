"""Local times to UTC by a time zone's rules, also where clocks were put forward or back."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import numpy.typing as npt

from core.checking.conversion import Mask

MINUTE_MICROS = 60_000_000
DAY_MICROS = 86_400_000_000
# Outside these years a zone's rules are not looked up: the nearest day's offset holds.
FIRST_DAY = int(np.datetime64("1900-01-01").astype(np.int64))
LAST_DAY = int(np.datetime64("2200-12-31").astype(np.int64))
_EPOCH = datetime(1970, 1, 1)


@dataclass(frozen=True, eq=False, slots=True)
class Utc:
    """Times in UTC (microseconds since 1970), and which of the local times never were, or were twice."""

    micros: npt.NDArray[np.int64]
    skipped: Mask
    twice: Mask


def to_utc(local: npt.NDArray[np.int64], timezone: str) -> Utc:
    """Local times (microseconds since 1970) in UTC.

    A time that the clocks skipped is moved on by what they skipped; of two equal times the first is taken.
    """
    zone = ZoneInfo(timezone)
    days = np.clip(local // DAY_MICROS, FIRST_DAY, LAST_DAY)
    if not len(days):
        return Utc(local, np.zeros(0, bool), np.zeros(0, bool))
    offsets, changing = _offsets_by_day(days, zone)
    place = days - days.min()
    utc = Utc(local - offsets[place], np.zeros(len(local), bool), np.zeros(len(local), bool))
    rows = np.flatnonzero(changing[place])
    minutes, of_minute = np.unique(local[rows] // MINUTE_MICROS, return_inverse=True)
    found = np.array([_in_minute(minute, zone) for minute in minutes.tolist()], np.int64).reshape(-1, 3)
    utc.micros[rows] = local[rows] - found[of_minute, 0]
    utc.skipped[rows] = found[of_minute, 1]
    utc.twice[rows] = found[of_minute, 2]
    return utc


def _offsets_by_day(days: npt.NDArray[np.int64], zone: ZoneInfo) -> tuple[npt.NDArray[np.int64], Mask]:
    """From the first of the days on, each day's offset (microseconds), and whether it changes within the day.

    Only days that occur are looked up.
    """
    first = int(days.min())
    occurs = np.zeros(int(days.max()) - first + 1, bool)
    occurs[days - first] = True
    offsets, changing = np.zeros(len(occurs), np.int64), np.zeros(len(occurs), bool)
    for place in np.flatnonzero(occurs).tolist():
        start = _EPOCH + timedelta(days=first + place)
        end = start + timedelta(days=1, microseconds=-1)
        at_start, at_end = _offset(start, zone), _offset(end.replace(fold=1), zone)
        offsets[place], changing[place] = at_start, at_start != at_end
    return offsets, changing


def _offset(local: datetime, zone: ZoneInfo) -> int:
    offset = local.replace(tzinfo=zone).utcoffset() or timedelta()
    return offset // timedelta(microseconds=1)


def _in_minute(minute: int, zone: ZoneInfo) -> tuple[int, bool, bool]:
    """The offset (microseconds) in a local minute, and whether the clocks skipped it, or had it twice."""
    naive = _EPOCH + timedelta(minutes=minute)
    first, second = _offset(naive, zone), _offset(naive.replace(fold=1), zone)
    again = (naive - timedelta(microseconds=first)).replace(tzinfo=UTC).astimezone(zone)
    skipped = again.replace(tzinfo=None) != naive
    return first, skipped, first != second and not skipped
