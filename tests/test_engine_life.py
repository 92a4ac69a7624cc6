"""An import's whole life in any order: runs, pauses, deaths, refusals, requeues, new keys; it always adds up."""

import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from core.delivery import accounts
from core.delivery.events import Event, ImportState, ProgressMade
from core.delivery.journal import writing
from core.delivery.journal.journal import Journal
from core.delivery.runner import Delivery
from tests.deliveries import KEY, entry_of, journal_of, options, sendables, states
from tests.faulty_server import Asked, Fault, FaultyServer, answer
from tests.journals import IMPORT

ROWS = 30
PEOPLE = 6


Watcher = Callable[[Event], None]


def nobody(event: Event) -> None:
    """Nobody watches."""


class _Killed(BaseException):
    """The process ends here."""


class Life(RuleBasedStateMachine):
    """One import, its server, and everything that a person, a server or fate can do to it."""

    @initialize()
    def prepare(self) -> None:
        """An import of some rows, and an honest server."""
        self.folder = tempfile.TemporaryDirectory()
        self.path = journal_of(Path(self.folder.name), sendables(ROWS, PEOPLE))
        self.refused: set[str] = set()
        self.keys = [KEY]
        self.person_is_lost = False
        self.server = FaultyServer(self.plan)
        self.server.__enter__()

    def plan(self, asked: Asked) -> Fault | None:
        """Keys that were revoked, rows that are refused, people that are gone."""
        if asked.key != self.keys[-1]:
            return answer(401)
        if asked.is_record and self.person_is_lost and b"person_id" in asked.body:
            self.person_is_lost = False
            return answer(404)
        return answer(400) if any(f'"{one}"'.encode() in asked.body for one in self.refused) else None

    def deliver(self, *, key: str = "", limit_rows: int | None = None, on_event: Watcher = nobody) -> ImportState:
        """One run, with the newest key unless another is named."""
        key = key or self.keys[-1]
        with Journal(self.path) as journal:
            accounts.admit(journal, IMPORT, key, same_organization=True)
        chosen = options(self.server.url, keep_going=True, limit_rows=limit_rows)
        self.delivery = Delivery(self.path, IMPORT, key, options=chosen, on_event=on_event)
        return self.delivery.run().state

    @rule(rows=st.integers(1, 12))
    def run_for_some_rows(self, rows: int) -> None:
        """A run with a limit of rows."""
        assert self.deliver(limit_rows=rows) in {ImportState.STOPPED, ImportState.FINISHED}

    @rule(commits=st.integers(0, 25))
    def run_and_die(self, commits: int) -> None:
        """A run that ends without a farewell, before or after one of its commits."""
        with patch.object(Journal, "transaction", _dying(commits)), suppress(_Killed):
            self.deliver()

    @rule(pending=st.integers(0, ROWS), pause=st.booleans())
    def run_until_a_person_says_so(self, pending: int, pause: bool) -> None:
        """A run that is stopped, or paused and quit, when so many rows are left."""

        def told(event: Event) -> None:
            if isinstance(event, ProgressMade) and event.totals.pending <= pending:
                if pause:
                    self.delivery.pause()
                self.delivery.stop()

        assert self.deliver(on_event=told) in {ImportState.STOPPED, ImportState.PAUSED, ImportState.FINISHED}

    @rule(rows=st.sets(st.integers(2, ROWS + 1), max_size=5))
    def refuse(self, rows: set[int]) -> None:
        """From now on the server refuses these rows, and no others."""
        self.refused = {f"t-{row}" for row in rows}

    @rule()
    def requeue(self) -> None:
        """A person puts the refused rows back."""
        refused = {row for row, state in states(self.path).items() if state == "rejected"}
        with Journal(self.path) as journal:
            mended = [entry for entry in sendables(ROWS, PEOPLE) if entry.row in refused]
            writing.mend_rows(journal, IMPORT, mended, accounts.salt(journal))

    @rule()
    def lose_a_person(self) -> None:
        """The next record finds no person."""
        self.person_is_lost = True

    @rule()
    def revoke_the_key_and_give_another(self) -> None:
        """The old key is refused in a run; the import goes on with a new one, and nobody has to be asked."""
        old, new = self.keys[-1], f"key-{len(self.keys)}"
        self.keys.append(new)
        if self.deliver(key=old) is ImportState.NEEDS_ATTENTION:
            with Journal(self.path) as journal:
                assert accounts.admits(journal, IMPORT, new)

    @invariant()
    def it_adds_up(self) -> None:
        """Every row is accounted for; what is called delivered is at the server, and nothing is there twice."""
        if not hasattr(self, "server"):
            return
        arrived = self.server.external_ids()
        assert len(arrived) == len(set(arrived))
        assert entry_of(self.path).totals.add_up
        accepted = {f"t-{row}" for row, state in states(self.path).items() if state in {"accepted", "duplicate"}}
        assert accepted <= set(arrived)

    def teardown(self) -> None:
        """In the end everything can be delivered, and is: each row exactly once."""
        if not hasattr(self, "server"):
            return
        try:
            self.refused, self.person_is_lost = set(), False
            self.requeue()
            assert self.deliver() is ImportState.FINISHED
            assert self.server.external_ids() == sorted(f"t-{row}" for row in states(self.path))
            assert set(states(self.path).values()) == {"accepted"}
        finally:
            self.server.__exit__(None, None, None)
            self.folder.cleanup()


def _dying(commits: int):
    """`Journal.transaction` that ends the process at its n-th outermost commit."""
    transaction, passed = Journal.transaction, [0]

    @contextmanager
    def dying(self: Journal) -> Iterator[sqlite3.Connection]:
        outermost = not self._database.in_transaction
        with transaction(self) as database:
            yield database
            passed[0] += outermost
            if outermost and passed[0] > commits and commits % 2:
                raise _Killed
        if outermost and passed[0] > commits:
            raise _Killed

    return dying


TestALife = Life.TestCase
TestALife.settings = settings(
    max_examples=6, stateful_step_count=8, deadline=None, suppress_health_check=list(HealthCheck)
)


@pytest.mark.long
@pytest.mark.timeout(1800)
class TestManyLives(Life.TestCase):  # type: ignore[misc]
    """The same with more of everything."""

    settings = settings(
        max_examples=150, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
    )
