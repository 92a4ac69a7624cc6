"""A check as a whole: what goes, what stays behind and why, in sentences."""

import pyarrow as pa
import pytest

from core.checking import cells
from core.checking.check import check, recheck
from core.checking.checked import Severity
from core.checking.explanations import Explanation, explain
from core.checking.skips import SkipReason
from core.edits import Edits
from core.messages import checking as sentences
from core.reading.table import Table
from tests.checking_tables import NOW, checked_of, codes_of, mapping_of, observable, rows_with, table_of, values_of

COLUMNS = {
    "id": ["1", "2", "2", "", "5", "6"],
    "text": ["hello", "#N/A", "x", "", "Wörld", "fine"],
    "score": ["1", "2.5", "3.0", "", "x", "7"],
    "at": ["31/12/2024 10:00", "01/02/2025", "", "1.1.1980", "never", "2.2.2025"],
    "mail": ["a@x.com", "A@x.com", "bad", "", "c@y.org", ""],
}
TARGETS = {
    "id": "external_id",
    "text": "content string text",
    "score": "metadata integer score",
    "at": "display_ts",
    "mail": "person.email",
}


def test_every_row_is_accounted_for() -> None:
    """Rows without an error go, the others are invalid, and each cause knows its rows; errors stand before warnings."""
    checked = checked_of(COLUMNS, TARGETS)
    assert checked.deliverable.tolist() == [True, False, False, False, False, True]
    assert checked.invalid.tolist() == [False, True, True, True, True, False]
    found = [(cause.severity, cause.code, cause.column, cause.count) for cause in checked.causes]
    assert found == [
        (Severity.ERROR, "id_repeated", "id", 2),
        (Severity.ERROR, "not_an_integer", "score", 2),
        (Severity.ERROR, "id_empty", "id", 1),
        (Severity.ERROR, "no_content", "text", 1),
        (Severity.ERROR, "spreadsheet_error", "text", 1),
        (Severity.ERROR, "date_unreadable", "at", 1),
        (Severity.ERROR, "email_invalid", "mail", 1),
        (Severity.WARNING, "date_early", "at", 1),
        (Severity.WARNING, "display_ts_empty", "at", 1),
    ]


def test_a_problem_names_its_row_column_and_value() -> None:
    """A row's problems carry the sheet's row number, the column, the text as it stands, and a sentence with it."""
    problems = checked_of(COLUMNS, TARGETS).problems_at(4)
    assert [(p.code, p.row, p.column, p.value) for p in problems] == [
        ("not_an_integer", 6, "score", "x"),
        ("date_unreadable", 6, "at", "never"),
    ]
    assert problems[1].message == ("“never” can't be read as a date. Write it like 2025-03-31 or 2025-03-31 14:05.")


def test_a_cause_speaks_of_one_row_or_of_many() -> None:
    """The sentence of a cause counts its rows and shows the first value."""
    causes = {cause.code: cause.message for cause in checked_of(COLUMNS, TARGETS).causes}
    assert causes["not_an_integer"].startswith("2 values are no whole numbers, for example “2.5”.")
    assert causes["id_empty"].startswith("The record id is empty.")


def test_left_out_rows_are_skipped_without_problems() -> None:
    """A row that a person leaves out is skipped and shows no problems; it still has its id and values."""
    checked = check(table_of(COLUMNS), Edits(left_out=frozenset({3, 5})), mapping_of(TARGETS), now=NOW)
    assert checked.skipped == {1: SkipReason.LEFT_OUT, 3: SkipReason.LEFT_OUT}
    assert checked.problems_at(1) == ()
    assert checked.external_ids.to_pylist()[1] == "2"
    assert rows_with(checked, "id_repeated") == []
    assert checked.deliverable.tolist() == [True, False, False, False, False, True]


def test_a_left_out_row_still_proves_the_order_of_dates() -> None:
    """Leaving a row out never changes what the dates of other rows mean."""
    table = table_of({"at": ["31/12/2024", "03/04/2025"], "t": ["a", "b"]})
    mapping = mapping_of({"at": "display_ts", "t": "content string t"})
    checked = check(table, Edits(left_out=frozenset({2})), mapping, now=NOW)
    assert checked.display_ts.to_pylist()[1] == "2025-04-03T00:00:00Z"


@pytest.mark.parametrize("duplicates", ["refuse", "first"])
def test_a_file_without_rows_is_checked(duplicates: str) -> None:
    """A header and no rows: nothing goes, nothing stays behind, no cause."""
    columns = {name: [] for name in (*COLUMNS, "name", "tags")}
    targets = {**TARGETS, "name": "person.full_name", "tags": "metadata json tags"}
    constants = [{"to": "field", "category": "metadata", "type": "float", "name": "n", "value": "x"}]
    mapping = mapping_of(targets, constants=constants, options={"duplicates": duplicates})
    checked = check(table_of(columns), Edits(), mapping, now=NOW)
    assert (checked.rows, checked.causes, len(checked.deliverable)) == (0, (), 0)
    assert recheck(checked, Edits()).rows == 0


def test_fields_stand_in_the_files_order_and_fixed_ones_last() -> None:
    """The record's fields follow the file's columns, whatever the order in the mapping."""
    constants = [{"to": "field", "category": "metadata", "type": "string", "name": "channel", "value": "x"}]
    columns = {"a": ["1"], "b": ["2"], "c": ["3"]}
    targets = {"c": "content string c", "a": ["metadata string a", "identifier string a_2"]}
    checked = checked_of(columns, targets, constants=constants)
    assert [field.name for field in checked.fields] == ["a", "a_2", "c", "channel"]


def test_columns_in_pieces_are_checked_alike() -> None:
    """It makes no difference in how many pieces Arrow holds a column."""
    whole = table_of(COLUMNS)
    pieces = {name: pa.chunked_array([whole.column(name).slice(0, 2), whole.column(name).slice(2)]) for name in COLUMNS}
    frame = whole.frame.assign(**{name: type(whole.frame[name].array)(texts) for name, texts in pieces.items()})
    mapping = mapping_of(TARGETS)
    in_pieces = check(Table(frame, whole.row_numbers, whole.source), Edits(), mapping, now=NOW)
    assert observable(in_pieces) == observable(check(whole, Edits(), mapping, now=NOW))


def test_columns_of_gigabytes_are_checked_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    """Texts of more than two gigabytes, which Arrow holds in another type, are checked as any others."""
    columns = {**COLUMNS, "name": ["Ann"] * 6, "time": ["1:00"] * 6}
    targets = {**TARGETS, "name": "person.full_name", "time": "display_ts"}
    small = checked_of(columns, targets)
    monkeypatch.setattr(cells, "MOST_STRING_BYTES", -1)
    assert observable(checked_of(columns, targets)) == observable(small)


def test_equal_problems_of_two_targets_are_said_once() -> None:
    """A cell that becomes two things and fits neither for the same reason is one problem."""
    checked = checked_of({"n": ["#N/A", "x"]}, {"n": ["metadata integer a", "metadata integer b"]})
    assert [len(checked.problems_at(position)) for position in (0, 1)] == [1, 1]


def test_an_explanation_joins_the_errors_of_a_row() -> None:
    """A row's error sentences and their columns, joined; warnings and rows without errors explain nothing."""
    checked = checked_of(COLUMNS, TARGETS)
    assert explain(checked, 4) == Explanation(
        "“x” is no whole number. Write one, or send the column as decimal numbers or as text. "
        "“never” can't be read as a date. Write it like 2025-03-31 or 2025-03-31 14:05.",
        "score, at",
    )
    assert "row 4" in explain(checked, 1).messages
    assert explain(checked, 0) == explain(checked, 5) == Explanation("", "")


def test_every_sentence_says_how_to_mend_it() -> None:
    """Each sentence of checking ends in a full stop after an advice, and none begs or shouts."""
    for text in sentences.SENTENCES.values():
        for each in (text,) if isinstance(text, str) else text:
            assert each.endswith(".")
            assert each.count(". ") >= 1
            assert not any(word in each.lower() for word in ("please", "success", "oops", "!"))


def test_an_edit_mends_a_row() -> None:
    """Checking again after a cell was mended: the problem is gone and the value stands in the record."""
    checked = checked_of({"n": ["1", "x"], "t": ["a", "b"]}, {"n": "metadata integer n", "t": "content string t"})
    mended = recheck(checked, Edits({(3, "n"): "2"}))
    assert codes_of(mended) == set()
    assert values_of(mended, "n") == [1, 2]
    assert codes_of(recheck(mended, Edits())) == {"not_an_integer"}
