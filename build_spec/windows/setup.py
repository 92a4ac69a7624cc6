"""The setup.exe out of a folder with the program for Windows, by NSIS (on Debian: apt-get install nsis)."""

import os
import shutil
import subprocess
from pathlib import Path, PureWindowsPath

from build_spec.freeze import DIST, OUT, ROOT, size_of
from core import __version__

WINDOWS = ROOT / "build_spec" / "windows"
WIDE_PLUGINS = Path("/usr/share/nsis/Plugins/amd64-unicode")


def make_setup(program: Path) -> Path:
    """The setup.exe in `dist`. Raises CalledProcessError where NSIS refuses."""
    lists = OUT / "setup"
    lists.mkdir(parents=True, exist_ok=True)
    (lists / "installed.nsh").write_text("\n".join(installing(program)), encoding="utf-8")
    (lists / "removed.nsh").write_text("\n".join(removing(program)), encoding="utf-8")
    made = DIST / f"BuildBetter-Importer-{__version__}-setup.exe"
    given = {
        "VERSION": __version__,
        "NUMBERS": ".".join(numbers()),
        "PICTURE": OUT / "icons" / "app.ico",
        "RESULT": made,
        "KILOBYTES": size_of(program) // 1024,
        "INSTALLED": lists / "installed.nsh",
        "REMOVED": lists / "removed.nsh",
    }
    # Only Debian's NSIS makes 64-bit setups; the 32-bit ones of others install the same.
    wide = ["-DWIDE"] if WIDE_PLUGINS.exists() else []
    command = ["makensis", "-V2", "-WX", *wide, *(f"-D{name}={value}" for name, value in given.items())]
    DIST.mkdir(exist_ok=True)
    subprocess.run([nsis(), *command[1:], WINDOWS / "setup.nsi"], check=True)
    return made


def installing(program: Path) -> list[str]:
    """NSIS' lines that install every file of a folder."""
    lines = []
    for folder in folders(program):
        files = sorted(path for path in folder.iterdir() if path.is_file())
        if files:
            lines.append(f'SetOutPath "{_there(folder, program)}"')
            lines += [f'File "{_escaped(path)}"' for path in files]
    return lines


def removing(program: Path) -> list[str]:
    """NSIS' lines that remove those files, and the folders that are empty then."""
    files = sorted(path for path in program.rglob("*") if path.is_file())
    inner = [folder for folder in reversed(folders(program)) if folder != program]
    return [f'Delete "{_there(path, program)}"' for path in files] + [
        f'RMDir "{_there(folder, program)}"' for folder in inner
    ]


def folders(program: Path) -> list[Path]:
    """A folder and all below it, each before what is in it."""
    return [program, *sorted(path for path in program.rglob("*") if path.is_dir())]


def numbers() -> list[str]:
    """The version as the four numbers that Windows wants."""
    return [*__version__.split("."), "0", "0"][:4]


def nsis() -> str:
    """Where makensis is: on the path, or where its installer puts it on Windows."""
    usual = Path(os.environ.get("PROGRAMFILES(X86)", "")) / "NSIS" / "makensis.exe"
    return shutil.which("makensis") or str(usual)


def _there(path: Path, program: Path) -> str:
    return _escaped(PureWindowsPath("$INSTDIR", *path.relative_to(program).parts)).replace("$$INSTDIR", "$INSTDIR")


def _escaped(path: Path | PureWindowsPath) -> str:
    return str(path).replace("$", "$$")
