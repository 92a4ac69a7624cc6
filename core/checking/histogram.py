"""How the values of a column are spread: numbers over their range, dates over the calendar."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

MOST_BARS = 60
MOST_VALUES = 24
NUMBER_BARS = 24

Numbers = npt.NDArray[np.float64] | npt.NDArray[np.int64]
Days = npt.NDArray[np.datetime64]
Places = npt.NDArray[np.int64]


class Unit(StrEnum):
    """What a bar stands for: one whole number, a part of the numbers' range, or a stretch of time."""

    VALUE = "value"
    RANGE = "range"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


# Days are counted from 1970, which began with a Thursday; a week begins on a Monday.
_STRETCHES = {Unit.DAY: "datetime64[D]", Unit.MONTH: "datetime64[M]", Unit.YEAR: "datetime64[Y]"}
_FIRST_MONDAY, _WEEK = -3, 7


@dataclass(frozen=True, slots=True)
class Histogram:
    """How many values fall into each bar, from the lowest to the highest.

    `starts` are the bars' beginnings: numbers, or days as YYYY-MM-DD. `late` counts the values after today, all of
    them in the last `late_bars` bars; both are 0 for numbers.
    """

    unit: Unit
    starts: tuple[float | str, ...]
    counts: tuple[int, ...]
    late: int = 0
    late_bars: int = 0


def histogram_of_numbers(numbers: Numbers) -> Histogram:
    """A bar for each whole number where they are few, else bars of equal width. There is at least one number."""
    low, high = numbers.min(), numbers.max()
    whole = numbers.dtype.kind == "i" or bool((numbers == np.floor(numbers)).all())
    if whole and float(high) - float(low) < MOST_VALUES:
        places = (numbers - low).astype(np.int64)
        counts = np.bincount(places)
        return Histogram(Unit.VALUE, tuple(float(low) + at for at in range(len(counts))), tuple(counts.tolist()))
    counts, edges = np.histogram(numbers.astype(np.float64), bins=NUMBER_BARS)
    return Histogram(Unit.RANGE, tuple(edges[:-1].tolist()), tuple(counts.tolist()))


def histogram_of_days(days: Days, today: np.datetime64) -> Histogram:
    """A bar for each day, week, month or year, whichever is the finest of which there aren't too many.

    There is at least one day. Of very many years a bar has several.
    """
    ends = np.array([days.min(), days.max()])
    unit = next(
        (unit for unit in (Unit.DAY, Unit.WEEK, Unit.MONTH) if _span(_places(ends, unit)) <= MOST_BARS), Unit.YEAR
    )
    step = -(-_span(_places(ends, unit)) // (MOST_BARS - 1)) if unit is Unit.YEAR else 1
    places = _places(days, unit) // step
    first = int(places.min())
    counts = np.bincount(places - first)
    starts = tuple(_start((first + at) * step, unit) for at in range(len(counts)))
    late = days > today
    late_bars = len(counts) - int(places[late].min() - first) if late.any() else 0
    return Histogram(unit, starts, tuple(counts.tolist()), int(late.sum()), late_bars)


def _span(places: Places) -> int:
    return int(places[1] - places[0]) + 1


def _places(days: Days, unit: Unit) -> Places:
    """The number of each day's stretch of time, counted from somewhere."""
    if unit is Unit.WEEK:
        return (days.astype("datetime64[D]").astype(np.int64) - _FIRST_MONDAY) // _WEEK
    return days.astype(_STRETCHES[unit]).astype(np.int64)


def _start(place: int, unit: Unit) -> str:
    if unit is Unit.WEEK:
        place, unit = _FIRST_MONDAY + place * _WEEK, Unit.DAY
    return str(np.array(place).astype(_STRETCHES[unit]).astype("datetime64[D]"))
