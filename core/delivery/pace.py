"""The careful pace after a 429: requests spaced out, in small bursts. Frozen values and pure functions."""

from dataclasses import dataclass, replace

FIRST_SHARE = 0.97
LEAST_SHARE = 0.02
SLOWER = 0.85
FASTER = 0.02
BURSTS_IN_BUDGET = 20


@dataclass(frozen=True, slots=True)
class Pace:
    """One request every `spacing` seconds, or up to `burst` at once after a rest. `due` is the pace's own clock.

    The rule of the leaky bucket as a meter (ITU-T I.371, GCRA): `due` runs `spacing` ahead with each request and
    may be ahead of the time by at most burst - 1 of them.
    """

    burst: int
    spacing: float
    due: float = 0.0

    @property
    def free_at(self) -> float:
        """When the next request may leave."""
        return self.due - (self.burst - 1) * self.spacing

    def after_one(self, now: float) -> "Pace":
        """The pace after a request that leaves now."""
        return replace(self, due=max(self.due, now) + self.spacing)

    def rested_until(self, then: float) -> "Pace":
        """The pace that starts again at `then`, with one request and no burst."""
        return replace(self, due=max(self.due, then + (self.burst - 1) * self.spacing))


@dataclass(frozen=True, slots=True)
class Budget:
    """At most `requests` in any `seconds`."""

    requests: int
    seconds: float

    def share(self, pace: Pace) -> float:
        """What part of the budget a pace uses."""
        return self.seconds / self.requests / pace.spacing

    def slower(self, pace: Pace | None) -> Pace:
        """The pace after the server said that it is too much: first a careful one, then each time less."""
        if pace is None:
            return Pace(max(1, self.requests // BURSTS_IN_BUDGET), self._spacing(FIRST_SHARE))
        share = max(LEAST_SHARE, self.share(pace) * SLOWER)
        return replace(pace, burst=max(1, pace.burst // 2), spacing=self._spacing(share))

    def faster(self, pace: Pace) -> Pace:
        """The pace after a whole window in which nothing was too much."""
        share = min(FIRST_SHARE, self.share(pace) + FASTER)
        return replace(pace, spacing=self._spacing(share))

    def _spacing(self, share: float) -> float:
        return self.seconds / self.requests / share
