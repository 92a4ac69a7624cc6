"""Mended rows go back into the queue of their import."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from core.checking.checked import Checked
from core.delivery import accounts
from core.delivery.journal import kept, mends, rows, writing
from core.delivery.journal.journal import Journal
from core.delivery.journal.rows import RowState
from core.delivery.row_entries import RowEntry, as_json, cells_between, invalid, planned, refused_id, skipped
from core.mapping.model import Attribute, AttributeTarget, Target
from core.records import records_at


@dataclass(frozen=True, slots=True)
class Requeued:
    """What became of mended rows, by row number: `queued` are to be sent, `behind` stay behind, `skipped` are neither.

    A row can be behind although it had no error: another row of the import has its id.
    """

    queued: tuple[int, ...]
    behind: tuple[int, ...]
    skipped: tuple[int, ...]


def requeue(journal: Journal, import_id: str, checked: Checked, row_numbers: Iterable[int]) -> Requeued:
    """Puts mended rows (refused or invalid ones) back into the queue; says what became of each.

    `checked` holds these rows as mended, under their row numbers: the whole file, or `rows_behind` alone. An
    id that was derived when the import was planned stays. A row that is still wrong becomes or stays `invalid`, one
    that is left out now is `skipped`. A finished import is `stopped` then, to be resumed; one that is being delivered
    sends them before it is finished.
    Raises LookupError for a row that is neither refused nor invalid; nothing is changed then.
    """
    numbers = sorted(set(row_numbers))
    fixed = rows.external_ids(journal, import_id, numbers) if kept.file_of(journal, import_id).ids_derived else {}
    entries = list(_entries(checked, numbers, fixed))  # before the commit: a delivery waits for it
    with journal.transaction():
        taken = rows.rows_with_ids(journal, import_id, {entry.external_id for entry in entries if entry.payload})
        entries = [_unless_taken(entry, taken) for entry in entries]
        same = set(numbers) - _rows_with_people_mended(checked)
        writing.mend_rows(journal, import_id, entries, accounts.salt(journal), same_people=same)
        mends.settle(journal, import_id, numbers)
    return Requeued(*(_in_state(entries, state) for state in (RowState.PLANNED, RowState.INVALID, RowState.SKIPPED)))


def _rows_with_people_mended(checked: Checked) -> set[int]:
    """The rows in which a person changed what is said of its person; another address alone names another person."""
    about = {column for column, uses in checked.mapping.columns.items() if any(map(_is_about_a_person, uses))}
    return {row for row, column in checked.edits.cells if column in about}


def _is_about_a_person(target: Target) -> bool:
    return isinstance(target, AttributeTarget) and target.to not in (Attribute.DISPLAY_TS, Attribute.EMAIL)


def _entries(checked: Checked, numbers: Iterable[int], fixed: Mapping[int, str]) -> Iterator[RowEntry]:
    """The rows as mended; `fixed` are ids that stay, by row number."""
    positions = np.array([checked.table.position_of(row) for row in numbers], np.int64)
    going = records_at(checked, positions[checked.deliverable[positions]])
    between = cells_between(checked)
    for row, position in zip(numbers, positions.tolist(), strict=True):
        record = next(going) if checked.deliverable[position] else None
        external_id = fixed.get(row) or checked.external_ids[position].as_py() or ""
        if position in checked.skipped:
            yield skipped(row, external_id, checked.skipped[position])
            continue
        cells = as_json(next(between(position, position + 1)))
        if record is None:
            yield invalid(checked, position, external_id, cells)
        else:
            yield planned(record, external_id, cells)


def _unless_taken(entry: RowEntry, taken: dict[str, int]) -> RowEntry:
    """The entry; one whose id another row of the import has stays behind, or the server would take it for that row."""
    return refused_id(entry, taken[entry.external_id]) if entry.payload and entry.external_id in taken else entry


def _in_state(entries: Iterable[RowEntry], state: RowState) -> tuple[int, ...]:
    return tuple(entry.row for entry in entries if entry.state is state)
