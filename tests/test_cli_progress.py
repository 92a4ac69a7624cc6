"""Progress on the terminal, in words."""

import pytest

from core.cli.progress import line, progress_shown
from core.delivery.events import Activity, NoticeGiven, ProgressMade
from core.delivery.totals import Totals


def made(
    activity: Activity, *, rejected: int = 0, left: float | None = None, until: float | None = None
) -> ProgressMade:
    totals = Totals(rows=8412, accepted=1000 - rejected, rejected=rejected, pending=7412)
    return ProgressMade(
        totals=totals, activity=activity, requests=1200, requests_last_minute=99, seconds_left=left, until=until
    )


@pytest.mark.parametrize(
    ("progress", "said"),
    [
        (made(Activity.DELIVERING), "1,000 of 8,412 rows · 99 requests a minute · delivering"),
        (
            made(Activity.DELIVERING, rejected=3, left=4_500, until=4),
            "1,000 of 8,412 rows · 3 refused · 99 requests a minute · 1 h 15 min left · delivering",
        ),
        (
            made(Activity.WAITING_FOR_LIMIT, until=42),
            "1,000 of 8,412 rows · 99 requests a minute · waiting for the limit, goes on in 42 s",
        ),
        (
            made(Activity.WAITING_FOR_NETWORK, until=40),
            "1,000 of 8,412 rows · 99 requests a minute · waiting for the network, next try in 40 s",
        ),
        (
            made(Activity.WAITING_FOR_SERVER, until=0.3),
            "1,000 of 8,412 rows · 99 requests a minute · waiting for the server",
        ),
    ],
)
def test_a_line_says_how_far_how_fast_how_long_and_what(progress: ProgressMade, said: str) -> None:
    """Rows, refusals, rate and time left, and the state in words, with its time where something is waited for."""
    assert line(progress) == said


def test_a_notice_is_said_where_no_progress_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    """What a person should know reaches stderr without a terminal, too."""
    with progress_shown() as watch:
        watch(NoticeGiven(code="empty_source_perhaps", message="An empty source may be left."))
        watch(made(Activity.DELIVERING))
    assert capsys.readouterr().err == "An empty source may be left.\n"
