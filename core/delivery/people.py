"""People on their way: each is put once, just before its first record, whose rows wait for it."""

from core.delivery.journal import people
from core.delivery.journal.journal import Journal
from core.delivery.journal.server_ids import ServerId


class PeopleUnderWay:
    """Who is being put in this run, and which rows wait. What is known for good stands in the journal."""

    def __init__(self, journal: Journal, import_id: str) -> None:
        self._journal = journal
        self._import_id = import_id
        self._waiting: dict[str, list[int]] = {}
        self._sent: dict[str, str] = {}
        self._put_after: dict[str, int] = {}

    @property
    def rows_waiting(self) -> int:
        """How many rows wait for their person."""
        return sum(map(len, self._waiting.values()))

    def id_for(self, person: str) -> ServerId | None:
        """The id to send with a record, or None where the person has to be put first."""
        if person in self._waiting:
            return None
        found = people.get(self._journal, self._import_id, person)
        return found.known_id if found.unchanged else None

    def park(self, person: str, row: int) -> bool:
        """Lets a row wait for its person. Says whether it is the first, so that the person has to be put now."""
        first = person not in self._waiting
        self._waiting.setdefault(person, []).append(row)
        return first

    def payload(self, person: str) -> bytes:
        """The body of the person's PUT, which is about to leave."""
        found = people.get(self._journal, self._import_id, person)
        self._sent[person] = found.attributes
        return found.payload.encode()

    def was_put(self, person: str, server_id: ServerId, *, number: int) -> list[int]:
        """The person has an id. Returns the rows that waited. `number`: how many requests had left by then."""
        people.put(self._journal, self._import_id, person, server_id, attributes=self._sent.pop(person))
        if person in self._put_after:
            self._put_after[person] = number
        return self.released(person)

    def released(self, person: str) -> list[int]:
        """The person isn't waited for any more. Returns the rows that did."""
        return self._waiting.pop(person, [])

    def not_found(self, person: str, *, number: int) -> None:
        """A record got a 404 with this person's id, so it will be put anew: once for all records that were under way.

        `number`: the number of the record's request.
        """
        if person in self._waiting or number <= self._put_after.get(person, -1):
            return
        self._put_after[person] = -1
        people.lose(self._journal, self._import_id, person)
