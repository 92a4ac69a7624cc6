"""What a check works out on the way to its verdict, kept so that checking again after an edit can go on from it."""

from collections.abc import Iterable, Sequence
from collections.abc import Mapping as Map
from dataclasses import dataclass, replace

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from core.checking.cells import Cells, column_texts, read_cells, texts_at
from core.checking.conversion import Conditions, Positions
from core.checking.fields import Fields, fields_of
from core.checking.identifiers import CARRIED_COLUMN, NO_REPEATS, Repeats, find_repeats, with_carried
from core.checking.people_found import People, find_people
from core.checking.proof import Proof
from core.checking.side_by_side import both, for_each
from core.checking.slot_results import SlotResult, convert_slot
from core.checking.slots import Slot, slots_of
from core.edits import Edits
from core.mapping.derived_ids import derive_ids
from core.mapping.model import Attribute, FieldTarget, Mapping
from core.reading.error_columns import has_error_columns
from core.reading.table import Table


@dataclass(frozen=True, eq=False, slots=True)
class Workings:
    """Everything found so far. `results` and `fields` have an entry a slot; `derived`: ids, where none are mapped.

    `proofs` are a larger file's, of which the table is a part.
    """

    conditions: Conditions
    slots: tuple[Slot, ...]
    results: tuple[SlotResult, ...]
    fields: tuple[Fields, ...]
    derived: pa.Array | None
    ids: pa.Array
    repeats: Repeats
    people: People
    proofs: tuple[Proof, ...] = ()


def work_out(
    table: Table, edits: Edits, mapping: Mapping, conditions: Conditions, proofs: Sequence[Proof] = ()
) -> Workings:
    """The workings of a whole table under a mapping that is fitted to it.

    Where the table is a part of a file, `proofs` are the whole file's, one a slot.
    """
    slots = slots_of(table, mapping)
    read, rows = columns_of(slots), len(table)
    cells = for_each(rows, lambda name: whole_cells(table, edits, mapping, name), read)
    columns = dict(zip(read, cells, strict=True))
    names = field_names(slots)

    known = proofs if len(proofs) == len(slots) else (None,) * len(slots)

    def converted(slot: Slot, proof: Proof | None) -> tuple[SlotResult, Fields]:
        result = result_of(slot, columns, rows, conditions, proof)
        return result, fields_of(slot, result.values, mapping.options.oversize, names)

    pairs = for_each(rows, converted, slots, known)
    results, fields = tuple(result for result, _ in pairs), tuple(made for _, made in pairs)
    stated = stated_ids(slots, results)
    derived = derive_ids(table, mapping) if stated is None else None
    ids = ids_of(stated, derived, carried_ids(table, edits, mapping))
    left_out = edits.left_out_mask(table)
    repeats, people = both(
        rows,
        lambda: find_repeats(ids, np.flatnonzero(~left_out)) if can_repeat(table, derived) else NO_REPEATS,
        lambda: find_people(slots, by_attribute(slots, results), left_out),
    )
    return Workings(conditions, slots, results, fields, derived, ids, repeats, people, tuple(proofs))


def result_of(
    slot: Slot, columns: Map[str, Cells], rows: int, conditions: Conditions, proof: Proof | None
) -> SlotResult:
    """The result of a slot for all rows, under the proof of a whole file that has more of them, if there is one."""
    result = convert_slot(slot, columns, rows, conditions, proof)
    return result if proof is None else replace(result, proof=proof)


def whole_cells(table: Table, edits: Edits, mapping: Mapping, column: str) -> Cells:
    """The cells of a whole column."""
    return read_cells(column_texts(table, edits, mapping, column), mapping.options.empty)


def columns_of(slots: Iterable[Slot]) -> tuple[str, ...]:
    """The columns that slots read, each once."""
    return tuple(dict.fromkeys(name for slot in slots for name in slot.columns))


def field_names(slots: Iterable[Slot]) -> frozenset[str]:
    """The names of all fields."""
    return frozenset(slot.target.name for slot in slots if isinstance(slot.target, FieldTarget))


def stated_ids(slots: Iterable[Slot], results: Iterable[SlotResult]) -> pa.Array | None:
    """The ids that the file's id columns give, None where no column is one."""
    return next((result.values for slot, result in zip(slots, results, strict=True) if slot.is_id), None)


def carried_ids(table: Table, edits: Edits, mapping: Mapping, positions: Positions | None = None) -> pa.Array | None:
    """The ids that our own error export carries, for some rows or all; None for any other file."""
    if not has_error_columns(table.columns):
        return None
    if positions is None:
        texts = column_texts(table, edits, mapping, CARRIED_COLUMN)
    else:
        texts = texts_at(table, edits, mapping, CARRIED_COLUMN, positions)
    trimmed = pc.utf8_trim_whitespace(texts)
    return pc.if_else(pc.equal(trimmed, ""), None, trimmed)


def ids_of(stated: pa.Array | None, derived: pa.Array | None, carried: pa.Array | None) -> pa.Array:
    """The record ids: stated by the id columns, or derived where there are none; or carried by an error export."""
    if carried is None:
        return derived if stated is None else stated
    return pc.coalesce(carried, derived) if stated is None else with_carried(stated, carried)


def can_repeat(table: Table, derived: pa.Array | None) -> bool:
    """Whether ids may stand more than once: derived ones alone never do."""
    return derived is None or has_error_columns(table.columns)


def by_attribute(slots: Iterable[Slot], results: Iterable[SlotResult]) -> dict[Attribute, SlotResult]:
    """The results of the slots that are attributes."""
    return {slot.attribute: result for slot, result in zip(slots, results, strict=True) if slot.attribute}
