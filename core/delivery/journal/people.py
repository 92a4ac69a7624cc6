"""People: those of an import, and those that an account has from us.

A person is named by a digest of its key (the address without regard to case) with this installation's salt:
no address stays in the journal once an import is finished.
"""

from dataclasses import dataclass

from core.delivery.journal.journal import Journal
from core.delivery.journal.server_ids import ServerId


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
    """A person of an import, with what its account knows."""
    raise NotImplementedError


def begin(journal: Journal, import_id: str, person: str) -> None:
    """Counts a PUT that is about to leave, as a first try or a retry."""
    raise NotImplementedError


def put(journal: Journal, import_id: str, person: str, server_id: ServerId) -> None:
    """The account now has this person with this id and the attributes of this import; an older id is replaced."""
    raise NotImplementedError


def lose(journal: Journal, import_id: str, person: str) -> None:
    """The account's id of this person is not valid any more (a 404): it will be put again."""
    raise NotImplementedError
