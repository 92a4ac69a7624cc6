"""The sources that an account is known to have, and the one that an import goes to."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from core.delivery.journal.journal import Journal
from core.delivery.journal.server_ids import ServerId, restored, stored


@dataclass(frozen=True, slots=True)
class KnownSource:
    """A source that we made or used: its id, its name ("" where only its id is known), when we first did (ISO, UTC)."""

    id: ServerId
    name: str
    since: str


def of_account(journal: Journal, account: int) -> list[KnownSource]:
    """The account's sources, the newest first."""
    with journal.reading() as database:
        found = database.execute(
            "SELECT source_id, name, since FROM sources WHERE account = ? ORDER BY rowid DESC", (account,)
        ).fetchall()
    return [KnownSource(restored(row["source_id"]) or "", row["name"], row["since"]) for row in found]


def find(journal: Journal, account: int, name: str) -> ServerId | None:
    """The id of the account's newest source with this name, or None."""
    with journal.reading() as database:
        found = database.execute(
            "SELECT source_id FROM sources WHERE account = ? AND name = ? ORDER BY rowid DESC LIMIT 1", (account, name)
        ).fetchone()
    return restored(found["source_id"]) if found else None


def of_columns(journal: Journal, account: int, columns: Sequence[str]) -> ServerId | None:
    """The source that the account's newest delivered import of a file with exactly these columns went to, or None."""
    with journal.reading() as database:
        found = database.execute(
            "SELECT source_id FROM imports JOIN sources USING (account, source_id) JOIN counts USING (import_id)"
            " WHERE account = ? AND columns = ? AND accepted ORDER BY number DESC LIMIT 1",
            (account, json.dumps(tuple(columns))),
        ).fetchone()
    return restored(found["source_id"]) if found else None


def begin(journal: Journal, import_id: str) -> None:
    """Counts a source's POST that is about to leave, as a first try or a retry (`ImportEntry.source_tries`)."""
    with journal.transaction() as database:
        tries = database.execute(
            "UPDATE imports SET source_tries = source_tries + 1 WHERE import_id = ? RETURNING source_tries",
            (import_id,),
        ).fetchall()
        first = tries[0]["source_tries"] == 1
        database.execute(
            "UPDATE counts SET sent_sources = sent_sources + ?, retries = retries + ? WHERE import_id = ?",
            (first, not first, import_id),
        )


def made(journal: Journal, import_id: str, server_id: ServerId) -> None:
    """The source was made: it is the import's, and the account's under the import's source name."""
    with journal.transaction() as database:
        database.execute(
            "INSERT OR REPLACE INTO sources (account, source_id, name)"
            " SELECT account, ?, coalesce(source_name, '') FROM imports WHERE import_id = ?",
            (stored(server_id), import_id),
        )
        use(journal, import_id, server_id)


def use(journal: Journal, import_id: str, server_id: ServerId) -> None:
    """The import goes to this source from now on: one that is known, or whose id a person typed."""
    with journal.transaction() as database:
        database.execute("UPDATE imports SET source_id = ? WHERE import_id = ?", (stored(server_id), import_id))
        database.execute(
            "INSERT INTO sources (account, source_id, name) SELECT account, source_id, ''"
            " FROM imports WHERE import_id = ? ON CONFLICT DO NOTHING",
            (import_id,),
        )


def lose(journal: Journal, import_id: str) -> None:
    """The import's source isn't there any more (a 404): the account forgets it; the import keeps its id until `use`."""
    with journal.transaction() as database:
        database.execute(
            "DELETE FROM sources WHERE (account, source_id) ="
            " (SELECT account, source_id FROM imports WHERE import_id = ?)",
            (import_id,),
        )


def begin_anew(journal: Journal, import_id: str) -> None:
    """The import's account is empty again (a practice server that was removed): its source and people are not there."""
    with journal.transaction() as database:
        for table in ("sources", "people"):
            database.execute(
                f"DELETE FROM {table} WHERE account = (SELECT account FROM imports WHERE import_id = ?)",  # noqa: S608 our own tables
                (import_id,),
            )
        database.execute("UPDATE imports SET source_id = NULL, source_tries = 0 WHERE import_id = ?", (import_id,))
