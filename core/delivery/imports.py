"""From a plan to an import in the journal."""

import contextlib
import hashlib
import json
import secrets
from collections.abc import Callable, Iterator

from core.checking.check import proofs_of
from core.checking.checked import Checked
from core.delivery import accounts
from core.delivery.address import checked_address
from core.delivery.destination import Destination
from core.delivery.journal import imports, kept, writing
from core.delivery.journal.imports import ImportEntry
from core.delivery.journal.journal import Journal
from core.delivery.known import known_source
from core.delivery.lock import ImportLock
from core.delivery.row_entries import RowEntry, as_json, cells_between, invalid, planned, skipped
from core.errors import JournalError, UnfinishedError
from core.plan import Plan
from core.records import Record, records

_ROWS_A_COMMIT = 2000


def find_unfinished(journal: Journal, checked: Checked, destination: Destination, key: str) -> str | None:
    """The id of the newest unfinished import of the same file (read and edited the same), mapping and destination.

    Only one that may go on with this key without asking.
    """
    for entry in imports.unfinished_of(journal, _work(checked)):
        if _goes_to(entry, destination) and accounts.admits(journal, entry.import_id, key):
            return entry.import_id
    return None


def prepare_import(
    journal: Journal,
    checked: Checked,
    plan: Plan,
    destination: Destination,
    key: str,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> str:
    """The id of a new import, with every row of the file in the journal, ready to deliver.

    `progress` is told (rows written, rows in all). Where `cancelled` says True, nothing stays, and
    UnfinishedError(`prepare_cancelled`) is raised.
    """
    import_id = secrets.token_hex(5)
    salt, persons = accounts.salt(journal), dict[str, str]()
    with ImportLock(journal.locks, import_id):
        try:
            writing.begin(journal, _described(journal, import_id, checked, plan, destination, key))
            for written, entries in _chunks(checked, plan):
                _go_on_unless(cancelled)
                writing.add_rows(journal, import_id, entries, salt, persons)
                if progress is not None:
                    progress(written, plan.rows)
            writing.make_ready(journal, import_id)
        except BaseException:
            # Where this fails too (a full disk), the next start drops what was half prepared.
            with contextlib.suppress(JournalError):
                writing.drop(journal, import_id)
            raise
    return import_id


def _described(
    journal: Journal, import_id: str, checked: Checked, plan: Plan, destination: Destination, key: str
) -> writing.NewImport:
    if destination.practice:
        account = accounts.open_practice(journal)
    else:
        account = accounts.open_account(journal, checked_address(destination.api_url), key)
    source = checked.table.source
    return writing.NewImport(
        import_id=import_id,
        account=account,
        work=_work(checked),
        file=source.name,
        reading=kept.described(source, proofs_of(checked)),
        columns=checked.table.columns,
        mapping=checked.mapping.model_dump_json(),
        ids_derived=checked.ids_derived,
        rows=plan.rows,
        people=plan.people,
        source_name=destination.source_name,
        source_id=known_source(journal, account, destination),
    )


def _chunks(checked: Checked, plan: Plan) -> Iterator[tuple[int, list[RowEntry]]]:
    """The rows of the file, some thousands at a time, with the number of rows up to there."""
    going = records(checked)
    cells = cells_between(checked)
    for start in range(0, plan.rows, _ROWS_A_COMMIT):
        stop = min(start + _ROWS_A_COMMIT, plan.rows)
        ids = checked.external_ids.slice(start, stop - start).to_pylist()
        texts = map(as_json, cells(start, stop))
        entries = [
            _entry(checked, plan, position, external_id or "", text, going)
            for position, external_id, text in zip(range(start, stop), ids, texts, strict=True)
        ]
        yield stop, entries


def _entry(
    checked: Checked, plan: Plan, position: int, external_id: str, cells: str, going: Iterator[Record]
) -> RowEntry:
    record = next(going) if checked.deliverable[position] else None
    if position in plan.skipped:
        return skipped(int(checked.table.row_numbers[position]), external_id, plan.skipped[position])
    if record is None:
        return invalid(checked, position, external_id, cells)
    return planned(record, external_id, cells)


def _go_on_unless(cancelled: Callable[[], bool] | None) -> None:
    if cancelled is not None and cancelled():
        raise UnfinishedError("prepare_cancelled")


def _goes_to(entry: ImportEntry, destination: Destination) -> bool:
    if entry.practice != destination.practice:
        return False
    if not entry.practice and entry.address != checked_address(destination.api_url):
        return False
    if destination.source_id is not None:
        return entry.source_id == destination.source_id
    return entry.source_name == destination.source_name


def _work(checked: Checked) -> str:
    """What the file as read and edited, and the mapping, are recognized by."""
    source = checked.table.source
    edits = checked.edits
    described = [
        [source.fingerprint, source.sheet, source.header_row, source.header_rows, source.encoding, source.delimiter],
        checked.mapping.model_dump(mode="json", exclude={"name"}),
        sorted([row, column, text] for (row, column), text in edits.cells.items()),
        sorted(edits.left_out),
    ]
    return hashlib.sha256(json.dumps(described, sort_keys=True).encode()).hexdigest()
