"""The hours in which rows may be sent: when they begin, and how long an import takes with them."""

from datetime import datetime

import pytest

from core.hours import SendingHours

NIGHT = SendingHours.read("18:00-08:00")
DAY = SendingHours.read("09:30-17:00")
HOUR = 3600.0


def at(text: str) -> datetime:
    """A moment of one day."""
    return datetime.fromisoformat(f"2026-03-10T{text}")


@pytest.mark.parametrize(
    ("hours", "moment", "closed"),
    [
        (NIGHT, "18:00", 0),
        (NIGHT, "23:59", 0),
        (NIGHT, "00:00", 0),
        (NIGHT, "07:59:59", 0),
        (NIGHT, "08:00", 10 * HOUR),
        (NIGHT, "17:59:30", 30),
        (DAY, "09:29", 60),
        (DAY, "12:00", 0),
        (DAY, "17:00", 16.5 * HOUR),
    ],
)
def test_a_moment_is_within_the_hours_or_before_them(hours: SendingHours, moment: str, closed: float) -> None:
    """Both ends are exact, also over midnight."""
    assert hours.seconds_closed(at(moment)) == closed


@pytest.mark.parametrize(
    ("moment", "seconds", "takes"),
    [
        ("20:00", HOUR, HOUR),
        ("07:00", HOUR, HOUR),
        ("07:00", 2 * HOUR, 12 * HOUR),
        ("12:00", HOUR, 7 * HOUR),
        ("18:00", 15 * HOUR, 25 * HOUR),
        ("12:00", 30 * HOUR, 6 * HOUR + 2 * 24 * HOUR + 2 * HOUR),
    ],
)
def test_the_end_counts_the_closed_hours(moment: str, seconds: float, takes: float) -> None:
    """What doesn't fit into one night goes on in the next."""
    assert NIGHT is not None
    assert NIGHT.seconds_to_send(at(moment), seconds) == takes


def test_the_same_time_twice_is_the_whole_day() -> None:
    """From eight to eight is always."""
    hours = SendingHours.read("08:00-08:00")
    assert hours is not None
    assert hours.seconds_closed(at("07:59")) == 0
    assert hours.seconds_to_send(at("07:00"), 30 * HOUR) == 30 * HOUR


@pytest.mark.parametrize("text", ["", "18:00", "night", "25:00-08:00", "-", "18:00-"])
def test_what_is_no_hours_is_none(text: str) -> None:
    """Settings that were written by hand stop nothing."""
    assert SendingHours.read(text) is None


def test_hours_are_written_as_they_are_read() -> None:
    """The settings keep them as text."""
    assert str(NIGHT) == "18:00-08:00"
