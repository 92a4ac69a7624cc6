"""A server that fails on purpose: it stands before an honest practice server, and breaks what passes through."""

import asyncio
import socket
import struct
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

from core.sandbox.server import PracticeServer

# An end that has arrived already is seen by the loop in one of its next turns.
TURNS_TO_SEE_AN_END = 3
HTML = b"<html><head><title>Bad gateway</title></head><body><h1>Bad gateway</h1></body></html>"


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens to one request. `after`: the honest server took it first.

    `kind`: `reset` breaks the connection, `hang` keeps silent, `drip` sends a byte of the body now and then, `cut`
    breaks off in the honest answer's body, `answer` sends `status`, `headers` and `body` instead of it.
    """

    kind: str
    after: bool = False
    status: int = 500
    headers: tuple[str, ...] = ()
    body: bytes = HTML


def answer(status: int, *headers: str, body: bytes = HTML, after: bool = False) -> Fault:
    """This answer in the place of the honest one."""
    return Fault("answer", after, status, headers, body)


@dataclass(frozen=True, slots=True)
class Asked:
    """One request as it came: its number, when (monotonic seconds), what it asks for, and the key that it had.

    `sender_gone`: its sender was dead by the time that the server came to read it.
    """

    number: int
    time: float
    method: str
    path: str
    key: str
    body: bytes
    sender_gone: bool = False

    @property
    def is_record(self) -> bool:
        """Whether it sends a record."""
        return self.path.endswith("/records")

    @property
    def is_person(self) -> bool:
        """Whether it puts a person."""
        return self.path.endswith("/people")


Plan = Callable[[Asked], Fault | None]


@dataclass(slots=True)
class FaultyServer:
    """A context manager around an honest server; `plan` says what goes wrong with which request.

    Any key will do, unless the plan has something against it. With `holds_after` it takes so many records and holds
    the rest back until `let_go` (`holding` is set when it does): an import is met under way, however long that takes.
    """

    plan: Plan = lambda asked: None
    honest: PracticeServer = field(default_factory=lambda: PracticeServer(limit=None, key="key-of-a-test"))
    asked: list[Asked] = field(default_factory=list)
    latency: Callable[[], float] = lambda: 0.0
    holds_after: int | None = None
    holding: threading.Event = field(default_factory=threading.Event)
    url: str = ""
    _loop: asyncio.AbstractEventLoop | None = None
    _thread: threading.Thread | None = None
    _over: asyncio.Event | None = None
    _free: asyncio.Event | None = None
    _connections: set[asyncio.Task[None]] = field(default_factory=set)

    def __enter__(self) -> Self:
        self.honest.start()
        ready = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve(ready)), name="faulty-server")
        self._thread.start()
        ready.wait()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._loop
        assert self._over
        assert self._thread
        self._loop.call_soon_threadsafe(self._over.set)
        self._thread.join()
        self.honest.stop()

    def answer_held(self) -> None:
        """Answer what is held back now; what comes later is held back again."""
        assert self._loop
        self._loop.call_soon_threadsafe(self._release)

    def let_go(self) -> None:
        """Hold nothing back any more."""
        self.holds_after = None
        self.answer_held()

    def external_ids(self) -> list[str]:
        """The external ids of all records that have arrived, with repetitions."""
        return sorted(record.external_id or "" for record in self.honest.contents().records)

    async def _serve(self, ready: threading.Event) -> None:
        self._loop, self._over, self._free = asyncio.get_running_loop(), asyncio.Event(), asyncio.Event()
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        listener.bind(("127.0.0.1", 0))
        server = await asyncio.start_server(self._connection, sock=listener)
        self.url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        ready.set()
        await self._over.wait()
        server.close()
        connections = tuple(self._connections)
        for task in connections:
            task.cancel()
        await asyncio.gather(*connections)

    async def _connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task
        # The loop itself would let go of a task that waits for a client that is gone.
        self._connections.add(task)
        try:
            while await self._exchange(reader, writer):
                pass
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            writer.close()
            self._connections.discard(task)

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """One request and its answer; False where the connection is of no more use."""
        head = await reader.readuntil(b"\r\n\r\n")
        asked = await self._read(head, reader)
        self.asked.append(asked)
        fault = self.plan(asked)
        await self._held(asked)
        await asyncio.sleep(self.latency() / 2)
        honest = b"" if fault and not fault.after else await self._forward(asked)
        await asyncio.sleep(self.latency() / 2)
        if fault is None:
            writer.write(honest)
            await writer.drain()
            return True
        return await self._fail(fault, honest, writer)

    async def _held(self, asked: Asked) -> None:
        most = self.holds_after
        if most is not None and asked.is_record and sum(one.is_record for one in self.asked) > most:
            assert self._free
            self.holding.set()
            await self._free.wait()

    def _release(self) -> None:
        assert self._free
        self._free.set()
        self._free = asyncio.Event()

    async def _fail(self, fault: Fault, honest: bytes, writer: asyncio.StreamWriter) -> bool:
        if fault.kind == "reset":
            _reset(writer)
        elif fault.kind == "hang":
            await asyncio.sleep(3600)
        elif fault.kind == "cut":
            writer.write(honest[:-5])
            await writer.drain()
        elif fault.kind == "drip":
            for byte in honest:
                writer.write(bytes([byte]))
                await writer.drain()
                await asyncio.sleep(0.05)
        else:
            writer.write(_as_bytes(fault))
            await writer.drain()
            return True
        return False

    async def _read(self, head: bytes, reader: asyncio.StreamReader) -> Asked:
        first, *lines = head.decode().split("\r\n")
        method, path, _ = first.split(" ")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        key, now = headers.get("x-buildbetter-api-key", ""), time.monotonic()
        for _ in range(TURNS_TO_SEE_AN_END):
            await asyncio.sleep(0)
        gone = reader.at_eof() or reader.exception() is not None
        return Asked(len(self.asked), now, method, path, key, body, gone)

    async def _forward(self, asked: Asked) -> bytes:
        host = self.honest.url.removeprefix("http://")
        reader, writer = await asyncio.open_connection(*host.split(":"))
        try:
            writer.write(
                f"{asked.method} {asked.path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n"
                f"X-BuildBetter-Api-Key: {self.honest.key}\r\nContent-Length: {len(asked.body)}\r\n\r\n".encode()
                + asked.body
            )
            honest = await reader.read()
        finally:
            writer.close()
        return honest.replace(b"connection: close\r\n", b"")


def _as_bytes(fault: Fault) -> bytes:
    lines = [f"HTTP/1.1 {fault.status} Fault", f"Content-Length: {len(fault.body)}", *fault.headers]
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + fault.body


def _reset(writer: asyncio.StreamWriter) -> None:
    """Breaks the connection off, as a crash does: no goodbye, what wasn't read is lost."""
    connection = writer.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()
