"""Saving the rows that stay behind as a file: asked for, written in a thread, and said where it lies."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from core.errors import ImporterError
from core.report.error_export import Exported
from gui.work import Work

ENDING = ".errors.xlsx"


class ErrorFile(QObject):
    """Asks for a place and writes the file there. Ends in one of `saved`, `failed`, or nothing where none was named."""

    saved = Signal(Exported)
    failed = Signal(ImporterError)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._work = Work(self)
        self._work.finished.connect(self._on_finished)
        self._work.failed.connect(self.failed)

    def ask_and_save(self, source: Path, export: Callable[[Path], Exported | None]) -> None:
        """Ask where to, offering a name beside the source, and have `export` write it."""
        folder = source.parent if source.parent.is_dir() else Path(QDir.homePath())
        name, kind = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save the rows that stay behind"),
            str(folder / (source.stem + ENDING)),
            self.tr("Excel workbook (*.xlsx);;CSV file (*.csv)"),
        )
        if name:
            path = Path(name)
            self.save(path if path.suffix else path.with_suffix(".csv" if "csv" in kind else ".xlsx"), export)

    def save(self, path: Path, export: Callable[[Path], Exported | None]) -> None:
        """Have `export` write a file in a thread."""
        self._work.run(lambda _watch: export(path))

    def _on_finished(self, exported: Exported | None) -> None:
        if exported is not None:
            self.saved.emit(exported)
