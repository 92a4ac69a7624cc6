"""The practice server against what else runs on this machine, and against pages of other origins in a browser."""

import json
import socket
import time

import httpx
import pytest

from core.sandbox.app import KEY_HEADER
from core.sandbox.body import LARGEST_BODY
from core.sandbox.server import MOST_CONNECTIONS, PracticeServer
from tests.conftest import PATIENCE

SOURCES = "/v3/rest/feedback-sources"
EVIL = {"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"}
SOURCE = {"name": "Tickets", "type": "api"}


def address_of(server: PracticeServer) -> tuple[str, int]:
    """The server's host and port."""
    url = httpx.URL(server.url)
    return url.host, url.port or 0


def said(server: PracticeServer, request: bytes) -> bytes:
    """What comes back for these bytes."""
    with socket.create_connection(address_of(server), timeout=PATIENCE) as connection:
        connection.sendall(request)
        return connection.recv(65536)


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:{port}",
        "127.0.0.1",
        "127.0.0.1:1",
        "localhost.evil.example:{port}",
        "[::1]:{port}",
    ],
)
@pytest.mark.parametrize("path", [SOURCES, "{page}"])
def test_a_name_that_was_bound_to_this_machine_gets_nothing(practice: PracticeServer, host: str, path: str) -> None:
    """DNS rebinding: a page elsewhere that had its own name point here is refused, though it had key and path."""
    port = str(address_of(practice)[1])
    url = practice.url + path.format(page=practice.page_url.removeprefix(practice.url))
    headers = {"Host": host.format(port=port), KEY_HEADER: practice.key}
    answer = httpx.request("POST" if path == SOURCES else "GET", url, headers=headers, json=SOURCE, timeout=PATIENCE)
    assert answer.status_code == 400
    assert practice.contents().sources == ()


@pytest.mark.parametrize("head", [b"", b"Host: 127.0.0.1:%d\r\nHost: evil.example\r\n", b"Host: \r\n"])
def test_a_request_names_one_host(practice: PracticeServer, head: bytes) -> None:
    """Without a Host header, with an empty one or with two, nothing is answered but a refusal."""
    lines = head % address_of(practice)[1] if b"%d" in head else head
    page = practice.page_url.removeprefix(practice.url).encode()
    answer = said(practice, b"GET " + page + b" HTTP/1.1\r\n" + lines + b"Connection: close\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 400")


def test_a_page_of_another_origin_reads_and_sends_nothing(practice: PracticeServer) -> None:
    """No answer lets a foreign origin read it, no question before a request is agreed to, no page may be framed."""
    with httpx.Client(base_url=practice.url, headers=EVIL, timeout=PATIENCE) as client:
        asking = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": KEY_HEADER}
        answers = [
            client.options(SOURCES, headers=asking),
            client.get(practice.page_url),
            client.post(SOURCES, json=SOURCE),
            client.post(SOURCES, json=SOURCE, headers={KEY_HEADER: practice.key}),
        ]
    assert [answer.status_code for answer in answers] == [405, 200, 401, 201]
    for answer in answers:
        assert not any(name.startswith("access-control-") for name in answer.headers)
    page = answers[1].headers
    assert "frame-ancestors 'none'" in page["content-security-policy"]
    assert page["cross-origin-resource-policy"] == "same-origin"
    assert (page["referrer-policy"], page["cache-control"]) == ("no-referrer", "no-store")


def test_a_simple_form_can_send_nothing(practice: PracticeServer) -> None:
    """What a browser sends across origins without asking first has no key header, and gets nowhere."""
    headers = {**EVIL, "Content-Type": "text/plain"}
    assert (
        httpx.post(practice.url + SOURCES, content=json.dumps(SOURCE), headers=headers, timeout=PATIENCE).status_code
        == 401
    )
    assert practice.contents().sources == ()


def test_key_and_page_are_long_and_random(practice: PracticeServer) -> None:
    """Each start has a key and a page of its own, too long to be guessed; near misses are no hits."""
    with PracticeServer() as other:
        token = practice.page_url.removeprefix(practice.url).strip("/")
        assert practice.key != other.key
        assert token not in other.page_url
    assert min(len(practice.key), len(token)) >= 22
    for path in (
        "/",
        f"/{token}",
        f"/{token[:-1]}/",
        f"/{token}x/",
        f"/{token}/x",
        f"/{token.swapcase()}/",
        "/%FF/",
        "//",
    ):
        answer = httpx.get(practice.url + path, timeout=PATIENCE)
        assert (answer.status_code, "location" in answer.headers) == (404, False)
    for key in ("", practice.key[:-1], practice.key + "x", practice.key.swapcase(), "\xff"):
        headers = {KEY_HEADER: key.encode("latin-1")}
        assert httpx.post(practice.url + SOURCES, json=SOURCE, headers=headers, timeout=PATIENCE).status_code == 401


def test_it_listens_to_this_machine_alone(practice: PracticeServer) -> None:
    """The port is bound to 127.0.0.1: at another address of this machine nobody answers."""
    host, port = address_of(practice)
    assert host == "127.0.0.1"
    with pytest.raises(OSError, match=r".*"):
        socket.create_connection(("127.0.0.2", port), timeout=5)


def test_a_body_has_a_largest_size(practice: PracticeServer) -> None:
    """More than that is refused and never held; without the key, nothing of a body is read."""
    huge = b'{"name": "' + b"x" * LARGEST_BODY + b'", "type": "api"}'
    answer = httpx.post(practice.url + SOURCES, content=huge, headers={KEY_HEADER: practice.key}, timeout=200)
    assert (answer.status_code, "larger than" in answer.text) == (400, True)
    port = address_of(practice)[1]
    head = f"POST {SOURCES} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Length: 999999999999\r\n\r\n".encode()
    assert said(practice, head).startswith(b"HTTP/1.1 401")


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "TRACE", "CONNECT"])
def test_no_other_method_is_answered(practice: PracticeServer, method: str) -> None:
    """An endpoint knows its own method; TRACE gives no header back."""
    port = address_of(practice)[1]
    lines = f"{method} {SOURCES} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{KEY_HEADER}: {practice.key}\r\n\r\n"
    answer = said(practice, lines.encode())
    assert answer.startswith(b"HTTP/1.1 4")
    assert practice.key.encode() not in answer


def test_connections_that_never_speak_are_bounded(practice: PracticeServer) -> None:
    """Slow or silent connections can't take more than a bound; once they go, everybody is answered again."""
    silent = [socket.create_connection(address_of(practice), timeout=PATIENCE) for _ in range(MOST_CONNECTIONS)]
    try:
        for connection in silent[::2]:
            connection.sendall(b"POST / HTTP/1.1\r\nHost:")
        assert httpx.get(practice.page_url, timeout=PATIENCE).status_code == 503
    finally:
        for connection in silent:
            connection.close()
    end = time.monotonic() + PATIENCE
    while httpx.get(practice.page_url, timeout=PATIENCE).status_code != 200:
        assert time.monotonic() < end
