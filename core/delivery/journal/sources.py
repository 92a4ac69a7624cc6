"""The sources that an account is known to have, and the one that an import goes to."""

from dataclasses import dataclass

from core.delivery.journal.journal import Journal
from core.delivery.journal.server_ids import ServerId


@dataclass(frozen=True, slots=True)
class KnownSource:
    """A source that we made or used: its id, its name ("" where only its id is known), when we first did (ISO, UTC)."""

    id: ServerId
    name: str
    since: str


def of_account(journal: Journal, account: int) -> list[KnownSource]:
    """The account's sources, the newest first."""
    raise NotImplementedError


def find(journal: Journal, account: int, name: str) -> ServerId | None:
    """The id of the account's newest source with this name, or None."""
    raise NotImplementedError


def begin(journal: Journal, import_id: str) -> None:
    """Counts a source's POST that is about to leave, as a first try or a retry (`ImportEntry.source_tries`)."""
    raise NotImplementedError


def made(journal: Journal, import_id: str, server_id: ServerId) -> None:
    """The source was made: it is the import's, and the account's under the import's source name."""
    raise NotImplementedError


def use(journal: Journal, import_id: str, server_id: ServerId) -> None:
    """The import goes to this source from now on: one that is known, or whose id a person typed."""
    raise NotImplementedError


def lose(journal: Journal, import_id: str) -> None:
    """The import's source isn't there any more (a 404): the account forgets it; the import keeps its id until `use`."""
    raise NotImplementedError
