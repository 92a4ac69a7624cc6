"""Being told to stop: Ctrl-C, SIGTERM, a closed terminal."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType


class Stopped(BaseException):
    """A person or the system asked the program to stop."""


SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name))

_told: list[Callable[[], None]] = []


@contextmanager
def signals_watched() -> Iterator[None]:
    """While it holds, being told to stop raises Stopped, or calls who wants to be told instead. For the main thread."""
    before = {number: signal.signal(number, _on_signal) for number in SIGNALS}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def stopping_by(stop: Callable[[], None]) -> Iterator[None]:
    """While it holds, being told to stop calls `stop`, once; the next time raises Stopped."""
    _told.append(stop)
    try:
        yield
    finally:
        _told.clear()


def _on_signal(_number: int, _frame: FrameType | None) -> None:
    if not _told:
        raise Stopped
    _told.pop()()
