"""The plan: counts and times that hold, from what is known, before anything is sent."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from core.checking.checked import Checked
from core.checking.skips import SkipReason
from core.edits import Edits
from core.plan import Known, attributes_hash, delivering_seconds, make_plan
from core.records import content_hash, records
from tests.checked_files import LINES, NOW, checked_file, write_file


@pytest.fixture
def checked(tmp_path: Path) -> Iterator[Checked]:
    """Five rows: three go, of them two with a person each; one has no content, one a score that is no number."""
    return checked_file(write_file(tmp_path / "tickets.csv", LINES))


def test_a_first_import_needs_its_source_its_people_and_its_rows(checked: Checked) -> None:
    """Requests are one for the source, one a person whose rows go, one a row that goes."""
    plan = make_plan(checked, Known(), now=NOW)
    assert (plan.rows, plan.deliverable, plan.invalid, plan.people, plan.people_sent) == (5, 3, 2, 2, 2)
    assert plan.requests == 1 + 2 + 3
    assert plan.sends.tolist() == [True, True, False, False, True]
    assert make_plan(checked, Known(source_exists=True), now=NOW).requests == 2 + 3


def test_every_row_is_in_one_count(tmp_path: Path) -> None:
    """Rows are deliverable, invalid or skipped; one that is left out is skipped."""
    path = write_file(tmp_path / "tickets.csv", LINES)
    plan = make_plan(checked_file(path, Edits(left_out=frozenset({2, 4}))), Known(), now=NOW)
    assert plan.skipped == {0: SkipReason.LEFT_OUT, 2: SkipReason.LEFT_OUT}
    assert plan.rows == plan.deliverable + plan.invalid + len(plan.skipped)
    assert (plan.people, plan.people_sent) == (2, 1)


def test_an_unchanged_person_is_not_put(checked: Checked) -> None:
    """A person whose attributes were sent as they are costs no request; one with other attributes does."""
    ann = next(record.person for record in records(checked) if record.person)
    unchanged = {ann.key: attributes_hash(ann.payload), "bob@example.com": "an older hash"}
    assert make_plan(checked, Known(people=unchanged), now=NOW).people_sent == 1


def test_delivered_rows_are_skipped_and_changed_ones_named(checked: Checked) -> None:
    """A row that was delivered is skipped; the reason tells the same content from another; nothing may remain."""
    hashes = {record.external_id: content_hash(record) for record in records(checked)}
    plan = make_plan(checked, Known(delivered={**hashes, "t-2": "other"}), now=NOW)
    assert plan.skipped == {
        0: SkipReason.ALREADY_DELIVERED,
        1: SkipReason.CHANGED,
        4: SkipReason.ALREADY_DELIVERED,
    }
    assert (plan.deliverable, plan.people_sent, plan.requests, plan.seconds) == (0, 0, 0, 0.0)
    assert plan.finish == NOW


@pytest.mark.parametrize(
    ("requests", "per_minute", "seconds"),
    [(0, 100, 0), (1, 100, 0), (100, 100, 0), (101, 100, 60), (200, 100, 60), (10_001, 100, 6000), (120, 50, 120)],
)
def test_the_first_budget_goes_at_once(requests: int, per_minute: float, seconds: float) -> None:
    """The time is a minute for each further budget of requests."""
    assert delivering_seconds(requests, per_minute) == seconds


def test_the_finish_is_a_local_time_over_a_clock_change(checked: Checked) -> None:
    """The end is so many real seconds after the start, also in the night when the clocks change."""
    start = datetime(2026, 3, 29, 1, 59, 30, tzinfo=ZoneInfo("Europe/Berlin"))
    plan = make_plan(checked, Known(), now=start, per_minute=3)
    assert plan.seconds == 60
    assert plan.finish.isoformat() == "2026-03-29T03:00:30+02:00"
    assert plan.finish.astimezone(UTC) - start.astimezone(UTC) == timedelta(seconds=60)
