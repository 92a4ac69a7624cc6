"""Writing an import: its description, and its rows as they are planned or mended."""

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from core.delivery.events import ImportState
from core.delivery.journal import people
from core.delivery.journal.journal import Journal
from core.delivery.journal.server_ids import ServerId, stored
from core.delivery.row_entries import RowEntry


@dataclass(frozen=True, kw_only=True, slots=True)
class NewImport:
    """What an import is, before its rows. `work` names the file as read and edited, and the mapping."""

    import_id: str
    account: int
    work: str
    file: str
    reading: dict[str, Any]
    columns: tuple[str, ...]
    mapping: str
    ids_derived: bool
    rows: int
    people: int
    source_name: str | None
    source_id: ServerId | None


def begin(journal: Journal, new: NewImport) -> None:
    """Writes an import that is being prepared; it counts for nothing until `make_ready`."""
    with journal.transaction() as database:
        database.execute(
            "INSERT INTO imports (import_id, account, state, work, file, reading, columns, mapping, ids_derived,"
            " rows, people, source_name, source_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                new.import_id,
                new.account,
                ImportState.PREPARING,
                new.work,
                new.file,
                json.dumps(new.reading),
                json.dumps(new.columns),
                new.mapping,
                new.ids_derived,
                new.rows,
                new.people,
                new.source_name,
                stored(new.source_id),
            ),
        )
        database.execute("INSERT INTO counts (import_id) VALUES (?)", (new.import_id,))


def add_rows(journal: Journal, import_id: str, entries: list[RowEntry], salt: bytes, persons: dict[str, str]) -> None:
    """Writes rows of an import that is being prepared, in one commit.

    `persons` remembers the people written so far, from one call to the next: key → digest.
    """
    new = {entry.person.key: entry.person for entry in entries if entry.person and entry.person.key not in persons}
    persons.update((key, people.digest(salt, key)) for key in new)
    with journal.transaction() as database:
        database.executemany(
            "INSERT INTO rows (import_id, row, external_id, person, content_hash, state, why, reason, told,"
            " at_column) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (
                    import_id,
                    entry.row,
                    entry.external_id,
                    persons[entry.person.key] if entry.person else None,
                    entry.content,
                    entry.state,
                    entry.why,
                    entry.reason,
                    entry.reason and entry.reason.as_json(),
                    entry.column,
                )
                for entry in entries
            ),
        )
        database.executemany("INSERT INTO contents VALUES (?, ?, ?, ?)", _contents(import_id, entries))
        people.add(journal, import_id, ((persons[key], person.payload) for key, person in new.items()))


def make_ready(journal: Journal, import_id: str) -> None:
    """The last commit of preparing: from here on the import needs neither the file nor the wizard.

    Raises RuntimeError where a row of the file is missing.
    """
    with journal.transaction() as database:
        missing = database.execute(
            "SELECT rows - (SELECT count(*) FROM rows WHERE rows.import_id = imports.import_id)"
            " FROM imports WHERE import_id = ?",
            (import_id,),
        ).fetchone()[0]
        if missing:
            raise RuntimeError(f"{missing} rows of import {import_id} were not written")
        database.execute("UPDATE imports SET state = ? WHERE import_id = ?", (ImportState.READY, import_id))


def drop(journal: Journal, import_id: str) -> None:
    """Takes back an import that is being prepared."""
    with journal.transaction() as database:
        database.execute("DELETE FROM imports WHERE import_id = ? AND state = 'preparing'", (import_id,))


def mend_rows(
    journal: Journal, import_id: str, entries: list[RowEntry], salt: bytes, *, same_people: Collection[int] = ()
) -> None:
    """Puts mended rows in the place of refused or invalid ones, in one commit: revision + 1.

    Doubt is kept where the id stays: what perhaps arrived under another id says nothing about the new one.
    `same_people`: the rows in which nothing about the person was mended, so that what is known of it stays.
    Raises LookupError for a row that is neither refused nor invalid; nothing is changed then.
    """
    mended = {entry.person.key: entry.person for entry in entries if entry.person}
    persons = {key: people.digest(salt, key) for key in mended}
    with journal.transaction() as database:
        for entry in entries:
            _mend_row(database, import_id, entry, persons[entry.person.key] if entry.person else None)
        database.executemany("INSERT INTO contents VALUES (?, ?, ?, ?)", _contents(import_id, entries))
        renewed = {entry.person.key for entry in entries if entry.person and entry.row not in same_people}
        for add, chosen in ((people.add, renewed), (people.add_back, mended.keys() - renewed)):
            add(journal, import_id, ((persons[key], mended[key].payload) for key in sorted(chosen)))
        database.execute(
            "UPDATE imports SET state = 'stopped', reason = NULL, message = '', ended_at = NULL"
            " WHERE import_id = ? AND state = 'finished'"
            " AND (SELECT planned FROM counts WHERE counts.import_id = imports.import_id)",
            (import_id,),
        )


def _mend_row(database: sqlite3.Connection, import_id: str, entry: RowEntry, person: str | None) -> None:
    changed = database.execute(
        "UPDATE rows SET doubt = doubt AND external_id = ?1, external_id = ?1, person = ?2, content_hash = ?3,"
        " state = ?4, why = ?5, reason = ?6, told = ?7, at_column = ?8, answer = NULL, tries = 0, failures = 0,"
        " revision = revision + 1 WHERE import_id = ?9 AND row = ?10 AND state IN ('rejected', 'invalid')",
        (
            entry.external_id,
            person,
            entry.content,
            entry.state,
            entry.why,
            entry.reason,
            entry.reason and entry.reason.as_json(),
            entry.column,
            import_id,
            entry.row,
        ),
    )
    if changed.rowcount != 1:
        raise LookupError(f"row {entry.row} of import {import_id} is neither refused nor invalid")
    database.execute("DELETE FROM contents WHERE import_id = ? AND row = ?", (import_id, entry.row))


def _contents(import_id: str, entries: Iterable[RowEntry]) -> Iterator[tuple[object, ...]]:
    return ((import_id, entry.row, entry.payload, entry.cells) for entry in entries if entry.cells is not None)
