"""A delivery in a thread of its own: it runs there, and is watched and steered from the window's thread."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal

from core.delivery.events import Event, NoticeGiven, ProgressMade, RowRefused, RunEnded
from core.delivery.runner import Delivery
from core.errors import ImporterError, UnfinishedError
from core.hours import SendingHours

log = logging.getLogger(__name__)

MakeDelivery = Callable[[Callable[[Event], None]], Delivery]


class DeliveryWorker(QObject):
    """Runs one delivery. It lives in the delivery's thread and only relays what it is told there."""

    progress_made = Signal(ProgressMade)
    row_refused = Signal(RowRefused)
    notice_given = Signal(NoticeGiven)
    run_ended = Signal(RunEnded)
    run_failed = Signal(ImporterError)

    def __init__(self, make: MakeDelivery) -> None:
        super().__init__()
        self.delivery = make(self._on_event)

    def run(self) -> None:
        """Deliver until the run ends; ends in exactly one of `run_ended` and `run_failed`."""
        try:
            ended = self.delivery.run()
        except ImporterError as error:
            self.run_failed.emit(error)
        except Exception as error:
            log.exception("the delivery failed")
            self.run_failed.emit(UnfinishedError("unexpected", what=type(error).__name__))
        else:
            self.run_ended.emit(ended)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, ProgressMade):
            self.progress_made.emit(event)
        elif isinstance(event, RowRefused):
            self.row_refused.emit(event)
        elif isinstance(event, NoticeGiven):
            self.notice_given.emit(event)


class DeliveryThread(QObject):
    """A delivery as the window holds it: started once, steered, and over when its thread is gone."""

    progress_made = Signal(ProgressMade)
    row_refused = Signal(RowRefused)
    notice_given = Signal(NoticeGiven)
    run_ended = Signal(RunEnded)
    run_failed = Signal(ImporterError)

    def __init__(self, make: MakeDelivery, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = QThread(self)
        self._thread.setObjectName("delivery")
        self._worker = DeliveryWorker(make)
        self._worker.moveToThread(self._thread)
        self._thread.started.connect(self._worker.run)
        self._worker.progress_made.connect(self.progress_made)
        self._worker.row_refused.connect(self.row_refused)
        self._worker.notice_given.connect(self.notice_given)
        self._worker.run_ended.connect(self._on_run_ended)
        self._worker.run_failed.connect(self._on_run_failed)

    def start(self) -> None:
        """Start delivering."""
        self._thread.start()

    def pause(self) -> None:
        """Send nothing new until `resume`."""
        self._worker.delivery.pause()

    def resume(self) -> None:
        """Go on after `pause`."""
        self._worker.delivery.resume()

    def stop(self) -> None:
        """End the run within about three seconds; `run_ended` follows."""
        self._worker.delivery.stop()

    def keep_to(self, hours: SendingHours | None) -> None:
        """Send only within these hours; None: at any time."""
        self._worker.delivery.keep_to(hours)

    def try_now(self) -> None:
        """Cut the present wait short."""
        self._worker.delivery.try_now()

    def close(self) -> None:
        """Stop, and wait until the thread is gone. What was under way stays in the journal."""
        self._worker.delivery.stop()
        self._end_thread()

    def _on_run_ended(self, ended: RunEnded) -> None:
        self._end_thread()
        self.run_ended.emit(ended)

    def _on_run_failed(self, error: ImporterError) -> None:
        self._end_thread()
        self.run_failed.emit(error)

    def _end_thread(self) -> None:
        self._thread.quit()
        self._thread.wait()
