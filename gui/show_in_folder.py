"""Opening the system's file manager where a file lies."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def show_in_folder(path: Path) -> None:
    """Open the folder of a file; where the system can, with the file chosen."""
    if sys.platform == "win32":
        subprocess.Popen(f'explorer /select,"{path}"')  # noqa: S603 - Explorer parses its own line
    elif sys.platform == "darwin":
        subprocess.Popen(["/usr/bin/open", "-R", str(path)])  # noqa: S603 - the path is one argument, no shell
    else:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
