"""Dates: read in whatever form a column has them, sent in one; the order of day and month proven or asked for."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.checking.timezones import to_utc
from tests.checking_tables import cause_of, checked_of, codes_of, rows_with, values_of


def moments(texts: list[str], **options: str) -> list[str | None]:
    """The texts as they are sent as display_ts."""
    checked = checked_of({"at": texts}, {"at": "display_ts"}, options=options)
    return checked.display_ts.to_pylist()


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("2025-03-04", "2025-03-04T00:00:00Z"),
        ("2025-03-04 09:15", "2025-03-04T09:15:00Z"),
        (" 2025-03-04 09:15:07 ", "2025-03-04T09:15:07Z"),
        ("2025-03-04T09:15:07Z", "2025-03-04T09:15:07Z"),
        ("2025-03-04T09:15:07+02:00", "2025-03-04T07:15:07Z"),
        ("2025-03-04T09:15:07-0530", "2025-03-04T14:45:07Z"),
        ("2025-03-04 09:15:07 UTC", "2025-03-04T09:15:07Z"),
        ("2025-03-04 09:15:07 +0000 UTC", "2025-03-04T09:15:07Z"),
        ("2025-03-04 09:15 PST", "2025-03-04T17:15:00Z"),
        ("2025-03-04 09:15 GMT+1", "2025-03-04T08:15:00Z"),
        ("2025-03-04T09:15:07.120Z", "2025-03-04T09:15:07.120Z"),
        ("2025-03-04T09:15:07.1234567Z", "2025-03-04T09:15:07.123456Z"),
        ("2025-03-04T09:15:07.000Z", "2025-03-04T09:15:07Z"),
        ("2025-03-04 09:15:07,5", "2025-03-04T09:15:07.500Z"),
        ("20250304", "2025-03-04T00:00:00Z"),
        ("20250304T091507Z", "2025-03-04T09:15:07Z"),
        ("20250304091507", "2025-03-04T09:15:07Z"),
        ("2025/3/4 9:15", "2025-03-04T09:15:00Z"),
        ("2025.03.04", "2025-03-04T00:00:00Z"),
        ("1609459200", "2021-01-01T00:00:00Z"),
        ("1609459200123", "2021-01-01T00:00:00.123Z"),
        ("1612345678.000200", "2021-02-03T09:47:58.000200Z"),
        ("March 4, 2025", "2025-03-04T00:00:00Z"),
        ("March 4th, 2025 at 9:15 AM", "2025-03-04T09:15:00Z"),
        ("Mar 4, 2025, 9:15:07\u202fPM", "2025-03-04T21:15:07Z"),
        ("4 Mar 2025", "2025-03-04T00:00:00Z"),
        ("04-Mar-25", "2025-03-04T00:00:00Z"),
        ("2025-Mar-04", "2025-03-04T00:00:00Z"),
        ("Tue, 04 Mar 2025 09:15:07 +0100", "2025-03-04T08:15:07Z"),
        ("Tue Mar  4 09:15:07 2025", "2025-03-04T09:15:07Z"),
        ("Tue Mar 04 09:15:07 +0000 2025", "2025-03-04T09:15:07Z"),
        ("Tue Mar 04 2025 09:15:07 GMT+0100 (Central European Standard Time)", "2025-03-04T08:15:07Z"),
        ("4. März 2025, 09:15 Uhr", "2025-03-04T09:15:00Z"),
        ("MÄRZ 4 2025", "2025-03-04T00:00:00Z"),
        ("mardi 4 mars 2025 à 09:15", "2025-03-04T09:15:00Z"),
        ("3 févr. 2025", "2025-02-03T00:00:00Z"),
        ("4 de marzo de 2025", "2025-03-04T00:00:00Z"),
        ("4 marzo 2025", "2025-03-04T00:00:00Z"),
        ("4 de março de 2025", "2025-03-04T00:00:00Z"),
        ("4 mrt 2025", "2025-03-04T00:00:00Z"),
        ("4 października 2025", "2025-10-04T00:00:00Z"),
        ("4 марта 2025", "2025-03-04T00:00:00Z"),
        ("2025-03-04 12:05 am", "2025-03-04T00:05:00Z"),
        ("2025-03-04 12:05 p. m.", "2025-03-04T12:05:00Z"),
        ("05/05/2025", "2025-05-05T00:00:00Z"),
        ("5/5/25 9 PM", "2025-05-05T21:00:00Z"),
        ("31.12.2024 14:05", "2024-12-31T14:05:00Z"),
        ("12-31-2024", "2024-12-31T00:00:00Z"),
        ("31. 12. 2024", "2024-12-31T00:00:00Z"),
        ("31/12/68", "2068-12-31T00:00:00Z"),
        ("31/12/99", "1999-12-31T00:00:00Z"),
    ],
)
def test_real_forms_are_read(text: str, sent: str) -> None:
    """A form that exports really have is read, and sent in UTC with Z."""
    assert moments([text]) == [sent]


@pytest.mark.parametrize(
    "text",
    [
        "never", "2025", "March 2025", "14:05", "2025-02-30", "2025-13-01", "2025-03-04 24:30", "2025-03-04 13:00 PM",
        "29/02/2023", "32/01/2025", "00/01/2025", "2025-3", "99999999999", "9999999999", "12345", "Foo 4, 2025",
        "2025-03-04 09:15 IST", "Blah, 4 March 2025", "4 4 2025 x", "0000-01-01", "2025-03-04T09:15:61Z", "1/2/3/2025",
    ],
)  # fmt: skip
def test_what_is_no_date_is_an_error(text: str) -> None:
    """What can't be a date keeps its row behind with the text in the sentence; nothing is guessed."""
    checked = checked_of({"at": [text, "2025-01-01"]}, {"at": "display_ts"})
    assert rows_with(checked, "date_unreadable") == [2]
    assert text in checked.problems_at(0)[0].message
    assert checked.deliverable.tolist() == [False, True]


def test_one_value_proves_the_order_of_the_column() -> None:
    """A single 31 in a day's place decides for the ambiguous rest of the column."""
    assert moments(["03/04/2025", "31/12/2024"]) == ["2025-04-03T00:00:00Z", "2024-12-31T00:00:00Z"]
    assert moments(["03/04/2025", "12/31/2024"]) == ["2025-03-04T00:00:00Z", "2024-12-31T00:00:00Z"]


def test_an_unproven_order_must_be_chosen() -> None:
    """Without proof no ambiguous date is sent; a date whose day is its month is, and so is one in another form."""
    checked = checked_of({"at": ["03/04/2025", "05/05/2025", "2025-03-04"]}, {"at": "display_ts"})
    assert rows_with(checked, "date_order_unknown") == [2]
    assert checked.display_ts.to_pylist()[1:] == ["2025-05-05T00:00:00Z", "2025-03-04T00:00:00Z"]


def test_a_chosen_order_settles_it() -> None:
    """The option reads ambiguous dates; one that fits only the other order is an error that says so."""
    checked = checked_of(
        {"at": ["03/04/2025", "12/31/2024"]}, {"at": "display_ts"}, options={"date_order": "day_first"}
    )
    assert checked.display_ts.to_pylist() == ["2025-04-03T00:00:00Z", None]
    assert rows_with(checked, "date_not_day_first") == [3]
    other = checked_of({"at": ["31/12/2024"]}, {"at": "display_ts"}, options={"date_order": "month_first"})
    assert rows_with(other, "date_not_month_first") == [2]


def test_contradicting_dates_are_errors_with_both_counts() -> None:
    """Where some dates fit only one order and some only the other, none of them is trusted, and both are counted."""
    texts = ["31/12/2024", "30/12/2024", "12/31/2024", "03/04/2025", "2025-03-04"]
    checked = checked_of({"at": texts}, {"at": "display_ts"})
    assert rows_with(checked, "dates_contradict") == [2, 3, 4, 5]
    assert dict(cause_of(checked, "dates_contradict").params) == {"day_first": 2, "month_first": 1}
    assert checked.deliverable.tolist() == [False] * 4 + [True]


def test_naive_times_are_in_the_options_time_zone() -> None:
    """A time without an offset is local; one with an offset keeps it; daylight saving counts."""
    texts = ["2025-01-15 12:00", "2025-07-15 12:00", "2025-07-15T12:00:00Z", "2025-07-15"]
    assert moments(texts, timezone="Europe/Berlin") == [
        "2025-01-15T11:00:00Z", "2025-07-15T10:00:00Z", "2025-07-15T12:00:00Z", "2025-07-14T22:00:00Z",
    ]  # fmt: skip


def test_times_that_the_clocks_skipped_or_repeated_are_said() -> None:
    """2:30 in the night of the change: moved on in spring, the first of two in autumn, each with a warning."""
    texts = ["2025-03-30 02:30", "2025-03-30 03:30", "2025-10-26 02:30", "2025-10-26 02:30+01:00"]
    checked = checked_of({"at": texts}, {"at": "display_ts"}, options={"timezone": "Europe/Berlin"})
    assert checked.display_ts.to_pylist() == [
        "2025-03-30T01:30:00Z", "2025-03-30T01:30:00Z", "2025-10-26T00:30:00Z", "2025-10-26T01:30:00Z",
    ]  # fmt: skip
    assert rows_with(checked, "time_skipped") == [2]
    assert rows_with(checked, "time_twice") == [4]
    assert checked.deliverable.all()


def test_a_midnight_that_never_was_is_no_matter_for_a_date_alone() -> None:
    """Where clocks change at midnight, a date without a time is sent without a warning."""
    options = {"timezone": "America/Sao_Paulo"}
    checked = checked_of({"at": ["2018-11-04", "2018-11-04 00:30"]}, {"at": "display_ts"}, options=options)
    assert rows_with(checked, "time_skipped") == [3]
    assert checked.display_ts.to_pylist()[0] == "2018-11-04T03:00:00Z"


def test_unlikely_dates_are_warned_of_and_go() -> None:
    """A date in the future or before 1990 goes, with a warning; 1990-01-01 and today go without."""
    texts = ["2026-01-16", "1989-12-31", "1990-01-01", "2026-01-15"]
    for target in ("display_ts", "created_at date day", "created_at datetime moment"):
        checked = checked_of({"at": texts}, {"at": target})
        assert rows_with(checked, "date_in_future") == [2]
        assert rows_with(checked, "date_early") == [3]
        assert checked.deliverable.all()


def test_a_date_field_is_the_day_as_written() -> None:
    """A date field takes the calendar day that stands in the file, whatever the zone or time beside it."""
    texts = ["2025-03-04", "2025-03-04T23:30:00-08:00", "4 March 2025 10:00", ""]
    checked = checked_of({"at": texts}, {"at": "created_at date day"}, options={"timezone": "Asia/Tokyo"})
    assert values_of(checked, "day") == ["2025-03-04", "2025-03-04", "2025-03-04", None]


def test_date_and_time_from_two_columns() -> None:
    """Date and time apart are joined; the midnight and the first day that workbooks add to them are not in the way."""
    columns = {
        "day": ["2025-03-04", "2025-03-04T00:00:00", "04.03.2025", "31.12.2024", "", "2025-03-04"],
        "time": ["09:15", "1899-12-31T09:15:00", "9:15 PM", "", "", "late"],
    }
    checked = checked_of(columns, {"day": "display_ts", "time": "display_ts"})
    assert checked.display_ts.to_pylist() == [
        "2025-03-04T09:15:00Z", "2025-03-04T09:15:00Z", "2025-03-04T21:15:00Z", "2024-12-31T00:00:00Z", None, None,
    ]  # fmt: skip
    assert rows_with(checked, "display_ts_empty") == [6]
    assert checked.problems_at(4)[0].value == ""
    assert rows_with(checked, "date_unreadable") == [7]


def test_an_empty_date_of_the_feedback_is_a_warning_and_an_unmapped_one_nothing() -> None:
    """A mapped but empty time goes with a warning; a fixed value fills it; without a mapping nothing is said."""
    assert rows_with(checked_of({"at": ["", "2025-01-01"]}, {"at": "display_ts"}), "display_ts_empty") == [2]
    fixed = [{"to": "display_ts", "value": "2024-06-01"}]
    filled = checked_of({"at": ["", "2025-01-01"]}, {"at": "display_ts"}, constants=fixed)
    assert filled.display_ts.to_pylist() == ["2024-06-01T00:00:00Z", "2025-01-01T00:00:00Z"]
    assert codes_of(filled) == set()
    unmapped = checked_of({"at": [""]}, {})
    assert unmapped.display_ts is None
    assert codes_of(unmapped) == set()


def test_the_last_day_that_can_be_written() -> None:
    """The year 9999 is sent while it is one in UTC, and an error where it no longer is."""
    assert moments(["9999-12-31 23:59"]) == ["9999-12-31T23:59:00Z"]
    checked = checked_of({"at": ["9999-12-31 23:59"]}, {"at": "display_ts"}, options={"timezone": "America/New_York"})
    assert rows_with(checked, "date_unreadable") == [2]


FORMS = (
    "%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%SZ", "%Y/%m/%d %H:%M:%S", "%d %B %Y %H:%M:%S", "%B %d, %Y %I:%M:%S %p",
    "%a %b %d %H:%M:%S %Y", "%d-%b-%Y %H:%M:%S", "%Y%m%d%H%M%S", "%Y%m%dT%H%M%S", "%a, %d %b %Y %H:%M:%S +0000",
)  # fmt: skip
ZONES = (
    "Europe/Berlin",
    "America/New_York",
    "America/Sao_Paulo",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Africa/Cairo",
)


@given(st.lists(st.tuples(st.datetimes(datetime(1000, 1, 1)), st.sampled_from(FORMS)), min_size=1, max_size=20))
def test_any_moment_in_any_form_comes_back(moments_and_forms: list[tuple[datetime, str]]) -> None:
    """Whatever the moment, in whatever mixture of forms within one column: what is sent is that moment."""
    texts = [moment.strftime(form) for moment, form in moments_and_forms]
    assert moments(texts) == [f"{moment:%Y-%m-%dT%H:%M:%SZ}" for moment, _ in moments_and_forms]


@given(st.lists(st.datetimes(datetime(1902, 1, 1), datetime(2199, 12, 31)), max_size=20), st.sampled_from(ZONES))
def test_time_zones_follow_their_rules(times: list[datetime], name: str) -> None:
    """Whole columns of local times become what Python's own rules say for each of them."""
    zone = ZoneInfo(name)
    local = np.array(times, "datetime64[us]").astype(np.int64)
    utc = to_utc(local, name).micros.view("datetime64[us]").tolist()
    assert utc == [time.replace(tzinfo=zone).astimezone(UTC).replace(tzinfo=None) for time in times]
