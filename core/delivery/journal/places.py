"""The places of the request limit, an API address each, shared by all processes on this journal.

Times are seconds of `clocks.boot_clock`. It starts anew with the machine: a time that lies ahead of `now` is of
an earlier start, and counts as 0, which is never too early.
A place is taken from its request's start until `window` seconds after its answer, whatever process it belongs to.
"""

from collections.abc import Callable
from dataclasses import dataclass

from core.delivery.journal.journal import Journal


@dataclass(frozen=True, slots=True)
class Taken:
    """A place that was given; its request may leave once the transaction is committed."""

    address: str
    place: int


@dataclass(frozen=True, slots=True)
class Full:
    """No place is free. `free_at` is when the next will be; None: not before one of the requests under way ends."""

    free_at: float | None


@dataclass(frozen=True, slots=True)
class AddressState:
    """What a 429 left behind at an address: no request before `paused_until`; then at most `burst` at once, and one
    every `spacing` seconds (0 and 0.0: no such care)."""

    paused_until: float | None = None
    burst: int = 0
    spacing: float = 0.0


def take(journal: Journal, address: str, import_id: str, *, now: float, budget: int, window: float) -> Taken | Full:
    """A place, if fewer than `budget` are taken; whether counted and given in one commit."""
    raise NotImplementedError


def answered(journal: Journal, taken: Taken, *, now: float) -> None:
    """The place's answer came, or its request was given up: it is free `window` seconds from now."""
    raise NotImplementedError


def taken_since(journal: Journal, address: str, since: float) -> int:
    """How many requests started after `since` at an address, over all processes (for the rate that is shown)."""
    raise NotImplementedError


def recover(journal: Journal, *, now: float, is_delivered: Callable[[str], bool]) -> None:
    """Ends the places without an answer whose import nobody delivers (any more): they are free a window from now.

    For the start of a run. The caller, who holds its import's lock by then, answers False for that import.
    """
    raise NotImplementedError


def state(journal: Journal, address: str, *, now: float) -> AddressState:
    """The address' pause and careful rate; a pause that is over is None."""
    raise NotImplementedError


def pause(journal: Journal, address: str, *, now: float, until: float) -> None:
    """No request at this address before `until`; a later end that is already set stays."""
    raise NotImplementedError


def end_pause(journal: Journal, address: str) -> None:
    """A person said "try now"."""
    raise NotImplementedError


def be_careful(journal: Journal, address: str, import_id: str, *, burst: int, spacing: float) -> None:
    """Keeps the address at a more careful rate until the import ends."""
    raise NotImplementedError


def end_care(journal: Journal, address: str, import_id: str) -> None:
    """The import has ended: the careful rate goes, if this import set it last."""
    raise NotImplementedError
