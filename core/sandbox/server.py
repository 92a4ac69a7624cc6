"""The practice server itself: the endpoints on a free port of this machine, in a thread of its own."""

import os
import secrets
import socket
import sqlite3
import threading
from pathlib import Path
from types import TracebackType

import uvicorn

from core.errors import CallError, FileError
from core.messages.told import system_words
from core.sandbox.app import RequestSeen, Sandbox
from core.sandbox.contents import Contents
from core.sandbox.store import Store

DEFAULT_LIMIT = (100, 60.0)
GRACE_SECONDS = 1
MOST_CONNECTIONS = 256


class PracticeServer:
    """A real server of the same API on 127.0.0.1, for practice, demo and tests.

    `db_path` None keeps everything in memory; `port` 0 takes a free one; `key` None makes a random one;
    `limit` is (requests, seconds) or None for none; `latency` delays every answer by so many seconds.
    It runs in a thread of its own from `start` to `stop`, and is a context manager of the two.
    """

    def __init__(
        self,
        db_path: Path | None = None,
        *,
        port: int = 0,
        key: str | None = None,
        limit: tuple[int, float] | None = DEFAULT_LIMIT,
        latency: float = 0.0,
    ) -> None:
        self.key = key or secrets.token_urlsafe(24)
        self._db_path = db_path
        self._port = port
        self._page_token = secrets.token_urlsafe(16)
        self._limit = limit
        self._latency = latency
        self._running: _Running | None = None

    def start(self) -> None:
        """Starts the server; it answers when this returns.

        Raises CallError where the port is taken, FileError where the database can't be opened.
        """
        if self._running:
            return
        listener = _listen(self._port)
        try:
            store = _opened(self._db_path)
        except FileError:
            listener.close()
            raise
        sandbox = Sandbox(store, key=self.key, page_token=self._page_token, limit=self._limit, latency=self._latency)
        self._running = _Running(sandbox, store, listener)

    def stop(self) -> None:
        """Stops the server and closes its database; requests under way get a second to end."""
        running, self._running = self._running, None
        if running:
            running.end()

    @property
    def url(self) -> str:
        """The API's address."""
        return f"http://127.0.0.1:{self._started().port}"

    @property
    def page_url(self) -> str:
        """The address of the page that shows what has arrived; it can't be guessed."""
        return f"{self.url}/{self._page_token}/"

    @property
    def requests(self) -> tuple[RequestSeen, ...]:
        """The API requests so far, oldest first (the last 100,000)."""
        return tuple(self._started().sandbox.requests)

    def contents(self) -> Contents:
        """All that has arrived."""
        return self._started().store.contents()

    def _started(self) -> "_Running":
        if self._running is None:
            raise RuntimeError("the server isn't running")
        return self._running

    def __enter__(self) -> "PracticeServer":
        self.start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.stop()


class _Running:
    """One start of the server: its thread, from ready to ended."""

    def __init__(self, sandbox: Sandbox, store: Store, listener: socket.socket) -> None:
        self.sandbox = sandbox
        self.store = store
        self.port: int = listener.getsockname()[1]
        self._listener = listener
        self._ready = threading.Event()
        self._server = _AnnouncingServer(_config(sandbox), self._ready)
        self._thread = threading.Thread(target=self._serve, name="practice-server", daemon=True)
        self._thread.start()
        self._ready.wait()

    def end(self) -> None:
        self._server.should_exit = True
        self._thread.join()
        self.store.close()

    def _serve(self) -> None:
        try:
            self._server.run(sockets=[self._listener])
        finally:
            self._listener.close()
            self._ready.set()


class _AnnouncingServer(uvicorn.Server):
    """Tells when it is ready, where uvicorn's own would have to be asked again and again."""

    def __init__(self, config: uvicorn.Config, ready: threading.Event) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready.set()


def _config(sandbox: Sandbox) -> uvicorn.Config:
    return uvicorn.Config(
        sandbox.application(),
        loop="asyncio",
        http="h11",
        ws="none",
        lifespan="off",
        log_config=None,
        log_level="critical",
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=GRACE_SECONDS,
        limit_concurrency=MOST_CONNECTIONS,
    )


def _listen(port: int) -> socket.socket:
    # With the protocol named, asyncio turns off the delay of small packets (Nagle), which costs 40 ms an answer.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name != "nt":  # there it would let two programs have the same port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", port))
        listener.listen(128)
    except (OSError, OverflowError) as error:
        listener.close()
        raise CallError("port_taken", port=str(port)) from error
    return listener


def _opened(path: Path | None) -> Store:
    try:
        return Store(path)
    except (sqlite3.Error, OSError) as error:
        reason = system_words(error) if isinstance(error, OSError) else error
        raise FileError("practice_database", path=path, reason=reason) from error
