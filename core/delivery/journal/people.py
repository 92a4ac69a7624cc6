"""People: those of an import, and those that an account has from us.

A person is named by a digest of its key (the address without regard to case) with this installation's salt:
no address stays in the journal once an import is finished.
"""

import hmac
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from core.delivery.journal.journal import Journal
from core.delivery.journal.server_ids import ServerId, restored, stored


@dataclass(frozen=True, slots=True)
class ImportPerson:
    """A person of an import. `payload` is the PUT's JSON, `attributes` its hash, `tries` the PUTs in this import.

    `known_id`: the id that the account has for the person, None where it has none. `unchanged`: the account was
    last sent the same attributes, so no PUT is needed.
    """

    person: str
    payload: str
    attributes: str
    tries: int
    known_id: ServerId | None
    unchanged: bool


def get(journal: Journal, import_id: str, person: str) -> ImportPerson:
    """A person of an import, with what its account knows. Raises LookupError for a person it hasn't."""
    with journal.reading() as database:
        found = database.execute(
            "SELECT ours.payload, ours.attributes, ours.tries, known.person_id,"
            " known.attributes IS ours.attributes AS unchanged"
            " FROM import_people AS ours JOIN imports USING (import_id)"
            " LEFT JOIN people AS known ON known.account = imports.account AND known.person = ours.person"
            " WHERE ours.import_id = ? AND ours.person = ?",
            (import_id, person),
        ).fetchone()
    if found is None:
        raise LookupError(f"import {import_id} has no person {person}")
    known_id = restored(found["person_id"])
    return ImportPerson(
        person, found["payload"], found["attributes"], found["tries"], known_id, bool(found["unchanged"])
    )


def begin(journal: Journal, import_id: str, person: str) -> None:
    """Counts a PUT that is about to leave, as a first try or a retry."""
    with journal.transaction() as database:
        counted = database.execute(
            "UPDATE import_people SET tries = tries + 1 WHERE import_id = ? AND person = ? RETURNING tries",
            (import_id, person),
        ).fetchall()
        first = counted[0]["tries"] == 1
        database.execute(
            "UPDATE counts SET sent_people = sent_people + ?, retries = retries + ? WHERE import_id = ?",
            (first, not first, import_id),
        )


def put(journal: Journal, import_id: str, person: str, server_id: ServerId, *, attributes: str) -> None:
    """The account now has this person with this id; an older id is replaced. `attributes`: the hash of what was sent.

    A person that was mended while its PUT was under way was sent with the attributes of before.
    """
    with journal.transaction() as database:
        database.execute(
            "INSERT OR REPLACE INTO people (account, person, person_id, attributes)"
            " SELECT account, ?, ?, ? FROM imports WHERE import_id = ?",
            (person, stored(server_id), attributes, import_id),
        )


def lose(journal: Journal, import_id: str, person: str) -> None:
    """The account's id of this person is not valid any more (a 404): it will be put again."""
    with journal.transaction() as database:
        database.execute(
            "DELETE FROM people WHERE person = ? AND account = (SELECT account FROM imports WHERE import_id = ?)",
            (person, import_id),
        )


def add(journal: Journal, import_id: str, people: Iterable[tuple[str, Mapping[str, Any]]]) -> None:
    """Gives an import its people: (digest, payload). One that it has already gets the newer attributes."""
    with journal.transaction() as database:
        database.executemany(
            "INSERT INTO import_people (import_id, person, payload, attributes) VALUES (?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET payload = excluded.payload, attributes = excluded.attributes, tries = 0"
            " WHERE attributes <> excluded.attributes",
            _entries(import_id, people),
        )


def add_back(journal: Journal, import_id: str, people: Iterable[tuple[str, Mapping[str, Any]]]) -> None:
    """Gives an import people of rows that come back: (digest, payload).

    One that the import or its account has keeps its attributes: they came from all rows of the file, these don't.
    """
    with journal.transaction() as database:
        database.executemany(
            "INSERT INTO import_people (import_id, person, payload, attributes) VALUES (?1, ?2, ?3, coalesce("
            " (SELECT attributes FROM people JOIN imports USING (account) WHERE import_id = ?1 AND person = ?2), ?4))"
            " ON CONFLICT DO NOTHING",
            _entries(import_id, people),
        )


def _entries(import_id: str, people: Iterable[tuple[str, Mapping[str, Any]]]) -> Iterator[tuple[str, str, str, str]]:
    from core.plan import attributes_hash  # it brings pandas, which a run doesn't need

    for person, payload in people:
        yield import_id, person, json.dumps(payload, ensure_ascii=False), attributes_hash(payload)


def known_attributes(journal: Journal, account: int) -> dict[str, str]:
    """The account's people: digest → hash of the attributes last sent."""
    with journal.reading() as database:
        found = database.execute("SELECT person, attributes FROM people WHERE account = ?", (account,))
        return {row["person"]: row["attributes"] for row in found}


def digest(salt: bytes, key: str) -> str:
    """The name that a person's key has in the journal."""
    return hmac.digest(salt, key.encode(), "sha256").hex()[:32]
