"""The engine: one loop that settles replies, chooses what goes next, commits both, and only then lets it leave."""

import logging
from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import partial

from core.delivery.api import ApiRequest, Reply
from core.delivery.control import Control
from core.delivery.departures import Chosen, Departures
from core.delivery.ending import FINISHED, End, needs_attention, out_of_reach, stopped
from core.delivery.events import Activity, Event, ImportState, NoticeGiven
from core.delivery.happenings import Happenings
from core.delivery.journal import imports, notices, rows
from core.delivery.journal.imports import ImportEntry
from core.delivery.journal.journal import Journal
from core.delivery.options import DeliveryOptions
from core.delivery.outcomes import Outcomes
from core.delivery.retries import Outage
from core.delivery.run_parts import RunParts
from core.delivery.stopwatch import Stopwatch
from core.delivery.under_way import UnderWay
from core.delivery.watch import Doing, Watch
from core.delivery.work import SOURCE
from core.errors import JournalError

STOP_GRACE_SECONDS = 3.0
ATTENTION_GRACE_SECONDS = 15.0
LOCKED_JOURNAL_SECONDS = 60.0
LOCKED_JOURNAL_PAUSE = 0.2
# A wait of hours shouldn't write to the disk every second.
SECONDS_BETWEEN_COUNTS = 5.0

_log = logging.getLogger(__name__)


class Engine:
    """One run of an import, whose lock the caller holds. `send` brings a request to the server.

    Must be made inside the running loop. `run` raises JournalError where the journal can't be written to any more;
    nothing that was committed is lost then.
    """

    def __init__(
        self,
        journal: Journal,
        entry: ImportEntry,
        send: Callable[[ApiRequest], Awaitable[Reply]],
        options: DeliveryOptions,
        control: Control,
        on_event: Callable[[Event], None],
    ) -> None:
        surroundings = options.surroundings
        self._journal = journal
        self._entry = entry
        self._address = options.api_url or entry.address
        self._options = options
        self._control = control
        self._clock = surroundings.clock
        self._wall = surroundings.wall
        self._sleep = surroundings.sleep
        self._run = run = RunParts.of(journal, entry, options)
        self._outcomes = Outcomes(run)
        self._watch = Watch(on_event, partial(imports.totals, journal, entry.import_id), options.budget)
        self._departures = Departures(run, self._watch.forecast)
        self._under_way = UnderWay(send, options)
        self._happenings = Happenings(surroundings)
        self._doing = Doing(Activity.DELIVERING)
        self._stopwatch = Stopwatch(self._clock)
        self._is_paused = False
        self._closed_seconds = 0.0
        self._end: End | None = None
        self._end_by = 0.0

    async def run(self) -> End:
        """Delivers until there is a reason to end. The journal then has every outcome, and the import's last state."""
        self._control.attach(self._under_way.awake)
        _log.info("import %s: delivery begins", self._entry.import_id)
        try:
            await self._patiently(self._open)
            self._journal.shrink_log()
            while (end := self._end) is None:
                await self._until_over()
                await self._patiently(self._conclude)
            _log.info("import %s: %s %s", self._entry.import_id, end.state, end.reason or "")
        finally:
            self._control.detach()
            self._under_way.close()
            await self._under_way.cancel_all()
            self._run.source.close()
        return end

    async def _until_over(self) -> None:
        """Settles, sends, tells and rests by turns, until there is a reason to end and nothing is under way."""
        while not self._is_over():
            for sent, request in await self._patiently(self._commit):
                self._under_way.leave(sent, request)
            self._run.source.committed(is_under_way=SOURCE in self._under_way.units)
            self._tell()
            await self._rest()

    async def _patiently(self, commit: Callable[[], Chosen]) -> Chosen:
        """What a commit chose. While another process keeps the journal busy, it is tried again for a minute."""
        began = self._clock()
        while True:
            try:
                return commit()
            except JournalError as fault:
                # Only the beginning of a commit can be locked out: nothing of it has happened.
                patience = STOP_GRACE_SECONDS if self._control.stopping else LOCKED_JOURNAL_SECONDS
                if fault.code != "journal_locked" or self._clock() - began > patience:
                    raise
            await self._sleep(LOCKED_JOURNAL_PAUSE)
            self._look_at_clocks()

    def _open(self) -> Chosen:
        """Takes up what an earlier run left, and sees whether the source is known."""
        with self._journal.transaction():
            rows.recover(self._journal, self._entry.import_id)
            imports.set_state(self._journal, self._entry.import_id, ImportState.DELIVERING)
            self._run.limiter.start()
            if self._run.source.id is None and self._pending() and not self._run.source.is_known():
                self._run.queue.first(SOURCE)
                if self._run.source.may_be_there:
                    self._outcomes.source_in_doubt()
        return []

    def _commit(self) -> Chosen:
        """One commit: the replies that came, and the requests that may leave once it is done."""
        with self._journal.transaction():
            self._count_seconds()
            self._settle_replies()
            self._heed_wishes()
            if self._end is None:
                self._end = self._reason_to_end()
                self._end_by = self._clock() + ATTENTION_GRACE_SECONDS
            if self._control.stopping or not self._run.memory.attention:
                self._end_by = min(self._end_by, self._clock() + STOP_GRACE_SECONDS)
            self._keep_notices()
            if self._end is not None or self._is_idle:
                return []
            begun, self._doing = self._departures.begin(self._clock(), under_way=len(self._under_way.units))
            return begun

    def _conclude(self) -> Chosen:
        """One commit with the last word, now that the last answers have come; none if a row was put back just now."""
        with self._journal.transaction():
            self._count_seconds()
            self._end = end = self._last_word()
            if end is None:
                return []
            if end is FINISHED:
                self._run.limiter.end()
            self._keep_notices()
            imports.set_state(self._journal, self._entry.import_id, end.state, reason=end.reason, message=end.message)
        self._journal.shrink_log()
        self._watch.facts(self._run.memory.take_events())
        return []

    def _keep_notices(self) -> None:
        """What is about to be told is kept, too: a run of hours is read of after its window was closed."""
        told = [event for event in self._run.memory.events if isinstance(event, NoticeGiven)]
        notices.keep(self._journal, self._entry.import_id, told, self._wall())

    def _last_word(self) -> End | None:
        """The end, or None where the run goes on: what seemed to be finished has a row to send again."""
        if self._end is not None and self._end.reason:
            return self._end
        pending = self._pending()
        if not pending:
            return FINISHED
        if self._end is FINISHED:
            self._run.queue.start_over()
            return None
        return stopped(paused=self._is_paused, pending=pending)

    def _is_over(self) -> bool:
        """Whether there is a reason to end, and nothing is under way any more."""
        return self._end is not None and self._under_way.is_empty

    @property
    def _is_idle(self) -> bool:
        """Whether nothing new leaves, because a person wants it so: now, or at this time of the day."""
        return self._is_paused or self._closed_seconds > 0

    def _settle_replies(self) -> None:
        came = self._under_way.take_back()
        for number, one in enumerate(came, 1):
            others = [*self._under_way.units, *(other.sent.unit for other in came[number:])]
            self._outcomes.settle(one, others=others, requests=self._watch.forecast.requests)
        self._run.memory.events += self._happenings.after_replies(self._run.memory.outage, self._run.memory.passes)

    def _heed_wishes(self) -> None:
        hours, was_idle = self._control.hours, self._is_idle
        self._closed_seconds = hours.seconds_closed(datetime.fromtimestamp(self._wall())) if hours else 0.0
        if self._control.paused != self._is_paused:
            self._is_paused = self._control.paused
            state = ImportState.PAUSED if self._is_paused else ImportState.DELIVERING
            imports.set_state(self._journal, self._entry.import_id, state)
        if was_idle and not self._is_idle:
            self._watch.forecast.start_over(self._clock())
        if self._control.take_try_now():
            self._run.memory.outage = Outage()
            self._run.limiter.try_now()
            self._run.queue.hurry()

    def _count_seconds(self) -> None:
        """Counts the time since the last commit, in which the run was idle or not as it still is."""
        self._stopwatch.look(at_work=not self._is_idle)
        if self._stopwatch.seconds >= SECONDS_BETWEEN_COUNTS or self._end is not None:
            imports.add_seconds(self._journal, self._entry.import_id, self._stopwatch.taken())

    def _reason_to_end(self) -> End | None:
        memory = self._run.memory
        if memory.attention is not None:
            return needs_attention(
                memory.attention,
                words=memory.words,
                address=self._address,
                source=self._run.source.name,
                refusals=memory.streak.count,
            )
        if self._control.stopping:
            return stopped(paused=self._is_paused, pending=self._pending())
        if self._is_out_of_reach():
            seconds = self._options.first_contact_seconds or 0.0
            return out_of_reach(address=self._address, seconds=seconds, words=memory.words)
        if not (self._under_way.is_empty and self._run.queue.is_empty):
            return None
        if not self._pending():
            return FINISHED
        # A row that was put back into the queue meanwhile may stand before those that were read.
        return None if self._run.queue.start_over() else stopped(paused=False, pending=self._pending())

    def _pending(self) -> int:
        return imports.totals(self._journal, self._entry.import_id).pending

    def _is_out_of_reach(self) -> bool:
        limit, since = self._options.first_contact_seconds, self._under_way.first_left_at
        if limit is None or since is None or self._run.memory.reached:
            return False
        return self._clock() - since >= limit

    def _tell(self) -> None:
        self._watch.facts(self._run.memory.take_events())
        if self._end is not None:
            self._doing = Doing(Activity.STOPPING)
        elif self._is_paused:
            self._doing = Doing(Activity.PAUSED)
        elif self._closed_seconds:
            self._doing = Doing(Activity.OUTSIDE_HOURS, self._clock() + self._closed_seconds)
        elif not self._under_way.is_empty:
            self._doing = Doing(Activity.DELIVERING, self._doing.until)
        self._watch.progress(self._clock(), self._doing, hours=self._control.hours, wall=self._wall())

    async def _rest(self) -> None:
        """Waits until something happens or is due; at the end of the grace, gives up what is under way."""
        if self._end is not None and self._clock() >= self._end_by:
            await self._under_way.cancel_all()
        if not self._is_over():
            await self._under_way.rest(self._end_by if self._end is not None else self._doing.until)
            self._look_at_clocks()

    def _look_at_clocks(self) -> None:
        """Says that the computer slept, or that its clock was set."""
        found = self._happenings.since_last_look()
        if found and not self._is_idle and self._end is None:
            self._watch.forecast.start_over(self._clock())
            self._run.memory.events += found
