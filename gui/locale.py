"""Numbers and days as they are written where the person is; `gui.language` has chosen the locale."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

translate = QCoreApplication.translate

SIGNIFICANT_DIGITS = 6


def count_text(count: int) -> str:
    """A number with its thousands apart."""
    return QLocale().toString(count)


def rows_text(count: int) -> str:
    """How many rows, in words."""
    words = translate("wording", "{count} row") if count == 1 else translate("wording", "{count} rows")
    return words.format(count=count_text(count))


def number_text(number: float) -> str:
    """A number with at most six digits that count, its thousands apart."""
    if number.is_integer() and abs(number) < 1e15:
        return QLocale().toString(int(number))
    return QLocale().toString(number, "g", SIGNIFICANT_DIGITS)


def day_text(day: date) -> str:
    """A day, written out: "28 November 2025"."""
    return _written(day, translate("day", "d MMMM yyyy"))


def short_day_text(day: date) -> str:
    """A day in little room: "28 Nov 2025"."""
    return _written(day, translate("day", "d MMM yyyy"))


def weekday_text(day: date) -> str:
    """A day of this year with its name: "Friday, 28 November"."""
    return _written(day, translate("day", "dddd, d MMMM"))


def _written(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
