"""Loading what the first window does without: modules, by one thread at a time.

Two threads that import modules which need one another would see halves of them, and one of the two fails.
"""

import importlib
import time
from collections.abc import Iterable
from threading import RLock

loading = RLock()
MOMENT = 0.001


def load(names: Iterable[str]) -> None:
    """Load modules, with a moment after each for another thread that waits to load something."""
    for name in names:
        with loading:
            importlib.import_module(name)
        time.sleep(MOMENT)
