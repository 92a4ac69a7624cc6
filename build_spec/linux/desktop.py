"""What a Linux desktop knows the program by: its desktop entry, its icons, its AppStream description."""

import datetime as dt
import shutil
from pathlib import Path

from build_spec import contents, icons
from build_spec.freeze import OUT, ROOT
from core import __version__

LINUX = ROOT / "build_spec" / "linux"
IDENTIFIER = "app.buildbetter.importer"


def entry(folder: str) -> str:
    """The desktop entry of a program in that folder."""
    return (LINUX / f"{contents.PROGRAM}.desktop").read_text(encoding="utf-8").replace("@FOLDER@", folder)


def types(entry: str) -> list[str]:
    """The types of files that a desktop entry offers the program for."""
    (line,) = (line for line in entry.splitlines() if line.startswith("MimeType="))
    return line.removeprefix("MimeType=").rstrip(";").split(";")


def description(day: dt.date) -> str:
    """The AppStream description of this version, as of a day."""
    text = (LINUX / f"{IDENTIFIER}.metainfo.xml").read_text(encoding="utf-8")
    return text.replace("@VERSION@", __version__).replace("@DATE@", day.isoformat())


def place_icons(hicolor: Path) -> None:
    """Puts the icon in every size into an icon theme's folder."""
    for size, picture in icons.drawn(OUT / "icons").items():
        place(picture, hicolor / f"{size}x{size}" / "apps" / f"{contents.PROGRAM}.png")
    place(ROOT / "resources" / "icons" / "app.svg", hicolor / "scalable" / "apps" / f"{contents.PROGRAM}.svg")


def place(file: Path, there: Path) -> None:
    """Copies a file, with the folders that it needs."""
    there.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(file, there)


def fresh(folder: Path) -> Path:
    """An empty folder at that place."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
