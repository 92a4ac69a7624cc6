"""The fields of the records: what the slots' values become, fitted to the size that the API takes."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

import pyarrow as pa

from core.checking.causes import cause_of, column_cause
from core.checking.checked import Cause, FieldColumn, Severity
from core.checking.conversion import in_all_rows
from core.checking.sizes import Sized, fit_size
from core.checking.slots import Slot
from core.mapping.model import FieldType

_SNAKE_CASE = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_SIZED = (FieldType.STRING, FieldType.JSON)


@dataclass(frozen=True, eq=False, slots=True)
class Fields:
    """The fields that one slot makes, and what there is to say about their sizes."""

    columns: tuple[FieldColumn, ...]
    causes: tuple[Cause, ...] = ()


def fields_of(slot: Slot, values: pa.Array, oversize: str, names: Collection[str]) -> Fields:
    """The fields of a slot with these values; several where long values are split. `names`: those of all fields."""
    field = slot.field
    if field is None:
        return Fields(())
    if field.type not in _SIZED:
        return Fields((FieldColumn(field.name, field.category, field.type, slot.column, values),))
    way = "refuse" if field.type is FieldType.JSON else oversize
    sized, misfits = _fitted(field.name, values, way, names)
    columns = (FieldColumn(name, field.category, field.type, slot.column, part) for name, part in sized)
    causes = (cause_of(misfit, slot, values) for misfit in misfits)
    return Fields(tuple(columns), tuple(cause for cause in causes if cause is not None))


def _fitted(name: str, values: pa.Array, way: str, names: Collection[str]) -> Sized:
    """The values in fields of a size that can be sent; one value that stands in all rows is looked at once."""
    if not pa.types.is_dictionary(values.type):
        return fit_size(name, values, way, names)
    rows = len(values)
    sized, misfits = fit_size(name, values.dictionary, way, names)
    fields = tuple((part_name, in_all_rows(part, rows)) for part_name, part in sized)
    return fields, tuple(replace(misfit, where=misfit.where.repeat(rows)) for misfit in misfits)


def odd_names(slots: Iterable[Slot]) -> Iterator[Cause]:
    """Warnings for fields whose names aren't in snake_case."""
    for slot in slots:
        if slot.field and not _SNAKE_CASE.fullmatch(slot.field.name):
            yield column_cause("field_name_not_snake_case", Severity.WARNING, slot.column, name=slot.field.name)
