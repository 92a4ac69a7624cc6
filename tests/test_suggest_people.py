"""Suggestions for the person and the company of a record: names in parts, values alone, and where neither is sure."""

from core.mapping.model import Attribute, FieldTarget
from core.mapping.suggest import suggest
from core.mapping.suggestion import Suggestion
from tests.checking_tables import table_of

SAID = [
    "The export stops in the middle of the night",
    "Nobody told us about the change",
    "I can't log in since Monday",
    "Great support, thank you all",
    "Too slow and it loses my filters",
    "Please add a dark mode for the app",
    "Why is the price higher now",
    "It crashed twice while I was typing",
]
FIRST = ["Ann", "Bob", "Carla", "Dev", "Eva", "Finn", "Gita", "Hugo"]
LAST = ["Lee", "Stone", "Diaz", "Patel", "Green", "Olsen", "Rao", "Blanc"]
WHOLE = [f"{first} {last}" for first, last in zip(FIRST, LAST, strict=True)]
FIRMS = ["Acme Ltd", "Beta GmbH", "Delta Inc", "Acme Ltd"] * 2


def suggested(**columns: list[str]) -> Suggestion:
    """The suggestion for a table of eight comments and these columns; an underscore stands for a blank."""
    named = {name.replace("_", " "): values for name, values in columns.items()}
    return suggest(table_of({"Comment": SAID, **named}), timezone="UTC")


def of(suggestion: Suggestion, column: str) -> list[tuple[object, bool]]:
    """What a column is suggested for, and whether that is sure."""
    return [
        ("field" if isinstance(each.target, FieldTarget) else each.target.to, each.sure)
        for each in suggestion.targets
        if each.column == column
    ]


def test_a_name_in_parts_is_taken_instead_of_the_whole_one() -> None:
    """First and last name are the person's; the name that has both, too, would say the same twice."""
    found = suggested(First_name=FIRST, Last_name=LAST, Full_name=WHOLE)
    assert of(found, "First name") == [(Attribute.FIRST_NAME, True)]
    assert of(found, "Last name") == [(Attribute.LAST_NAME, True)]
    assert Attribute.FULL_NAME not in {to for to, _ in of(found, "Full name")}


def test_addresses_without_a_name_are_sure_where_they_stand_alone() -> None:
    """One column of email addresses is the person's, whatever it is called; of two, none is sure."""
    one = [f"{name.lower()}@example.com" for name in FIRST]
    two = [f"{name.lower()}@example.org" for name in LAST]
    assert of(suggested(Zorb=one), "Zorb") == [(Attribute.EMAIL, True)]
    assert of(suggested(Zorb=one, Quux=two), "Zorb")[0] == (Attribute.EMAIL, False)


def test_firms_among_the_customers_names_may_be_companies() -> None:
    """Customers that are called like companies are suggested as such, for a person to take."""
    assert of(suggested(Customer=FIRMS), "Customer") == [(Attribute.COMPANY_NAME, False)]


def test_a_domain_is_the_companys() -> None:
    """Name and values say that a column holds the company's domain."""
    domains = ["acme.com", "beta.de", "delta.org", "acme.com"] * 2
    assert of(suggested(Domain=domains), "Domain") == [(Attribute.COMPANY_DOMAIN, True)]


def test_long_texts_about_a_person_are_no_identity() -> None:
    """A column that is named after customers and holds whole stories is no login of theirs."""
    stories = [f"{name} has been with us for years and years, and never once had to ask anybody" for name in WHOLE]
    found = suggested(Customer_id=stories)
    assert not [each for each in found.targets if each.column == "Customer id" and "login" in each.why]


def test_two_details_of_one_name_get_names_of_their_own() -> None:
    """Columns whose names differ in signs alone become fields that can be told apart."""
    found = suggested(**{"Plan!": ["basic", "pro"] * 4, "Plan?": ["small", "large"] * 4, "plan": ["a", "b"] * 4})
    names = [
        each.target.name for each in found.targets if isinstance(each.target, FieldTarget) and "lan" in each.column
    ]
    assert sorted(names) == ["plan", "plan_2", "plan_3"]
