"""The wire against hostile servers: no answer stalls or grows a delivery, and the key goes nowhere else."""

import asyncio
import gzip
import tracemalloc
from base64 import b64encode, urlsafe_b64encode
from urllib.parse import quote

import pytest

from core.delivery.api import Answer, Failure, FailureKind
from core.delivery.client import LONGEST_BODY, ApiClient
from core.errors import CallError
from core.redaction import redacted
from tests.test_client import KEY, REQUEST, Handler, answered_by, listening, writing

SECRET = "bbk_Live-9f/83+kk2?&x"


def address(port: int) -> str:
    """Where a server of this machine is."""
    return f"http://127.0.0.1:{port}"


def flooding(head: bytes, flood: bytes) -> Handler:
    """Writes a head, and then the same for as long as anybody reads."""

    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(head)
        try:
            while not writer.is_closing():
                writer.write(flood)
                await writer.drain()
        except (OSError, asyncio.CancelledError):
            return

    return handler


@pytest.mark.parametrize(
    ("head", "flood"),
    [
        (b"HTTP/1.1 200 OK\r\n\r\n", b"x" * 65536),
        (b"HTTP/1.1 200 OK\r\n", b"x: yyyyyyyyyyyyyyyy\r\n" * 1000),
        (b"HTTP/1.1 200 OK\r\nx: ", b"y" * 65536),
        (b"", b"HTTP/1.1 103 Early\r\n\r\n" * 1000),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;", b"y" * 65536),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n", b"x: y\r\n" * 1000),
    ],
    ids=["body", "headers", "a header", "early answers", "a chunk's extension", "trailers"],
)
def test_an_answer_without_an_end_costs_neither_time_nor_memory(head: bytes, flood: bytes) -> None:
    """Whichever part of an answer never ends, it is given up (else this wouldn't end) and takes little memory."""
    tracemalloc.start()
    reply = answered_by(flooding(head, flood), seconds=1.0)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert isinstance(reply, Answer | Failure)
    assert peak < 20_000_000


def test_a_compressed_bomb_stays_compressed() -> None:
    """A body that would unpack to 50 MB is looked at as it came."""
    bomb = gzip.compress(bytes(50_000_000), 9)
    head = b"HTTP/1.1 400 No\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(bomb)
    tracemalloc.start()
    reply = answered_by(writing(head, bomb))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert isinstance(reply, Answer)
    assert len(reply.body) < 3 * LONGEST_BODY
    assert peak < 20_000_000


@pytest.mark.parametrize(
    "location",
    [
        "javascript:1",
        "http://[",
        "//[::1%",
        "https://a..b/",
        "http://x:99999999/",
        "\xff\xfe",
        "a" * 70_000,
        "file:///",
    ],
)
def test_a_redirect_is_an_answer_wherever_it_points(location: str) -> None:
    """Where a redirect points to isn't even read, so that no nonsense there can break a delivery."""
    head = f"HTTP/1.1 307 Go\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n".encode("latin-1")
    reply = answered_by(writing(head))
    assert isinstance(reply, Answer)
    assert reply.status == 307


def test_the_key_never_reaches_the_second_server() -> None:
    """A server that redirects to another one sends it nothing of ours: nobody connects there."""
    connected: list[bytes] = []

    async def second(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
        connected.append(await reader.read(1000))

    async def send() -> None:
        async with listening(second) as elsewhere:
            for status in (301, 302, 303, 307, 308):
                head = b"HTTP/1.1 %d Go\r\nLocation: http://127.0.0.1:%d/\r\nContent-Length: 0\r\n\r\n"
                async with listening(writing(head % (status, elsewhere))) as port:
                    async with ApiClient(address(port), KEY, connections=1) as client:
                        reply = await client.send(REQUEST)
                    assert isinstance(reply, Answer)
                    assert reply.status == status

    asyncio.run(send())
    assert connected == []


def test_a_proxy_sees_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy is asked for a tunnel alone; key and body go through it encrypted, or not at all."""
    seen: list[bytes] = []

    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        seen.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        seen.append(await reader.read(4000))

    async def send() -> object:
        async with listening(proxy) as port:
            monkeypatch.setenv("HTTPS_PROXY", f"http://user:word@127.0.0.1:{port}")
            async with ApiClient("https://api.example.com", SECRET, connections=1) as client:
                return await client.send(REQUEST)

    assert isinstance(asyncio.run(send()), Failure)
    assert seen[0].startswith(b"CONNECT api.example.com:443")
    assert all(SECRET.encode() not in part and b"Tickets" not in part for part in seen)


@pytest.mark.parametrize(
    "head",
    [
        b"HTTP/1.1 429 No\r\nRetry-After: a\x00b\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 000 No\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 101 No\r\nUpgrade: x\r\n\r\n",
        b"HTTP/1.1 200 No\r\nContent-Length: -5\r\n\r\n",
        b"HTTP/1.1 200 No\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n",
        b"HTTP/1.1 200 No\r\nTransfer-Encoding: gzip\r\n\r\n",
        b"PRI * HTTP/2.0\r\n\r\n",
        b"\x1b[2J\r\n\r\n",
    ],
)
def test_what_is_no_http_is_a_broken_connection(head: bytes) -> None:
    """Control characters in headers, lengths below zero and the like end as one thing: dropped."""
    reply = answered_by(writing(head))
    assert isinstance(reply, Failure)
    assert reply.kind is FailureKind.DROPPED


@pytest.mark.parametrize(
    "written",
    [
        SECRET,
        quote(SECRET, safe=""),
        SECRET.encode().hex(),
        SECRET.encode().hex().upper(),
        b64encode(SECRET.encode()).decode(),
        urlsafe_b64encode(b"x" + SECRET.encode()).decode(),
        b64encode(b"xy" + SECRET.encode() + b"z").decode(),
    ],
)
def test_a_key_that_comes_back_is_hidden_however_it_is_written(written: str) -> None:
    """The key is taken out of answers in its own form, quoted, in hexadecimal and in base64, and out of logs."""
    body = f"the key {written} is bad".encode()

    head = b"HTTP/1.1 401 No\r\nContent-Length: %d\r\n\r\n" % len(body)

    async def send() -> object:
        async with listening(writing(head, body)) as port, ApiClient(address(port), SECRET, connections=1) as client:
            return await client.send(REQUEST)

    reply = asyncio.run(send())
    assert isinstance(reply, Answer)
    assert written[4:-4] not in reply.body.decode()
    assert b"(hidden)" in reply.body
    assert written[4:-4] not in redacted(written)


@pytest.mark.parametrize(
    "url",
    [
        "http://localhost.evil.example",
        "http://127.0.0.1@evil.example",
        "http://127.0.0.1:80@evil.example",
        "http://127.0.0.1\\@evil.example",
        "http://user:word@localhost",
        "https://user:word@api.example.com",
        "HTTP://API.EXAMPLE.COM",
        "http://localhost.",
        "http://127.0.0.1.",
        "http://127.0.0.1%2eevil.example",
        "http://2130706433",
        "http://0x7f000001",
        "http://127.1",
        "http://0177.0.0.1",
        "http://0.0.0.0",
        "http://[::]",
        "http://[::ffff:8.8.8.8]",
        "http://[::1%25.evil.example]",
        "http://\uff11\uff12\uff17.0.0.1",
        "http://\u24dbocalhost",
        "http:///127.0.0.1",
        "http:127.0.0.1",
        "https://api.example.com\u202e",
        "https://a..b",
        "https://999.1.1.1",
        "https://exa mple.com",
        "https://xn--\u1234",
        "https://\u2488com",
        "https://example.com/" + "a" * 70_000,
        "file:///etc/passwd",
        "javascript:1",
    ],
)
def test_no_spelling_smuggles_another_machine(url: str) -> None:
    """What only looks like this machine, and what no client could connect to, is refused before a key is asked for."""
    with pytest.raises(CallError):
        ApiClient(url, KEY, connections=1)
