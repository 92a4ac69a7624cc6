"""Dates as they are written: each text as numbers, in both orders where day and month can change places."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from core.checking.conversion import Mask
from core.checking.date_layouts import Layout, layout_of
from core.checking.shapes import Shaped, shaped

Numbers = npt.NDArray[np.int64]
Days = npt.NDArray[np.datetime64]

MICROS = 1_000_000
DAY_SECONDS = 86_400
FIRST_TWO_DIGIT_YEAR = 69  # as POSIX: 69 is 1969, 68 is 2068
EPOCH_SECONDS = (631_152_000, 4_102_444_800)  # 1990 to 2100: other long numbers are no times
NO_DAY = np.datetime64("NaT", "D")
A_MONTH = np.timedelta64(1, "M")


@dataclass(frozen=True, eq=False, slots=True)
class WrittenDates:
    """The dates of a column, one entry a text.

    `day_first` and `month_first` are the calendar day under either order, NaT where there is no such day;
    they are equal where the order doesn't matter. `clock` is the time of day in microseconds, `offset` the
    minutes from UTC. `timed` says that a time of day is written, `zoned` that an offset is.
    """

    day_first: Days
    month_first: Days
    clock: Numbers
    offset: Numbers
    timed: Mask
    zoned: Mask


def read_dates(texts: pa.Array) -> WrittenDates:
    """The dates of an array of strings."""
    found = shaped(pc.utf8_trim_whitespace(texts))
    count = len(texts)
    dates = WrittenDates(
        np.full(count, NO_DAY), np.full(count, NO_DAY), np.zeros(count, np.int64), np.zeros(count, np.int64),
        np.zeros(count, bool), np.zeros(count, bool),
    )  # fmt: skip
    for code, rows in found.rows():
        layout = layout_of(found.shapes[code])
        if layout is not None:
            fill = _fill_epoch if "seconds" in layout.spans else _fill_calendar
            fill(dates, rows, _Parts(found, rows, layout))
    return dates


class _Parts:
    """The numbers of the parts of some dates of one layout."""

    def __init__(self, found: Shaped, rows: Numbers, layout: Layout) -> None:
        self._found, self._rows, self.layout = found, rows, layout

    def __contains__(self, part: str) -> bool:
        return part in self.layout.spans or part in self.layout.constants

    def __getitem__(self, part: str) -> Numbers:
        """The part's numbers; 0 where the layout doesn't have it."""
        if part in self.layout.spans:
            return self._found.numbers(self._rows, *self.layout.spans[part])
        return np.full(len(self._rows), self.layout.constants.get(part, 0), np.int64)

    def micros(self, part: str) -> Numbers:
        """A fraction of a second in microseconds; further digits are cut off."""
        start, end = self.layout.spans.get(part, (0, 0))
        digits = min(end - start, 6)
        scale: int = 10 ** (6 - digits)
        return self._found.numbers(self._rows, start, start + digits) * scale

    def years(self) -> Numbers:
        """The years, those of two digits in the century that they stand for."""
        start, end = self.layout.spans["year"]
        years = self["year"]
        return years if end - start == 4 else years + np.where(years < FIRST_TWO_DIGIT_YEAR, 2000, 1900)


def _fill_calendar(dates: WrittenDates, rows: Numbers, parts: _Parts) -> None:
    years = parts.years()
    first, second = ("first", "second") if "first" in parts else ("day", "month")
    clock, fits = _clock(parts)
    fits &= (parts["offset_hour"] < 15) & (parts["offset_minute"] < 60)
    dates.day_first[rows] = np.where(fits, calendar_days(years, parts[second], parts[first]), NO_DAY)
    dates.month_first[rows] = dates.day_first[rows]
    if "first" in parts:
        dates.month_first[rows] = np.where(fits, calendar_days(years, parts[first], parts[second]), NO_DAY)
    dates.clock[rows] = clock
    dates.timed[rows] = "hour" in parts
    dates.zoned[rows] = "sign" in parts or "offset" in parts
    written_offset = parts["sign"] * (60 * parts["offset_hour"] + parts["offset_minute"])
    dates.offset[rows] = written_offset + parts["offset"]


def _fill_epoch(dates: WrittenDates, rows: Numbers, parts: _Parts) -> None:
    seconds = parts["seconds"]
    plausible = (seconds >= EPOCH_SECONDS[0]) & (seconds < EPOCH_SECONDS[1])
    days = np.where(plausible, (seconds // DAY_SECONDS).astype("datetime64[D]"), NO_DAY)
    dates.day_first[rows] = dates.month_first[rows] = days
    fraction = parts.micros("fraction") + parts.micros("decimals")
    dates.clock[rows] = seconds % DAY_SECONDS * MICROS + fraction
    dates.timed[rows] = dates.zoned[rows] = True


def _clock(parts: _Parts) -> tuple[Numbers, Mask]:
    """The time of day in microseconds, and where it is one."""
    hours, minutes, seconds = parts["hour"], parts["minute"], parts["moment"]
    fits = (hours < 24) & (minutes < 60) & (seconds < 60)
    if "half" in parts:
        fits &= (hours >= 1) & (hours <= 12)
        hours = hours % 12 + parts["half"]
    return ((hours * 60 + minutes) * 60 + seconds) * MICROS + parts.micros("fraction"), fits


def calendar_days(years: Numbers, months: Numbers, days: Numbers) -> Days:
    """The days of a year, month and day; NaT where the calendar has no such day."""
    fits = (years >= 1) & (months >= 1) & (months <= 12) & (days >= 1)
    month = np.where(fits, (years - 1970) * 12 + months - 1, 0).astype("datetime64[M]")
    found = month.astype("datetime64[D]") + (days - 1).astype("timedelta64[D]")
    return np.where(fits & (found < (month + A_MONTH).astype("datetime64[D]")), found, NO_DAY)
