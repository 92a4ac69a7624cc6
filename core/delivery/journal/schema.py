"""The journal's tables, and how a journal of an earlier version becomes one of this version.

`MIGRATIONS[n]` are the statements that turn version n into n + 1; what has been released is never changed.
`counts` is kept by triggers, in the same commit as the rows that it counts.
"""

import sqlite3

from core.errors import JournalError

APPLICATION_ID = 0x42424931
ROW_TALLIES = ("invalid", "planned", "sending", "accepted", "duplicate", "rejected")
SKIP_TALLIES = ("already_delivered", "changed", "left_out", "repeated_id")
_NOW = "(strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))"


def _tally(name: str) -> str:
    column = "why" if name in SKIP_TALLIES else "state"
    return f"{name} = {name} + (new.{column} IS '{name}')"


def _moved(name: str) -> str:
    column = "why" if name in SKIP_TALLIES else "state"
    return f"{_tally(name)} - (old.{column} IS '{name}')"


_TALLIES = (*ROW_TALLIES, *SKIP_TALLIES)
_COUNT_NEW = ", ".join(map(_tally, _TALLIES))
_COUNT_MOVED = ", ".join(map(_moved, _TALLIES))

_VERSION_1 = (
    "CREATE TABLE installation (salt BLOB NOT NULL)",
    "INSERT INTO installation VALUES (randomblob(32))",
    """CREATE TABLE accounts (
        account INTEGER PRIMARY KEY,
        address TEXT NOT NULL,
        practice INTEGER NOT NULL)""",
    """CREATE TABLE account_keys (
        address TEXT NOT NULL,
        fingerprint TEXT NOT NULL,
        account INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
        PRIMARY KEY (address, fingerprint)) WITHOUT ROWID""",
    f"""CREATE TABLE sources (
        account INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
        source_id TEXT NOT NULL,
        name TEXT NOT NULL,
        since TEXT NOT NULL DEFAULT {_NOW},
        PRIMARY KEY (account, source_id))""",
    """CREATE TABLE people (
        account INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
        person TEXT NOT NULL,
        person_id TEXT NOT NULL,
        attributes TEXT NOT NULL,
        PRIMARY KEY (account, person)) WITHOUT ROWID""",
    f"""CREATE TABLE imports (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        import_id TEXT NOT NULL UNIQUE,
        account INTEGER NOT NULL REFERENCES accounts,
        state TEXT NOT NULL,
        reason TEXT,
        message TEXT NOT NULL DEFAULT '',
        made_at TEXT NOT NULL DEFAULT {_NOW},
        ended_at TEXT,
        work TEXT NOT NULL,
        file TEXT NOT NULL,
        reading TEXT NOT NULL,
        columns TEXT NOT NULL,
        mapping TEXT NOT NULL,
        ids_derived INTEGER NOT NULL,
        rows INTEGER NOT NULL,
        people INTEGER NOT NULL,
        source_name TEXT,
        source_id TEXT,
        source_tries INTEGER NOT NULL DEFAULT 0,
        key_refused INTEGER NOT NULL DEFAULT 0)""",
    "CREATE INDEX imports_by_account ON imports (account)",
    f"""CREATE TABLE counts (
        import_id TEXT PRIMARY KEY REFERENCES imports (import_id) ON DELETE CASCADE,
        {", ".join(f"{name} INTEGER NOT NULL DEFAULT 0" for name in _TALLIES)},
        sent_sources INTEGER NOT NULL DEFAULT 0,
        sent_people INTEGER NOT NULL DEFAULT 0,
        sent_records INTEGER NOT NULL DEFAULT 0,
        retries INTEGER NOT NULL DEFAULT 0,
        seconds REAL NOT NULL DEFAULT 0) WITHOUT ROWID""",
    f"""CREATE TABLE rows (
        import_id TEXT NOT NULL REFERENCES imports (import_id) ON DELETE CASCADE,
        row INTEGER NOT NULL,
        external_id TEXT NOT NULL,
        person TEXT,
        content_hash TEXT,
        state TEXT NOT NULL CHECK (state IN ({", ".join(f"'{name}'" for name in ROW_TALLIES)}, 'skipped')),
        why TEXT CHECK ((why IS NOT NULL) = (state = 'skipped')),
        doubt INTEGER NOT NULL DEFAULT 0,
        tries INTEGER NOT NULL DEFAULT 0,
        failures INTEGER NOT NULL DEFAULT 0,
        revision INTEGER NOT NULL DEFAULT 0,
        reason TEXT,
        at_column TEXT,
        server_id TEXT,
        PRIMARY KEY (import_id, row)) WITHOUT ROWID""",
    """CREATE TABLE contents (
        import_id TEXT NOT NULL,
        row INTEGER NOT NULL,
        payload TEXT,
        cells TEXT NOT NULL,
        PRIMARY KEY (import_id, row),
        FOREIGN KEY (import_id, row) REFERENCES rows ON DELETE CASCADE)""",
    """CREATE TABLE import_people (
        import_id TEXT NOT NULL REFERENCES imports (import_id) ON DELETE CASCADE,
        person TEXT NOT NULL,
        payload TEXT NOT NULL,
        attributes TEXT NOT NULL,
        tries INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (import_id, person)) WITHOUT ROWID""",
    """CREATE TABLE addresses (
        address TEXT PRIMARY KEY,
        longest_window REAL NOT NULL DEFAULT 0,
        paused_from REAL,
        paused_until REAL,
        careful_for TEXT,
        burst INTEGER NOT NULL DEFAULT 0,
        spacing REAL NOT NULL DEFAULT 0) WITHOUT ROWID""",
    """CREATE TABLE places (
        address TEXT NOT NULL REFERENCES addresses,
        place INTEGER NOT NULL,
        import_id TEXT NOT NULL,
        given_at REAL NOT NULL,
        answered_at REAL,
        PRIMARY KEY (address, place)) WITHOUT ROWID""",
    f"""CREATE TRIGGER count_new AFTER INSERT ON rows BEGIN
        UPDATE counts SET {_COUNT_NEW} WHERE import_id = new.import_id; END""",  # noqa: S608 our own columns
    f"""CREATE TRIGGER count_moved AFTER UPDATE OF state, why ON rows BEGIN
        UPDATE counts SET {_COUNT_MOVED} WHERE import_id = new.import_id; END""",  # noqa: S608 our own columns
)

_VERSION_2 = ("ALTER TABLE rows ADD COLUMN answer TEXT",)

# The reason once more, in codes that other languages are made of.
_VERSION_3 = ("ALTER TABLE rows ADD COLUMN told TEXT",)

_VERSION_4 = (
    """CREATE TABLE mends (
        import_id TEXT PRIMARY KEY REFERENCES imports (import_id) ON DELETE CASCADE,
        mends TEXT NOT NULL) WITHOUT ROWID""",
    """CREATE TABLE notices (
        number INTEGER PRIMARY KEY,
        import_id TEXT NOT NULL REFERENCES imports (import_id) ON DELETE CASCADE,
        code TEXT NOT NULL,
        at REAL NOT NULL,
        seconds REAL NOT NULL,
        quiet INTEGER NOT NULL)""",
    "CREATE INDEX notices_by_import ON notices (import_id)",
)

MIGRATIONS: tuple[tuple[str, ...], ...] = (_VERSION_1, _VERSION_2, _VERSION_3, _VERSION_4)
VERSION = len(MIGRATIONS)


def is_current(database: sqlite3.Connection, path: object) -> bool:
    """Whether the journal has this version's tables; False for an earlier or a new one.

    Raises JournalError: `journal_newer` for one of a later version, `journal_foreign` for another program's file.
    """
    # One statement, so that another process that makes the tables meanwhile is seen before or after, not in between.
    version, application, has_tables = database.execute(
        "SELECT (SELECT user_version FROM pragma_user_version), (SELECT application_id FROM pragma_application_id),"
        " EXISTS (SELECT 1 FROM sqlite_schema)"
    ).fetchone()
    if application != APPLICATION_ID and (application or version or has_tables):
        raise JournalError("journal_foreign", path=path)
    if version > VERSION:
        raise JournalError("journal_newer", path=path)
    return bool(version == VERSION)


def migrate(database: sqlite3.Connection) -> None:
    """Brings the journal to this version, inside the transaction that is open."""
    version = int(database.execute("PRAGMA user_version").fetchone()[0])
    for statements in MIGRATIONS[version:]:
        for statement in statements:
            database.execute(statement)
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    database.execute(f"PRAGMA user_version = {VERSION}")
