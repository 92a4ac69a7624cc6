"""The plan: how many rows, people, requests and minutes, from what is already known. Nothing is sent."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from math import ceil
from typing import Any

import numpy as np
import numpy.typing as npt

from core.checking.checked import Checked, SkipReason
from core.records import content_hash, record_at


@dataclass(frozen=True, slots=True)
class Known:
    """What an account already has from us, out of the journal.

    `delivered` maps external ids of the chosen source to content hashes; `people` maps a person's key
    to the hash of the attributes last sent.
    """

    delivered: Mapping[str, str] = field(default_factory=dict)
    people: Mapping[str, str] = field(default_factory=dict)
    source_exists: bool = False


@dataclass(frozen=True, eq=False, slots=True)
class Plan:
    """What an import would do. `sends` is True for the frame positions that go; `skipped` says why others don't.

    `deliverable` counts the rows that go: rows = deliverable + invalid + skipped. `people` counts the distinct
    people of the file, `people_sent` those that are put. `seconds` is the delivering time at the budget;
    `finish` the local time of the end, if it starts now.
    """

    rows: int
    deliverable: int
    invalid: int
    skipped: Mapping[int, SkipReason]
    sends: npt.NDArray[np.bool_]
    people: int
    people_sent: int
    requests: int
    seconds: float
    finish: datetime


def make_plan(checked: Checked, known: Known, *, now: datetime, per_minute: float = 100.0) -> Plan:
    """The plan of a checked file against what is known.

    Requests are one for a new source, one for each person whose attributes aren't known to be unchanged, and one
    a row that goes; none where no row goes.
    """
    skipped = {**checked.skipped, **_delivered_before(checked, known.delivered)}
    sends = checked.deliverable.copy()
    sends[list(skipped)] = False
    rows_sent = int(sends.sum())
    people_sent = _people_to_put(checked, sends, known.people)
    requests = rows_sent + people_sent + (rows_sent > 0 and not known.source_exists)
    seconds = delivering_seconds(requests, per_minute)
    return Plan(
        rows=checked.rows,
        deliverable=rows_sent,
        invalid=int(checked.invalid.sum()),
        skipped=skipped,
        sends=sends,
        people=0 if checked.people is None else len(checked.people.key.drop_null().unique()),
        people_sent=people_sent,
        requests=requests,
        seconds=seconds,
        finish=(now.astimezone(UTC) + timedelta(seconds=seconds)).astimezone(now.tzinfo),
    )


def delivering_seconds(requests: int, per_minute: float) -> float:
    """The least time that so many requests take: the first `per_minute` go at once, the same number a minute after.

    No allowance for the server's own time is added: delivery comes within a few hundredths of this.
    """
    return 60.0 * max(0, ceil(requests / per_minute) - 1)


def attributes_hash(payload: Mapping[str, Any]) -> str:
    """A hash of a person's attributes: equal for equal ones, whatever their order."""
    text = json.dumps(payload, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def _delivered_before(checked: Checked, delivered: Mapping[str, str]) -> dict[int, SkipReason]:
    if not delivered:
        return {}
    found = {}
    for position in np.flatnonzero(checked.deliverable):
        before = delivered.get(checked.external_ids[int(position)].as_py())
        if before is not None:
            same = content_hash(record_at(checked, int(position))) == before
            found[int(position)] = SkipReason.ALREADY_DELIVERED if same else SkipReason.CHANGED
    return found


def _people_to_put(checked: Checked, sends: npt.NDArray[np.bool_], known: Mapping[str, str]) -> int:
    """How many of the people whose rows go have attributes that aren't known to be unchanged."""
    if checked.people is None:
        return 0
    first_rows: dict[str, int] = {}
    keys = checked.people.key.to_pylist()
    for position in np.flatnonzero(sends):
        if keys[position] is not None:
            first_rows.setdefault(keys[position], int(position))
    unchanged = sum(key in known and known[key] == _attributes(checked, row) for key, row in first_rows.items())
    return len(first_rows) - unchanged


def _attributes(checked: Checked, position: int) -> str:
    person = record_at(checked, position).person
    return attributes_hash(person.payload) if person else ""
