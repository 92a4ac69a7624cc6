"""A small file on its way: written, checked, planned, prepared."""

import csv
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from core.checking.check import check
from core.checking.checked import Checked
from core.delivery.destination import Destination
from core.delivery.imports import prepare_import
from core.delivery.journal.journal import Journal
from core.delivery.known import what_is_known
from core.edits import Edits
from core.mapping.model import Mapping
from core.plan import Plan, make_plan
from core.reading.files import read_table
from tests.journals import ADDRESS, KEY

NO_EDITS = Edits()
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
DESTINATION = Destination(api_url=ADDRESS, source_name="Tickets")
MAPPING = Mapping.model_validate(
    {
        "columns": {
            "Id": [{"to": "external_id"}],
            "Email": [{"to": "person.email"}],
            "Name": [{"to": "person.full_name"}],
            "Comment": [{"to": "field", "category": "content", "type": "string", "name": "comment"}],
            "Score": [{"to": "field", "category": "metadata", "type": "integer", "name": "score"}],
        }
    }
)
HEADER = tuple(MAPPING.columns)
LINES = (
    ("t-1", "ann@example.com", "Ann Lee", "Cannot log in", "3"),
    ("t-2", "bob@example.com", "Bob Ray", "Slow today", "4"),
    ("t-3", "ann@example.com", "Ann Lee", "", "5"),
    ("t-4", "", "", "Nice colours", "six"),
    ("t-5", "", "", "More of this", "6"),
)


def write_file(path: Path, lines: Iterable[Iterable[str]], header: Iterable[str] = HEADER) -> Path:
    """A comma-separated file of a header and lines."""
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([header, *lines])
    return path


def checked_file(path: Path, edits: Edits = NO_EDITS, mapping: Mapping = MAPPING) -> Checked:
    """A file read and checked."""
    return check(read_table(path), edits, mapping)


def planned(journal: Journal, checked: Checked, destination: Destination = DESTINATION, key: str = KEY) -> Plan:
    """The plan of a checked file against what the journal knows."""
    return make_plan(checked, what_is_known(journal, destination, key, checked), now=NOW)


def prepared(journal: Journal, checked: Checked, destination: Destination = DESTINATION, key: str = KEY) -> str:
    """An import of a checked file, ready to deliver."""
    return prepare_import(journal, checked, planned(journal, checked, destination, key), destination, key)
