"""The program with a window: from an empty application to a wizard on the screen."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from core.settings import DataFolder
from gui.file.page import FilePage
from gui.icons import app_icon
from gui.import_draft import ImportDraft
from gui.pages import Page
from gui.style.theme import Theme
from gui.wizard import ImportWizard
from gui.workspace import Workspace


def run(path: Path | None = None, *, demo: bool = False) -> int:
    """Open the window, with a file if one is named, and stay until it is closed. Returns the exit code."""
    del demo
    app = make_application()
    draft = ImportDraft()
    window = ImportWizard(draft)
    page = FilePage(draft, Workspace(DataFolder.chosen()))
    window.add_page(Page.FILE, page)
    window.show()
    if path:
        page.open_file(path)
    return app.exec()


def make_application() -> QApplication:
    """The application with our name, icon and style."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("buildbetter-importer")
    app.setApplicationDisplayName("BuildBetter Importer")
    app.setDesktopFileName("buildbetter-importer")
    app.setWindowIcon(app_icon())
    Theme(app)
    return app
