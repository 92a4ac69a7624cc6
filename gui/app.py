"""The program with a window: from an empty application to a wizard on the screen."""

import sys
from contextlib import suppress
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QTimer

import resources
from core.errors import ImporterError, UnfinishedError
from core.log import logging_to
from core.run_record import RunRecord
from core.settings import DataFolder
from gui.application import Application
from gui.crashes import Crashes
from gui.end_of_session import EndOfSession
from gui.file.page import SAMPLE
from gui.first_paint import close_when_painted, when_painted
from gui.garbage import GarbageCollection
from gui.icons import app_icon
from gui.instance import Instance
from gui.language import use_language
from gui.messages import error_text
from gui.style.theme import Theme
from gui.window import Window
from gui.workspace import Workspace

SWITCH_SECONDS = 0.0001
REFUSAL_MILLISECONDS = 60_000


def run(
    path: Path | None = None, *, demo: bool = False, instance: Instance | None = None, until_painted: bool = False
) -> int:
    """Open the window, with a file if one is named, and stay until it is closed. Returns the exit code.

    `instance` is the window's place among the starts on its data folder: later ones are answered through it.
    `until_painted` closes the window once it is painted: so the time of a start is measured.
    """
    crashes = Crashes()
    try:
        if not demo:
            return _stay(DataFolder.chosen(), path, crashes, instance, until_painted=until_painted)
        with TemporaryDirectory(prefix="buildbetter-importer-", ignore_cleanup_errors=True) as home:
            folder = DataFolder.chosen(Path(home))
            with logging_to(folder.log):
                return _stay(folder, resources.path(SAMPLE), crashes, practises=True)
    except Exception as error:  # noqa: BLE001 — before there is a window to say it in; it is logged
        crashes.tell(error)
        return refuse(UnfinishedError("unexpected", what=type(error).__name__))
    finally:
        crashes.release()


def refuse(error: ImporterError) -> int:
    """Say in a window of its own why none opens, for a minute at most; returns the exit code."""
    from PySide6.QtWidgets import QMessageBox  # not before the first paint

    app = Application.instance() or make_application()  # kept for as long as the box is there
    box = QMessageBox(QMessageBox.Icon.Critical, app.property("applicationDisplayName"), error_text(error))
    QTimer.singleShot(REFUSAL_MILLISECONDS, box, box.close)
    box.exec()
    return error.exit_code


def _stay(
    folder: DataFolder,
    path: Path | None,
    crashes: Crashes,
    instance: Instance | None = None,
    *,
    practises: bool = False,
    until_painted: bool = False,
) -> int:
    """The window over a data folder, until it is closed; `practises` has practice chosen, at the real speed."""
    app = make_application()
    record = RunRecord.begin(folder)
    try:
        workspace = Workspace(folder.create())
        use_language(app, workspace.settings.language)
        window = Window(workspace)
        crashes.happened.connect(window.around.show_crash)
        if practises:
            window.pages_made.connect(window.practise_at_real_speed)
        if record.cut_off_before:
            window.around.say_cut_off()
        if instance is not None:
            when_painted(window, partial(instance.listen, window.around.arrivals.take))
        code = _lived(app, window, path, until_painted=until_painted)
    except ImporterError as error:
        return refuse(error)
    finally:
        record.end()
    if workspace.is_forgotten:
        _erase_the_rest(folder)
    return code


def _lived(app: Application, window: Window, path: Path | None, *, until_painted: bool) -> int:
    """Show the window, with a file if one is named, and stay until it is closed. Returns the exit code."""
    garbage = GarbageCollection(app)
    window.pages_made.connect(garbage.keep_what_is_loaded)
    app.file_asked.connect(window.around.arrivals.offer)
    ended = EndOfSession(window)
    if until_painted:
        close_when_painted(window)
    else:
        when_painted(window, partial(_begin, window, path))
    window.show()
    try:
        return app.exec()
    finally:
        ended.release()


def _begin(window: Window, path: Path | None) -> None:
    """What is heavy, once the window is on the screen."""
    window.warm_up()
    if path:
        window.open_file(path)


def _erase_the_rest(folder: DataFolder) -> None:
    """What was written between the deletion and the end, such as the last lines of the log."""
    from core.erasure import erase

    with suppress(ImporterError):
        erase(folder)


def make_application() -> Application:
    """The application with our name, icon and style."""
    # Painting lets go of the interpreter with every call into Qt; a thread that computes gives it back sooner so.
    sys.setswitchinterval(SWITCH_SECONDS)
    app = Application(sys.argv[:1])
    app.setApplicationName("buildbetter-importer")
    app.setApplicationDisplayName("BuildBetter Importer")
    app.setDesktopFileName("buildbetter-importer")
    app.setWindowIcon(app_icon())
    Theme(app)
    return app
