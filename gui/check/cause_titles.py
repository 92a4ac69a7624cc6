"""The short name of every kind of problem, as the list of causes shows it."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.checking.checked import Cause
from gui.messages import text_of

CONTEXT = "cause"
TITLES: Final[dict[str, object]] = {
    "no_content": QT_TRANSLATE_NOOP("cause", "No feedback in the row"),
    "no_content_field": QT_TRANSLATE_NOOP("cause", "No column is content"),
    "id_empty": QT_TRANSLATE_NOOP("cause", "Record id is empty"),
    "id_repeated": QT_TRANSLATE_NOOP("cause", "Record id stands twice"),
    "display_ts_empty": QT_TRANSLATE_NOOP("cause", "No date of the feedback"),
    "date_unreadable": QT_TRANSLATE_NOOP("cause", "Date can't be read"),
    "date_order_unknown": QT_TRANSLATE_NOOP("cause", "Day or month first?"),
    "dates_contradict": QT_TRANSLATE_NOOP("cause", "Day first and month first"),
    "date_not_day_first": QT_TRANSLATE_NOOP("cause", "Not a date day first"),
    "date_not_month_first": QT_TRANSLATE_NOOP("cause", "Not a date month first"),
    "date_in_future": QT_TRANSLATE_NOOP("cause", "Date in the future"),
    "date_early": QT_TRANSLATE_NOOP("cause", "Date before 1990"),
    "time_skipped": QT_TRANSLATE_NOOP("cause", "Time that never was"),
    "time_twice": QT_TRANSLATE_NOOP("cause", "Time that was twice"),
    "not_an_integer": QT_TRANSLATE_NOOP("cause", "Not a whole number"),
    "not_a_number": QT_TRANSLATE_NOOP("cause", "Not a number"),
    "number_too_large": QT_TRANSLATE_NOOP("cause", "Number is too large"),
    "number_unclear": QT_TRANSLATE_NOOP("cause", "Decimal point or comma?"),
    "numbers_contradict": QT_TRANSLATE_NOOP("cause", "Decimal point and comma"),
    "number_not_point": QT_TRANSLATE_NOOP("cause", "No decimal point"),
    "number_not_comma": QT_TRANSLATE_NOOP("cause", "No decimal comma"),
    "ruined_number": QT_TRANSLATE_NOOP("cause", "Number shortened by a spreadsheet"),
    "not_a_boolean": QT_TRANSLATE_NOOP("cause", "Neither yes nor no"),
    "json_invalid": QT_TRANSLATE_NOOP("cause", "JSON can't be read"),
    "email_invalid": QT_TRANSLATE_NOOP("cause", "Not an email address"),
    "boundary_unknown": QT_TRANSLATE_NOOP("cause", "Neither internal nor external"),
    "spreadsheet_error": QT_TRANSLATE_NOOP("cause", "Error of a formula"),
    "html_in_text": QT_TRANSLATE_NOOP("cause", "HTML in the text"),
    "value_too_long": QT_TRANSLATE_NOOP("cause", "Over 10 KB"),
    "value_long": QT_TRANSLATE_NOOP("cause", "Close to 10 KB"),
    "value_shortened": QT_TRANSLATE_NOOP("cause", "Shortened to 10 KB"),
    "value_split": QT_TRANSLATE_NOOP("cause", "Split into several fields"),
    "name_without_email": QT_TRANSLATE_NOOP("cause", "Person without email"),
    "person_differs": QT_TRANSLATE_NOOP("cause", "One person, several names"),
    "field_name_not_snake_case": QT_TRANSLATE_NOOP("cause", "Field name not in snake_case"),
}


def cause_title(cause: Cause) -> str:
    """The translated short name of a cause; its whole sentence where it has none."""
    title = TITLES.get(cause.code)
    if title is None:
        return text_of(cause.code, cause.message_params)
    return QCoreApplication.translate(CONTEXT, str(title))
