"""A setup.exe tried under wine, as far as that goes: installed silently, started, removed silently.

Wine is not Windows. What it lacks is given to it for the trial alone, and never shipped: a native C runtime (from the
wheel of pynsist, which carries Microsoft's), and stand-ins for two system libraries.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from build_spec import contents
from build_spec.freeze import OUT

PLACE = OUT / "wine"
PREFIX = PLACE / "prefix"
INSTALLED = PREFIX / "drive_c" / "importer"
RUNTIME = "pynsist==2.8 --hash=sha256:7d3e8343c10cdbfb262ab63201a62d38ed86f4f2d0cffc2677c9917793d800a6"
UNICODE, RANDOM = "icuuc.dll", "bcryptprimitives.dll"
RANDOM_SOURCE = """#include <windows.h>
BOOLEAN NTAPI SystemFunction036(PVOID, ULONG);
__declspec(dllexport) BOOL ProcessPrng(PBYTE there, SIZE_T count) { return SystemFunction036(there, (ULONG)count); }
"""
OVERRIDES = "mscoree,mshtml=;icuuc,bcryptprimitives=n;ucrtbase=n,b;winedbg.exe=d"
COMPILER, INSPECTOR = "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-objdump"
UNINSTALLER = "uninstall.exe"
SECONDS = 300


def run(setup: Path) -> int:
    """Tries a setup.exe, says what was seen, and returns 0 unless something failed; without wine it says so."""
    if not shutil.which("wine"):
        print("Not tried: wine is missing (apt-get install wine)")
        return 0
    shutil.rmtree(PLACE, ignore_errors=True)
    PLACE.mkdir(parents=True)
    _wine("wineboot", "-i")
    _wine("winecfg", "-v", "win10")
    _wine(str(setup), "/S", "/D=C:\\importer")
    print(f"installed silently: {_count()} files", flush=True)
    kept = INSTALLED / "a person's own.txt"
    kept.write_text("stays", encoding="utf-8")
    added = list(_add_what_wine_lacks())
    passed = _says_all_is_well()
    for path in added:
        path.unlink()
    # So called it doesn't move elsewhere first, and is waited for; only then it can't remove itself.
    _wine(str(INSTALLED / UNINSTALLER), "/S", "_?=C:\\importer")
    (INSTALLED / UNINSTALLER).unlink()
    left = [path.name for path in INSTALLED.rglob("*") if path.is_file()]
    print(f"removed silently; left in its folder: {', '.join(left) or 'nothing'}")
    return 0 if passed and left == [kept.name] else 1


def _says_all_is_well() -> bool:
    """Whether the installed console program's check of itself passes; it is printed."""
    checked = _wine(str(INSTALLED / f"{contents.CONSOLE}.exe"), "--self-check")
    print("\n".join("  " + line for line in checked.stdout.splitlines()), flush=True)
    if checked.returncode:
        print(checked.stderr[-3000:], file=sys.stderr)
    return checked.returncode == 0


def _add_what_wine_lacks() -> Iterable[Path]:
    """Puts the native runtime and the stand-ins beside the installed program, and gives their paths."""
    wheel = PLACE / "runtime"
    asked = PLACE / "runtime.txt"
    asked.write_text(RUNTIME + "\n", encoding="utf-8")
    install = [sys.executable, "-m", "uv", "pip", "install", "--quiet", "--no-deps", "--require-hashes"]
    subprocess.run([*install, "--target", wheel, "-r", asked], check=True)
    yield Path(shutil.copy(wheel / "nsist" / "msvcrt" / "x64" / "ucrtbase.dll", INSTALLED))
    converters = _taken_from(UNICODE, INSTALLED / "_internal" / "PySide6" / "Qt6Core.dll")
    yield _stand_in(
        UNICODE, "".join(f"__declspec(dllexport) void *{each}(void) {{ return 0; }}\n" for each in converters)
    )
    yield _stand_in(RANDOM, RANDOM_SOURCE)


def _stand_in(name: str, source: str) -> Path:
    written = PLACE / f"{name}.c"
    written.write_text(source, encoding="utf-8")
    subprocess.run([COMPILER, "-shared", written, "-o", INSTALLED / name, "-ladvapi32"], check=True)
    return INSTALLED / name


def _taken_from(name: str, user: Path) -> list[str]:
    """The functions that a library takes from another one."""
    told = subprocess.run([INSPECTOR, "-p", user], check=True, capture_output=True, text=True).stdout
    own = told.partition(f"DLL Name: {name}")[2].partition("DLL Name:")[0]
    return re.findall(r"^\s+[0-9a-f]+\s+\d+\s+(\w+)\s*$", own, re.MULTILINE)


def _wine(*command: str) -> "subprocess.CompletedProcess[str]":
    """Runs a Windows program to its end; its outputs are pipes, as nothing else works for all."""
    environment = {**os.environ, "WINEPREFIX": str(PREFIX), "WINEDEBUG": "-all", "WINEDLLOVERRIDES": OVERRIDES}
    environment["WINEARCH"] = "win64"
    return subprocess.run(
        ["wine", *command],
        env=environment,
        capture_output=True,
        text=True,
        errors="replace",
        timeout=SECONDS,
        check=False,
    )


def _count() -> int:
    return sum(path.is_file() for path in INSTALLED.rglob("*"))
