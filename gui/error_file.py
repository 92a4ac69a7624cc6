"""Saving the rows that stay behind as a file: asked for, written in a thread, and said where it lies."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from core.delivery.journal.journal import Journal
from core.errors import ImporterError
from core.report.error_export import Exported, export_import
from gui.disk import asked_briefly
from gui.locale import rows_text
from gui.message_line import MessageLine
from gui.messages import error_text
from gui.show_in_folder import show_in_folder
from gui.style.tokens import Tone
from gui.work import Work

ENDING = ".errors.xlsx"
Export = Callable[[Path], Exported | None]


class ErrorFile(QObject):
    """Asks for a place and writes the file there; the window's message says how that went."""

    saved = Signal(Exported)

    def __init__(self, window: QWidget, message: MessageLine) -> None:
        super().__init__(window)
        self._window, self._message = window, message
        self._saved: Exported | None = None
        self._work = Work(self)
        self._work.finished.connect(self._on_finished)
        self._work.failed.connect(self._on_failed)
        message.action_asked.connect(self._on_action_asked)

    def ask_and_save(self, source: Path, export: Export) -> None:
        """Ask where to, offering a name beside the source, and have `export` write it."""
        is_there = asked_briefly(source.parent.is_dir, otherwise=False)
        folder = source.parent if is_there else Path(QDir.homePath())
        name, kind = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save the rows that stay behind"),
            str(folder / (source.stem + ENDING)),
            self.tr("Excel workbook (*.xlsx);;CSV file (*.csv)"),
        )
        if name:
            path = Path(name)
            self.save(path if path.suffix else path.with_suffix(".csv" if "csv" in kind else ".xlsx"), export)

    def save(self, path: Path, export: Export) -> None:
        """Have `export` write a file in a thread."""
        self._work.run(lambda _watch: export(path))

    def _on_finished(self, exported: Exported | None) -> None:
        if exported is None:
            return
        self._saved = exported
        words = self.tr("{rows} saved in {file}.").format(rows=rows_text(exported.rows), file=exported.path.name)
        self._message.say(words, Tone.OK, self.tr("Show in &folder"))
        self.saved.emit(exported)

    def _on_failed(self, error: ImporterError) -> None:
        self._message.say(error_text(error), Tone.ERROR)

    def _on_action_asked(self) -> None:
        if self._saved is not None:
            show_in_folder(self._saved.path)


def export_of_import(journal: Path, import_id: str) -> Export:
    """What writes the rows of an import of a journal that stay behind."""

    def export(path: Path) -> Exported | None:
        with Journal(journal) as opened:
            return export_import(opened, import_id, path)

    return export
