"""Durations, clock times and moments as a person says them."""

from datetime import datetime, time

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from gui.locale import day_text, weekday_text

MINUTE, HOUR, DAY = 60, 3600, 86400
translate = QCoreApplication.translate


def duration_text(seconds: float) -> str:
    """A duration as a person says it: "42 s", "12 min", "2 h 10 min", "1 day 3 h". No seconds from a minute on."""
    minutes = round(seconds / MINUTE)
    if seconds < MINUTE:
        return translate("wording", "{seconds} s").format(seconds=max(0, round(seconds)))
    if minutes < HOUR // MINUTE:
        return translate("wording", "{minutes} min").format(minutes=minutes)
    if minutes < DAY // MINUTE:
        return _hours_and_minutes(minutes)
    days, hours = divmod(round(minutes / 60), 24)
    named = translate("wording", "{days} day") if days == 1 else translate("wording", "{days} days")
    return " ".join([named.format(days=days), *([_hours(hours)] if hours else [])])


def clock_text(moment: datetime | time) -> str:
    """A clock time as the system writes it, with 12 or 24 hours and no seconds."""
    written = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    return QLocale().toString(QTime(moment.hour, moment.minute), "h:mm AP" if "a" in written.lower() else "HH:mm")


def moment_text(moment: datetime, now: datetime) -> str:
    """A moment as its day and clock time: "today at 18:40", "Friday, 28 November at 02:10"."""
    days = (moment.date() - now.date()).days
    near = {
        -1: translate("wording", "yesterday at {time}"),
        0: translate("wording", "today at {time}"),
        1: translate("wording", "tomorrow at {time}"),
    }
    words = near.get(days, translate("wording", "{day} at {time}"))
    day = (weekday_text if moment.year == now.year else day_text)(moment.date())
    return words.format(day=day, time=clock_text(moment))


def _hours_and_minutes(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    if not rest:
        return _hours(hours)
    return translate("wording", "{hours} h {minutes} min").format(hours=hours, minutes=rest)


def _hours(hours: int) -> str:
    return translate("wording", "{hours} h").format(hours=hours)
