"""Mappings as JSON files: what is loaded is what was saved, and whatever is wrong is one sentence with its place."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import MappingError
from core.mapping.files import load_mapping, mapping_json, parse_mapping, save_mapping
from core.mapping.model import Mapping
from core.mapping.rules import verify
from tests.checking_tables import mapping_of

SUBJECT = {"to": "field", "category": "content", "type": "string", "name": "subject"}
DESIGNED = {
    "version": 1,
    "name": "Zendesk tickets",
    "reading": {"sheet": None, "header_row": 2, "encoding": None, "delimiter": ";"},
    "steps": [{"do": "trim", "column": "Id"}, {"do": "replace", "column": "Subject", "find": "Re: ", "replace": ""}],
    "columns": {
        "Id": [{"to": "external_id", "prefix": "ticket-"}, {**SUBJECT, "category": "identifier", "name": "ticket_id"}],
        "Created at": [{"to": "display_ts"}],
        "Subject": [SUBJECT],
    },
    "constants": [
        {**SUBJECT, "category": "metadata", "name": "channel", "value": "zendesk"},
        {"to": "person.boundary", "value": "external"},
    ],
    "derive_id_from": ["Subject"],
    "options": {"timezone": "Europe/Berlin", "date_order": "day_first", "empty": ["", "-"], "oversize": "split"},
}


def with_target(**target: Any) -> dict[str, Any]:
    """A mapping whose second target of the column Id is this."""
    return {"version": 1, "columns": {"Id": [SUBJECT, target]}}


def load(tmp_path: Path, content: object) -> Mapping:
    """The mapping in a file that holds this, as JSON unless it is a text."""
    path = tmp_path / "m.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return load_mapping(path)


def refusal(tmp_path: Path, content: object) -> MappingError:
    """The error that loading this raises."""
    with pytest.raises(MappingError) as raised:
        load(tmp_path, content)
    assert "\n" not in str(raised.value)
    assert "pydantic" not in str(raised.value)
    return raised.value


def test_a_mapping_with_every_key_comes_back_as_it_was_saved(tmp_path: Path) -> None:
    """Saving and loading keeps every key, and the order of the columns."""
    mapping = load(tmp_path, DESIGNED)
    save_mapping(mapping, tmp_path / "deep" / "copy.json")
    copy = load_mapping(tmp_path / "deep" / "copy.json")
    assert copy == mapping
    assert list(copy.columns) == ["Id", "Created at", "Subject"]
    assert copy.options.date_order == "day_first"


def test_everything_but_version_and_columns_may_be_left_out(tmp_path: Path) -> None:
    """A mapping of two keys is whole, a byte-order mark does no harm, and the rest has its defaults."""
    assert load(tmp_path, "\ufeff" + json.dumps({"version": 1, "columns": {}})).options.oversize == "refuse"


def test_saving_leaves_no_half_file_where_it_fails(tmp_path: Path) -> None:
    """A place that can't be written to is one sentence, and nothing is left beside it."""
    (tmp_path / "taken").write_text("a file, no folder")
    with pytest.raises(MappingError) as raised:
        save_mapping(mapping_of({}), tmp_path / "taken" / "m.json")
    assert raised.value.code == "mapping_unwritable"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["taken"]


@pytest.mark.parametrize(
    ("content", "code", "place"),
    [
        ("{", "mapping_not_json", "line 1"),
        ("[" * 100_000, "mapping_not_json", "m.json"),
        ('{"version": 1, "columns": {"a": NaN}}', "mapping_not_json", "m.json"),
        ('{"version": 1, "columns": {"Id": [], "Id": []}}', "mapping_key_twice", "“Id”"),
        ([], "mapping_value_not_object", "at the top"),
        ({"columns": {}}, "mapping_version_missing", "version"),
        ({"version": 2, "columns": {}}, "mapping_version", "version 2"),
        ({"version": True, "columns": {}}, "mapping_version", "True"),
        ({"version": 1}, "mapping_key_missing", "“columns”"),
        ({"version": 1, "columns": {}, "colums": {}}, "mapping_key_unknown", "“colums”"),
        ({"version": 1, "columns": {"Id": None}}, "mapping_value_not_list", "columns → Id"),
        (with_target(to="foo"), "mapping_target_unknown", "columns → Id → 2nd target"),
        (with_target(name="x"), "mapping_key_missing", "“to”"),
        (with_target(**{**SUBJECT, "category": "foo"}), "mapping_choice", "2nd target → category: “foo” is not one of"),
        (with_target(**{**SUBJECT, "type": "text"}), "mapping_choice", "boolean, date, datetime, float, integer, json"),
        (with_target(**{**SUBJECT, "name": ""}), "mapping_value_empty", "columns → Id → 2nd target → name"),
        (with_target(**SUBJECT, typ="x"), "mapping_key_unknown", "columns → Id → 2nd target"),
        (with_target(to="display_ts", prefix="x"), "mapping_key_unknown", "“prefix”"),
        ({"version": 1, "columns": {}, "steps": [{"do": "sort"}]}, "mapping_step_unknown", "steps → 1st step"),
        ({"version": 1, "columns": {}, "reading": {"rows": 1}}, "mapping_key_unknown", "reading"),
        ({"version": 1, "columns": {}, "reading": {"header_row": "x"}}, "mapping_value_not_number", "header_row"),
        ({"version": 1, "columns": {}, "options": {"date_order": "x"}}, "mapping_choice", "auto, day_first"),
    ],
)
def test_bad_content_is_one_sentence_that_names_the_place(
    tmp_path: Path, content: object, code: str, place: str
) -> None:
    """Broken JSON, unknown keys and values, and a newer version are each told in words of ours, with where."""
    error = refusal(tmp_path, content)
    assert error.code == code
    assert place in str(error)


def test_a_file_that_is_no_text_and_one_that_is_not_there_are_told_apart(tmp_path: Path) -> None:
    """Bytes that are no UTF-8, a folder and a missing file are one sentence each."""
    (tmp_path / "m.json").write_bytes(b"\xff\xfe{}")
    codes = []
    for path in (tmp_path / "m.json", tmp_path, tmp_path / "missing.json"):
        with pytest.raises(MappingError) as raised:
            load_mapping(path)
        codes.append(raised.value.code)
    assert codes == ["mapping_not_text", "mapping_unreadable", "mapping_unreadable"]


def test_a_fixed_number_is_read_as_the_text_of_a_cell(tmp_path: Path) -> None:
    """A constant's value may be a JSON number or truth value."""
    fixed = [{**SUBJECT, "name": name, "value": value} for name, value in (("a", 9), ("b", 0.5), ("c", True))]
    mapping = load(tmp_path, {"version": 1, "columns": {}, "constants": fixed})
    assert [constant.value for constant in mapping.constants] == ["9", "0.5", "true"]


@pytest.mark.parametrize(
    ("columns", "more", "words"),
    [
        ({"A": "content string x", "B": "metadata string x"}, {}, ("“A”", "“B”", "“x”")),
        ({"A": ["content string x", "metadata string x"]}, {}, ("“A”", "“x”")),
        ({"A": "person.email", "B": "person.email"}, {}, ("“A”", "“B”", "Email")),
        ({"A": ["external_id", "external_id"]}, {}, ("“A”", "Record id")),
        ({}, {"constants": [{"to": "external_id", "value": "1"}]}, ("record id",)),
        ({}, {"constants": [{"to": "display_ts", "value": "2024-01-01"}] * 2}, ("Date of the feedback",)),
        ({"A": "content string x"}, {"constants": [{**SUBJECT, "name": "x", "type": "json", "value": "1"}]}, ("“A”",)),
        ({}, {"options": {"timezone": "Mars/Olympus"}}, ("Mars/Olympus",)),
        ({}, {"steps": [{"do": "replace", "column": "A", "find": "(", "pattern": True}]}, ("“(”", "“A”")),
        ({}, {"steps": [{"do": "replace", "column": "A", "find": "a", "replace": "aa"}]}, ("“aa”", "“A”")),
    ],
)
def test_a_mapping_wrong_in_itself_is_refused_naming_what_collides(
    columns: dict[str, Any], more: dict[str, Any], words: tuple[str, ...]
) -> None:
    """Two fields of one name, an attribute taken twice, a constant id, an unknown zone and bad steps are refused."""
    targets = mapping_of(columns).model_dump(mode="json")["columns"]
    with pytest.raises(MappingError) as raised:
        parse_mapping({"version": 1, "columns": targets, **more}, "m.json")
    assert all(word in str(raised.value) for word in words)


def test_what_may_be_shared_is_not_refused() -> None:
    """Several columns make an id or a date, and a constant fills up a column of the same meaning."""
    verify(
        mapping_of(
            {"A": ["external_id", "identifier string a"], "B": ["external_id", "display_ts"], "C": "display_ts"},
            constants=[
                {"to": "display_ts", "value": "2024-01-01"},
                {**SUBJECT, "category": "identifier", "name": "a", "value": "none"},
            ],
        )
    )


NAMES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)


@given(st.dictionaries(NAMES, NAMES, max_size=5), NAMES)
def test_any_names_survive_a_file(columns: dict[str, str], name: str) -> None:
    """Whatever stands in headers, field names and the template's name is the same after saving and loading."""
    fields = {column: [{**SUBJECT, "name": f"{number}{text}"}] for number, (column, text) in enumerate(columns.items())}
    mapping = Mapping.model_validate({"name": name, "columns": fields})
    assert parse_mapping(json.loads(mapping_json(mapping)), "m.json") == mapping
