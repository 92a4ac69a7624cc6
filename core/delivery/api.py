"""The API, without input or output: what a request looks like, and what each answer means.

The one place of the table "Answers": a function for each kind of request turns an answer, or the failure
to get one, into a Verdict. What follows from it is the engine's business; whether a record that is there already is
ours, the journal says, which knows of doubt.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal
from urllib.parse import quote

from core.delivery.events import Attention
from core.delivery.server_words import raw_text, server_words
from core.messages.told import NOTHING, Told, by_server
from core.redaction import without_secrets

KEY_HEADER = "X-BuildBetter-Api-Key"
LONGEST_ID = 500


class RequestKind(StrEnum):
    """The three endpoints."""

    SOURCE = "source"
    PERSON = "person"
    RECORD = "record"


@dataclass(frozen=True, slots=True)
class ApiRequest:
    """One request: `path` below the API's address, `body` as JSON in UTF-8."""

    kind: RequestKind
    method: Literal["POST", "PUT"]
    path: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Answer:
    """What the server answered. `headers` have lower-case names; `body` may be cut short."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""


class FailureKind(StrEnum):
    """Why there is no answer. Only of the last two may bytes have left."""

    NAME = "name_not_resolved"
    CONNECTION = "no_connection"
    TLS = "tls_failed"
    CERTIFICATE = "certificate_refused"
    PROXY = "proxy_failed"
    PROXY_LOGIN = "proxy_login"
    DROPPED = "connection_dropped"
    TIMED_OUT = "timed_out"


@dataclass(frozen=True, slots=True)
class Failure:
    """No answer came; `words` is the system's own text, for the log."""

    kind: FailureKind
    words: str = ""


Reply = Answer | Failure
Id = int | str


class Meaning(StrEnum):
    """What an answer means for what was sent."""

    ACCEPTED = "accepted"
    DUPLICATE = "duplicate"
    REJECTED = "rejected"
    PERSON_NOT_FOUND = "person_not_found"
    TRY_AGAIN = "try_again"
    SLOW_DOWN = "slow_down"
    ATTENTION = "attention"


@dataclass(frozen=True, kw_only=True, slots=True)
class Verdict:
    """What a reply means. `id`: the one that the server gave. `reason`: one sentence or the server's words.

    `raw`: the first 2 KB of an error's body. `in_doubt`: the server may have taken the request.
    `answered`: the server itself said something. `network`: it wasn't reached at all.
    """

    meaning: Meaning
    id: Id | None = None
    reason: Told = NOTHING
    raw: str = ""
    status: int | None = None
    attention: Attention | None = None
    in_doubt: bool = False
    answered: bool = True
    network: bool = False
    certificate: bool = False


def source_request(name: str) -> ApiRequest:
    """The request that makes a feedback source."""
    return ApiRequest(RequestKind.SOURCE, "POST", "/v3/rest/feedback-sources", _json({"name": name, "type": "api"}))


def person_request(payload: bytes) -> ApiRequest:
    """The request that creates or updates a person; `payload` is the person as JSON."""
    return ApiRequest(RequestKind.PERSON, "PUT", "/v3/rest/people", payload)


def record_request(source_id: Id, payload: bytes, person_id: Id | None) -> ApiRequest:
    """The request that sends a record; `payload` is its JSON object without `person_id`, which is set in front."""
    path = f"/v3/rest/feedback-sources/{quote(str(source_id), safe='')}/records"
    if person_id is not None:
        payload = b'{"person_id":' + _json(person_id) + b"," + payload[1:]
    return ApiRequest(RequestKind.RECORD, "POST", path, payload)


def judge_record(
    reply: Reply, *, person_sent: bool, person_put_again: bool = False, others_accepted: bool = False
) -> Verdict:
    """What a reply to a record means. DUPLICATE: a record of its id is there, which may be of an earlier try.

    `person_put_again`: it was not found once and its person was put anew; `others_accepted`: another record was
    accepted since then, so that the source is there.
    """
    answer = _judge_any(reply)
    if isinstance(answer, Verdict):
        return answer
    if _is_success(answer):
        return Verdict(meaning=Meaning.ACCEPTED, id=given_id(answer.body), status=answer.status)
    if answer.status == 409:
        return _spoken(Meaning.DUPLICATE, answer)
    if answer.status == 404 and person_sent and not person_put_again:
        return _spoken(Meaning.PERSON_NOT_FOUND, answer)
    if answer.status == 404 and not (person_sent and others_accepted):
        return _spoken(Meaning.ATTENTION, answer, Attention.SOURCE_NOT_FOUND)
    return _spoken(Meaning.REJECTED, answer)


def judge_person(reply: Reply) -> Verdict:
    """What a reply to a person means; ACCEPTED always comes with an id."""
    answer = _judge_any(reply)
    if isinstance(answer, Verdict):
        return answer
    return _created(answer) if _is_success(answer) else _spoken(Meaning.REJECTED, answer)


def judge_source(reply: Reply, *, unreadable_before: bool = False) -> Verdict:
    """What a reply to a new source means; ACCEPTED always comes with an id.

    A second success without an id (`unreadable_before`) needs a person, who can type the id.
    """
    answer = _judge_any(reply)
    if isinstance(answer, Verdict):
        return answer
    if _is_success(answer):
        verdict = _created(answer)
        if verdict.meaning is Meaning.TRY_AGAIN and unreadable_before:
            return _spoken(Meaning.ATTENTION, answer, Attention.SOURCE_UNREADABLE)
        return verdict
    exists = answer.status == 409
    return _spoken(Meaning.ATTENTION, answer, Attention.SOURCE_EXISTS if exists else Attention.SOURCE_REFUSED)


def given_id(body: bytes) -> Id | None:
    """The id in an answer, as it came; None where it can't be read, or can't be one: half a sign, a page long."""
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        return None
    found = answer.get("id") if isinstance(answer, dict) else None
    if isinstance(found, bool) or not isinstance(found, int | str):
        return None
    text = str(found)
    return found if 0 < len(text) <= LONGEST_ID and text.isprintable() and without_secrets(text) == text else None


def _judge_any(reply: Reply) -> Verdict | Answer:
    """The verdict where it is the same for every kind of request, else the answer that is still to be judged."""
    if isinstance(reply, Failure):
        return _failed(reply)
    status = reply.status
    if status in {401, 403}:
        return _spoken(Meaning.ATTENTION, reply, Attention.KEY_REFUSED)
    if status == 407:
        return _spoken(Meaning.ATTENTION, reply, Attention.PROXY)
    if 300 <= status < 400:
        return _spoken(Meaning.ATTENTION, reply, Attention.REDIRECTED)
    if status == 429:
        return _spoken(Meaning.SLOW_DOWN, reply)
    if status in {408, 425} or not 200 <= status < 500:
        return _spoken(Meaning.TRY_AGAIN, reply, in_doubt=status != 425)
    return reply


def _failed(failure: Failure) -> Verdict:
    if failure.kind is FailureKind.PROXY_LOGIN:
        return Verdict(meaning=Meaning.ATTENTION, attention=Attention.PROXY, answered=False)
    left = failure.kind in {FailureKind.DROPPED, FailureKind.TIMED_OUT}
    return Verdict(
        meaning=Meaning.TRY_AGAIN,
        reason=Told.of(failure.kind),
        in_doubt=left,
        answered=False,
        network=not left,
        certificate=failure.kind is FailureKind.CERTIFICATE,
    )


def _created(answer: Answer) -> Verdict:
    found = given_id(answer.body)
    if found is not None:
        return Verdict(meaning=Meaning.ACCEPTED, id=found, status=answer.status)
    return Verdict(
        meaning=Meaning.TRY_AGAIN,
        reason=Told.of("answer_unreadable"),
        raw=raw_text(answer.body),
        status=answer.status,
        in_doubt=True,
    )


def _spoken(meaning: Meaning, answer: Answer, attention: Attention | None = None, *, in_doubt: bool = False) -> Verdict:
    words = server_words(answer.body)
    reason = by_server(words) if words else Told.of("refused_without_words", status=str(answer.status))
    return Verdict(
        meaning=meaning,
        reason=reason,
        raw=raw_text(answer.body),
        status=answer.status,
        attention=attention,
        in_doubt=in_doubt,
    )


def _is_success(answer: Answer) -> bool:
    return 200 <= answer.status < 300


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
