"""What the parts of one run have in common: its memory, its queue, its people, its source, its limit."""

from dataclasses import dataclass, field

from core.delivery.events import Attention, Event
from core.delivery.journal.imports import ImportEntry
from core.delivery.journal.journal import Journal
from core.delivery.limiter import Limiter
from core.delivery.options import DeliveryOptions
from core.delivery.people import PeopleUnderWay
from core.delivery.retries import Failures, Outage, RefusalStreak
from core.delivery.source import SourceUnderWay
from core.delivery.work import Unit, WorkQueue
from core.messages.told import NOTHING, Told


@dataclass(slots=True)
class RunMemory:
    """What a run remembers beside the journal: what is known of the server, and of what failed."""

    key_was_refused: bool
    outage: Outage = field(default_factory=Outage)
    streak: RefusalStreak = field(default_factory=RefusalStreak)
    failures: dict[Unit, Failures] = field(default_factory=dict)
    put_again: dict[int, int] = field(default_factory=dict)
    passes: int = 0
    accepted: int = 0
    certificate_failures: int = 0
    source_unreadable: bool = False
    source_doubted: bool = False
    reached: bool = False
    attention: Attention | None = None
    words: Told = NOTHING
    events: list[Event] = field(default_factory=list)

    def take_events(self) -> list[Event]:
        """What happened since the last time, once it is committed."""
        events, self.events = self.events, []
        return events


@dataclass(frozen=True, slots=True)
class RunParts:
    """One of each for a run. All of them write inside the commit that is open."""

    journal: Journal
    import_id: str
    options: DeliveryOptions
    memory: RunMemory
    source: SourceUnderWay
    people: PeopleUnderWay
    queue: WorkQueue
    limiter: Limiter

    @classmethod
    def of(cls, journal: Journal, entry: ImportEntry, options: DeliveryOptions) -> "RunParts":
        """The parts of a new run of an import."""
        people = PeopleUnderWay(journal, entry.import_id)
        return cls(
            journal=journal,
            import_id=entry.import_id,
            options=options,
            memory=RunMemory(key_was_refused=entry.key_refused),
            source=SourceUnderWay(journal, entry),
            people=people,
            queue=WorkQueue(journal, entry.import_id, people, limit_rows=options.limit_rows),
            limiter=Limiter(journal, entry.address, entry.import_id, options.budget, options.surroundings),
        )
