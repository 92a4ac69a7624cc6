"""Delivery killed at any moment, and resumed: nothing is lost, nothing is doubled, everything is accounted for."""

import multiprocessing
import random
import sys
import threading
from collections.abc import Callable
from multiprocessing.context import ForkServerContext, SpawnContext
from pathlib import Path

import pytest

from core.delivery.events import ImportState
from core.delivery.journal import imports
from core.delivery.journal.journal import Journal
from tests.deliveries import deliver, entry_of, journal_of, options, sendables, states
from tests.faulty_server import Fault, FaultyServer, answer
from tests.journals import IMPORT, write_import
from tests.killed_delivery import deliver_and_die, deliver_within
from tests.test_engine import most_in_window

ROWS = 40
PEOPLE = 10
IN_FLIGHT = 8
SHORT_SEEDS = (1, 2)
LONG_SEEDS = tuple(range(3, 23))
SECOND = "abcdef0123"
BUDGET = (25, 1.0)
NEVER = 1_000_000
Kill = Callable[[Path, str, int], bool]


@pytest.fixture(scope="module")
def processes() -> ForkServerContext | SpawnContext:
    """Processes that have read the program before they begin, where the system can do that."""
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.killed_delivery"])
    return context


@pytest.fixture
def run_killed(processes: ForkServerContext | SpawnContext) -> Kill:
    """Runs a delivery that dies at a boundary; says whether it did."""

    def run(path: Path, url: str, at: int) -> bool:
        process = processes.Process(target=deliver_and_die, args=(path, url, at))
        process.start()
        process.join(timeout=200)
        assert process.exitcode is not None
        died = process.exitcode != 0
        process.close()
        return died

    return run


def check_whole(path: Path, server: FaultyServer, kills: int) -> None:
    """Every row exactly once at the server and accepted, and no more people put than the kills explain."""
    entry = entry_of(path)
    assert (entry.state, entry.totals.accepted, entry.totals.add_up) == (ImportState.FINISHED, ROWS, True)
    assert server.external_ids() == sorted(f"t-{row}" for row in states(path))
    contents = server.honest.contents()
    assert len({record.source_id for record in contents.records}) == 1
    assert len(contents.sources) <= 1 + kills
    assert sum(person.puts for person in contents.people) <= PEOPLE + kills * IN_FLIGHT


@pytest.mark.parametrize("seed", [*SHORT_SEEDS, *(pytest.param(seed, marks=pytest.mark.long) for seed in LONG_SEEDS)])
def test_killed_again_and_again_at_random_boundaries(seed: int, run_killed: Kill, tmp_path: Path) -> None:
    """Ten processes that die somewhere, one after the other, and one that may live."""
    dice = random.Random(seed)
    path = journal_of(tmp_path, sendables(ROWS, PEOPLE))
    with FaultyServer() as server:
        kills = sum(run_killed(path, server.url, dice.randint(1, 60)) for _ in range(10))
        assert kills >= 3
        deliver(path, options(server.url))
        check_whole(path, server, kills)


@pytest.mark.parametrize("first", [1, *(pytest.param(first, marks=pytest.mark.long) for first in (2, 3))])
def test_killed_at_each_boundary_in_turn(first: int, run_killed: Kill, tmp_path: Path) -> None:
    """The n-th process dies at its n-th boundary, until one lives: each kind of boundary is met."""
    path = journal_of(tmp_path, sendables(ROWS, PEOPLE))
    with FaultyServer() as server:
        at = first
        while run_killed(path, server.url, at):
            at += 3
        check_whole(path, server, kills=(at - first) // 3)


@pytest.mark.parametrize("seed", [1, *(pytest.param(seed, marks=pytest.mark.long) for seed in range(2, 9))])
def test_killed_while_the_server_fails(seed: int, run_killed: Kill, tmp_path: Path) -> None:
    """Kills and failing requests together double nothing either."""
    dice = random.Random(seed)
    faults = [Fault("reset"), Fault("reset", after=True), answer(500, after=True), answer(429), answer(503)]
    path = journal_of(tmp_path, sendables(ROWS, PEOPLE))
    with FaultyServer(lambda asked: dice.choice(faults) if dice.random() < 0.15 else None) as server:
        for _ in range(5):
            run_killed(path, server.url, dice.randint(5, 60))
        ended = deliver(path, options(server.url))
        assert (ended.state, ended.totals.accepted) == (ImportState.FINISHED, ROWS)
        assert server.external_ids() == sorted(f"t-{row}" for row in states(path))


@pytest.mark.parametrize("seed", [1, *(pytest.param(seed, marks=pytest.mark.long) for seed in range(2, 8))])
def test_two_processes_keep_one_limit_whatever_dies(
    seed: int, processes: ForkServerContext | SpawnContext, tmp_path: Path
) -> None:
    """Two imports of one key, each in processes that die and come again: the server never sees more than the limit."""
    dice = random.Random(seed)
    path = journal_of(tmp_path, sendables(ROWS))
    with Journal(path) as journal:
        write_import(journal, [entry for entry in sendables(2 * ROWS) if entry.row > ROWS + 1], import_id=SECOND)

    def live_and_die(import_id: str, deaths: list[int]) -> None:
        for at in (*deaths, NEVER):
            process = processes.Process(target=deliver_within, args=(path, server.url, import_id, BUDGET, at))
            process.start()
            process.join(timeout=200)
            process.close()

    with FaultyServer(latency=lambda: dice.choice([0.0, 0.01, 0.08])) as server:
        lives = [(each, [dice.randint(10, 70) for _ in range(2)]) for each in (IMPORT, SECOND)]
        threads = [threading.Thread(target=live_and_die, args=life) for life in lives]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        # What a dead process had sent and a busy machine reads late is counted from the next start, not from then.
        times = sorted(asked.time for asked in server.asked if not asked.sender_gone)
        assert server.external_ids() == sorted(f"t-{row}" for row in range(2, 2 * ROWS + 2))
    assert most_in_window(times, BUDGET[1]) <= BUDGET[0]
    with Journal(path) as journal:
        assert [entry.state for entry in imports.listing(journal)] == [ImportState.FINISHED] * 2


@pytest.mark.parametrize("share", [0.999, 0.9, 0.5, 0.1, 0.0])
def test_a_log_that_lost_its_end_loses_and_doubles_nothing(share: float, run_killed: Kill, tmp_path: Path) -> None:
    """A failing disk cut the journal's log: what was accepted may be called there before, and no more."""
    path = journal_of(tmp_path, sendables(ROWS, PEOPLE))
    log = path.with_name(path.name + "-wal")
    with FaultyServer() as server:
        assert run_killed(path, server.url, 70)
        whole = log.read_bytes()
        log.write_bytes(whole[: int(len(whole) * share)])
        ended = deliver(path, options(server.url))
        assert ended.state is ImportState.FINISHED
        assert ended.totals.accepted + ended.totals.duplicate == ended.totals.rows == ROWS
        assert server.external_ids() == sorted(f"t-{row}" for row in states(path))
