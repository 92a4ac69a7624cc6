"""A delivery as the window and the command line hold it: run it in a thread, steer it from any other."""

from collections.abc import Callable
from pathlib import Path

from core.delivery.events import Event, RunEnded
from core.delivery.options import DeliveryOptions


class Delivery:
    """One run of one import. `run` blocks; the other methods may be called from any thread or signal handler."""

    def __init__(
        self,
        journal_path: Path,
        import_id: str,
        key: str,
        *,
        options: DeliveryOptions | None = None,
        on_event: Callable[[Event], None],
    ) -> None:
        self._journal_path = journal_path
        self._import_id = import_id
        self._key = key
        self._options = options or DeliveryOptions()
        self._on_event = on_event

    def run(self) -> RunEnded:
        """Delivers until the import is finished, stopped or needs a person; returns what `RunEnded` said last.

        `on_event` is called in the calling thread. Raises UnfinishedError(`delivered_elsewhere`) where another
        process delivers the import, JournalError where the journal can't be opened, CallError for an address
        that may not be used.
        """
        raise NotImplementedError

    def pause(self) -> None:
        """Sends nothing new until `resume`; what is under way is waited for."""

    def resume(self) -> None:
        """Goes on after `pause`."""

    def stop(self) -> None:
        """Ends the run within about three seconds; what had no answer by then stays in doubt."""

    def try_now(self) -> None:
        """Cuts the present pause short: the wait for the network, the server or a long Retry-After."""
