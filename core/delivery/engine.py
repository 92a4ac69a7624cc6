"""The engine: one loop that settles replies, chooses what goes next, commits both, and only then lets it leave."""

import logging
from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import partial

from core.delivery.api import ApiRequest, Reply, RequestKind, person_request, record_request, source_request
from core.delivery.control import Control
from core.delivery.ending import FINISHED, End, needs_attention, out_of_reach, stopped
from core.delivery.events import Activity, Attention, Event, ImportState, NoticeGiven
from core.delivery.happenings import Happenings
from core.delivery.journal import imports, notices, people, rows, sources
from core.delivery.journal.imports import ImportEntry
from core.delivery.journal.journal import Journal
from core.delivery.journal.places import Full, Taken
from core.delivery.limiter import Limiter
from core.delivery.options import DeliveryOptions
from core.delivery.outcomes import Outcomes, RunMemory
from core.delivery.pace import Budget
from core.delivery.people import PeopleUnderWay
from core.delivery.retries import Outage
from core.delivery.under_way import UnderWay
from core.delivery.watch import Doing, Watch
from core.delivery.work import SOURCE, Next, Sent, WorkQueue
from core.errors import JournalError

STOP_GRACE_SECONDS = 3.0
ATTENTION_GRACE_SECONDS = 15.0
LOCKED_JOURNAL_SECONDS = 60.0
LOCKED_JOURNAL_PAUSE = 0.2
# A wait of hours shouldn't write to the disk every second.
SECONDS_BETWEEN_COUNTS = 5.0

_log = logging.getLogger(__name__)

Chosen = list[tuple[Sent, ApiRequest]]


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
        surroundings, budget = options.surroundings, Budget(options.budget_requests, options.budget_seconds)
        self._journal = journal
        self._entry = entry
        self._source = entry.source_name or str(entry.source_id)
        self._address = options.api_url or entry.address
        self._options = options
        self._control = control
        self._clock = surroundings.clock
        self._wall = surroundings.wall
        self._sleep = surroundings.sleep
        self._memory = RunMemory(source_id=entry.source_id, key_was_refused=entry.key_refused)
        self._people = PeopleUnderWay(journal, entry.import_id)
        self._queue = WorkQueue(journal, entry.import_id, self._people, limit_rows=options.limit_rows)
        self._limiter = Limiter(journal, entry.address, entry.import_id, budget, surroundings)
        self._outcomes = Outcomes(
            journal, entry.import_id, self._memory, self._queue, self._people, self._limiter, options
        )
        self._watch = Watch(on_event, partial(imports.totals, journal, entry.import_id), budget)
        self._under_way = UnderWay(send, options)
        self._happenings = Happenings(surroundings)
        self._doing = Doing(Activity.DELIVERING)
        self._started_at = self._counted_at = self._clock()
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
        return end

    async def _until_over(self) -> None:
        """Settles, sends, tells and rests by turns, until there is a reason to end and nothing is under way."""
        while not self._is_over():
            for sent, request in await self._patiently(self._commit):
                self._under_way.leave(sent, request)
            self._secure_source()
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
        import_id, entry = self._entry.import_id, self._entry
        with self._journal.transaction():
            rows.recover(self._journal, import_id)
            imports.set_state(self._journal, import_id, ImportState.DELIVERING)
            self._limiter.start()
            if self._memory.source_id is None and self._pending():
                known = sources.find(self._journal, entry.account, self._source)
                if known is not None:
                    sources.use(self._journal, import_id, known)
                    self._memory.source_id = known
                else:
                    self._queue.first(SOURCE)
                    self._tell_of_lost_answer()
        return []

    def _tell_of_lost_answer(self) -> None:
        """A run that was cut off may have made the source."""
        cut_off = self._entry.state in {ImportState.DELIVERING, ImportState.INTERRUPTED}
        if self._entry.source_tries and (cut_off or self._entry.reason == Attention.DISK_FULL):
            self._outcomes.source_in_doubt()

    def _commit(self) -> Chosen:
        """One commit: the replies that came, and the requests that may leave once it is done."""
        with self._journal.transaction():
            self._settle_replies()
            self._heed_wishes()
            self._count_seconds()
            if self._end is None:
                self._end = self._reason_to_end()
                self._end_by = self._clock() + ATTENTION_GRACE_SECONDS
            if self._control.stopping or not self._memory.attention:
                self._end_by = min(self._end_by, self._clock() + STOP_GRACE_SECONDS)
            self._keep_notices()
            return self._choose() if self._end is None and not self._is_idle else []

    def _conclude(self) -> Chosen:
        """One commit with the last word, now that the last answers have come; none if a row was put back just now."""
        with self._journal.transaction():
            self._count_seconds()
            self._end = end = self._last_word()
            if end is None:
                return []
            if end is FINISHED:
                self._limiter.end()
            self._keep_notices()
            imports.set_state(self._journal, self._entry.import_id, end.state, reason=end.reason, message=end.message)
        self._journal.shrink_log()
        self._watch.facts(self._memory.take_events())
        return []

    def _keep_notices(self) -> None:
        """What is about to be told is kept, too: a run of hours is read of after its window was closed."""
        told = [event for event in self._memory.events if isinstance(event, NoticeGiven)]
        notices.keep(self._journal, self._entry.import_id, told, self._wall())

    def _last_word(self) -> End | None:
        """The end, or None where the run goes on: what seemed to be finished has a row to send again."""
        if self._end is not None and self._end.reason:
            return self._end
        pending = self._pending()
        if not pending:
            return FINISHED
        if self._end is FINISHED:
            self._queue.start_over()
            return None
        return stopped(paused=self._is_paused, pending=pending)

    def _secure_source(self) -> None:
        """Brings a source that was just made out of the log into the journal itself.

        Should the log's end ever be lost (a failing disk), the rows must not go to a second source.
        """
        if self._memory.source_just_made:
            self._memory.source_just_made = False
            self._journal.shrink_log()

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
        self._memory.events += self._happenings.after_replies(self._memory.outage, self._memory.passes)

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
            self._memory.outage = Outage()
            self._limiter.try_now()
            self._queue.hurry()

    def _count_seconds(self) -> None:
        now = self._clock()
        if now - self._counted_at >= SECONDS_BETWEEN_COUNTS or self._end is not None:
            if not self._is_idle:
                imports.add_seconds(self._journal, self._entry.import_id, now - self._counted_at)
            self._counted_at = now

    def _reason_to_end(self) -> End | None:
        memory = self._memory
        if memory.attention is not None:
            refusals = memory.streak.count
            return needs_attention(
                memory.attention, words=memory.words, address=self._address, source=self._source, refusals=refusals
            )
        if self._control.stopping:
            return stopped(paused=self._is_paused, pending=self._pending())
        if self._is_out_of_reach():
            seconds = self._options.first_contact_seconds or 0.0
            return out_of_reach(address=self._address, seconds=seconds, words=memory.words)
        if not (self._under_way.is_empty and self._queue.is_empty):
            return None
        if not self._pending():
            return FINISHED
        # A row that was put back into the queue meanwhile may stand before those that were read.
        return None if self._queue.start_over() else stopped(paused=False, pending=self._pending())

    def _pending(self) -> int:
        return imports.totals(self._journal, self._entry.import_id).pending

    def _is_out_of_reach(self) -> bool:
        limit = self._options.first_contact_seconds
        return limit is not None and not self._memory.reached and self._clock() - self._started_at >= limit

    def _choose(self) -> Chosen:
        """Begins as many requests as may leave now, and notes what the next one waits for."""
        chosen: Chosen = []
        self._doing = Doing(Activity.DELIVERING)
        while len(self._under_way.units) + len(chosen) < self._slots():
            now, outage = self._clock(), self._memory.outage
            if outage.until > now:
                gone = Activity.WAITING_FOR_NETWORK if outage.network else Activity.WAITING_FOR_SERVER
                self._doing = Doing(gone, outage.until)
                break
            # Every other time, what may be the trouble itself lets a row go first that never failed.
            head = self._queue.head(now, fresh_first=outage.probing and outage.pauses % 2 == 0)
            if head is None:
                self._doing = Doing(Activity.WAITING_FOR_SERVER, self._queue.next_due)
                break
            taken = self._limiter.take()
            if isinstance(taken, Full):
                self._doing = Doing(Activity.WAITING_FOR_LIMIT, taken.free_at)
                break
            chosen.append(self._begin(head, taken, now))
        return chosen

    def _slots(self) -> int:
        """How many requests may be under way at once."""
        memory, in_flight = self._memory, self._options.in_flight
        if memory.source_id is None or memory.outage.probing or self._limiter.probing:
            return 1
        if self._options.keep_going or not memory.streak.count:
            return in_flight
        return min(in_flight, memory.streak.left)

    def _begin(self, head: Next, taken: Taken, now: float) -> tuple[Sent, ApiRequest]:
        unit, import_id = head.unit, self._entry.import_id
        if head.row is not None and self._memory.source_id is not None:
            rows.begin(self._journal, import_id, unit.row)
            request = record_request(self._memory.source_id, head.row.payload.encode(), head.person_id)
        elif unit.kind is RequestKind.PERSON:
            people.begin(self._journal, import_id, unit.person)
            request = person_request(self._people.payload(unit.person))
        else:
            sources.begin(self._journal, import_id)
            request = source_request(self._source)
        self._queue.taken(unit)
        self._watch.forecast.sent(now)
        return Sent(head, taken, self._watch.forecast.requests, now), request

    def _tell(self) -> None:
        self._watch.facts(self._memory.take_events())
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
            self._memory.events += found
