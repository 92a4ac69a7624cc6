"""The plan: how many rows, people, requests and minutes, from what is already known. Nothing is sent."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

import numpy as np
import numpy.typing as npt

from core.checking.checked import Checked, SkipReason


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

    `seconds` is the delivering time at the budget; `finish` the local time of the end, if it starts now.
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
    """The plan of a checked file against what is known."""
    raise NotImplementedError
