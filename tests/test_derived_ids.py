"""Derived ids: made of what the file says, the same on every import of it, and different for every row."""

from unicodedata import normalize

from hypothesis import given
from hypothesis import strategies as st

from core.mapping.derived_ids import derive_ids, id_columns
from tests.checking_tables import mapping_of, table_of

COLUMNS = {"Said": "content string said", "When": "display_ts", "Mail": "person.email", "Tag": "metadata string tag"}
CELLS = st.lists(st.tuples(*[st.text("ab1: ,\u00e9\u0301", max_size=4)] * 3), max_size=8)


def ids(rows: list[tuple[str, ...]], columns: dict[str, str] = COLUMNS, **more: object) -> list[str]:
    """The ids of rows of Said, When, Mail and Tag."""
    names = ("Said", "When", "Mail", "Tag")
    table = table_of({name: [(*row, "", "", "")[place] for row in rows] for place, name in enumerate(names)})
    found: list[str] = derive_ids(table, mapping_of(columns, **more)).to_pylist()
    return found


def test_an_id_never_changes_between_versions() -> None:
    """The id of a row that was delivered long ago is still the same: this one is fixed here for ever."""
    assert ids([("Hello", "2024-01-01", "a@example.com")]) == ["bbi1-ee1038381e555b3a28a6246704874516-1"]


def test_rows_that_say_the_same_are_numbered_over_the_file() -> None:
    """The second of two equal rows gets the same hash and the number 2, wherever it stands."""
    first, other, second = ids([("a", "b"), ("x", "y"), ("a", "b")])
    assert first.removesuffix("-1") == second.removesuffix("-2")
    assert other.endswith("-1")
    assert len({first, other, second}) == 3


def test_blanks_at_the_ends_and_the_form_of_accents_do_not_count() -> None:
    """A cell that differs in outer blanks or in Unicode's form alone makes the same id."""
    (plain,) = ids([("café", "x")])
    assert ids([(normalize("NFD", "  café "), "x\n")]) == [plain]


def test_only_the_chosen_columns_count_in_the_file_s_order() -> None:
    """By default content, date and email count, whatever the mapping's order; else the columns that are named."""
    table = table_of({"Said": ["a"], "When": ["b"], "Mail": ["c"], "Tag": ["d"]})
    assert id_columns(table, mapping_of(dict(reversed(COLUMNS.items())))) == ("Said", "When", "Mail")
    assert id_columns(table, mapping_of(COLUMNS, derive_id_from=["Tag", "Said"])) == ("Said", "Tag")
    assert ids([("a", "b", "c", "d")]) == ids([("a", "b", "c", "other")])


def test_an_empty_list_of_columns_means_the_default_ones() -> None:
    """Ids are never derived from nothing, or another file's rows would count as delivered."""
    assert ids([("a", "b", "c")], derive_id_from=[]) == ids([("a", "b", "c")])


def test_steps_and_the_order_of_the_mapping_change_no_id() -> None:
    """Ids are made of the cells as stored: steps and the order of the mapping's keys make no difference."""
    plain = ids([("a b", "c")])
    assert ids([("a b", "c")], steps=[{"do": "replace", "column": "Said", "find": "b", "replace": "x"}]) == plain
    assert ids([("a b", "c")], dict(reversed(COLUMNS.items()))) == plain


@given(CELLS)
def test_different_cells_never_share_a_hash(rows: list[tuple[str, str, str]]) -> None:
    """Where a cell ends and the next begins always counts: ("a:", "b") is another row than ("a", ":b")."""
    seen = {tuple(normalize("NFC", cell.strip()) for cell in row) for row in rows}
    assert len({each.rsplit("-", 1)[0] for each in ids(rows)}) == len(seen)
    assert len(set(ids(rows))) == len(rows)


def test_a_table_without_rows_or_without_such_columns_has_its_ids() -> None:
    """No rows give no ids; where no column counts, the rows are only numbered."""
    assert ids([]) == []
    assert len(set(ids([("a",), ("b",)], {"Tag": "metadata string tag"}))) == 2
