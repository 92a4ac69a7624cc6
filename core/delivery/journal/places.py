"""The places of the request limit, an API address each, shared by all processes on this journal.

Times are seconds of `clocks.boot_clock`. It starts anew with the machine: a time that lies ahead of `now` is of
an earlier start, and counts as 0, which is never too early.
A place is taken from its request's start until `window` seconds after its answer, whatever process it belongs to.
"""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass

from core.delivery.journal.journal import Journal

# Places that are long free are swept out once in so many requests.
_SWEEP_EVERY = 100


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
    """What a 429 left behind at an address.

    No request before `paused_until`; then at most `burst` at once and one every `spacing` seconds (0 and 0.0: no
    such care).
    """

    paused_until: float | None = None
    burst: int = 0
    spacing: float = 0.0


def keep_for(journal: Journal, address: str, *, window: float) -> None:
    """No process sweeps out the address' places before `window` seconds after their answers, from now on.

    For the start of a run, before its first `take`: whoever has the longest window still needs older places.
    """
    with journal.transaction() as database:
        _know(database, address)
        database.execute(
            "UPDATE addresses SET longest_window = max(longest_window, ?) WHERE address = ?", (window, address)
        )


def take(journal: Journal, address: str, import_id: str, *, now: float, budget: int, window: float) -> Taken | Full:
    """A place, if fewer than `budget` are taken; counted and given in one commit."""
    with journal.transaction() as database:
        first, last = database.execute(
            "SELECT coalesce((SELECT min(place) FROM places WHERE address = ?1), 1),"
            " coalesce((SELECT max(place) FROM places WHERE address = ?1), 0)",
            (address,),
        ).fetchone()
        if last - first + 1 >= budget:
            full = _full(database, address, now, budget, window)
            if full is not None:
                return full
        if last % _SWEEP_EVERY == 0:
            keep_for(journal, address, window=window)
            _sweep(database, address, now)
        database.execute(
            "INSERT INTO places (address, place, import_id, given_at) VALUES (?, ?, ?, ?)",
            (address, last + 1, import_id, now),
        )
    return Taken(address, last + 1)


def answered(journal: Journal, taken: Taken, *, now: float) -> None:
    """The place's answer came, or its request was given up: it is free `window` seconds from now."""
    with journal.transaction() as database:
        database.execute(
            "UPDATE places SET answered_at = ? WHERE address = ? AND place = ?", (now, taken.address, taken.place)
        )


def recover(journal: Journal, *, now: float, is_delivered: Callable[[str], bool]) -> None:
    """Ends the places without an answer whose import nobody delivers (any more): they are free a window from now.

    For the start of a run, before its first `take`. The caller, who holds its import's lock by then, answers False
    for that import.
    """
    with journal.transaction() as database:
        waiting = database.execute("SELECT DISTINCT import_id FROM places WHERE answered_at IS NULL").fetchall()
        for (import_id,) in waiting:
            if not is_delivered(import_id):
                database.execute(
                    "UPDATE places SET answered_at = ? WHERE import_id = ? AND answered_at IS NULL", (now, import_id)
                )
        database.execute("UPDATE places SET given_at = 0 WHERE given_at > ?", (now,))
        database.execute("UPDATE places SET answered_at = 0 WHERE answered_at > ?", (now,))
        database.execute(
            "UPDATE addresses SET paused_from = 0, paused_until = paused_until - paused_from WHERE paused_from > ?",
            (now,),
        )


def state(journal: Journal, address: str, *, now: float) -> AddressState:
    """The address' pause and careful rate; a pause that is over is None."""
    with journal.reading() as database:
        found = database.execute(
            "SELECT paused_until, burst, spacing FROM addresses WHERE address = ?", (address,)
        ).fetchone()
    if found is None:
        return AddressState()
    until = found["paused_until"]
    return AddressState(until if until is not None and until > now else None, found["burst"], found["spacing"])


def pause(journal: Journal, address: str, *, now: float, until: float) -> None:
    """No request at this address before `until`; a later end that is already set stays."""
    with journal.transaction() as database:
        _know(database, address)
        database.execute(
            "UPDATE addresses SET paused_from = ?, paused_until = ?"
            " WHERE address = ? AND coalesce(paused_until, 0) < ?",
            (now, until, address, until),
        )


def end_pause(journal: Journal, address: str) -> None:
    """A person said "try now"."""
    with journal.transaction() as database:
        database.execute("UPDATE addresses SET paused_from = NULL, paused_until = NULL WHERE address = ?", (address,))


def be_careful(journal: Journal, address: str, import_id: str, *, burst: int, spacing: float) -> None:
    """Keeps the address at a more careful rate until the import ends."""
    with journal.transaction() as database:
        _know(database, address)
        database.execute(
            "UPDATE addresses SET careful_for = ?, burst = ?, spacing = ? WHERE address = ?",
            (import_id, burst, spacing, address),
        )


def end_care(journal: Journal, address: str, import_id: str) -> None:
    """The import has ended: the careful rate goes, if this import set it last."""
    with journal.transaction() as database:
        database.execute(
            "UPDATE addresses SET careful_for = NULL, burst = 0, spacing = 0 WHERE address = ? AND careful_for = ?",
            (address, import_id),
        )


def _full(database: sqlite3.Connection, address: str, now: float, budget: int, window: float) -> Full | None:
    """None where fewer than `budget` places are taken, else when the next one is free."""
    taken = "FROM places WHERE address = ? AND (answered_at IS NULL OR answered_at + ? > ?)"
    count = int(database.execute(f"SELECT count(*) {taken}", (address, window, now)).fetchone()[0])
    if count < budget:
        return None
    # Where more are taken than the budget allows (another process has a larger one), more than one must go.
    next_free = database.execute(
        f"SELECT answered_at + ? {taken} AND answered_at IS NOT NULL ORDER BY answered_at LIMIT 1 OFFSET ?",
        (window, address, window, now, count - budget),
    ).fetchone()
    return Full(None if next_free is None else float(next_free[0]))


def _sweep(database: sqlite3.Connection, address: str, now: float) -> None:
    """Takes out what no process counts any more."""
    database.execute(
        "DELETE FROM places WHERE address = ?1"
        " AND answered_at <= ?2 - (SELECT longest_window FROM addresses WHERE address = ?1)",
        (address, now),
    )


def _know(database: sqlite3.Connection, address: str) -> None:
    database.execute("INSERT INTO addresses (address) VALUES (?) ON CONFLICT DO NOTHING", (address,))
