"""Reads a file for the page: its first rows at once, then the whole, each in a thread."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import ImporterError
from core.reading.options import ReadingOptions
from gui.disk import asked_briefly
from gui.loading import loading
from gui.work import Watch, Work

if TYPE_CHECKING:  # the first paint doesn't wait for pandas
    from gui.file.first_rows import FirstRows
    from gui.file.reading import ReadFile, Stamp


class FileReader(QObject):
    """The file at `path` as it is read with `options`; both are those of the newest reading that was begun."""

    progressed = Signal(float)
    first_rows_read = Signal(object)
    file_read = Signal(object)
    failed = Signal(ImporterError)

    def __init__(self, drafts: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self.path = Path()
        self.options = ReadingOptions()
        self.stamp: Stamp | None = None
        # Children of the page, which ends the threads of all its works.
        self._head_work, self._table_work = Work(parent), Work(parent)
        self._head_work.finished.connect(self._on_head_read)
        self._head_work.failed.connect(self._on_failed)
        self._table_work.progressed.connect(self.progressed)
        self._table_work.finished.connect(self._on_table_read)
        self._table_work.failed.connect(self._on_failed)
        self._reads = False

    @property
    def running(self) -> bool:
        """Whether a file is being read of which something will come."""
        return self._reads

    def read(self, path: Path, options: ReadingOptions) -> None:
        """Begin to read a file; what was being read before is dropped."""
        self.path, self.options = path, options
        self._reads = True
        self._table_work.cancel()

        def read_head(_watch: Watch) -> "FirstRows":
            with loading:
                import gui.file.rows_view  # noqa: F401 - the window needs it with the rows, and mustn't wait for it
                from gui.file.first_rows import read_first_rows

            return read_first_rows(path, options)

        self._head_work.run(read_head)

    def stay_with(self, path: Path, options: ReadingOptions) -> None:
        """A newer reading failed: the file at hand is the one that was read before."""
        self.path, self.options = path, options

    def cancel(self) -> None:
        """Stop reading; nothing comes of it any more."""
        self._reads = False
        self._head_work.cancel()
        self._table_work.cancel()

    def has_changed(self) -> bool:
        """Whether the file is another one than was read. Each change is said once; a drive that hangs says none."""
        from gui.file.reading import stamp_of

        before, path = self.stamp, self.path
        self.stamp = asked_briefly(lambda: stamp_of(path), otherwise=before)
        return before != self.stamp

    def _on_head_read(self, first: "FirstRows") -> None:
        path, options, drafts = self.path, self.options, self._drafts

        def read_all(watch: Watch) -> "ReadFile":
            with loading:
                from gui.file.reading import read_file

            return read_file(path, options, drafts, watch)

        self.first_rows_read.emit(first)
        self._table_work.run(read_all)

    def _on_table_read(self, read: "ReadFile") -> None:
        self.stamp = read.stamp
        self._reads = False
        self.file_read.emit(read)

    def _on_failed(self, error: ImporterError) -> None:
        self._reads = False
        self.failed.emit(error)
