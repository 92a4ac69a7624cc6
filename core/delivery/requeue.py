"""Mended rows go back into the queue of their import."""

from collections.abc import Iterable

from core.checking.checked import Checked
from core.delivery import accounts
from core.delivery.journal import kept, rows, writing
from core.delivery.journal.journal import Journal
from core.delivery.journal.rows import RowState
from core.delivery.row_entries import RowEntry, as_json, cells_between, invalid, planned, skipped
from core.records import record_at


def requeue(journal: Journal, import_id: str, checked: Checked, row_numbers: Iterable[int]) -> int:
    """Puts mended rows (refused or invalid ones) back into the queue; returns how many went.

    `checked` holds these rows as mended, under their row numbers: the whole file, or `kept.table_behind` alone. An
    id that was derived when the import was planned stays. A row that is still wrong becomes or stays `invalid`, one
    that is left out now is `skipped`. A finished import is `stopped` then, to be resumed.
    Raises LookupError for a row that is neither refused nor invalid; nothing is changed then.
    """
    numbers = sorted(set(row_numbers))
    fixed = rows.external_ids(journal, import_id, numbers) if kept.file_of(journal, import_id).ids_derived else {}
    entries = [_entry(checked, checked.table.position_of(row), fixed.get(row)) for row in numbers]
    writing.mend_rows(journal, import_id, entries, accounts.salt(journal))
    return sum(entry.state is RowState.PLANNED for entry in entries)


def _entry(checked: Checked, position: int, fixed_id: str | None) -> RowEntry:
    external_id = fixed_id or checked.external_ids[position].as_py() or ""
    if position in checked.skipped:
        return skipped(int(checked.table.row_numbers[position]), external_id, checked.skipped[position])
    cells = as_json(next(cells_between(checked)(position, position + 1)))
    if not checked.deliverable[position]:
        return invalid(checked, position, external_id, cells)
    return planned(record_at(checked, position), external_id, cells)
