"""The source on its way: the account's own of that name, else a new one, made by one import at a time."""

from core.delivery.events import Attention, ImportState
from core.delivery.journal import sources
from core.delivery.journal.imports import ImportEntry
from core.delivery.journal.journal import Journal
from core.delivery.journal.server_ids import ServerId
from core.delivery.lock import SourcesLock

SECONDS_BETWEEN_LOOKS = 0.5


class SourceUnderWay:
    """The source of one run. `id` is None until it is known; `name` is what a person calls it."""

    def __init__(self, journal: Journal, entry: ImportEntry) -> None:
        self._journal = journal
        self._entry = entry
        self._lock = SourcesLock(journal.locks, entry.account)
        self._just_made = False
        self.id = entry.source_id
        self.name = entry.source_name or str(entry.source_id)

    def is_known(self) -> bool:
        """Whether its id is known by now: another import may have made it since the last look."""
        if self.id is None:
            self.id = sources.find(self._journal, self._entry.account, self.name)
            if self.id is not None:
                sources.use(self._journal, self._entry.import_id, self.id)
        return self.id is not None

    def is_ours_to_make(self) -> bool:
        """Whether no other import of the account is making a source now; if so, none will until it is `committed`.

        To be asked after `is_known`, in the same commit. In practice, each import has an account of its own.
        """
        return self._entry.practice or self._lock.take()

    def begin(self) -> None:
        """Its POST is about to leave."""
        sources.begin(self._journal, self._entry.import_id)

    def was_made(self, server_id: ServerId) -> None:
        """The server gave it an id."""
        sources.made(self._journal, self._entry.import_id, server_id)
        self.id, self._just_made = server_id, True

    def was_lost(self) -> None:
        """The server doesn't know it any more."""
        sources.lose(self._journal, self._entry.import_id)

    @property
    def may_be_there(self) -> bool:
        """Whether a run that was cut off may have made it, and its answer was lost."""
        entry = self._entry
        cut_off = entry.state in {ImportState.DELIVERING, ImportState.INTERRUPTED}
        return bool(entry.source_tries) and (cut_off or entry.reason == Attention.DISK_FULL)

    def committed(self, *, is_under_way: bool) -> None:
        """What was told is committed: a source that was just made is brought out of the log into the journal itself.

        Should the log's end ever be lost (a failing disk), the rows must not go to a second source. Unless its POST
        `is_under_way`, another import may make one now.
        """
        if self._just_made:
            self._just_made = False
            self._journal.shrink_log()
        if not is_under_way:
            self._lock.release()

    def close(self) -> None:
        """The run ends: another import may make a source now."""
        self._lock.release()
