"""The wire: sends one request and gives back what came, or why nothing came. It decides nothing."""

import asyncio
import contextlib
import importlib.util
import os
import socket
import ssl
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

import httpx
import truststore

from core import __version__
from core.delivery.address import checked_address, is_loopback
from core.delivery.api import KEY_HEADER, Answer, ApiRequest, Failure, FailureKind, Reply
from core.delivery.clocks import boot_clock
from core.delivery.options import DEFAULT_REQUEST_SECONDS
from core.errors import ApiKeyError, CallError
from core.redaction import HIDDEN, hide, written_forms

CONNECT_SECONDS = 10.0
IDLE_SECONDS = 5.0
NEVER = float("-inf")
LONGEST_BODY = 64 * 1024

_HIDDEN = HIDDEN.encode()

if importlib.util.find_spec("sniffio") is None:
    # httpcore tries to import it several times a request, and each time the whole path is searched in vain.
    sys.modules["sniffio"] = None  # type: ignore[assignment]


class ApiClient:
    """Connections to one API address. Use it as an async context manager.

    Certificates come from the system's store, proxies from the system's settings (never for this machine's own
    addresses); redirects are not followed. Raises CallError for an address that may not be used or a
    certificate file that isn't there, ApiKeyError for a key that can't stand in a header.
    """

    def __init__(
        self,
        api_url: str,
        key: str,
        *,
        connections: int,
        request_seconds: float = DEFAULT_REQUEST_SECONDS,
        clock: Callable[[], float] | None = None,
    ) -> None:
        self._address = _for_httpx(checked_address(api_url))
        self._key = _key_bytes(key)
        self._secrets = [form.encode() for form in written_forms(self._key.decode())]
        self._request_seconds = request_seconds
        self._certificates = _certificates(self._address)
        self._clock = clock or boot_clock()
        self._headers = [
            (b"accept", b"application/json"),
            (b"user-agent", f"buildbetter-importer/{__version__}".encode()),
            (b"content-type", b"application/json"),
            (KEY_HEADER.encode(), self._key),
        ]
        # One pool would look at all of its connections for every request.
        self._free = [self._connection() for _ in range(connections)]

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for connection in self._free:
            await connection.close()

    async def send(self, request: ApiRequest) -> Reply:
        """The server's answer, or the failure to get one. Raises nothing but the loop's own cancellation.

        Once the status was read, the answer counts, even if its body breaks off or takes too long.
        """
        url = self._address + request.path
        prepared = httpx.Request(request.method, url, headers=self._headers, content=request.body)
        partial = _Partial()
        connection = self._free.pop()
        try:
            async with asyncio.timeout(self._request_seconds):
                if self._clock() > connection.fresh_until:
                    old, connection = connection, self._connection()
                    await old.close()
                # One that is broken off in the middle can be blocked for good.
                connection.fresh_until = NEVER
                await self._exchange(connection.http, prepared, partial)
                connection.fresh_until = self._clock() + IDLE_SECONDS
        except TimeoutError:
            return partial.answer(self._secrets) or Failure(FailureKind.TIMED_OUT)
        except (httpx.HTTPError, OSError) as error:
            return partial.answer(self._secrets) or classified(error)
        finally:
            self._free.append(connection)
        return partial.answer(self._secrets) or Failure(FailureKind.DROPPED)

    def _connection(self) -> "_Connection":
        http = httpx.AsyncClient(
            verify=self._certificates,
            trust_env=not is_loopback(self._address),
            timeout=httpx.Timeout(self._request_seconds, connect=CONNECT_SECONDS),
            limits=httpx.Limits(max_connections=1),
            event_hooks={"response": [_without_location]},
        )
        return _Connection(http, self._clock() + IDLE_SECONDS)

    async def _exchange(self, http: httpx.AsyncClient, request: httpx.Request, partial: "_Partial") -> None:
        response = await http.send(request, stream=True)
        try:
            partial.response = response
            async for piece in response.aiter_raw():
                partial.body += piece
                if len(partial.body) > LONGEST_BODY:
                    break
        finally:
            await response.aclose()


@dataclass(slots=True)
class _Connection:
    """A client with a single connection, and until when it may be used again.

    After a while the other end may be gone. httpx counts that time too, by a clock that stops in the machine's sleep.
    """

    http: httpx.AsyncClient
    fresh_until: float

    async def close(self) -> None:
        """Closes it; however broken it is, nobody needs it any more."""
        with contextlib.suppress(Exception):
            await self.http.aclose()


class _Partial:
    """As much of an answer as has arrived."""

    def __init__(self) -> None:
        self.response: httpx.Response | None = None
        self.body = b""

    def answer(self, secrets: Iterable[bytes]) -> Answer | None:
        """The answer so far, without the key, should the server have repeated it; None before its status."""
        if self.response is None:
            return None
        body = self.body
        for secret in secrets:
            body = body.replace(secret, _HIDDEN)
        return Answer(self.response.status_code, self.response.headers, body)


async def _without_location(response: httpx.Response) -> None:
    """A redirect is an answer: httpx would read where it points to even without following it, and may stumble."""
    response.headers.pop("location", None)


def classified(error: Exception) -> Failure:
    """Why a request failed, from what the transport raised."""
    causes = list(_causes(error))
    words = next((str(cause) for cause in reversed(causes) if str(cause)), type(error).__name__)
    return Failure(_failure_kind(error, causes), words)


def _failure_kind(error: Exception, causes: list[BaseException]) -> FailureKind:
    if isinstance(error, httpx.ProxyError):
        return FailureKind.PROXY_LOGIN if str(error).startswith("407") else FailureKind.PROXY
    if isinstance(error, httpx.ConnectError):
        return next((kind for cause, kind in _CONNECTING if _any(causes, cause)), FailureKind.CONNECTION)
    if isinstance(error, httpx.ConnectTimeout | httpx.PoolTimeout):
        return FailureKind.CONNECTION
    return FailureKind.TIMED_OUT if isinstance(error, httpx.TimeoutException) else FailureKind.DROPPED


_CONNECTING: tuple[tuple[type[BaseException], FailureKind], ...] = (
    (ssl.SSLCertVerificationError, FailureKind.CERTIFICATE),
    (ssl.SSLError, FailureKind.TLS),
    (socket.gaierror, FailureKind.NAME),
)


def _any(causes: list[BaseException], kind: type[BaseException]) -> bool:
    return any(isinstance(cause, kind) for cause in causes)


def _causes(error: BaseException) -> Iterator[BaseException]:
    step: BaseException | None = error
    while step is not None:
        yield step
        step = step.__cause__ or step.__context__


def _key_bytes(key: str) -> bytes:
    """The key as a header's value. Its text never stands in the error."""
    text = key.strip()
    if not text:
        raise ApiKeyError("key_missing")
    if not (text.isascii() and text.isprintable()):
        raise ApiKeyError("key_unreadable")
    hide(text)
    return text.encode("ascii")


def _for_httpx(address: str) -> str:
    """The address, if httpx can read it, too. Raises CallError(`address_unreadable`)."""
    try:
        httpx.URL(address)
    except httpx.InvalidURL as error:
        raise CallError("address_unreadable", address=address) from error
    return address


def _certificates(address: str) -> ssl.SSLContext:
    """The system's certificates. On Linux the variable SSL_CERT_FILE may name others (OpenSSL's rule)."""
    named = os.environ.get("SSL_CERT_FILE")
    if named and sys.platform == "linux" and not is_loopback(address) and not Path(named).is_file():
        raise CallError("certificate_file_missing", path=named)
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
