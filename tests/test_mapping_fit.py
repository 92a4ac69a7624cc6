"""Laying a mapping on a table: headers match as people would match them."""

import pytest

from core.errors import MappingError
from core.mapping.fit import fit, idle_steps
from tests.checking_tables import mapping_of, table_of


def test_headers_match_after_nfc_blanks_and_case() -> None:
    """A mapping written for “Café ” fits a file that spells it with a combining accent and other capitals."""
    table = table_of({"ID": ["1"], "cafe\u0301": ["x"]})
    mapping = mapping_of(
        {"Café ": "content string cafe", "id": "external_id"},
        steps=[{"do": "trim", "column": "CAFÉ"}],
        derive_id_from=["Id"],
    )
    fitted = fit(mapping, table)
    assert list(fitted.columns) == ["ID", "cafe\u0301"]
    assert fitted.steps[0].column == "cafe\u0301"
    assert fitted.derive_id_from == ("ID",)


def test_an_exact_name_comes_before_one_that_differs_in_case() -> None:
    """Of “id” and “ID” in one file, each is found by its exact name."""
    table = table_of({"id": ["1"], "ID": ["2"]})
    fitted = fit(mapping_of({"ID": "content string a", "id": "content string b"}), table)
    assert [fitted.columns[name][0].name for name in ("id", "ID")] == ["b", "a"]


@pytest.mark.parametrize(
    ("mapping", "code", "words"),
    [
        ({"columns": {"Comments": "content string x"}}, "mapping_column_missing_near", ("“Comments”", "“Comment”")),
        ({"columns": {"Phone": "content string x"}}, "mapping_column_missing", ("“Phone”",)),
        ({"columns": {}, "derive_id_from": ["Phone"]}, "mapping_column_missing", ("“Phone”",)),
        ({"columns": {"iD": "content string x"}}, "mapping_column_unclear", ("“id”", "“ID”")),
        (
            {"columns": {"comment": "content string x", "COMMENT": "content string y"}},
            "mapping_columns_meet",
            ("“Comment”",),
        ),
    ],
)
def test_a_column_that_is_not_there_or_not_clear_is_named(
    mapping: dict[str, object], code: str, words: tuple[str, ...]
) -> None:
    """A missing column is named with the nearest one; two that could be meant, or one meant twice, are refused."""
    table = table_of({"Comment": ["x"], "id": ["1"], "ID": ["2"]})
    with pytest.raises(MappingError) as raised:
        fit(mapping_of(**mapping), table)
    assert raised.value.code == code
    assert all(word in str(raised.value) for word in words)


def test_a_column_without_targets_need_not_be_there() -> None:
    """A column that isn't imported may be missing from the file."""
    assert fit(mapping_of({"Internal": []}), table_of({"Comment": ["x"]})).columns == {}


def test_a_step_on_a_column_that_is_not_there_is_kept_and_named() -> None:
    """A template's step on a column that this file doesn't have does nothing, can be told, and isn't lost."""
    steps = [{"do": "trim", "column": "Phone"}, {"do": "trim", "column": "comment"}]
    table = table_of({"Comment": [" x "]})
    fitted = fit(mapping_of({"Comment": "content string x"}, steps=steps), table)
    assert [step.column for step in fitted.steps] == ["Phone", "Comment"]
    assert idle_steps(fitted, table) == fitted.steps[:1]
