"""Slots: the places of a record, each with the columns and the fixed value that its texts come from."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from core.mapping.model import (
    Attribute,
    AttributeConstant,
    AttributeTarget,
    Category,
    FieldConstant,
    FieldTarget,
    IdTarget,
    Mapping,
)
from core.reading.table import Table


@dataclass(frozen=True, slots=True)
class Slot:
    """One place of the record. Several columns are joined; `fixed` is the text for cells that are empty.

    `prefixes` has the prefix of each column of a record id.
    """

    target: FieldTarget | IdTarget | AttributeTarget
    columns: tuple[str, ...] = ()
    fixed: str | None = None
    prefixes: tuple[str, ...] = ()

    @property
    def field(self) -> FieldTarget | None:
        """The target, where it is a field."""
        return self.target if isinstance(self.target, FieldTarget) else None

    @property
    def attribute(self) -> Attribute | None:
        """The attribute, where the target is one."""
        return self.target.to if isinstance(self.target, AttributeTarget) else None

    @property
    def is_id(self) -> bool:
        """Whether this is the record's id."""
        return isinstance(self.target, IdTarget)

    @property
    def is_content(self) -> bool:
        """Whether this is a field of feedback."""
        return self.field is not None and self.field.category is Category.CONTENT

    @property
    def column(self) -> str | None:
        """The column that problems are shown in: the first; None for a fixed value alone."""
        return self.columns[0] if self.columns else None

    @property
    def fixed_name(self) -> str:
        """What a person calls the fixed value."""
        return self.field.name if self.field else str(self.attribute)


def slots_of(table: Table, mapping: Mapping) -> tuple[Slot, ...]:
    """The slots of a mapping that is fitted to the table: fields in the file's order, fixed fields, then the rest."""
    return (*_fields(table, mapping), *_ids(table, mapping), *_attributes(table, mapping))


def _fields(table: Table, mapping: Mapping) -> Iterator[Slot]:
    fixed = {constant.name: constant for constant in mapping.constants if isinstance(constant, FieldConstant)}
    for column in table.columns:
        for target in mapping.columns.get(column, ()):
            if isinstance(target, FieldTarget):
                constant = fixed.pop(target.name, None)
                yield Slot(target, (column,), constant.value if constant else None)
    for constant in fixed.values():
        yield Slot(constant, (), constant.value)


def _ids(table: Table, mapping: Mapping) -> Iterator[Slot]:
    found = _columns_with(table, mapping, lambda target: isinstance(target, IdTarget))
    if found:
        prefixes = tuple(target.prefix for _, target in found if isinstance(target, IdTarget))
        yield Slot(found[0][1], tuple(column for column, _ in found), prefixes=prefixes)


def _attributes(table: Table, mapping: Mapping) -> Iterator[Slot]:
    fixed = {constant.to: constant.value for constant in mapping.constants if isinstance(constant, AttributeConstant)}
    for attribute in Attribute:
        target = AttributeTarget(to=attribute)
        found = _columns_with(table, mapping, target.__eq__)
        if found or attribute in fixed:
            yield Slot(target, tuple(column for column, _ in found), fixed.get(attribute))


def _columns_with(
    table: Table, mapping: Mapping, is_wanted: Callable[[object], bool]
) -> list[tuple[str, FieldTarget | IdTarget | AttributeTarget]]:
    return [
        (column, target) for column in table.columns for target in mapping.columns.get(column, ()) if is_wanted(target)
    ]
