"""Making suggested targets: the one place where a reason meets its target."""

from core.mapping.model import Attribute, AttributeTarget, Category, FieldTarget, FieldType, IdTarget
from core.mapping.suggesting.column import Column
from core.mapping.suggesting.names import field_name
from core.mapping.suggestion import SuggestedTarget


def attribute(column: Column, to: Attribute, reason: str, *, sure: bool, **params: object) -> SuggestedTarget:
    """A column as an attribute of the record or its person."""
    return SuggestedTarget(column.name, AttributeTarget(to=to), sure, reason, params)


def record_id(column: Column, reason: str, *, sure: bool) -> SuggestedTarget:
    """A column as the record's id."""
    return SuggestedTarget(column.name, IdTarget(), sure, reason)


def record_field(
    column: Column, category: Category, type_: FieldType, reason: str, *, sure: bool, **params: object
) -> SuggestedTarget:
    """A column as a field of the record, under its own name; names are made unique at the end."""
    name = field_name(column.read, column.position)
    return SuggestedTarget(column.name, FieldTarget(category=category, type=type_, name=name), sure, reason, params)
