"""What a choice does to a file: how many cells would be read otherwise without it, and in which columns."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from core.checking.cells import column_texts
from core.checking.checked import Checked
from core.checking.conversion import Mask, is_there
from core.checking.skips import SkipReason
from core.checking.slot_results import convert_slot
from core.checking.slots import Slot
from core.checking.workings import whole_cells
from core.mapping.cell_values import emptied
from core.mapping.model import Attribute, FieldType
from core.mending.choices import Choice
from core.mending.effects import Effect, changed

_DATES, _NUMBERS = (FieldType.DATE, FieldType.DATETIME), (FieldType.INTEGER, FieldType.FLOAT)
_SIZED = ("value_split", "value_shortened")

Parts = Iterator[tuple[str, Effect]]


def effect_of_choice(checked: Checked, choice: Choice) -> Effect:
    """What a choice of the checked file's mapping does; `columns` are those in which it does something."""
    parts = [(column, effect) for column, effect in _PARTS[choice.option](checked, choice) if effect.cells]
    columns = tuple(dict.fromkeys(column for column, _ in parts))
    examples = next((effect.examples for _, effect in parts if effect.examples), ())
    return Effect(sum(effect.cells for _, effect in parts), examples, columns)


def _read_otherwise(checked: Checked, choice: Choice) -> Parts:
    """Dates or numbers whose value is another one, or none, where nothing is chosen."""
    workings = checked.workings
    options = choice.taken_back().on(checked.mapping).options
    conditions = replace(workings.conditions, options=options)
    differs: dict[str, Mask] = {}
    for slot, result in zip(workings.slots, workings.results, strict=True):
        if slot.columns and _concerns(choice, slot):
            cells = {name: whole_cells(checked.table, checked.edits, checked.mapping, name) for name in slot.columns}
            others = convert_slot(slot, cells, checked.rows, conditions).values
            column, differ = slot.columns[0], _differ(result.values, others)
            # A column with two uses has each of its cells once.
            known = differs.get(column, np.zeros(checked.rows, bool))
            yield column, changed(cells[column].texts, result.values, differ & ~known)
            differs[column] = known | differ


def _concerns(choice: Choice, slot: Slot) -> bool:
    if choice.option == "numbers":
        return slot.field is not None and slot.field.type in _NUMBERS
    return slot.attribute is Attribute.DISPLAY_TS or (slot.field is not None and slot.field.type in _DATES)


def _differ(values: pa.Array, others: pa.Array) -> Mask:
    unequal: Mask = pc.not_equal(values, others).fill_null(False).to_numpy(zero_copy_only=False)
    differ: Mask = unequal | (is_there(values) != is_there(others))
    return differ


def _emptied(checked: Checked, choice: Choice) -> Parts:
    """Cells that are the mark, before a step fills what is empty."""
    without = choice.taken_back().on(checked.mapping)
    for column in checked.mapping.columns:
        texts = column_texts(checked.table, checked.edits, without, column)
        after = emptied(texts, (choice.value,))
        yield column, changed(texts, after, pc.not_equal(texts, after).to_numpy(zero_copy_only=False))


def _sized(checked: Checked, _choice: Choice) -> Parts:
    for cause in checked.causes:
        if cause.code in _SIZED:
            yield cause.column or "", Effect(cause.count)


def _not_repeated(checked: Checked, _choice: Choice) -> Parts:
    """Rows that aren't sent, because an earlier one has their id."""
    slots = checked.workings.slots
    columns = next((slot.columns for slot in slots if slot.is_id), ())
    repeated = sum(why is SkipReason.REPEATED_ID for why in checked.skipped.values())
    yield ", ".join(columns), Effect(repeated)


_PARTS: dict[str, Callable[[Checked, Choice], Parts]] = {
    "date_order": _read_otherwise,
    "numbers": _read_otherwise,
    "empty": _emptied,
    "oversize": _sized,
    "duplicates": _not_repeated,
}
