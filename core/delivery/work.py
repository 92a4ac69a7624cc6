"""What is to be sent next: what comes back in front, what is tried again, then fresh rows in the file's order."""

import heapq
from collections import deque
from dataclasses import dataclass

from core.delivery.api import RequestKind
from core.delivery.journal import rows
from core.delivery.journal.journal import Journal
from core.delivery.journal.places import Taken
from core.delivery.journal.rows import QueuedRow
from core.delivery.journal.server_ids import ServerId
from core.delivery.people import PeopleUnderWay

ROWS_A_READ = 100
# So many rows may wait for their people before the queue stops to look further ahead.
LOOKAHEAD = 200


@dataclass(frozen=True, order=True, slots=True)
class Unit:
    """One thing to send: the source, a person (by its name in the journal), or a row (by its number)."""

    kind: RequestKind
    row: int = 0
    person: str = ""


@dataclass(frozen=True, slots=True)
class Next:
    """The unit that goes next; of a record, its row and its person's id."""

    unit: Unit
    row: QueuedRow | None = None
    person_id: ServerId | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    """A request under way: its unit, its place in the limit, its number in this run and when it left."""

    next: Next
    taken: Taken
    number: int
    at: float

    @property
    def unit(self) -> Unit:
        """What was sent."""
        return self.next.unit


SOURCE = Unit(RequestKind.SOURCE)


class WorkQueue:
    """The units of one run. Only numbers and names stay in memory; rows are read from the journal when due."""

    def __init__(
        self, journal: Journal, import_id: str, people: PeopleUnderWay, *, limit_rows: int | None = None
    ) -> None:
        self._journal = journal
        self._import_id = import_id
        self._people = people
        self._rows_left = limit_rows
        self._ready: deque[Unit] = deque()
        self._later: list[tuple[float, Unit]] = []
        self._fresh: deque[QueuedRow] = deque()
        self._read_up_to = 0
        self._read_all = False
        self._loaded: dict[int, QueuedRow] = {}

    def head(self, now: float, *, fresh_first: bool = False) -> Next | None:
        """What goes next, or None where nothing can go now. It stays at the head until `taken`.

        `fresh_first`: a row that never failed goes before one whose pause is over.
        """
        while (unit := self._candidate(now, fresh_first=fresh_first)) is not None:
            if unit.kind is not RequestKind.RECORD:
                return Next(unit)
            row = self._load(unit.row)
            if row is None:
                self._ready.popleft()
            elif row.person is None:
                return Next(unit, row)
            elif (person_id := self._people.id_for(row.person)) is not None:
                return Next(unit, row, person_id)
            else:
                self._park(row.person, row.row)
        return None

    def taken(self, unit: Unit) -> None:
        """The head has left."""
        self._ready.popleft()
        self._loaded.pop(unit.row, None)

    def first(self, *units: Unit) -> None:
        """These go next, in this order."""
        self._ready.extendleft(reversed(units))

    def release(self, row_numbers: list[int]) -> None:
        """These rows' person is there: they go next."""
        self.first(*(Unit(RequestKind.RECORD, row) for row in row_numbers))

    def later(self, unit: Unit, due: float) -> None:
        """This goes at `due` or after."""
        heapq.heappush(self._later, (due, unit))

    def hurry(self) -> None:
        """Whatever waits to be tried again may go now."""
        self._later = sorted((0.0, unit) for _, unit in self._later)

    def reread(self) -> None:
        """Forgets what was read ahead, because rows have changed in the journal."""
        if self._fresh:
            self._read_up_to = self._fresh[0].row - 1
            self._give_back_allowance(len(self._fresh))
        self._fresh.clear()
        self._loaded.clear()
        self._read_all = False

    @property
    def next_due(self) -> float | None:
        """When the next pause of a unit is over."""
        return self._later[0][0] if self._later else None

    @property
    def only_later(self) -> bool:
        """Whether nothing is left but what is under way or waits to be tried again."""
        return not self._ready and self._all_is_read()

    @property
    def units_later(self) -> tuple[Unit, ...]:
        """What waits to be tried again."""
        return tuple(unit for _, unit in self._later)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is left but what is under way."""
        return self.only_later and not self._later

    def start_over(self) -> bool:
        """Reads from the file's first row again; says whether a row is planned (one was put back meanwhile)."""
        self._read_up_to, self._read_all = 0, False
        return not self._all_is_read()

    def _candidate(self, now: float, *, fresh_first: bool) -> Unit | None:
        """The first unit of `_ready`, filled up from what is due and from fresh rows."""
        if not self._ready:
            sources = (self._add_fresh, self._add_due) if fresh_first else (self._add_due, self._add_fresh)
            for add in sources:
                if not self._ready:
                    add(now)
        return self._ready[0] if self._ready else None

    def _add_due(self, now: float) -> None:
        if self._later and self._later[0][0] <= now:
            self._ready.append(heapq.heappop(self._later)[1])

    def _add_fresh(self, _now: float) -> None:
        looks_far_enough = self._people.rows_waiting >= LOOKAHEAD and not self._later
        if looks_far_enough or self._all_is_read():
            return
        row = self._fresh.popleft()
        self._loaded[row.row] = row
        self._ready.append(Unit(RequestKind.RECORD, row.row))

    def _all_is_read(self) -> bool:
        """Whether there is no fresh row; reads on where it isn't known."""
        if not self._fresh and not self._read_all:
            limit = ROWS_A_READ if self._rows_left is None else min(ROWS_A_READ, self._rows_left)
            read = rows.next_planned(self._journal, self._import_id, after=self._read_up_to, limit=limit)
            self._give_back_allowance(-len(read))
            self._fresh.extend(read)
            self._read_all = not read
            self._read_up_to = read[-1].row if read else self._read_up_to
        return not self._fresh

    def _give_back_allowance(self, count: int) -> None:
        if self._rows_left is not None:
            self._rows_left += count

    def _load(self, row: int) -> QueuedRow | None:
        if row not in self._loaded:
            found = rows.next_planned(self._journal, self._import_id, after=row - 1, limit=1)
            if not found or found[0].row != row:
                return None
            self._loaded[row] = found[0]
        return self._loaded[row]

    def _park(self, person: str, row: int) -> None:
        self._ready.popleft()
        self._loaded.pop(row, None)
        if self._people.park(person, row):
            self._ready.appendleft(Unit(RequestKind.PERSON, person=person))
