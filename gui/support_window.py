"""The support bundle, read before it is saved: every file of it as it will be."""

import locale
from pathlib import Path

from PySide6.QtCore import QSize, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from core.errors import ImporterError
from core.settings import DataFolder
from core.support.bundle import BundleFile, bundle_files, write_bundle
from gui.button_row import button_row
from gui.fitted import fit_size
from gui.labels import label
from gui.message_line import MessageLine
from gui.messages import error_text
from gui.show_in_folder import show_in_folder
from gui.side_window import SideWindow
from gui.style.look import set_look
from gui.style.tokens import SIDE_WIDTH, Space, Tone
from gui.work import Work

SIZE = QSize(860, 600)
FILE_NAME = "buildbetter-importer-support.zip"


class SupportWindow(SideWindow):
    """Shows what would be in the bundle, and saves exactly that."""

    def __init__(self, folder: DataFolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files: tuple[BundleFile, ...] = ()
        self._saved = Path()
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Files of the bundle"))
        self.names.setFixedWidth(SIDE_WIDTH)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(self.tr("What is in the file"))
        self.message = MessageLine()
        self.save = QPushButton(self.tr("&Save…"))
        self.close_button = QPushButton(self.tr("&Close"))
        self._making, self._saving = Work(self), Work(self)
        self._connect()
        self.setWindowTitle(self.tr("Support bundle"))
        fit_size(self, SIZE)
        self._lay_out()
        window = about_window()
        self._making.run(lambda _watch: bundle_files(folder, window))

    def show_files(self, files: tuple[BundleFile, ...]) -> None:
        """Show what the bundle has."""
        self._files = files
        self.names.clear()
        self.names.addItems([file.name for file in files])
        self.names.setCurrentRow(0)
        self.save.setEnabled(True)

    def on_save_clicked(self) -> None:
        """Ask where to, and save what is shown."""
        title, kinds = self.tr("Save the support bundle"), self.tr("Zip files (*.zip)")
        name, _kind = QFileDialog.getSaveFileName(self, title, str(Path.home() / FILE_NAME), kinds)
        if name:
            self._saved, files = Path(name), self._files
            path = self._saved
            self._saving.run(lambda _watch: write_bundle(path, files))

    def on_failed(self, error: ImporterError) -> None:
        """Say what hinders."""
        self.message.say(error_text(error), Tone.ERROR)

    def _on_row_changed(self, row: int) -> None:
        self.text.setPlainText(self._files[row].text if 0 <= row < len(self._files) else "")

    def _on_saved(self, _nothing: object) -> None:
        words = self.tr("Saved as {file}. Nothing was sent: you send it to whom you choose.")
        self.message.say(words.format(file=self._saved.name), Tone.OK, self.tr("Show in &folder"))

    def _connect(self) -> None:
        self.save.setEnabled(False)
        self._making.finished.connect(self.show_files)
        self._making.failed.connect(self.on_failed)
        self._saving.finished.connect(self._on_saved)
        self._saving.failed.connect(self.on_failed)
        self.names.currentRowChanged.connect(self._on_row_changed)
        self.save.clicked.connect(self.on_save_clicked)
        self.close_button.clicked.connect(self.accept)
        self.message.action_asked.connect(lambda: show_in_folder(self._saved))

    def _lay_out(self) -> None:
        words = self.tr(
            "A .zip of these texts, for whoever helps you. It has no key, no row of yours, no email address and no "
            "name of a file. Read it here before you send it."
        )
        files = QHBoxLayout()
        files.setSpacing(Space.SMALL)
        files.addWidget(self.names)
        files.addWidget(self.text, 1)
        set_look(self.save, primary=True)
        column = self.column_under(self.tr("Support bundle"))
        column.addWidget(label(words))
        column.addLayout(files, 1)
        column.addWidget(self.message)
        column.addLayout(button_row(None, self.save, self.close_button))


def about_window() -> dict[str, str]:
    """What the window knows of Qt and the screens."""
    screens = (
        f"{screen.size().width()}x{screen.size().height()} at {screen.devicePixelRatio():g}"
        for screen in QGuiApplication.screens()
    )
    return {
        "Qt": f"{qVersion()} on {QGuiApplication.platformName()}",
        "screens": ", ".join(screens),
        "number format": str(locale.getlocale(locale.LC_NUMERIC)[0]),
    }
