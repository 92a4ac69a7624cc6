"""Days of delivery in a virtual time: the real engine and its real journal, and a server with moods of its own."""

import random
from itertools import pairwise
from pathlib import Path

import pytest

from core.delivery.api import Answer, ApiRequest, Failure, FailureKind, Reply
from core.delivery.events import ImportState
from core.delivery.journal import places
from core.delivery.journal.journal import Journal
from core.delivery.options import DeliveryOptions
from tests.deliveries import entry_of, journal_of, sendables
from tests.journals import ADDRESS
from tests.test_engine import most_in_window
from tests.virtual_time import STARTED_AT, VirtualServer, VirtualTime, deliver_virtually

MINUTE = 60.0
HOUR = 3600.0


def no_limit(_now: float) -> None:
    """Nothing is too much."""


@pytest.fixture
def time() -> VirtualTime:
    """A time of its own."""
    return VirtualTime()


@pytest.mark.parametrize("seed", [1, *(pytest.param(seed, marks=pytest.mark.long) for seed in range(2, 20))])
def test_no_minute_holds_more_than_a_hundred(seed: int, time: VirtualTime, tmp_path: Path) -> None:
    """With latencies from nothing to over a minute, the server never sees more than 100 requests in 60 seconds."""
    dice = random.Random(seed)
    server = VirtualServer(time, no_limit, lambda: dice.choice([0.0, 0.1, 0.3, 2.0, dice.uniform(0.0, 80.0)]))
    path = journal_of(tmp_path, sendables(450, people=50))
    assert deliver_virtually(path, server, DeliveryOptions(surroundings=time.surroundings())).state == "finished"
    assert len(server.seen) == 501
    assert most_in_window(sorted(server.seen), MINUTE) <= 100


@pytest.mark.parametrize("kind", ["away", "unavailable"])
def test_an_hour_without_a_server_costs_an_hour_and_no_row(kind: str, time: VirtualTime, tmp_path: Path) -> None:
    """Nobody is there for an hour: it is knocked at about once a minute, and within a minute of its end all goes on."""
    knocks: list[float] = []

    class Moody(VirtualServer):
        async def send(self, request: ApiRequest) -> Reply:
            if not STARTED_AT + 30.0 < time.now < STARTED_AT + HOUR:
                return await VirtualServer.send(self, request)
            knocks.append(time.now)
            return Failure(FailureKind.CONNECTION) if kind == "away" else Answer(503)

    server = Moody(time, no_limit, lambda: 0.5)
    path = journal_of(tmp_path, sendables(600))
    ended = deliver_virtually(path, server, DeliveryOptions(surroundings=time.surroundings()))
    totals = entry_of(path).totals
    assert (ended.state, totals.accepted, len(server.seen)) == (ImportState.FINISHED, 600, 601)
    assert 50 < len(knocks) < 90
    assert min(seen for seen in server.seen if seen > STARTED_AT + HOUR) < STARTED_AT + HOUR + MINUTE


def test_an_hour_of_retry_after_is_obeyed(time: VirtualTime, tmp_path: Path) -> None:
    """A 429 that asks for an hour gets an hour of silence; a key's whole budget is used again after it, carefully."""
    waits = iter([None] * 50 + [HOUR])
    server = VirtualServer(time, lambda now: next(waits, None), lambda: 0.2)
    path = journal_of(tmp_path, sendables(200))
    assert deliver_virtually(path, server, DeliveryOptions(surroundings=time.surroundings())).state == "finished"
    gaps = [later - sooner for sooner, later in pairwise(server.seen)]
    assert sum(gap >= HOUR - 1.0 for gap in gaps) == 1
    assert server.refused == 1


def test_a_run_that_may_not_send_yet_has_failed_to_reach_nobody(time: VirtualTime, tmp_path: Path) -> None:
    """An earlier run was asked for ten minutes of silence: the next one keeps them, which isn't “no contact”."""
    path = journal_of(tmp_path, sendables(5))
    with Journal(path) as journal:
        places.pause(journal, ADDRESS, now=time.now, until=time.now + 10 * MINUTE)
    server = VirtualServer(time, no_limit, lambda: 0.2)
    chosen = DeliveryOptions(surroundings=time.surroundings(), first_contact_seconds=MINUTE)
    assert deliver_virtually(path, server, chosen).state == "finished"
    assert server.seen[0] >= STARTED_AT + 10 * MINUTE
