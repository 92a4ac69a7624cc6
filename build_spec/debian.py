"""The .deb and the self-extracting installer for one person, out of the frozen folder."""

import datetime as dt
import shutil
import subprocess
from pathlib import Path

from build_spec import contents
from build_spec.freeze import DIST, OUT, ROOT, size_of
from core import __version__

LINUX = ROOT / "build_spec" / "linux"
# Enough in a clean minimal system; the fonts are any that show Latin text.
DEPENDS = (
    "libc6 (>= 2.36), libegl1, libgl1, libxcb1, libsystemd0, libwayland-client0, libwayland-cursor0, libwayland-egl1, "
    "libxkbcommon0, libdbus-1-3, libfontconfig1, libglib2.0-0 | libglib2.0-0t64, xkb-data, libx11-data, "
    "fontconfig-config, fonts-dejavu-core | fonts-noto-core | fonts-liberation"
)
CONTROL = """Package: {name}
Version: {version}
Section: utils
Priority: optional
Architecture: amd64
Maintainer: BuildBetter Importer contributors <maintainers@buildbetter-importer.invalid>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: gnome-keyring | kwalletmanager, fonts-noto-cjk
Description: imports customer feedback into BuildBetter
 A guided wizard that opens CSV and Excel exports, maps their columns, checks
 every row and delivers the rows, with a journal that survives whatever ends
 the program: nothing lost, nothing twice, every row accounted for.
"""


def make_deb(frozen: Path, icons: dict[int, Path]) -> Path:
    """The .deb in `dist`: the program under /opt, its desktop entry, icons and AppStream description."""
    root = fresh(OUT / "deb")
    shutil.copytree(frozen, root / "opt" / contents.PROGRAM, symlinks=True)
    share = root / "usr" / "share"
    place(LINUX / "buildbetter-importer.desktop", share / "applications")
    place_icons(icons, share / "icons" / "hicolor")
    describe(share / "metainfo")
    place(ROOT / "LICENSE", share / "doc" / contents.PROGRAM).rename(share / "doc" / contents.PROGRAM / "copyright")
    commands = root / "usr" / "bin"
    commands.mkdir(parents=True)
    (commands / contents.PROGRAM).symlink_to(f"/opt/{contents.PROGRAM}/{contents.CONSOLE}")
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    kilobytes = size_of(root) // 1024
    control.write_text(CONTROL.format(name=contents.PROGRAM, version=__version__, kilobytes=kilobytes, depends=DEPENDS))
    DIST.mkdir(exist_ok=True)
    made = DIST / f"{contents.PROGRAM}_{__version__}_amd64.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", root, made], check=True, stdout=-3)
    return made


def make_self_extracting(frozen: Path, icons: dict[int, Path]) -> Path:
    """The .run in `dist`: unpacks itself and installs for the person who starts it."""
    root = fresh(OUT / "run")
    shutil.copytree(frozen, root / "program", symlinks=True)
    place(LINUX / "buildbetter-importer.desktop", root)
    place(LINUX / "setup.sh", root)
    place_icons(icons, root / "icons")
    DIST.mkdir(exist_ok=True)
    made = DIST / f"{contents.PROGRAM}-{__version__}-linux.run"
    command = ["makeself", "--quiet", "--xz", root, made, "BuildBetter Importer", "sh", "./setup.sh"]
    subprocess.run(command, check=True, stdout=-3)
    return made


def describe(folder: Path) -> None:
    text = (LINUX / "app.buildbetter.importer.metainfo.xml").read_text()
    day = dt.datetime.now(dt.UTC).date().isoformat()
    folder.mkdir(parents=True)
    described = text.replace("@VERSION@", __version__).replace("@DATE@", day)
    (folder / "app.buildbetter.importer.metainfo.xml").write_text(described)


def place_icons(icons: dict[int, Path], folder: Path) -> None:
    for size, picture in icons.items():
        place(picture, folder / f"{size}x{size}" / "apps").rename(
            folder / f"{size}x{size}" / "apps" / f"{contents.PROGRAM}.png"
        )
    place(ROOT / "resources" / "icons" / "app.svg", folder / "scalable" / "apps").rename(
        folder / "scalable" / "apps" / f"{contents.PROGRAM}.svg"
    )


def place(file: Path, folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copy(file, folder))


def fresh(folder: Path) -> Path:
    """An empty folder at that place."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
