"""The check of a whole file, and the same again after edits."""

from collections.abc import Sequence
from datetime import UTC, datetime

from core.checking.checked import Checked
from core.checking.conversion import Conditions
from core.checking.proof import Proof
from core.checking.rechecking import change_between, work_on
from core.checking.restepping import differ_in_steps_alone, restepped
from core.checking.verdict import verdict
from core.checking.workings import work_out
from core.edits import Edits
from core.mapping.model import Mapping
from core.reading.table import Table

MOST_CHANGED_ROWS = 1_000


def check(
    table: Table, edits: Edits, mapping: Mapping, *, now: datetime | None = None, proofs: Sequence[Proof] = ()
) -> Checked:
    """Every row of a table against a mapping that is fitted to it (`core.mapping.fit`) and the API's rules.

    `now` (with a time zone; default: the clock) is what dates in the future are later than. `proofs`, for a table
    that has only some rows of a file, are what `proofs_of` gave for all of it. Raises MappingError for a step that
    can't be used.
    """
    conditions = Conditions(mapping.options, (now or datetime.now(UTC)).astimezone(UTC))
    return verdict(table, edits, mapping, work_out(table, edits, mapping, conditions, proofs))


def proofs_of(checked: Checked) -> tuple[Proof, ...]:
    """What the whole file proves about the way its columns are written, to check some of its rows by."""
    return tuple(result.proof for result in checked.workings.results)


def recheck(checked: Checked, edits: Edits, mapping: Mapping | None = None) -> Checked:
    """What `check` gives for the same table and moment under other edits, and another mapping if one is given.

    Fast where few edits have changed, and where the mapping differs in steps alone. Raises as `check`.
    """
    table, workings = checked.table, checked.workings
    mapping = mapping or checked.mapping
    if not differ_in_steps_alone(checked.mapping, mapping):
        return check(table, edits, mapping, now=workings.conditions.now)
    change = change_between(table, mapping, checked.edits, edits)
    if change.size > MOST_CHANGED_ROWS:
        return check(table, edits, mapping, now=workings.conditions.now, proofs=workings.proofs)
    workings = restepped(workings, table, checked.edits, checked.mapping, mapping)
    return verdict(table, edits, mapping, work_on(workings, change))
