"""From a plan to an import in the journal, and back into the queue."""

from collections.abc import Callable, Iterable

from core.checking.checked import Checked
from core.delivery.destination import Destination
from core.delivery.journal.journal import Journal
from core.plan import Known, Plan


def what_is_known(journal: Journal, destination: Destination, key: str, checked: Checked) -> Known:
    """What the key's account already has of this file's rows and people. Practice knows nothing."""
    raise NotImplementedError


def find_unfinished(journal: Journal, checked: Checked, destination: Destination, key: str) -> str | None:
    """The id of an unfinished import of the same file (read and edited the same), mapping and destination."""
    raise NotImplementedError


def prepare_import(
    journal: Journal,
    checked: Checked,
    plan: Plan,
    destination: Destination,
    key: str,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> str:
    """The id of a new import, with every row of the file in the journal, ready to deliver.

    `progress` is told (rows written, rows in all). Where `cancelled` says True, nothing stays, and
    UnfinishedError(`prepare_cancelled`) is raised.
    """
    raise NotImplementedError


def requeue(journal: Journal, import_id: str, checked: Checked, rows: Iterable[int]) -> int:
    """Puts mended rows (refused or invalid ones) back into the queue; returns how many went.

    `checked` holds these rows as mended, under their row numbers; the id that was fixed when the import was planned
    stays, unless the id's column was mended. A row that is still wrong becomes or stays `invalid`.
    """
    raise NotImplementedError
