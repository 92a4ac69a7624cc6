"""When a request may leave: a free place at its address, no pause that the server asked for, a careful pace after one.

A place is taken from its request's start until a window after its answer came, in the journal, for all processes. So
of any budget + 1 requests, one had its answer a whole window before the last of them left: the server can't see
them in one window, whatever the latency.
"""

from core.delivery.clocks import Surroundings
from core.delivery.journal import places
from core.delivery.journal.journal import Journal
from core.delivery.journal.places import Full, Taken
from core.delivery.lock import is_held
from core.delivery.pace import Budget, Pace
from core.delivery.retries import pause_after

# The server's clock may run a little slower than ours.
CLOCK_MARGIN = 1.001
# A pause that is longer is shown with its end; whoever starts the import again doesn't want to wait for it.
LONGEST_KEPT_PAUSE = 3600.0
SECONDS_BETWEEN_RECOVERIES = 30.0


class Limiter:
    """The limit of one run, kept in the journal. Times are those of `surroundings.clock`.

    All methods write to the journal, and belong inside the commit of what they allow or follow from.
    """

    def __init__(
        self, journal: Journal, address: str, import_id: str, budget: Budget, surroundings: Surroundings
    ) -> None:
        self._journal = journal
        self._address = address
        self._import_id = import_id
        self._budget = budget
        self._window = budget.seconds * CLOCK_MARGIN
        self._clock = surroundings.clock
        self._chance = surroundings.chance
        self._pace: Pace | None = None
        self._pace_changed_at = 0.0
        self._pauses_in_a_row = 0
        self._recovered_at = 0.0
        self.probing = False
        self.paused = False

    def start(self) -> None:
        """Takes up what earlier runs left: places without an answer, a pause, a careful pace."""
        now = self._clock()
        with self._journal.transaction():
            self._recover(now, mine_too=True)
            places.keep_for(self._journal, self._address, window=self._window)
            left = places.state(self._journal, self._address, now=now)
            if left.paused_until is not None and left.paused_until > now + LONGEST_KEPT_PAUSE:
                places.end_pause(self._journal, self._address)
        if left.spacing:
            # This import takes the care over, so that it ends with it.
            self._set_pace(Pace(left.burst, left.spacing).rested_until(now), now)

    def take(self) -> Taken | Full:
        """A place for one request, or when to ask again (`Full.free_at`)."""
        now = self._clock()
        pause = places.state(self._journal, self._address, now=now).paused_until
        self.paused = pause is not None
        if pause is not None:
            return Full(pause)
        self._hasten(now)
        if self._pace is not None and self._pace.free_at > now:
            return Full(self._pace.free_at)
        taken = self._take(now)
        if self._pace is not None and isinstance(taken, Taken):
            self._pace = self._pace.after_one(now)
        return taken

    def answered(self, taken: Taken, *, sent_at: float, came_at: float, too_many: bool) -> None:
        """The request of a place was answered at `came_at`, or given up. `too_many`: with a 429."""
        places.answered(self._journal, taken, now=came_at)
        if not too_many and sent_at >= self._pace_changed_at:
            self._pauses_in_a_row = 0
            self.probing = False

    def slow_down(self, *, sent_at: float, retry_after: float | None) -> None:
        """The server answered 429: everything pauses, and goes on more carefully.

        `retry_after` None: the pause grows with each 429 until a request passes. Requests that had left before the
        pace was last changed only prolong the pause.
        """
        now = self._clock()
        if sent_at >= self._pace_changed_at:
            self._pauses_in_a_row += 1
            self._set_pace(self._budget.slower(self._pace), now)
        if retry_after is None:
            retry_after = pause_after(max(1, self._pauses_in_a_row), self._chance())
        self._pace = self._pace.rested_until(now + retry_after) if self._pace else None
        self.probing = True
        if retry_after > 0:
            places.pause(self._journal, self._address, now=now, until=now + retry_after)

    def try_now(self) -> None:
        """Ends the pause, because a person said so."""
        places.end_pause(self._journal, self._address)
        if self._pace is not None:
            self._pace = Pace(self._pace.burst, self._pace.spacing, self._clock())

    def end(self) -> None:
        """The import has ended, and with it the care for its sake."""
        places.end_care(self._journal, self._address, self._import_id)

    def _take(self, now: float) -> Taken | Full:
        taken = places.take(
            self._journal,
            self._address,
            self._import_id,
            now=now,
            budget=self._budget.requests,
            window=self._window,
        )
        if isinstance(taken, Full) and now - self._recovered_at > SECONDS_BETWEEN_RECOVERIES:
            self._recover(now, mine_too=False)
        return taken

    def _recover(self, now: float, *, mine_too: bool) -> None:
        """Ends the places of processes that have died; `mine_too` at the start, when none can be under way."""
        self._recovered_at = now
        locks, mine = self._journal.locks, self._import_id
        places.recover(
            self._journal,
            now=now,
            is_delivered=lambda import_id: not mine_too if import_id == mine else is_held(locks, import_id),
        )

    def _hasten(self, now: float) -> None:
        if self._pace is None or now - self._pace_changed_at < self._budget.seconds:
            return
        faster = self._budget.faster(self._pace)
        if faster != self._pace:
            self._set_pace(faster, now)

    def _set_pace(self, pace: Pace, now: float) -> None:
        self._pace, self._pace_changed_at = pace, now
        places.be_careful(self._journal, self._address, self._import_id, burst=pace.burst, spacing=pace.spacing)
