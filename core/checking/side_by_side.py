"""Columns worked on side by side, where there is enough to do: Arrow's and numpy's kernels let other threads run."""

import os
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

MANY_ROWS = 20_000
R = TypeVar("R")


def for_each(rows: int, work: Callable[..., R], *items: Iterable[Any]) -> tuple[R, ...]:
    """As `map`, on as many processors as there are, where the columns have many rows. Raises what the work raises."""
    if rows < MANY_ROWS:
        return tuple(map(work, *items))
    with ThreadPoolExecutor(os.cpu_count() or 1, thread_name_prefix="check") as pool:
        return tuple(pool.map(work, *items))
