"""Records: the payloads, made lazily. What the preview shows is what delivery sends."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import Any

import numpy as np
import pyarrow as pa

from core.checking.checked import Checked, FieldColumn, PeopleColumns
from core.checking.conversion import Positions
from core.checking.json_values import parse_json
from core.mapping.model import FieldType

BATCH_ROWS = 1_024
REMEMBERED_JSON_TEXTS = 1_024
DEFAULT_BOUNDARY = "external"


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
    return next(records_at(checked, np.array([position], np.int64)))


def records(checked: Checked) -> Iterator[Record]:
    """The records of all deliverable rows, in the file's order, in constant memory."""
    return records_at(checked, np.flatnonzero(checked.deliverable))


def records_at(checked: Checked, positions: Positions) -> Iterator[Record]:
    """The records of some frame positions, in their order, in constant memory; as `record_at`."""
    for start in range(0, len(positions), BATCH_ROWS):
        yield from _batch(checked, positions[start : start + BATCH_ROWS])


def content_hash(record: Record) -> str:
    """A hash of what the record says: equal for equal content, whatever the order of the keys and of the fields.

    The person counts by the key alone: new attributes of a person don't change what was said.
    """
    said = {name: value for name, value in record.body.items() if name != "fields"}
    said["fields"] = sorted(record.body["fields"], key=lambda field: str(field["name"]))
    said["person"] = record.person.key if record.person else None
    text = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _batch(checked: Checked, positions: Positions) -> Iterator[Record]:
    """The records of some positions; an Arrow array's cells become Python values a batch at a time."""
    chosen = pa.array(positions)
    columns = [(_described(field), _python_values(field, chosen)) for field in checked.fields]
    ids = checked.external_ids.take(chosen).to_pylist()
    times = [None] * len(ids) if checked.display_ts is None else checked.display_ts.take(chosen).to_pylist()
    people = _people(checked.people, chosen)
    rows = checked.table.row_numbers[positions].tolist()
    for place, (row, external_id) in enumerate(zip(rows, ids, strict=True)):
        body: dict[str, Any] = {}
        if times[place] is not None:
            body["display_ts"] = times[place]
        if external_id is not None:
            body["external_id"] = external_id
        body["fields"] = [{**field, "value": values[place]} for field, values in columns if values[place] is not None]
        yield Record(row, external_id or "", people[place], body)


def _described(field: FieldColumn) -> dict[str, Any]:
    return {"category": field.category.value, "type": field.type.value, "name": field.name}


def _python_values(field: FieldColumn, chosen: pa.Array) -> list[Any]:
    values: list[Any] = field.values.take(chosen).to_pylist()
    if field.type is FieldType.JSON:
        return [None if text is None else _parsed(text) for text in values]
    return values


@lru_cache(REMEMBERED_JSON_TEXTS)
def _parsed(text: str) -> object:
    return parse_json(text)


def _people(people: PeopleColumns | None, chosen: pa.Array) -> list[Person | None]:
    if people is None:
        return [None] * len(chosen)
    columns = {each.name: getattr(people, each.name).take(chosen).to_pylist() for each in fields(people)}
    rows = (dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True))
    return [None if row["key"] is None else _person(row) for row in rows]


def _person(row: Mapping[str, str | None]) -> Person:
    company = {"name": row["company_name"], "domain": row["company_domain"]}
    payload = {
        "first_name": row["first_name"],
        "last_name": row["last_name"],
        "email": row["email"],
        "boundary": row["boundary"] or DEFAULT_BOUNDARY,
        "company": {name: value for name, value in company.items() if value},
    }
    return Person(str(row["key"]), {name: value for name, value in payload.items() if value})
