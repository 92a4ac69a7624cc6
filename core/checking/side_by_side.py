"""Columns worked on side by side, where they have many rows: Arrow's and numpy's kernels let other threads run."""

import os
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

MANY_ROWS = 20_000
R = TypeVar("R")
S = TypeVar("S")


def for_each(rows: int, work: Callable[..., R], *items: Iterable[Any]) -> tuple[R, ...]:
    """As `map`, on as many processors as there are, where the columns have many rows. Raises what the work raises."""
    if rows < MANY_ROWS:
        return tuple(map(work, *items))
    with ThreadPoolExecutor(os.cpu_count() or 1, thread_name_prefix="check") as pool:
        return tuple(pool.map(work, *items))


def both(rows: int, one: Callable[[], R], other: Callable[[], S]) -> tuple[R, S]:
    """What two jobs give, done as `for_each` does its own."""
    first, second = for_each(rows, lambda job: job(), (one, other))
    return first, second
