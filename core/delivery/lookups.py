"""Name lookups in threads that nobody waits for: without a network one can hang for half a minute, past any stop."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Lookups(ThreadPoolExecutor):
    """An executor for an event loop: a thread for each call, which ends with the process at the latest."""

    def submit(self, function: Callable[P, T], /, *args: P.args, **named: P.kwargs) -> Future[T]:
        """Begins the call; its result, or what it raised, comes into the future."""
        future: Future[T] = Future()

        def call() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                future.set_result(function(*args, **named))
            except BaseException as error:  # noqa: BLE001 — it is handed over to whoever waits for the future
                future.set_exception(error)

        threading.Thread(target=call, name="name-lookup", daemon=True).start()
        return future
