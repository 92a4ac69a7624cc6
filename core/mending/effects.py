"""What a step does to a column's cells: how many it changes, and some of them before and after."""

import json
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from core.checking.cells import column_texts
from core.checking.checked import Checked
from core.mapping.replacing import parts_of
from core.mapping.step_kinds import Step
from core.mapping.steps import done

EXAMPLES = 5
EXAMPLES_LOOKED_AT = 200


@dataclass(frozen=True, slots=True)
class Effect:
    """How many cells a step changes, and different ones of them as (before, after).

    `columns`: in which columns, where it is about several.
    """

    cells: int = 0
    examples: tuple[tuple[str, str], ...] = ()
    columns: tuple[str, ...] = ()


def effect_of(checked: Checked, step: Step, cancelled: Callable[[], bool] = lambda: False) -> Effect:
    """What one step more would do, after the edits and the steps so far; nothing, once `cancelled` says True.

    Raises MappingError as `apply_steps`.
    """
    if step.column not in checked.table.columns:
        return Effect()
    before = column_texts(checked.table, checked.edits, checked.mapping, step.column)
    after = [before.slice(0, 0)]
    for part in parts_of(before):
        if cancelled():
            return Effect()
        after.append(done(part, step, checked.mapping.options.empty))
    return _difference(before, pa.concat_arrays(after))


def effects_done(checked: Checked) -> tuple[Effect | None, ...]:
    """What each of the mapping's steps has done, in their order; None for one whose column the file doesn't have."""
    texts: dict[str, pa.Array] = {}
    found: list[Effect | None] = []
    bare = checked.mapping.model_copy(update={"steps": ()})
    for step in checked.mapping.steps:
        if step.column not in checked.table.columns:
            found.append(None)
            continue
        if step.column not in texts:
            texts[step.column] = column_texts(checked.table, checked.edits, bare, step.column)
        after = done(texts[step.column], step, bare.options.empty)
        found.append(_difference(texts[step.column], after))
        texts[step.column] = after
    return tuple(found)


def changed(before: pa.Array, after: pa.Array, differ: npt.NDArray[np.bool_]) -> Effect:
    """The effect of what makes one array of another: as many cells as `differ` says, with examples of values."""
    places = np.flatnonzero(differ)
    some = pa.array(places[:EXAMPLES_LOOKED_AT])
    pairs = zip(before.take(some).to_pylist(), after.take(some).to_pylist(), strict=True)
    examples = dict.fromkeys((text, sent(value)) for text, value in pairs if value is not None)
    return Effect(len(places), tuple(examples)[:EXAMPLES])


def sent(value: object) -> str:
    """A value as it is sent, in JSON; a text as it stands."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _difference(before: pa.Array, after: pa.Array) -> Effect:
    return changed(before, after, pc.not_equal(before, after).to_numpy(zero_copy_only=False))
