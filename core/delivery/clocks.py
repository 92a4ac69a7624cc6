"""The clocks, the pause and the dice of delivery, handed in so that tests need no time."""

import asyncio
import random
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial


def boot_clock() -> Callable[[], float]:
    """A clock of seconds that runs on while the machine sleeps, is the same in every process, and never jumps.

    `time.monotonic` stops during sleep on Linux and macOS. On Windows the performance counter goes on.
    """
    if sys.platform == "win32":
        return time.perf_counter
    if sys.platform == "darwin":
        return partial(time.clock_gettime, time.CLOCK_MONOTONIC_RAW)
    return partial(time.clock_gettime, time.CLOCK_BOOTTIME)


@dataclass(frozen=True, kw_only=True, slots=True)
class Surroundings:
    """What delivery takes from the world: `clock` counts seconds since the machine's start, `wall` is only shown.

    `chance` gives a number from 0 to 1, for the jitter of pauses.
    """

    clock: Callable[[], float] = field(default_factory=boot_clock)
    wall: Callable[[], float] = time.time
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    chance: Callable[[], float] = random.random
