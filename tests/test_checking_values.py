"""Booleans, JSON, email addresses, boundaries, empty marks and failed formulas; and what stands for a column."""

import pytest

from core.checking.check import check
from core.checking.examples import conversion_examples
from core.edits import Edits
from tests.checking_tables import NOW, checked_of, codes_of, mapping_of, rows_with, table_of, values_of


def test_booleans_in_several_languages() -> None:
    """Yes and no, 1 and 0, and what spreadsheets of other languages write are booleans; anything else is an error."""
    texts = ["TRUE", "no", "1", "0", "Ja", "nein", "VRAI", "sí", "x", ""]
    checked = checked_of({"b": texts}, {"b": "metadata boolean b"})
    assert values_of(checked, "b") == [True, False, True, False, True, False, True, True, None, None]
    assert rows_with(checked, "not_a_boolean") == [10]


def test_json_is_checked_and_null_is_no_value() -> None:
    """Valid JSON goes as it is, broken JSON is an error, and null leaves the field out."""
    texts = ['{"a": [1, 2]}', " [] ", "{", "null", "NaN", "[1,]", '"\\ud800"', "[" * 100_000]
    checked = checked_of({"j": texts}, {"j": "metadata json j"})
    assert values_of(checked, "j") == ['{"a": [1, 2]}', "[]"] + [None] * 6
    assert rows_with(checked, "json_invalid") == [4, 6, 7, 8, 9]


@pytest.mark.parametrize(
    "address",
    [
        "ann@example.com",
        "Ann.O'Neil+tag@mail.example.co.uk",
        "jörg@müller.de",
        "用户@例子.公司",
        "a@xn--bcher-kva.example",
        " a@b.co ",
    ],
)
def test_addresses_are_taken(address: str) -> None:
    """An address in any script is one; blanks around it are taken off."""
    checked = checked_of({"mail": [address]}, {"mail": "person.email"})
    assert checked.people.email.to_pylist() == [address.strip()]
    assert codes_of(checked) == set()


@pytest.mark.parametrize(
    "text",
    [
        "ann", "ann@", "@example.com", "ann@example", "ann@@example.com", "ann@example..com", "ann@.example.com",
        "ann smith@example.com", "a@example.com, b@example.com", "Ann <ann@example.com>", "mailto:ann@example.com",
        "ann@example.com.", ".ann@example.com", "ann.@example.com", "ann@-example.com", "ann@example.c0m-",
        "ann@127.0.0.1", "a" * 250 + "@example.com",
    ],
)  # fmt: skip
def test_what_is_no_address_is_an_error(text: str) -> None:
    """What can't be one address alone keeps its row behind, and makes no person."""
    checked = checked_of({"mail": [text]}, {"mail": "person.email"})
    assert rows_with(checked, "email_invalid") == [2]
    assert checked.people.key.to_pylist() == [None]


def test_boundaries_are_two() -> None:
    """Internal and external are known in any case; another word is an error; none is left to the default."""
    texts = ["Internal", "EXTERNAL ", "customer", ""]
    checked = checked_of({"mail": ["a@b.co"] * 4, "b": texts}, {"mail": "person.email", "b": "person.boundary"})
    assert rows_with(checked, "boundary_unknown") == [4]


def test_failed_formulas_are_errors_in_every_type() -> None:
    """#N/A and its like are no values: an error once for a cell, whatever the column becomes."""
    texts = ["#N/A", "#ref!", "#NV", "# N/A is fine", "#DIV/0!"]
    for target in ("content string t", ["metadata integer i", "metadata string s"], "person.full_name", "external_id"):
        checked = checked_of({"t": texts}, {"t": target})
        assert rows_with(checked, "spreadsheet_error")[:3] == [2, 3, 4]
        assert 5 not in rows_with(checked, "spreadsheet_error")
        assert "no_content" not in codes_of(checked)
        assert "id_empty" not in codes_of(checked)


def test_marks_count_as_empty() -> None:
    """The options' marks are empty cells, trimmed and whatever their case; a failed formula can be one of them."""
    texts = ["", "  ", "n/a", " N/A ", "-", "\u00a0", "none", "#N/A", "--", "x"]
    options = {"empty": ["-", "N/A", "None", "#N/A"]}
    checked = checked_of({"t": texts}, {"t": "metadata string t"}, options=options)
    assert values_of(checked, "t") == [None] * 8 + ["--", "x"]
    assert codes_of(checked) == set()


def test_texts_go_as_they_stand() -> None:
    """A text's blanks and line breaks are its own; nothing is changed silently."""
    texts = ["  two\r\nlines ", "tab\t", "é"]
    assert values_of(checked_of({"t": texts}, {"t": "content string t"}), "t") == texts


def test_no_content_is_an_error() -> None:
    """A row with nothing in any content field stays behind; so does one whose only content is the JSON null."""
    columns = {"a": ["x", "", "", ""], "b": ["", "9", "", ""], "j": ["", "", "", "null"]}
    targets = {"a": "content string a", "b": "content integer b", "j": "content json j"}
    assert rows_with(checked_of(columns, targets), "no_content") == [4, 5]


def test_without_content_fields_every_row_stays_behind() -> None:
    """A mapping that makes no content delivers nothing, and says why."""
    table = table_of({"a": ["x", "y"]})
    checked = check(table, Edits(), mapping_of({"a": "metadata string a"}), now=NOW)
    assert rows_with(checked, "no_content_field") == [2, 3]


def test_a_wrong_content_value_is_said_once() -> None:
    """A content value of the wrong type is that error alone, not also a missing content."""
    checked = checked_of({"n": ["nine"]}, {"n": "content integer n"})
    assert codes_of(checked) == {"not_an_integer"}


def test_odd_field_names_are_a_warning_for_the_column() -> None:
    """A name that isn't snake_case is said once for the column, not for its rows, and its rows go."""
    targets = {"a": ["metadata string NPSScore", "metadata string nps_score"], "b": "metadata string größe"}
    checked = checked_of({"a": ["1", "2"], "b": ["", ""]}, targets)
    found = [(cause.column, cause.count, len(cause.positions)) for cause in checked.causes]
    assert found == [("a", 1, 0), ("b", 1, 0)]
    assert "NPSScore" in checked.causes[0].message
    assert checked.deliverable.all()


def test_fixed_values_fill_empty_cells_or_stand_alone() -> None:
    """A fixed value stands in every record, or in the empty cells of the column that makes the same field."""
    constants = [
        {"to": "field", "category": "metadata", "type": "integer", "name": "score", "value": "5"},
        {"to": "field", "category": "metadata", "type": "string", "name": "channel", "value": "mail"},
    ]
    checked = checked_of({"s": ["9", "", "#N/A"]}, {"s": "metadata integer score"}, constants=constants)
    assert values_of(checked, "score") == [9, 5, None]
    assert values_of(checked, "channel") == ["mail"] * 3
    assert [field.source for field in checked.fields] == ["s", "said", None]


def test_a_wrong_fixed_value_is_an_error_of_every_row() -> None:
    """A fixed value that doesn't fit its type keeps all rows behind, and shows in no column."""
    constants = [{"to": "field", "category": "metadata", "type": "integer", "name": "score", "value": "five"}]
    checked = checked_of({"a": ["x", "y"]}, {}, constants=constants)
    assert rows_with(checked, "not_an_integer") == [2, 3]
    assert checked.causes[0].column is None


def test_a_long_fixed_value_is_sized_like_any_other() -> None:
    """A fixed text over the limit is refused or split, in every row; two wrong fixed values are two problems."""
    named = [("a", "string", "x" * 11_000), ("b", "integer", "five"), ("c", "integer", "six")]
    constants = [
        {"to": "field", "category": "metadata", "type": type_, "name": name, "value": value}
        for name, type_, value in named
    ]
    checked = checked_of({"t": ["x", "y"]}, {}, constants=constants[:1], options={"oversize": "split"})
    assert [field.name for field in checked.fields] == ["said", "a", "a_2"]
    assert [len(value) for value in values_of(checked, "a_2")] == [1_000, 1_000]
    refused = checked_of({"t": ["x", "y"]}, {}, constants=constants)
    assert rows_with(refused, "value_too_long") == [2, 3]
    wrong = [problem.params["column"] for problem in refused.problems_at(0) if problem.code == "not_an_integer"]
    assert wrong == ["b", "c"]


def test_edits_come_before_steps_and_steps_before_conversion() -> None:
    """A changed cell goes through the column's steps, and what they make of it is converted."""
    steps = [{"do": "replace", "column": "n", "find": " points", "replace": ""}]
    table = table_of({"n": ["7 points", "x"], "t": ["a", "b"]})
    mapping = mapping_of({"n": "metadata integer n", "t": "content string t"}, steps=steps)
    checked = check(table, Edits({(3, "n"): "8 points"}), mapping, now=NOW)
    assert values_of(checked, "n") == [7, 8]


def test_what_conversion_does_can_be_shown() -> None:
    """For a column, distinct pairs of text and what is sent of it; texts that are sent as they stand are none."""
    columns = {"at": ["31/12/2024", "31/12/2024", "never", "1.1.2025"], "n": ["3.0", "4", "x", ""], "t": ["a"] * 4}
    targets = {"at": "display_ts", "n": "metadata integer n", "t": "content string t"}
    checked = checked_of(columns, targets)
    expected = (("31/12/2024", "2024-12-31T00:00:00Z"), ("1.1.2025", "2025-01-01T00:00:00Z"))
    assert conversion_examples(checked, "at") == expected
    assert conversion_examples(checked, "at", 1) == expected[:1]
    assert conversion_examples(checked, "n") == (("3.0", "3"),)
    assert conversion_examples(checked, "t") == ()
