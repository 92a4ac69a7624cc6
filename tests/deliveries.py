"""Imports for tests of delivery: rows that the practice server takes, a clock that runs faster, and runs of them."""

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from core.delivery.clocks import Surroundings, boot_clock
from core.delivery.events import Event, RunEnded
from core.delivery.journal import imports
from core.delivery.journal.imports import ImportEntry
from core.delivery.journal.journal import Journal
from core.delivery.journal.rows import RowState
from core.delivery.options import DeliveryOptions
from core.delivery.row_entries import RowEntry, as_json
from core.delivery.runner import Delivery
from core.records import Person
from tests.journals import IMPORT, write_import

KEY = "key-of-a-test"


def sendable(row: int, person: str | None = None, text: str = "It works") -> RowEntry:
    """A row that the practice server takes."""
    body = {
        "external_id": f"t-{row}",
        "fields": [{"category": "content", "type": "string", "name": "comment", "value": text}],
    }
    whose = None if person is None else Person(person, {"email": person, "first_name": "Ann"})
    return RowEntry(row, RowState.PLANNED, f"t-{row}", as_json(body), "[]", whose, f"hash-{row}")


def sendables(count: int, people: int = 0) -> list[RowEntry]:
    """Rows 2 to count + 1, of so many people in turn."""
    return [sendable(row, f"p{row % people}@example.com" if people else None) for row in range(2, count + 2)]


def journal_of(folder: Path, entries: list[RowEntry], *, key: str = KEY) -> Path:
    """A journal with one import of these rows."""
    path = folder / "journal.db"
    with Journal(path) as journal:
        write_import(journal, entries, key=key)
    return path


def hastened(times: float, *, chance: float = 1.0) -> Surroundings:
    """A world whose time runs so many times faster, and whose pauses are as short as chance allows."""
    clock = boot_clock()
    offset = time.time() - clock() * times
    return Surroundings(
        clock=lambda: clock() * times,
        wall=lambda: clock() * times + offset,
        sleep=lambda seconds: asyncio.sleep(seconds / times),
        chance=lambda: chance,
    )


def options(url: str, *, times: float = 100.0, **changes: Any) -> DeliveryOptions:
    """Options for a run to this address, unless changed: no limit to speak of, and a hastened world.

    A request may take half a minute of real time, so that a busy machine changes nothing.
    """
    chosen: dict[str, Any] = {
        "budget_requests": 100_000,
        "surroundings": hastened(times),
        "api_url": url,
        "request_seconds": 30.0 * times,
    }
    return DeliveryOptions(**(chosen | changes))


def deliver(
    path: Path, chosen: DeliveryOptions, *, key: str = KEY, on_event: Callable[[Event], None] = lambda event: None
) -> RunEnded:
    """One run of the journal's import."""
    return Delivery(path, IMPORT, key, options=chosen, on_event=on_event).run()


def entry_of(path: Path) -> ImportEntry:
    """The journal's import as it stands."""
    with Journal(path) as journal:
        return imports.get(journal, IMPORT)


def states(path: Path) -> dict[int, str]:
    """Each row's state by its number."""
    with Journal(path) as journal, journal.reading() as database:
        return dict(database.execute("SELECT row, state FROM rows ORDER BY row").fetchall())


def reasons(path: Path) -> dict[int, str]:
    """The reason of each row that has one."""
    with Journal(path) as journal, journal.reading() as database:
        return dict(database.execute("SELECT row, reason FROM rows WHERE reason IS NOT NULL ORDER BY row").fetchall())
