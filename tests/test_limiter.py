"""The limit: never more requests in any window than allowed as the server sees it, and none fewer than could be."""

import heapq
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.delivery.clocks import Surroundings, boot_clock
from core.delivery.journal.journal import Journal
from core.delivery.journal.places import Full, Taken
from core.delivery.limiter import Limiter
from core.delivery.pace import Budget, Pace

ADDRESS = "https://api.example.com"


class Time:
    """A clock that goes where it is told."""

    def __init__(self, now: float = 1000.0) -> None:
        self.now = now

    def surroundings(self) -> Surroundings:
        """A world with this clock, without jitter."""
        return Surroundings(clock=lambda: self.now, chance=lambda: 0.0)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """A journal for one test."""
    with Journal(tmp_path / "journal.db") as opened:
        # What is on the disk doesn't matter here, and is slow.
        with opened.reading() as database:
            database.execute("PRAGMA synchronous = OFF")
        yield opened


def limiter(
    journal: Journal, time: Time, *, requests: int = 5, import_id: str = "one", seconds: float = 60.0
) -> Limiter:
    """A limiter that has started."""
    made = Limiter(journal, ADDRESS, import_id, Budget(requests, seconds), time.surroundings())
    made.start()
    return made


def take(limiter: Limiter) -> Taken:
    """A place that must be free."""
    taken = limiter.take()
    assert isinstance(taken, Taken)
    return taken


def full_until(limiter: Limiter) -> float | None:
    """When the next place is free, where none is."""
    full = limiter.take()
    assert isinstance(full, Full)
    return full.free_at


def take_answered(limiter: Limiter, time: Time, count: int) -> None:
    """So many places, each with its answer at once."""
    for _ in range(count):
        limiter.answered(take(limiter), sent_at=time.now, came_at=time.now, too_many=False)


@dataclass(frozen=True, slots=True)
class Trip:
    """How long a request takes to the server and back; without an answer it is given up after that time."""

    there: float
    back: float


def ride(limiter: Limiter, time: Time, trips: list[Trip], *, in_flight: int) -> list[float]:
    """Sends a request for each trip as soon as it may leave. Returns the times at which the server sees them."""
    seen: list[float] = []
    under_way: list[tuple[float, int, Taken, float]] = []
    waiting = list(reversed(trips))
    while waiting or under_way:
        next_free: float | None = time.now
        if waiting and len(under_way) < in_flight:
            taken = limiter.take()
            if isinstance(taken, Taken):
                trip = waiting.pop()
                seen.append(time.now + trip.there)
                heapq.heappush(under_way, (time.now + trip.there + trip.back, len(seen), taken, time.now))
                continue
            next_free = taken.free_at
        else:
            next_free = None
        arrival = under_way[0][0] if under_way else None
        moments = [moment for moment in (next_free, arrival) if moment is not None]
        time.now = max(time.now, min(moments))
        if arrival is not None and arrival <= time.now:
            _, _, taken, sent_at = heapq.heappop(under_way)
            limiter.answered(taken, sent_at=sent_at, came_at=time.now, too_many=False)
    return seen


def most_in_window(seen: list[float], seconds: float) -> int:
    """The largest number of requests in any window of so many seconds."""
    times = sorted(seen)
    first, most = 0, 0
    for last, moment in enumerate(times):
        while moment - times[first] >= seconds:
            first += 1
        most = max(most, last - first + 1)
    return most


seconds = st.floats(0.0, 90.0, allow_nan=False)
trips = st.lists(st.builds(Trip, seconds, seconds), min_size=1, max_size=30)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(trips=trips, requests=st.integers(1, 6), in_flight=st.integers(1, 8))
def test_the_server_never_sees_too_many(journal: Journal, trips: list[Trip], requests: int, in_flight: int) -> None:
    """With any latency there and back, no window holds more requests than the budget."""
    time = Time()
    with journal.transaction() as database:
        database.execute("DELETE FROM places")
        seen = ride(limiter(journal, time, requests=requests), time, trips, in_flight=in_flight)
    assert len(seen) == len(trips)
    assert most_in_window(seen, 60.0) <= requests


@pytest.mark.parametrize(("latency", "share"), [(0.2, 0.99), (0.7, 0.98), (2.0, 0.95)])
def test_hardly_any_time_is_lost(journal: Journal, latency: float, share: float) -> None:
    """2,500 requests at 100 a minute take hardly longer than they must."""
    time = Time()
    trip = Trip(latency / 2, latency / 2)
    with journal.transaction():
        ride(limiter(journal, time, requests=100), time, [trip] * 2500, in_flight=8)
    assert 60.0 * 24 / (time.now - 1000.0) >= share


def test_the_first_go_at_once(journal: Journal) -> None:
    """There is no artificial spacing: a whole budget leaves in one moment."""
    time = Time()
    one = limiter(journal, time, requests=100)
    for _ in range(100):
        take(one)
    assert full_until(one) is None


def test_each_process_applies_its_own_number_to_all_places(journal: Journal) -> None:
    """Requests of another import count, and whoever was given less waits longer."""
    time = Time()
    more, less = limiter(journal, time, requests=5), limiter(journal, time, requests=2, import_id="two")
    for _ in range(3):
        more.answered(take(more), sent_at=time.now, came_at=time.now, too_many=False)
        time.now += 1.0
    assert full_until(less) == pytest.approx(1001.0 + 60.06)
    take(more)


def test_a_restart_frees_no_place_early(journal: Journal) -> None:
    """What was under way when a process died holds its place for a window from the next start."""
    time = Time()
    take(limiter(journal, time, requests=1))
    time.now += 500.0
    assert full_until(limiter(journal, time, requests=1)) == pytest.approx(1500.0 + 60.06)


def test_a_dead_process_of_another_import_holds_no_place_for_ever(journal: Journal) -> None:
    """Places that nobody will ever answer are freed a window after that is seen."""
    time = Time()
    mine = limiter(journal, time, requests=1)
    take(limiter(journal, time, requests=1, import_id="dead"))
    time.now += 40.0
    assert full_until(mine) is None
    assert full_until(mine) == pytest.approx(1040.0 + 60.06)
    time.now += 61.0
    take(mine)


def test_a_machine_that_started_anew_counts_from_its_start(journal: Journal) -> None:
    """Places of before the machine's start are free once it runs for a window: the clock began at zero."""
    time = Time(now=90_000.0)
    one = limiter(journal, time, requests=1)
    one.answered(take(one), sent_at=time.now, came_at=time.now, too_many=False)
    time.now = 20.0
    assert full_until(limiter(journal, time, requests=1)) == pytest.approx(60.06)


def test_after_a_429_everything_waits_and_then_goes_one_by_one(journal: Journal) -> None:
    """The pause is the server's; after it, requests are spaced at a little less than the budget, one to begin with."""
    time = Time()
    one = limiter(journal, time, requests=100)
    one.answered(take(one), sent_at=time.now, came_at=time.now, too_many=True)
    one.slow_down(sent_at=time.now, retry_after=10.0)
    assert full_until(one) == 1010.0
    assert one.probing
    time.now = 1010.0
    taken = take(one)
    assert full_until(one) == pytest.approx(1010.0 + 0.6 / 0.97)
    one.answered(taken, sent_at=time.now, came_at=time.now, too_many=False)
    assert not one.probing


def test_each_further_429_makes_it_slower_and_quiet_makes_it_faster(journal: Journal) -> None:
    """The pace yields a seventh at each 429, once for all that were under way, and comes back a little a window."""
    budget = Budget(100, 60.0)
    first = budget.slower(None)
    second = budget.slower(first)
    assert (first.burst, second.burst) == (5, 2)
    assert (budget.share(first), budget.share(second)) == (pytest.approx(0.97), pytest.approx(0.97 * 0.85))
    assert budget.share(budget.faster(second)) == pytest.approx(0.97 * 0.85 + 0.02)
    assert budget.faster(first) == first
    slowest = second
    for _ in range(100):
        slowest = budget.slower(slowest)
    assert budget.share(slowest) == pytest.approx(0.02)
    assert slowest.burst == 1


def test_a_shorter_window_sweeps_out_nothing_that_a_longer_one_counts(journal: Journal) -> None:
    """A run with a window of half the length cleans up between two requests of another: no place is given too early."""
    time = Time()
    shorter = limiter(journal, time, requests=1000, import_id="shorter", seconds=30.0)
    longer = limiter(journal, time, requests=100)
    take_answered(shorter, time, 1)
    take_answered(longer, time, 60)
    time.now += 35.0
    take_answered(shorter, time, 40)
    assert full_until(longer) == pytest.approx(1000.0 + 60.0, abs=0.1)


def test_requests_that_had_left_before_a_429_are_no_news(journal: Journal) -> None:
    """Eight 429s of one moment count as one."""
    time = Time()
    one = limiter(journal, time, requests=100)
    for _ in range(8):
        one.slow_down(sent_at=999.0 if one.probing else time.now, retry_after=1.0)
    time.now = 1001.0
    take(one)
    assert full_until(one) == pytest.approx(1001.0 + 0.6 / 0.97)


def test_a_429_without_a_time_pauses_longer_each_time(journal: Journal) -> None:
    """Where the server names no time, the pause grows to a minute, and is short again after a request that passes."""
    time = Time()
    one = limiter(journal, time, requests=100)
    pauses = []
    for _ in range(8):
        taken, sent_at = take(one), time.now
        one.answered(taken, sent_at=sent_at, came_at=time.now, too_many=True)
        one.slow_down(sent_at=sent_at, retry_after=None)
        pauses.append((full_until(one) or 0.0) - time.now)
        time.now += pauses[-1] + 60.0
    assert pauses == [1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 60.0, 60.0]
    one.answered(take(one), sent_at=time.now, came_at=time.now, too_many=False)
    time.now += 60.0
    one.slow_down(sent_at=time.now, retry_after=None)
    assert full_until(one) == time.now + 1.0


def test_a_pause_in_the_past_is_none(journal: Journal) -> None:
    """A Retry-After that is over lets the next request leave at once."""
    time = Time()
    one = limiter(journal, time)
    one.slow_down(sent_at=time.now, retry_after=0.0)
    take(one)


def test_a_long_pause_ends_when_a_person_says_so(journal: Journal) -> None:
    """Try now, and starting again, cut a pause of many hours short; starting again keeps one of minutes."""
    time = Time()
    one = limiter(journal, time)
    one.slow_down(sent_at=time.now, retry_after=20_000.0)
    assert full_until(one) == 21_000.0
    assert one.paused
    one.try_now()
    take(one)
    one.slow_down(sent_at=time.now + 1.0, retry_after=20_000.0)
    take(limiter(journal, time))
    one.slow_down(sent_at=time.now + 2.0, retry_after=600.0)
    assert full_until(limiter(journal, time)) == 1600.0


def test_care_lasts_through_restarts_until_the_import_ends(journal: Journal) -> None:
    """The careful pace of an address is kept in the journal, and goes with the import that caused it."""
    time = Time()
    one = limiter(journal, time, requests=100)
    one.slow_down(sent_at=time.now, retry_after=0.0)
    again = limiter(journal, time, requests=100)
    take(again)
    assert full_until(again) == pytest.approx(1000.0 + 0.6 / 0.97)
    again.end()
    free = limiter(journal, time, requests=100)
    take(free)
    take(free)


def test_a_rested_pace_allows_a_small_burst() -> None:
    """After a rest a burst may leave, then one at a time."""
    pace = Pace(burst=3, spacing=1.0, due=0.0)
    for _ in range(3):
        assert pace.free_at <= 10.0
        pace = pace.after_one(10.0)
    assert pace.free_at == 11.0
    assert pace.rested_until(50.0).free_at == 50.0


def test_the_clock_runs_on() -> None:
    """The boot clock is there on this system and doesn't go back."""
    clock = boot_clock()
    first = clock()
    assert 0.0 < first <= clock()
