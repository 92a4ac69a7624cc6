"""The imports of the journal: what each is, where it stands, its totals and counters."""

import sqlite3
from dataclasses import dataclass

from core.checking.skips import SkipReason
from core.delivery.events import Attention, ImportState
from core.delivery.journal.journal import Journal
from core.delivery.journal.server_ids import ServerId, restored
from core.delivery.lock import ImportLock, is_held
from core.delivery.totals import Totals
from core.errors import CallError

_ENTRY = (
    "SELECT imports.*, accounts.address, accounts.practice, counts.*"
    " FROM imports JOIN accounts USING (account) JOIN counts USING (import_id) WHERE state <> 'preparing'"
)


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
    found = _entries(journal, "AND import_id = ?", import_id)
    if not found:
        raise CallError("import_unknown", import_id=import_id)
    return found[0]


def find(journal: Journal, prefix: str) -> ImportEntry:
    """The import whose id begins so. Raises CallError: `import_unknown`, `import_ambiguous`."""
    found = _entries(journal, "AND substr(import_id, 1, ?) = ?", len(prefix), prefix)
    if not found or not prefix:
        raise CallError("import_unknown", import_id=prefix)
    if len(found) > 1:
        raise CallError("import_ambiguous", import_id=prefix, count=len(found))
    return found[0]


def listing(journal: Journal) -> list[ImportEntry]:
    """All imports, the newest first."""
    return _entries(journal, "ORDER BY number DESC")


def newest_unfinished(journal: Journal) -> ImportEntry | None:
    """The newest import that isn't finished, or None."""
    found = _entries(journal, "AND state <> 'finished' ORDER BY number DESC LIMIT 1")
    return found[0] if found else None


def unfinished_of(journal: Journal, work: str) -> list[ImportEntry]:
    """The imports of the same file, read, edited and mapped the same (`work`), that aren't finished; newest first."""
    return _entries(journal, "AND state <> 'finished' AND work = ? ORDER BY number DESC", work)


def totals(journal: Journal, import_id: str) -> Totals:
    """Where the import's rows stand; costs the same for any number of rows."""
    with journal.reading() as database:
        found = database.execute(
            "SELECT imports.rows, counts.* FROM counts JOIN imports USING (import_id) WHERE import_id = ?", (import_id,)
        ).fetchone()
    return _totals(found)


def set_state(
    journal: Journal, import_id: str, state: ImportState, *, reason: Attention | str | None = None, message: str = ""
) -> None:
    """The import's new state.

    `finished` removes what accepted rows no longer need: their cells, their payloads, the people's attributes. It
    raises LookupError while a row is pending.
    """
    finished = state is ImportState.FINISHED
    with journal.transaction() as database:
        if finished:
            _finish(database, import_id)
        database.execute(
            "UPDATE imports SET state = ?, reason = ?, message = ?,"
            " ended_at = iif(?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), NULL) WHERE import_id = ?",
            (state, reason, message, finished, import_id),
        )
    if finished:
        journal.shrink_log()


def add_seconds(journal: Journal, import_id: str, seconds: float) -> None:
    """Adds delivering time to the import."""
    with journal.transaction() as database:
        database.execute("UPDATE counts SET seconds = seconds + ? WHERE import_id = ?", (seconds, import_id))


def forget(journal: Journal, import_id: str) -> None:
    """Removes the import and all that belongs to it; a practice account goes with its import.

    Raises UnfinishedError(`delivered_elsewhere`) while a process delivers it.
    """
    entry = get(journal, import_id)
    with ImportLock(journal.locks, import_id) as lock, journal.transaction() as database:
        database.execute("DELETE FROM imports WHERE import_id = ?", (import_id,))
        database.execute("DELETE FROM accounts WHERE account = ? AND practice", (entry.account,))
        lock.remove()
    journal.shrink_log()


def _finish(database: sqlite3.Connection, import_id: str) -> None:
    pending = database.execute("SELECT planned + sending FROM counts WHERE import_id = ?", (import_id,)).fetchone()[0]
    if pending:
        raise LookupError(f"import {import_id} has {pending} rows to send")
    database.execute(
        "DELETE FROM contents WHERE import_id = ?1 AND row NOT IN"
        " (SELECT row FROM rows WHERE import_id = ?1 AND state IN ('rejected', 'invalid'))",
        (import_id,),
    )
    database.execute("DELETE FROM import_people WHERE import_id = ?", (import_id,))


def _entries(journal: Journal, which: str, *values: object) -> list[ImportEntry]:
    with journal.reading() as database:
        return [_entry(row, journal) for row in database.execute(f"{_ENTRY} {which}", values)]


def _entry(row: sqlite3.Row, journal: Journal) -> ImportEntry:
    as_stored = (
        "import_id",
        "account",
        "address",
        "reason",
        "message",
        "file",
        "source_name",
        "source_tries",
        "people",
        "seconds",
        "made_at",
        "ended_at",
    )
    return ImportEntry(
        **{name: row[name] for name in as_stored},
        practice=bool(row["practice"]),
        state=_seen(journal, row["import_id"], ImportState(row["state"])),
        source_id=restored(row["source_id"]),
        key_refused=bool(row["key_refused"]),
        totals=_totals(row),
        requests=RequestCounts(
            sources=row["sent_sources"], people=row["sent_people"], records=row["sent_records"], retries=row["retries"]
        ),
    )


def _seen(journal: Journal, import_id: str, stored: ImportState) -> ImportState:
    """The state to show: only who holds the lock delivers, whatever was written down last."""
    if stored in {ImportState.READY, ImportState.DELIVERING, ImportState.INTERRUPTED}:
        return ImportState.DELIVERING if is_held(journal.locks, import_id) else ImportState.INTERRUPTED
    return stored


def _totals(row: sqlite3.Row) -> Totals:
    why = {reason: row[reason.value] for reason in SkipReason}
    return Totals(
        rows=row["rows"],
        accepted=row["accepted"],
        duplicate=row["duplicate"],
        rejected=row["rejected"],
        invalid=row["invalid"],
        skipped=sum(why.values()),
        pending=row["planned"] + row["sending"],
        skipped_why=why,
    )
