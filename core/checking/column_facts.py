"""What a whole column holds once it is checked: how full, how many different values, how long, and spread how."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from core.checking.cells import column_texts, read_cells
from core.checking.checked import Checked
from core.checking.histogram import Days, Histogram, histogram_of_days, histogram_of_numbers
from core.mapping.model import Attribute, AttributeTarget, FieldType

MOST_COMMON = 3
OFTEN = 2
NUMBERS = (FieldType.INTEGER, FieldType.FLOAT)
DATES = (FieldType.DATE, FieldType.DATETIME)
DAY_LENGTH = 10


@dataclass(frozen=True, slots=True)
class ColumnFacts:
    """A column at a glance. Lengths are in characters, of the cells that hold something.

    `lowest`, `highest` and `histogram` are of the values as they are sent, None where they are neither numbers nor
    dates. `unread` counts the cells that hold something and give no such value. `common` are the most frequent texts
    with their counts, where a text stands more than once.
    """

    column: str
    rows: int
    filled: int
    distinct: int
    shortest: int
    longest: int
    common: tuple[tuple[str, int], ...]
    lowest: float | str | None = None
    highest: float | str | None = None
    histogram: Histogram | None = None
    unread: int = 0


def facts_of(checked: Checked, column: str, *, now: datetime | None = None) -> ColumnFacts:
    """The facts of a column after edits and steps; its dates and numbers as the mapping's options convert them."""
    texts = column_texts(checked.table, checked.edits, checked.mapping, column)
    cells = read_cells(texts, checked.mapping.options.empty)
    there = pc.utf8_trim_whitespace(texts.filter(pa.array(~cells.empty)))
    counts = pc.value_counts(there)
    lengths = pc.utf8_length(there)
    facts = ColumnFacts(
        column,
        rows=len(texts),
        filled=len(there),
        distinct=len(counts),
        shortest=pc.min(lengths).as_py() or 0,
        longest=pc.max(lengths).as_py() or 0,
        common=_common(counts),
    )
    return _with_spread(facts, checked, (now or datetime.now(UTC)).astimezone(UTC))


def _common(counts: pa.StructArray) -> tuple[tuple[str, int], ...]:
    often = counts.filter(pc.greater_equal(counts.field("counts"), OFTEN))
    first = pc.select_k_unstable(often.field("counts"), MOST_COMMON, [("", "descending")]) if len(often) else []
    chosen = often.take(first).to_pylist() if len(often) else []
    return tuple((entry["values"], entry["counts"]) for entry in chosen)


def _with_spread(facts: ColumnFacts, checked: Checked, now: datetime) -> ColumnFacts:
    dates, numbers = _dates(checked, facts.column), _values(checked, facts.column, NUMBERS)
    if dates is not None:
        days = _days(dates)
        if not len(days):
            return replace(facts, unread=facts.filled)
        spread = histogram_of_days(days, np.datetime64(now.date(), "D"))
        low, high, known = str(days.min()), str(days.max()), len(days)
    elif numbers is not None:
        found = numbers.drop_null().to_numpy(zero_copy_only=False)
        if not len(found):
            return replace(facts, unread=facts.filled)
        spread = histogram_of_numbers(found)
        low, high, known = found.min().item(), found.max().item(), len(found)
    else:
        return facts
    return replace(facts, lowest=low, highest=high, histogram=spread, unread=max(0, facts.filled - known))


def _dates(checked: Checked, column: str) -> pa.Array | None:
    """The dates that a column gives, as text: those of the feedback, else those of a field."""
    given = AttributeTarget(to=Attribute.DISPLAY_TS)
    if checked.display_ts is not None and given in checked.mapping.columns.get(column, ()):
        return checked.display_ts
    return _values(checked, column, DATES)


def _values(checked: Checked, column: str, types: tuple[FieldType, ...]) -> pa.Array | None:
    fields = (field.values for field in checked.fields if field.source == column and field.type in types)
    return next(fields, None)


def _days(dates: pa.Array) -> Days:
    """The calendar days (in UTC) of dates as they are sent."""
    days = pc.utf8_slice_codeunits(dates.drop_null().cast(pa.string()), 0, DAY_LENGTH)
    found: Days = days.cast(pa.date32()).to_numpy(zero_copy_only=False).astype("datetime64[D]")
    return found
