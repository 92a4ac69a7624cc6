"""What the practice server accepts in a body, and what it says is wrong."""

import pytest

from core.sandbox.rules import person_faults, record_faults, source_faults

FIELD = {"category": "content", "type": "string", "name": "feedback", "value": "Good"}


def faults_of_value(kind: str, value: object) -> list[str]:
    field = {"category": "metadata", "type": kind, "name": "thing", "value": value}
    return [fault.message for fault in record_faults({"fields": [field]})]


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("boolean", True),
        ("date", "2024-02-29"),
        ("datetime", "2025-01-01T10:30:00Z"),
        ("datetime", "2025-01-01T10:30:00.125+02:00"),
        ("float", 1.5),
        ("float", 2),
        ("integer", 9),
        ("integer", -3),
        ("json", {"a": [1, None]}),
        ("json", [1]),
        ("json", 3),
        ("string", "x"),
    ],
)
def test_native_values_are_accepted(kind: str, value: object) -> None:
    """Each type takes its native JSON value."""
    assert faults_of_value(kind, value) == []


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("boolean", "true"),
        ("boolean", 1),
        ("date", "29.02.2024"),
        ("date", "2023-02-29"),
        ("date", "2024-02-29T00:00:00Z"),
        ("date", "20240229"),
        ("datetime", "2025-01-01 10:30"),
        ("datetime", "2025-01-01T10:30:00"),
        ("datetime", "2025-13-01T10:30:00Z"),
        ("float", "1.5"),
        ("float", True),
        ("integer", "9"),
        ("integer", 9.0),
        ("integer", True),
        ("json", '{"a": 1}'),
        ("json", None),
        ("string", 5),
        ("string", ""),
        ("string", None),
    ],
)
def test_values_of_another_type_are_refused(kind: str, value: object) -> None:
    """A text of a number, a date in another form or an empty text is one fault, at the value."""
    assert len(faults_of_value(kind, value)) == 1


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ([], "body"),
        ({}, "fields"),
        ({"fields": []}, "fields"),
        ({"fields": "x"}, "fields"),
        ({"fields": ["x"]}, "fields[0]"),
        ({"fields": [FIELD], "extra": 1}, "extra"),
        ({"fields": [FIELD], "display_ts": "yesterday"}, "display_ts"),
        ({"fields": [FIELD], "external_id": ""}, "external_id"),
        ({"fields": [FIELD], "external_id": 7}, "external_id"),
        ({"fields": [FIELD], "person_id": "1"}, "person_id"),
        ({"fields": [FIELD], "person_id": None}, "person_id"),
        ({"fields": [FIELD, FIELD]}, "fields[1].name"),
        ({"fields": [{**FIELD, "category": "contents"}]}, "fields[0].category"),
        ({"fields": [{**FIELD, "type": "text"}]}, "fields[0].type"),
        ({"fields": [{**FIELD, "type": ["string"]}]}, "fields[0].type"),
        ({"fields": [{**FIELD, "name": " "}]}, "fields[0].name"),
        ({"fields": [{**FIELD, "unit": "x"}]}, "fields[0].unit"),
    ],
)
def test_a_record_fault_names_its_place(body: object, field: str) -> None:
    """Whatever is wrong with a record, the fault says where it stands."""
    assert [fault.field for fault in record_faults(body)] == [field]


def test_a_value_has_ten_kilobytes_of_utf8() -> None:
    """10,240 bytes pass and one more doesn't; a character of three bytes counts as three; JSON counts as text."""
    assert faults_of_value("string", "x" * 10_240) == []
    assert faults_of_value("string", "x" * 10_241) == ["has 10,241 bytes; the limit is 10,240"]
    assert faults_of_value("string", "字" * 3_414) == ["has 10,242 bytes; the limit is 10,240"]
    assert faults_of_value("json", ["x" * 10_240]) == ["has 10,244 bytes; the limit is 10,240"]


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        ({"email": "a@b.co", "first_name": "A", "boundary": "internal", "company": {"domain": "b.co"}}, []),
        ({"first_name": "A"}, ["email"]),
        ({"email": "not one"}, ["email"]),
        ({"email": "a@b.co", "first_name": ""}, ["first_name"]),
        ({"email": "a@b.co", "last_name": None}, ["last_name"]),
        ({"email": "a@b.co", "boundary": "outside"}, ["boundary"]),
        ({"email": "a@b.co", "company": {}}, ["company"]),
        ({"email": "a@b.co", "company": {"name": "", "size": 3}}, ["company.name", "company.size"]),
    ],
)
def test_person_faults(body: object, fields: list[str]) -> None:
    """A person needs an email; everything else may be left out, but not be empty or unknown."""
    assert [fault.field for fault in person_faults(body)] == fields


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        ({"name": "Tickets", "type": "api"}, []),
        ({"name": "Tickets"}, ["type"]),
        ({"name": "Tickets", "type": "csv"}, ["type"]),
        ({"name": " ", "type": "api", "id": 3}, ["name", "id"]),
    ],
)
def test_source_faults(body: object, fields: list[str]) -> None:
    """A source is a name and the type api, nothing else."""
    assert [fault.field for fault in source_faults(body)] == fields
