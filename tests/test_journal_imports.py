"""Imports in the journal: prepared whole, continued, mended, finished, forgotten."""

import errno
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from core.checking.check import check
from core.checking.skips import SkipReason
from core.delivery.behind import rows_behind
from core.delivery.destination import Destination
from core.delivery.events import Attention, ImportState
from core.delivery.imports import find_unfinished, prepare_import
from core.delivery.journal import imports, kept, rows, sources, writing
from core.delivery.journal.journal import Journal
from core.delivery.journal.rows import RowState
from core.delivery.known import what_is_known
from core.delivery.lock import ImportLock, is_held
from core.delivery.requeue import Requeued, requeue
from core.edits import Edits
from core.errors import CallError, UnfinishedError
from core.messages.told import by_server
from tests.checked_files import DESTINATION, HEADER, LINES, MAPPING, checked_file, planned, prepared, write_file
from tests.journals import IMPORT, KEY, entry, write_import

PRACTICE = Destination(practice=True, source_name="Tickets")


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """An open journal."""
    with Journal(tmp_path / "data" / "journal.db") as journal:
        yield journal


@pytest.fixture
def tickets(tmp_path: Path) -> Path:
    """A file of five rows: 2, 3 and 6 go; 4 has no content, 5 a score that is no number."""
    return write_file(tmp_path / "tickets.csv", LINES)


def deliver(journal: Journal, import_id: str, *, refuse: tuple[int, ...] = ()) -> None:
    """Delivers what is planned; some rows are refused."""
    sources.made(journal, import_id, 5)
    for row in rows.next_planned(journal, import_id):
        rows.begin(journal, import_id, row.row)
        if row.row in refuse:
            rows.reject(journal, import_id, row.row, by_server("The server said no."))
        else:
            rows.accept(journal, import_id, row.row, row.row)
    imports.set_state(journal, import_id, ImportState.FINISHED)


def on_the_disk(journal: Journal, text: str) -> bool:
    """Whether a text stands anywhere in the journal's files."""
    return any(text.encode() in file.read_bytes() for file in journal.path.parent.glob("journal.db*"))


def test_every_row_of_the_file_is_in_the_journal(journal: Journal, tickets: Path) -> None:
    """A prepared import has all rows, each in its state, and needs the file no more."""
    import_id = prepared(journal, checked_file(tickets, Edits(left_out=frozenset({6}))))
    tickets.unlink()
    found = imports.get(journal, import_id)
    assert (found.totals.rows, found.totals.pending, found.totals.invalid, found.totals.skipped) == (5, 2, 2, 1)
    assert found.totals.add_up
    assert found.totals.skipped_why[SkipReason.LEFT_OUT] == 1
    assert found.people == 2
    assert [row.external_id for row in rows.next_planned(journal, import_id)] == ["t-1", "t-2"]
    assert kept.file_of(journal, import_id).mapping == MAPPING


def test_what_was_not_prepared_to_the_end_is_gone_at_the_next_start(
    journal: Journal, tickets: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An import whose preparing was cut off counts for nothing, and is dropped once its process is gone."""
    checked = checked_file(tickets)
    monkeypatch.setattr(writing, "drop", lambda journal, import_id: None)
    monkeypatch.setattr(writing, "make_ready", lambda journal, import_id: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        prepared(journal, checked)
    with journal.reading() as database:
        (import_id,) = database.execute("SELECT import_id FROM imports").fetchone()
        assert imports.listing(journal) == []
        with ImportLock(journal.locks, import_id):
            Journal(journal.path).close()
            assert database.execute("SELECT count(*) FROM rows").fetchone()[0] == 5
        Journal(journal.path).close()
        for table in ("imports", "rows", "contents", "counts", "import_people"):
            assert database.execute(f"SELECT count(*) FROM {table}").fetchone()[0] == 0


def test_preparing_can_be_cancelled(journal: Journal, tickets: Path) -> None:
    """A cancelled preparing leaves no import behind."""
    checked = checked_file(tickets)
    with pytest.raises(UnfinishedError, match="before anything was sent"):
        prepare_import(journal, checked, planned(journal, checked), DESTINATION, KEY, cancelled=lambda: True)
    with journal.reading() as database:
        assert database.execute("SELECT count(*) FROM imports").fetchone()[0] == 0


def test_preparing_tells_how_far_it_is(journal: Journal, tickets: Path) -> None:
    """The last that is told is all rows of all."""
    checked, told = checked_file(tickets), []
    plan = planned(journal, checked)
    prepare_import(journal, checked, plan, DESTINATION, KEY, progress=lambda *numbers: told.append(numbers))
    assert told[-1] == (5, 5)


def test_a_missing_row_stops_the_import(journal: Journal) -> None:
    """An import never becomes ready with fewer rows than its file has."""
    write_import(journal, [entry(2), entry(3)])
    with journal.transaction() as database:
        database.execute("DELETE FROM rows WHERE row = 3")
    with pytest.raises(RuntimeError):
        writing.make_ready(journal, IMPORT)


def test_the_same_work_is_continued(journal: Journal, tickets: Path) -> None:
    """The same file, mapping and source find the unfinished import; anything else doesn't."""
    checked = checked_file(tickets)
    import_id = prepared(journal, checked)
    assert find_unfinished(journal, checked_file(tickets), DESTINATION, KEY) == import_id
    renamed = MAPPING.model_copy(update={"name": "Another name"})
    assert find_unfinished(journal, check(checked.table, Edits(), renamed), DESTINATION, KEY) == import_id
    fewer = MAPPING.model_copy(update={"columns": {k: v for k, v in MAPPING.columns.items() if k != "Score"}})
    assert find_unfinished(journal, check(checked.table, Edits(), fewer), DESTINATION, KEY) is None
    edited = checked_file(tickets, Edits({(4, "Comment"): "Mended"}))
    assert find_unfinished(journal, edited, DESTINATION, KEY) is None
    for change in ({"source_name": "Other"}, {"source_id": 5}, {"practice": True}, {"api_url": "https://x.example"}):
        assert find_unfinished(journal, checked, replace(DESTINATION, **change), KEY) is None
    assert find_unfinished(journal, checked, DESTINATION, "another key") is None
    deliver(journal, import_id)
    assert find_unfinished(journal, checked, DESTINATION, KEY) is None


def test_practice_is_continued_whatever_its_port(journal: Journal, tickets: Path) -> None:
    """A practice import is found again although the server's address changes with every start."""
    checked = checked_file(tickets)
    import_id = prepared(journal, checked, replace(PRACTICE, api_url="http://127.0.0.1:4000"))
    assert find_unfinished(journal, checked, replace(PRACTICE, api_url="http://127.0.0.1:5000"), "") == import_id


def test_delivered_rows_are_not_sent_again(journal: Journal, tickets: Path, tmp_path: Path) -> None:
    """A row that its source has from us is skipped; with other content it is said to be changed; a person is known."""
    first = prepared(journal, checked_file(tickets))
    deliver(journal, first, refuse=(3,))
    changed = write_file(tmp_path / "later.csv", [LINES[0], LINES[1], (*LINES[4][:3], "Other words", "6")])
    plan = planned(journal, checked_file(changed))
    assert plan.skipped == {0: SkipReason.ALREADY_DELIVERED, 2: SkipReason.CHANGED}
    assert plan.sends.tolist() == [False, True, False]
    assert plan.requests == 2, "the refused row, and its person, who was never put"
    elsewhere = planned(journal, checked_file(changed), replace(DESTINATION, source_name="Other"))
    assert elsewhere.skipped == {}
    assert planned(journal, checked_file(changed), key="another key").skipped == {}
    assert planned(journal, checked_file(changed), PRACTICE).skipped == {}


def test_a_typed_source_is_the_same_as_its_name(journal: Journal, tickets: Path) -> None:
    """What went to a source that we made is known when its id is typed, too."""
    deliver(journal, prepared(journal, checked_file(tickets)))
    known = what_is_known(journal, replace(DESTINATION, source_name=None, source_id=5), KEY, checked_file(tickets))
    assert set(known.delivered) == {"t-1", "t-2", "t-5"}
    assert known.source_exists


def test_finishing_removes_what_is_not_needed(journal: Journal, tickets: Path) -> None:
    """After the end no text and no address of an accepted row is on the disk; what stays behind is kept."""
    import_id = prepared(journal, checked_file(tickets))
    assert on_the_disk(journal, "Cannot log in")
    deliver(journal, import_id, refuse=(6,))
    for text in ("Cannot log in", "Slow today", "bob@example.com", "Bob Ray"):
        assert not on_the_disk(journal, text)
    assert [row.cells[3] for row in kept.rows_behind(journal, import_id)] == ["", "Nice colours", "More of this"]
    assert imports.get(journal, import_id).ended_at


def test_an_import_with_rows_to_send_is_not_finished(journal: Journal, tickets: Path) -> None:
    """While a row is pending, an import can't be called finished."""
    import_id = prepared(journal, checked_file(tickets))
    with pytest.raises(LookupError):
        imports.set_state(journal, import_id, ImportState.FINISHED)
    assert on_the_disk(journal, "Cannot log in")


def test_forgetting_removes_everything(journal: Journal, tickets: Path) -> None:
    """A forgotten import leaves no text, no id and no lock file; others stay."""
    other = write_import(journal, [entry(2)])
    import_id = prepared(journal, checked_file(tickets), PRACTICE)
    with ImportLock(journal.locks, import_id), pytest.raises(UnfinishedError):
        imports.forget(journal, import_id)
    imports.forget(journal, import_id)
    for text in ("Cannot log in", "ann@example.com", "t-5", import_id):
        assert not on_the_disk(journal, text)
    assert [found.import_id for found in imports.listing(journal)] == [other]
    assert not (journal.locks / f"{import_id}.lock").exists()


def test_forgetting_needs_no_system_that_removes_open_files(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no open file can be removed (Windows), an import is forgotten nevertheless, and its lock file goes."""
    import_id = write_import(journal, [entry(2)])
    as_usual = Path.unlink

    def unlink(path: Path, missing_ok: bool = False) -> None:
        if path.suffix == ".lock" and is_held(path.parent, path.stem):
            raise PermissionError(errno.EACCES, "another process uses the file")
        as_usual(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", unlink)
    imports.forget(journal, import_id)
    assert imports.listing(journal) == []
    assert not (journal.locks / f"{import_id}.lock").exists()


def test_an_import_is_named_by_the_beginning_of_its_id(journal: Journal) -> None:
    """A prefix that only one import has is enough; none and several are said apart."""
    for import_id in ("ab1", "ab2", "cd1"):
        write_import(journal, [entry(2)], import_id=import_id)
    assert imports.find(journal, "c").import_id == "cd1"
    for prefix, code in (
        ("ab", "import_ambiguous"),
        ("x", "import_unknown"),
        ("", "import_unknown"),
        ("%", "import_unknown"),
    ):
        with pytest.raises(CallError) as caught:
            imports.find(journal, prefix)
        assert caught.value.code == code
        assert str(caught.value)
    assert [found.import_id for found in imports.listing(journal)] == ["cd1", "ab2", "ab1"]


@pytest.mark.parametrize(
    ("stored", "held", "seen"),
    [
        (ImportState.READY, False, "interrupted"),
        (ImportState.DELIVERING, False, "interrupted"),
        (ImportState.DELIVERING, True, "delivering"),
        (ImportState.READY, True, "delivering"),
        (ImportState.PAUSED, False, "paused"),
        (ImportState.STOPPED, False, "stopped"),
        (ImportState.NEEDS_ATTENTION, False, "needs_attention"),
    ],
)
def test_only_a_living_process_delivers(journal: Journal, stored: ImportState, held: bool, seen: str) -> None:
    """An import whose process was cut off is interrupted; one that a person paused stays paused."""
    write_import(journal, [entry(2)])
    imports.set_state(journal, IMPORT, stored)
    lock = ImportLock(journal.locks, IMPORT)
    if held:
        with lock:
            assert imports.get(journal, IMPORT).state == seen
    else:
        assert imports.get(journal, IMPORT).state == seen


def test_a_state_keeps_its_reason(journal: Journal) -> None:
    """Why a person is needed is known to the next start, and gone when it goes on; the time adds up over runs."""
    write_import(journal, [entry(2)])
    imports.set_state(journal, IMPORT, ImportState.NEEDS_ATTENTION, reason=Attention.KEY_REFUSED, message="Why.")
    imports.add_seconds(journal, IMPORT, 1.5)
    imports.add_seconds(journal, IMPORT, 2.0)
    found = imports.newest_unfinished(journal)
    assert (found.reason, found.message, found.seconds) == ("key_refused", "Why.", 3.5)
    imports.set_state(journal, IMPORT, ImportState.DELIVERING)
    assert imports.get(journal, IMPORT).reason is None


def test_mended_rows_go_back_into_the_queue(journal: Journal, tickets: Path) -> None:
    """A refused and an invalid row, mended without the file, are planned again; one that is still wrong says why."""
    import_id = prepared(journal, checked_file(tickets))
    deliver(journal, import_id, refuse=(3,))
    behind = rows_behind(journal, import_id).table
    assert behind.row_numbers.tolist() == [3, 4, 5]
    mended = check(behind, Edits({(3, "Comment"): "Slow again", (4, "Comment"): "Now with words"}), MAPPING)
    assert requeue(journal, import_id, mended, [3, 4, 5]) == Requeued((3, 4), (5,), ())
    queue = rows.next_planned(journal, import_id)
    assert [(row.row, row.external_id, row.revision) for row in queue] == [(3, "t-2", 1), (4, "t-3", 1)]
    assert "Slow again" in queue[0].payload
    found = imports.get(journal, import_id)
    assert (found.state, found.totals.pending, found.totals.invalid) == (ImportState.STOPPED, 2, 1)
    deliver(journal, import_id)
    assert imports.get(journal, import_id).totals.accepted == 4


def test_a_mended_rows_doubt_and_derived_id_stay(journal: Journal, tmp_path: Path) -> None:
    """A row that perhaps arrived keeps the id that was derived for it, and its doubt, through mending."""
    mapping = MAPPING.model_copy(update={"columns": {k: v for k, v in MAPPING.columns.items() if k != "Id"}})
    path = write_file(tmp_path / "plain.csv", [("", "", "", "Same", "1"), ("", "", "", "Same", "1")])
    checked = checked_file(path, mapping=mapping)
    import_id = prepared(journal, checked)
    ids = [row.external_id for row in rows.next_planned(journal, import_id)]
    assert ids[0] != ids[1]
    assert ids[1].startswith("bbi1-")
    rows.begin(journal, import_id, 3)
    rows.give_back(journal, import_id, 3, doubt=True)
    rows.begin(journal, import_id, 3)
    rows.reject(journal, import_id, 3, by_server("Too often."))
    alone = check(rows_behind(journal, import_id).table, Edits({(3, "Comment"): "Other"}), mapping)
    assert requeue(journal, import_id, alone, [3]).queued == (3,)
    mended = rows.next_planned(journal, import_id)[1]
    assert (mended.external_id, mended.doubt, mended.tries) == (ids[1], True, 0)
    assert f'"{ids[1]}"' in mended.payload


def test_a_mended_id_has_no_doubt_from_before(journal: Journal, tickets: Path) -> None:
    """A row that perhaps arrived gets another id, which the server has of something else: that isn't our delivery."""
    import_id = prepared(journal, checked_file(tickets))
    rows.begin(journal, import_id, 3)
    rows.give_back(journal, import_id, 3, doubt=True)
    rows.begin(journal, import_id, 3)
    rows.reject(journal, import_id, 3, by_server("Too often."))
    mended = check(rows_behind(journal, import_id).table, Edits({(3, "Id"): "t-2b"}), MAPPING)
    assert requeue(journal, import_id, mended, [3]).queued == (3,)
    queued = next(row for row in rows.next_planned(journal, import_id) if row.row == 3)
    assert (queued.external_id, queued.doubt) == ("t-2b", False)


def test_a_delivered_row_is_never_mended(journal: Journal, tickets: Path) -> None:
    """A row that was accepted can't be put back; nothing of such a call is done."""
    checked = checked_file(tickets)
    import_id = prepared(journal, checked)
    deliver(journal, import_id)
    with pytest.raises(LookupError):
        requeue(journal, import_id, check(checked.table, Edits({(4, "Comment"): "Words"}), MAPPING), [2, 4])
    assert imports.get(journal, import_id).totals.pending == 0


def test_a_refused_row_can_be_left_out(journal: Journal, tickets: Path) -> None:
    """A person who doesn't want a refused row any more leaves it out; it is skipped, and its text is gone."""
    import_id = prepared(journal, checked_file(tickets))
    deliver(journal, import_id, refuse=(2,))
    behind = rows_behind(journal, import_id).table
    assert requeue(journal, import_id, check(behind, Edits(left_out=frozenset({2})), MAPPING), [2]).skipped == (2,)
    totals = imports.get(journal, import_id).totals
    assert (totals.rejected, totals.skipped_why[SkipReason.LEFT_OUT], totals.add_up) == (0, 1, True)
    assert [row.state for row in kept.rows_behind(journal, import_id)] == [RowState.INVALID, RowState.INVALID]


def test_a_file_with_a_header_alone_is_an_import_of_no_rows(journal: Journal, tmp_path: Path) -> None:
    """No rows: nothing to send, not even a source."""
    checked = checked_file(write_file(tmp_path / "empty.csv", [], HEADER))
    assert planned(journal, checked).requests == 0
    import_id = prepared(journal, checked)
    imports.set_state(journal, import_id, ImportState.FINISHED)
    assert imports.get(journal, import_id).totals.add_up
    assert len(rows_behind(journal, import_id).table) == 0
