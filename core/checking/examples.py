"""Examples of what conversion makes of a column's texts: what a person is shown as before → after."""

import json
from collections.abc import Iterator

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from core.checking.cells import column_texts
from core.checking.checked import Checked


def conversion_examples(checked: Checked, column: str, count: int = 3) -> tuple[tuple[str, str], ...]:
    """Up to `count` pairs (text in the file, what is sent) of a column, where the two differ; no pair twice.

    A text that gives no value is none of them: that is a problem, and stands among the causes.
    """
    texts = column_texts(checked.table, checked.edits, checked.mapping, column)
    pairs: dict[tuple[str, str], None] = {}
    for values in _values_of(checked, column):
        for before, after in _differing(texts, values):
            pairs[before, after] = None
            if len(pairs) == count:
                return tuple(pairs)
    return tuple(pairs)


def _values_of(checked: Checked, column: str) -> Iterator[pa.Array]:
    """What is made of a column: its fields, then the record's id and time, then the person's attributes."""
    for field in checked.fields:
        if field.source == column:
            yield field.values
    for slot, result in zip(checked.workings.slots, checked.workings.results, strict=True):
        if slot.field is None and column in slot.columns:
            yield result.values


def _differing(texts: pa.Array, values: pa.Array) -> Iterator[tuple[str, str]]:
    """The distinct pairs that differ, in the file's order."""
    shown = values.cast(pa.string()) if not pa.types.is_large_string(values.type) else values
    differ = pc.not_equal(texts.cast(shown.type), shown).fill_null(False)
    places = np.flatnonzero(differ.to_numpy(zero_copy_only=False))
    for place in places.tolist():
        yield texts[place].as_py(), _sent(values[place].as_py())


def _sent(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
