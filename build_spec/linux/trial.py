"""The installers tried in a clean minimal Debian, the way a person goes: installed, used, upgraded, removed.

Nothing of this machine is in there but the installers and a screen. Pictures of the window are kept for whoever looks.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from build_spec.freeze import OUT
from build_spec.linux import debian, self_extracting
from build_spec.linux.clean_system import clean_system
from build_spec.linux.screen import screen
from build_spec.linux.steps import Steps
from core import __version__
from core.self_check import Check, passes

PLACE = OUT / "trial"
PICTURES = PLACE / "pictures"
NEEDED = {"debootstrap": "debootstrap", "Xvfb": "xvfb", "xdotool": "xdotool", "import": "imagemagick"}
OLDER = f"{__version__}~older"


def run(suite: str) -> int:
    """Tries the .deb and the .run of this version in a Debian suite; a line each, 0 only where all went well."""
    hindrance = _hindrance()
    if hindrance:
        print(hindrance)
        return 2
    with (
        screen(PICTURES) as shown,
        older(debian.installer()) as first,
        clean_system(PLACE, suite, shown.socket) as system,
    ):
        print(f"{debian.installer().name} in a minimal {suite}", flush=True)
        steps = Steps(system, shown)
        passed = all(passes(check, lambda line: print(line, flush=True)) for check in checks(steps, first))
        shown.picture("the end")
    print(f"Everything works. Pictures: {PICTURES}" if passed else f"It ends there. Pictures: {PICTURES}")
    return 0 if passed else 1


def checks(steps: Steps, first: Path) -> Iterable[Check]:
    """What is tried, in this order: each needs those before."""
    package, personal = debian.installer(), self_extracting.installer()
    yield Check("apt installs an older version", lambda: steps.install(first, OLDER))
    yield Check("it checks itself", steps.check_itself)
    yield Check("the desktop knows it", steps.look_at_desktop)
    yield Check("it starts from its desktop entry", steps.start)
    yield Check("the sample goes through the window into practice", steps.import_sample)
    yield Check("an import is left unfinished", steps.leave_unfinished)
    yield Check("apt upgrades it", lambda: steps.install(package, __version__))
    yield Check("the history is still there", steps.find_history)
    yield Check("the unfinished import goes on", steps.go_on)
    yield Check("it checks itself again", steps.check_itself)
    yield Check("it starts again", steps.start_and_close)
    yield Check("apt purges it", steps.remove)
    if personal.exists():
        yield Check("the .run installs it for one person", lambda: steps.install_personally(personal))
        yield Check("that one checks itself", steps.check_itself)
        yield Check("that one finds the history", steps.find_history)
        yield Check("that one starts from its desktop entry", steps.start_and_close)
        yield Check("that one is removed", steps.remove_personally)
    yield Check("what is left", steps.look_around)


def _hindrance() -> str:
    """Why there can be no trial here, "" where there can."""
    missing = [package for program, package in NEEDED.items() if not shutil.which(program)]
    if missing:
        return f"A trial needs: apt-get install {' '.join(missing)}"
    if os.geteuid() != 0:
        return "Only root can make a clean system."
    return "" if debian.installer().exists() else f"There is no {debian.installer()}. Build it first."


@contextmanager
def older(package: Path) -> Iterator[Path]:
    """The same package under a lower version, as long as it is needed."""
    with tempfile.TemporaryDirectory(prefix="older-", dir=PLACE) as place:
        root = Path(place) / "root"
        subprocess.run(["dpkg-deb", "--raw-extract", package, root], check=True)
        control = root / "DEBIAN" / "control"
        text = control.read_text(encoding="utf-8")
        control.write_text(text.replace(f"\nVersion: {__version__}\n", f"\nVersion: {OLDER}\n"), encoding="utf-8")
        made = Path(place) / f"{OLDER}.deb"
        subprocess.run(["dpkg-deb", "-Znone", "--build", root, made], check=True, stdout=subprocess.DEVNULL)
        shutil.rmtree(root)
        yield made
