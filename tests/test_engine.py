"""Delivery over real HTTP to the practice server: what arrives, what is told, what the journal says."""

from pathlib import Path

from core.delivery.events import Activity, Event, ImportState, ProgressMade, RunEnded
from core.sandbox.server import PracticeServer
from tests.deliveries import deliver, entry_of, journal_of, options, sendables
from tests.journals import IMPORT


def test_every_row_arrives_once_and_every_person_is_put_once(practice: PracticeServer, tmp_path: Path) -> None:
    """A run to the end: each row once, each person once, no other requests, totals that add up."""
    path = journal_of(tmp_path, sendables(60, people=7), key=practice.key)
    ended = deliver(path, options(practice.url), key=practice.key)
    arrived = practice.contents()
    assert ended.state is ImportState.FINISHED
    assert (ended.totals.accepted, ended.totals.pending, ended.totals.add_up) == (60, 0, True)
    assert sorted(record.external_id for record in arrived.records) == sorted(f"t-{row}" for row in range(2, 62))
    assert [person.puts for person in arrived.people] == [1] * 7
    assert len(practice.requests) == 1 + 7 + 60
    counted = entry_of(path).requests
    assert (counted.sources, counted.people, counted.records, counted.retries) == (1, 7, 60, 0)
