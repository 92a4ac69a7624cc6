"""Delivery over real HTTP: what arrives, what is told, what a person can do meanwhile, and what the limit allows."""

import socket
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from core.delivery.clocks import Surroundings
from core.delivery.engine import LOCKED_JOURNAL_PAUSE
from core.delivery.events import Activity, Event, ImportState, ProgressMade, RunEnded
from core.delivery.journal.journal import Journal
from core.delivery.lock import ImportLock
from core.delivery.runner import Delivery
from core.errors import JournalError, UnfinishedError
from core.sandbox.server import PracticeServer
from tests.deliveries import KEY, deliver, entry_of, hastened, journal_of, options, sendables, states
from tests.faulty_server import Asked, Fault, FaultyServer, answer
from tests.journals import IMPORT, write_import


def all_ids(count: int) -> list[str]:
    """The external ids of so many rows."""
    return sorted(f"t-{row}" for row in range(2, count + 2))


def most_in_window(times: list[float], seconds: float) -> int:
    """The largest number of requests in any window of so many seconds."""
    first, most = 0, 0
    for last, moment in enumerate(times):
        while moment - times[first] >= seconds:
            first += 1
        most = max(most, last - first + 1)
    return most


def test_every_row_arrives_once_and_every_person_is_put_once(practice: PracticeServer, tmp_path: Path) -> None:
    """A run to the end: each row once, each person once, no other requests, totals that add up."""
    path = journal_of(tmp_path, sendables(60, people=7), key=practice.key)
    ended = deliver(path, options(practice.url), key=practice.key)
    arrived = practice.contents()
    assert ended.state is ImportState.FINISHED
    assert (ended.totals.accepted, ended.totals.pending, ended.totals.add_up) == (60, 0, True)
    assert sorted(record.external_id or "" for record in arrived.records) == all_ids(60)
    assert [person.puts for person in arrived.people] == [1] * 7
    assert all(record.person_id for record in arrived.records)
    assert len(practice.requests) == 1 + 7 + 60
    counted = entry_of(path).requests
    assert (counted.sources, counted.people, counted.records, counted.retries) == (1, 7, 60, 0)


def test_one_persons_many_rows_wait_for_one_put(practice: PracticeServer, tmp_path: Path) -> None:
    """More rows of one person than the queue looks ahead are sent after one PUT."""
    path = journal_of(tmp_path, sendables(300, people=1), key=practice.key)
    assert deliver(path, options(practice.url), key=practice.key).totals.accepted == 300
    assert [request.method for request in practice.requests].count("PUT") == 1


def test_a_known_person_and_source_cost_no_request(practice: PracticeServer, tmp_path: Path) -> None:
    """A second import of the same account uses the source by its name, and puts no unchanged person again."""
    path = journal_of(tmp_path, sendables(10, people=3), key=practice.key)
    deliver(path, options(practice.url), key=practice.key)
    before = len(practice.requests)
    with Journal(path) as journal:
        later = [entry for entry in sendables(20, people=3) if entry.row > 11]
        write_import(journal, later, import_id="second", key=practice.key)
    Delivery(path, "second", practice.key, options=options(practice.url), on_event=lambda event: None).run()
    assert len(practice.requests) - before == 10
    assert len(practice.contents().sources) == 1


def test_an_import_with_nothing_to_send_makes_no_source(practice: PracticeServer, tmp_path: Path) -> None:
    """Where no row goes, no request is made."""
    path = journal_of(tmp_path, [], key=practice.key)
    assert deliver(path, options(practice.url), key=practice.key).state is ImportState.FINISHED
    assert practice.requests == ()


def test_progress_never_goes_back_and_ends_with_the_totals(practice: PracticeServer, tmp_path: Path) -> None:
    """Every event's totals add up, pending only falls, and the end is told last, once."""
    told: list[Event] = []
    path = journal_of(tmp_path, sendables(300), key=practice.key)
    ended = deliver(path, options(practice.url, times=1.0), key=practice.key, on_event=told.append)
    steps = [event for event in told if isinstance(event, ProgressMade)]
    assert all(step.totals.add_up for step in steps)
    assert [step.totals.pending for step in steps] == sorted((step.totals.pending for step in steps), reverse=True)
    assert [event for event in told if isinstance(event, RunEnded)] == [told[-1]] == [ended]


def test_the_limit_holds_as_the_server_sees_it(tmp_path: Path) -> None:
    """With latencies of all sizes, no window at the server holds more than the budget."""
    latencies = iter([0.0, 0.002, 0.03, 0.001, 0.05, 0.0] * 100)
    path = journal_of(tmp_path, sendables(100, people=10))
    with FaultyServer(latency=lambda: next(latencies)) as server:
        chosen = options(server.url, times=60.0, budget_requests=30, budget_seconds=18.0)
        assert deliver(path, chosen).totals.accepted == 100
        times = [asked.time for asked in server.asked]
    assert len(times) == 111
    assert most_in_window(times, 0.3) <= 30


def test_two_imports_at_one_address_share_the_limit(tmp_path: Path) -> None:
    """Two deliveries at once stay within the limit together, and both arrive whole."""
    path = journal_of(tmp_path, sendables(60))
    with Journal(path) as journal:
        write_import(journal, [entry for entry in sendables(120) if entry.row > 61], import_id="second", key=KEY)
    with FaultyServer() as server:
        chosen = options(server.url, times=60.0, budget_requests=20, budget_seconds=18.0)
        second = Delivery(path, "second", KEY, options=chosen, on_event=lambda event: None)
        thread = threading.Thread(target=second.run)
        thread.start()
        deliver(path, chosen)
        thread.join()
        assert server.external_ids() == all_ids(120)
        assert most_in_window([asked.time for asked in server.asked], 0.3) <= 20


def test_two_imports_at_once_make_one_source_of_a_name(tmp_path: Path) -> None:
    """Another import with the same new source begins while the first one's is being made: it waits, and uses that."""
    path = journal_of(tmp_path, sendables(3))
    with Journal(path) as journal:
        write_import(journal, [entry for entry in sendables(6) if entry.row > 4], import_id="second", key=KEY)
    has_begun = threading.Event()
    second: list[threading.Thread] = []

    def begin_another(asked: Asked) -> Fault | None:
        if asked.path.endswith("/feedback-sources") and not second:
            chosen = options(server.url)
            other = Delivery(path, "second", KEY, options=chosen, on_event=lambda _event: has_begun.set())
            second.append(threading.Thread(target=other.run))
            second[0].start()
            assert has_begun.wait(30.0)
        return None

    with FaultyServer(begin_another) as server:
        assert deliver(path, options(server.url)).state is ImportState.FINISHED
        second[0].join()
        assert [source.name for source in server.honest.contents().sources] == ["Tickets"]
        assert server.external_ids() == all_ids(6)


def test_two_processes_cannot_deliver_one_import(practice: PracticeServer, tmp_path: Path) -> None:
    """Whoever comes second is told so, and sends nothing."""
    path = journal_of(tmp_path, sendables(3), key=practice.key)
    with Journal(path) as journal, ImportLock(journal.locks, IMPORT), pytest.raises(UnfinishedError) as caught:
        deliver(path, options(practice.url), key=practice.key)
    assert caught.value.code == "delivered_elsewhere"
    assert practice.requests == ()


def test_limit_rows_stops_after_so_many(practice: PracticeServer, tmp_path: Path) -> None:
    """With a number of rows, exactly these are sent; the next run sends the rest."""
    path = journal_of(tmp_path, sendables(25, people=4), key=practice.key)
    ended = deliver(path, options(practice.url, limit_rows=7), key=practice.key)
    assert (ended.state, ended.totals.accepted, ended.totals.pending) == (ImportState.STOPPED, 7, 18)
    assert sorted(row for row, state in states(path).items() if state == "accepted") == list(range(2, 9))
    assert deliver(path, options(practice.url), key=practice.key).totals.accepted == 25
    assert len(practice.contents().records) == 25


def test_stop_leaves_what_hangs_in_doubt_and_the_next_run_settles_it(tmp_path: Path) -> None:
    """Stop waits three seconds for answers, no longer; what the server had taken is accepted later, not doubled."""
    path = journal_of(tmp_path, sendables(30))

    def hang_at_first(asked: Asked) -> Fault | None:
        return Fault("hang", after=True) if 10 <= asked.number < 14 else None

    with FaultyServer(hang_at_first) as server:
        told = _Told(lambda event: event.totals.pending <= 15, lambda: delivery.stop())
        delivery = Delivery(path, IMPORT, KEY, options=options(server.url, times=10.0), on_event=told)
        ended = delivery.run()
        assert ended.state is ImportState.STOPPED
        assert ended.totals.pending >= 4
        assert f"{ended.totals.pending} rows are not sent yet" in ended.message
        assert deliver(path, options(server.url)).totals.accepted == 30
        assert server.external_ids() == all_ids(30)


def test_pause_sends_nothing_until_resume(practice: PracticeServer, tmp_path: Path) -> None:
    """While paused the journal says so and nothing leaves; after resume all arrives."""
    path = journal_of(tmp_path, sendables(200), key=practice.key)
    seen: list[tuple[int, ImportState]] = []

    def told(event: Event) -> None:
        if isinstance(event, ProgressMade) and event.totals.accepted and not seen:
            delivery.pause()
        if isinstance(event, ProgressMade) and event.activity is Activity.PAUSED:
            seen.append((event.requests, entry_of(path).state))
            if len(seen) == 5:
                delivery.resume()

    delivery = Delivery(path, IMPORT, practice.key, options=options(practice.url), on_event=told)
    assert delivery.run().totals.accepted == 200
    assert set(seen[:5]) == {(seen[0][0], ImportState.PAUSED)}
    assert seen[0][0] < 201


def test_stop_while_paused_stays_paused(practice: PracticeServer, tmp_path: Path) -> None:
    """Pause and quit: the import is found paused, and goes on when it is resumed."""
    path = journal_of(tmp_path, sendables(20), key=practice.key)
    delivery = Delivery(path, IMPORT, practice.key, options=options(practice.url), on_event=lambda event: None)
    delivery.pause()
    delivery.stop()
    assert delivery.run().state is ImportState.PAUSED
    assert entry_of(path).state is ImportState.PAUSED
    assert practice.requests == ()
    assert deliver(path, options(practice.url), key=practice.key).state is ImportState.FINISHED


def test_try_now_cuts_a_long_pause_short(tmp_path: Path) -> None:
    """A Retry-After of hours is shown with its end, and "try now" goes on at once."""
    path = journal_of(tmp_path, sendables(10))
    shown: list[float] = []

    def told(event: Event) -> None:
        if isinstance(event, ProgressMade) and event.activity is Activity.WAITING_FOR_LIMIT and (event.until or 0) > 60:
            shown.append(event.until or 0.0)
            delivery.try_now()

    with FaultyServer(lambda asked: answer(429, "Retry-After: 7200") if asked.number == 5 else None) as server:
        delivery = Delivery(path, IMPORT, KEY, options=options(server.url), on_event=told)
        assert delivery.run().totals.accepted == 10
    assert 3600 < shown[0] <= 7200


def test_a_network_that_comes_back_is_only_a_wait(tmp_path: Path) -> None:
    """While nobody listens the state says so, with the next try; then everything arrives, nothing in doubt."""
    path = journal_of(tmp_path, sendables(10))
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as nobody:
        nobody.bind(("127.0.0.1", 0))
        port = nobody.getsockname()[1]
    server = PracticeServer(port=port, key=KEY, limit=None)
    waits: list[float] = []

    def told(event: Event) -> None:
        if isinstance(event, ProgressMade) and event.activity is Activity.WAITING_FOR_NETWORK:
            waits.append(event.until or 0.0)
            server.start()

    try:
        ended = deliver(path, options(f"http://127.0.0.1:{port}", times=20.0), on_event=told)
        assert (ended.state, ended.totals.accepted) == (ImportState.FINISHED, 10)
        assert waits
        assert len(server.contents().sources) == 1
    finally:
        server.stop()


def test_no_contact_at_all_ends_a_run_that_doesnt_wait(tmp_path: Path) -> None:
    """With a time for the first contact, a server that is never reached ends the run with a sentence."""
    path = journal_of(tmp_path, sendables(10))
    ended = deliver(path, options("http://127.0.0.1:1", times=200.0, first_contact_seconds=60.0))
    assert (ended.state, ended.attention, ended.totals.pending) == (ImportState.STOPPED, None, 10)
    assert "http://127.0.0.1:1 could not be reached for 60 s" in ended.message
    assert entry_of(path).reason == "no_contact"


def test_a_name_lookup_that_hangs_keeps_nobody_waiting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a network a lookup can hang for long: a run that is stopped ends all the same."""
    path = journal_of(tmp_path, sendables(3))
    asked, over = threading.Event(), threading.Event()

    def hang(*arguments: object, **named: object) -> object:
        asked.set()
        delivery.stop()
        over.wait()
        raise socket.gaierror(socket.EAI_NONAME, "too late")

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    chosen = options("https://slow.example.com", times=50.0)
    delivery = Delivery(path, IMPORT, KEY, options=chosen, on_event=lambda event: None)
    try:
        assert delivery.run().state is ImportState.STOPPED
        assert asked.is_set()
    finally:
        over.set()


def test_rows_put_back_while_it_runs_are_sent_too(tmp_path: Path) -> None:
    """A refused row that is mended and requeued behind the engine's back goes before the import is finished."""
    path = journal_of(tmp_path, sendables(40))
    mended = threading.Event()

    def told(event: Event) -> None:
        if isinstance(event, ProgressMade) and event.totals.rejected and not mended.is_set():
            mended.set()
            with Journal(path) as journal, journal.transaction() as database:
                database.execute("UPDATE rows SET state = 'planned' WHERE state = 'rejected'")

    def plan(asked: Asked) -> Fault | None:
        return answer(400) if b'"t-3"' in asked.body and not mended.is_set() else None

    with FaultyServer(plan, latency=lambda: 0.02) as server:
        ended = deliver(path, options(server.url), on_event=told)
        assert (ended.state, ended.totals.accepted) == (ImportState.FINISHED, 40)
        assert server.external_ids() == all_ids(40)


def test_a_full_disk_ends_the_run_in_words_and_loses_nothing(
    practice: PracticeServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A commit that the disk can't take stops the import; with room again it goes on and doubles nothing."""
    path = journal_of(tmp_path, sendables(30), key=practice.key)
    _break_commits(monkeypatch, after=10, code="journal_full")
    ended = deliver(path, options(practice.url), key=practice.key)
    assert ended.state is ImportState.NEEDS_ATTENTION
    assert ended.message.startswith("The disk is full.")
    monkeypatch.undo()
    assert deliver(path, options(practice.url), key=practice.key).totals.accepted == 30
    assert sorted(record.external_id or "" for record in practice.contents().records) == all_ids(30)


def test_a_journal_that_fails_at_any_commit_loses_and_doubles_nothing(
    practice: PracticeServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Runs whose first, second, third … commit fails, until one is clean: each row is there once, with its outcome."""
    path = journal_of(tmp_path, sendables(60, people=15), key=practice.key)
    runs = 0
    while (ended := _run_that_breaks(path, practice, monkeypatch, after=runs)).state is ImportState.INTERRUPTED:
        runs += 1
    contents = practice.contents()
    assert (ended.state, ended.totals.accepted, ended.totals.add_up) == (ImportState.FINISHED, 60, True)
    assert sorted(record.external_id or "" for record in contents.records) == all_ids(60)
    assert runs > 5
    assert sum(person.puts for person in contents.people) <= 15 + 8 * runs


def test_a_journal_that_is_kept_busy_is_waited_for(practice: PracticeServer, tmp_path: Path) -> None:
    """Another process that writes for long delays delivery and breaks nothing."""
    path = journal_of(tmp_path, sendables(40), key=practice.key)
    usual = hastened(10.0)
    held: list[AbstractContextManager[object]] = []
    released: list[None] = []

    def told(event: Event) -> None:
        if not held:
            held.append(other.transaction())
            held[0].__enter__()

    async def sleep(seconds: float) -> None:
        if held and not released and seconds == LOCKED_JOURNAL_PAUSE:
            released.append(None)
            held[0].__exit__(None, None, None)
        await usual.sleep(seconds)

    with Journal(path) as other:
        chosen = options(practice.url, surroundings=Surroundings(clock=usual.clock, sleep=sleep))
        ended = deliver(path, chosen, key=practice.key, on_event=told)
    assert released
    assert (ended.state, ended.totals.accepted) == (ImportState.FINISHED, 40)


class _Told:
    """A watcher that does something once, when progress is as it waits for."""

    def __init__(self, when: Callable[[ProgressMade], bool], then: Callable[[], None]) -> None:
        self._when = when
        self._then = then
        self._done = False

    def __call__(self, event: Event) -> None:
        if isinstance(event, ProgressMade) and not self._done and self._when(event):
            self._done = True
            self._then()


def _run_that_breaks(path: Path, practice: PracticeServer, monkeypatch: pytest.MonkeyPatch, *, after: int) -> RunEnded:
    """A run in which every commit after so many fails."""
    with monkeypatch.context() as patch:
        _break_commits(patch, after=after, code="journal_unusable")
        try:
            return deliver(path, options(practice.url), key=practice.key)
        except JournalError:
            return RunEnded(state=ImportState.INTERRUPTED, attention=None, totals=entry_of(path).totals)


def _break_commits(monkeypatch: pytest.MonkeyPatch, *, after: int, code: str) -> None:
    """After so many commits, every further one fails at its end."""
    commits = [0]
    transaction = Journal.transaction

    @contextmanager
    def failing(self: Journal) -> Iterator[sqlite3.Connection]:
        outermost = not self._database.in_transaction
        with transaction(self) as database:
            yield database
            commits[0] += outermost
            if outermost and commits[0] > after:
                raise JournalError(code, path=self.path, why="a test")

    monkeypatch.setattr(Journal, "transaction", failing)
