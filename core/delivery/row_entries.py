"""Rows of a checked file as the journal keeps them: state, id, payload, cells, and why a row stays behind."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from core.checking.checked import Checked
from core.checking.explanations import explain
from core.checking.skips import SkipReason
from core.delivery.journal.rows import RowState
from core.messages.told import Told
from core.records import Person, Record, content_hash

as_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class RowEntry:
    """One row for the journal. `payload` is the record's JSON, None where the row isn't sent; `cells` a JSON list.

    `why` says why a row is skipped; `reason` and `column` why it is invalid.
    """

    row: int
    state: RowState
    external_id: str
    payload: str | None = None
    cells: str | None = None
    person: Person | None = None
    content: str | None = None
    why: SkipReason | None = None
    reason: Told | None = None
    column: str | None = None


def planned(record: Record, external_id: str, cells: str) -> RowEntry:
    """A row that goes, under the id that was fixed for it."""
    if external_id != record.external_id:
        record = replace(record, external_id=external_id, body={**record.body, "external_id": external_id})
    payload, content = as_json(record.body), content_hash(record)
    return RowEntry(record.row, RowState.PLANNED, external_id, payload, cells, record.person, content)


def skipped(row: int, external_id: str, why: SkipReason) -> RowEntry:
    """A row that is not sent on purpose; nothing of its text is kept."""
    return RowEntry(row, RowState.SKIPPED, external_id, why=why)


def invalid(checked: Checked, position: int, external_id: str, cells: str) -> RowEntry:
    """A row that stays behind, with the sentences and the columns of its errors."""
    why = explain(checked, position)
    row = int(checked.table.row_numbers[position])
    return RowEntry(row, RowState.INVALID, external_id, cells=cells, reason=why.messages, column=why.columns)


def refused_id(entry: RowEntry, other: int) -> RowEntry:
    """A row that would go, but has the id of another row of the import: it stays behind."""
    reason = Told.of("id_taken", value=entry.external_id, row=other)
    return RowEntry(entry.row, RowState.INVALID, entry.external_id, cells=entry.cells, reason=reason)


def cells_between(checked: Checked) -> Callable[[int, int], Iterator[tuple[str, ...]]]:
    """A function of two frame positions: the rows' texts from one up to the other, edited and not converted."""
    columns = [checked.edits.column(checked.table, name) for name in checked.table.columns]

    def between(start: int, stop: int) -> Iterator[tuple[str, ...]]:
        return zip(*(column.slice(start, stop - start).to_pylist() for column in columns), strict=True)

    return between
