"""The rows of an import: the queue of those to send, and what became of each. All by (import, row number).

Every function here that changes a state changes exactly the row it names, and raises LookupError where that row
isn't in the state that the change starts from.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from core.delivery.journal.journal import Journal
from core.delivery.journal.server_ids import ServerId, stored
from core.messages.told import Told


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
    with journal.reading() as database:
        found = database.execute(
            "SELECT row, external_id, person, payload, doubt, tries, failures, revision"
            " FROM rows JOIN contents USING (import_id, row)"
            " WHERE import_id = ? AND row > ? AND state = 'planned' ORDER BY row LIMIT ?",
            (import_id, after, limit),
        ).fetchall()
    return [QueuedRow(**{**dict(row), "doubt": bool(row["doubt"])}) for row in found]


def delivered(journal: Journal, account: int, source_id: ServerId) -> Iterator[tuple[str, str]]:
    """The (external id, content hash) of all that a source of the account has from us, the newest import last."""
    with journal.reading() as database:
        yield from database.execute(
            "SELECT external_id, content_hash FROM imports JOIN rows USING (import_id)"
            " WHERE account = ? AND source_id = ? AND rows.state = 'accepted' ORDER BY number",
            (account, stored(source_id)),
        )


def external_ids(journal: Journal, import_id: str, row_numbers: Iterable[int]) -> dict[int, str]:
    """The ids that were fixed for some rows when the import was planned, by row number."""
    query = "SELECT external_id FROM rows WHERE import_id = ? AND row = ?"
    with journal.reading() as database:
        found = {row: database.execute(query, (import_id, row)).fetchone() for row in row_numbers}
    return {row: entry["external_id"] for row, entry in found.items() if entry is not None}


def rows_with_ids(journal: Journal, import_id: str, ids: Iterable[str]) -> dict[str, int]:
    """Of some ids those that rows of the import have which don't stay behind, with the row's number."""
    with journal.reading() as database:
        found = database.execute(
            "SELECT external_id, min(row) AS row FROM rows WHERE import_id = ?"
            " AND external_id IN (SELECT value FROM json_each(?)) AND state NOT IN ('rejected', 'invalid')"
            " GROUP BY external_id",
            (import_id, json.dumps(sorted(ids))),
        ).fetchall()
    return {row["external_id"]: row["row"] for row in found}


def begin(journal: Journal, import_id: str, row: int) -> None:
    """planned → sending, before its request leaves; counts the request, as a first try or a retry."""
    with journal.transaction() as database:
        tries = _change(
            journal, import_id, row, "tries = tries + 1, state = 'sending'", came_from=RowState.PLANNED, gives="tries"
        )
        database.execute(
            "UPDATE counts SET sent_records = sent_records + ?, retries = retries + ? WHERE import_id = ?",
            (tries == 1, tries != 1, import_id),
        )


def accept(journal: Journal, import_id: str, row: int, server_id: ServerId | None) -> None:
    """sending → accepted; `server_id` is None where the answer's body couldn't be read."""
    _change(journal, import_id, row, "state = 'accepted', server_id = ?, reason = NULL, told = NULL", stored(server_id))


def refuse_as_there(journal: Journal, import_id: str, row: int) -> RowState:
    """sending → accepted if the row was ever in doubt, else duplicate (a 409). Returns which."""
    change = "state = iif(doubt, 'accepted', 'duplicate'), reason = NULL, told = NULL"
    return RowState(str(_change(journal, import_id, row, change, gives="state")))


def reject(journal: Journal, import_id: str, row: int, reason: Told, answer: str = "") -> None:
    """sending → rejected, with the sentence that says why; `answer` is what the server said, word for word."""
    change = "state = 'rejected', reason = ?, told = ?, answer = ?"
    _change(journal, import_id, row, change, *map(_storable, (reason, reason.as_json(), answer)))


def give_back(journal: Journal, import_id: str, row: int, *, doubt: bool, failed: bool = True) -> None:
    """sending → planned, to be tried again. `doubt` is sticky: False leaves it as it is.

    `failed=False` doesn't count a failure (429, 401, 403, a cancelled request).
    """
    change = "state = 'planned', doubt = max(doubt, ?), failures = failures + ?"
    _change(journal, import_id, row, change, int(doubt), int(failed))


def reject_person(
    journal: Journal, import_id: str, person: str, reason: Told, answer: str = ""
) -> list[tuple[int, str]]:
    """All planned rows of a person → rejected, in one go, as `reject`. Returns their (row number, external id)."""
    with journal.transaction() as database:
        changed = database.execute(
            "UPDATE rows SET state = 'rejected', reason = ?, told = ?, answer = ?"
            " WHERE import_id = ? AND person = ? AND state = 'planned' RETURNING row, external_id",
            (*map(_storable, (reason, reason.as_json(), answer)), import_id, person),
        ).fetchall()
    return sorted((row["row"], row["external_id"]) for row in changed)


def recover(journal: Journal, import_id: str) -> int:
    """What an earlier run left `sending` → planned, in doubt. Returns how many.

    For the import's owner alone, at the start of its run.
    """
    with journal.transaction() as database:
        return database.execute(
            "UPDATE rows SET state = 'planned', doubt = 1 WHERE import_id = ? AND state = 'sending'", (import_id,)
        ).rowcount


def _change(
    journal: Journal,
    import_id: str,
    row: int,
    change: str,
    *values: object,
    came_from: RowState = RowState.SENDING,
    gives: str = "row",
) -> object:
    with journal.transaction() as database:
        changed = database.execute(
            f"UPDATE rows SET {change} WHERE import_id = ? AND row = ? AND state = ? RETURNING {gives}",  # noqa: S608 this module's own words
            (*values, import_id, row, came_from),
        ).fetchall()
        if len(changed) != 1:
            raise LookupError(f"row {row} of import {import_id} is not {came_from}")
        return changed[0][0]


def _storable(text: str) -> str:
    """A server's words can hold half a character, which no database keeps."""
    return text.encode("utf-8", "replace").decode()
