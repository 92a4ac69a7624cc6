"""The words of a delivery: durations, moments, what it does, what it took."""

from datetime import datetime, timedelta

import pytest

from core.delivery.events import Activity, ImportState
from gui.importing.wording import activity_text, pace_text, state_text
from gui.locale import rows_text
from gui.times import duration_text, moment_text

NOW = datetime(2026, 1, 15, 18, 40)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "0 s"),
        (42.4, "42 s"),
        (59.9, "60 s"),
        (60, "1 min"),
        (3599, "1 h"),
        (7800, "2 h 10 min"),
        (86400, "1 day"),
        (97200, "1 day 3 h"),
        (250_000, "2 days 21 h"),
    ],
)
def test_durations_as_a_person_says_them(seconds: float, text: str) -> None:
    """Seconds only below a minute, minutes below a day, hours beyond."""
    assert duration_text(seconds) == text


@pytest.mark.parametrize(
    ("later", "words"),
    [
        (timedelta(minutes=5), "today at "),
        (timedelta(hours=8), "tomorrow at "),
        (timedelta(hours=-20), "yesterday at "),
        (timedelta(days=5), "Tuesday, 20 January at "),
        (timedelta(days=400), "19 February 2027 at "),
    ],
)
def test_moments_have_their_day(later: timedelta, words: str) -> None:
    """A moment is today's, tomorrow's or yesterday's, else it has its date; the year only where it is another."""
    assert moment_text(NOW + later, NOW).startswith(words)


def test_a_wait_says_when_it_goes_on() -> None:
    """A wait has its time: in seconds or minutes, from an hour on as a clock time. Delivering has none."""
    assert activity_text(Activity.WAITING_FOR_LIMIT, 42, NOW) == "Waiting for the limit, goes on in 42 s"
    assert activity_text(Activity.WAITING_FOR_NETWORK, 40, NOW) == "Waiting for the network, next try in 40 s"
    assert activity_text(Activity.WAITING_FOR_SERVER, 7200, NOW).startswith("Waiting for the server, next try today at")
    assert activity_text(Activity.WAITING_FOR_SERVER, None, NOW) == "Waiting for the server"
    assert activity_text(Activity.DELIVERING, 3, NOW) == "Delivering"


def test_the_pace_has_the_time_left_once_it_is_known() -> None:
    """Requests, their rate, and the time left only where it is stable."""
    assert pace_text(1004, 99, 4320) == "1,004 requests · 99 a minute · 1 h 12 min left"
    assert pace_text(1, 1, None) == "1 request · 1 a minute"


def test_every_state_and_activity_has_words() -> None:
    """Nothing that delivery knows is without a word, and rows are counted in words."""
    assert len({state_text(state) for state in ImportState}) == len(ImportState)
    assert len({activity_text(activity, None, NOW) for activity in Activity}) == len(Activity)
    assert (rows_text(1), rows_text(8412)) == ("1 row", "8,412 rows")
