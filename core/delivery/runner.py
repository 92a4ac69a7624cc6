"""A delivery as the window and the command line hold it: run it in a thread, steer it from any other."""

import asyncio
import contextlib
from collections.abc import Callable
from pathlib import Path

from core.delivery import accounts
from core.delivery.awake import Awake
from core.delivery.client import ApiClient
from core.delivery.control import Control
from core.delivery.ending import End, cut_off, needs_attention
from core.delivery.engine import Engine
from core.delivery.events import Attention, Event, NoticeGiven, RunEnded
from core.delivery.journal import imports
from core.delivery.journal.imports import ImportEntry
from core.delivery.journal.journal import Journal
from core.delivery.lock import ImportLock
from core.delivery.lookups import Lookups
from core.delivery.options import DeliveryOptions
from core.errors import JournalError
from core.hours import SendingHours
from core.messages import sentence
from core.messages.told import NOTHING

# While it runs, a journal that is kept busy is tried again and again, so that a wish to stop is heard in between.
BUSY_SECONDS = 1.0


class Delivery:
    """One run of one import. `run` blocks; the other methods may be called from any thread or signal handler."""

    def __init__(
        self,
        journal_path: Path,
        import_id: str,
        key: str,
        *,
        options: DeliveryOptions | None = None,
        on_event: Callable[[Event], None],
    ) -> None:
        self._journal_path = journal_path
        self._import_id = import_id
        self._key = key
        self._options = options or DeliveryOptions()
        self._on_event = on_event
        self._control = Control(self._options.hours)
        self._awake = Awake(self._options.keep_awake)

    def run(self) -> RunEnded:
        """Delivers until the import is finished, stopped or needs a person; returns what the last event said.

        `on_event` is called in the calling thread. Raises UnfinishedError(`delivered_elsewhere`) where another
        process delivers the import, JournalError where the journal can't be opened, CallError for an address
        or a certificate file that may not be used, ApiKeyError for a key that can't be one or that nobody said to
        belong to the import's organization.
        """
        with Journal(self._journal_path) as journal:
            with ImportLock(journal.locks, imports.get(journal, self._import_id).import_id):
                accounts.admit(journal, self._import_id, self._key)
                with Journal(self._journal_path, busy_seconds=BUSY_SECONDS) as own:
                    try:
                        end = asyncio.run(self._deliver(own, imports.get(own, self._import_id)))
                    finally:
                        self._awake.close()
            return self._ended(journal, end)

    def pause(self) -> None:
        """Sends nothing new until `resume`; what is under way is waited for."""
        self._control.pause()

    def resume(self) -> None:
        """Goes on after `pause`."""
        self._control.resume()

    def stop(self) -> None:
        """Ends the run within about three seconds; what had no answer by then stays in doubt."""
        self._control.stop()

    def keep_to(self, hours: SendingHours | None) -> None:
        """Sends only within these hours from now on; None: at any time."""
        self._control.keep_to(hours)

    def try_now(self) -> None:
        """Cuts the present pause short: the wait for the network, the server or a long Retry-After."""
        self._control.try_now()

    async def _deliver(self, journal: Journal, entry: ImportEntry) -> End:
        asyncio.get_running_loop().set_default_executor(Lookups())
        options = self._options
        address = options.api_url or entry.address
        client = ApiClient(
            address,
            self._key,
            connections=options.in_flight,
            request_seconds=options.request_seconds,
            clock=options.surroundings.clock,
        )
        async with client:
            engine = Engine(journal, entry, client.send, options, self._control, self._tell)
            try:
                return await engine.run()
            except JournalError as fault:
                return self._faulted(journal, entry, fault)

    def _tell(self, event: Event) -> None:
        self._awake.heed(event)
        if self._awake.just_failed():
            self._on_event(NoticeGiven(code="not_kept_awake", message=sentence("not_kept_awake"), quiet=True))
        self._on_event(event)

    def _faulted(self, journal: Journal, entry: ImportEntry, fault: JournalError) -> End:
        """The end of a run whose journal failed: what was under way is in doubt, and the next run takes it up."""
        end = cut_off(fault)
        if fault.code == "journal_full":
            end = needs_attention(Attention.DISK_FULL, words=NOTHING, address=entry.address, source="")
        with contextlib.suppress(JournalError):
            imports.set_state(journal, entry.import_id, end.state, reason=end.reason, message=end.message)
        return end

    def _ended(self, journal: Journal, end: End) -> RunEnded:
        totals = imports.totals(journal, self._import_id)
        event = RunEnded(state=end.state, attention=end.attention, code=end.code, params=end.params, totals=totals)
        self._tell(event)
        return event
