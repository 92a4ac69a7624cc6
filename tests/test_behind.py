"""Rows that stay behind are checked as parts of their file: by what all of its rows prove, under their own numbers."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pyarrow as pa
import pytest

from core.checking.check import check
from core.checking.checked import Checked
from core.delivery.behind import Behind, check_mended, rows_behind, rows_to_send
from core.delivery.events import ImportState
from core.delivery.journal import imports, people, rows, sources
from core.delivery.journal.journal import Journal
from core.delivery.requeue import requeue
from core.edits import Edits
from core.mapping.model import Mapping as MappingValue
from core.messages.told import by_server
from core.reading.table import Table
from tests.checked_files import prepared
from tests.checking_tables import mapping_of, table_of

COLUMNS = {
    "Id": "external_id",
    "When": "display_ts",
    "Score": "metadata float score",
    "Said": "content string said",
}
MAPPING = mapping_of(COLUMNS)
# Only the second row says that days come first, only the third that the comma is decimal.
LINES = [
    ("A", "03/04/2025", "1,234", "First words"),
    ("B", "31/12/2024", "7", "Second words"),
    ("C", "05/06/2025", "0,5", "Third words"),
    ("D", "07/08/2025", "2,345", "Fourth words"),
]


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """An open journal."""
    with Journal(tmp_path / "journal.db") as journal:
        yield journal


def checked_lines(lines: Sequence[Sequence[str]], mapping: MappingValue = MAPPING) -> Checked:
    """Lines of a file, checked; their row numbers are 2 and so on."""
    return check(table_of({name: [line[at] for line in lines] for at, name in enumerate(COLUMNS)}), Edits(), mapping)


def left_behind(journal: Journal, checked: Checked, refused: Mapping[int, str]) -> tuple[str, Behind]:
    """An import of which these rows were refused, each for a reason, and all others delivered; and what is behind."""
    import_id = prepared(journal, checked)
    sources.made(journal, import_id, 5)
    for row in rows.next_planned(journal, import_id):
        rows.begin(journal, import_id, row.row)
        if row.row in refused:
            rows.reject(journal, import_id, row.row, by_server(refused[row.row]))
        else:
            rows.accept(journal, import_id, row.row, row.row)
            if row.person is not None:
                sent = people.get(journal, import_id, row.person).attributes
                people.put(journal, import_id, row.person, 7, attributes=sent)
    imports.set_state(journal, import_id, ImportState.FINISHED)
    return import_id, rows_behind(journal, import_id)


def test_a_row_is_read_as_the_whole_file_proved(journal: Journal) -> None:
    """Alone, "03/04/2025" and "1,234" could be either; by the proof of rows long delivered they are what they were."""
    checked = checked_lines(LINES)
    _, behind = left_behind(journal, checked, {2: "No.", 5: "No."})
    mended = check_mended(behind, Edits({(2, "Said"): "Other words"}), {5})
    assert rows_to_send(behind, mended) == (2, 5)
    assert mended.display_ts is not None
    assert mended.display_ts.to_pylist() == ["2025-04-03T00:00:00Z", "2025-08-07T00:00:00Z"]
    scores = next(field for field in mended.fields if field.name == "score")
    assert scores.values.to_pylist() == [1.234, 2.345]


def test_the_proof_holds_through_one_change_after_the_other(journal: Journal) -> None:
    """Checked again after more edits, also of the very date, rows are read by the whole file's proof still."""
    _, behind = left_behind(journal, checked_lines(LINES), {2: "No.", 5: "No."})
    first = check_mended(behind, Edits({(2, "Said"): "Other words"}), ())
    edits = Edits({(2, "Said"): "Other words", (5, "When"): "09/10/2025", (5, "Score"): "3,456"})
    again = check_mended(behind, edits, (), first)
    assert again.display_ts is not None
    assert again.display_ts.to_pylist() == ["2025-04-03T00:00:00Z", "2025-10-09T00:00:00Z"]
    assert rows_to_send(behind, again) == (2, 5)


def test_a_row_that_nobody_touched_stays_behind_for_its_reason(journal: Journal) -> None:
    """Right by our own rules, a refused row isn't sent again by itself: the server's words stand by it."""
    _, behind = left_behind(journal, checked_lines(LINES), {3: "Too blue", 4: "Too red"})
    untouched = check_mended(behind, Edits(), ())
    assert [problem.message for problem in untouched.problems_at(0)] == ["Too blue"]
    assert [problem.message for problem in untouched.problems_at(1)] == ["Too red"]
    assert rows_to_send(behind, untouched) == ()
    assert int(untouched.invalid.sum()) == 2


def test_a_mended_row_may_not_take_the_id_of_another(journal: Journal) -> None:
    """It stays behind with a sentence about it; nothing else of the call is held up by that."""
    import_id, behind = left_behind(journal, checked_lines(LINES), {3: "No.", 4: "No."})
    mended = check_mended(behind, Edits({(3, "Id"): "A", (4, "Said"): "Other words"}), ())
    done = requeue(journal, import_id, mended, rows_to_send(behind, mended))
    assert (done.queued, done.behind) == ((4,), (3,))
    assert rows_behind(journal, import_id).reasons == {
        3: "Row 2 of this import has the record id “A”, too. Give this row another one."
    }
    assert imports.get(journal, import_id).totals.add_up


def test_two_mended_rows_with_one_id_stay_behind(journal: Journal) -> None:
    """Among themselves, ids are told apart by the checks, as in a file."""
    _, behind = left_behind(journal, checked_lines(LINES), {3: "No.", 4: "No."})
    mended = check_mended(behind, Edits({(3, "Id"): "X", (4, "Id"): "X"}), ())
    assert rows_to_send(behind, mended) == ()
    assert {problem.code for at in (0, 1) for problem in mended.problems_at(at)} == {"id_repeated"}


def test_what_is_known_of_a_person_outlives_mending_another_row(journal: Journal, tmp_path: Path) -> None:
    """Ann's newest name came from a delivered row: an older row of hers, mended alone, doesn't bring the old one back.

    Once the name itself is mended, it is to be sent.
    """
    mapping = mapping_of({**COLUMNS, "Email": "person.email", "Name": "person.first_name"})
    lines = [
        ("A", "2025-04-01", "1", "Old", "ann@example.com", "Anne"),
        ("B", "2025-05-01", "2", "New", "ann@example.com", "Ann"),
    ]
    names = (*COLUMNS, "Email", "Name")
    checked = check(table_of({name: [line[at] for line in lines] for at, name in enumerate(names)}), Edits(), mapping)
    import_id, behind = left_behind(journal, checked, {2: "No."})
    mended = check_mended(behind, Edits({(2, "Said"): "Other words"}), ())
    assert requeue(journal, import_id, mended, [2]).queued == (2,)
    (row,) = rows.next_planned(journal, import_id)
    assert row.person is not None
    known = people.get(journal, import_id, row.person)
    assert (known.known_id, known.unchanged) == (7, True)
    rows.begin(journal, import_id, 2)
    rows.reject(journal, import_id, 2, by_server("No."))
    imports.set_state(journal, import_id, ImportState.FINISHED)
    behind = rows_behind(journal, import_id)
    mended = check_mended(behind, Edits({(2, "Name"): "Annie"}), ())
    requeue(journal, import_id, mended, [2])
    known = people.get(journal, import_id, row.person)
    assert ("Annie" in known.payload, known.unchanged) == (True, False)


def test_a_mended_address_brings_back_no_older_name(journal: Journal) -> None:
    """The address of an old row is mended to Ann's, whose newest name is known: the row's older one doesn't go out."""
    mapping = mapping_of({**COLUMNS, "Email": "person.email", "Name": "person.first_name"})
    lines = [
        ("A", "2025-04-01", "1", "Old", "ann.example.com", "Anne"),
        ("B", "2025-05-01", "2", "New", "ann@example.com", "Ann"),
    ]
    names = (*COLUMNS, "Email", "Name")
    checked = check(table_of({name: [line[at] for line in lines] for at, name in enumerate(names)}), Edits(), mapping)
    import_id, behind = left_behind(journal, checked, {})
    mended = check_mended(behind, Edits({(2, "Email"): "ann@example.com"}), ())
    assert requeue(journal, import_id, mended, [2]).queued == (2,)
    (row,) = rows.next_planned(journal, import_id)
    assert row.person is not None
    known = people.get(journal, import_id, row.person)
    assert (known.known_id, known.unchanged) == (7, True)


def test_many_rows_are_put_back_without_reading_all_of_them_for_each(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many rows go back at once, each column is laid out once: a delivery waits meanwhile."""
    checked = checked_lines([(f"id-{row}", "2025-04-01", "1", "Old") for row in range(40)])
    import_id, behind = left_behind(journal, checked, dict.fromkeys(range(2, 42), "No."))
    mended = check_mended(behind, Edits({(row, "Said"): "New" for row in range(2, 42)}), ())
    laid_out: list[str] = []
    as_usual = Edits.column

    def counted(edits: Edits, table: Table, name: str) -> pa.ChunkedArray:
        laid_out.append(name)
        return as_usual(edits, table, name)

    monkeypatch.setattr(Edits, "column", counted)
    assert len(requeue(journal, import_id, mended, rows_to_send(behind, mended)).queued) == 40
    assert sorted(laid_out) == sorted(COLUMNS)
