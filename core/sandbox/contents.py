"""What has arrived at the practice server, as frozen values."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class StoredSource:
    """A feedback source as it arrived."""

    id: int
    name: str
    created_at: str


@dataclass(frozen=True, slots=True)
class StoredPerson:
    """A person as the requests so far left it; `puts` counts them."""

    id: int
    email: str
    first_name: str | None
    last_name: str | None
    boundary: str | None
    company_id: int | None
    company_name: str | None
    company_domain: str | None
    puts: int
    created_at: str


@dataclass(frozen=True, slots=True)
class StoredRecord:
    """A record as it arrived; `fields` as in the request."""

    id: int
    source_id: int
    person_id: int | None
    external_id: str | None
    display_ts: str
    fields: tuple[Mapping[str, Any], ...]
    created_at: str


@dataclass(frozen=True, slots=True)
class Contents:
    """All that has arrived, in the order of arrival."""

    sources: tuple[StoredSource, ...]
    people: tuple[StoredPerson, ...]
    records: tuple[StoredRecord, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """The newest of each kind, newest first; how many of each there are; the people of those records by id."""

    newest: Contents
    counts: Mapping[str, int]
    authors: Mapping[int, StoredPerson]
