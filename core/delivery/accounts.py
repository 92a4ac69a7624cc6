"""Accounts: whom imports, sources, people and delivered ids belong to.

An account is an API address and the fingerprints of its keys: HMAC-SHA256 with a salt of this installation, so
that a key can be recognized and not be read. Practice is an account of its own, a new one with every new
practice import (its server starts empty).
"""

from core.delivery.journal.journal import Journal


def find(journal: Journal, address: str, key: str) -> int | None:
    """The account of a key at an address, or None where the key is new."""
    raise NotImplementedError


def admits(journal: Journal, import_id: str, key: str) -> bool:
    """Whether the import may go on with this key without asking: it is the account's, or the import's key was refused."""
    raise NotImplementedError


def admit(journal: Journal, import_id: str, key: str, *, same_organization: bool = False) -> None:
    """Lets the import go on with this key; a new key joins the import's account.

    Raises ApiKeyError(`key_unconfirmed`) unless `admits`, or a person confirmed `same_organization`. What the key's
    own account knew, if it had one, joins too.
    """
    raise NotImplementedError


def refused(journal: Journal, import_id: str) -> None:
    """The server refused the import's key (401, 403): the next key may join the account."""
    raise NotImplementedError
