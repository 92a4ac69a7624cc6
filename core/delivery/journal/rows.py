"""The rows of an import: the queue of those to send, and what became of each. All by (import, row number).

Every function here that changes a state changes exactly the row it names, and raises LookupError where that row
isn't in the state that the change starts from.
"""

from dataclasses import dataclass
from enum import StrEnum

from core.delivery.journal.journal import Journal
from core.delivery.journal.server_ids import ServerId


class RowState(StrEnum):
    """Where a row stands."""

    INVALID = "invalid"
    SKIPPED = "skipped"
    PLANNED = "planned"
    SENDING = "sending"
    ACCEPTED = "accepted"
    DUPLICATE = "duplicate"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class QueuedRow:
    """A planned row. `payload` is the record's JSON without `person_id`; `person` its person, None where it has none.

    `doubt`: an earlier try may have arrived. `tries` counts requests, `failures` those that went wrong (since the
    row was planned, or requeued). `revision` counts requeues.
    """

    row: int
    external_id: str
    person: str | None
    payload: str
    doubt: bool
    tries: int
    failures: int
    revision: int


def next_planned(journal: Journal, import_id: str, *, after: int = 0, limit: int = 100) -> list[QueuedRow]:
    """The next planned rows beyond row number `after`, in the file's order."""
    raise NotImplementedError


def begin(journal: Journal, import_id: str, row: int) -> None:
    """planned → sending, before its request leaves; counts the request, as a first try or a retry."""
    raise NotImplementedError


def accept(journal: Journal, import_id: str, row: int, server_id: ServerId | None) -> None:
    """sending → accepted; `server_id` is None where the answer's body couldn't be read."""
    raise NotImplementedError


def refuse_as_there(journal: Journal, import_id: str, row: int) -> RowState:
    """sending → accepted if the row was ever in doubt, else duplicate (a 409). Returns which."""
    raise NotImplementedError


def reject(journal: Journal, import_id: str, row: int, reason: str) -> None:
    """sending → rejected, with the sentence that says why."""
    raise NotImplementedError


def give_back(journal: Journal, import_id: str, row: int, *, doubt: bool, failed: bool = True) -> None:
    """sending → planned, to be tried again. `doubt` is sticky: False leaves it as it is.

    `failed=False` doesn't count a failure (429, 401, 403, a cancelled request).
    """
    raise NotImplementedError


def reject_person(journal: Journal, import_id: str, person: str, reason: str) -> list[tuple[int, str]]:
    """All planned rows of a person → rejected, in one go. Returns their (row number, external id)."""
    raise NotImplementedError


def recover(journal: Journal, import_id: str) -> int:
    """What an earlier run left `sending` → planned, in doubt. Returns how many. For the import's owner, at its start."""
    raise NotImplementedError
