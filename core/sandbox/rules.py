"""What the practice server asks of a request's body.

Written from the vendor's page alone and on purpose not shared with the importer's own model: a
mistake made there must not be repeated here. Where the page leaves a choice open, the stricter
reading holds, so that what passes here passes anywhere.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

CATEGORIES = ("content", "created_at", "identifier", "identity", "metadata")
LARGEST_VALUE = 10 * 1024
DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
DATE_TIME = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})", re.ASCII)
EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with a body: where (`fields[0].value`) and what."""

    field: str
    message: str


def source_faults(body: object) -> list[Fault]:
    """What is wrong with the body of a new feedback source."""
    return list(_object(body, "", {"name": _text, "type": _source_type}, required=("name", "type")))


def person_faults(body: object) -> list[Fault]:
    """What is wrong with the body of a person."""
    keys = {"email": _email, "first_name": _text, "last_name": _text, "boundary": _boundary, "company": _company}
    return list(_object(body, "", keys, required=("email",)))


def record_faults(body: object) -> list[Fault]:
    """What is wrong with the body of a record."""
    keys = {"person_id": _id, "display_ts": _date_time, "external_id": _text, "fields": _fields}
    return list(_object(body, "", keys, required=("fields",)))


Rule = Callable[[object, str], Iterator[Fault]]


def _object(value: object, where: str, keys: Mapping[str, Rule], required: tuple[str, ...]) -> Iterator[Fault]:
    if not isinstance(value, dict):
        yield Fault(where or "body", "must be an object")
        return
    prefix = f"{where}." if where else ""
    for name in required:
        if name not in value:
            yield Fault(prefix + name, "is required")
    for name, item in value.items():
        if name not in keys:
            yield Fault(prefix + name, f"is unknown; known are {', '.join(keys)}")
        else:
            yield from keys[name](item, prefix + name)


def _fields(value: object, where: str) -> Iterator[Fault]:
    if not isinstance(value, list) or not value:
        yield Fault(where, "must be a list of at least one field")
        return
    seen = set()
    for number, field in enumerate(value):
        yield from _field(field, f"{where}[{number}]")
        name = field.get("name") if isinstance(field, dict) else None
        if isinstance(name, str) and name in seen:
            yield Fault(f"{where}[{number}].name", f"is there twice: {name}")
        seen.add(name if isinstance(name, str) else None)


def _field(value: object, where: str) -> Iterator[Fault]:
    keys: dict[str, Rule] = {"category": _category, "type": _type, "name": _text, "value": _size}
    yield from _object(value, where, keys, required=tuple(keys))
    kind = value.get("type") if isinstance(value, dict) else None
    if isinstance(value, dict) and isinstance(kind, str) and kind in TYPES and "value" in value:
        yield from TYPES[kind](value["value"], f"{where}.value")


def _company(value: object, where: str) -> Iterator[Fault]:
    yield from _object(value, where, {"name": _text, "domain": _text}, required=())
    if value == {}:
        yield Fault(where, "must have a name or a domain")


def _one_of(value: object, where: str, choices: tuple[str, ...]) -> Iterator[Fault]:
    if not isinstance(value, str) or value not in choices:
        yield Fault(where, f"must be one of {', '.join(choices)}")


def _category(value: object, where: str) -> Iterator[Fault]:
    return _one_of(value, where, CATEGORIES)


def _type(value: object, where: str) -> Iterator[Fault]:
    return _one_of(value, where, tuple(TYPES))


def _boundary(value: object, where: str) -> Iterator[Fault]:
    return _one_of(value, where, ("external", "internal"))


def _source_type(value: object, where: str) -> Iterator[Fault]:
    return _one_of(value, where, ("api",))


def _email(value: object, where: str) -> Iterator[Fault]:
    if not isinstance(value, str) or not EMAIL.fullmatch(value):
        yield Fault(where, "must be an email address")


def _id(value: object, where: str) -> Iterator[Fault]:
    return _integer(value, where)


def _text(value: object, where: str) -> Iterator[Fault]:
    if not isinstance(value, str) or not value.strip():
        yield Fault(where, "must be a text that isn't empty")


def _integer(value: object, where: str) -> Iterator[Fault]:
    if isinstance(value, bool) or not isinstance(value, int):
        yield Fault(where, "must be a whole number, not a text of it")


def _float(value: object, where: str) -> Iterator[Fault]:
    if isinstance(value, bool) or not isinstance(value, int | float):
        yield Fault(where, "must be a number, not a text of it")


def _boolean(value: object, where: str) -> Iterator[Fault]:
    if not isinstance(value, bool):
        yield Fault(where, "must be true or false")


def _date(value: object, where: str) -> Iterator[Fault]:
    if not isinstance(value, str) or not DATE.fullmatch(value) or not _is(date, value):
        yield Fault(where, "must be a date like 2025-01-31")


def _date_time(value: object, where: str) -> Iterator[Fault]:
    if not isinstance(value, str) or not DATE_TIME.fullmatch(value) or not _is(datetime, value):
        yield Fault(where, "must be a time like 2025-01-31T12:00:00Z")


def _json(value: object, where: str) -> Iterator[Fault]:
    if value is None or (isinstance(value, str) and value.lstrip()[:1] in ("{", "[")):
        yield Fault(where, "must be a JSON value, not null or a text of it")


def _is(kind: type[date], text: str) -> bool:
    try:
        kind.fromisoformat(text)
    except ValueError:
        return False
    return True


def _size(value: object, where: str) -> Iterator[Fault]:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    if (size := len(text.encode())) > LARGEST_VALUE:
        yield Fault(where, f"has {size:,} bytes; the limit is {LARGEST_VALUE:,}")


TYPES: dict[str, Rule] = {
    "boolean": _boolean,
    "date": _date,
    "datetime": _date_time,
    "float": _float,
    "integer": _integer,
    "json": _json,
    "string": _text,
}
