"""The imports of the journal: what each is, where it stands, its totals and counters."""

from dataclasses import dataclass

from core.delivery.events import Attention, ImportState
from core.delivery.journal.journal import Journal
from core.delivery.journal.server_ids import ServerId
from core.delivery.totals import Totals


@dataclass(frozen=True, kw_only=True, slots=True)
class RequestCounts:
    """What was sent over all runs: first tries by kind, and retries of every kind."""

    sources: int = 0
    people: int = 0
    records: int = 0
    retries: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class ImportEntry:
    """An import as the journal knows it.

    `state` is as another process would see it: `delivering` only while a process does; an import that was
    cut off is `interrupted`. `address` is the API's, or for practice a name of its own. `reason` is the code of
    why a person is needed, or why it stopped. `people` counts the file's distinct people. `seconds` is the
    delivering time over all runs. `made_at` and `ended_at` are ISO times in UTC.
    """

    import_id: str
    account: int
    address: str
    practice: bool
    state: ImportState
    reason: str | None
    message: str
    file: str
    source_name: str | None
    source_id: ServerId | None
    source_tries: int
    key_refused: bool
    totals: Totals
    people: int
    requests: RequestCounts
    seconds: float
    made_at: str
    ended_at: str | None


def get(journal: Journal, import_id: str) -> ImportEntry:
    """An import by its id. Raises CallError(`import_unknown`)."""
    raise NotImplementedError


def find(journal: Journal, prefix: str) -> ImportEntry:
    """The import whose id begins so. Raises CallError: `import_unknown`, `import_ambiguous`."""
    raise NotImplementedError


def listing(journal: Journal) -> list[ImportEntry]:
    """All imports, the newest first."""
    raise NotImplementedError


def newest_unfinished(journal: Journal) -> ImportEntry | None:
    """The newest import that isn't finished, or None."""
    raise NotImplementedError


def totals(journal: Journal, import_id: str) -> Totals:
    """Where the import's rows stand; costs the same for any number of rows."""
    raise NotImplementedError


def set_state(
    journal: Journal, import_id: str, state: ImportState, *, reason: Attention | str | None = None, message: str = ""
) -> None:
    """The import's new state. `finished` refuses with LookupError while a row is pending, and removes what
    accepted rows no longer need: their cells, their payloads, the people's attributes."""
    raise NotImplementedError


def add_seconds(journal: Journal, import_id: str, seconds: float) -> None:
    """Adds delivering time to the import."""
    raise NotImplementedError


def forget(journal: Journal, import_id: str) -> None:
    """Removes the import and all that belongs to it. Raises UnfinishedError(`delivered_elsewhere`) while a process
    delivers it."""
    raise NotImplementedError
