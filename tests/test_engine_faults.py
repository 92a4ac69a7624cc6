"""Delivery against a server that fails: every row exactly once there, or accounted for with its reason."""

import random
from collections import Counter
from pathlib import Path

import pytest

from core.delivery.api import ApiRequest, Failure, FailureKind, Reply, RequestKind
from core.delivery.client import ApiClient
from core.delivery.clocks import Surroundings
from core.delivery.events import Activity, Attention, Event, ImportState, NoticeGiven, ProgressMade, RowRefused
from core.delivery.journal.journal import Journal
from core.errors import ApiKeyError
from tests.deliveries import KEY, deliver, entry_of, hastened, journal_of, options, reasons, sendables, states
from tests.faulty_server import Asked, Fault, FaultyServer, Plan, answer

# What shows at people and the source too, beyond what shows at records.
TELLING = ("reset after", "429 seconds", "cut 2xx", "html 2xx")
ROWS = 24
PEOPLE = 4
JSON_FAULT = b'{"error": "internal", "message": "It broke."}'

PASSING: dict[str, Fault] = {
    "reset before": Fault("reset"),
    "reset after": Fault("reset", after=True),
    "hang before": Fault("hang"),
    "hang after": Fault("hang", after=True),
    "500 before": answer(500),
    "500 after": answer(500, after=True),
    "502 html": answer(502),
    "503 json": answer(503, body=JSON_FAULT),
    "504 after": answer(504, after=True),
    "408": answer(408),
    "425": answer(425),
    "429 seconds": answer(429, "Retry-After: 2", body=JSON_FAULT),
    "429 date": answer(429, "Date: Sun, 01 Mar 2026 12:00:00 GMT", "Retry-After: Sun, 01 Mar 2026 12:00:03 GMT"),
    "429 past": answer(429, "Date: Sun, 01 Mar 2026 12:00:00 GMT", "Retry-After: Sun, 01 Mar 2026 11:00:00 GMT"),
    "429 nonsense": answer(429, "Retry-After: soon"),
    "429 missing": answer(429),
    "cut 2xx": Fault("cut", after=True),
    "drip": Fault("drip", after=True),
    "html 2xx": answer(200, after=True),
    "empty 204": answer(204, body=b"", after=True),
    "not HTTP": answer(999),
}


def once(kind: str, number: int, fault: Fault) -> Plan:
    """The fault at the request of that number among those of a kind: `record`, `person` or `source`."""
    seen: Counter[str] = Counter()

    def plan(asked: Asked) -> Fault | None:
        seen[kind_of(asked)] += 1
        return fault if kind_of(asked) == kind and seen[kind] == number else None

    return plan


def kind_of(asked: Asked) -> str:
    """What a request is about."""
    return "record" if asked.is_record else "person" if asked.is_person else "source"


@pytest.mark.parametrize("fault", PASSING)
def test_a_fault_at_one_record_loses_and_doubles_nothing(fault: str, tmp_path: Path) -> None:
    """Whatever happens to one record's request, all rows arrive exactly once, and none is called there before."""
    path = journal_of(tmp_path, sendables(ROWS, PEOPLE))
    # What hangs is given up after 90 s, of which a hundred pass in one.
    with FaultyServer(once("record", 5, PASSING[fault])) as server:
        ended = deliver(path, options(server.url, request_seconds=90.0))
        arrived = server.external_ids()
    assert ended.state is ImportState.FINISHED
    assert ended.totals.accepted == ROWS
    assert ended.totals.add_up
    expected = sorted(f"t-{row}" for row in states(path))
    assert arrived == expected


@pytest.mark.parametrize("fault", TELLING)
def test_a_fault_at_one_person_puts_it_again(fault: str, tmp_path: Path) -> None:
    """Whatever happens to one person's request, it is put at most once more, and its rows wait for it."""
    path = journal_of(tmp_path, sendables(ROWS, PEOPLE))
    with FaultyServer(once("person", 2, PASSING[fault])) as server:
        ended = deliver(path, options(server.url))
        contents = server.honest.contents()
        asked = Counter(kind_of(one) for one in server.asked)
    assert (ended.state, ended.totals.accepted) == (ImportState.FINISHED, ROWS)
    assert asked == {"source": 1, "person": PEOPLE + 1, "record": ROWS}
    assert all(record.person_id is not None for record in contents.records)


@pytest.mark.parametrize("fault", TELLING)
def test_a_fault_at_the_source_makes_it_once_more(fault: str, tmp_path: Path) -> None:
    """A source whose answer was lost is made again, all rows go to one source, and the empty one is spoken of."""
    told: list[Event] = []
    path = journal_of(tmp_path, sendables(ROWS))
    with FaultyServer(once("source", 1, PASSING[fault])) as server:
        ended = deliver(path, options(server.url), on_event=told.append)
        contents = server.honest.contents()
    assert (ended.state, ended.totals.accepted) == (ImportState.FINISHED, ROWS)
    assert len({record.source_id for record in contents.records}) == 1
    doubtful = not fault.startswith(("429", "425"))
    spoken_of = [event.code for event in told if isinstance(event, NoticeGiven) and not event.quiet]
    assert spoken_of == (["empty_source_perhaps"] if doubtful else [])


@pytest.mark.parametrize("seed", [1, *(pytest.param(seed, marks=pytest.mark.long) for seed in range(2, 12))])
def test_faults_mixed_lose_and_double_nothing(seed: int, tmp_path: Path) -> None:
    """With every fourth request failing in one way or another, all rows arrive exactly once."""
    dice = random.Random(seed)
    kinds = [fault for name, fault in PASSING.items() if not name.startswith(("hang", "drip"))]
    path = journal_of(tmp_path, sendables(100, people=30))
    with FaultyServer(lambda asked: dice.choice(kinds) if dice.random() < 0.25 else None) as server:
        ended = deliver(path, options(server.url, times=300.0))
        arrived = server.external_ids()
    assert (ended.state, ended.totals.accepted) == (ImportState.FINISHED, 100)
    assert arrived == sorted(f"t-{row}" for row in states(path))


def test_refused_rows_carry_the_servers_words(tmp_path: Path) -> None:
    """A 400 for one row refuses that row alone, told at once, with what the server said."""
    told: list[Event] = []
    path = journal_of(tmp_path, sendables(ROWS))
    refusal = answer(422, body=b'{"errors": [{"field": "display_ts", "message": "is in the future"}]}')
    with FaultyServer(lambda asked: refusal if b'"t-9"' in asked.body else None) as server:
        ended = deliver(path, options(server.url), on_event=told.append)
    assert (ended.totals.accepted, ended.totals.rejected, ended.totals.add_up) == (ROWS - 1, 1, True)
    refused = [event for event in told if isinstance(event, RowRefused)]
    assert [(one.row, one.external_id, one.reason) for one in refused] == [(9, "t-9", "display_ts: is in the future")]
    assert reasons(path) == {9: "display_ts: is in the future"}


def test_twenty_like_refusals_stop_the_import_and_no_row_more(tmp_path: Path) -> None:
    """Twenty rows refused for one reason need a person; exactly twenty were refused, the rest wait."""
    path = journal_of(tmp_path, sendables(60))
    with FaultyServer(lambda asked: _refused_by_value(asked) if asked.is_record else None) as server:
        ended = deliver(path, options(server.url))
    assert (ended.state, ended.attention) == (ImportState.NEEDS_ATTENTION, Attention.LIKE_REFUSALS)
    assert (ended.totals.rejected, ended.totals.pending, ended.totals.add_up) == (20, 40, True)
    assert "20 rows" in ended.message


def test_keep_going_lets_all_be_refused(tmp_path: Path) -> None:
    """With keep_going, rows that are all refused are all accounted for."""
    path = journal_of(tmp_path, sendables(60))
    with FaultyServer(lambda asked: _refused_by_value(asked) if asked.is_record else None) as server:
        ended = deliver(path, options(server.url, keep_going=True))
    assert (ended.state, ended.totals.rejected) == (ImportState.FINISHED, 60)


def test_a_refused_person_takes_its_rows_along_and_counts_once(tmp_path: Path) -> None:
    """A person's 400 refuses all of its rows, with no request for them, and doesn't stop the import."""
    path = journal_of(tmp_path, sendables(60, people=2))
    refusal = answer(400, body=b'{"message": "email is blocked"}')
    with FaultyServer(lambda asked: refusal if asked.is_person and b"p1@" in asked.body else None) as server:
        ended = deliver(path, options(server.url))
        asked = Counter(kind_of(one) for one in server.asked)
    assert (ended.state, ended.totals.accepted, ended.totals.rejected) == (ImportState.FINISHED, 30, 30)
    assert asked == {"source": 1, "person": 2, "record": 30}
    assert set(reasons(path).values()) == {"The server refused the row's person: email is blocked"}
    with Journal(path) as journal, journal.reading() as database:
        kept = database.execute("SELECT DISTINCT answer FROM rows WHERE state = 'rejected'").fetchall()
    assert [row["answer"] for row in kept] == ['{"message": "email is blocked"}']


@pytest.mark.parametrize(
    ("kind", "fault", "attention"),
    [
        ("record", answer(401, body=JSON_FAULT), Attention.KEY_REFUSED),
        ("person", answer(403, body=JSON_FAULT), Attention.KEY_REFUSED),
        ("source", answer(401, body=JSON_FAULT), Attention.KEY_REFUSED),
        ("source", answer(409, body=JSON_FAULT), Attention.SOURCE_EXISTS),
        ("source", answer(400, body=JSON_FAULT), Attention.SOURCE_REFUSED),
        ("record", answer(302, "Location: http://127.0.0.1:1/"), Attention.REDIRECTED),
        ("record", answer(407), Attention.PROXY),
    ],
)
def test_what_needs_a_person_stops_cleanly_and_goes_on_from_there(
    kind: str, fault: Fault, attention: Attention, tmp_path: Path
) -> None:
    """Nothing is refused or lost; the next run, with the trouble mended, delivers the rest."""
    path = journal_of(tmp_path, sendables(ROWS, PEOPLE))
    with FaultyServer(once(kind, 1 if kind == "source" else 3, fault)) as server:
        ended = deliver(path, options(server.url))
        assert (ended.state, ended.attention) == (ImportState.NEEDS_ATTENTION, attention)
        assert (ended.totals.rejected, ended.totals.add_up) == (0, True)
        assert entry_of(path).reason == attention
        assert deliver(path, options(server.url)).totals.accepted == ROWS
        assert server.external_ids() == sorted(f"t-{row}" for row in states(path))


def test_another_key_may_go_on_once_the_first_was_refused(tmp_path: Path) -> None:
    """A key revoked midway: the next run takes a new key, and no row is doubled."""
    path = journal_of(tmp_path, sendables(ROWS))
    with FaultyServer(lambda asked: answer(401) if asked.key == KEY and asked.number >= 10 else None) as server:
        with pytest.raises(ApiKeyError, match="same organization"):
            deliver(path, options(server.url), key="another")
        assert deliver(path, options(server.url)).attention is Attention.KEY_REFUSED
        ended = deliver(path, options(server.url), key="another")
        assert (ended.state, ended.totals.accepted) == (ImportState.FINISHED, ROWS)
        assert server.external_ids() == sorted(f"t-{row}" for row in states(path))


def test_a_person_that_is_gone_is_put_again_once_for_all_its_rows(tmp_path: Path) -> None:
    """Eight records of one person get a 404 at once: one more PUT, and all rows arrive."""
    path = journal_of(tmp_path, sendables(ROWS, people=1))
    with FaultyServer(lambda asked: answer(404) if asked.is_record and asked.number < 10 else None) as server:
        ended = deliver(path, options(server.url))
        asked = Counter(kind_of(one) for one in server.asked)
    assert (ended.state, ended.totals.accepted) == (ImportState.FINISHED, ROWS)
    assert asked == {"source": 1, "person": 2, "record": 8 + ROWS}


def test_a_second_404_refuses_the_row_where_others_are_accepted(tmp_path: Path) -> None:
    """A row whose person is never found is refused once another record shows that the source is there."""
    path = journal_of(tmp_path, sendables(ROWS, PEOPLE))
    with FaultyServer(lambda asked: answer(404) if b'"t-9"' in asked.body else None) as server:
        ended = deliver(path, options(server.url))
    assert (ended.state, ended.totals.accepted, ended.totals.rejected) == (ImportState.FINISHED, ROWS - 1, 1)


@pytest.mark.parametrize("people", [0, PEOPLE])
def test_a_source_that_is_gone_needs_a_person(people: int, tmp_path: Path) -> None:
    """Where every record gets a 404, the source is asked about and no row is refused."""
    path = journal_of(tmp_path, sendables(ROWS, people))
    with FaultyServer(lambda asked: answer(404) if asked.is_record else None) as server:
        ended = deliver(path, options(server.url))
    assert (ended.attention, ended.totals.pending) == (Attention.SOURCE_NOT_FOUND, ROWS)


def test_a_second_source_without_an_id_needs_a_person(tmp_path: Path) -> None:
    """A server that never tells the source's id isn't asked for a third source."""
    path = journal_of(tmp_path, sendables(3))
    with FaultyServer(lambda asked: answer(200, body=b"{}")) as server:
        ended = deliver(path, options(server.url))
        assert len(server.asked) == 2
    assert ended.attention is Attention.SOURCE_UNREADABLE


@pytest.mark.parametrize("position", [5, ROWS + 1], ids=["in the middle", "at the end"])
def test_a_row_that_always_fails_is_given_up(position: int, tmp_path: Path) -> None:
    """A row whose request fails again and again, at a server that answers, is refused as perhaps arrived."""
    path = journal_of(tmp_path, sendables(ROWS))
    poison = f'"t-{position}"'.encode()
    with FaultyServer(lambda asked: answer(500, body=JSON_FAULT) if poison in asked.body else None) as server:
        ended = deliver(path, options(server.url, times=500.0))
        tries = sum(poison in asked.body for asked in server.asked)
    assert (ended.state, ended.totals.accepted, ended.totals.rejected) == (ImportState.FINISHED, ROWS - 1, 1)
    assert tries == 8
    assert "perhaps it arrived" in reasons(path)[position]


def test_a_server_that_is_down_for_long_costs_no_row(tmp_path: Path) -> None:
    """Through an outage of twenty failed requests, eight minutes long, nothing is refused."""
    told: list[Event] = []
    path = journal_of(tmp_path, sendables(200))
    with FaultyServer(lambda asked: answer(503) if 20 < asked.number <= 40 else None) as server:
        ended = deliver(path, options(server.url, times=200.0), on_event=told.append)
        arrived = server.external_ids()
    assert (ended.state, ended.totals.accepted) == (ImportState.FINISHED, 200)
    assert arrived == sorted(f"t-{row}" for row in states(path))
    waits = [event for event in told if isinstance(event, ProgressMade) and event.until is not None]
    assert any(wait.activity is Activity.WAITING_FOR_SERVER for wait in waits)


@pytest.mark.parametrize(
    ("kind", "settled"),
    [
        (FailureKind.NAME, "duplicate"),
        (FailureKind.CONNECTION, "duplicate"),
        (FailureKind.TLS, "duplicate"),
        (FailureKind.PROXY, "duplicate"),
        (FailureKind.DROPPED, "accepted"),
        (FailureKind.TIMED_OUT, "accepted"),
    ],
)
def test_only_what_may_have_left_is_in_doubt(
    kind: FailureKind, settled: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A row that is there after a failure is ours if its bytes may have left, and was there before if they can't."""
    path = journal_of(tmp_path, sendables(1))
    _fail_first_records(monkeypatch, kind, 2)
    with FaultyServer(lambda asked: answer(409) if asked.is_record else None) as server:
        assert deliver(path, options(server.url)).state is ImportState.FINISHED
    assert states(path) == {2: settled}


@pytest.mark.parametrize(("failures", "state"), [(2, ImportState.FINISHED), (3, ImportState.NEEDS_ATTENTION)])
def test_a_third_untrusted_certificate_in_a_row_needs_a_person(
    failures: int, state: ImportState, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once or twice may be a network's page in between; three times is for a person to look at."""
    path = journal_of(tmp_path, sendables(1))
    _fail_first_records(monkeypatch, FailureKind.CERTIFICATE, failures)
    with FaultyServer() as server:
        ended = deliver(path, options(server.url))
    assert ended.state is state
    assert ended.attention is (Attention.CERTIFICATE if state is ImportState.NEEDS_ATTENTION else None)


def test_a_machine_that_sleeps_for_an_hour_goes_on(tmp_path: Path) -> None:
    """The clock leaps an hour while requests are under way: they are given up in doubt, and all rows arrive once."""
    path = journal_of(tmp_path, sendables(60, people=6))
    usual, slept = hastened(20.0), [0.0]

    def fall_asleep(asked: Asked) -> Fault | None:
        if asked.number != 30:
            return None
        slept[0] = 3600.0
        return Fault("hang", after=True)

    awake = Surroundings(
        clock=lambda: usual.clock() + slept[0], wall=lambda: usual.wall() + slept[0], sleep=usual.sleep
    )
    with FaultyServer(fall_asleep) as server:
        ended = deliver(path, options(server.url, surroundings=awake, request_seconds=600.0))
        assert (ended.state, ended.totals.accepted) == (ImportState.FINISHED, 60)
        assert server.external_ids() == sorted(f"t-{row}" for row in states(path))


def test_a_row_that_was_there_before_is_a_duplicate(tmp_path: Path) -> None:
    """A 409 for a row that was never in doubt is no delivery of ours."""
    path = journal_of(tmp_path, sendables(5))
    with FaultyServer(lambda asked: answer(409) if b'"t-3"' in asked.body else None) as server:
        ended = deliver(path, options(server.url))
    assert (ended.totals.accepted, ended.totals.duplicate) == (4, 1)


def _fail_first_records(monkeypatch: pytest.MonkeyPatch, kind: FailureKind, count: int) -> None:
    """The first records fail on the wire, before or after they left."""
    send, left = ApiClient.send, [count]

    async def failing(client: ApiClient, request: ApiRequest) -> Reply:
        if request.kind is RequestKind.RECORD and left[0]:
            left[0] -= 1
            return Failure(kind)
        return await send(client, request)

    monkeypatch.setattr(ApiClient, "send", failing)


def _refused_by_value(asked: Asked) -> Fault:
    """A refusal that repeats the row's own value, as servers do."""
    return answer(400, body=f'{{"message": "the value \'{asked.number}\' of row {asked.number} is wrong"}}'.encode())
