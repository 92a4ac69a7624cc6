"""What follows from each reply: the outcome in the journal, what is sent again, who is asked."""

import logging
from collections.abc import Collection

from core.delivery import accounts
from core.delivery.api import Answer, Meaning, Reply, RequestKind, Verdict, judge_person, judge_record, judge_source
from core.delivery.events import Attention, NoticeGiven, RowRefused
from core.delivery.journal import rows
from core.delivery.journal.rows import QueuedRow
from core.delivery.retries import Failures, Outage, pause_after
from core.delivery.retry_after import retry_after
from core.delivery.run_parts import RunParts
from core.delivery.under_way import Came
from core.delivery.work import SOURCE, Sent, Unit
from core.messages import sentence
from core.messages.told import Told

CERTIFICATE_FAILURES = 3

_log = logging.getLogger(__name__)


class Outcomes:
    """Settles replies. Every method writes inside the commit that is open."""

    def __init__(self, run: RunParts) -> None:
        self._journal = run.journal
        self._id = run.import_id
        self._memory = run.memory
        self._source = run.source
        self._queue = run.queue
        self._people = run.people
        self._limiter = run.limiter
        self._surroundings = run.options.surroundings
        self._keep_going = run.options.keep_going

    def settle(self, came: Came, *, others: Collection[Unit], requests: int) -> None:
        """What follows from what came back. `others` are under way besides; `requests` have left so far."""
        sent, reply = came.sent, came.reply
        if reply is None:
            self._give_up(came)
            return
        verdict = self._judged(sent, reply)
        self._memory.reached = self._memory.reached or verdict.answered
        self._limiter.answered(
            sent.taken, sent_at=sent.at, came_at=came.at, too_many=verdict.meaning is Meaning.SLOW_DOWN
        )
        self._note_key(verdict)
        match verdict.meaning:
            case Meaning.SLOW_DOWN:
                self._slow_down(sent, reply)
            case Meaning.ATTENTION:
                self._needs_attention(sent, verdict)
            case Meaning.TRY_AGAIN:
                self._failed(sent, verdict, others)
                self._log_failure(reply)
            case _:
                self._passed(sent)
                self._concluded(sent, verdict, requests)

    def source_in_doubt(self) -> None:
        """The source may have been made by a try whose answer was lost: it is made once more, and that is said."""
        if not self._memory.source_doubted:
            self._memory.source_doubted = True
            notice = NoticeGiven(code="empty_source_perhaps", message=sentence("empty_source_perhaps"))
            self._memory.events.append(notice)

    def _give_up(self, came: Came) -> None:
        """The run ends before the answer came: what was sent stays in doubt."""
        sent = came.sent
        self._limiter.answered(sent.taken, sent_at=sent.at, came_at=came.at, too_many=False)
        if sent.next.row is not None:
            rows.give_back(self._journal, self._id, sent.next.row.row, doubt=True, failed=False)
        elif sent.unit == SOURCE:
            self.source_in_doubt()

    def _log_failure(self, reply: Reply) -> None:
        what = f"answered {reply.status}" if isinstance(reply, Answer) else f"{reply.kind} {reply.words}"
        _log.info("a request failed (%s); outage: %d pauses", what, self._memory.outage.pauses)

    def _judged(self, sent: Sent, reply: Reply) -> Verdict:
        memory, row = self._memory, sent.next.row
        if sent.unit.kind is RequestKind.SOURCE:
            return judge_source(reply, unreadable_before=memory.source_unreadable)
        if row is None:
            return judge_person(reply)
        accepted_before = memory.put_again.get(row.row)
        return judge_record(
            reply,
            person_sent=sent.next.person_id is not None,
            person_put_again=accepted_before is not None,
            others_accepted=accepted_before is not None and memory.accepted > accepted_before,
        )

    def _slow_down(self, sent: Sent, reply: Reply) -> None:
        headers = reply.headers if isinstance(reply, Answer) else {}
        self._limiter.slow_down(sent_at=sent.at, retry_after=retry_after(headers, wall=self._surroundings.wall()))
        self._back_in_front(sent)

    def _note_key(self, verdict: Verdict) -> None:
        """A key that was refused in an earlier run, and is taken now, is the import's key again."""
        refused = Attention.KEY_REFUSED in {verdict.attention, self._memory.attention}
        if self._memory.key_was_refused and verdict.answered and not refused:
            self._memory.key_was_refused = False
            accounts.refused(self._journal, self._id, key_refused=False)

    def _needs_attention(self, sent: Sent, verdict: Verdict) -> None:
        self._ask(verdict.attention, verdict.reason)
        if verdict.attention is Attention.KEY_REFUSED:
            accounts.refused(self._journal, self._id)
        elif verdict.attention is Attention.SOURCE_NOT_FOUND:
            self._source.was_lost()
        self._back_in_front(sent)

    def _ask(self, attention: Attention | None, words: Told) -> None:
        if self._memory.attention is None:
            self._memory.attention, self._memory.words = attention, words

    def _back_in_front(self, sent: Sent) -> None:
        if sent.next.row is not None:
            rows.give_back(self._journal, self._id, sent.next.row.row, doubt=False, failed=False)
        self._queue.first(sent.unit)

    def _failed(self, sent: Sent, verdict: Verdict, others: Collection[Unit]) -> None:
        now, memory = self._surroundings.clock(), self._memory
        memory.outage = memory.outage.failed(
            sent_at=sent.at,
            now=now,
            network=verdict.network,
            at_once=sent.unit == SOURCE,
            chance=self._surroundings.chance(),
        )
        if not memory.reached:
            memory.words = verdict.reason
        memory.certificate_failures = memory.certificate_failures + 1 if verdict.certificate else 0
        if memory.certificate_failures >= CERTIFICATE_FAILURES:
            self._ask(Attention.CERTIFICATE, verdict.reason)
        if sent.unit == SOURCE:
            self._source_failed(verdict)
        elif verdict.network:
            self._back_in_front(sent)
        else:
            self._try_again(sent, verdict, others)

    def _source_failed(self, verdict: Verdict) -> None:
        memory = self._memory
        memory.source_unreadable = memory.source_unreadable or (verdict.status or 300) < 300
        if verdict.in_doubt:
            self.source_in_doubt()
        self._queue.first(SOURCE)

    def _try_again(self, sent: Sent, verdict: Verdict, others: Collection[Unit]) -> None:
        memory, unit = self._memory, sent.unit
        failures = memory.failures.get(unit, Failures()).one_more(passes=memory.passes, answered=verdict.answered)
        memory.failures[unit] = failures
        if failures.refuses_beside_others or (failures.refuses_alone and self._only_such_are_left(others)):
            self._give_up_unit(sent, verdict)
            return
        if sent.next.row is not None:
            rows.give_back(self._journal, self._id, sent.next.row.row, doubt=verdict.in_doubt)
        now = self._surroundings.clock()
        self._queue.later(unit, now + pause_after(failures.total, self._surroundings.chance()))

    def _only_such_are_left(self, others: Collection[Unit]) -> bool:
        failures = self._memory.failures
        rest = (*others, *self._queue.units_later)
        return self._queue.only_later and all(unit in failures and failures[unit].refuses_alone for unit in rest)

    def _give_up_unit(self, sent: Sent, verdict: Verdict) -> None:
        self._memory.failures.pop(sent.unit, None)
        if sent.next.row is None:
            self._refuse_person(sent.unit.person, verdict, Told.of("person_not_put", words=verdict.reason))
        else:
            self._refuse(sent.next.row, verdict, Told.of("perhaps_arrived", words=verdict.reason))

    def _passed(self, sent: Sent) -> None:
        memory = self._memory
        memory.passes += 1
        if memory.outage.is_long:
            # What failed while everything failed is none the worse for it.
            memory.failures.clear()
        memory.certificate_failures = 0
        memory.outage = Outage()
        memory.failures.pop(sent.unit, None)

    def _concluded(self, sent: Sent, verdict: Verdict, requests: int) -> None:
        row = sent.next.row
        if sent.unit == SOURCE and verdict.id is not None:
            self._source.was_made(verdict.id)
        elif row is not None:
            self._record_concluded(sent, row, verdict)
        elif verdict.meaning is Meaning.REJECTED or verdict.id is None:
            self._refuse_person(sent.unit.person, verdict, Told.of("person_refused", words=verdict.reason))
        else:
            self._queue.release(self._people.was_put(sent.unit.person, verdict.id, number=requests))

    def _record_concluded(self, sent: Sent, row: QueuedRow, verdict: Verdict) -> None:
        if verdict.meaning is Meaning.PERSON_NOT_FOUND:
            self._memory.put_again[row.row] = self._memory.accepted
            self._people.not_found(row.person or "", number=sent.number)
            self._back_in_front(sent)
            return
        self._memory.put_again.pop(row.row, None)
        if verdict.meaning is Meaning.REJECTED:
            self._refuse(row, verdict, verdict.reason)
            return
        if verdict.meaning is Meaning.DUPLICATE:
            rows.refuse_as_there(self._journal, self._id, row.row)
        else:
            rows.accept(self._journal, self._id, row.row, verdict.id)
        self._memory.accepted += 1
        self._memory.streak.passed()

    def _refuse(self, row: QueuedRow, verdict: Verdict, reason: Told) -> None:
        rows.reject(self._journal, self._id, row.row, reason, verdict.raw)
        self._memory.events.append(RowRefused(row=row.row, external_id=row.external_id, reason=reason))
        self._count_refusal(verdict.status, reason)

    def _refuse_person(self, person: str, verdict: Verdict, reason: Told) -> None:
        """All rows of a person are refused; that counts once."""
        for row, external_id in rows.reject_person(self._journal, self._id, person, reason, verdict.raw):
            self._memory.events.append(RowRefused(row=row, external_id=external_id, reason=reason))
        self._people.released(person)
        self._queue.reread()
        self._count_refusal(verdict.status, reason)

    def _count_refusal(self, status: int | None, reason: Told) -> None:
        streak = self._memory.streak
        streak.refused(status, reason)
        if streak.left <= 0 and not self._keep_going:
            self._ask(Attention.LIKE_REFUSALS, reason)
