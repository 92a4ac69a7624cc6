"""What has to be there before a delivery starts: the import in the journal, its key, and for practice its server.

These functions wait for disks and keyrings: they are called in a thread.
"""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from core.checking.checked import Checked
from core.delivery import accounts
from core.delivery.awake import kept_awake
from core.delivery.events import ImportState, NoticeGiven, RowRefused
from core.delivery.imports import find_unfinished, prepare_import
from core.delivery.journal import imports, kept, notices, sources
from core.delivery.journal.imports import ImportEntry
from core.delivery.journal.journal import Journal
from core.delivery.journal.rows import RowState
from core.delivery.journal.server_ids import ServerId
from core.delivery.known import what_is_known
from core.delivery.lock import ImportLock
from core.delivery.options import DEFAULT_BUDGET_REQUESTS, DEFAULT_BUDGET_SECONDS, DeliveryOptions
from core.errors import ApiKeyError
from core.hours import SendingHours
from core.plan import make_plan
from core.sandbox.practice import has_real_speed, keep_practice, practice_server, renew_practice, set_real_speed
from core.sandbox.server import PracticeServer
from core.settings import DataFolder
from gui.destination.order import NO_LIMIT, Order
from gui.importing.refusals_model import MOST_KEPT
from gui.keys import Keys
from gui.work import Watch


@dataclass(frozen=True, kw_only=True, slots=True)
class Wishes:
    """How a person wants the next run of an import to go.

    `key` "": the one that is typed or remembered already. `real_speed` None: as it was chosen for this import before.
    """

    key: str = field(default="", repr=False)
    remember_key: bool = False
    same_organization: bool = False
    source_id: ServerId | None = None
    keep_going: bool = False
    real_speed: bool | None = None
    first_row_only: bool = False
    requests_a_minute: int = DEFAULT_BUDGET_REQUESTS
    hours: SendingHours | None = None


@dataclass(frozen=True, eq=False, slots=True)
class Prepared:
    """An import that can be delivered now, the rows of it that were refused before, and what befell it on its way."""

    entry: ImportEntry
    key: str
    options: DeliveryOptions
    refused: Sequence[RowRefused]
    notices: Sequence[NoticeGiven] = ()


def journalled(folder: DataFolder, checked: Checked, order: Order, watch: Watch) -> str:
    """The id of the import that an order means: the unfinished one of the same work, or a new one in the journal."""
    with Journal(folder.journal) as journal:
        unfinished = find_unfinished(journal, checked, order.destination, order.key)
        if unfinished:
            return unfinished
        known = what_is_known(journal, order.destination, order.key, checked)
        plan = make_plan(checked, known, now=datetime.now().astimezone())
        import_id = prepare_import(
            journal,
            checked,
            plan,
            order.destination,
            order.key,
            progress=lambda written, rows: watch.progress(written / max(1, rows)),
            cancelled=watch.cancelled,
        )
        if order.destination.practice:
            entries = imports.listing(journal)
            keep_practice(folder.practice, [e.import_id for e in entries if e.state is not ImportState.FINISHED])
    return import_id


def prepared(
    folder: DataFolder, import_id: str, wishes: Wishes, keys: Keys, take_server: Callable[[PracticeServer], None]
) -> Prepared:
    """An import of the journal, made ready for its next run; in practice its server is started, and handed over.

    Raises ApiKeyError: `key_missing` where there is none, `key_unconfirmed` for one of perhaps another
    organization, and what the keyring raises; UnfinishedError(`delivered_elsewhere`) for a wish that comes too late.
    """
    with Journal(folder.journal) as journal:
        entry = imports.get(journal, import_id)
        key = "" if entry.practice else _key(entry, wishes, keys)
        if not entry.practice:
            accounts.admit(journal, import_id, key, same_organization=wishes.same_organization)
        if wishes.source_id is not None:
            with ImportLock(journal.locks, import_id):
                sources.use(journal, import_id, wishes.source_id)
        if entry.practice:
            renew_practice(journal, folder.practice, import_id)
        entry = imports.get(journal, import_id)
        befell = notices.of_import(journal, import_id)
        refused = list(deque(rows_behind(journal, import_id, RowState.REJECTED), maxlen=MOST_KEPT))
    if not entry.practice:
        return Prepared(entry, key, _options(wishes, unlimited=False), refused, befell)
    if wishes.real_speed is not None:
        set_real_speed(folder.practice, import_id, chosen=wishes.real_speed)
    real_speed = has_real_speed(folder.practice, import_id)
    options = _options(wishes, unlimited=not real_speed)
    limit = (DEFAULT_BUDGET_REQUESTS, DEFAULT_BUDGET_SECONDS) if real_speed else None
    server = practice_server(folder.practice, import_id, limit=limit)
    server.start()
    take_server(server)
    return Prepared(entry, server.key, replace(options, api_url=server.url), refused, befell)


def rows_behind(journal: Journal, import_id: str, *states: RowState) -> Iterator[RowRefused]:
    """The rows that stay behind in one of these states, in the file's order."""
    for row in kept.rows_behind(journal, import_id):
        if row.state in states:
            yield RowRefused(row=row.row, external_id=row.external_id, reason=row.reason)


def _key(entry: ImportEntry, wishes: Wishes, keys: Keys) -> str:
    if wishes.key:
        keys.type_in(entry.address, wishes.key)
    if wishes.remember_key:
        keys.remember(entry.address)
    key = keys.find(entry.address)
    if not key:
        raise ApiKeyError("key_missing", address=entry.address)
    return key


def _options(wishes: Wishes, *, unlimited: bool) -> DeliveryOptions:
    return DeliveryOptions(
        budget_requests=NO_LIMIT if unlimited else wishes.requests_a_minute,
        budget_seconds=1.0 if unlimited else DEFAULT_BUDGET_SECONDS,
        keep_going=wishes.keep_going,
        limit_rows=1 if wishes.first_row_only else None,
        hours=None if unlimited else wishes.hours,
        keep_awake=kept_awake,
    )
