"""What may leave now: the next of the queue, as many as the limit, the source and the present trouble let."""

from core.delivery.api import ApiRequest, RequestKind, person_request, record_request, source_request
from core.delivery.events import Activity
from core.delivery.journal import people, rows
from core.delivery.journal.places import Full, Taken
from core.delivery.progress import Forecast
from core.delivery.run_parts import RunParts
from core.delivery.source import SECONDS_BETWEEN_LOOKS
from core.delivery.watch import Doing
from core.delivery.work import SOURCE, Next, Sent

Chosen = list[tuple[Sent, ApiRequest]]


class Departures:
    """Begins requests. Every method writes inside the commit that is open; what is begun may leave once it is done."""

    def __init__(self, run: RunParts, forecast: Forecast) -> None:
        self._run = run
        self._forecast = forecast

    def begin(self, now: float, *, under_way: int) -> tuple[Chosen, Doing]:
        """As many requests as may leave now beside those under way, and what the next one waits for."""
        begun: Chosen = []
        while under_way + len(begun) < self._slots():
            ready = self._next(now)
            if isinstance(ready, Doing):
                return begun, ready
            head, taken = ready
            begun.append((Sent(head, taken, self._forecast.requests + 1, now), self._request(head)))
            self._run.queue.taken(head.unit)
            self._forecast.sent(now)
        return begun, Doing(Activity.DELIVERING)

    def _next(self, now: float) -> tuple[Next, Taken] | Doing:
        """The next unit and its place in the limit, or what it waits for."""
        outage = self._run.memory.outage
        if outage.until > now:
            gone = Activity.WAITING_FOR_NETWORK if outage.network else Activity.WAITING_FOR_SERVER
            return Doing(gone, outage.until)
        # Every other time, what may be the trouble itself lets a row go first that never failed.
        fresh_first = outage.probing and outage.pauses % 2 == 0
        head = self._run.queue.head(now, fresh_first=fresh_first)
        if head is not None and head.unit == SOURCE and self._run.source.is_known():
            self._run.queue.taken(SOURCE)
            head = self._run.queue.head(now, fresh_first=fresh_first)
        if head is None:
            return Doing(Activity.WAITING_FOR_SERVER, self._run.queue.next_due)
        if head.unit == SOURCE and not self._run.source.is_ours_to_make():
            return Doing(Activity.DELIVERING, now + SECONDS_BETWEEN_LOOKS)
        taken = self._run.limiter.take()
        return Doing(Activity.WAITING_FOR_LIMIT, taken.free_at) if isinstance(taken, Full) else (head, taken)

    def _slots(self) -> int:
        """How many requests may be under way at once."""
        memory, in_flight = self._run.memory, self._run.options.in_flight
        if self._run.source.id is None or memory.outage.probing or self._run.limiter.probing:
            return 1
        if self._run.options.keep_going or not memory.streak.count:
            return in_flight
        return min(in_flight, memory.streak.left)

    def _request(self, head: Next) -> ApiRequest:
        """The unit's request, its beginning written down."""
        unit = head.unit
        if head.row is not None and self._run.source.id is not None:
            rows.begin(self._run.journal, self._run.import_id, unit.row)
            return record_request(self._run.source.id, head.row.payload.encode(), head.person_id)
        if unit.kind is RequestKind.PERSON:
            people.begin(self._run.journal, self._run.import_id, unit.person)
            return person_request(self._run.people.payload(unit.person))
        self._run.source.begin()
        return source_request(self._run.source.name)
