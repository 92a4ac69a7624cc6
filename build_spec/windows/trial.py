"""A setup.exe tried under wine, as far as that goes: installed silently, started, removed silently.

Wine is not Windows. What it lacks is given to it for the trial alone, and never shipped: a native C runtime (from the
wheel of pynsist, which carries Microsoft's), and stand-ins for two system libraries.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from build_spec import contents

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
    # Elsewhere than all else that is built: wine's drives are links to the whole disk, and what walks through the
    # project would follow them.
    with tempfile.TemporaryDirectory(prefix="buildbetter-importer-", ignore_cleanup_errors=True) as place:
        return 0 if Trial(Path(place)).passes(setup) else 1


class Trial:
    """A Windows of its own under a folder, as wine makes it."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._prefix = place / "prefix"
        self._installed = self._prefix / "drive_c" / "importer"

    def passes(self, setup: Path) -> bool:
        """Whether a setup installs, what it installed finds itself whole, and only a person's own file outlives it."""
        self._wine("wineboot", "-i")
        self._wine("winecfg", "-v", "win10")
        self._wine(str(setup), "/S", "/D=C:\\importer")
        print(f"installed silently: {sum(path.is_file() for path in self._installed.rglob('*'))} files", flush=True)
        kept = self._installed / "a person's own.txt"
        kept.write_text("stays", encoding="utf-8")
        with self._what_wine_lacks():
            passed = self._says_all_is_well()
        # So called it doesn't move elsewhere first, and is waited for; only then it can't remove itself.
        self._wine(str(self._installed / UNINSTALLER), "/S", "_?=C:\\importer")
        (self._installed / UNINSTALLER).unlink()
        self._wine("wineboot", "--shutdown")
        left = [path.name for path in self._installed.rglob("*") if path.is_file()]
        print(f"removed silently; left in its folder: {', '.join(left) or 'nothing'}")
        return passed and left == [kept.name]

    def _says_all_is_well(self) -> bool:
        """Whether the installed console program's check of itself passes; it is printed."""
        checked = self._wine(str(self._installed / f"{contents.CONSOLE}.exe"), "--self-check")
        print("\n".join("  " + line for line in checked.stdout.splitlines()), flush=True)
        if checked.returncode:
            print(checked.stderr[-3000:], file=sys.stderr)
        return checked.returncode == 0

    @contextmanager
    def _what_wine_lacks(self) -> Iterator[None]:
        """Has the native runtime and the stand-ins beside the installed program for a while."""
        wheel = self._place / "runtime"
        asked = self._place / "runtime.txt"
        asked.write_text(RUNTIME + "\n", encoding="utf-8")
        install = [sys.executable, "-m", "uv", "pip", "install", "--quiet", "--no-deps", "--require-hashes"]
        subprocess.run([*install, "--target", wheel, "-r", asked], check=True)
        converters = _taken_from(UNICODE, self._installed / "_internal" / "PySide6" / "Qt6Core.dll")
        source = "".join(f"__declspec(dllexport) void *{each}(void) {{ return 0; }}\n" for each in converters)
        added = [
            Path(shutil.copy(wheel / "nsist" / "msvcrt" / "x64" / "ucrtbase.dll", self._installed)),
            self._stand_in(UNICODE, source),
            self._stand_in(RANDOM, RANDOM_SOURCE),
        ]
        yield
        for path in added:
            path.unlink()

    def _stand_in(self, name: str, source: str) -> Path:
        written = self._place / f"{name}.c"
        written.write_text(source, encoding="utf-8")
        made = self._installed / name
        subprocess.run([COMPILER, "-shared", written, "-o", made, "-ladvapi32"], check=True)
        return made

    def _wine(self, *command: str) -> "subprocess.CompletedProcess[str]":
        """Runs a Windows program to its end; its outputs are pipes, as nothing else works for all."""
        own = {"WINEPREFIX": str(self._prefix), "WINEARCH": "win64", "WINEDEBUG": "-all"}
        return subprocess.run(
            ["wine", *command],
            env={**os.environ, **own, "WINEDLLOVERRIDES": OVERRIDES},
            capture_output=True,
            text=True,
            errors="replace",
            timeout=SECONDS,
            check=False,
        )


def _taken_from(name: str, user: Path) -> list[str]:
    """The functions that a library takes from another one."""
    told = subprocess.run([INSPECTOR, "-p", user], check=True, capture_output=True, text=True).stdout
    own = told.partition(f"DLL Name: {name}")[2].partition("DLL Name:")[0]
    return re.findall(r"^\s+[0-9a-f]+\s+\d+\s+(\w+)\s*$", own, re.MULTILINE)
