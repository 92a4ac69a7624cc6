"""What a build is measured by: sizes, and times of the frozen program on this machine in this run."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from build_spec import contents
from build_spec.freeze import SUFFIX

LARGEST_DEB_MB = 95
LARGEST_INSTALLED_MB = 330
LONGEST_HELP_SECONDS = 0.5
LONGEST_START = 2.0
STARTS = 10
HELPS = 5


def met(what: str, measured: float, most: float, unit: str) -> bool:
    """Prints a figure beside its bar; whether it was met."""
    print(f"{what}: {measured:.2f} {unit} (at most {most:g}){'' if measured <= most else ' — NOT MET'}", flush=True)
    return measured <= most


def help_seconds(frozen: Path) -> float:
    """The CPU seconds that the frozen console program's `--help` takes, the least of a few."""
    return min(_cpu_seconds([frozen / f"{contents.CONSOLE}{SUFFIX}", "--help"]) for _ in range(HELPS))


def start_ratio(frozen: Path, bare: Path) -> float:
    """How many times as long as a bare window the program takes until its window is painted.

    Both are warm, on the same screen, in turns; the least of each counts. The processor's time is printed, too:
    it tells the same on a machine that has other things to do.
    """
    with tempfile.TemporaryDirectory(prefix="buildbetter-importer-") as home:
        environment = {**os.environ, "BUILDBETTER_IMPORTER_HOME": home}
        if not _has_screen():
            environment["QT_QPA_PLATFORM"] = "offscreen"
        ours = [frozen / f"{contents.CONSOLE}{SUFFIX}", "--first-paint"]
        others = [bare / f"bare-window{SUFFIX}"]
        taken = [(*_until_painted(ours, environment), *_until_painted(others, environment)) for _ in range(STARTS)]
    program, program_cpu, window, window_cpu = (min(seconds) for seconds in zip(*taken[1:], strict=True))
    platform = environment.get("QT_QPA_PLATFORM", "on the screen")
    print(f"to the painted window, {platform}: {program:.3f} s, a bare window {window:.3f} s")
    print(f"of the processor's time: {program_cpu:.3f} s and {window_cpu:.3f} s, {program_cpu / window_cpu:.2f} x")
    return program / window


def _until_painted(command: list[Path | str], environment: dict[str, str]) -> tuple[float, float]:
    """The seconds until a program says that its window is painted, and those of the processor."""
    started = time.perf_counter()
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as program:
        said = program.stdout.readline().split() if program.stdout else []
        taken = time.perf_counter() - started
        program.communicate(timeout=60)
    if said[:1] != ["painted"]:
        raise RuntimeError(f"{command[0]} painted no window")
    return taken, float(said[1])


def _cpu_seconds(command: list[Path | str]) -> float:
    """The processor's time of a command; on Windows, which doesn't tell it, the time on the clock."""
    if sys.platform == "win32":
        started = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        return time.perf_counter() - started
    import resource

    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _has_screen() -> bool:
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
