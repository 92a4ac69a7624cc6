"""Steps: mends of whole columns, applied in order after the edits, a whole column at a time.

Every step is idempotent, looks at one cell at a time, and changes its own column alone.
"""

from collections.abc import Callable, Iterable
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from core.mapping.cell_values import emptied, filled, first_addresses, iso_dates, numbers_alone, truths
from core.mapping.html_text import stripped
from core.mapping.replacing import replaced
from core.mapping.step_kinds import Step

Marks = Iterable[str]

_DONE: dict[str, Callable[[pa.Array, Any, Marks], pa.Array]] = {
    "trim": lambda texts, _step, _empty: pc.utf8_trim_whitespace(texts),
    "replace": lambda texts, step, _empty: replaced(texts, step),
    "strip_html": lambda texts, _step, _empty: stripped(texts),
    "empty": lambda texts, step, _empty: emptied(texts, step.marks),
    "fill": lambda texts, step, empty: filled(texts, step.value, empty),
    "number": lambda texts, _step, _empty: numbers_alone(texts),
    "booleans": lambda texts, step, _empty: truths(texts, step.true, step.false),
    "first_email": lambda texts, _step, _empty: first_addresses(texts),
    "dates": lambda texts, step, _empty: iso_dates(texts, step.order),
}


def apply_steps(texts: pa.ChunkedArray, column: str, steps: Iterable[Step], empty: Marks = ()) -> pa.ChunkedArray:
    """The texts of a column after its steps: strings, as many as before; steps of other columns do nothing.

    `empty` is the mapping's option. Raises MappingError for a step that can't be used or never comes to rest.
    """
    for step in steps:
        if step.column == column:
            texts = pa.chunked_array([done(chunk, step, empty) for chunk in texts.chunks], texts.type)
    return texts


def done(texts: pa.Array, step: Step, empty: Marks = ()) -> pa.Array:
    """Texts after one step. Raises as `apply_steps`."""
    return _DONE[step.do](texts, step, empty).cast(texts.type)
