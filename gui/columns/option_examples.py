"""What a choice among the options does to this very file: texts before and after."""

from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from core.checking.check import check
from core.checking.checked import Checked
from core.checking.examples import conversion_examples
from core.edits import Edits
from core.mapping.model import Attribute, FieldTarget, FieldType, Mapping, Options
from core.reading.table import Table

SAMPLE = 200
Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Examples:
    """Pairs (text in the file, what is sent) for dates and numbers, and how much the other options concern."""

    dates: Pairs
    numbers: Pairs
    emptied: tuple[str, ...]
    long_values: int
    repeated_ids: int


def examples_of(checked: Checked, options: Options) -> Examples:
    """What some options would do to a checked file; converted on its first rows where they differ from what is set."""
    tried = checked if options == checked.mapping.options else _tried(checked, options)
    return Examples(
        dates=_pairs(tried, _dated_columns(checked.mapping)),
        numbers=_pairs(tried, _columns_of(checked.mapping, {FieldType.INTEGER, FieldType.FLOAT})),
        emptied=_emptied(checked, options),
        long_values=_count(checked, ("value_too_long", "value_split", "value_shortened")),
        repeated_ids=_count(checked, ("id_repeated",)) + len(checked.skipped),
    )


def _tried(checked: Checked, options: Options) -> Checked:
    table = checked.table
    head = Table(table.frame.head(SAMPLE), table.row_numbers[:SAMPLE], table.source)
    return check(head, Edits(), checked.mapping.model_copy(update={"options": options}))


def _pairs(checked: Checked, columns: list[str]) -> Pairs:
    for column in columns:
        pairs = conversion_examples(checked, column, count=2)
        if pairs:
            return pairs
    return ()


def _dated_columns(mapping: Mapping) -> list[str]:
    shown = [name for name, targets in mapping.columns.items() if any(t.to == Attribute.DISPLAY_TS for t in targets)]
    return shown + _columns_of(mapping, {FieldType.DATE, FieldType.DATETIME})


def _columns_of(mapping: Mapping, types: set[FieldType]) -> list[str]:
    return [
        name
        for name, targets in mapping.columns.items()
        if any(isinstance(target, FieldTarget) and target.type in types for target in targets)
    ]


def _emptied(checked: Checked, options: Options) -> tuple[str, ...]:
    """The texts of this file that count as empty, without the empty text itself."""
    marks = pa.array([mark.strip().casefold() for mark in options.empty if mark.strip()], pa.string())
    found: dict[str, None] = {}
    for column in checked.mapping.columns:
        texts = pc.utf8_trim_whitespace(checked.table.column(column))
        matches = texts.filter(pc.is_in(pc.utf8_lower(texts), value_set=marks))
        found |= dict.fromkeys(pc.unique(matches).to_pylist())
    return tuple(found)


def _count(checked: Checked, codes: tuple[str, ...]) -> int:
    positions = [cause.positions for cause in checked.causes if cause.code in codes]
    return len(np.unique(np.concatenate(positions))) if positions else 0
