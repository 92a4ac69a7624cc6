"""`python -m build_spec`: freeze, check the frozen program, make the installers, print sizes and times."""

import argparse
import os
import resource
import shutil
import subprocess
import sys
from pathlib import Path

from build_spec import contents, debian, icons
from build_spec.freeze import DIST, OUT, freeze, self_check, size_of

LARGEST_DEB_MB = 95
LARGEST_INSTALLED_MB = 330
LONGEST_HELP_SECONDS = 0.5


def main(arguments: list[str]) -> int:
    """Build for one target; 0 only where every check and every bar was met."""
    parser = argparse.ArgumentParser(prog="dev.py build")
    parser.add_argument("--target", choices=("this", "windows"), default="this")
    chosen = parser.parse_args(arguments)
    if chosen.target == "windows":
        from build_spec import windows

        return windows.build()
    pictures = icons.draw(OUT / "icons")
    icons.write_ico(pictures, OUT / "icons" / "app.ico")
    icons.write_icns(pictures, OUT / "icons" / "app.icns")
    frozen = freeze()
    self_check(frozen)
    met = [bar("installed", size_of(frozen) / 1e6, LARGEST_INSTALLED_MB, "MB")]
    met.append(bar("--help of the console program", help_seconds(frozen), LONGEST_HELP_SECONDS, "s of CPU"))
    if sys.platform == "linux" and shutil.which("dpkg-deb"):
        deb = debian.make_deb(frozen, pictures)
        met.append(bar(deb.name, deb.stat().st_size / 1e6, LARGEST_DEB_MB, "MB"))
        if shutil.which("makeself"):
            run = debian.make_self_extracting(frozen, pictures)
            print(f"{run.name}: {run.stat().st_size / 1e6:.0f} MB")
        else:
            print("No self-extracting installer: makeself is missing (apt-get install makeself)")
    print(f"The installers are in {DIST}")
    return 0 if all(met) else 1


def bar(what: str, measured: float, most: float, unit: str) -> bool:
    """Prints a figure beside its bar; whether it was met."""
    print(f"{what}: {measured:.2f} {unit} (at most {most:g})")
    return measured <= most


def help_seconds(frozen: Path) -> float:
    """The CPU seconds that the frozen console program's `--help` takes, the least of three."""
    program = frozen / (contents.CONSOLE + (".exe" if os.name == "nt" else ""))
    taken = []
    for _ in range(3):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([program, "--help"], check=True, stdout=subprocess.DEVNULL)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        taken.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return min(taken)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
