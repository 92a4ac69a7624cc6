"""Times in words."""

import pytest

from core.messages.durations import in_words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "under a second"),
        (0.6, "1 s"),
        (59.4, "59 s"),
        (60, "1 min"),
        (3_570, "1 h"),
        (3_599, "1 h"),
        (7_800, "2 h 10 min"),
        (86_399, "1 day"),
        (97_200, "1 day 3 h"),
        (172_800, "2 days"),
    ],
)
def test_a_duration_is_as_exact_as_a_person_needs(seconds: float, words: str) -> None:
    """Seconds only under a minute, minutes only under a day, and never 60 of anything."""
    assert in_words(seconds) == words
