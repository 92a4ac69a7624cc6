"""Which column is the record's id, and which columns are ids of something else."""

from collections.abc import Iterable, Sequence

from core.mapping.model import Category, FieldType
from core.mapping.suggesting.column import Column
from core.mapping.suggesting.evidence import Kind
from core.mapping.suggesting.headers import Level
from core.mapping.suggesting.picks import record_field, record_id
from core.mapping.suggestion import SuggestedTarget

MOST_WORDS = 1.3
NEARLY_ALL_ROWS = 0.95

_OF_SOMETHING_ELSE = ("person_word", "staff_word", "aside_word", "company", "detail", "given", "private")


def suggest_record_id(columns: Sequence[Column]) -> list[SuggestedTarget]:
    """The record's id, as such and, where that is sure, as an identifier field; nothing where no column can be it.

    A record's id stands in every row, and no two are the same: both are asked of the whole column. One that
    is called so may have a few flaws: these are found by checking, where they can be mended.
    """
    keys = [column for column in columns if _holds_keys(column)]
    for candidates, reason, least, sure in _candidates(keys, columns):
        best = next((column for column in candidates if column.different() >= least), None)
        if best is not None:
            field = record_field(best, Category.IDENTIFIER, FieldType.STRING, "why_id_field", sure=True)
            return [record_id(best, reason, sure=sure), *([field] if sure else [])]
    return []


def _candidates(
    keys: Sequence[Column], columns: Sequence[Column]
) -> Iterable[tuple[Sequence[Column], str, float, bool]]:
    """Columns that may be the record's id, best first: reason, share of values that must differ, whether it is sure."""
    own = [column for column in keys if not column.is_called("login")]
    named = sorted(filter(_is_named_id, own), key=lambda column: column.read.rank("record_id"))
    yield named, "why_id_name", 1, True
    yield named[:1], "why_id_nearly", NEARLY_ALL_ROWS, True
    unnamed = [column for column in own if column.has("id_word") and not column.has(*_OF_SOMETHING_ELSE)]
    yield [column for column in unnamed if column.position == 0], "why_id_name", 1, True
    yield unnamed, "why_id_maybe", 1, False
    if all(column.read.is_empty for column in columns):
        yield [column for column in keys if column.position == 0], "why_id_first", 1, True
    yield [c for c in own if c.kind is Kind.KEY and not c.has(*_OF_SOMETHING_ELSE)], "why_id_values", 1, False


def _is_named_id(column: Column) -> bool:
    """Whether it is called a record's id; a name only near to one may be a person's (reviewer id, review id)."""
    return column.level("record_id") is Level.EXACT or (
        column.is_called("record_id") and not column.has("person_word", "staff_word")
    )


def _holds_keys(column: Column) -> bool:
    if column.kind in (Kind.NUMBER, Kind.KEY):
        return True
    return column.kind is Kind.TEXT and column.seen.words <= MOST_WORDS


def suggest_references(columns: Sequence[Column]) -> list[SuggestedTarget]:
    """Ids and logins of people as identity fields, other ids as identifier fields."""
    return [target for column in columns for target in _reference(column)]


def _reference(column: Column) -> Iterable[SuggestedTarget]:
    if column.has("private"):
        return
    if column.kind is Kind.EMAIL or (_is_personal(column) and column.kind in (Kind.NUMBER, Kind.KEY, Kind.TEXT)):
        if column.seen.words <= MOST_WORDS * 3:
            yield record_field(column, Category.IDENTITY, FieldType.STRING, "why_identity", sure=True)
    elif _holds_keys(column) and (column.is_called("record_id") or _ends_as_id(column)):
        yield record_field(column, Category.IDENTIFIER, FieldType.STRING, "why_identifier", sure=True)


def _is_personal(column: Column) -> bool:
    if column.is_called("login") or column.read.ends_as("login"):
        return True
    people = column.has("person_word", "staff_word")
    named = column.is_called("email") or column.read.ends_as("full_name") or column.has("id_word")
    return people and named and not column.read.is_long


def _ends_as_id(column: Column) -> bool:
    """Whether its name is short and holds a word for an id."""
    return column.has("id_word") and not column.read.is_long
