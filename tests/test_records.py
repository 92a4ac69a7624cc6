"""Records: what the preview shows and delivery sends, in the form of the API's page."""

import pytest

from core.checking.check import check
from core.edits import Edits
from core.records import Record, content_hash, record_at, records
from tests.checking_tables import NOW, checked_of, mapping_of, table_of

COLUMNS = {
    "id": ["789", "790"],
    "at": ["01/13/2025 14:00", ""],
    "score": ["9", ""],
    "ratio": ["1", "0.5"],
    "feedback": ["Love the new features!", "No"],
    "public": ["yes", ""],
    "tags": ['["a", 1]', ""],
    "due": ["2025-03-04", ""],
    "mail": ["Ann@Example.com", ""],
    "name": ["Ann Smith", ""],
    "firm": ["Example Corp", ""],
}
TARGETS = {
    "id": {"to": "external_id", "prefix": "nps-"},
    "at": "display_ts",
    "score": "content integer nps_score",
    "ratio": "metadata float ratio",
    "feedback": "content string feedback",
    "public": "metadata boolean public",
    "tags": "metadata json tags",
    "due": "created_at date due",
    "mail": "person.email",
    "name": "person.full_name",
    "firm": "company.name",
}
SURVEY = [{"to": "field", "category": "metadata", "type": "string", "name": "survey_type", "value": "quarterly"}]


def said(record: Record) -> dict[str, object]:
    """A record's field values by name."""
    return {field["name"]: field["value"] for field in record.body["fields"]}


def test_a_record_has_the_pages_form() -> None:
    """Category, type, name and a native value a field; UTC with Z; the prefix before the id; no person_id."""
    record = record_at(checked_of(COLUMNS, TARGETS, constants=SURVEY), 0)
    assert record.body == {
        "display_ts": "2025-01-13T14:00:00Z",
        "external_id": "nps-789",
        "fields": [
            {"category": "content", "type": "integer", "name": "nps_score", "value": 9},
            {"category": "metadata", "type": "float", "name": "ratio", "value": 1.0},
            {"category": "content", "type": "string", "name": "feedback", "value": "Love the new features!"},
            {"category": "metadata", "type": "boolean", "name": "public", "value": True},
            {"category": "metadata", "type": "json", "name": "tags", "value": ["a", 1]},
            {"category": "created_at", "type": "date", "name": "due", "value": "2025-03-04"},
            {"category": "metadata", "type": "string", "name": "survey_type", "value": "quarterly"},
        ],
    }
    assert (record.row, record.external_id) == (2, "nps-789")


def test_empty_cells_leave_their_keys_out() -> None:
    """No field for an empty cell, no display_ts without a time, no person without an address."""
    record = record_at(checked_of(COLUMNS, TARGETS), 1)
    assert set(record.body) == {"external_id", "fields"}
    assert said(record) == {"ratio": 0.5, "feedback": "No"}
    assert record.person is None


def test_a_person_has_the_pages_form() -> None:
    """Names, address, boundary and company, with no empty key; external unless it is said otherwise."""
    checked = checked_of(COLUMNS, TARGETS)
    person = record_at(checked, 0).person
    assert person.key == "ann@example.com"
    assert person.payload == {
        "first_name": "Ann",
        "last_name": "Smith",
        "email": "Ann@Example.com",
        "boundary": "external",
        "company": {"name": "Example Corp"},
    }
    bare = record_at(checked_of({"mail": ["a@b.co"]}, {"mail": "person.email"}), 0).person
    assert bare.payload == {"email": "a@b.co", "boundary": "external"}


def test_records_are_those_that_go_in_order() -> None:
    """Only deliverable rows become records, each with its own row number, equal to what the preview shows."""
    columns = {"n": [str(n) if n % 3 else "x" for n in range(10_000)]}
    checked = checked_of(columns, {"n": "metadata integer n"})
    made = list(records(checked))
    assert [record.row for record in made] == [n + 2 for n in range(10_000) if n % 3]
    assert made[-1] == record_at(checked, 9_998)


def test_a_row_with_problems_can_be_previewed() -> None:
    """The preview of an invalid row shows what can be made of it, and leaves the rest out."""
    record = record_at(checked_of({"n": ["x"], "id": [""]}, {"n": "metadata integer n", "id": "external_id"}), 0)
    assert said(record) == {"said": "words"}
    assert (record.external_id, "external_id" in record.body) == ("", False)


def test_a_left_out_row_can_be_previewed() -> None:
    """A row that is left out is not among the records, and its preview is as full as before."""
    table = table_of({"t": ["a", "b"], "mail": ["a@b.co", "c@d.co"], "firm": ["A", "B"]})
    mapping = mapping_of({"t": "content string t", "mail": "person.email", "firm": "company.name"})
    checked = check(table, Edits(left_out=frozenset({2})), mapping, now=NOW)
    assert [record.row for record in records(checked)] == [3]
    record = record_at(checked, 0)
    assert said(record) == {"t": "a"}
    assert record.person.payload["company"] == {"name": "A"}


def test_a_hash_tells_content_not_order() -> None:
    """The same content in another order of columns has the same hash."""
    one = checked_of({"a": ["1"], "b": ["2"]}, {"a": "content string a", "b": "metadata string b"})
    other = checked_of({"b": ["2"], "a": ["1"]}, {"b": "metadata string b", "a": "content string a"})
    first, second = record_at(one, 0), record_at(other, 0)
    stripped = [Record(r.row, "", r.person, {"fields": r.body["fields"]}) for r in (first, second)]
    assert content_hash(stripped[0]) == content_hash(stripped[1])


@pytest.mark.parametrize(
    ("column", "text", "changes"),
    [
        ("feedback", "Other words", True),
        ("at", "01/13/2025 14:01", True),
        ("id", "791", True),
        ("mail", "bob@example.com", True),
        ("mail", "ANN@example.com", False),
        ("firm", "Other Corp", False),
    ],
)
def test_a_hash_changes_with_what_was_said(column: str, text: str, changes: bool) -> None:
    """Another value, time, id or person is other content; another attribute of the same person is not."""
    before = record_at(checked_of(COLUMNS, TARGETS), 0)
    after = record_at(checked_of({**COLUMNS, column: [text, COLUMNS[column][1]]}, TARGETS), 0)
    assert (content_hash(before) != content_hash(after)) is changes
