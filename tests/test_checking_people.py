"""People: one person under one address, merged over the whole file; and what is said where that hides something."""

from typing import Any

import pytest

from core.checking.check import check
from core.checking.names import split_name
from core.edits import Edits
from tests.checking_tables import NOW, cause_of, checked_of, codes_of, mapping_of, rows_with, table_of

TARGETS = {"mail": "person.email", "name": "person.full_name", "firm": "company.name", "at": "display_ts"}


def people(columns: dict[str, list[str]], **mapping: Any) -> Any:
    """The checked people of these columns."""
    targets = {name: target for name, target in TARGETS.items() if name in columns}
    return checked_of(columns, targets, **mapping)


def test_addresses_are_one_person_whatever_their_case() -> None:
    """ANN@… and ann@… are one person, whose address stands as the deciding row writes it."""
    merged = people({"mail": ["ann@example.com", "ANN@Example.com", ""]}).people
    assert merged.key.to_pylist() == ["ann@example.com", "ann@example.com", None]
    assert merged.email.to_pylist() == ["ANN@Example.com", "ANN@Example.com", None]


def test_the_newest_row_that_says_something_decides() -> None:
    """Each attribute is the non-empty one of the row with the newest date; rows that differ are warned of."""
    columns = {
        "mail": ["ann@example.com"] * 4,
        "firm": ["New", "Old", "", "Oldest"],
        "at": ["2025-03-01", "2025-02-01", "2025-04-01", ""],
    }
    checked = people(columns)
    assert checked.people.company_name.to_pylist() == ["New"] * 4
    assert rows_with(checked, "person_differs") == [3, 5]
    problem = checked.problems_at(1)[0]
    assert (problem.column, problem.value) == ("firm", "Old")
    assert (problem.params["sent"], problem.params["email"]) == ("New", "ann@example.com")
    assert checked.deliverable.all()


def test_without_dates_the_last_row_decides() -> None:
    """Without a date of the feedback, or with equal ones, the later row's attribute is sent."""
    columns = {"mail": ["ann@example.com"] * 3, "firm": ["A", "B", ""]}
    assert people(columns).people.company_name.to_pylist() == ["B"] * 3
    same_day = {**columns, "at": ["2025-01-01"] * 3}
    assert people(same_day).people.company_name.to_pylist() == ["B"] * 3


def test_a_row_left_out_tells_nothing_of_people() -> None:
    """What only a left-out row says of a person isn't sent."""
    table = table_of({"mail": ["ann@example.com"] * 2, "firm": ["A", "B"], "t": ["x", "y"]})
    mapping = mapping_of({"mail": "person.email", "firm": "company.name", "t": "content string t"})
    checked = check(table, Edits(left_out=frozenset({3})), mapping, now=NOW)
    assert checked.people.company_name.to_pylist()[0] == "A"
    assert codes_of(checked) == set()


def test_a_name_without_an_address_is_a_warning_and_no_person() -> None:
    """A name or company alone is said once for its row, which goes without a person; a wrong address is an error."""
    columns = {
        "mail": ["", "", "ann@example.com", "nobody"],
        "name": ["Ann", "", "Ann", "Bob"],
        "firm": ["A", "B", "", ""],
    }
    checked = people(columns)
    assert [rows_with(checked, "name_without_email")] == [[2]]
    firms = [cause for cause in checked.causes if cause.code == "name_without_email" and cause.column == "firm"]
    assert [cause.positions.tolist() for cause in firms] == [[1]]
    assert checked.deliverable.tolist() == [True, True, True, False]


def test_a_failed_formula_is_no_name() -> None:
    """A name that is a formula's error is that error, and not also a name without an address."""
    assert codes_of(people({"mail": [""], "name": ["#N/A"]})) == {"spreadsheet_error"}


def test_names_in_a_file_without_addresses_are_warned_of() -> None:
    """Where no column is an address, each name is warned of and the file makes no people."""
    checked = people({"name": ["Ann", ""]})
    assert checked.people is None
    assert rows_with(checked, "name_without_email") == [2]


def test_first_and_last_name_go_before_a_full_name() -> None:
    """A full name fills what the columns of its parts leave open."""
    columns = {"mail": ["a@b.co", "c@d.co"], "full": ["Ann Smith", "Bob Jones"], "first": ["Anna", ""]}
    checked = checked_of(columns, {"mail": "person.email", "full": "person.full_name", "first": "person.first_name"})
    assert checked.people.first_name.to_pylist() == ["Anna", "Bob"]
    assert checked.people.last_name.to_pylist() == ["Smith", "Jones"]


def test_a_fixed_boundary_and_company_are_everybodys() -> None:
    """Fixed attributes fill what the rows leave open."""
    fixed = [{"to": "person.boundary", "value": "Internal"}, {"to": "company.domain", "value": "example.com"}]
    merged = people({"mail": ["a@b.co", ""]}, constants=fixed).people
    assert merged.boundary.to_pylist()[0] == "internal"
    assert merged.company_domain.to_pylist()[0] == "example.com"


def test_the_cause_gives_an_example_of_what_is_sent() -> None:
    """The sentence for the whole cause names a person, what is not sent, and what is."""
    cause = cause_of(people({"mail": ["a@b.co"] * 3, "firm": ["A", "B", "C"]}), "person_differs")
    assert cause.count == 2
    assert all(text in cause.message for text in ("2 rows", "“A”", "a@b.co", "“C”"))


@pytest.mark.parametrize(
    ("full", "parts"),
    [
        ("Ann Smith", ("Ann", "Smith")), ("Smith, Ann", ("Ann", "Smith")), ("Cher", ("Cher", None)),
        ("Ludwig van Beethoven", ("Ludwig", "van Beethoven")), ("Maria de la Cruz", ("Maria", "de la Cruz")),
        ("Ann Mary Smith", ("Ann Mary", "Smith")), ("Martin Luther King Jr.", ("Martin Luther", "King Jr.")),
        ("John Smith, PhD", ("John", "Smith PhD")), ("山田太郎", ("山田太郎", None)),
        ("  Ann   Smith ", ("Ann", "Smith")),
        ("Van Nguyen", ("Van", "Nguyen")), (",", (None, None)),
    ],
)  # fmt: skip
def test_full_names_are_split(full: str, parts: tuple[str | None, str | None]) -> None:
    """The last word is the last name, with its particles and suffixes; a comma turns it round."""
    assert split_name(full) == parts
    checked = people({"mail": ["a@b.co"], "name": [full]})
    assert (checked.people.first_name.to_pylist()[0], checked.people.last_name.to_pylist()[0]) == parts
