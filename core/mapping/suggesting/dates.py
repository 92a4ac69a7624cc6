"""Which column is the date of the feedback, and which are other dates."""

from collections.abc import Sequence

from core.mapping.model import Attribute, Category, FieldType
from core.mapping.suggesting.column import Column
from core.mapping.suggesting.evidence import NEARLY_ALL, Kind
from core.mapping.suggesting.picks import attribute, record_field
from core.mapping.suggestion import SuggestedTarget

MOSTLY = 0.5


def suggest_date(columns: Sequence[Column]) -> list[SuggestedTarget]:
    """The date of the feedback: one column, or a column of days and one of times of the day."""
    dates = [column for column in columns if holds_dates(column)]
    fitting = [column for column in dates if not column.has("later", "private", "staff_word")]
    named = [column for column in fitting if column.is_called("given")]
    hinted = [column for column in fitting if column.has("given")]
    if named or hinted:
        best = min(named or hinted, key=lambda column: column.read.rank("given"))
        return [attribute(best, Attribute.DISPLAY_TS, "why_date_name", sure=True), *_time_of_day(best, columns)]
    if fitting:
        only = len(dates) == 1
        reason = "why_date_only" if only else "why_date_maybe"
        return [attribute(fitting[0], Attribute.DISPLAY_TS, reason, sure=only)]
    return []


def suggest_other_dates(columns: Sequence[Column]) -> list[SuggestedTarget]:
    """Dates that aren't the date of the feedback, as fields; a column with a value that is none is no such field."""
    typed = ((column, column.type) for column in columns if column.kind is Kind.DATE)
    return [
        record_field(column, Category.CREATED_AT, type_, "why_date_other", sure=not column.has("private"))
        for column, type_ in typed
        if type_ is not FieldType.STRING
    ]


def holds_dates(column: Column) -> bool:
    """Whether its values are dates; a column that is called so may have some that can't be read."""
    if column.kind is Kind.DATE:
        return True
    named = column.is_called("given") and column.seen.dates >= MOSTLY
    return named or (column.has("given") and column.seen.digit_dates >= NEARLY_ALL)


def _time_of_day(day: Column, columns: Sequence[Column]) -> list[SuggestedTarget]:
    """The column of times that belongs to a column of days: it is joined to it, so it stands after it."""
    times = [c for c in columns if c.kind is Kind.CLOCK and c.is_called("given") and c.position > day.position]
    if len(times) != 1 or day.type is not FieldType.DATE:
        return []
    return [attribute(times[0], Attribute.DISPLAY_TS, "why_time_of_day", sure=True)]
