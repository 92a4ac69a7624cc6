"""A run of hours: the hours that a person gives it, the computer kept awake, and what befell it on the way."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from core.delivery.clocks import Surroundings
from core.delivery.events import Activity, Event, ImportState, NoticeGiven, ProgressMade
from core.delivery.journal import notices as kept_notices
from core.delivery.journal.journal import Journal
from core.delivery.runner import Delivery
from core.hours import SendingHours
from tests.deliveries import KEY, deliver, entry_of, hastened, journal_of, options, sendables
from tests.faulty_server import Asked, Fault, FaultyServer
from tests.journals import IMPORT

NIGHT = SendingHours.read("18:00-08:00")
FIVE_TO_SIX = datetime(2026, 3, 10, 17, 55).timestamp()
HOUR = 3600.0


class Keeper:
    """Stands for what keeps the computer awake; it writes down when it is held."""

    def __init__(self) -> None:
        self.log: list[str] = []

    @contextmanager
    def __call__(self) -> Iterator[None]:
        self.log.append("awake")
        yield
        self.log.append("may sleep")


class Steered:
    """A delivery whose watcher does things at the first event of an activity, and keeps all events."""

    def __init__(self, url: str, path: Path, **changes: object) -> None:
        self.told: list[Event] = []
        self.first: dict[Activity, Callable[[], None]] = {}
        self.delivery = Delivery(path, IMPORT, KEY, options=options(url, **changes), on_event=self._on_event)

    def _on_event(self, event: Event) -> None:
        self.told.append(event)
        if isinstance(event, ProgressMade):
            self.first.pop(event.activity, lambda: None)()

    @property
    def activities(self) -> list[Activity]:
        """What it did, one after the other."""
        all_of_them = [event.activity for event in self.told if isinstance(event, ProgressMade)]
        return [one for n, one in enumerate(all_of_them) if n == 0 or all_of_them[n - 1] is not one]


def notices(told: list[Event]) -> list[NoticeGiven]:
    return [event for event in told if isinstance(event, NoticeGiven)]


def world_at(moment: float, times: float) -> Surroundings:
    """A hastened world in which it is this moment when a run first looks at its clock."""
    usual, shift = hastened(times), list[float]()

    def wall() -> float:
        if not shift:
            shift.append(moment - usual.wall())
        return usual.wall() + shift[0]

    return replace(usual, wall=wall)


def test_nothing_leaves_before_the_hours_begin(tmp_path: Path) -> None:
    """Five minutes before six it waits and says until when; at six it goes on by itself, and the computer is awake."""
    path, keeper, usual, now = journal_of(tmp_path, sendables(5)), Keeper(), hastened(10.0), [FIVE_TO_SIX]
    world = replace(usual, wall=lambda: now[0])
    asked_at: list[float] = []
    with FaultyServer(lambda asked: asked_at.append(world.wall())) as server:
        run = Steered(server.url, path, surroundings=world, hours=NIGHT, keep_awake=keeper)
        kept: list[list[str]] = []

        def five_minutes_later() -> None:
            kept.append(list(keeper.log))
            now[0] += 5 * 60

        run.first[Activity.OUTSIDE_HOURS] = five_minutes_later
        assert run.delivery.run().state is ImportState.FINISHED
    first = next(event for event in run.told if isinstance(event, ProgressMade))
    assert first.activity is Activity.OUTSIDE_HOURS
    assert first.until is not None
    assert 4 * 60 < first.until <= 5 * 60
    assert min(asked_at) >= FIVE_TO_SIX + 5 * 60
    assert kept == [[]]
    assert keeper.log == ["awake", "may sleep"]
    assert entry_of(path).seconds < 5 * 60


def test_hours_are_changed_while_it_runs(tmp_path: Path) -> None:
    """Told to send at night only, a run at noon waits; told to send at any time, it goes on; awake only meanwhile."""
    path, keeper = journal_of(tmp_path, sendables(60)), Keeper()
    with FaultyServer(latency=lambda: 0.01) as server:
        noon = world_at(FIVE_TO_SIX - 6 * HOUR, times=10.0)
        run = Steered(server.url, path, surroundings=noon, keep_awake=keeper)
        run.first[Activity.DELIVERING] = lambda: run.delivery.keep_to(NIGHT)
        run.first[Activity.OUTSIDE_HOURS] = lambda: run.delivery.keep_to(None)
        assert run.delivery.run().totals.accepted == 60
    assert run.activities[:3] == [Activity.DELIVERING, Activity.OUTSIDE_HOURS, Activity.DELIVERING]
    assert keeper.log == ["awake", "may sleep"] * 2


def test_the_computer_may_sleep_while_it_is_paused(tmp_path: Path) -> None:
    """It is kept awake from the first row on, not in a pause, again after it, and not after the end."""
    path, keeper = journal_of(tmp_path, sendables(60)), Keeper()
    with FaultyServer(latency=lambda: 0.01) as server:
        run = Steered(server.url, path, times=10.0, keep_awake=keeper)
        run.first[Activity.DELIVERING] = run.delivery.pause
        run.first[Activity.PAUSED] = run.delivery.resume
        assert run.delivery.run().totals.accepted == 60
    assert keeper.log == ["awake", "may sleep"] * 2


def test_the_computer_may_sleep_once_a_person_is_needed(tmp_path: Path) -> None:
    """A refused key ends the run, and with it the staying awake."""
    path, keeper = journal_of(tmp_path, sendables(5)), Keeper()
    refuse = Fault("answer", status=401, body=b'{"error": "Invalid API key"}')
    with FaultyServer(lambda asked: refuse) as server:
        assert deliver(path, options(server.url, keep_awake=keeper)).state is ImportState.NEEDS_ATTENTION
    assert keeper.log == ["awake", "may sleep"]


def test_that_it_cannot_be_kept_awake_is_said_once(tmp_path: Path) -> None:
    """A system without that service is told of in one quiet notice, and the import goes on to its end."""

    def broken() -> Keeper:
        raise RuntimeError("no such service")

    path = journal_of(tmp_path, sendables(60))
    with FaultyServer(latency=lambda: 0.01) as server:
        run = Steered(server.url, path, times=10.0, keep_awake=broken)
        run.first[Activity.DELIVERING] = run.delivery.pause
        run.first[Activity.PAUSED] = run.delivery.resume
        assert run.delivery.run().state is ImportState.FINISHED
    (notice,) = (notice for notice in notices(run.told) if notice.code == "not_kept_awake")
    assert notice.quiet


def test_a_sleep_is_told_with_its_length(tmp_path: Path) -> None:
    """All clocks leap over two hours in a rest: that is said once, kept, and no delivering time; the rows go on."""
    path, usual, slept = journal_of(tmp_path, sendables(30)), world_at(FIVE_TO_SIX, times=2.0), [0.0]

    world = replace(usual, clock=lambda: usual.clock() + slept[0], wall=lambda: usual.wall() + slept[0])
    told: list[Event] = []

    def fall_asleep(event: Event) -> None:
        # In the engine's thread, between two looks at its clocks: both have leapt at the next.
        told.append(event)
        slept[0] = 2.2 * HOUR

    with FaultyServer() as server:
        began = world.clock()
        chosen = options(server.url, surroundings=world, request_seconds=10 * HOUR)
        ended = deliver(path, chosen, on_event=fall_asleep)
        took = world.clock() - began
    assert (ended.state, ended.totals.accepted) == (ImportState.FINISHED, 30)
    assert entry_of(path).seconds <= took - 2.2 * HOUR
    (notice,) = notices(told)
    assert notice.message == "The computer slept for 2 h 12 min; the import went on at 20:07."
    assert (notice.code, notice.quiet) == ("slept", True)
    with Journal(path) as journal:
        assert kept_notices.of_import(journal, IMPORT) == [replace(notice, message="")]


def test_a_clock_that_is_set_is_told_and_changes_nothing(tmp_path: Path) -> None:
    """The wall clock alone leaps an hour forward: that is said once, and all rows arrive."""
    path, usual, ahead = journal_of(tmp_path, sendables(30)), world_at(FIVE_TO_SIX, times=2.0), [0.0]

    def set_forward(asked: Asked) -> Fault | None:
        ahead[0] = max(ahead[0], HOUR * (asked.number >= 10))
        return None

    world = replace(usual, wall=lambda: usual.wall() + ahead[0])
    told: list[Event] = []
    with FaultyServer(set_forward) as server:
        ended = deliver(path, options(server.url, surroundings=world), on_event=told.append)
    assert (ended.state, ended.totals.accepted) == (ImportState.FINISHED, 30)
    assert [notice.message for notice in notices(told)] == [
        "The computer's clock was set 1 h forward; the import goes on as before."
    ]


def test_a_server_that_was_away_is_told_when_it_is_back(tmp_path: Path) -> None:
    """It breaks every connection for a while: once rows go on, that and its length are said."""
    path = journal_of(tmp_path, sendables(20))
    fails = lambda asked: Fault("reset") if 5 <= asked.number < 28 else None  # noqa: E731
    told: list[Event] = []
    with FaultyServer(fails) as server:
        ended = deliver(path, options(server.url, times=200.0), on_event=told.append)
    assert (ended.state, ended.totals.accepted) == (ImportState.FINISHED, 20)
    said = [notice for notice in notices(told) if notice.code in ("network_was_away", "server_was_away")]
    assert len(said) == 1
    assert said[0].seconds >= 60
    with Journal(path) as journal:
        assert replace(said[0], message="") in kept_notices.of_import(journal, IMPORT)
