"""The verdict of a check: which rows go, and everything that keeps the others behind."""

from collections.abc import Iterator

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from core.checking.causes import in_order, merged, without
from core.checking.checked import Cause, Checked, Severity
from core.checking.conversion import Mask, is_there
from core.checking.fields import odd_names
from core.checking.people_found import display_ts_of
from core.checking.skips import SkipReason
from core.checking.workings import Workings, by_attribute
from core.edits import Edits
from core.mapping.model import Attribute, Mapping
from core.reading.table import Table


def verdict(table: Table, edits: Edits, mapping: Mapping, workings: Workings) -> Checked:
    """The checked table that follows from the workings."""
    skipped = _skipped(table, edits, mapping, workings)
    skips = np.zeros(len(table), bool)
    skips[list(skipped)] = True
    causes = without(merged(_all_causes(table, mapping, workings)), skips)
    deliverable = ~skips
    for cause in causes:
        if cause.severity is Severity.ERROR:
            deliverable[cause.positions] = False
    found = by_attribute(workings.slots, workings.results)
    return Checked(
        table=table,
        edits=edits,
        mapping=mapping,
        fields=tuple(column for fields in workings.fields for column in fields.columns),
        external_ids=workings.ids,
        ids_derived=workings.derived is not None,
        display_ts=display_ts_of(found),
        people=workings.people.merged if Attribute.EMAIL in found else None,
        causes=in_order(causes, {name: place for place, name in enumerate(table.columns)}),
        deliverable=deliverable,
        skipped=skipped,
        workings=workings,
    )


def _skipped(table: Table, edits: Edits, mapping: Mapping, workings: Workings) -> dict[int, SkipReason]:
    skipped = {}
    if mapping.options.duplicates == "first":
        skipped = dict.fromkeys(workings.repeats.later.tolist(), SkipReason.REPEATED_ID)
    left_out = np.flatnonzero(edits.left_out_mask(table)).tolist()
    return skipped | dict.fromkeys(left_out, SkipReason.LEFT_OUT)


def _all_causes(table: Table, mapping: Mapping, workings: Workings) -> Iterator[Cause]:
    for result, fields in zip(workings.results, workings.fields, strict=True):
        yield from result.causes
        yield from fields.causes
    yield from odd_names(workings.slots)
    yield from workings.people.differing
    yield from workings.people.nameless
    yield from _no_content(len(table), workings)
    yield from _no_id(workings)
    if mapping.options.duplicates == "refuse":
        yield from _repeated(table, workings)


def _no_content(rows: int, workings: Workings) -> Iterator[Cause]:
    """Rows in which no content has a value; where one is wrong, that says enough."""
    content = [(slot, result) for slot, result in zip(workings.slots, workings.results, strict=True) if slot.is_content]
    nothing = np.ones(rows, bool)
    for _, result in content:
        nothing &= ~is_there(result.values)
        for cause in result.causes:
            nothing[cause.positions] = False
    positions = np.flatnonzero(nothing)
    if len(positions):
        column = next((slot.column for slot, _ in content if slot.columns), None)
        code = "no_content" if content else "no_content_field"
        yield Cause(code, Severity.ERROR, column, positions, _empty_texts(len(positions)))


def _no_id(workings: Workings) -> Iterator[Cause]:
    for slot, result in zip(workings.slots, workings.results, strict=True):
        if slot.is_id:
            nothing = _null(workings.ids) & ~result.there
            positions = np.flatnonzero(nothing)
            if len(positions):
                yield Cause("id_empty", Severity.ERROR, slot.column, positions, _empty_texts(len(positions)))


def _repeated(table: Table, workings: Workings) -> Iterator[Cause]:
    repeats = workings.repeats
    if not len(repeats.positions):
        return
    column = next((slot.column for slot in workings.slots if slot.is_id), None)
    others = pa.array(table.row_numbers[repeats.others]).cast(pa.string())
    values = workings.ids.take(pa.array(repeats.positions))
    yield Cause("id_repeated", Severity.ERROR, column, repeats.positions, values, {}, {"other": others})


def _empty_texts(count: int) -> pa.Array:
    return pa.array([""]).take(pa.array(np.zeros(count, np.int64)))


def _null(values: pa.Array) -> Mask:
    return pc.is_null(values).to_numpy(zero_copy_only=False)  # type: ignore[no-any-return]
