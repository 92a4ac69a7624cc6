"""Records: the payloads, made lazily. What the preview shows is what delivery sends."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from core.checking.checked import Checked


@dataclass(frozen=True, slots=True)
class Person:
    """A person as the API's PUT takes it. `key` is the email address without regard to case."""

    key: str
    payload: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Record:
    """One row as it will be sent: `body` is the API's record without `person_id`."""

    row: int
    external_id: str
    person: Person | None
    body: Mapping[str, Any]


def record_at(checked: Checked, position: int) -> Record:
    """The record of one frame position, problems or not: fields that can't be converted are left out of it."""
    raise NotImplementedError


def records(checked: Checked) -> Iterator[Record]:
    """The records of all deliverable rows, in the file's order, in constant memory."""
    raise NotImplementedError


def content_hash(record: Record) -> str:
    """A hash of what the record says: equal for equal content, whatever the order of the keys."""
    raise NotImplementedError
