"""The one door to every developer's chore: `python3 dev.py CHORE`. Needs Python 3.11 or newer and nothing else.

Each chore sets up what it needs: a virtual environment in `.venv` with the locked, hashed
dependencies, and on Debian's kin the system libraries of Qt and a screen for tests (Xvfb).
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
RUN, DEVELOP, BUILD = "requirements.lock", "requirements-dev.lock", "requirements-build.lock"
SYSTEM_PACKAGES = (
    "libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libxcb-cursor0 libxcb-icccm4 "
    "libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0 fonts-dejavu-core fonts-noto-cjk xvfb xauth"
).split()
CHORES = {
    "demo": "import the bundled sample into the practice server: in the window where there is a screen",
    "run": "start the program (arguments are passed on)",
    "test": "run the suite (--long: its long forms, too; --coverage: what of core it reaches; others go to pytest)",
    "check": "ruff, mypy and the import contracts, then the suite",
    "bench": "print the benchmarks (NAME for one: reading, checking, suggestions, delivery, heartbeat)",
    "corpus": "read a folder of files that has a MANIFEST.csv and print what differs (DIR)",
    "screenshots": "write a picture of every page in its states (DIR, words and --help)",
    "build": "freeze the program, check it, make the installers (--try: try them in a clean Debian)",
    "translations": "find the window's new texts, and compile the translations that are there",
    "lock": "compile the lock files anew from pyproject.toml",
}


def main(arguments: list[str]) -> int:
    """Run one chore and return its exit code."""
    chore, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if chore not in CHORES:
        print("python3 dev.py CHORE\n" + "\n".join(f"  {name:12} {what}" for name, what in CHORES.items()))
        return 0 if chore in ("", "-h", "--help") else 2
    if sys.version_info < (3, 11):
        print("This needs Python 3.11 or newer; the one that runs is", sys.version.split()[0], file=sys.stderr)
        return 2
    os.chdir(ROOT)
    try:
        return globals()[chore](rest)
    except subprocess.CalledProcessError as error:
        print(f"\ndev.py {chore}: stopped, because this failed: {' '.join(map(str, error.cmd))}", file=sys.stderr)
        return error.returncode or 1
    except KeyboardInterrupt:
        return 130


def demo(rest: list[str]) -> int:
    set_up(RUN)
    return call([PYTHON, "-m", "gui", "demo", *rest])


def run(rest: list[str]) -> int:
    set_up(RUN)
    return call([PYTHON, "-m", "gui", *rest])


def test(rest: list[str]) -> int:
    """The suite offscreen, and the window's part of it once more on a real (virtual) screen."""
    set_up(DEVELOP)
    long = "--long" in rest
    # What counts may itself leave a connection to its own file to the collector, which says so where it happens to be.
    counted = ["--cov", "--cov-report=", "-W", "ignore:unclosed database"] if "--coverage" in rest else []
    rest = [word for word in rest if word not in ("--long", "--coverage")]
    chosen = ["--hypothesis-profile", "searching"] if long else ["-m", "not long"]
    workers = ["-n", "2"] if not rest else []
    code = call([PYTHON, "-m", "pytest", *workers, *chosen, *counted, *rest], QT_QPA_PLATFORM="offscreen")
    if counted:
        return call([PYTHON, "-m", "tests.coverage_report"]) or code
    if code == 0 and not rest and shutil.which("xvfb-run"):
        print("\nThe window on a screen:")
        screen = ["xvfb-run", "-a", "-s", "-screen 0 1400x1000x24"]
        code = call([*screen, PYTHON, "-m", "pytest", "-m", "screen"], QT_QPA_PLATFORM="xcb")
    return code


def check(rest: list[str]) -> int:
    set_up(DEVELOP)
    for tool in (["ruff", "check", "."], ["ruff", "format", "--check", "."], ["mypy"]):
        subprocess.run([PYTHON, "-m", *tool], check=True)
    subprocess.run([PYTHON.with_name("lint-imports")], check=True)
    return test(rest)


def bench(rest: list[str]) -> int:
    set_up(DEVELOP)
    return call([PYTHON, "-m", "tests.bench", *rest], QT_QPA_PLATFORM="offscreen")


def corpus(rest: list[str]) -> int:
    set_up(DEVELOP)
    return call([PYTHON, "-m", "tests.corpus", *rest])


def screenshots(rest: list[str]) -> int:
    set_up(DEVELOP)
    screen = ["xvfb-run", "-a", "-s", "-screen 0 2200x1600x24"] if shutil.which("xvfb-run") else []
    platform = {"QT_QPA_PLATFORM": "xcb"} if screen else {}
    return call([*screen, PYTHON, "-m", "tests.screenshots", *(rest or ["screenshots"])], **platform)


def build(rest: list[str]) -> int:
    set_up(BUILD)
    return call([PYTHON, "-m", "build_spec", *rest])


def translations(rest: list[str]) -> int:
    set_up(DEVELOP)
    return call([PYTHON, "-m", "build_spec.translations", *rest])


def lock(rest: list[str]) -> int:
    """Compile the locks: hashes for every platform, and no download addresses. `--upgrade` takes newer versions."""
    set_up(DEVELOP)
    compile_ = [PYTHON, "-m", "uv", "pip", "compile", "pyproject.toml", "--universal", "--python-version", "3.11"]
    # Older releases of pip refuse a requirement with an extra whose lock has it without.
    compile_ += ["--generate-hashes", "--no-strip-extras", "--no-annotate", "--no-header", "--quiet"]
    compile_ += ["--group", "install"]
    subprocess.run([*compile_, "-o", RUN, *rest], check=True)
    subprocess.run([*compile_, "--group", "dev", "-c", RUN, "-o", DEVELOP, *rest], check=True)
    subprocess.run([*compile_, "--group", "dev", "--group", "build", "-c", DEVELOP, "-o", BUILD, *rest], check=True)
    return 0


def set_up(lock_file: str) -> None:
    """Make `.venv` hold what a lock file names, once for each content of it."""
    if sys.platform == "linux":
        install_system_packages()
    if not PYTHON.exists() or subprocess.run([PYTHON, "-c", ""], check=False).returncode:
        print("Making a virtual environment in .venv", flush=True)
        made = subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=False)
        if made.returncode:
            sys.exit("This Python can't make virtual environments. On Debian and Ubuntu: apt install python3-venv")
    content = b"".join((ROOT / name).read_bytes() for name in (lock_file, "pyproject.toml"))
    stamp = VENV / f"{lock_file}.installed"
    digest = hashlib.sha256(content).hexdigest()
    if stamp.exists() and stamp.read_text() == digest:
        return
    print(f"Installing what {lock_file} names; this takes a minute or two, and only the first time", flush=True)
    pip = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--require-hashes", "-r", lock_file], check=True)
    subprocess.run([*pip, "--no-deps", "--no-build-isolation", "-e", "."], check=True)
    stamp.write_text(digest)


def install_system_packages() -> None:
    """Qt's libraries and Xvfb where apt is: installed if this user may, else named with the command to type."""
    if not shutil.which("dpkg-query"):
        return
    ask = ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n", *SYSTEM_PACKAGES]
    answer = subprocess.run(ask, capture_output=True, text=True, check=False).stdout
    there = {line.split()[0] for line in answer.splitlines() if line.endswith(" installed")}
    # Newer releases name some libraries with the suffix t64; apt resolves the plain name.
    missing = [name for name in SYSTEM_PACKAGES if name not in there and not is_renamed(name)]
    if not missing:
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() != 0:
        command = ["sudo", *command]
        if not may_sudo():
            print("The window needs system packages that are missing. Type:\n  " + " ".join(command), file=sys.stderr)
            return
    print("Installing system packages:", " ".join(missing), flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    quiet = {"stdout": subprocess.DEVNULL, "env": environment, "check": False}
    subprocess.run([*command[: command.index("apt-get") + 1], "update", "-qq"], **quiet)
    if subprocess.run([*command, "-qq"], **quiet).returncode:
        print("Could not install them. Type:\n  " + " ".join(command), file=sys.stderr)


def may_sudo() -> bool:
    """Whether sudo works here without asking for a password."""
    sudo = shutil.which("sudo")
    return bool(sudo) and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0


def is_renamed(name: str) -> bool:
    ask = ["dpkg-query", "-W", "-f", "${db:Status-Status}", f"{name}t64"]
    return subprocess.run(ask, capture_output=True, text=True, check=False).stdout == "installed"


def call(command: list[str | Path], **environment: str) -> int:
    return subprocess.run(command, env={**os.environ, **environment}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
