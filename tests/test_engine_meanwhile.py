"""What others do to the journal, the clock and the disk while delivery runs: nothing of it is lost."""

import sqlite3
import time
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from core.delivery import accounts
from core.delivery.clocks import Surroundings
from core.delivery.events import Activity, Event, ImportState, ProgressMade
from core.delivery.journal import people, writing
from core.delivery.journal.journal import Journal
from core.sandbox.server import PracticeServer
from tests.deliveries import deliver, hastened, journal_of, options, sendable, sendables, states
from tests.faulty_server import Asked, Fault, FaultyServer, answer
from tests.journals import IMPORT
from tests.test_engine import all_ids, most_in_window

DAY = 86_400.0


def put_back(path: Path) -> None:
    """A person mends the refused rows and puts them back."""
    refused = {row for row, state in states(path).items() if state == "rejected"}
    with Journal(path) as journal:
        mended = [sendable(row, text="Mended") for row in refused]
        writing.mend_rows(journal, IMPORT, mended, accounts.salt(journal))


def test_a_row_put_back_at_the_last_moment_is_not_forgotten(tmp_path: Path) -> None:
    """Between the last answer and the end a refused row is put back: the run goes on, and sends it."""
    path = journal_of(tmp_path, sendables(10))

    def told(event: Event) -> None:
        if isinstance(event, ProgressMade) and event.activity is Activity.STOPPING:
            put_back(path)

    def plan(asked: Asked) -> Fault | None:
        return answer(400) if b'"t-3"' in asked.body and b"Mended" not in asked.body else None

    with FaultyServer(plan) as server:
        ended = deliver(path, options(server.url, times=1000.0), on_event=told)
        assert (ended.state, ended.totals.accepted) == (ImportState.FINISHED, 10)
        assert server.external_ids() == all_ids(10)


def test_a_person_mended_while_its_put_is_under_way_is_put_again(tmp_path: Path) -> None:
    """The name that a person gave last is the one that the server ends with."""
    path = journal_of(tmp_path, sendables(6, people=1))
    mended = {"email": "p0@example.com", "first_name": "Anna"}

    def mend_once(asked: Asked) -> None:
        if asked.is_person and b"Anna" not in asked.body:
            with Journal(path) as journal:
                person = people.digest(accounts.salt(journal), "p0@example.com")
                people.add(journal, IMPORT, [(person, mended)])

    with FaultyServer(mend_once) as server:
        assert deliver(path, options(server.url)).totals.accepted == 6
        (person,) = server.honest.contents().people
        assert (person.first_name, person.puts) == ("Anna", 2)
        assert server.external_ids() == all_ids(6)


def test_the_wall_clock_may_leap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A wall clock that leaps by days, forward and back, changes neither the limit nor what arrives."""
    real, leaps = time.time, count()
    monkeypatch.setattr(time, "time", lambda: real() + (next(leaps) % 3 - 1) * DAY)
    usual = hastened(60.0)
    leaping = Surroundings(clock=usual.clock, sleep=usual.sleep, chance=usual.chance)
    path = journal_of(tmp_path, sendables(80, people=10))
    slow_down = answer(429, "Date: Sun, 01 Mar 2026 12:00:00 GMT", "Retry-After: Sun, 01 Mar 2026 12:00:03 GMT")
    with FaultyServer(lambda asked: slow_down if asked.number == 40 else None) as server:
        chosen = options(server.url, surroundings=leaping, budget_requests=30, budget_seconds=18.0)
        assert deliver(path, chosen).totals.accepted == 80
        assert server.external_ids() == all_ids(80)
        assert most_in_window([asked.time for asked in server.asked], 0.3) <= 30


def test_a_machine_that_starts_anew_keeps_the_limit(tmp_path: Path) -> None:
    """After a restart the machine's clock begins at nothing; the server still sees no more than the budget."""
    path = journal_of(tmp_path, sendables(70))
    usual = hastened(60.0)

    def world(started: float) -> Surroundings:
        return Surroundings(clock=lambda: usual.clock() - started, sleep=usual.sleep, chance=usual.chance)

    with FaultyServer() as server:
        chosen = options(server.url, budget_requests=30, budget_seconds=18.0, surroundings=world(0.0))
        assert deliver(path, replace(chosen, limit_rows=25)).totals.accepted == 25
        anew = replace(chosen, surroundings=world(usual.clock()))
        assert deliver(path, anew).state is ImportState.FINISHED
        assert server.external_ids() == all_ids(70)
        assert most_in_window([asked.time for asked in server.asked], 0.3) <= 30


@pytest.mark.parametrize(
    ("setting", "state", "words"),
    [
        ("max_page_count = 1", ImportState.NEEDS_ATTENTION, "The disk is full."),
        ("query_only = ON", ImportState.INTERRUPTED, "can't be written to"),
    ],
    ids=["a full disk", "no right to write"],
)
def test_a_disk_that_takes_no_more_ends_the_run_in_words(
    setting: str,
    state: ImportState,
    words: str,
    practice: PracticeServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Midway the disk takes nothing more: the run ends with a sentence; with the disk mended all arrives once."""
    path = journal_of(tmp_path, sendables(120, people=12), key=practice.key)
    opened: list[Journal] = []

    class Kept(Journal):
        def __init__(self, path: Path, **named: float) -> None:
            super().__init__(path, **named)
            opened.append(self)

    def told(event: Event) -> None:
        if isinstance(event, ProgressMade) and event.totals.accepted >= 20:
            opened[-1]._database.execute(f"PRAGMA {setting}").fetchall()

    with monkeypatch.context() as patch:
        patch.setattr("core.delivery.runner.Journal", Kept)
        ended = deliver(path, options(practice.url), key=practice.key, on_event=told)
    assert ended.state is state
    assert words in ended.message
    assert ended.totals.add_up
    assert 0 < ended.totals.accepted < 120
    assert deliver(path, options(practice.url), key=practice.key).state is ImportState.FINISHED
    assert sorted(record.external_id or "" for record in practice.contents().records) == all_ids(120)


def test_a_journal_that_is_locked_for_too_long_ends_the_run_in_words(practice: PracticeServer, tmp_path: Path) -> None:
    """Another program holds the journal for over a minute: the run is interrupted, and goes on later."""
    path = journal_of(tmp_path, sendables(120), key=practice.key)
    other = sqlite3.connect(path, isolation_level=None)

    def told(event: Event) -> None:
        if isinstance(event, ProgressMade) and event.totals.accepted >= 20 and not other.in_transaction:
            other.execute("BEGIN IMMEDIATE")

    try:
        ended = deliver(path, options(practice.url), key=practice.key, on_event=told)
    finally:
        other.close()
    assert ended.state is ImportState.INTERRUPTED
    assert "Another" in ended.message
    assert deliver(path, options(practice.url), key=practice.key).state is ImportState.FINISHED
    assert sorted(record.external_id or "" for record in practice.contents().records) == all_ids(120)
