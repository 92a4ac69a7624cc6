"""What the Destination page hands on: where to, with which key, and how the import is to begin."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from core.checking.checked import Checked
from core.delivery import accounts
from core.delivery.address import checked_address
from core.delivery.destination import Destination
from core.delivery.imports import find_unfinished
from core.delivery.journal import imports, sources
from core.delivery.journal.imports import ImportEntry
from core.delivery.journal.journal import Journal
from core.delivery.journal.server_ids import ServerId
from core.delivery.journal.sources import KnownSource
from core.delivery.known import what_is_known
from core.hours import SendingHours
from core.plan import Known, Plan, make_plan
from core.settings import DataFolder

NO_LIMIT = 1_000_000


@dataclass(frozen=True, kw_only=True, slots=True)
class Order:
    """An import as a person ordered it. `key` is "" for practice, whose server makes one.

    `real_speed`: practice keeps the limit, too. `first_row_only`: it stops after one row, to be looked at.
    `hours`: rows are sent only then; None: at any time.
    """

    destination: Destination
    key: str = field(default="", repr=False)
    requests_a_minute: int = 100
    real_speed: bool = False
    first_row_only: bool = False
    hours: SendingHours | None = None

    @property
    def is_limited(self) -> bool:
        """Whether the limit slows it down."""
        return self.real_speed or not self.destination.practice


@dataclass(frozen=True, eq=False, slots=True)
class Outlook:
    """What an order would come to: its plan, and the unfinished import of the same work that it would continue."""

    order: Order
    plan: Plan
    unfinished: ImportEntry | None


def outlook(folder: DataFolder, checked: Checked, order: Order, now: datetime) -> Outlook:
    """The outlook of an order, from what the journal knows. Raises JournalError, CallError for an address."""
    known, unfinished = Known(), None
    if folder.journal.exists() and (order.key or order.destination.practice):
        with Journal(folder.journal) as journal:
            known = what_is_known(journal, order.destination, order.key, checked)
            begun = find_unfinished(journal, checked, order.destination, order.key)
            unfinished = imports.get(journal, begun) if begun else None
    per_minute = order.requests_a_minute if order.is_limited else NO_LIMIT
    return Outlook(order, make_plan(checked, known, now=now, per_minute=per_minute), unfinished)


@dataclass(frozen=True, slots=True)
class KnownSources:
    """The sources that we made or used with a key, the newest first; `usual`: where such files went before."""

    sources: Sequence[KnownSource] = ()
    usual: ServerId | None = None


def known_sources(folder: DataFolder, address: str, key: str, columns: Sequence[str]) -> KnownSources:
    """What is known with this key about the sources of files with these columns; nothing for a new key."""
    if not folder.journal.exists():
        return KnownSources()
    with Journal(folder.journal) as journal:
        account = accounts.find(journal, checked_address(address), key)
        if account is None:
            return KnownSources()
        return KnownSources(sources.of_account(journal, account), sources.of_columns(journal, account, columns))
