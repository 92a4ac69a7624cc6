"""A record as a reader will see it: its content, its date, its person, then everything else by name."""

import json
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.mapping.derived_ids import PREFIX as DERIVED_PREFIX
from core.mapping.model import Category
from core.records import Person, Record
from gui.locale import day_text
from gui.punctuation import enumerated
from gui.times import clock_text

translate = QCoreApplication.translate


class Rank(Enum):
    """How a part is set: content large, the rest as pairs of a name and a text."""

    CONTENT = 1
    PERSON = 2
    DETAIL = 3


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that the card says, with the name it goes by."""

    name: str
    text: str
    rank: Rank


def card_parts(record: Record) -> tuple[Part, ...]:
    """What a record says, in the order in which a reader looks."""
    fields = record.body["fields"]
    content = [_field(field, Rank.CONTENT) for field in fields if field["category"] == Category.CONTENT]
    details = [_field(field, Rank.DETAIL) for field in fields if field["category"] != Category.CONTENT]
    about = []
    if "display_ts" in record.body:
        about.append(Part(translate("card", "Date"), moment_words(record.body["display_ts"]), Rank.PERSON))
    if record.external_id:
        derived = record.external_id.startswith(DERIVED_PREFIX)
        name = translate("card", "Record id, derived from what the row says") if derived else ""
        about.append(Part(name or translate("card", "Record id"), record.external_id, Rank.PERSON))
    return (*content, *about, *_person(record.person), *details)


def record_json(record: Record) -> str:
    """The person's payload and the record's, as they are sent, in the form of the command line's preview."""
    shown = {"person": dict(record.person.payload) if record.person else None, "record": dict(record.body)}
    return json.dumps(shown, ensure_ascii=False, indent=2)


def moment_words(text: str) -> str:
    """A date or a moment of the API as a person writes it; moments stand in UTC."""
    try:
        if len(text) <= len("2025-01-31"):
            return day_text(date.fromisoformat(text))
        moment = datetime.fromisoformat(text)
    except ValueError:
        return text
    return f"{enumerated((day_text(moment.date()), clock_text(moment)))} UTC"


def _field(field: dict[str, Any], rank: Rank) -> Part:
    value = field["value"]
    if field["type"] in ("date", "datetime"):
        return Part(field["name"], moment_words(value), rank)
    return Part(field["name"], value if isinstance(value, str) else json.dumps(value, ensure_ascii=False), rank)


def _person(person: Person | None) -> list[Part]:
    if person is None:
        return []
    payload = person.payload
    company = payload.get("company", {})
    given = {
        translate("card", "Person"): " ".join(filter(None, [payload.get("first_name"), payload.get("last_name")])),
        translate("card", "Email"): payload.get("email", ""),
        translate("card", "Company"): " · ".join(filter(None, [company.get("name"), company.get("domain")])),
        translate("card", "Internal or external"): payload.get("boundary", ""),
    }
    return [Part(name, text, Rank.PERSON) for name, text in given.items() if text]
