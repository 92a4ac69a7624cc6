"""`--self-check`: the program looks whether all of it is there and works, and says so in a line each.

Hidden, as it is for whoever builds or doubts an installation, not for an import.
"""

import os
import tempfile
from pathlib import Path

from core import __version__, self_check
from core.cli.output import prepare_streams, write_text
from core.self_check import Check, FaultFoundError
from core.settings import DataFolder

WINDOW_MILLISECONDS = 60_000


def main() -> int:
    """Runs every check, the window offscreen last; 0 only where all passed."""
    prepare_streams()
    write_text(f"BuildBetter Importer {__version__}")
    passed = [self_check.passes(check, write_text) for check in (*self_check.checks(), Check("window", _open_window))]
    write_text("Everything works." if all(passed) else f"{passed.count(False)} of {len(passed)} checks failed.")
    return 0 if all(passed) else 1


def _open_window() -> str:
    """Opens the window where nobody sees it, waits until all of its pages are there, and closes it."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import Qt, QTimer

    from gui.app import make_application
    from gui.icons import app_icon
    from gui.window import Window
    from gui.workspace import Workspace

    app = make_application()
    if app_icon().pixmap(32, 32).toImage().allGray():
        raise FaultFoundError("the icons can't be drawn")
    with tempfile.TemporaryDirectory(prefix="buildbetter-importer-", ignore_cleanup_errors=True) as home:
        window = Window(Workspace(DataFolder.chosen(Path(home)).create()))
        # Queued: what else begins when the pages are there has begun then, and ends with the window.
        window.pages_made.connect(window.close, Qt.ConnectionType.QueuedConnection)
        QTimer.singleShot(WINDOW_MILLISECONDS, window, window.close)
        window.show()
        window.warm_up()
        app.exec()
        pages = len(window.pageIds())
    if window.later is None:
        raise FaultFoundError("its pages were not made in time")
    return f"{pages} pages"
