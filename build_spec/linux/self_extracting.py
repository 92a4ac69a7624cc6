"""The self-extracting .run: installs the program for the person who starts it, without an administrator."""

import shutil
import subprocess
from pathlib import Path

from build_spec import contents
from build_spec.freeze import DIST, OUT
from build_spec.linux import desktop
from core import __version__


def make_run(frozen: Path, version: str = __version__) -> Path:
    """The .run in `dist`: it unpacks itself to a temporary folder and starts its `setup.sh` there."""
    root = desktop.fresh(OUT / "run")
    shutil.copytree(frozen, root / "program", symlinks=True)
    desktop.place(desktop.LINUX / f"{contents.PROGRAM}.desktop", root / f"{contents.PROGRAM}.desktop")
    desktop.place(desktop.LINUX / "setup.sh", root / "setup.sh")
    desktop.place_icons(root / "icons")
    made = installer(version)
    # The highest level takes twice the time for a twentieth less.
    packed = ["--xz", "--complevel", "6"]
    command = ["makeself", "--quiet", *packed, "--noprogress", root, made, "BuildBetter Importer", "sh", "./setup.sh"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return made


def installer(version: str = __version__) -> Path:
    """Where the .run of a version lies once it is made."""
    return DIST / f"{contents.PROGRAM}-{version}-linux-x86_64.run"
