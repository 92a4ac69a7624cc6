"""Checking again after steps were added, changed or taken back: only what reads their columns is converted anew."""

from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from core.checking.fields import fields_of
from core.checking.identifiers import CARRIED_COLUMN, NO_REPEATS, find_repeats
from core.checking.people_found import find_people
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
from core.mapping.step_kinds import Step
from core.reading.table import Table


def differ_in_steps_alone(one: Mapping, other: Mapping) -> bool:
    """Whether two mappings are alike but for their steps and names."""
    return one.model_copy(update={"steps": other.steps, "name": other.name}) == other


def restepped_columns(before: Iterable[Step], after: Iterable[Step]) -> frozenset[str]:
    """The columns whose own steps, in their order, aren't the same any more."""
    befores, afters = tuple(before), tuple(after)
    return frozenset(
        column
        for column in {step.column for step in (*befores, *afters)}
        if [step for step in befores if step.column == column] != [step for step in afters if step.column == column]
    )


def restepped(workings: Workings, table: Table, edits: Edits, before: Mapping, mapping: Mapping) -> Workings:
    """The workings under other steps of the same mapping, for the same edits."""
    changed = restepped_columns(before.steps, mapping.steps)
    if not changed:
        return workings
    concerned = [not changed.isdisjoint(slot.columns) for slot in workings.slots]
    read = columns_of(slot for slot, is_concerned in zip(workings.slots, concerned, strict=True) if is_concerned)
    columns = {name: whole_cells(table, edits, mapping, name) for name in read}
    names = field_names(workings.slots)
    results, fields = list(workings.results), list(workings.fields)
    for place in np.flatnonzero(concerned).tolist():
        slot = workings.slots[place]
        proof = workings.proofs[place] if len(workings.proofs) == len(workings.slots) else None
        results[place] = result_of(slot, columns, len(table), workings.conditions, proof)
        fields[place] = fields_of(slot, results[place].values, mapping.options.oversize, names)
    after = replace(workings, results=tuple(results), fields=tuple(fields))
    left_out = edits.left_out_mask(table)
    id_columns = {CARRIED_COLUMN, *columns_of(slot for slot in workings.slots if slot.is_id)}
    if not changed.isdisjoint(id_columns):
        stated = stated_ids(workings.slots, results)
        ids = ids_of(stated, workings.derived, carried_ids(table, edits, mapping))
        repeating = can_repeat(table, workings.derived)
        repeats = find_repeats(ids, np.flatnonzero(~left_out)) if repeating else NO_REPEATS
        after = replace(after, ids=ids, repeats=repeats)
    if any(slot.attribute and is_concerned for slot, is_concerned in zip(workings.slots, concerned, strict=True)):
        people = find_people(workings.slots, by_attribute(workings.slots, results), left_out)
        after = replace(after, people=people)
    return after
