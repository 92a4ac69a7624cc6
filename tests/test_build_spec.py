"""What goes into the installers: the rules, checked without building anything."""

import datetime as dt
import plistlib
import re
import shutil
import subprocess
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from build_spec import contents, icons, macos
from build_spec.linux import debian, desktop, steps
from build_spec.windows import on_linux, setup
from core import __version__
from tests.conftest import ROOT, Ran

INNER = "_internal/PySide6/Qt6Core.dll"


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/lib/libQt6Svg.so.6", True),
        ("pyarrow/libarrow.so.2600", True),
        ("pyarrow/libarrow_python.so.2600", True),
        ("keyring-25.7.0.dist-info/entry_points.txt", True),
        ("tzdata/zoneinfo/Europe/Berlin", True),
        ("resources/templates/zendesk.json", True),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/lib/libQt6Network.so.6", False),
        ("pyarrow/libarrow_python.so.2600.1.0", False),
        ("pyarrow/libarrow_flight.so.2600", False),
        ("pandas/tests/test_frame.py", False),
        ("resources/__pycache__/__init__.cpython-311.pyc", False),
        ("resources/translations/de.qm", True),
        ("resources/translations/de.ts", False),
        ("httpx-0.28.1.dist-info/METADATA", True),
        ("httpx-0.28.1.dist-info/direct_url.json", False),
        ("platformdirs-4.14.7.dist-info/sboms/platformdirs.cdx.json", False),
        ("buildbetter_importer.egg-info/PKG-INFO", True),
        ("buildbetter_importer.egg-info/SOURCES.txt", False),
        ("libsystemd.so.0", False),
    ],
)
def test_what_is_bundled(name: str, stays: bool) -> None:
    """What the program needs stays; what it never uses, and what tells of the builder's machine, does not."""
    assert contents.is_kept(name) is stays


def test_no_link_leads_to_what_was_left_out() -> None:
    """A second name of a library goes with it."""
    entries = [
        ("libQt6Network.so.6", "PySide6/Qt/lib/libQt6Network.so.6", "SYMLINK"),
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
        ("PySide6/Qt/lib/libQt6Core.so.6", "/somewhere/libQt6Core.so.6", "BINARY"),
    ]
    assert contents.kept(entries) == entries[1:]


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("PySide6/Qt6Core.dll", True),
        ("PySide6/QtWidgets.pyd", True),
        ("PySide6/pyside6.abi3.dll", True),
        ("PySide6/msvcp140.dll", True),
        ("PySide6/Qt6Quick3D.dll", False),
        ("PySide6/Qt6SvgWidgets.dll", False),
        ("PySide6/QtXml.pyd", False),
        ("PySide6/qml/QtQuick/plugin.dll", False),
        ("setuptools/msvc.py", False),
        ("bin/uvicorn.exe", False),
    ],
)
def test_what_of_the_wheels_goes_to_windows(name: str, stays: bool) -> None:
    """Of what packages install on Windows, the program's own libraries stay, and no tool."""
    assert bool(on_linux.NOT_OURS.search(name)) is not stays


def test_one_version_number(run_cli: Callable[..., Ran]) -> None:
    """The version stands in one place: the package, the command line and the installers take it from there."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["dynamic"] == ["version"]
    assert project["tool"]["setuptools"]["dynamic"]["version"] == {"attr": "core.__version__"}
    assert __version__ in run_cli("--version").out
    assert f'version="{__version__}"' in desktop.description(dt.date(2025, 1, 31))
    assert ".".join(setup.numbers()).startswith(__version__)
    written = [
        path for path in (ROOT / "build_spec").rglob("*") if path.is_file() and path.suffix not in (".txt", ".pyc")
    ]
    assert [path.name for path in written if re.search(rf"\b{re.escape(__version__)}\b", path.read_text("utf-8"))] == []


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-validate is not installed")
def test_the_desktop_entry_is_valid(tmp_path: Path) -> None:
    """The desktop takes the entry as it is, wherever the program lies."""
    for folder in (debian.FOLDER, "/home/a person/.local/share/program"):
        entry = tmp_path / "buildbetter-importer.desktop"
        entry.write_text(desktop.entry(folder), encoding="utf-8")
        ended = subprocess.run(["desktop-file-validate", entry], capture_output=True, text=True, check=False)
        assert (ended.returncode, ended.stdout + ended.stderr) == (0, "")


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="appstreamcli is not installed")
def test_the_description_is_valid(tmp_path: Path) -> None:
    """Software centres take the AppStream description."""
    file = tmp_path / f"{desktop.IDENTIFIER}.metainfo.xml"
    file.write_text(desktop.description(dt.date(2025, 1, 31)), encoding="utf-8")
    ended = subprocess.run(["appstreamcli", "validate", "--no-net", file], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout


def test_every_format_can_be_opened_from_the_desktop() -> None:
    """The entry names the types of all tables that are read; the command takes one file."""
    entry = desktop.entry(debian.FOLDER)
    types = re.search(r"^MimeType=(.*)$", entry, re.MULTILINE)
    assert types
    assert len(types[1].rstrip(";").split(";")) == len(macos.DOCUMENT_TYPES) == 7
    assert 'Exec="/opt/buildbetter-importer/buildbetter-importer" %f' in entry
    assert plistlib.dumps(macos.INFO)


@pytest.mark.skipif(not shutil.which("dpkg"), reason="it is made where dpkg is")
def test_the_package_names_what_it_needs() -> None:
    """The .deb's control file has every field that a package needs, and this version."""
    control = debian.control(__version__, 1000)
    fields = dict(line.split(": ", 1) for line in control.splitlines() if not line.startswith(" "))
    assert fields["Package"] == "buildbetter-importer"
    assert fields["Version"] == __version__
    assert re.search(r"libc6 \(>= \d+\.\d+\), libegl1", fields["Depends"])


def test_the_icon_in_every_form(tmp_path: Path) -> None:
    """Each size is drawn; the Windows and macOS files begin as those systems expect and hold the pictures."""
    icons.draw_all(tmp_path)
    pictures = icons.drawn(tmp_path)
    assert all(path.read_bytes().startswith(b"\x89PNG") for path in pictures.values())
    ico, icns = (tmp_path / "app.ico").read_bytes(), (tmp_path / "app.icns").read_bytes()
    assert ico.startswith(b"\0\0\1\0")
    assert pictures[256].read_bytes() in ico
    assert icns.startswith(b"icns" + len(icns).to_bytes(4))
    assert pictures[512].read_bytes() in icns


def test_the_windows_uninstaller_names_each_file(tmp_path: Path) -> None:
    """What was installed is removed file by file, then the folders that are empty then."""
    for name in ("buildbetter-importer.exe", INNER, "_internal/a $5 file.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("")
    installing, removing = setup.installing(tmp_path), setup.removing(tmp_path)
    assert sum(line.startswith("File ") for line in installing) == 3
    assert 'Delete "$INSTDIR\\_internal\\PySide6\\Qt6Core.dll"' in removing
    assert 'Delete "$INSTDIR\\_internal\\a $$5 file.txt"' in removing
    assert removing[-2:] == ['RMDir "$INSTDIR\\_internal\\PySide6"', 'RMDir "$INSTDIR\\_internal"']
    assert "RMDir /r" not in (ROOT / "build_spec/windows/setup.nsi").read_text(encoding="utf-8")


def test_what_is_left_is_told_from_the_persons_data() -> None:
    """After a removal, new paths are named but for apt's own books; the person's data is told from the rest."""
    before = {"/etc/passwd", "/home/person"}
    data = "/home/person/.local/share/buildbetter-importer"
    new = {f"{data}/journal.sqlite3", "/opt/buildbetter-importer/left.so", "/var/lib/dpkg/info/x.list"}
    left = steps.left_behind(before, before | new)
    assert left == [f"{data}/journal.sqlite3", "/opt/buildbetter-importer/left.so"]
    assert [steps.is_in(path, steps.PERSONS_DATA) for path in left] == [True, False]
    assert steps.is_in("/home/person/.local", steps.PERSONS_DATA)
    assert not steps.is_in(f"{data}-program/installed.txt", steps.PERSONS_DATA)


@pytest.mark.skipif(shutil.which("sh") is None or shutil.which("xargs") is None, reason="it is for Linux")
def test_the_personal_setup_removes_only_what_it_installed(tmp_path: Path) -> None:
    """setup.sh installs for one person, over an older version too, and removes its own files and no others."""
    unpacked, home = tmp_path / "unpacked", tmp_path / "a home & more"
    picture = "icons/64x64/apps/buildbetter-importer.png"
    files = {"program/buildbetter-importer": "program", "program/_internal/lib.so": "library", picture: ""}
    for name, text in files.items():
        desktop.place(_written(tmp_path / "source", text), unpacked / name)
    (unpacked / "program/buildbetter-importer-console").symlink_to("buildbetter-importer")
    for name in ("setup.sh", "buildbetter-importer.desktop"):
        desktop.place(desktop.LINUX / name, unpacked / name)
    environment = {"HOME": str(home), "PATH": "/usr/bin:/bin"}

    def run(*arguments: str | Path, cwd: Path = unpacked) -> None:
        subprocess.run(["sh", *arguments], check=True, cwd=cwd, env=environment, capture_output=True)

    home.mkdir()
    run("setup.sh")
    program = home / ".local/share/buildbetter-importer-program"
    entry = home / ".local/share/applications/buildbetter-importer.desktop"
    assert f'Exec="{program}/buildbetter-importer" %f' in entry.read_text()
    assert (home / ".local/bin/buildbetter-importer").resolve() == program / "buildbetter-importer"
    (unpacked / "program/_internal/lib.so").rename(unpacked / "program/_internal/newer.so")
    run("setup.sh")
    assert [path.name for path in (program / "_internal").iterdir()] == ["newer.so"]
    own = _written(program / "my notes.txt", "stay")
    data = _written(home / ".local/share/buildbetter-importer/journal.sqlite3", "stays")
    run(program / "setup.sh", "--remove", cwd=home)
    desktops_own = ("mimeinfo.cache", "icon-theme.cache")
    assert not (home / ".local/bin").exists()
    assert {path for path in home.rglob("*") if not path.is_dir() and path.name not in desktops_own} == {own, data}


def _written(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path
