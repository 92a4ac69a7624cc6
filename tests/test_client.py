"""The wire: which addresses may be used, what comes back, and why nothing comes back."""

import asyncio
import shutil
import socket
import ssl
import subprocess
import sys
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import httpx
import pytest

from core.delivery.address import checked_address, is_loopback
from core.delivery.api import Answer, ApiRequest, Failure, FailureKind, Reply, person_request, source_request
from core.delivery.client import LONGEST_BODY, ApiClient
from core.errors import ApiKeyError, CallError, ImporterError
from core.sandbox.server import PracticeServer
from tests.virtual_time import VirtualTime

KEY = "key-of-a-test"
REQUEST = source_request("Tickets")
Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


def sent(url: str, request: ApiRequest = REQUEST, *, seconds: float = 20.0) -> Reply:
    """What comes back from one request."""

    async def send() -> Reply:
        async with ApiClient(url, KEY, connections=1, request_seconds=seconds) as client:
            return await client.send(request)

    return asyncio.run(send())


@asynccontextmanager
async def listening(handler: Handler, context: ssl.SSLContext | None = None):
    """A server of this machine; gives its port."""

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await handler(reader, writer)
        finally:
            writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0, ssl=context)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        await server.wait_closed()


def answered_by(
    handler: Handler,
    *,
    scheme: str = "http",
    context: ssl.SSLContext | None = None,
    seconds: float = 20.0,
    run: Callable[[Coroutine[object, object, Reply]], Reply] = asyncio.run,
) -> Reply:
    """What comes back from a server that does this with each connection."""

    async def send() -> Reply:
        async with listening(handler, context) as port:
            url = f"{scheme}://127.0.0.1:{port}"
            async with ApiClient(url, KEY, connections=1, request_seconds=seconds) as client:
                return await client.send(REQUEST)

    return run(send())


def writing(*pieces: bytes, stay: bool = False) -> Handler:
    """Reads a request, writes these pieces, and closes; or stays, and says nothing more."""

    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
        if stay:
            await reader.read()

    return handler


@pytest.mark.parametrize(
    ("url", "checked"),
    [
        ("https://api.buildbetter.app", "https://api.buildbetter.app"),
        ("https://API.BuildBetter.app/", "https://api.buildbetter.app"),
        ("https://example.com:8443/base/", "https://example.com:8443/base"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://[::1]:8000/", "http://[::1]:8000"),
        ("http://localhost", "http://localhost"),
    ],
)
def test_an_address_has_one_spelling(url: str, checked: str) -> None:
    """Addresses that are the same are spelled the same; http is for this machine."""
    assert checked_address(url) == checked
    assert checked_address(checked) == checked
    assert is_loopback(checked) == (":8000" in url or "localhost" in url)


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("http://api.buildbetter.app", "address_not_https"),
        ("http://localhost.example.com", "address_not_https"),
        ("http://127.0.0.1.example.com", "address_not_https"),
        ("ftp://example.com", "address_unreadable"),
        ("example.com", "address_unreadable"),
        ("https://", "address_unreadable"),
        ("https://key@example.com", "address_unreadable"),
        ("https://example.com?key=1", "address_unreadable"),
        ("https://example.com:99999", "address_unreadable"),
        ("https://exa\nmple.com", "address_unreadable"),
        ("", "address_unreadable"),
    ],
)
def test_other_addresses_are_refused_in_words(url: str, code: str) -> None:
    """What is no address, and what would send the key unprotected, is refused before anything leaves."""
    with pytest.raises(CallError) as caught:
        sent(url)
    assert caught.value.code == code
    assert str(caught.value)


@pytest.mark.parametrize(
    ("key", "code"),
    [("", "key_missing"), ("  ", "key_missing"), ("k\u00e9y", "key_unreadable"), ("a\nb", "key_unreadable")],
)
def test_a_key_that_can_be_none_is_refused(key: str, code: str) -> None:
    """A key that can't stand in a header is refused, and isn't repeated in the sentence."""
    with pytest.raises(ApiKeyError) as caught:
        ApiClient("http://127.0.0.1", key, connections=1)
    assert caught.value.code == code
    assert not key.strip() or key not in str(caught.value)


def test_the_practice_server_answers(practice: PracticeServer) -> None:
    """A real request and its real answer."""
    practice_key = practice.key

    async def send() -> Reply:
        async with ApiClient(practice.url, f" {practice_key}\n", connections=1) as client:
            await client.send(source_request("Tickets"))
            return await client.send(person_request('{"email":"ü@example.com"}'.encode()))

    reply = asyncio.run(send())
    assert isinstance(reply, Answer)
    assert (reply.status, b'"id"' in reply.body) == (201, True)


def test_a_name_that_is_not_known() -> None:
    """A name that can't be looked up is told from a connection that can't be made."""
    reply = sent("https://nowhere.example.com")
    assert isinstance(reply, Failure)
    assert reply.kind is FailureKind.NAME


def test_nobody_listens() -> None:
    """A refused connection: nothing has left."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        reply = sent(f"http://127.0.0.1:{taken.getsockname()[1]}")
    assert isinstance(reply, Failure)
    assert reply.kind is FailureKind.CONNECTION


def test_a_server_without_tls() -> None:
    """https to a server that speaks none: nothing has left."""

    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    reply = answered_by(handler, scheme="https")
    assert isinstance(reply, Failure)
    assert reply.kind in {FailureKind.TLS, FailureKind.CONNECTION}


@pytest.mark.skipif(shutil.which("openssl") is None, reason="a certificate is made with openssl")
def test_a_certificate_that_nobody_trusts(tmp_path: Path) -> None:
    """A server with a certificate of its own making is told from other failures, and gets no request."""
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    command += ["-keyout", str(key), "-out", str(certificate), "-subj", "/CN=localhost"]
    subprocess.run(command, check=True, capture_output=True, timeout=200)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    requests: list[bytes] = []

    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        requests.append(await reader.read(100))

    reply = answered_by(handler, scheme="https", context=context)
    assert isinstance(reply, Failure)
    assert reply.kind is FailureKind.CERTIFICATE
    assert b"".join(requests) == b""


def test_a_connection_that_breaks() -> None:
    """After bytes have left, whatever breaks is one thing: dropped."""
    for handler in (writing(), writing(b"HTTP/1.1 20"), writing(b"no HTTP at all\r\n\r\n")):
        reply = answered_by(handler)
        assert isinstance(reply, Failure)
        assert reply.kind is FailureKind.DROPPED


def test_a_server_that_keeps_silent() -> None:
    """The whole request has a time; after it, it is given up."""
    reply = answered_by(writing(stay=True), run=VirtualTime(grace=0.2).run)
    assert isinstance(reply, Failure)
    assert reply.kind is FailureKind.TIMED_OUT


@pytest.mark.parametrize("stay", [False, True], ids=["broken off", "never ending"])
def test_once_the_status_was_read_the_answer_counts(stay: bool) -> None:
    """A body that breaks off or never ends takes nothing from the status: the server has decided."""
    head = b'HTTP/1.1 201 Created\r\nContent-Length: 99\r\n\r\n{"id"'
    reply = answered_by(writing(head, stay=stay), run=VirtualTime(grace=0.2).run)
    assert isinstance(reply, Answer)
    assert (reply.status, reply.body) == (201, b'{"id"')


def test_a_huge_body_is_cut() -> None:
    """No answer is read beyond a bound."""
    reply = answered_by(writing(b"HTTP/1.1 400 Bad\r\n\r\n", *[b"x" * 65536] * 20))
    assert isinstance(reply, Answer)
    assert LONGEST_BODY < len(reply.body) < 3 * LONGEST_BODY


def test_redirects_are_not_followed() -> None:
    """A redirect is an answer: the key goes nowhere else."""
    reply = answered_by(writing(b"HTTP/1.1 307 Go\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n"))
    assert isinstance(reply, Answer)
    assert reply.status == 307


def test_a_server_that_repeats_the_key_doesnt_spread_it() -> None:
    """The key is taken out of what a server says, before it can reach a report or a log."""
    body = f'{{"message": "bad key {KEY}"}}'.encode()
    reply = answered_by(writing(b"HTTP/1.1 401 No\r\nContent-Length: %d\r\n\r\n" % len(body) + body))
    assert isinstance(reply, Answer)
    assert reply.body == b'{"message": "bad key (hidden)"}'


def test_this_machine_is_never_reached_through_a_proxy(
    practice: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The system's proxy settings don't hold for loopback addresses."""
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    assert isinstance(sent(practice.url), Answer)


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", FailureKind.PROXY_LOGIN),
        (b"HTTP/1.1 502 Bad Gateway\r\n\r\n", FailureKind.PROXY),
    ],
)
def test_a_proxy_that_says_no(answer: bytes, kind: FailureKind, monkeypatch: pytest.MonkeyPatch) -> None:
    """The system's proxy is used for other hosts; what it refuses has never left, and a login is told apart."""

    async def send() -> Reply:
        async with listening(writing(answer)) as port:
            monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{port}")
            async with ApiClient("https://api.example.com", KEY, connections=1) as client:
                return await client.send(REQUEST)

    reply = asyncio.run(send())
    assert isinstance(reply, Failure)
    assert reply.kind is kind


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the variable isn't used")
def test_a_certificate_file_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """SSL_CERT_FILE naming nothing is one sentence, and doesn't matter to the practice server."""
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    with pytest.raises(ImporterError, match="SSL_CERT_FILE"):
        ApiClient("https://api.example.com", KEY, connections=1)
    ApiClient("http://127.0.0.1:1", KEY, connections=1)


def test_a_connection_that_was_idle_for_long_is_made_anew() -> None:
    """After a machine has slept, what was connected before isn't trusted, by a clock that ran on."""
    now = [1000.0]
    connections: list[None] = []

    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connections.append(None)
        while await reader.readuntil(b"\r\n\r\n"):
            await reader.readexactly(len(REQUEST.body))
            writer.write(b"HTTP/1.1 204 No\r\n\r\n")

    async def send() -> None:
        async with listening(_until_closed(handler)) as port:
            url = f"http://127.0.0.1:{port}"
            async with ApiClient(url, KEY, connections=1, clock=lambda: now[0]) as client:
                for waited in (1.0, 1.0, 3600.0):
                    now[0] += waited
                    assert isinstance(await client.send(REQUEST), Answer)

    asyncio.run(send())
    assert len(connections) == 2


def test_a_connection_that_breaks_as_it_is_closed_costs_no_request(
    practice: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A connection that can't be closed in order, after a sleep or in the end, spoils neither requests nor the run."""
    now = [1000.0]
    in_order = httpx.AsyncHTTPTransport.aclose

    async def broken(transport: httpx.AsyncHTTPTransport) -> None:
        await in_order(transport)
        raise ConnectionResetError

    async def send() -> list[Reply]:
        async with ApiClient(practice.url, practice.key, connections=1, clock=lambda: now[0]) as client:
            await client.send(REQUEST)
            monkeypatch.setattr(httpx.AsyncHTTPTransport, "aclose", broken)
            now[0] += 3600.0
            return [await client.send(REQUEST) for _ in range(2)]

    assert all(isinstance(reply, Answer) for reply in asyncio.run(send()))


def test_a_request_that_is_broken_off_blocks_no_other(practice: PracticeServer) -> None:
    """Given up at any moment, a request leaves its connection so that the next one gets its answer at once."""

    async def send() -> None:
        async with ApiClient(practice.url, practice.key, connections=1, request_seconds=20.0) as client:
            for turns in range(60):
                given_up = asyncio.create_task(client.send(REQUEST))
                for _ in range(turns):
                    await asyncio.sleep(0)
                given_up.cancel()
                await asyncio.wait([given_up])
                assert isinstance(await client.send(REQUEST), Answer), turns

    asyncio.run(send())


def test_a_request_looks_for_no_module(practice: PracticeServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Once the first request is through, the next searches the disk for nothing, which would slow each one down."""
    searched: list[str] = []

    class Watching:
        def find_spec(self, name: str, *_: object) -> None:
            searched.append(name)

    async def send() -> None:
        async with ApiClient(practice.url, practice.key, connections=1) as client:
            await client.send(REQUEST)
            monkeypatch.setattr(sys, "meta_path", [Watching(), *sys.meta_path])
            assert isinstance(await client.send(REQUEST), Answer)

    asyncio.run(send())
    assert searched == []


def _until_closed(handler: Handler) -> Handler:
    async def quiet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(asyncio.IncompleteReadError):
            await handler(reader, writer)

    return quiet
