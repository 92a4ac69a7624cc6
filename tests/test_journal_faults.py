"""The journal under severe faults: a cut log, a commit that breaks off anywhere, a journal of an earlier release."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from core.delivery.events import ImportState
from core.delivery.journal import imports, kept, places, rows, schema
from core.delivery.journal.journal import Journal
from core.errors import JournalError
from tests.journals import ADDRESS, IMPORT, entry, write_import

RECORDED = Path(__file__).parent / "recorded"
LAST_ROW = 21


def one_request(journal: Journal, row: int, now: float) -> None:
    """A row's request leaves and is answered: two commits, as delivery makes them."""
    with journal.transaction():
        taken = places.take(journal, ADDRESS, IMPORT, now=now, budget=100, window=60.0)
        rows.begin(journal, IMPORT, row)
    with journal.transaction():
        places.answered(journal, taken, now=now)
        rows.accept(journal, IMPORT, row, row)


def steps_of(journal: Journal) -> int:
    """How many steps the database's machine makes for one request."""
    made = 0

    def count() -> int:
        nonlocal made
        made += 1
        return 0

    with journal.reading() as database:
        database.set_progress_handler(count, 1)
        one_request(journal, LAST_ROW, 1.0)
        database.set_progress_handler(None, 0)
    return made


def break_off_after(journal: Journal, steps: int) -> None:
    """Lets the database fail after so many steps of its machine."""
    left = steps

    def count() -> int:
        nonlocal left
        left -= 1
        return int(left < 0)

    journal._database.set_progress_handler(count, 1)


def test_a_fault_anywhere_in_a_commit_leaves_it_out_whole(tmp_path: Path) -> None:
    """Wherever the writing of a request breaks off, row, place and counts are all before that commit or all after."""
    with Journal(tmp_path / "journal.db") as journal:
        write_import(journal, [entry(row) for row in range(2, LAST_ROW + 1)])
        faults = 0
        for steps in range(0, steps_of(journal), 7):
            row = rows.next_planned(journal, IMPORT)[0].row
            break_off_after(journal, steps)
            try:
                one_request(journal, row, 2.0)
            except JournalError:
                faults += 1
            journal._database.set_progress_handler(None, 0)
            with journal.reading() as database:
                (taken,) = database.execute("SELECT count(*) FROM places").fetchone()
            found = imports.get(journal, IMPORT)
            assert found.totals.add_up
            assert taken == found.requests.records + found.requests.retries
            rows.recover(journal, IMPORT)
        assert faults > 20


def test_a_cut_log_loses_no_more_than_its_end(tmp_path: Path) -> None:
    """A log that was cut anywhere opens; a row whose outcome was cut off is as it was before, and all add up."""
    path = tmp_path / "journal.db"
    with Journal(path) as journal:
        write_import(journal, [entry(row) for row in range(2, 12)])
        journal.shrink_log()
        for row in range(2, 12):
            one_request(journal, row, float(row))
        for file in (path, path.with_name("journal.db-wal")):
            shutil.copy(file, tmp_path / f"copy-{file.name}")
    log = (tmp_path / "copy-journal.db-wal").read_bytes()
    accepted = []
    for length in [*range(0, len(log), 2000), len(log)]:
        cut = tmp_path / "cut.db"
        shutil.copy(tmp_path / "copy-journal.db", cut)
        cut.with_name("cut.db-wal").write_bytes(log[:length])
        with Journal(cut) as journal:
            rows.recover(journal, IMPORT)
            totals = imports.totals(journal, IMPORT)
            assert totals.add_up
            assert [row.row for row in rows.next_planned(journal, IMPORT)] == list(range(2 + totals.accepted, 12))
            accepted.append(totals.accepted)
        for file in tmp_path.glob("cut.db*"):
            file.unlink()
    assert accepted == sorted(accepted)
    assert (accepted[0], accepted[-1]) == (0, 10)


@pytest.mark.parametrize("version", range(1, schema.VERSION + 1))
def test_recorded_journals_open(tmp_path: Path, version: int) -> None:
    """A journal that an earlier version wrote opens with its imports, its totals and its rows that stay behind."""
    path = tmp_path / "journal.db"
    with closing(sqlite3.connect(path)) as database:
        database.executescript((RECORDED / f"journal-{version}.sql").read_text(encoding="utf-8"))
    with Journal(path) as journal:
        (found,) = imports.listing(journal)
        assert found.totals.add_up
        assert (found.totals.rows, found.totals.accepted, found.totals.rejected, found.totals.pending) == (6, 1, 1, 2)
        assert (found.source_id, found.source_name, found.seconds) == (123, "Tickets", 4.5)
        assert rows.recover(journal, found.import_id) == 1
        assert [(row.row, row.doubt) for row in rows.next_planned(journal, found.import_id)] == [(4, True), (5, False)]
        assert [row.reason for row in kept.rows_behind(journal, found.import_id)] == ["Refused.", "It is empty."]
        for row in rows.next_planned(journal, found.import_id):
            one_request_of(journal, found.import_id, row.row)
        imports.set_state(journal, found.import_id, ImportState.FINISHED)


def one_request_of(journal: Journal, import_id: str, row: int) -> None:
    """A row's request leaves and is answered."""
    rows.begin(journal, import_id, row)
    rows.accept(journal, import_id, row, row)
