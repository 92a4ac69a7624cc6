"""Which columns are the person and the company of a record."""

from collections.abc import Callable, Iterable, Sequence

from core.mapping.model import Attribute
from core.mapping.suggesting.column import Column, without
from core.mapping.suggesting.evidence import Kind
from core.mapping.suggesting.headers import Level
from core.mapping.suggesting.picks import attribute
from core.mapping.suggestion import SuggestedTarget

MOSTLY = 0.5
MANY = 0.7
SOME = 0.1
LONGEST_COMPANY_NAME = 3
MOST_WORDS = 6

# Words for people and places that answer feedback, or pass it on.
_OTHERS = ("staff_word", "aside_word")


def suggest_people(columns: Sequence[Column], taken: frozenset[Attribute]) -> list[SuggestedTarget]:
    """The person's email, names and company; `taken` are attributes that a template has already filled."""
    found: list[SuggestedTarget] = []
    pickers = (_email, _first_name, _last_name, _full_name, _company, _domain)
    for pick in pickers:
        free = without(columns, (target.column for target in found))
        has_person = bool(taken) or bool(found)
        found += [target for target in pick(free, has_person) if target.target.to not in taken]
    if any(target.target.to == Attribute.LAST_NAME for target in found):
        found = [target for target in found if target.target.to != Attribute.FULL_NAME]
    return found


def _email(columns: Sequence[Column], _: bool) -> Iterable[SuggestedTarget]:
    """The column of the person's email; where several are left and none is named so, none is sure."""
    named = [c for c in columns if _is_named_email(c) and c.seen.emails >= MOSTLY]
    persons = [c for c in columns if c.kind is Kind.EMAIL and c.has("person_word") and not c.has(*_OTHERS)]
    others = [c for c in columns if c.kind is Kind.EMAIL and not c.has(*_OTHERS) and not c.seen.few_values]
    if named or persons:
        best = min(named or persons, key=lambda column: column.read.rank("email"))
        yield attribute(best, Attribute.EMAIL, "why_email_name", sure=True)
    elif others:
        yield attribute(others[0], Attribute.EMAIL, "why_email_values", sure=len(others) == 1)


def _is_named_email(column: Column) -> bool:
    """Whether it is called an email address, and not of somebody who answers the feedback."""
    return column.level("email") is Level.EXACT or (column.is_called("email") and not column.has(*_OTHERS))


def _first_name(columns: Sequence[Column], _: bool) -> Iterable[SuggestedTarget]:
    yield from _called(columns, "first_name", Attribute.FIRST_NAME, lambda column: column.seen.is_text)


def _last_name(columns: Sequence[Column], _: bool) -> Iterable[SuggestedTarget]:
    yield from _called(columns, "last_name", Attribute.LAST_NAME, lambda column: column.seen.is_text)


def _full_name(columns: Sequence[Column], has_person: bool) -> Iterable[SuggestedTarget]:
    """The column of whole names: one that is called so, and whose values look like names of people."""
    named = [c for c in columns if _is_name(c, has_person) and c.seen.is_text and c.seen.person_names >= MANY]
    people = [c for c in named if c.seen.companies < SOME]
    if not people:
        return
    best = min(people, key=lambda column: (not column.has("person_word"), column.read.rank("full_name")))
    sure = has_person or (best.has("person_word") and not _may_be_a_company(best))
    yield attribute(best, Attribute.FULL_NAME, "why_full_name", sure=sure)


def _may_be_a_company(column: Column) -> bool:
    """Whether it is called by a single word like "customer", which may be a company, too."""
    return all(len(reading.words) == 1 for reading in column.read.readings)


def _is_name(column: Column, has_person: bool) -> bool:
    """Whether it is called a name; one of an account only beside an email, without which no person is made."""
    if column.is_called("full_name") or not has_person:
        return column.is_called("full_name") and not column.is_called("login")
    ends = column.read.ends_as("full_name") and not column.read.is_long
    return ends and column.has("person_word") and not column.has(*_OTHERS, "company")


def _company(columns: Sequence[Column], has_person: bool) -> Iterable[SuggestedTarget]:
    """The column of the person's company; sure only beside a person, for a company alone may be what they speak of."""
    named = [c for c in columns if c.seen.is_text and c.seen.words <= MOST_WORDS and _is_company(c)]
    customers = [c for c in columns if c.is_called("full_name") and c.seen.is_text and c.seen.companies >= SOME]
    if named:
        best = min(named, key=lambda column: (not column.is_called("company"), column.read.rank("company")))
        yield attribute(best, Attribute.COMPANY_NAME, "why_company", sure=has_person)
    elif customers:
        yield attribute(customers[0], Attribute.COMPANY_NAME, "why_company_values", sure=False)


def _is_company(column: Column) -> bool:
    """Whether a name is a company's, or a short one that holds such a word and no other detail."""
    if column.is_called("company"):
        return True
    name = column.read.last
    short = all(len(reading.words) <= LONGEST_COMPANY_NAME for reading in name.readings)
    return short and name.has("company") and not any(map(name.has, ("detail", *_OTHERS, "id_word", "feedback")))


def _domain(columns: Sequence[Column], _: bool) -> Iterable[SuggestedTarget]:
    yield from _called(columns, "domain", Attribute.COMPANY_DOMAIN, lambda column: column.seen.domains >= MANY)


def _called(
    columns: Sequence[Column], topic: str, to: Attribute, fits: Callable[[Column], bool]
) -> Iterable[SuggestedTarget]:
    """The first column that is called so and whose values fit."""
    named = [column for column in columns if column.is_called(topic) and fits(column)]
    if named:
        best = min(named, key=lambda column: column.read.rank(topic))
        yield attribute(best, to, f"why_{topic}", sure=True)
