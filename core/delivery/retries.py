"""When to try again: pauses that grow, one unit's failures, and the trouble of a whole network or server."""

import re
from dataclasses import dataclass, field, replace

LONGEST_PAUSE = 60.0
FAILURES_BEFORE_REFUSAL = 8
FAILURES_BEFORE_OUTAGE = 3
PAUSES_OF_A_LONG_OUTAGE = 4


def pause_after(failures: int, chance: float) -> float:
    """The seconds to wait after so many failures (1 or more): 1, 2, 4 … 60, of which `chance` takes up to a half."""
    return min(LONGEST_PAUSE, 2.0 ** min(failures - 1, 10)) * (1.0 - chance / 2)


@dataclass(frozen=True, slots=True)
class Failures:
    """How often one row, person or source failed in this run.

    `total` are all failures; `beside_passes` those before which something else had passed since the one before;
    `passes` is how many requests had passed at the last one; `answered`: the server answered since the first.
    """

    total: int = 0
    beside_passes: int = 0
    passes: int = -1
    answered: bool = False

    def one_more(self, *, passes: int, answered: bool) -> "Failures":
        """With one more failure, when `passes` requests had passed in all."""
        beside = self.beside_passes + (passes > self.passes and passes > 0)
        return Failures(self.total + 1, beside, passes, self.answered or answered or 0 <= self.passes < passes)

    @property
    def refuses_beside_others(self) -> bool:
        """Whether it failed so often while others passed that it is itself the reason."""
        return self.beside_passes >= FAILURES_BEFORE_REFUSAL

    @property
    def refuses_alone(self) -> bool:
        """Whether it failed so often, at a server that answers, that it may be given up when only such are left."""
        return self.total >= FAILURES_BEFORE_REFUSAL and self.answered


@dataclass(frozen=True, slots=True)
class Outage:
    """Trouble that isn't one row's: the network is gone, or the server fails request after request.

    Nothing leaves before `until`; then one request at a time, until one passes. `pauses` counts the pauses so far.
    """

    until: float = 0.0
    network: bool = False
    streak: int = 0
    pauses: int = 0

    @property
    def probing(self) -> bool:
        """Whether only one request at a time may leave, to see whether the trouble is over."""
        return self.pauses > 0

    @property
    def is_long(self) -> bool:
        """Whether it was more than a few rows that failed by themselves."""
        return self.pauses >= PAUSES_OF_A_LONG_OUTAGE

    def failed(self, *, sent_at: float, now: float, network: bool, at_once: bool, chance: float) -> "Outage":
        """After one more failure of a request that left at `sent_at`.

        A failed connection is an outage at once (and what `at_once` says), a failing server after three failures
        in a row. Requests that left before the present pause say nothing new.
        """
        counted = replace(self, streak=self.streak + 1)
        if self.pauses and sent_at < self.until:
            return counted
        if not (network or at_once) and counted.streak < FAILURES_BEFORE_OUTAGE:
            return counted
        pauses = self.pauses + 1
        return Outage(now + pause_after(pauses, chance), network, counted.streak, pauses)


@dataclass(slots=True)
class RefusalStreak:
    """Rows refused one after the other for one and the same reason."""

    longest: int = 20
    count: int = 0
    _reason: str = field(default="", repr=False)

    def refused(self, status: int | None, reason: str) -> None:
        """One more was refused. Numbers and quoted values in the reason are the row's own, and don't tell two apart."""
        alike = f"{status} {_OWN_PARTS.sub('…', reason)}"
        self.count = self.count + 1 if alike == self._reason else 1
        self._reason = alike

    def passed(self) -> None:
        """A row was taken."""
        self.count = 0

    @property
    def left(self) -> int:
        """How many more there may be before a person is asked."""
        return self.longest - self.count


_OWN_PARTS = re.compile(r"""\d+|"[^"]*"|'[^']*'|`[^`]*`|“[^”]*”|‘[^’]*’""")
