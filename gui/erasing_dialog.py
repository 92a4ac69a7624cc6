"""Deleting all local data: what goes is named one by one, then the program closes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from core.erasure import Belongings, belongings, erase
from core.errors import ImporterError
from core.settings import DataFolder
from gui.bullet_list import BulletList
from gui.button_row import button_row
from gui.fitted import fit_height
from gui.labels import label
from gui.locale import count_text
from gui.message_line import MessageLine
from gui.messages import error_text
from gui.punctuation import enumerated
from gui.side_window import SideWindow
from gui.style.tokens import Tone
from gui.work import Work

WIDTH = 520


class ErasingDialog(SideWindow):
    """Asks, deletes in a thread, and tells when nothing is left."""

    erased = Signal()

    def __init__(self, folder: DataFolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._found: Belongings | None = None
        self.list = BulletList()
        self.list.show_texts([self.tr("Looking what there is")])
        self.with_keys = QCheckBox(self.tr("Also the &API key in the system's keyring"))
        self.with_keys.hide()
        self.message = MessageLine()
        self.message.hide()
        self.delete = QPushButton(self.tr("&Delete and close the program"))
        self.delete.setEnabled(False)
        self.keep = QPushButton(self.tr("&Keep everything"))
        self.keep.setDefault(True)
        self._looking, self._erasing = Work(self), Work(self)
        self._looking.finished.connect(self.on_found)
        self._looking.failed.connect(self.on_failed)
        self._erasing.finished.connect(self._on_erased)
        self._erasing.failed.connect(self.on_failed)
        self.delete.clicked.connect(self.on_delete_clicked)
        self.keep.clicked.connect(self.reject)
        self.setWindowTitle(self.tr("Delete all local data"))
        self._lay_out()
        self._looking.run(lambda _watch: belongings(folder))

    def on_found(self, found: Belongings) -> None:
        """Name what goes."""
        self._found = found
        self.list.show_texts(self._named(found))
        self.with_keys.setVisible(bool(found.keys))
        self.delete.setEnabled(True)
        fit_height(self)

    def on_delete_clicked(self) -> None:
        """Delete it."""
        if self._found is not None:
            folder, keys = self._folder, self._found.keys if self.with_keys.isChecked() else ()
            self.delete.setEnabled(False)
            self._erasing.run(lambda _watch: erase(folder, keys))

    def on_failed(self, error: ImporterError) -> None:
        """Say why it isn't done."""
        self.message.say(error_text(error), Tone.ERROR)
        self.message.show()
        fit_height(self)
        self.delete.setEnabled(self._found is not None)

    def reject(self) -> None:
        """Keep everything, unless it is being deleted already: then the end is near."""
        if not self._erasing.running:
            super().reject()

    def _on_erased(self, _nothing: object) -> None:
        self.accept()
        self.erased.emit()

    def _named(self, found: Belongings) -> list[str]:
        return [
            self._journal_text(found),
            *self._counted(self.tr("1 draft"), self.tr("{count} drafts"), found.drafts),
            *self._counted(self.tr("1 template"), self.tr("{count} templates"), found.templates),
            *self._counted(
                self.tr("what arrived at the practice server in 1 import"),
                self.tr("what arrived at the practice server in {count} imports"),
                found.practice,
            ),
            self.tr("the settings, and the list of recent files (the files themselves stay)"),
            self.tr("the logs"),
        ]

    def _journal_text(self, found: Belongings) -> str:
        if found.imports is None:
            return self.tr("the journal of all imports, which can't be read")
        if not found.imports:
            return self.tr("the journal, which has no imports")
        one, many = self.tr("the journal with 1 import"), self.tr("the journal with {count} imports")
        text = (one if found.imports == 1 else many).format(count=count_text(found.imports))
        if found.unfinished:
            one = self.tr("1 of them not finished: its rows are not sent any more")
            many = self.tr("{count} of them not finished: their rows are not sent any more")
            rest = (one if found.unfinished == 1 else many).format(count=count_text(found.unfinished))
            text = enumerated((text, rest))
        return text

    def _counted(self, one: str, many: str, count: int) -> list[str]:
        return [(one if count == 1 else many).format(count=count_text(count))] if count else []

    def _lay_out(self) -> None:
        stays = self.tr(
            "What was delivered stays in BuildBetter. But the program no longer knows of it: the same file imported "
            "again sends its rows once more."
        )
        column = self.column_under(self.tr("Delete all local data?"))
        column.addWidget(label(self.tr("This goes from this computer and can't be brought back:")))
        column.addWidget(self.list)
        column.addWidget(self.with_keys)
        column.addWidget(label(stays, muted=True))
        column.addWidget(self.message)
        column.addLayout(button_row(None, self.delete, self.keep))
        self.setMinimumWidth(WIDTH)
