"""Checking again after edits: only the columns and rows concerned are converted anew.

A column whose proof the edits have changed (the only date that showed the order, say) is converted as a whole.
"""

from collections.abc import Collection, Iterable
from collections.abc import Mapping as Map
from dataclasses import dataclass, replace

import numpy as np
import pyarrow as pa

from core.checking.cells import Cells, read_cells, texts_at
from core.checking.conversion import Mask, Positions, with_values
from core.checking.fields import fields_of
from core.checking.identifiers import CARRIED_COLUMN, Repeats, repeats_after
from core.checking.people_found import People, people_after
from core.checking.slot_results import SlotResult, convert_slot, patched
from core.checking.slots import Slot
from core.checking.workings import (
    Workings,
    by_attribute,
    can_repeat,
    carried_ids,
    columns_of,
    field_names,
    ids_of,
    result_of,
    stated_ids,
    whole_cells,
)
from core.edits import Edits
from core.mapping.model import Mapping
from core.reading.table import Table


@dataclass(frozen=True, eq=False, slots=True)
class Change:
    """What lies between two states of the edits.

    `cells`: positions with changed cells; `columns`: theirs; `rows`: positions that were left out or taken back.
    """

    table: Table
    mapping: Mapping
    before: Edits
    after: Edits
    columns: frozenset[str]
    cells: Positions
    rows: Positions
    left_out: Mask

    @property
    def size(self) -> int:
        """How many rows have changed."""
        return len(self.cells) + len(self.rows)

    def concerns(self, slot: Slot) -> bool:
        """Whether a slot reads one of the changed columns."""
        return not self.columns.isdisjoint(slot.columns)

    def read(self, column: str, edits: Edits) -> Cells:
        """The changed rows' cells of a column, under some edits."""
        texts = texts_at(self.table, edits, self.mapping, column, self.cells)
        return read_cells(texts, self.mapping.options.empty)


def change_between(table: Table, mapping: Mapping, before: Edits, after: Edits) -> Change:
    """What has changed from one state of the edits to another."""
    keys = {key for key, _ in before.cells.items() ^ after.cells.items()}
    cells = _positions(table, {row for row, _ in keys})
    rows = _positions(table, before.left_out ^ after.left_out)
    columns = frozenset(column for _, column in keys)
    return Change(table, mapping, before, after, columns, cells, rows, after.left_out_mask(table))


def _positions(table: Table, rows: Collection[int]) -> Positions:
    return np.flatnonzero(np.isin(table.row_numbers, np.fromiter(rows, np.int64, len(rows))))


def work_on(workings: Workings, change: Change) -> Workings:
    """The workings after a change."""
    concerned = columns_of(slot for slot in workings.slots if change.concerns(slot))
    old = {name: change.read(name, change.before) for name in concerned}
    new = {name: change.read(name, change.after) for name in concerned}
    names = field_names(workings.slots)
    results, fields = list(workings.results), list(workings.fields)
    for place, slot in enumerate(workings.slots):
        if change.concerns(slot):
            results[place] = _converted(workings, place, old, new, change)
            fields[place] = fields_of(slot, results[place].values, change.mapping.options.oversize, names)
    ids = _ids(workings, results, change)
    return replace(
        workings,
        results=tuple(results),
        fields=tuple(fields),
        ids=ids,
        repeats=_repeats(workings, ids, change),
        people=_people(workings, results, change),
    )


def _converted(
    workings: Workings, place: int, old: Map[str, Cells], new: Map[str, Cells], change: Change
) -> SlotResult:
    slot, result, conditions = workings.slots[place], workings.results[place], workings.conditions
    count = len(change.cells)
    lost, won = (convert_slot(slot, cells, count, conditions).proof for cells in (old, new))
    proof = result.proof - lost + won
    if not proof.same_effect(result.proof):
        columns = {name: whole_cells(change.table, change.after, change.mapping, name) for name in slot.columns}
        return result_of(slot, columns, len(change.table), conditions, proof)
    part = convert_slot(slot, new, count, conditions, proof)
    return replace(patched(result, part, change.cells), proof=proof)


def _ids(workings: Workings, results: Iterable[SlotResult], change: Change) -> pa.Array:
    id_columns = {CARRIED_COLUMN, *columns_of(slot for slot in workings.slots if slot.is_id)}
    if change.columns.isdisjoint(id_columns):
        return workings.ids
    chosen = pa.array(change.cells)
    whole = stated_ids(workings.slots, results), workings.derived
    stated, derived = (None if ids is None else ids.take(chosen) for ids in whole)
    carried = carried_ids(change.table, change.after, change.mapping, change.cells)
    return with_values(workings.ids, ids_of(stated, derived, carried), change.cells)


def _repeats(workings: Workings, ids: pa.Array, change: Change) -> Repeats:
    changed = change.rows if ids is workings.ids else np.union1d(change.rows, change.cells)
    if not len(changed) or not can_repeat(change.table, workings.derived):
        return workings.repeats
    return repeats_after(workings.repeats, workings.ids, ids, changed, change.left_out)


def _people(workings: Workings, results: Iterable[SlotResult], change: Change) -> People:
    concerned = any(change.concerns(slot) for slot in workings.slots if slot.attribute)
    changed = np.union1d(change.rows, change.cells) if concerned else change.rows
    if not len(changed):
        return workings.people
    found = by_attribute(workings.slots, results)
    return people_after(workings.people, workings.slots, found, changed, change.left_out)
