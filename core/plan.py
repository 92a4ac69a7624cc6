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
import pyarrow as pa

from core.checking.checked import Checked
from core.checking.skips import SkipReason
from core.records import Person, content_hash, records


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

    def positions(self, reason: SkipReason) -> npt.NDArray[np.int64]:
        """The frame positions that are skipped for a reason, ascending."""
        return np.array(sorted(at for at, why in self.skipped.items() if why is reason), dtype=np.int64)

    def count(self, reason: SkipReason) -> int:
        """How many rows are skipped for a reason."""
        return sum(why is reason for why in self.skipped.values())


def make_plan(checked: Checked, known: Known, *, now: datetime, per_minute: float = 100.0) -> Plan:
    """The plan of a checked file against what is known.

    Requests are one for a new source, one for each person whose attributes aren't known to be unchanged, and one
    a row that goes; none where no row goes.
    """
    delivered, unchanged = _delivered_before(checked, known)
    skipped = {**checked.skipped, **delivered}
    sends = checked.deliverable.copy()
    sends[list(skipped)] = False
    rows_sent = int(sends.sum())
    people_sent = len(_people_of(checked, sends) - unchanged)
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


def _delivered_before(checked: Checked, known: Known) -> tuple[dict[int, SkipReason], set[str]]:
    """The positions whose ids were delivered before, with the same or other content; and the unchanged people."""
    skipped: dict[int, SkipReason] = {}
    unchanged: set[str] = set()
    if not known.delivered and not known.people:
        return skipped, unchanged
    for position, record in zip(np.flatnonzero(checked.deliverable).tolist(), records(checked), strict=True):
        before = known.delivered.get(record.external_id)
        if before is not None:
            same = content_hash(record) == before
            skipped[position] = SkipReason.ALREADY_DELIVERED if same else SkipReason.CHANGED
        if record.person is not None and _is_unchanged(record.person, known, unchanged):
            unchanged.add(record.person.key)
    return skipped, unchanged


def _is_unchanged(person: Person, known: Known, unchanged: set[str]) -> bool:
    if person.key in unchanged or person.key not in known.people:
        return person.key in unchanged
    return known.people[person.key] == attributes_hash(person.payload)


def _people_of(checked: Checked, sends: npt.NDArray[np.bool_]) -> set[str]:
    """The people whose rows go."""
    return set() if checked.people is None else set(checked.people.key.filter(pa.array(sends)).drop_null().to_pylist())
