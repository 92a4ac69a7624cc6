"""Drafts of imports for tests of pages: a small file of tickets with a few flaws, mapped and checked."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from core.checking.check import check
from core.edits import Edits
from core.mapping.model import Mapping
from core.reading.table import Table
from gui.import_draft import ImportDraft
from tests.checking_tables import mapping_of, table_of

TARGETS = {
    "Id": ["external_id", "identifier string ticket_id"],
    "When": "display_ts",
    "Said": "content string comment",
    "Email": "person.email",
    "Score": "metadata integer score",
}
FLAWED = [
    ("T-1", "3/4/2025", "Cannot log in", "ann@example.com", "3"),
    ("T-2", "5/6/2025", "Slow today", "bob at example", "4"),
    ("T-3", "7/8/2025", "Two\nlines", "cy@example.com", "ten"),
    ("T-1", "9/10/2025", "The same again", "di@example.com", "5"),
    ("T-5", "1/2/2025", "Fine", "", "6"),
]


def good_rows(count: int) -> list[tuple[str, ...]]:
    """So many rows without a flaw, of one person in ten."""
    return [(f"T-{n}", "2025-03-31", f"Words {n}", f"p{n % 10}@example.com", str(n % 11)) for n in range(1, count + 1)]


def tickets(rows: list[tuple[str, ...]], path: Path = Path("tickets_2025.csv")) -> Table:
    """A table of tickets; its rows are 2 and so on."""
    columns = {name: [row[place] for row in rows] for place, name in enumerate(TARGETS)}
    table = table_of(columns)
    return replace(table, source=replace(table.source, path=path, encoding="utf-8", delimiter=","))


def ticket_mapping(**options: Any) -> Mapping:
    """The mapping of tickets; months come first, unless another option is given."""
    return mapping_of(TARGETS, options={"date_order": "month_first", **options})


def ticket_draft(rows: list[tuple[str, ...]], *, path: Path = Path("tickets_2025.csv"), **options: Any) -> ImportDraft:
    """A draft with a table of tickets, mapped and not checked yet."""
    draft = ImportDraft()
    draft.set_table(tickets(rows, path))
    draft.set_mapping(ticket_mapping(**options))
    return draft


def checked_draft(rows: list[tuple[str, ...]], *, path: Path = Path("tickets_2025.csv"), **options: Any) -> ImportDraft:
    """A draft with a table of tickets, mapped and checked."""
    draft = ticket_draft(rows, path=path, **options)
    assert draft.table is not None
    assert draft.mapping is not None
    draft.set_checked(check(draft.table, draft.edits or Edits(), draft.mapping))
    return draft
