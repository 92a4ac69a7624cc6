"""Causes: made from misfits, moved, merged and put in order."""

from collections import defaultdict
from collections.abc import Iterable
from collections.abc import Mapping as Map
from dataclasses import replace

import numpy as np
import pyarrow as pa

from core.checking.checked import Cause, Severity
from core.checking.conversion import Mask, Misfit, Positions
from core.checking.slots import Slot

NO_POSITIONS: Positions = np.zeros(0, np.int64)


def cause_of(misfit: Misfit, slot: Slot, texts: pa.Array) -> Cause | None:
    """The cause of a misfit in a slot with these texts; None where nothing misfits."""
    positions = np.flatnonzero(misfit.where)
    if not len(positions):
        return None
    values = texts.take(pa.array(positions))
    named = {} if slot.column is not None else {"column": slot.fixed_name}
    return Cause(misfit.code, misfit.severity, slot.column, positions, values, {**named, **misfit.params})


def column_cause(code: str, severity: Severity, column: str | None, **params: object) -> Cause:
    """A cause that is about a whole column or file, and about no row of it."""
    return Cause(code, severity, column, NO_POSITIONS, pa.array([], pa.string()), params)


def only(cause: Cause, kept: Mask) -> Cause:
    """The cause with some of its rows alone; `kept` has an entry for each of its positions."""
    if kept.all():
        return cause
    chosen = pa.array(kept)
    details = {name: texts.filter(chosen) for name, texts in cause.details.items()}
    return replace(cause, positions=cause.positions[kept], values=cause.values.filter(chosen), details=details)


def without(causes: Iterable[Cause], gone: Mask) -> tuple[Cause, ...]:
    """The causes without the rows where `gone` (an entry a table row) is True; what has no rows left is dropped."""
    return tuple(
        only(cause, ~gone[cause.positions])
        for cause in causes
        if not len(cause.positions) or not gone[cause.positions].all()
    )


def moved(cause: Cause, positions: Positions) -> Cause:
    """A cause that was found among some rows alone, at these rows' own positions."""
    return replace(cause, positions=positions[cause.positions])


def merged(causes: Iterable[Cause]) -> tuple[Cause, ...]:
    """Causes of one code in one column made one, each row once; the parameters of the last are kept.

    Those of fixed values are told apart by the name that stands in for their column.
    """
    groups: dict[tuple[str, object], list[Cause]] = defaultdict(list)
    about_all = []
    for cause in causes:
        if len(cause.positions):
            groups[cause.code, cause.column or cause.params.get("column")].append(cause)
        else:
            about_all.append(cause)
    return (*about_all, *(group[0] if len(group) == 1 else _union(group) for group in groups.values()))


def _union(group: list[Cause]) -> Cause:
    positions, places = np.unique(np.concatenate([cause.positions for cause in group]), return_index=True)
    chosen = pa.array(places)
    values = pa.concat_arrays([cause.values.cast(group[0].values.type) for cause in group]).take(chosen)
    details = {
        name: pa.concat_arrays([cause.details[name] for cause in group]).take(chosen) for name in group[0].details
    }
    return replace(group[-1], positions=positions, values=values, details=details)


def in_order(causes: Iterable[Cause], columns: Map[str, int]) -> tuple[Cause, ...]:
    """Errors first, most rows first; equal ones in the order of the file's columns, then of their codes."""
    return tuple(
        sorted(
            causes,
            key=lambda cause: (
                cause.severity is not Severity.ERROR,
                -cause.count,
                columns.get(cause.column or "", len(columns)),
                cause.code,
            ),
        )
    )
