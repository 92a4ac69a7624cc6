"""A server with a limit and a latency, in a process of its own.

`python -m tests.limited_server KIND N SECONDS LATENCY` answers every request with an id, or 429. KIND is `sliding`,
`fixed` or `bucket` (a token bucket with a tenth of the burst). It prints its port, and at the end of its input how
many it accepted, how many it refused, and the seconds from the first request to the last answer.
"""

import asyncio
import sys
import time
from collections import deque
from collections.abc import Callable


def sliding(most: int, seconds: float) -> Callable[[float], float | None]:
    """So many requests in any window."""
    taken: deque[float] = deque()

    def wait(now: float) -> float | None:
        while taken and taken[0] <= now - seconds:
            taken.popleft()
        if len(taken) >= most:
            return taken[0] + seconds - now
        taken.append(now)
        return None

    return wait


def fixed(most: int, seconds: float) -> Callable[[float], float | None]:
    """So many requests in each window of the clock."""
    window = [0, 0]

    def wait(now: float) -> float | None:
        current = int(now // seconds)
        if window[0] != current:
            window[:] = [current, 0]
        if window[1] >= most:
            return (current + 1) * seconds - now
        window[1] += 1
        return None

    return wait


def bucket(most: int, seconds: float) -> Callable[[float], float | None]:
    """Tokens that come back one by one, and at most a tenth of them saved up."""
    capacity, rate = most / 10, most / seconds
    state = [capacity, 0.0]

    def wait(now: float) -> float | None:
        tokens = min(capacity, state[0] + (now - state[1]) * rate) if state[1] else capacity
        state[:] = [tokens, now]
        if tokens < 1.0:
            return (1.0 - tokens) / rate
        state[0] = tokens - 1.0
        return None

    return wait


KINDS = {"sliding": sliding, "fixed": fixed, "bucket": bucket}


class LimitedServer:
    """Counts what it accepts and refuses."""

    def __init__(self, wait: Callable[[float], float | None], latency: float) -> None:
        self._wait = wait
        self._latency = latency
        self.accepted = self.refused = 0
        self.first = self.last = 0.0

    async def connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answers one connection's requests, one after the other."""
        while head := await _head(reader):
            length = next(int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:"))
            await reader.readexactly(length)
            await asyncio.sleep(self._latency / 2)
            now = time.monotonic()
            self.first = self.first or now
            wait = self._wait(now)
            await asyncio.sleep(self._latency / 2)
            writer.write(self._answer(wait))
            self.last = time.monotonic()
        writer.close()

    def _answer(self, wait: float | None) -> bytes:
        if wait is not None:
            self.refused += 1
            return b"HTTP/1.1 429 Slow\r\nRetry-After: %.3f\r\nContent-Length: 0\r\n\r\n" % wait
        self.accepted += 1
        body = b'{"id": %d}' % self.accepted
        return b"HTTP/1.1 201 Made\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)


async def _head(reader: asyncio.StreamReader) -> bytes:
    try:
        return await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return b""


async def serve(kind: str, most: int, seconds: float, latency: float) -> None:
    """Serves until the input ends."""
    server = LimitedServer(KINDS[kind](most, seconds), latency)
    listener = await asyncio.start_server(server.connection, "127.0.0.1", 0)
    print(listener.sockets[0].getsockname()[1], flush=True)
    await asyncio.to_thread(sys.stdin.read)
    print(server.accepted, server.refused, server.last - server.first)


if __name__ == "__main__":
    asyncio.run(serve(sys.argv[1], int(sys.argv[2]), float(sys.argv[3]), float(sys.argv[4])))
