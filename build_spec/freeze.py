"""Freezes the program with PyInstaller and lets the result check itself."""

import subprocess
import sys
from pathlib import Path

from build_spec import contents

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "build"
DIST = ROOT / "dist"


def freeze() -> Path:
    """The folder of the frozen program, freshly made. Raises CalledProcessError where PyInstaller fails."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", OUT / "frozen", "--workpath", OUT / "work", ROOT / "build_spec" / "importer.spec"]
    subprocess.run(command, check=True, cwd=ROOT)
    return OUT / "frozen" / contents.PROGRAM


def self_check(folder: Path) -> None:
    """Starts the frozen console program's own check. Raises CalledProcessError where it finds a fault."""
    suffix = ".exe" if sys.platform == "win32" else ""
    subprocess.run([folder / f"{contents.CONSOLE}{suffix}", "--self-check"], check=True, timeout=300)


def size_of(folder: Path) -> int:
    """The bytes of all files below a folder, links not counted."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
