"""What a column holds, in words: everything that its bars show is said here, too."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from core.checking.column_facts import ColumnFacts
from core.checking.histogram import Histogram, Unit
from gui.locale import count_text, number_text, short_day_text
from gui.one_line import one_line
from gui.punctuation import enumerated, headed, noted

LONGEST_TEXT = 24
WHOLE = 100
translate = QCoreApplication.translate


def facts_lines(facts: ColumnFacts) -> list[str]:
    """A few lines: how full, how many different values, how long; then what they are and how they are spread."""
    lines = [_measures(facts)]
    if facts.histogram is not None and facts.lowest is not None and facts.highest is not None:
        parts = [_range(facts.lowest, facts.highest), _bars(facts.histogram)]
        if facts.histogram.late:
            parts.append(translate("facts", "{count} after today").format(count=count_text(facts.histogram.late)))
        lines.append(" · ".join(parts))
    elif facts.common:
        said = enumerated(noted(_short(text), count_text(count)) for text, count in facts.common)
        lines.append(translate("facts", "Most frequent: {values}").format(values=said))
    if facts.unread:
        one = translate("facts", "1 value can't be read as it is used")
        many = translate("facts", "{count} values can't be read as they are used")
        lines.append((one if facts.unread == 1 else many).format(count=count_text(facts.unread)))
    return lines


def bar_text(histogram: Histogram, place: int) -> str:
    """What one bar stands for, and how many values are in it."""
    start, count = histogram.starts[place], count_text(histogram.counts[place])
    words = {
        Unit.VALUE: headed("{start}", "{count}"),
        Unit.DAY: headed("{start}", "{count}"),
        Unit.WEEK: translate("facts", "week of {start}: {count}"),
        Unit.MONTH: translate("facts", "month of {start}: {count}"),
        Unit.RANGE: translate("facts", "from {start}: {count}"),
        Unit.YEAR: translate("facts", "from {start}: {count}"),
    }[histogram.unit]
    return words.format(start=value_text(start), count=count)


def value_text(value: float | str) -> str:
    """A number or a day as a person reads it: "1,234.5", "2 Mar 2025"."""
    if isinstance(value, str):
        return short_day_text(date.fromisoformat(value))
    return number_text(float(value))


def _measures(facts: ColumnFacts) -> str:
    share = round(WHOLE * facts.filled / facts.rows) if facts.rows else 0
    share = min(max(share, 1 if facts.filled else 0), WHOLE if facts.filled == facts.rows else WHOLE - 1)
    parts = [translate("facts", "{share} % full").format(share=share)]
    if facts.filled:
        one, many = translate("facts", "1 value"), translate("facts", "{count} different values")
        parts.append((one if facts.distinct == 1 else many).format(count=count_text(facts.distinct)))
        parts.append(_lengths(facts.shortest, facts.longest))
    return " · ".join(parts)


def _lengths(shortest: int, longest: int) -> str:
    if shortest == longest:
        one, many = translate("facts", "1 character"), translate("facts", "{count} characters")
        return (one if longest == 1 else many).format(count=count_text(longest))
    words = translate("facts", "{shortest} to {longest} characters")
    return words.format(shortest=count_text(shortest), longest=count_text(longest))


def _range(lowest: float | str, highest: float | str) -> str:
    if lowest == highest:
        return value_text(lowest)
    return translate("facts", "{low} to {high}").format(low=value_text(lowest), high=value_text(highest))


def _bars(histogram: Histogram) -> str:
    return {
        Unit.VALUE: translate("facts", "a bar for each number"),
        Unit.RANGE: translate("facts", "in {count} equal parts").format(count=len(histogram.counts)),
        Unit.DAY: translate("facts", "a bar for each day"),
        Unit.WEEK: translate("facts", "a bar for each week"),
        Unit.MONTH: translate("facts", "a bar for each month"),
        Unit.YEAR: translate("facts", "by years"),
    }[histogram.unit]


def _short(text: str) -> str:
    line = one_line(text)
    return line if len(line) <= LONGEST_TEXT else f"{line[: LONGEST_TEXT - 1]}…"
