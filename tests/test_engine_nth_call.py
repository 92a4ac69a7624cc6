"""The n-th call to disk or network fails, for n = 1, 2, 3 … until a run is clean: nothing lost, nothing twice."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from core.delivery.api import ApiRequest, Failure, FailureKind, Reply
from core.delivery.client import ApiClient
from core.delivery.events import ImportState
from core.delivery.journal import journal as journal_module
from core.errors import JournalError
from tests.deliveries import deliver, entry_of, journal_of, options, sendables, states
from tests.faulty_server import FaultyServer

ROWS = 6
PEOPLE = 2
# What a disk can do to SQLite: refuse for want of room, fail, lose its right to be written to.
DISK_FAULTS = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY)
# Each before the server took the request, or after.
NETWORK_FAULTS = ((FailureKind.NAME, False), (FailureKind.DROPPED, False), (FailureKind.TIMED_OUT, True))


class _Calls:
    """Counts calls; the one of this number fails."""

    def __init__(self, failing: int) -> None:
        self.made = 0
        self._failing = failing

    def next_fails(self) -> bool:
        """Counts one more call, and says whether it is the one."""
        self.made += 1
        return self.made == self._failing


class _FailingDatabase:
    """A connection of which one statement fails as a disk would let it fail."""

    def __init__(self, database: sqlite3.Connection, calls: _Calls, code: int) -> None:
        self.__dict__.update(_database=database, _calls=calls, _code=code)

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._database, name)
        return self._counted(found) if name in {"execute", "executemany"} else found

    def __setattr__(self, name: str, value: object) -> None:
        setattr(self._database, name, value)

    def _counted(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*arguments: object) -> Any:
            if self._calls.next_fails():
                error = sqlite3.OperationalError("the disk failed")
                error.sqlite_errorcode = self._code
                raise error
            return call(*arguments)

        return counted


@contextmanager
def _failing_disk(calls: _Calls, code: int) -> Iterator[None]:
    connect = sqlite3.connect

    def connected(*arguments: Any, **named: Any) -> Any:
        return _FailingDatabase(connect(*arguments, **named), calls, code)

    with patch.object(journal_module.sqlite3, "connect", connected):
        yield


@contextmanager
def _failing_network(calls: _Calls, kind: FailureKind, *, after: bool) -> Iterator[None]:
    send = ApiClient.send

    async def failing(client: ApiClient, request: ApiRequest) -> Reply:
        fails = calls.next_fails()
        if not fails:
            return await send(client, request)
        if after:
            await send(client, request)
        return Failure(kind)

    with patch.object(ApiClient, "send", failing):
        yield


def _check_whole(path: Path, server: FaultyServer) -> None:
    """Each row is accepted, and stands once in the import's own source."""
    source = entry_of(path).source_id
    arrived = [record for record in server.honest.contents().records if record.source_id == source]
    assert sorted(record.external_id or "" for record in arrived) == sorted(f"t-{row}" for row in states(path))
    assert set(states(path).values()) == {"accepted"}
    assert all(record.person_id is not None for record in arrived)


@pytest.mark.parametrize("code", DISK_FAULTS)
@pytest.mark.parametrize("step", [37, pytest.param(1, marks=[pytest.mark.long, pytest.mark.timeout(900)])])
def test_the_nth_statement_fails(step: int, code: int, tmp_path: Path) -> None:
    """Whichever statement the disk fails at, the run ends in words or goes on, and the next delivers the rest once."""
    with FaultyServer() as server:
        for failing in count(1, step):
            path, calls = journal_of(tmp_path / str(failing), sendables(ROWS, PEOPLE)), _Calls(failing)
            with suppress(JournalError), _failing_disk(calls, code):
                deliver(path, options(server.url))
            assert entry_of(path).totals.add_up
            assert deliver(path, options(server.url)).state is ImportState.FINISHED
            _check_whole(path, server)
            if calls.made < failing:
                return


@pytest.mark.parametrize(("kind", "after"), NETWORK_FAULTS)
def test_the_nth_request_fails(kind: FailureKind, after: bool, tmp_path: Path) -> None:
    """Whichever request fails on the wire, before the server took it or after, one run delivers every row once."""
    with FaultyServer() as server:
        for failing in count(1):
            path, calls = journal_of(tmp_path / str(failing), sendables(ROWS, PEOPLE)), _Calls(failing)
            with _failing_network(calls, kind, after=after):
                assert deliver(path, options(server.url)).state is ImportState.FINISHED
            _check_whole(path, server)
            if calls.made < failing:
                return
