"""The texts of one slot converted, with what is wrong with them; and the same again for some rows alone."""

from collections.abc import Mapping as Map
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from core.checking.booleans import to_booleans
from core.checking.causes import cause_of, merged, moved, without
from core.checking.cells import Cells, filled, joined, read_cells
from core.checking.checked import Cause
from core.checking.conversion import Conditions, Converted, Mask, Positions, error, in_all_rows, warning, with_values
from core.checking.dates import to_dates, to_moments
from core.checking.json_values import to_json_texts
from core.checking.numbers import to_floats, to_integers
from core.checking.proof import Proof
from core.checking.slots import Slot
from core.checking.strings import to_attributes, to_boundaries, to_emails, to_identifiers, to_strings
from core.mapping.model import Attribute, Category, FieldType

ID_SEPARATOR = "-"
TIME_SEPARATOR = " "

_IDLE_PARTS = r"(?:[T ]0?0:00(?::00(?:\.0+)?)?)? (?:(?:1899-12-3[01]|1900-01-0[01])[T ])?([0-9])"


class Converter(Protocol):
    """Converts texts (null: nothing is there) under some conditions, by the proof of the whole column."""

    def __call__(self, texts: pa.Array, conditions: Conditions, proof: Proof | None = None, /) -> Converted: ...


_FIELD_CONVERTERS: Map[FieldType, Converter] = {
    FieldType.BOOLEAN: to_booleans,
    FieldType.DATE: to_dates,
    FieldType.DATETIME: to_moments,
    FieldType.FLOAT: to_floats,
    FieldType.INTEGER: to_integers,
    FieldType.JSON: to_json_texts,
    FieldType.STRING: to_strings,
}
_ATTRIBUTE_CONVERTERS: Map[Attribute, Converter] = {
    Attribute.DISPLAY_TS: to_moments,
    Attribute.EMAIL: to_emails,
    Attribute.BOUNDARY: to_boundaries,
}


@dataclass(frozen=True, eq=False, slots=True)
class SlotResult:
    """A slot's values, one a row, and what is wrong with them. `there`: something stands in the cell."""

    values: pa.Array
    there: Mask
    causes: tuple[Cause, ...]
    proof: Proof


def convert_slot(
    slot: Slot, columns: Map[str, Cells], rows: int, conditions: Conditions, proof: Proof | None = None
) -> SlotResult:
    """The result of a slot for `rows` rows whose cells are in `columns`. `proof`: the whole file's, for some rows."""
    if not slot.columns:
        return _fixed_alone(slot, rows, conditions)
    cells = _cells(slot, columns)
    if slot.fixed is not None:
        cells = filled(cells, read_cells(pa.array([slot.fixed]), conditions.options.empty))
    return _result(slot, cells, conditions, proof)


def patched(result: SlotResult, part: SlotResult, positions: Positions) -> SlotResult:
    """The result with the part that was converted anew in place, at these positions (ascending)."""
    there = result.there.copy()
    there[positions] = part.there
    gone = np.zeros(len(there), bool)
    gone[positions] = True
    causes = merged([*without(result.causes, gone), *(moved(cause, positions) for cause in part.causes)])
    return SlotResult(with_values(result.values, part.values, positions), there, causes, result.proof)


def _cells(slot: Slot, columns: Map[str, Cells]) -> Cells:
    if not slot.is_id:
        return _without_idle_parts(joined([columns[name] for name in slot.columns], TIME_SEPARATOR), slot)
    parts = [_prefixed(columns[name], prefix) for name, prefix in zip(slot.columns, slot.prefixes, strict=True)]
    return joined(parts, ID_SEPARATOR)


def _without_idle_parts(cells: Cells, slot: Slot) -> Cells:
    """A date and a time from two columns, without the midnight of the one and the first day of Excel of the other."""
    if len(slot.columns) == 1:
        return cells
    return replace(cells, texts=pc.replace_substring_regex(cells.texts, _IDLE_PARTS, r" \1"))


def _prefixed(cells: Cells, prefix: str) -> Cells:
    if not prefix:
        return cells
    texts = pc.binary_join_element_wise(prefix, pc.utf8_trim_whitespace(cells.texts).cast(pa.string()), "")
    return replace(cells, texts=texts)


def _fixed_alone(slot: Slot, rows: int, conditions: Conditions) -> SlotResult:
    """The one fixed value, for every row: a field's is kept once, because it may be long."""
    one = _result(slot, read_cells(pa.array([slot.fixed]), conditions.options.empty), conditions, None)
    values = in_all_rows(one.values, rows) if slot.field else one.values.take(pa.array(np.zeros(rows, np.int64)))
    causes = (replace(cause, positions=np.arange(rows), values=in_all_rows(cause.values, rows)) for cause in one.causes)
    return SlotResult(values, one.there.repeat(rows), tuple(causes) if rows else (), one.proof)


def _result(slot: Slot, cells: Cells, conditions: Conditions, proof: Proof | None) -> SlotResult:
    converted = _converter(slot)(cells.there, conditions, proof)
    misfits = [*converted.misfits, error("spreadsheet_error", cells.failed)]
    if slot.attribute is Attribute.DISPLAY_TS:
        misfits.append(warning("display_ts_empty", cells.empty))
    found = [cause_of(misfit, slot, cells.texts) for misfit in misfits]
    causes = merged(cause for cause in found if cause is not None)
    return SlotResult(converted.values, ~cells.empty, causes, converted.proof)


def _converter(slot: Slot) -> Converter:
    if slot.attribute is not None:
        return _ATTRIBUTE_CONVERTERS.get(slot.attribute, to_attributes)
    if slot.field is None:
        return to_identifiers
    if slot.field.type is FieldType.STRING and slot.field.category in (Category.IDENTIFIER, Category.IDENTITY):
        return to_identifiers
    return _FIELD_CONVERTERS[slot.field.type]
