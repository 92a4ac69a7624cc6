"""One import as the window runs it: prepared, delivered, taken up again, with all that lives meanwhile."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice

from PySide6.QtCore import QObject, QTimer, Signal

from core.checking.checked import Checked
from core.delivery.events import NoticeGiven, ProgressMade, RowRefused, RunEnded
from core.delivery.journal import imports
from core.delivery.journal.imports import ImportEntry
from core.delivery.journal.journal import Journal
from core.delivery.journal.rows import RowState
from core.delivery.runner import Delivery
from core.errors import ImporterError
from core.hours import SendingHours
from core.sandbox.server import PracticeServer
from gui.destination.order import Order
from gui.importing.delivery_worker import DeliveryThread
from gui.importing.preparing import Prepared, Wishes, journalled, prepared, rows_behind
from gui.importing.refusals_model import MOST_KEPT
from gui.keys import Keys
from gui.work import Watch, Work
from gui.workspace import Workspace

SHOWN_EVERY_MILLISECONDS = 100


@dataclass(frozen=True, eq=False, slots=True)
class Rested:
    """An import that came to rest: as the journal has it, how its run ended, and its first rows that stay behind."""

    entry: ImportEntry
    ended: RunEnded
    behind: Sequence[RowRefused]


class ImportRun(QObject):
    """Holds the delivery's thread and the practice server; tells facts, ten times a second at most.

    Every `begin` or `go_on` ends in exactly one of `rested`, `failed` and `cancelled`. `written`: an import that
    was begun is in the journal, and needs neither file nor pages any more.
    """

    preparing_progressed = Signal(float)
    written = Signal()
    run_started = Signal(Prepared)
    progress_made = Signal(ProgressMade)
    rows_refused = Signal(object)
    notice_given = Signal(NoticeGiven)
    rested = Signal(Rested)
    failed = Signal(ImporterError)
    cancelled = Signal()

    def __init__(self, workspace: Workspace, keys: Keys, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._keys = workspace, keys
        self._delivery: DeliveryThread | None = None
        self._server: PracticeServer | None = None
        self._latest: ProgressMade | None = None
        self._refused: list[RowRefused] = []
        self.entry: ImportEntry | None = None
        self._showing = QTimer(self, singleShot=True, interval=SHOWN_EVERY_MILLISECONDS)
        self._showing.timeout.connect(self._show_latest)
        self._preparing, self._reading = Work(self), Work(self)
        self._preparing.progressed.connect(self.preparing_progressed)
        self._preparing.finished.connect(self._on_prepared)
        self._preparing.failed.connect(self.failed)
        self._preparing.cancelled.connect(self.cancelled)
        self._reading.finished.connect(self._on_entry_read)
        self._reading.failed.connect(self.failed)

    @property
    def running(self) -> bool:
        """Whether rows may be on their way."""
        return self._delivery is not None

    @property
    def preparing(self) -> bool:
        """Whether the import is being written to the journal, or its key and server are being looked for."""
        return self._preparing.running

    @property
    def page_url(self) -> str:
        """The page of the practice server, "" where none runs."""
        return self._server.page_url if self._server else ""

    def begin(self, checked: Checked, order: Order) -> None:
        """Write an import to the journal, or find the unfinished one of the same work, and deliver it."""
        folder = self._workspace.folder
        wishes = Wishes(
            key=order.key,
            real_speed=order.real_speed,
            first_row_only=order.first_row_only,
            requests_a_minute=order.requests_a_minute,
            hours=order.hours,
        )

        def prepare(watch: Watch) -> Prepared:
            import_id = journalled(folder, checked, order, watch)
            self.written.emit()  # from a thread: it is heard in the window's own
            return self._prepared(import_id, wishes, watch)

        self._preparing.run(prepare)

    def go_on(self, import_id: str, wishes: Wishes) -> None:
        """Deliver an import that is in the journal."""
        self._preparing.run(lambda watch: self._prepared(import_id, wishes, watch))

    def cancel(self) -> None:
        """Give up preparing: nothing was sent. What is written down whole by now stays, and can be continued."""
        self._preparing.cancel()

    def pause(self) -> None:
        """Send nothing new."""
        if self._delivery:
            self._delivery.pause()

    def resume(self) -> None:
        """Go on after a pause."""
        if self._delivery:
            self._delivery.resume()

    def stop(self) -> None:
        """End the run within about three seconds; `rested` follows."""
        if self._delivery:
            self._delivery.stop()

    def keep_to(self, hours: SendingHours | None) -> None:
        """Send only within these hours from now on; None: at any time."""
        if self._delivery:
            self._delivery.keep_to(hours)

    def try_now(self) -> None:
        """Cut the present wait short."""
        if self._delivery:
            self._delivery.try_now()

    def close(self) -> None:
        """End everything, and wait until it is gone. The journal has what is needed to go on."""
        self._showing.stop()
        self._preparing.close()
        self._reading.close()
        if self._delivery:
            self._delivery.close()
            self._delivery = None
        self._stop_server()

    def _prepared(self, import_id: str, wishes: Wishes, watch: Watch) -> Prepared:
        """What `prepared` gives; called in a thread, while no delivery runs."""
        self._stop_server()
        ready = prepared(self._workspace.folder, import_id, wishes, self._keys, self._take_server)
        if watch.cancelled():
            self._stop_server()
        return ready

    def _take_server(self, server: PracticeServer) -> None:
        self._server = server

    def _stop_server(self) -> None:
        server, self._server = self._server, None
        if server:
            server.stop()

    def _on_prepared(self, ready: Prepared) -> None:
        self.entry = ready.entry
        self.run_started.emit(ready)
        journal, import_id = self._workspace.folder.journal, ready.entry.import_id
        made = partial(Delivery, journal, import_id, ready.key, options=ready.options)
        self._delivery = DeliveryThread(lambda on_event: made(on_event=on_event), self)
        self._delivery.progress_made.connect(self._on_progress_made)
        self._delivery.row_refused.connect(self._on_row_refused)
        self._delivery.notice_given.connect(self.notice_given)
        self._delivery.run_ended.connect(self._on_run_ended)
        self._delivery.run_failed.connect(self._on_run_failed)
        self._delivery.start()

    def _on_progress_made(self, progress: ProgressMade) -> None:
        self._latest = progress
        if not self._showing.isActive():
            self._showing.start()

    def _on_row_refused(self, refused: RowRefused) -> None:
        self._refused.append(refused)
        if not self._showing.isActive():
            self._showing.start()

    def _show_latest(self) -> None:
        if self._refused:
            refused, self._refused = self._refused, []
            self.rows_refused.emit(refused)
        if self._latest is not None:
            latest, self._latest = self._latest, None
            self.progress_made.emit(latest)

    def _on_run_ended(self, ended: RunEnded) -> None:
        self._end_delivery()
        folder, import_id = self._workspace.folder, self.entry.import_id if self.entry else ""

        def read(_watch: Watch) -> Rested:
            with Journal(folder.journal) as journal:
                behind = rows_behind(journal, import_id, RowState.REJECTED, RowState.INVALID)
                return Rested(imports.get(journal, import_id), ended, list(islice(behind, MOST_KEPT)))

        self._reading.run(read)

    def _on_run_failed(self, error: ImporterError) -> None:
        self._end_delivery()
        self.failed.emit(error)

    def _on_entry_read(self, rested: Rested) -> None:
        self.entry = rested.entry
        self.rested.emit(rested)

    def _end_delivery(self) -> None:
        self._showing.stop()
        self._show_latest()
        if self._delivery:
            self._delivery.deleteLater()
            self._delivery = None
