"""Freezes the program with PyInstaller and lets the result check itself."""

import shutil
import subprocess
import sys
from pathlib import Path

from build_spec import contents

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "build"
DIST = ROOT / "dist"
FROZEN = OUT / "frozen"
SUFFIX = ".exe" if sys.platform == "win32" else ""
# Stripped, OpenBLAS and what stands beside it can't be loaded any more.
NEVER_STRIPPED = "numpy.libs"


def freeze(spec: str = "importer") -> Path:
    """The folder of a frozen program, freshly made. Raises CalledProcessError where PyInstaller fails."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += ["--distpath", FROZEN, "--workpath", OUT / "work", ROOT / "build_spec" / f"{spec}.spec"]
    subprocess.run(command, check=True, cwd=ROOT)
    if spec == "importer" and sys.platform == "darwin":
        return FROZEN / contents.APP / "Contents" / "MacOS"
    return FROZEN / (contents.PROGRAM if spec == "importer" else spec.replace("_", "-"))


def finish(folder: Path) -> None:
    """Gives the frozen program its second name and takes the symbols out of its libraries."""
    if sys.platform != "win32":
        console = folder / contents.CONSOLE
        console.unlink(missing_ok=True)
        console.symlink_to(contents.PROGRAM)
    if sys.platform == "linux" and shutil.which("strip"):
        strip(folder)


def strip(folder: Path) -> None:
    """Takes the symbols out of all libraries that bear it. The check afterwards shows that they still load."""
    libraries = [path for path in (folder / "_internal").rglob("*.so*") if path.is_file() and not path.is_symlink()]
    bearing = [path for path in libraries if path.parent.name != NEVER_STRIPPED]
    subprocess.run(["strip", "--strip-unneeded", *bearing], check=True)


def sources() -> list[str]:
    """Where the binaries of the last frozen program were taken from."""
    return (OUT / "work" / "importer" / "sources.txt").read_text(encoding="utf-8").splitlines()


def self_check(folder: Path) -> None:
    """Starts the frozen console program's own check. Raises CalledProcessError where it finds a fault."""
    subprocess.run([folder / f"{contents.CONSOLE}{SUFFIX}", "--self-check"], check=True, timeout=300)


def size_of(folder: Path) -> int:
    """The bytes of all files below a folder, links not counted."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
