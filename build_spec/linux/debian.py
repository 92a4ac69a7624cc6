"""The .deb: the program under /opt, and what the desktop knows it by."""

import datetime as dt
import platform
import shutil
import subprocess
from pathlib import Path

from build_spec import contents
from build_spec.freeze import DIST, OUT, ROOT, size_of
from build_spec.linux import desktop
from core import __version__

FOLDER = f"/opt/{contents.PROGRAM}"
# Enough in a clean minimal system; everything else is bundled. The fonts are any that show Latin text.
DEPENDS = (
    "libc6 (>= {libc}), libegl1, libgl1, libxcb1, libsystemd0, libwayland-client0, libwayland-cursor0, "
    "libwayland-egl1, xkb-data, libx11-data, fontconfig-config, "
    "fonts-dejavu-core | fonts-noto-core | fonts-liberation | fonts-liberation2"
)
CONTROL = """Package: {name}
Version: {version}
Section: utils
Priority: optional
Architecture: {architecture}
Maintainer: BuildBetter Importer contributors <maintainers@buildbetter-importer.invalid>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: gnome-keyring | kwalletmanager, fonts-noto-cjk
Description: imports customer feedback into BuildBetter
 A guided wizard that opens CSV and Excel exports, maps their columns, checks
 every row and delivers the rows, with a journal that survives whatever ends
 the program: nothing lost, nothing twice, every row accounted for.
"""


def make_deb(frozen: Path, version: str = __version__) -> Path:
    """The .deb in `dist`. Desktop, icon and MIME caches follow by the system's own triggers: no script is needed."""
    root = desktop.fresh(OUT / "deb")
    shutil.copytree(frozen, root / FOLDER.lstrip("/"), symlinks=True)
    share = root / "usr" / "share"
    write(share / "applications" / f"{contents.PROGRAM}.desktop", desktop.entry(FOLDER))
    day = dt.datetime.now(dt.UTC).date()
    write(share / "metainfo" / f"{desktop.IDENTIFIER}.metainfo.xml", desktop.description(day))
    desktop.place_icons(share / "icons" / "hicolor")
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    others = f"\nThe licences of the libraries that it comes with: {FOLDER}/licences.txt\n"
    write(share / "doc" / contents.PROGRAM / "copyright", licence + others)
    command = root / "usr" / "bin" / contents.PROGRAM
    command.parent.mkdir(parents=True)
    command.symlink_to(f"{FOLDER}/{contents.CONSOLE}")
    write(root / "DEBIAN" / "control", control(version, size_of(root) // 1024))
    made = installer(version)
    command_line = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", root, made]
    subprocess.run(command_line, check=True, stdout=subprocess.DEVNULL)
    return made


def installer(version: str = __version__) -> Path:
    """Where the .deb of a version lies once it is made."""
    return DIST / f"{contents.PROGRAM}_{version}_{_architecture()}.deb"


def control(version: str, kilobytes: int) -> str:
    """The package's control file."""
    libc = platform.libc_ver()[1]
    return CONTROL.format(
        name=contents.PROGRAM,
        version=version,
        architecture=_architecture(),
        kilobytes=kilobytes,
        depends=DEPENDS.format(libc=libc),
    )


def write(file: Path, text: str) -> None:
    """Writes a text, with the folders that it needs."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def _architecture() -> str:
    asked = subprocess.run(["dpkg", "--print-architecture"], check=True, capture_output=True, text=True)
    return asked.stdout.strip()
