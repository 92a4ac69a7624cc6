"""Outcomes under mixed faults: each belongs to its own row, and the journal and the server tell the same story."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from core.delivery.events import ImportState
from tests.deliveries import deliver, entry_of, journal_of, options, reasons, sendables, states
from tests.faulty_server import Asked, Fault, FaultyServer, answer
from tests.test_engine_faults import PASSING

ROWS = 150
PEOPLE = 30
# Some take their time, and a 2xx is an outcome; they have tests of their own.
APART = ("hang", "drip", "cut", "html", "empty")


def row_of(asked: Asked) -> int:
    """The row that a record is of."""
    return int(asked.body.split(b'"external_id":"t-')[1].split(b'"')[0])


@pytest.mark.parametrize("seed", [1, *(pytest.param(seed, marks=pytest.mark.long) for seed in range(2, 12))])
def test_each_outcome_is_on_its_own_row(seed: int, tmp_path: Path) -> None:
    """Refused rows, rows of a refused person, rows that were there before and all others, while every sixth try fails.

    A row that was there and whose try was in doubt counts as delivered: nobody can tell the two apart.
    """
    dice = random.Random(seed)
    rows = range(2, ROWS + 2)
    refused, there = set(dice.sample(rows, 12)), set(dice.sample(rows, 12))
    there -= refused
    passing = [fault for name, fault in PASSING.items() if not name.startswith(APART)]
    doubtful: set[int] = set()

    def plan(asked: Asked) -> Fault | None:
        fails = dice.random() < 1 / 6
        if asked.is_person and b'"p7@' in asked.body and not fails:
            return answer(400, body=b'{"message": "nobody"}')
        if not asked.is_record:
            return dice.choice(passing) if fails else None
        row = row_of(asked)
        if fails:
            doubtful.add(row)
            fault = dice.choice(passing)
            return replace(fault, after=False) if row in refused | there else fault
        if row in refused:
            return answer(422, body=b'{"message": "not row %d"}' % row)
        return answer(409) if row in there else None

    path = journal_of(tmp_path, sendables(ROWS, PEOPLE))
    with FaultyServer(plan) as server:
        ended = deliver(path, options(server.url, times=300.0, keep_going=True))
        arrived = server.external_ids()
    assert (ended.state, ended.totals.add_up) == (ImportState.FINISHED, True)
    found, why = states(path), reasons(path)
    for row in rows:
        if row % PEOPLE == 7:
            assert (found[row], why[row]) == ("rejected", "The server refused the row's person: nobody")
        elif row in refused:
            assert (found[row], why[row]) == ("rejected", f"not row {row}")
        elif row in there:
            assert found[row] == "duplicate" or (found[row] == "accepted" and row in doubtful)
        else:
            assert found[row] == "accepted"
    assert arrived == sorted(f"t-{row}" for row in rows if found[row] == "accepted" and row not in there)
    sent = entry_of(path).requests
    assert sent.sources + sent.people + sent.records + sent.retries == len(server.asked)
