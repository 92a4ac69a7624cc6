"""The API without a wire: what requests look like, what each answer means, what a server says in an error."""

import json
from typing import Any

import pytest

from core.delivery.api import (
    Answer,
    Failure,
    FailureKind,
    Meaning,
    Reply,
    RequestKind,
    Verdict,
    given_id,
    judge_person,
    judge_record,
    judge_source,
    person_request,
    record_request,
    source_request,
)
from core.delivery.events import Attention
from core.delivery.retry_after import retry_after
from core.delivery.server_words import raw_text, server_words

NOON = 1772366400.0


def record(reply: Reply, **known: bool) -> Verdict:
    """What a reply to a record with a person means, unless said otherwise."""
    return judge_record(reply, **({"person_sent": True} | known))


def test_requests_are_the_ones_of_the_vendors_page() -> None:
    """Method, path and body of the three requests, with the person's id set in front of the record."""
    source = source_request('Tick"ets')
    assert (source.kind, source.method, source.path) == (RequestKind.SOURCE, "POST", "/v3/rest/feedback-sources")
    assert json.loads(source.body) == {"name": 'Tick"ets', "type": "api"}
    person = person_request(b'{"email":"a@b.c"}')
    assert (person.method, person.path, person.body) == ("PUT", "/v3/rest/people", b'{"email":"a@b.c"}')
    sent = record_request(123, '{"external_id":"ü","fields":[]}'.encode(), 456)
    assert (sent.method, sent.path) == ("POST", "/v3/rest/feedback-sources/123/records")
    assert json.loads(sent.body) == {"person_id": 456, "external_id": "ü", "fields": []}


def test_ids_go_back_as_they_came() -> None:
    """Text and number stay two things, and a strange id can't leave its place in the path."""
    sent = record_request("a/../b?", b'{"fields":[]}', "7")
    assert sent.path == "/v3/rest/feedback-sources/a%2F..%2Fb%3F/records"
    assert json.loads(sent.body)["person_id"] == "7"
    assert "person_id" not in json.loads(record_request(1, b'{"fields":[]}', None).body)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b'{"id": 7}', 7),
        (b'{"id": "x-7", "name": "n"}', "x-7"),
        (b'{"id": 0}', 0),
        (b'{"id": ""}', None),
        (b'{"id": null}', None),
        (b'{"id": true}', None),
        (b'{"id": 1.5}', None),
        (b'{"id": 7', None),
        (b"[7]", None),
        (b"", None),
        (b"<html>7</html>", None),
        (b"[" * 100_000, None),
    ],
)
def test_an_id_is_a_whole_number_or_a_text(body: bytes, expected: object) -> None:
    """Whatever else stands there is no id."""
    assert given_id(body) == expected


@pytest.mark.parametrize("status", [200, 201, 202, 204, 207])
def test_any_2xx_accepts_a_record(status: int) -> None:
    """A success is a success, with an id where it can be read."""
    verdict = record(Answer(status, {}, b'{"id": 5}'))
    assert (verdict.meaning, verdict.id) == (Meaning.ACCEPTED, 5)
    verdict = record(Answer(status, {}, b'{"id": '))
    assert (verdict.meaning, verdict.id) == (Meaning.ACCEPTED, None)


def test_a_409_says_that_a_record_of_the_id_is_there() -> None:
    """It is no refusal; whether an earlier try of ours made it is the journal's to say."""
    assert record(Answer(409)).meaning is Meaning.DUPLICATE


@pytest.mark.parametrize("status", [400, 402, 404, 405, 406, 409, 410, 411, 413, 415, 418, 422, 431, 451, 499])
def test_other_4xx_refuse_a_person(status: int) -> None:
    """A person that the server doesn't take is refused with its words."""
    verdict = judge_person(Answer(status, {}, b'{"error": "no"}'))
    assert (verdict.meaning, verdict.reason, verdict.in_doubt) == (Meaning.REJECTED, "no", False)


@pytest.mark.parametrize("status", [400, 402, 405, 406, 410, 411, 413, 415, 418, 422, 431, 451, 499])
def test_other_4xx_refuse_a_record(status: int) -> None:
    """A record that the server doesn't take is refused with its words, kept raw beside."""
    verdict = record(Answer(status, {}, b'{"error": "no"}'))
    assert (verdict.meaning, verdict.reason, verdict.raw) == (Meaning.REJECTED, "no", '{"error": "no"}')


@pytest.mark.parametrize(
    ("known", "meaning"),
    [
        ({"person_sent": True}, Meaning.PERSON_NOT_FOUND),
        ({"person_sent": False}, Meaning.ATTENTION),
        ({"person_sent": True, "person_put_again": True, "others_accepted": True}, Meaning.REJECTED),
        ({"person_sent": True, "person_put_again": True, "others_accepted": False}, Meaning.ATTENTION),
        ({"person_sent": False, "person_put_again": True, "others_accepted": True}, Meaning.ATTENTION),
    ],
)
def test_a_404_is_the_persons_first_and_then_the_sources(known: dict[str, bool], meaning: Meaning) -> None:
    """The person is put again once; then the row is to blame if the source is known to be there, else the source."""
    verdict = record(Answer(404), **known)
    assert verdict.meaning is meaning
    assert verdict.attention is (Attention.SOURCE_NOT_FOUND if meaning is Meaning.ATTENTION else None)


@pytest.mark.parametrize(
    ("reply", "attention"),
    [
        (Answer(201, {}, b"{}"), None),
        (Answer(409), Attention.SOURCE_EXISTS),
        (Answer(400), Attention.SOURCE_REFUSED),
        (Answer(404), Attention.SOURCE_REFUSED),
    ],
)
def test_a_source_is_made_again_or_asked_about(reply: Answer, attention: Attention | None) -> None:
    """A success without an id is tried once more, in doubt; a refusal needs a person."""
    verdict = judge_source(reply)
    assert verdict.attention is attention
    assert (verdict.meaning is Meaning.TRY_AGAIN) == verdict.in_doubt == (attention is None)
    assert judge_source(Answer(201, {}, b"{}"), unreadable_before=True).attention is Attention.SOURCE_UNREADABLE
    assert judge_source(Answer(201, {}, b'{"id": "s"}'), unreadable_before=True).id == "s"


ALIKE: list[tuple[Reply, dict[str, Any]]] = [
    (Answer(401), {"meaning": Meaning.ATTENTION, "attention": Attention.KEY_REFUSED, "in_doubt": False}),
    (Answer(403), {"meaning": Meaning.ATTENTION, "attention": Attention.KEY_REFUSED, "in_doubt": False}),
    (Answer(407), {"meaning": Meaning.ATTENTION, "attention": Attention.PROXY}),
    (Answer(301), {"meaning": Meaning.ATTENTION, "attention": Attention.REDIRECTED}),
    (Answer(304), {"meaning": Meaning.ATTENTION, "attention": Attention.REDIRECTED}),
    (Answer(429), {"meaning": Meaning.SLOW_DOWN, "in_doubt": False}),
    (Answer(425), {"meaning": Meaning.TRY_AGAIN, "in_doubt": False, "answered": True}),
    (Answer(408), {"meaning": Meaning.TRY_AGAIN, "in_doubt": True, "answered": True}),
    (Answer(500), {"meaning": Meaning.TRY_AGAIN, "in_doubt": True, "answered": True, "network": False}),
    (Answer(503), {"meaning": Meaning.TRY_AGAIN, "in_doubt": True}),
    (Answer(999), {"meaning": Meaning.TRY_AGAIN, "in_doubt": True}),
    (Failure(FailureKind.DROPPED), {"meaning": Meaning.TRY_AGAIN, "in_doubt": True, "network": False}),
    (Failure(FailureKind.TIMED_OUT), {"meaning": Meaning.TRY_AGAIN, "in_doubt": True, "network": False}),
    (Failure(FailureKind.NAME), {"meaning": Meaning.TRY_AGAIN, "in_doubt": False, "network": True}),
    (Failure(FailureKind.CONNECTION), {"meaning": Meaning.TRY_AGAIN, "in_doubt": False, "network": True}),
    (Failure(FailureKind.TLS), {"meaning": Meaning.TRY_AGAIN, "in_doubt": False, "network": True}),
    (Failure(FailureKind.PROXY), {"meaning": Meaning.TRY_AGAIN, "in_doubt": False, "network": True}),
    (Failure(FailureKind.CERTIFICATE), {"meaning": Meaning.TRY_AGAIN, "in_doubt": False, "certificate": True}),
    (Failure(FailureKind.PROXY_LOGIN), {"meaning": Meaning.ATTENTION, "attention": Attention.PROXY}),
]


@pytest.mark.parametrize(("reply", "expected"), ALIKE)
def test_what_means_the_same_for_every_request(reply: Reply, expected: dict[str, Any]) -> None:
    """Keys, limits, redirects, failing servers and networks are judged alike for sources, people and records."""
    for verdict in (record(reply), judge_person(reply), judge_source(reply)):
        assert {name: getattr(verdict, name) for name in expected} == expected


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b'{"error": "bad_request", "message": "name is missing"}', "name is missing"),
        (b'{"error": "bad_request"}', "bad_request"),
        (
            b'{"message": "email is wrong; name is long", "errors": [{"field": "email", "message": "is wrong"}]}',
            "email is wrong; name is long",
        ),
        (b'{"message": "name is missing", "errors": ["name is missing"]}', "name is missing"),
        (b'{"detail": "Not found."}', "Not found."),
        (b'{"detail": [{"loc": ["body", "fields", 0], "msg": "too long"}]}', "body.fields.0: too long"),
        (b'{"errors": [{"field": "email", "message": "is wrong"}, "and more"]}', "email: is wrong; and more"),
        (b'{"errors": {"email": ["is wrong", "is taken"]}}', "email: is wrong; email: is taken"),
        (b'{"error": {"code": 7, "message": "deep"}}', "deep"),
        (b'{"status": 400, "title": "Bad", "errors": []}', "Bad"),
        (b'{"status": 400, "colour": "Too blue"}', "colour: Too blue"),
        (b'"just a text"', "just a text"),
        (b"plain\r\n text\x00\x1b[31m", "plain text [31m"),
        (
            b"<html><head><title>502 Bad &amp; broken</title><style>b{}</style></head><body>x</body></html>",
            "502 Bad & broken",
        ),
        (b"<p>Not <b>now</b></p><script>alert(1)</script>", "Not now"),
        (b'{"message": "<b>Bold</b> words"}', "Bold words"),
        ('{"message": "a\u202eb"}'.encode(), "a b"),
        (b"\xff\xfe broken", "\ufffd\ufffd broken"),
        (b"{}", ""),
        (b"null", ""),
        (b"", ""),
    ],
)
def test_the_human_part_of_an_error(body: bytes, words: str) -> None:
    """JSON of any shape, plain text and pages are read to one plain line."""
    assert server_words(body) == words


def test_a_servers_words_are_bounded() -> None:
    """However long or deep a body is, 500 characters of words and 2 KB of raw text are kept."""
    assert len(server_words(json.dumps({"message": "x" * 9000}).encode())) == 500
    assert len(raw_text(b"x" * 9000)) == 2048
    deep: object = "down here"
    for _ in range(40):
        deep = {"error": deep}
    assert server_words(json.dumps(deep).encode()) == ""


def test_an_answer_without_words_still_gives_a_reason() -> None:
    """A refusal with an empty body names at least its status."""
    assert record(Answer(400)).reason == "The server answered 400 without a reason."


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": " 0.5 "}, 0.5),
        ({"retry-after": "-3"}, 0.0),
        ({"retry-after": "3600"}, 3600.0),
        ({"retry-after": "999999999999"}, 86400.0),
        ({"retry-after": "inf"}, 86400.0),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": ""}, None),
        ({}, None),
        ({"retry-after": "Sun, 01 Mar 2026 12:00:30 GMT"}, 30.0),
        ({"retry-after": "Sun, 01 Mar 2026 11:00:00 GMT"}, 0.0),
        ({"retry-after": "Sun, 01 Mar 2026 12:00:30 GMT", "date": "Sun, 01 Mar 2026 12:00:10 GMT"}, 20.0),
        ({"retry-after": "Sun, 01 Mar 2026 12:00:30 GMT", "date": "yesterday"}, 30.0),
        ({"retry-after": "Sun, 99 Mar 2026 12:00:30 GMT"}, None),
    ],
)
def test_retry_after_in_every_form(headers: dict[str, str], seconds: float | None) -> None:
    """Seconds, a date by the server's own clock, the past, the absurd, and what can't be read."""
    assert retry_after(headers, wall=NOON) == seconds
