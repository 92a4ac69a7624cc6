"""Delivery where a person or the source is what fails, or the transport itself: each row once, or with its reason."""

from pathlib import Path

import pytest

from core.delivery.api import ApiRequest, Reply, RequestKind
from core.delivery.client import ApiClient
from core.delivery.events import ImportState
from core.delivery.runner import Delivery
from tests.deliveries import KEY, deliver, journal_of, options, reasons, sendables, states
from tests.faulty_server import Asked, Fault, FaultyServer, answer
from tests.journals import IMPORT
from tests.test_engine_faults import JSON_FAULT, ROWS, kind_of


def test_a_person_that_always_fails_takes_its_rows_along(tmp_path: Path) -> None:
    """A person whose request fails again and again, at a server that answers, refuses its rows, and says why."""
    path = journal_of(tmp_path, sendables(ROWS, people=2))
    poison = lambda asked: asked.is_person and b"p1@" in asked.body  # noqa: E731
    with FaultyServer(lambda asked: answer(500, body=JSON_FAULT) if poison(asked) else None) as server:
        ended = deliver(path, options(server.url, times=500.0))
        tries = sum(map(poison, server.asked))
    assert (ended.state, ended.totals.accepted, ended.totals.rejected) == (ImportState.FINISHED, ROWS / 2, ROWS / 2)
    assert tries == 8
    assert all(reason.startswith("The server failed at the row's person") for reason in reasons(path).values())


def test_a_transport_that_breaks_in_an_unknown_way_doubles_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A defect below, after the bytes may have left, is a row in doubt: sent again, and there once."""
    path, broken = journal_of(tmp_path, sendables(ROWS)), [True]
    send = ApiClient.send

    async def breaking(client: ApiClient, request: ApiRequest) -> Reply:
        reply = await send(client, request)
        if request.kind is RequestKind.RECORD and broken:
            raise ZeroDivisionError(broken.pop())
        return reply

    monkeypatch.setattr(ApiClient, "send", breaking)
    with FaultyServer() as server:
        ended = deliver(path, options(server.url))
        assert (ended.state, ended.totals.accepted, ended.totals.duplicate) == (ImportState.FINISHED, ROWS, 0)
        assert server.external_ids() == sorted(f"t-{row}" for row in states(path))


@pytest.mark.parametrize("kind", ["person", "source"])
def test_stopped_before_its_first_answer_the_next_run_sends_all_once(kind: str, tmp_path: Path) -> None:
    """A server that keeps silent at the first request: stop ends the run, and the next one sends every row once."""
    path = journal_of(tmp_path, sendables(ROWS, people=1))

    def hang(asked: Asked) -> Fault | None:
        if kind_of(asked) != kind or server.holding.is_set():
            return None
        server.holding.set()
        delivery.stop()
        return Fault("hang", after=True)

    with FaultyServer(hang) as server:
        delivery = Delivery(path, IMPORT, KEY, options=options(server.url), on_event=lambda event: None)
        ended = delivery.run()
        assert (ended.state, ended.totals.pending) == (ImportState.STOPPED, ROWS)
        assert deliver(path, options(server.url)).totals.accepted == ROWS
        records = server.honest.contents().records
        assert sorted(record.external_id or "" for record in records) == sorted(f"t-{row}" for row in states(path))
