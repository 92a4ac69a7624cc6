"""The journal under severe faults: a cut log, a commit that breaks off anywhere, a journal of an earlier release."""

import json
import shutil
from pathlib import Path

import pytest

from core.checking.check import check
from core.delivery.behind import rows_behind
from core.delivery.events import ImportState
from core.delivery.journal import imports, kept, mends, notices, places, rows, schema
from core.delivery.journal.journal import Journal
from core.delivery.journal.mends import Mends
from core.delivery.requeue import requeue
from core.delivery.runner import Delivery
from core.edits import Edits
from core.errors import JournalError
from tests.deliveries import KEY, options
from tests.faulty_server import FaultyServer, answer
from tests.journals import ADDRESS, IMPORT, entry, write_import
from tests.recorded_journals import recorded

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


VERSIONS = range(1, schema.VERSION + 1)


@pytest.mark.parametrize("version", VERSIONS)
def test_recorded_journals_open(tmp_path: Path, version: int) -> None:
    """A journal that this or an earlier version wrote opens with its imports, its totals and what stays behind."""
    with Journal(recorded(version, tmp_path / "journal.db")) as journal:
        (found,) = imports.listing(journal)
        assert found.totals.add_up
        assert (found.totals.rows, found.totals.accepted, found.totals.rejected, found.totals.pending) == (6, 1, 1, 2)
        assert (found.source_id, found.source_name, found.seconds) == (123, "Tickets", 4.5)
        assert [(row.row, row.state) for row in kept.rows_behind(journal, found.import_id)] == [
            (3, "rejected"),
            (6, "invalid"),
        ]


@pytest.mark.parametrize("version", VERSIONS)
def test_recorded_journals_are_delivered_to_their_end(tmp_path: Path, version: int) -> None:
    """What such a journal had left to send is sent to its source, and nothing else; its import is finished."""
    path = recorded(version, tmp_path / "journal.db")
    with Journal(path) as journal:
        import_id = imports.listing(journal)[0].import_id
    with FaultyServer(lambda asked: answer(201, body=b'{"id": 790}')) as server:
        delivery = Delivery(path, import_id, KEY, options=options(server.url), on_event=lambda event: None)
        ended = delivery.run()
        assert {asked.path for asked in server.asked} == {"/v3/rest/feedback-sources/123/records"}
        assert sorted(json.loads(asked.body)["external_id"] for asked in server.asked) == ["t-4", "t-5"]
    assert (ended.state, ended.totals.accepted, ended.totals.add_up) == (ImportState.FINISHED, 3, True)


@pytest.mark.parametrize("version", VERSIONS[1:])
def test_rows_of_recorded_journals_can_be_mended(tmp_path: Path, version: int) -> None:
    """A refused row of such a journal is checked by its own mapping and goes back into the queue."""
    with Journal(recorded(version, tmp_path / "journal.db")) as journal:
        import_id = imports.listing(journal)[0].import_id
        table = rows_behind(journal, import_id).table
        checked = check(table, Edits(cells={(3, "Comment"): "Mended"}), kept.file_of(journal, import_id).mapping)
        assert requeue(journal, import_id, checked, [3]).queued == (3,)
        assert "Mended" in rows.next_planned(journal, import_id)[0].payload


@pytest.mark.parametrize("version", VERSIONS)
def test_recorded_journals_have_what_their_version_kept(tmp_path: Path, version: int) -> None:
    """Mends that weren't sent and notices are there since version 4; an earlier journal has none, and takes some."""
    with Journal(recorded(version, tmp_path / "journal.db")) as journal:
        import_id = imports.listing(journal)[0].import_id
        kept_mends, kept_notices = mends.of_import(journal, import_id), notices.of_import(journal, import_id)
        if version >= 4:
            assert kept_mends.edits.cells == {(3, "Comment"): "Not yet sent"}
            assert [(each.code, each.seconds, each.at) for each in kept_notices] == [("slept", 90.0, 4.0)]
        else:
            assert (kept_mends, kept_notices) == (Mends(), [])
        mends.keep(journal, import_id, Mends(as_they_are=frozenset({3})))
        assert mends.of_import(journal, import_id) == Mends(as_they_are=frozenset({3}))
