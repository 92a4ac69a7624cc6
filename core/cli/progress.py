"""Progress on a terminal: a bar, the counts, the rate, the time left, the state in words. Elsewhere nothing."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from core.cli.output import plain, say
from core.delivery.events import Activity, Event, NoticeGiven, ProgressMade, RowRefused
from core.messages.durations import in_words

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

STATES = {
    Activity.DELIVERING: "delivering",
    Activity.WAITING_FOR_LIMIT: "waiting for the limit, goes on",
    Activity.WAITING_FOR_NETWORK: "waiting for the network, next try",
    Activity.WAITING_FOR_SERVER: "waiting for the server, next try",
    Activity.OUTSIDE_HOURS: "paused, goes on",
    Activity.PAUSED: "paused",
    Activity.STOPPING: "stopping",
}
Watcher = Callable[[Event], None]


@contextmanager
def progress_shown() -> Iterator[Watcher]:
    """A watcher of a delivery that shows its progress on stderr while it holds, where that is a terminal."""
    if not sys.stderr.isatty():
        yield _unwatched
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn

    columns = (BarColumn(bar_width=30), TextColumn("{task.description}", markup=False))
    console = Console(file=sys.stderr, markup=False, emoji=False, highlight=False)  # a server's words stay words
    with Progress(*columns, console=console, transient=True) as progress:
        yield _Bar(progress, progress.add_task("starting", total=None)).on_event


@contextmanager
def counting_shown(what: str) -> Iterator[Callable[[float, float], None]]:
    """As `progress_shown`, for work that counts: it is told (done, in all)."""
    if not sys.stderr.isatty():
        yield lambda _done, _all: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn

    columns = (BarColumn(bar_width=30), TextColumn("{task.description}"))
    with Progress(*columns, console=Console(file=sys.stderr), transient=True) as progress:
        task = progress.add_task(what, total=None)
        yield lambda done, total: progress.update(task, completed=done, total=total)


def line(made: ProgressMade) -> str:
    """Where a delivery stands, in one line."""
    totals = made.totals
    done = totals.rows - totals.pending
    parts = [f"{done:,} of {totals.rows:,} rows"]
    if totals.rejected:
        parts.append(f"{totals.rejected:,} refused")
    parts.append(f"{made.requests_last_minute:,} requests a minute")
    if made.seconds_left is not None:
        parts.append(f"{in_words(made.seconds_left)} left")
    return " · ".join([*parts, _state(made)])


def _state(made: ProgressMade) -> str:
    state, comma, then = STATES[made.activity].partition(",")
    return f"{state}{comma}{then} in {in_words(made.until)}" if comma and made.until and made.until >= 1 else state


def _unwatched(event: Event) -> None:
    """Nobody looks; what a person should know or do is said nevertheless."""
    if isinstance(event, NoticeGiven) and not event.quiet:
        say(event.message)


class _Bar:
    """The bar of one delivery; refused rows are written above it as they happen."""

    def __init__(self, progress: "Progress", task: "TaskID") -> None:
        self._progress = progress
        self._task = task

    def on_event(self, event: Event) -> None:
        if isinstance(event, ProgressMade):
            totals = event.totals
            self._progress.update(
                self._task, total=totals.rows, completed=totals.rows - totals.pending, description=line(event)
            )
        elif isinstance(event, RowRefused):
            self._progress.console.print(f"Row {event.row}: {plain(event.reason)}")
        elif isinstance(event, NoticeGiven):
            self._progress.console.print(plain(event.message))
