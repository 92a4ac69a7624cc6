"""Imports for tests of the journal: a few rows written straight in, or a whole file on its way."""

import csv
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from core.checking.check import check
from core.checking.checked import Checked, SkipReason
from core.delivery import accounts
from core.delivery.destination import Destination
from core.delivery.imports import prepare_import
from core.delivery.journal import writing
from core.delivery.journal.journal import Journal
from core.delivery.journal.rows import RowState
from core.delivery.known import what_is_known
from core.delivery.row_entries import RowEntry
from core.edits import Edits
from core.mapping.model import Mapping
from core.plan import Plan, make_plan
from core.reading.files import read_table
from core.records import Person

ADDRESS = "https://api.example.com"
KEY = "key-of-a-test"
IMPORT = "0123456789"
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


def entry(row: int, state: RowState = RowState.PLANNED, person: str | None = None) -> RowEntry:
    """A row in a state, with texts that can be looked for in the file."""
    whose = None if person is None else Person(person, {"email": person})
    if state is RowState.SKIPPED:
        return RowEntry(row, state, f"t-{row}", why=SkipReason.LEFT_OUT)
    if state is RowState.INVALID:
        return RowEntry(row, state, f"t-{row}", cells='["a cell"]', reason="It is empty.", column="Comment")
    payload = f'{{"external_id":"t-{row}","fields":[]}}'
    return RowEntry(row, state, f"t-{row}", payload, '["a cell"]', whose, f"hash-{row}")


def write_import(journal: Journal, entries: list[RowEntry], *, import_id: str = IMPORT, key: str = KEY) -> str:
    """An import of these rows, ready to deliver."""
    account = accounts.open_account(journal, ADDRESS, key)
    new = writing.NewImport(
        import_id=import_id,
        account=account,
        work="work",
        file="tickets.csv",
        reading={},
        columns=("Comment",),
        mapping="{}",
        ids_derived=False,
        rows=len(entries),
        people=len({e.person.key for e in entries if e.person}),
        source_name="Tickets",
        source_id=None,
    )
    writing.begin(journal, new)
    writing.add_rows(journal, import_id, entries, accounts.salt(journal), {})
    writing.make_ready(journal, import_id)
    return import_id


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
