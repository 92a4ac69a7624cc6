"""Rows in the journal: every one in exactly one state, whatever happens to them, and counted right."""

import tempfile
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from core.delivery import accounts
from core.delivery.events import ImportState
from core.delivery.journal import imports, kept, people, rows, sources, writing
from core.delivery.journal.journal import Journal
from core.delivery.journal.rows import RowState
from core.messages.told import by_server
from tests.journals import IMPORT, entry, write_import

FIRST, LAST = 2, 9
PEOPLE = ("ann@example.com", "bob@example.com", None)


@pytest.fixture
def journal(tmp_path: Path):
    """An open journal with an import of rows 2 to 4."""
    with Journal(tmp_path / "journal.db") as journal:
        write_import(journal, [entry(2, person="ann@example.com"), entry(3), entry(4)])
        yield journal


def sent(journal: Journal, row: int = 2) -> None:
    """A request for the row is under way."""
    rows.begin(journal, IMPORT, row)


def queued(journal: Journal, row: int = 2) -> rows.QueuedRow:
    """The row as the queue shows it."""
    return next(found for found in rows.next_planned(journal, IMPORT) if found.row == row)


def test_rows_come_in_the_files_order(journal: Journal) -> None:
    """The queue goes on behind a row, in the file's order, and leaves out what is under way."""
    sent(journal, 3)
    assert [row.row for row in rows.next_planned(journal, IMPORT)] == [2, 4]
    assert [row.row for row in rows.next_planned(journal, IMPORT, after=2)] == [4]
    assert [row.row for row in rows.next_planned(journal, IMPORT, limit=1)] == [2]


def test_a_queued_row_is_what_was_planned(journal: Journal) -> None:
    """The queue gives the payload, the id and the person's digest, in no doubt before the first try."""
    person = people.digest(accounts.salt(journal), "ann@example.com")
    payload = '{"external_id":"t-2","fields":[]}'
    assert queued(journal) == rows.QueuedRow(2, "t-2", person, payload, False, 0, 0, 0)


@pytest.mark.parametrize("doubts", [(), (False,), (True,), (True, False)])
def test_a_conflict_is_ours_if_the_row_was_ever_in_doubt(journal: Journal, doubts: tuple[bool, ...]) -> None:
    """A 409 means delivered for a row that may have arrived before, and was there before for any other."""
    for doubt in doubts:
        sent(journal)
        rows.give_back(journal, IMPORT, 2, doubt=doubt)
    sent(journal)
    expected = RowState.ACCEPTED if any(doubts) else RowState.DUPLICATE
    assert rows.refuse_as_there(journal, IMPORT, 2) is expected


def test_what_a_killed_run_was_sending_is_in_doubt(journal: Journal) -> None:
    """A row found as sending at the start may have arrived; the others may not."""
    sent(journal)
    assert rows.recover(journal, IMPORT) == 1
    assert [row.doubt for row in rows.next_planned(journal, IMPORT)] == [True, False, False]


def test_only_failures_count_as_failures(journal: Journal) -> None:
    """A request that the limit turned away is a try, and no failure of the row."""
    sent(journal)
    rows.give_back(journal, IMPORT, 2, doubt=False, failed=False)
    sent(journal)
    rows.give_back(journal, IMPORT, 2, doubt=True)
    assert (queued(journal).tries, queued(journal).failures) == (2, 1)


@pytest.mark.parametrize("state", [RowState.PLANNED, RowState.ACCEPTED])
def test_an_outcome_needs_a_request_under_way(journal: Journal, state: RowState) -> None:
    """No outcome is written for a row that isn't being sent: an accepted one is never overwritten."""
    if state is RowState.ACCEPTED:
        sent(journal)
        rows.accept(journal, IMPORT, 2, 7)
    with pytest.raises(LookupError):
        rows.reject(journal, IMPORT, 2, by_server("No."))
    with pytest.raises(LookupError):
        rows.give_back(journal, IMPORT, 2, doubt=False)
    assert imports.totals(journal, IMPORT).rejected == 0


def test_a_refused_persons_rows_are_refused_in_one_go(journal: Journal) -> None:
    """The rows of a refused person stay behind with that reason; others go on."""
    person = queued(journal).person
    assert rows.reject_person(journal, IMPORT, person, by_server("The person was refused.")) == [(2, "t-2")]
    behind = list(kept.rows_behind(journal, IMPORT))
    assert [(row.row, row.reason) for row in behind] == [(2, "The person was refused.")]
    assert [row.row for row in rows.next_planned(journal, IMPORT)] == [3, 4]


def test_a_servers_broken_words_are_kept_as_far_as_they_can_be(journal: Journal) -> None:
    """A reason with half a character in it is written with a mark in its place."""
    sent(journal)
    rows.reject(journal, IMPORT, 2, by_server("Bad \ud83d value"))
    assert next(kept.rows_behind(journal, IMPORT)).reason == "Bad ? value"


@pytest.mark.parametrize("server_id", [7, "7", 2**70, "", None])
def test_ids_are_kept_as_they_came(journal: Journal, server_id: int | str | None) -> None:
    """A number stays a number and a text a text, however large."""
    sent(journal)
    rows.accept(journal, IMPORT, 2, server_id)
    if server_id is not None:
        sources.use(journal, IMPORT, server_id)
        assert imports.get(journal, IMPORT).source_id == server_id
        assert type(imports.get(journal, IMPORT).source_id) is type(server_id)


def test_a_person_is_put_once(journal: Journal) -> None:
    """A person whose attributes were put is known as unchanged; a lost one, or one with others, is put again."""
    person = queued(journal).person
    assert not people.get(journal, IMPORT, person).unchanged
    people.begin(journal, IMPORT, person)
    people.put(journal, IMPORT, person, 5, attributes=people.get(journal, IMPORT, person).attributes)
    assert people.get(journal, IMPORT, person).unchanged
    assert people.get(journal, IMPORT, person).known_id == 5
    people.add(journal, IMPORT, [(person, {"email": "ann@example.com", "first_name": "Ann"})])
    assert not people.get(journal, IMPORT, person).unchanged
    people.put(journal, IMPORT, person, "new", attributes="others")
    found = people.get(journal, IMPORT, person)
    assert (found.unchanged, found.known_id) == (False, "new")
    people.lose(journal, IMPORT, person)
    found = people.get(journal, IMPORT, person)
    assert (found.unchanged, found.known_id) == (False, None)


def test_requests_are_counted_as_first_tries_and_retries(journal: Journal) -> None:
    """What was sent is counted by kind for first tries, and together for retries."""
    person = queued(journal).person
    for _ in range(2):
        sources.begin(journal, IMPORT)
        people.begin(journal, IMPORT, person)
        sent(journal)
        rows.give_back(journal, IMPORT, 2, doubt=False)
    counts = imports.get(journal, IMPORT).requests
    assert counts == imports.RequestCounts(sources=1, people=1, records=1, retries=3)


def test_sources_are_remembered_by_name_and_id(journal: Journal) -> None:
    """The newest source of a name is the account's; one that is lost is known no more, and the import keeps its id."""
    account = imports.get(journal, IMPORT).account
    sources.made(journal, IMPORT, 5)
    sources.made(journal, IMPORT, 6)
    assert sources.find(journal, account, "Tickets") == 6
    sources.use(journal, IMPORT, "typed")
    assert [(known.id, known.name) for known in sources.of_account(journal, account)] == [
        ("typed", ""),
        (6, "Tickets"),
        (5, "Tickets"),
    ]
    sources.lose(journal, IMPORT)
    assert [known.id for known in sources.of_account(journal, account)] == [6, 5]
    assert imports.get(journal, IMPORT).source_id == "typed"


class RowsOfAnImport(RuleBasedStateMachine):
    """Anything that can happen to rows, held against a plain model of it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "journal.db"
        self.journal = self._opened()
        states = {FIRST: RowState.INVALID, FIRST + 1: RowState.SKIPPED}
        self.states = {row: states.get(row, RowState.PLANNED) for row in range(FIRST, LAST + 1)}
        self.persons = {row: PEOPLE[row % 3] for row in self.states if row not in states}
        self.doubts = dict.fromkeys(self.states, False)
        self.tries = dict.fromkeys(self.states, 0)
        self.revisions = dict.fromkeys(self.states, 0)
        self.sent = Counter[str]()
        write_import(self.journal, [entry(row, state, self.persons.get(row)) for row, state in self.states.items()])

    def _opened(self) -> Journal:
        journal = Journal(self.path)
        # What is tried here needs no disk that has written every commit.
        journal._database.execute("PRAGMA synchronous = OFF")
        return journal

    def teardown(self) -> None:
        self.journal.close()
        self.folder.cleanup()

    def _in(self, *states: RowState) -> list[int]:
        return [row for row, state in self.states.items() if state in states]

    @precondition(lambda self: self._in(RowState.PLANNED))
    @rule(data=st.data())
    def a_request_leaves(self, data: st.DataObject) -> None:
        row = data.draw(st.sampled_from(self._in(RowState.PLANNED)))
        rows.begin(self.journal, IMPORT, row)
        self.states[row] = RowState.SENDING
        self.sent["retries" if self.tries[row] else "records"] += 1
        self.tries[row] += 1

    @precondition(lambda self: self._in(RowState.SENDING))
    @rule(data=st.data(), answer=st.sampled_from(["2xx", "409", "400", "dropped", "429"]))
    def an_answer_comes(self, data: st.DataObject, answer: str) -> None:
        row = data.draw(st.sampled_from(self._in(RowState.SENDING)))
        match answer:
            case "2xx":
                rows.accept(self.journal, IMPORT, row, row)
                self.states[row] = RowState.ACCEPTED
            case "409":
                self.states[row] = rows.refuse_as_there(self.journal, IMPORT, row)
                assert (self.states[row] is RowState.ACCEPTED) == self.doubts[row]
            case "400":
                rows.reject(self.journal, IMPORT, row, by_server("Refused."))
                self.states[row] = RowState.REJECTED
            case _:
                rows.give_back(self.journal, IMPORT, row, doubt=answer == "dropped")
                self.states[row] = RowState.PLANNED
                self.doubts[row] |= answer == "dropped"

    @rule(person=st.sampled_from(PEOPLE[:2]))
    def a_person_is_refused(self, person: str) -> None:
        digest = people.digest(accounts.salt(self.journal), person)
        refused = [row for row in self._in(RowState.PLANNED) if self.persons.get(row) == person]
        assert [row for row, _ in rows.reject_person(self.journal, IMPORT, digest, by_server("Refused."))] == refused
        self.states.update(dict.fromkeys(refused, RowState.REJECTED))

    @precondition(lambda self: self._in(RowState.REJECTED, RowState.INVALID))
    @rule(data=st.data(), state=st.sampled_from([RowState.PLANNED, RowState.INVALID, RowState.SKIPPED]))
    def a_row_is_mended(self, data: st.DataObject, state: RowState) -> None:
        row = data.draw(st.sampled_from(self._in(RowState.REJECTED, RowState.INVALID)))
        writing.mend_rows(self.journal, IMPORT, [entry(row, state)], accounts.salt(self.journal))
        self.states[row] = state
        self.persons[row] = None
        self.tries[row] = 0
        self.revisions[row] += 1

    @rule()
    def the_process_is_killed(self) -> None:
        self.journal.close()
        self.journal = self._opened()
        sending = self._in(RowState.SENDING)
        assert rows.recover(self.journal, IMPORT) == len(sending)
        for row in sending:
            self.states[row], self.doubts[row] = RowState.PLANNED, True

    @precondition(lambda self: not self._in(RowState.PLANNED, RowState.SENDING))
    @rule()
    def it_is_finished(self) -> None:
        imports.set_state(self.journal, IMPORT, ImportState.FINISHED)

    @invariant()
    def every_row_is_accounted_for(self) -> None:
        totals = imports.totals(self.journal, IMPORT)
        assert totals.add_up
        counts = Counter(self.states.values())
        assert totals.rows == len(self.states)
        assert totals.pending == counts[RowState.PLANNED] + counts[RowState.SENDING]
        for state in (RowState.ACCEPTED, RowState.DUPLICATE, RowState.REJECTED, RowState.INVALID, RowState.SKIPPED):
            assert getattr(totals, state.value) == counts[state]

    @invariant()
    def every_row_is_where_it_was_put(self) -> None:
        queue = {row.row: row for row in rows.next_planned(self.journal, IMPORT)}
        assert list(queue) == self._in(RowState.PLANNED)
        for row, found in queue.items():
            expected = (f"t-{row}", self.doubts[row], self.tries[row], self.revisions[row])
            assert (found.external_id, found.doubt, found.tries, found.revision) == expected
        behind = [row.row for row in kept.rows_behind(self.journal, IMPORT)]
        assert behind == self._in(RowState.REJECTED, RowState.INVALID)

    @invariant()
    def what_was_sent_is_counted(self) -> None:
        requests = imports.get(self.journal, IMPORT).requests
        assert (requests.records, requests.retries) == (self.sent["records"], self.sent["retries"])


TestRowsOfAnImport = RowsOfAnImport.TestCase
TestRowsOfAnImport.__doc__ = "Whatever happens to its rows, an import's totals add up and nothing of a row is lost."
TestRowsOfAnImport.settings = settings(max_examples=30, stateful_step_count=25, deadline=None)
