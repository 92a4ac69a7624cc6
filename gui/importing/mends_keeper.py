"""Keeps what a person does to rows that stay behind: neither closing the program nor its death loses it."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from core.delivery.journal import mends
from core.delivery.journal.journal import Journal
from core.delivery.journal.mends import Mends
from core.errors import ImporterError
from core.settings import DataFolder
from gui.work import Work

KEPT_AFTER_MILLISECONDS = 500

log = logging.getLogger(__name__)


class MendsKeeper(QObject):
    """Writes the mends of an import into the journal in a thread, a moment after each change."""

    failed = Signal(ImporterError)

    def __init__(self, folder: DataFolder, import_id: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder, self._import_id = folder, import_id
        self._due: Mends | None = None
        self._under_way: Mends | None = None
        self._then: list[Callable[[], None]] = []
        self._timer = QTimer(self, singleShot=True, interval=KEPT_AFTER_MILLISECONDS)
        self._timer.timeout.connect(self.write)
        self._writing = Work(self)
        self._writing.finished.connect(self._on_written)
        self._writing.failed.connect(self._on_failed)

    @property
    def unkept(self) -> Mends | None:
        """The mends that the journal doesn't have yet, None where it has all."""
        return self._due or self._under_way

    @property
    def is_awaited(self) -> bool:
        """Whether something is to be done once all is kept."""
        return bool(self._then)

    def keep(self, changed: Mends) -> None:
        """Keep these mends in place of those before."""
        self._due = changed
        self._timer.start()

    def once_kept(self, then: Callable[[], None]) -> None:
        """Call `then` when the journal has everything; at once where it does, and also where it can't be written."""
        self._then.append(then)
        self.write()

    def write(self) -> None:
        """Write what is due now."""
        if self._writing.running:
            return
        self._timer.stop()
        folder, import_id, due = self._folder, self._import_id, self._due
        if due is None:
            self._go_on()
        else:
            self._under_way, self._due = due, None
            self._writing.run(lambda _watch: _keep(folder, import_id, due))

    def close(self) -> None:
        """Write what isn't written yet, and end."""
        self._timer.stop()
        self._writing.close()
        self._then.clear()
        last = self.unkept  # also what a thread was just writing: whether it could isn't told any more
        try:
            if last is not None:
                _keep(self._folder, self._import_id, last)
        except ImporterError as error:
            log.warning("mends can't be kept: %s", error.code)

    def _on_written(self, _nothing: object) -> None:
        self._under_way = None
        if self._due is not None:
            self.write()
        else:
            self._go_on()

    def _on_failed(self, error: ImporterError) -> None:
        self._due, self._under_way = self.unkept, None
        self.failed.emit(error)
        self._go_on()

    def _go_on(self) -> None:
        waiting, self._then = self._then, []
        for then in waiting:
            then()


def _keep(folder: DataFolder, import_id: str, kept: Mends) -> None:
    with Journal(folder.journal) as journal:
        mends.keep(journal, import_id, kept)
