"""Trials: a change of the mapping made on a cause's own rows, to see how many it mends before it is offered."""

from dataclasses import dataclass, replace

import numpy as np
import pyarrow as pa

from core.checking.check import check
from core.checking.checked import Cause, Checked, Severity
from core.checking.conversion import Positions
from core.checking.slots import slots_of
from core.edits import Edits
from core.mapping.changes import Change
from core.mapping.model import Mapping
from core.mending.effects import sent
from core.reading.table import Table

MOST_ROWS = 20_000
EXAMPLES = 3
EXAMPLES_LOOKED_AT = 200
LONGEST_EXAMPLE = 200


@dataclass(frozen=True, slots=True)
class Trial:
    """How many of the rows that were looked at have the problem no more and no other error in its column.

    `examples` are (text before, what is sent), "" where nothing is sent any more.
    """

    mended: int
    looked_at: int
    examples: tuple[tuple[str, str], ...] = ()


class Trials:
    """The first rows of a cause (20,000 at most), with what the mapping makes of its column alone."""

    def __init__(self, checked: Checked, cause: Cause) -> None:
        self._checked, self._cause = checked, cause
        self._table, self._edits = _part(checked, cause.positions[:MOST_ROWS])
        self._mapping = _about(checked, cause.column or "")

    def of(self, change: Change) -> Trial:
        """What a change would do. Raises MappingError for a step that can't be used."""
        now = self._checked.workings.conditions.now
        tried = check(self._table, self._edits, change.on(self._mapping), now=now)
        wrong = np.zeros(tried.rows, bool)
        for cause in tried.causes:
            if self._concerns(cause):
                wrong[cause.positions] = True
        mended = np.flatnonzero(~wrong)
        return Trial(len(mended), tried.rows, self._examples(tried, mended))

    def _concerns(self, cause: Cause) -> bool:
        """Whether a row with this problem isn't mended. That a row has no feedback is said of any content column."""
        same = cause.code == self._cause.code
        if cause.code == "no_content":
            return same
        return cause.column == self._cause.column and (same or cause.severity is Severity.ERROR)

    def _examples(self, tried: Checked, mended: Positions) -> tuple[tuple[str, str], ...]:
        """Distinct texts with what is sent for each, where the two differ."""
        some = pa.array(mended[:EXAMPLES_LOOKED_AT])
        values = next((each for each in _values_of(tried, self._cause.column) if len(each) == tried.rows), None)
        if values is None:
            return ()
        befores, afters = self._cause.values.take(some).to_pylist(), values.take(some).to_pylist()
        pairs = ((before, "" if after is None else sent(after)) for before, after in zip(befores, afters, strict=True))
        differing = dict.fromkeys(pair for pair in pairs if pair[0] != pair[1] and len(pair[0]) <= LONGEST_EXAMPLE)
        return tuple(differing)[:EXAMPLES]


def _part(checked: Checked, positions: Positions) -> tuple[Table, Edits]:
    table = checked.table
    rows = table.row_numbers[positions]
    part = replace(table, frame=table.frame.iloc[positions].reset_index(drop=True), row_numbers=rows)
    there = set(rows.tolist())
    cells = {cell: text for cell, text in checked.edits.cells.items() if cell[0] in there}
    return part, Edits(cells, checked.edits.left_out & there)


def _about(checked: Checked, column: str) -> Mapping:
    """The mapping of a column alone, with those that it is joined with."""
    slots = slots_of(checked.table, checked.mapping)
    joined = {name for slot in slots if column in slot.columns for name in slot.columns}
    columns = {name: targets for name, targets in checked.mapping.columns.items() if name in joined}
    return checked.mapping.model_copy(update={"columns": columns, "constants": ()})


def _values_of(tried: Checked, column: str | None) -> list[pa.Array]:
    pairs = zip(tried.workings.slots, tried.workings.results, strict=True)
    return [result.values for slot, result in pairs if column in slot.columns]
