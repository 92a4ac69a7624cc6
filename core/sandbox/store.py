"""The practice server's database: sources, people, companies and records in one SQLite file or in memory."""

import json
import os
import sqlite3
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from core.private_file import opened
from core.sandbox.contents import Contents, Overview, StoredPerson, StoredRecord, StoredSource

SCHEMA = """
CREATE TABLE IF NOT EXISTS sources (id INTEGER PRIMARY KEY, name TEXT NOT NULL, created_at TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS companies (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT, domain TEXT);
CREATE TABLE IF NOT EXISTS people (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, email TEXT NOT NULL,
    first_name TEXT, last_name TEXT, boundary TEXT, company_id INTEGER REFERENCES companies,
    puts INTEGER NOT NULL DEFAULT 0, created_at TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS records (id INTEGER PRIMARY KEY, source_id INTEGER NOT NULL REFERENCES sources,
    person_id INTEGER REFERENCES people, external_id TEXT, display_ts TEXT NOT NULL, fields TEXT NOT NULL,
    created_at TEXT NOT NULL, UNIQUE (source_id, external_id));
"""
LARGEST_ID = 2**63 - 1


class DuplicateIdError(Exception):
    """A record with this external_id is already in the source."""


class Store:
    """The database behind the server; may be asked from any thread."""

    def __init__(self, path: Path | None) -> None:
        self._lock = threading.Lock()
        if path:
            os.close(opened(path, os.O_RDWR | os.O_CREAT))
        self._connection = sqlite3.connect(path or ":memory:", check_same_thread=False, isolation_level=None)
        self._connection.row_factory = sqlite3.Row
        try:
            self._connection.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;" + SCHEMA)
        except sqlite3.Error:
            self._connection.close()
            raise

    def close(self) -> None:
        """Closes the database."""
        with self._lock:
            self._connection.close()

    def add_source(self, name: str) -> StoredSource:
        """A new source of that name. Two may share a name, as nothing in the vendor's page forbids it."""
        with self._transaction() as db:
            created = timestamp()
            made = db.execute("INSERT INTO sources (name, created_at) VALUES (?, ?)", (name, created))
            return StoredSource(int(made.lastrowid or 0), name, created)

    def has_source(self, source_id: int) -> bool:
        """Whether there is a source of that id."""
        return self._has("sources", source_id)

    def has_person(self, person_id: int) -> bool:
        """Whether there is a person of that id."""
        return self._has("people", person_id)

    def put_person(self, body: Mapping[str, Any]) -> tuple[StoredPerson, bool]:
        """The person of that email, made or updated with what the body names, and whether it is new."""
        key = body["email"].casefold()
        with self._transaction() as db:
            new = db.execute("SELECT 1 FROM people WHERE key = ?", (key,)).fetchone() is None
            if new:
                row = (key, body["email"], timestamp())
                db.execute("INSERT INTO people (key, email, created_at) VALUES (?, ?, ?)", row)
            given: dict[str, Any] = {name: body[name] for name in PERSON_COLUMNS if name in body}
            if "company" in body:
                given["company_id"] = _put_company(db, body["company"])
            for column, value in given.items():
                db.execute(f"UPDATE people SET {column} = ? WHERE key = ?", (value, key))  # noqa: S608 — our own names
            db.execute("UPDATE people SET puts = puts + 1 WHERE key = ?", (key,))
            return StoredPerson(*db.execute(PEOPLE + " WHERE people.key = ?", (key,)).fetchone()), new

    def add_record(self, source_id: int, body: Mapping[str, Any]) -> StoredRecord:
        """A new record in a source. Raises DuplicateIdError where its external_id is there already."""
        created = timestamp()
        row = (source_id, body.get("person_id"), body.get("external_id"), body.get("display_ts", created))
        with self._transaction() as db:
            try:
                made = db.execute(INSERT_RECORD, (*row, json.dumps(body["fields"], ensure_ascii=False), created))
            except sqlite3.IntegrityError as error:
                raise DuplicateIdError from error
        return StoredRecord(int(made.lastrowid or 0), *row, tuple(body["fields"]), created)

    def contents(self) -> Contents:
        """All that has arrived."""
        with self._transaction() as db:
            sources = tuple(StoredSource(*row) for row in db.execute(SOURCES + " ORDER BY id"))
            people = tuple(StoredPerson(*row) for row in db.execute(PEOPLE + " ORDER BY people.id"))
            records = tuple(_record(row) for row in db.execute(RECORDS + " ORDER BY id"))
        return Contents(sources, people, records)

    def overview(self, latest: int) -> Overview:
        """What a page shows: the newest of each kind, and how many of each there are."""
        with self._transaction() as db:
            newest = Contents(
                tuple(StoredSource(*row) for row in db.execute(SOURCES + NEWEST, [latest])),
                tuple(StoredPerson(*row) for row in db.execute(PEOPLE + NEWEST, [latest])),
                tuple(_record(row) for row in db.execute(RECORDS + NEWEST, [latest])),
            )
            tables = ("sources", "people", "records")
            counts = {t: db.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in tables}  # noqa: S608 — our own
            people = [StoredPerson(*row) for row in db.execute(PEOPLE + AUTHORS, [latest])]
        return Overview(newest, counts, {person.id: person for person in people})

    def _has(self, table: str, row_id: int) -> bool:
        if not 0 < row_id <= LARGEST_ID:
            return False
        with self._transaction() as db:
            return db.execute(f"SELECT 1 FROM {table} WHERE id = ?", (row_id,)).fetchone() is not None  # noqa: S608 — our own

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")


PERSON_COLUMNS = ("email", "first_name", "last_name", "boundary")
SOURCES = "SELECT * FROM sources"
RECORDS = "SELECT * FROM records"
PEOPLE = (
    "SELECT people.id, email, first_name, last_name, boundary, company_id, name, domain, puts, created_at"
    " FROM people LEFT JOIN companies ON companies.id = company_id"
)
NEWEST = " ORDER BY 1 DESC LIMIT ?"
AUTHORS = " WHERE people.id IN (SELECT person_id FROM (SELECT person_id FROM records ORDER BY id DESC LIMIT ?))"
INSERT_RECORD = (
    "INSERT INTO records (source_id, person_id, external_id, display_ts, fields, created_at) VALUES (?, ?, ?, ?, ?, ?)"
)


def timestamp() -> str:
    """The time now as the API writes it: UTC, whole seconds, a Z."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _put_company(db: sqlite3.Connection, company: Mapping[str, str]) -> int:
    key = "domain " + company["domain"].casefold() if "domain" in company else "name " + company["name"].casefold()
    db.execute("INSERT OR IGNORE INTO companies (key) VALUES (?)", (key,))
    for column in ("name", "domain"):
        if column in company:
            db.execute(f"UPDATE companies SET {column} = ? WHERE key = ?", (company[column], key))  # noqa: S608 — our own
    return int(db.execute("SELECT id FROM companies WHERE key = ?", (key,)).fetchone()[0])


def _record(row: sqlite3.Row) -> StoredRecord:
    return StoredRecord(**{**dict(row), "fields": tuple(json.loads(row["fields"]))})
