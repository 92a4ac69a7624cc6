"""The report: the command line's object, key for key, with totals that add up."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.delivery.events import Attention, ImportState
from core.delivery.journal import imports, rows, sources
from core.delivery.journal.journal import Journal
from core.delivery.journal.rows import RowState
from core.report.report import history, report_of
from tests.journals import IMPORT, entry, write_import


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """An open journal with an import of three rows to send, one invalid and one left out."""
    with Journal(tmp_path / "journal.db") as journal:
        states = [RowState.PLANNED] * 3 + [RowState.INVALID, RowState.SKIPPED]
        write_import(journal, [entry(row, state) for row, state in enumerate(states, start=2)])
        yield journal


def test_the_object_is_the_contracts(journal: Journal) -> None:
    """All keys in their order; every row in one count; ids as the server gave them."""
    sources.begin(journal, IMPORT)
    sources.made(journal, IMPORT, 123)
    for row in (2, 3):
        rows.begin(journal, IMPORT, row)
    rows.accept(journal, IMPORT, 2, 9)
    rows.refuse_as_there(journal, IMPORT, 3)
    imports.add_seconds(journal, IMPORT, 6301.249)
    imports.set_state(journal, IMPORT, ImportState.NEEDS_ATTENTION, reason=Attention.KEY_REFUSED, message="Why.")
    found = report_of(journal, IMPORT, Path("out.csv")).as_json()
    assert list(found.items()) == [
        ("import", IMPORT),
        ("state", "needs_attention"),
        ("reason", "key_refused"),
        ("source_id", 123),
        ("file", "tickets.csv"),
        ("rows", 5),
        ("accepted", 1),
        ("duplicate", 1),
        ("rejected", 0),
        ("invalid", 1),
        ("skipped", 1),
        ("pending", 1),
        ("skipped_why", {"already_delivered": 0, "changed": 0, "left_out": 1, "repeated_id": 0}),
        ("people", 0),
        ("requests", {"sources": 1, "people": 0, "records": 2, "retries": 0}),
        ("seconds", 6301.2),
        ("errors_file", "out.csv"),
    ]
    assert list(found["requests"]) == ["sources", "people", "records", "retries"]


def test_an_import_that_was_never_begun_is_interrupted(journal: Journal) -> None:
    """A report has one of the six states a person sees, and null where there is nothing to say."""
    found = report_of(journal, IMPORT).as_json()
    assert (found["state"], found["reason"], found["source_id"], found["errors_file"]) == ("interrupted",) + (None,) * 3


def test_history_begins_with_the_newest(journal: Journal) -> None:
    """All imports, the newest first."""
    write_import(journal, [entry(2)], import_id="later")
    assert [report.as_json()["import"] for report in history(journal)] == ["later", IMPORT]
