"""Accounts: whom imports, sources, people and delivered ids belong to.

An account is an API address and the fingerprints of its keys: HMAC-SHA256 with a salt of this installation, so
that a key can be recognized and not be read. Practice is an account of its own, a new one with every new
practice import (its server starts empty).
"""

import hmac
import secrets
import sqlite3

from core.delivery.journal.journal import Journal
from core.errors import ApiKeyError


def find(journal: Journal, address: str, key: str) -> int | None:
    """The account of a key at an address, or None where the key is new."""
    with journal.reading() as database:
        return _of_key(database, address, fingerprint(salt(journal), key))


def open_account(journal: Journal, address: str, key: str) -> int:
    """The account of a key at an address; a new one where the key is new."""
    print_of_key = fingerprint(salt(journal), key)
    with journal.transaction() as database:
        known = _of_key(database, address, print_of_key)
        return known if known is not None else _new(database, address, print_of_key)


def open_practice(journal: Journal) -> int:
    """A new account for practice, under an address of its own."""
    with journal.transaction() as database:
        address = f"practice-{secrets.token_hex(6)}"
        added = database.execute("INSERT INTO accounts (address, practice) VALUES (?, 1)", (address,))
        return int(added.lastrowid or 0)


def admits(journal: Journal, import_id: str, key: str) -> bool:
    """Whether the import may go on with this key without asking a person.

    It may with a key of its account, with a key never seen after its own was refused, and in practice.
    """
    with journal.reading() as database:
        its = _account_of(database, import_id)
        account = _of_key(database, its["address"], fingerprint(salt(journal), key))
        return bool(its["practice"] or account == its["account"] or (its["key_refused"] and account is None))


def admit(journal: Journal, import_id: str, key: str, *, same_organization: bool = False) -> None:
    """Lets the import go on with this key; a new key joins the import's account.

    Raises ApiKeyError(`key_unconfirmed`) unless `admits`, or a person confirmed `same_organization`. What the key's
    own account knew, if it had one, joins too.
    """
    print_of_key = fingerprint(salt(journal), key)
    with journal.transaction() as database:
        if not same_organization and not admits(journal, import_id, key):
            raise ApiKeyError("key_unconfirmed", import_id=import_id)
        its = _account_of(database, import_id)
        if its["practice"]:
            return
        other = _of_key(database, its["address"], print_of_key)
        if other is not None and other != its["account"]:
            _merge(database, other, its["account"])
        database.execute(
            "INSERT INTO account_keys (address, fingerprint, account) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            (its["address"], print_of_key, its["account"]),
        )


def refused(journal: Journal, import_id: str, *, key_refused: bool = True) -> None:
    """The server refused the import's key (401, 403), so the next key may join the account.

    `key_refused=False` takes that back: the server accepted a request with the present key.
    """
    with journal.transaction() as database:
        database.execute("UPDATE imports SET key_refused = ? WHERE import_id = ?", (key_refused, import_id))


def salt(journal: Journal) -> bytes:
    """The random bytes of this installation, made with its journal."""
    with journal.reading() as database:
        return bytes(database.execute("SELECT salt FROM installation").fetchone()[0])


def fingerprint(salt: bytes, key: str) -> str:
    """What a key is recognized by."""
    return hmac.digest(salt, key.encode(), "sha256").hex()


def _of_key(database: sqlite3.Connection, address: str, print_of_key: str) -> int | None:
    found = database.execute(
        "SELECT account FROM account_keys WHERE address = ? AND fingerprint = ?", (address, print_of_key)
    ).fetchone()
    return None if found is None else int(found["account"])


def _new(database: sqlite3.Connection, address: str, print_of_key: str) -> int:
    account = int(database.execute("INSERT INTO accounts (address, practice) VALUES (?, 0)", (address,)).lastrowid or 0)
    database.execute("INSERT INTO account_keys VALUES (?, ?, ?)", (address, print_of_key, account))
    return account


def _account_of(database: sqlite3.Connection, import_id: str) -> sqlite3.Row:
    row: sqlite3.Row = database.execute(
        "SELECT account, address, practice, key_refused FROM imports JOIN accounts USING (account) WHERE import_id = ?",
        (import_id,),
    ).fetchone()
    return row


def _merge(database: sqlite3.Connection, other: int, account: int) -> None:
    """Moves all that the other account has; where both know a thing, what this account knows stays."""
    for statement in (
        "UPDATE imports SET account = ? WHERE account = ?",
        "UPDATE account_keys SET account = ? WHERE account = ?",
        "UPDATE OR IGNORE sources SET account = ? WHERE account = ?",
        "UPDATE OR IGNORE people SET account = ? WHERE account = ?",
    ):
        database.execute(statement, (account, other))
    database.execute("DELETE FROM accounts WHERE account = ?", (other,))
