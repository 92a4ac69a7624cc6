"""What a hostile server says: it steers no terminal, stalls nothing, is no id that can't be one, and spreads no key."""

import asyncio
import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from core.delivery.api import Answer, Meaning, given_id, judge_person, judge_record, record_request
from core.delivery.client import ApiClient
from core.delivery.retry_after import LONGEST_SECONDS, retry_after
from core.delivery.server_words import LONGEST_WORDS, raw_text, server_words
from tests.conftest import Ran
from tests.exports import write_tickets
from tests.faulty_server import FaultyServer, answer

STEERING = "\x1b[2J\x1b]8;;http://evil.example\x07here\x1b]8;;\x07\x9b31m\u202egnp.exe\u2066\x7f\r\n"
SECRET = "bbk_Live-9f/83+kk2?&x"
QUICK_SECONDS = 0.5


def test_a_key_behind_escapes_is_hidden_too() -> None:
    """What only reading JSON or HTML makes the key again doesn't reach a message or an id."""
    asyncio.run(_closed(ApiClient("http://127.0.0.1:1", SECRET, connections=1)))
    in_json = "".join(f"\\u{ord(sign):04x}" for sign in SECRET)
    in_html = "".join(f"&#{ord(sign)};" for sign in SECRET)
    assert server_words(f'{{"message": "no {in_json}"}}'.encode()) == "no (hidden)"
    assert server_words(f"<p>no {in_html}</p>".encode()) == "no (hidden)"
    assert given_id(f'{{"id": "{in_json}"}}'.encode()) is None
    assert SECRET not in raw_text(json.dumps({"message": SECRET}).encode())


async def _closed(client: ApiClient) -> None:
    async with client:
        pass


@pytest.mark.parametrize(
    "shown",
    [b"true", b"null", b"{}", b"[1]", b"1.5", b"NaN", b"Infinity", b'""', b'"\\ud800"', b'"a\\u001b[2Jb"'],
)
def test_what_is_no_id_is_none(shown: bytes) -> None:
    """Objects, booleans, halves of signs and control characters are no ids: nothing could be sent back with them."""
    body = b'{"id": ' + shown + b"}"
    assert given_id(body) is None
    assert judge_person(Answer(201, {}, body)).meaning is Meaning.TRY_AGAIN
    assert judge_record(Answer(201, {}, body), person_sent=False).meaning is Meaning.ACCEPTED


def test_an_id_is_no_book() -> None:
    """An id of pages is none; one that is taken fits into an address."""
    assert given_id(json.dumps({"id": "x" * 60_000}).encode()) is None
    assert given_id(b'{"id": ' + b"9" * 4000 + b"}") is None
    found = given_id(json.dumps({"id": "ü/../\N{SNOWMAN}" * 50}).encode())
    assert found is not None
    assert record_request(found, b"{}", found).path.count("/") == 5


@pytest.mark.parametrize(
    "body",
    [
        b"[" * 65_000,
        b'{"message":' * 10_000,
        b"<title>" * 9_000,
        b"<title" * 10_000,
        b"<script" * 9_000,
        b"<!--" * 16_000,
        b"<a" * 30_000,
        b"&#" * 30_000,
        json.dumps([f"reason {number}" for number in range(5000)]).encode(),
        json.dumps({f"k{number}": "v" for number in range(5000)}).encode(),
        json.dumps({"loc": ["x" * 20_000], "errors": ["y"] * 9000}).encode(),
        b'{"message": ' + b"9" * 60_000 + b"}",
        b'{"message": NaN, "detail": 1e999}',
        b"\xff\xfe" * 30_000,
    ],
    ids=range(14),
)
def test_no_body_takes_long_to_read(body: bytes) -> None:
    """However deep, repeated or broken a body is, its words are found at once, and they are short."""
    begun = time.thread_time()
    words = server_words(body)
    assert time.thread_time() - begun < QUICK_SECONDS
    assert len(words) <= LONGEST_WORDS
    assert len(raw_text(body)) <= 2048


def test_words_steer_nothing() -> None:
    """Escape sequences, links, marks of direction and markup are gone from what a server says, in any wrapping."""
    for body in (
        json.dumps({"message": f"no {STEERING}"}).encode(),
        json.dumps({STEERING: [STEERING]}).encode(),
        f"<p>no {STEERING}</p>".encode(),
        b"no &#27;[2J &#x202e; &lt;img src=x&gt; &#155;31m",
    ):
        words = server_words(body)
        assert words.isprintable()
        assert "<" not in words
        assert raw_text(body).isprintable()


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("nan", None),
        ("inf", LONGEST_SECONDS),
        ("-1", 0.0),
        ("1e999", LONGEST_SECONDS),
        ("\x1b[2J", None),
        ("9" * 5000, LONGEST_SECONDS),
        ("Mon, 99 Foo 99999 99:99:99 GMT", None),
        ("0x10", None),
        ("12, 13", None),
    ],
)
def test_a_nonsensical_wait_is_none_or_bounded(text: str, seconds: float | None) -> None:
    """Whatever Retry-After says, it is a wait of a day at most, or none."""
    assert retry_after({"retry-after": text}, wall=0.0) == seconds


def test_a_hostile_server_ends_as_sentences(run_program: Callable[..., Ran], tmp_path: Path) -> None:
    """A whole import against hostile refusals steers no terminal, runs in no spreadsheet, and spreads no key."""
    says = json.dumps({"message": f"=cmd|'/c calc'!A1 {STEERING} {SECRET} <b>no</b>"}).encode()
    with FaultyServer(plan=lambda asked: answer(400, body=says) if asked.is_record else None) as server:
        errors = tmp_path / "errors.csv"
        call = (
            "import",
            write_tickets(tmp_path / "tickets.csv", 4),
            "--mapping",
            "auto",
            "--source",
            "Tickets",
            "--api-url",
            server.url,
        )
        ran = run_program(*call, "--errors", errors, BUILDBETTER_API_KEY=SECRET)
    assert ran.code in (1, 3)
    assert "Traceback" not in ran.err
    shown = (ran.out + ran.err).replace("\n", "")
    assert shown.isprintable()
    kept = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert errors in kept
    assert all(SECRET.encode() not in content for content in kept.values())
    export = errors.read_text("utf-8-sig")
    assert "\x1b" not in export
    assert "'=cmd" in export
    assert all("\x1b" not in content.decode() for path, content in kept.items() if path.suffix == ".log")
