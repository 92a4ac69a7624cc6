"""Cell text: how the value of a workbook's cell stands in the table."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import cast

Value = str | float | int | bool | date | datetime | time | timedelta

SECOND = timedelta(seconds=1)


def column_texts(values: Sequence[Value]) -> Sequence[str]:
    """The texts of many cells: shortest decimal numbers, ISO dates and times, TRUE and FALSE.

    A duration is written as hours, minutes and seconds (37:30:00), however many hours it has.
    """
    if set(map(type, values)) == {str}:
        return cast(Sequence[str], values)
    return [value if isinstance(value, str) else _cell_text(value) for value in values]


def _cell_text(value: float | bool | date | datetime | time | timedelta) -> str:
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return number_text(value)
    if isinstance(value, timedelta):
        return duration_text(value)
    if isinstance(value, datetime | time):
        return clock_text(value)
    return value.isoformat() if isinstance(value, date) else str(value)


def number_text(value: float) -> str:
    """A number in its shortest decimal form: 123 rather than 123.0, and never with an exponent."""
    if value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    text = repr(value)
    if "e" in text:
        text = format(Decimal(text), "f")
    return text.removesuffix(".0")


def clock_text(value: datetime | time) -> str:
    """A time of day, or a date with one, in ISO form; fractions of a second in milliseconds where there are any."""
    return value.isoformat(timespec="milliseconds" if value.microsecond else "seconds")


def duration_text(value: timedelta) -> str:
    """A duration as hours:minutes:seconds, with milliseconds where there are any."""
    sign, value = ("-", -value) if value < timedelta(0) else ("", value)
    seconds, rest = divmod(value, SECOND)
    hours, minutes, seconds = seconds // 3600, seconds // 60 % 60, seconds % 60
    fraction = f".{rest.microseconds // 1000:03d}" if rest else ""
    return f"{sign}{hours:02d}:{minutes:02d}:{seconds:02d}{fraction}"
