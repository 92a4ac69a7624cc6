"""What a built-in template says of a table's columns, as far as their values agree."""

from collections.abc import Iterable, Sequence

from core.mapping.builtin_template import BuiltinTemplate
from core.mapping.model import Attribute, AttributeTarget, Category, FieldTarget, FieldType, IdTarget, Target
from core.mapping.suggesting.column import Column
from core.mapping.suggesting.dates import holds_dates
from core.mapping.suggesting.evidence import Kind
from core.mapping.suggesting.ids import NEARLY_ALL_ROWS
from core.mapping.suggestion import SuggestedTarget

MOSTLY = 0.5


def suggest_templated(columns: Sequence[Column], template: BuiltinTemplate) -> list[SuggestedTarget]:
    """The template's targets for the columns that it knows, all of them sure.

    An empty column gets none, and a target that the values contradict is left out: an id that stands twice,
    a date of the feedback that holds no dates, an email that is none.
    """
    known = template.targets_in(column.name for column in columns if column.kind is not Kind.NOTHING)
    return [
        SuggestedTarget(column.name, target, True, "why_template", {"template": template.name})
        for column in columns
        if column.name in known
        for target in _agreeing(column, known[column.name])
    ]


def _agreeing(column: Column, targets: Iterable[Target]) -> Iterable[Target]:
    for target in targets:
        if isinstance(target, FieldTarget):
            yield target.model_copy(update={"type": _type(column, target)})
        elif _agrees(column, target):
            yield target


def _agrees(column: Column, target: IdTarget | AttributeTarget) -> bool:
    if isinstance(target, IdTarget):
        return column.different() >= NEARLY_ALL_ROWS
    if target.to is Attribute.DISPLAY_TS:
        return holds_dates(column)
    return column.seen.emails >= MOSTLY if target.to is Attribute.EMAIL else column.seen.is_text


def _type(column: Column, target: FieldTarget) -> FieldType:
    """The template's type; by the values where it is a detail, and where they don't fit."""
    values = column.type
    if target.category in (Category.METADATA, Category.CREATED_AT):
        return values
    if target.type in (FieldType.STRING, values):
        return target.type
    return values if {values, target.type} == {FieldType.INTEGER, FieldType.FLOAT} else FieldType.STRING
