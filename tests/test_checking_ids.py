"""Record ids: stated, joined, prefixed, derived, carried by our error export; and ids that stand more than once."""

import pytest

from core.checking.check import check
from core.checking.identifiers import same_but_for_number_form
from core.checking.skips import SkipReason
from core.edits import Edits
from core.reading.error_columns import ERROR_COLUMNS
from tests.checking_tables import NOW, checked_of, codes_of, mapping_of, rows_with, table_of


def error_export(columns: dict[str, list[str]], carried: list[str]) -> dict[str, list[str]]:
    """The columns of an error export that carries these ids."""
    return {**columns, **{name: [""] * len(carried) for name in ERROR_COLUMNS[:-1]}, ERROR_COLUMNS[-1]: carried}


def test_an_id_is_trimmed_and_prefixed() -> None:
    """The id is the cell without blanks behind the mapping's prefix; an empty cell is an error, not a bare prefix."""
    checked = checked_of({"id": ["789", " 790 ", "", "-"]}, {"id": {"to": "external_id", "prefix": "ticket-"}})
    assert checked.external_ids.to_pylist() == ["ticket-789", "ticket-790", None, None]
    assert rows_with(checked, "id_empty") == [4, 5]


def test_several_columns_are_joined() -> None:
    """Columns on the id are joined with a hyphen, in the file's order; what is empty is left out of it."""
    columns = {"a": ["1", "1", ""], "b": ["x", "", ""]}
    checked = checked_of(columns, {"b": {"to": "external_id", "prefix": "r"}, "a": "external_id"})
    assert checked.external_ids.to_pylist() == ["1-rx", "1", None]
    assert rows_with(checked, "id_empty") == [4]


def test_equal_ids_are_errors_that_name_the_other_row() -> None:
    """Each row whose id stands twice stays behind and names another row that has it."""
    checked = checked_of({"id": ["1", "2", "1 ", "3", "1"]}, {"id": "external_id"})
    assert rows_with(checked, "id_repeated") == [2, 4, 6]
    others = [checked.problems_at(position)[0].params["other"] for position in (0, 2, 4)]
    assert others == ["4", "2", "2"]
    assert "row 4" in checked.problems_at(0)[0].message


def test_only_the_first_of_equal_ids_may_be_kept() -> None:
    """With the option, the later ones are skipped as repeated, without a problem of their own."""
    checked = checked_of({"id": ["1", "2", "1", "1"]}, {"id": "external_id"}, options={"duplicates": "first"})
    assert checked.skipped == {2: SkipReason.REPEATED_ID, 3: SkipReason.REPEATED_ID}
    assert checked.deliverable.tolist() == [True, True, False, False]
    assert codes_of(checked) == set()
    assert not checked.invalid.any()


@pytest.mark.parametrize("duplicates", ["refuse", "first"])
def test_leaving_a_row_out_frees_its_twin(duplicates: str) -> None:
    """A row that is left out doesn't count: the other one with its id goes."""
    table = table_of({"id": ["1", "1"], "t": ["a", "b"]})
    mapping = mapping_of({"id": "external_id", "t": "content string t"}, options={"duplicates": duplicates})
    checked = check(table, Edits(left_out=frozenset({2})), mapping, now=NOW)
    assert checked.skipped == {0: SkipReason.LEFT_OUT}
    assert checked.deliverable.tolist() == [False, True]
    assert codes_of(checked) == set()


def test_a_row_with_another_error_keeps_its_id() -> None:
    """A row with an error still counts, for once mended it would meet the other under the same id."""
    checked = checked_of({"id": ["1", "1"], "t": ["", "b"]}, {"id": "external_id", "t": "content string t"})
    assert rows_with(checked, "id_repeated") == [2, 3]


def test_ids_are_derived_where_none_is_mapped() -> None:
    """Without an id column each row gets an id of its own that edits don't change."""
    table = table_of({"t": ["a", "a", "b"]})
    mapping = mapping_of({"t": "content string t"})
    ids = check(table, Edits(), mapping, now=NOW).external_ids.to_pylist()
    assert len(set(ids)) == 3
    assert all(id_.startswith("bbi1-") for id_ in ids)
    edited = check(table, Edits({(2, "t"): "mended"}), mapping, now=NOW)
    assert edited.ids_derived
    assert edited.external_ids.to_pylist() == ids


def test_a_derived_id_that_is_carried_stays() -> None:
    """In our error export the carried id is the row's, whatever was mended; a row without one gets a derived one."""
    columns = error_export({"t": ["mended", "new"]}, ["bbi1-abc-1", ""])
    ids = checked_of(columns, {"t": "content string t"}).external_ids.to_pylist()
    assert ids[0] == "bbi1-abc-1"
    assert ids[1].startswith("bbi1-")


def test_a_mended_id_column_decides_over_the_carried_id() -> None:
    """Where a person changed the id column the new id holds; where a spreadsheet changed its form, the carried one."""
    stated = ["12", "0012", "1.23E+15", "13", "", "1,234"]
    carried = ["t-12", "t-12", "t-1230000000000123", "t-99", "t-14", "t-1234"]
    columns = error_export({"id": stated, "t": ["words"] * len(stated)}, carried)
    checked = checked_of(columns, {"id": {"to": "external_id", "prefix": "t-"}, "t": "content string t"})
    expected = ["t-12", "t-12", "t-1230000000000123", "t-13", "t-14", "t-1234"]
    assert checked.external_ids.to_pylist() == expected
    assert "id_empty" not in codes_of(checked)
    assert rows_with(checked, "id_repeated") == [2, 3]


@pytest.mark.parametrize(
    ("stated", "carried", "same"),
    [
        ("7", "007", True), ("T-7", "T-007", True), ("7.0", "7", True), ("5.7E+17", "570000000000000001", True),
        ("5,70E+17", "570123456789012345", True), ("5.7E+17", "580000000000000000", False), ("8", "7", False),
        ("570123456789012345", "5.70E+17", False), ("1,234", "1234", True), ("NaN", "7", False), ("7", "1E+999", False),
        ("a", "b", False), ("1-2", "01-02", True), ("1-2", "1-3", False), ("1-2", "1-2-3", False), ("x7", "y7", False),
    ],
)  # fmt: skip
def test_what_counts_as_another_form_of_a_number(stated: str, carried: str, same: bool) -> None:
    """Lost leading zeros and the short form of long numbers are forms; another number or text is a mend."""
    assert same_but_for_number_form(stated, carried) is same
