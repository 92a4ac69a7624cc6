"""The program with a window: from an empty application to a wizard on the screen."""

import logging
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QMessageBox

import resources
from core.errors import ImporterError
from core.log import logging_to
from core.settings import DataFolder
from gui.file.page import SAMPLE
from gui.garbage import GarbageCollection
from gui.icons import app_icon
from gui.messages import error_text, text_of
from gui.style.theme import Theme
from gui.style.tokens import Tone
from gui.window import Window
from gui.workspace import Workspace

SWITCH_SECONDS = 0.0005

log = logging.getLogger(__name__)


def run(path: Path | None = None, *, demo: bool = False) -> int:
    """Open the window, with a file if one is named, and stay until it is closed. Returns the exit code."""
    if demo:
        with TemporaryDirectory(prefix="buildbetter-importer-", ignore_cleanup_errors=True) as home:
            folder = DataFolder.chosen(Path(home))
            with logging_to(folder.log):
                return _stay(folder, resources.path(SAMPLE), practises=True)
    return _stay(DataFolder.chosen(), path, practises=False)


def _stay(folder: DataFolder, path: Path | None, *, practises: bool) -> int:
    """The window over a data folder, until it is closed; `practises` has practice chosen, at the real speed."""
    app = make_application()
    try:
        window = Window(Workspace(folder.create()))
    except ImporterError as error:
        QMessageBox.critical(None, app.applicationDisplayName(), error_text(error))
        return error.exit_code
    garbage = GarbageCollection(app)
    window.pages_made.connect(garbage.keep_what_is_loaded)
    if practises:
        window.pages_made.connect(window.practise_at_real_speed)
    window.show()
    # The window is on the screen before anything heavy begins.
    QTimer.singleShot(0, window.warm_up)
    if path:
        QTimer.singleShot(0, window, lambda: window.open_file(path))
    return app.exec()


def make_application() -> QApplication:
    """The application with our name, icon and style; what goes wrong unseen is logged."""
    # Painting lets go of the interpreter with every call into Qt; a thread that computes gives it back sooner so.
    sys.setswitchinterval(SWITCH_SECONDS)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("buildbetter-importer")
    app.setApplicationDisplayName("BuildBetter Importer")
    app.setDesktopFileName("buildbetter-importer")
    app.setWindowIcon(app_icon())
    sys.excepthook = on_unexpected
    qInstallMessageHandler(on_qt_message)
    Theme(app)
    return app


def on_unexpected(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log an error that nobody caught, and say so; the window stays, and the journal is intact."""
    log.critical("an error that nobody caught", exc_info=(kind, error, trace))
    for window in QApplication.topLevelWidgets():
        if isinstance(window, Window):
            window.say(text_of("unexpected", {"what": kind.__name__}), Tone.ERROR)


def on_qt_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Log what Qt has to say."""
    levels = {QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO}
    log.log(levels.get(kind, logging.WARNING), "Qt: %s", text)
