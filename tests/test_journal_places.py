"""The limit's places: never more than the budget in any window, over processes, restarts and clock changes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.delivery.journal import places
from core.delivery.journal.journal import Journal
from core.delivery.journal.places import AddressState, Full, Taken
from tests.journals import ADDRESS, IMPORT

WINDOW = 60.0


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """An open journal."""
    with Journal(tmp_path / "journal.db") as journal:
        yield journal


def take(journal: Journal, now: float, budget: int = 2, import_id: str = IMPORT, window: float = WINDOW):
    """A place at a moment."""
    return places.take(journal, ADDRESS, import_id, now=now, budget=budget, window=window)


def nobody_delivers(import_id: str) -> bool:
    """All other processes are gone."""
    return False


def test_the_budget_goes_at_once_and_no_more(journal: Journal) -> None:
    """All places of the budget are given without a pause; the next has to wait for an answer."""
    assert isinstance(take(journal, 10.0), Taken)
    assert isinstance(take(journal, 10.0), Taken)
    assert take(journal, 10.0) == Full(None)


def test_a_place_is_free_a_window_after_its_answer(journal: Journal) -> None:
    """What counts is when the answer came, since the server saw the request no later than that."""
    first, _ = take(journal, 10.0), take(journal, 10.0)
    places.answered(journal, first, now=15.0)
    assert take(journal, 74.9) == Full(75.0)
    assert isinstance(take(journal, 75.0), Taken)
    assert take(journal, 1000.0, budget=2) == Full(None)


def test_an_address_has_its_own_places(journal: Journal) -> None:
    """Requests to one address take nothing from another."""
    take(journal, 10.0, budget=1)
    taken = places.take(journal, "https://other.example.com", IMPORT, now=10.0, budget=1, window=WINDOW)
    assert isinstance(taken, Taken)


def test_processes_share_the_places(journal: Journal) -> None:
    """Two connections count each other's requests, each against its own budget."""
    with Journal(journal.path) as other:
        taken = [take(journal, 10.0, budget=3), take(other, 10.0, budget=3)]
        assert isinstance(take(journal, 10.0, budget=3), Taken)
        assert take(other, 10.0, budget=3) == Full(None)
        for seconds, place in enumerate(taken):
            places.answered(other, place, now=20.0 + seconds)
        assert take(other, 30.0, budget=3) == Full(80.0)
        assert take(other, 30.0, budget=2) == Full(81.0)
        assert take(other, 30.0, budget=1) == Full(None)


def test_a_smaller_budget_waits_for_more_places(journal: Journal) -> None:
    """Who allows itself less waits until so many of the others' places are free."""
    for number in range(3):
        places.answered(journal, take(journal, 10.0, budget=3), now=10.0 + number)
    assert take(journal, 15.0, budget=3) == Full(70.0)
    assert take(journal, 15.0, budget=2) == Full(71.0)
    assert take(journal, 15.0, budget=1) == Full(72.0)


def test_a_longer_window_still_sees_what_a_shorter_one_swept(journal: Journal) -> None:
    """Cleaning up by a process with a short window forgets nothing that another's long window counts."""
    with journal.transaction():
        for number in range(100):
            taken = take(journal, 10.0 + number, budget=200, window=3600.0)
            places.answered(journal, taken, now=10.0 + number)
        for _ in range(300):
            places.answered(journal, take(journal, 1000.0, budget=1000, window=1.0), now=1000.0)
    assert take(journal, 1001.0, budget=400, window=3600.0) == Full(3610.0)


def test_old_places_are_swept_out(journal: Journal) -> None:
    """The table stays as small as the window's requests, however long delivery goes on."""
    with journal.transaction() as database:
        for number in range(1000):
            places.answered(journal, take(journal, float(number), budget=100), now=float(number))
        assert database.execute("SELECT count(*) FROM places").fetchone()[0] <= 200


def test_a_killed_runs_places_are_held_for_a_window_from_the_next_start(journal: Journal) -> None:
    """A request whose process was killed may just have arrived: its place counts from the next start."""
    take(journal, 10.0)
    take(journal, 10.0)
    places.recover(journal, now=500.0, is_delivered=nobody_delivers)
    assert take(journal, 559.9) == Full(560.0)
    assert isinstance(take(journal, 560.0), Taken)


def test_a_living_processs_places_stay_taken(journal: Journal) -> None:
    """A start ends no request of an import that another process is delivering."""
    take(journal, 10.0, import_id="theirs")
    take(journal, 10.0, import_id="ours")
    places.recover(journal, now=500.0, is_delivered=lambda import_id: import_id == "theirs")
    assert take(journal, 1000.0, budget=1) == Full(None)
    assert isinstance(take(journal, 1000.0, budget=2), Taken)


def test_a_restart_of_the_machine_frees_no_place_too_early(journal: Journal) -> None:
    """After a restart the clock begins anew: what was answered before it counts as answered at its beginning."""
    for _ in range(2):
        places.answered(journal, take(journal, 5000.0), now=5000.0)
    places.recover(journal, now=20.0, is_delivered=nobody_delivers)
    assert take(journal, 20.0) == Full(60.0)
    assert isinstance(take(journal, 60.0), Taken)


def test_a_pause_holds_for_all_until_its_end(journal: Journal) -> None:
    """A pause that a 429 asked for is seen by every process; a shorter one doesn't cut it, "try now" does."""
    with Journal(journal.path) as other:
        places.pause(journal, ADDRESS, now=10.0, until=100.0)
        places.pause(other, ADDRESS, now=10.0, until=50.0)
        assert places.state(other, ADDRESS, now=99.0).paused_until == 100.0
        assert places.state(other, ADDRESS, now=100.0).paused_until is None
        places.end_pause(other, ADDRESS)
        assert places.state(journal, ADDRESS, now=20.0).paused_until is None


def test_a_restart_of_the_machine_keeps_a_pause_no_longer_than_it_was(journal: Journal) -> None:
    """A pause of 90 seconds that was set before a restart ends 90 seconds after it at the latest."""
    places.pause(journal, ADDRESS, now=5000.0, until=5090.0)
    places.recover(journal, now=20.0, is_delivered=nobody_delivers)
    assert places.state(journal, ADDRESS, now=20.0).paused_until == 90.0


def test_care_ends_with_the_import_that_needed_it(journal: Journal) -> None:
    """The careful rate of an address outlives processes, and ends with the import that set it last."""
    places.be_careful(journal, ADDRESS, "ours", burst=5, spacing=0.7)
    assert places.state(journal, ADDRESS, now=0.0) == AddressState(None, 5, 0.7)
    places.end_care(journal, ADDRESS, "theirs")
    assert places.state(journal, ADDRESS, now=0.0).burst == 5
    places.end_care(journal, ADDRESS, "ours")
    assert places.state(journal, ADDRESS, now=0.0) == AddressState()


@settings(max_examples=60, deadline=None)
@given(
    budget=st.integers(1, 5),
    steps=st.lists(st.tuples(st.floats(0, 40), st.floats(0, 30), st.floats(0, 1), st.booleans()), max_size=40),
)
def test_no_window_holds_more_than_the_budget(
    tmp_path_factory: pytest.TempPathFactory, budget: int, steps: list
) -> None:
    """Whatever the pauses and latencies, and whenever the server takes a request, no window of it has too many."""
    with Journal(tmp_path_factory.mktemp("places") / "journal.db") as journal, journal.transaction():
        now, seen, waiting = 1.0, [], {}
        for pause, latency, share, is_killed in steps:
            now += pause
            for place in [place for place, (_, due) in waiting.items() if due <= now]:
                places.answered(journal, place, now=now)
                del waiting[place]
            if is_killed:
                # What the killed run had sent has reached the server by the next start.
                for number, _ in waiting.values():
                    seen[number] = min(seen[number], now)
                waiting.clear()
                places.recover(journal, now=now, is_delivered=nobody_delivers)
            taken = take(journal, now, budget=budget)
            if isinstance(taken, Taken):
                waiting[taken] = (len(seen), now + latency)
                seen.append(now + latency * share)
            else:
                assert taken.free_at is None or taken.free_at > now
    in_windows = [sum(start <= moment < start + WINDOW for moment in seen) for start in seen]
    assert max(in_windows, default=0) <= budget
