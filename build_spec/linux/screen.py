"""A screen that nobody sees, and hands for the program on it: keys, titles, pictures."""

import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

from core.self_check import FaultFoundError

SIZE = "1400x1000x24"
TITLE = "BuildBetter Importer$"
# Where the ticks are in the window: the only green in that column.
TICKS_LEFT, TICKS_WIDTH = 16, 16
PATIENCE = 60.0
# A key may come before the page is ready for it; then it is pressed again.
PRESS_AGAIN = 5.0


class Screen:
    """A screen by its number. Pictures of it go into a folder."""

    def __init__(self, number: str, pictures: Path) -> None:
        self.name = f":{number}"
        self.socket = Path(f"/tmp/.X11-unix/X{number}")  # noqa: S108 — where X has them
        self._pictures = pictures
        self._taken = 0

    def window(self) -> str:
        """The id of the program's window, "" where there is none."""
        return (self._do("search", "--onlyvisible", "--name", TITLE).split() or [""])[-1]

    def title(self) -> str:
        """The title of the program's window, "" where there is none."""
        window = self.window()
        return self._do("getwindowname", window).strip() if window else ""

    def process(self) -> str:
        """The number of the program's process, as the program itself knows it."""
        return self._do("getwindowpid", self.window()).strip()

    def ticks(self) -> int:
        """How many of the steps at the window's left are ticked off: the number of the page that it is at."""
        cut = ["-crop", f"{TICKS_WIDTH}x0+{TICKS_LEFT}+0", "-depth", "8", "rgb:-"]
        taken = subprocess.run(
            ["import", "-display", self.name, "-window", self.window(), *cut], check=True, capture_output=True
        )
        pixels = zip(taken.stdout[::3], taken.stdout[1::3], taken.stdout[2::3], strict=True)
        green = [red + 40 < own > blue + 20 for red, own, blue in pixels]
        lines = [any(green[at : at + TICKS_WIDTH]) for at in range(0, len(green), TICKS_WIDTH)]
        return sum(here and not above for above, here in pairwise([False, *lines]))

    def press(self, keys: str) -> None:
        """Presses keys in the program's window, such as "alt+t"."""
        self._do("windowfocus", "--sync", self.window(), "key", "--clearmodifiers", keys)

    def press_until(self, keys: str, fact: Callable[[], bool], what: str) -> None:
        """Presses keys, more than once where need be, until something is so. Raises FaultFoundError in vain."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self.press(keys)
            if _comes(fact, PRESS_AGAIN):
                return
        raise FaultFoundError(f"{what} never came")

    def picture(self, name: str) -> None:
        """Keeps a picture of the screen."""
        self._taken += 1
        file = self._pictures / f"{self._taken:02} {name}.png"
        subprocess.run(["import", "-display", self.name, "-window", "root", file], check=True)

    def _do(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words],
            env={"DISPLAY": self.name, "PATH": "/usr/bin:/bin"},
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout


@contextmanager
def screen(pictures: Path) -> Iterator[Screen]:
    """A screen with a free number, for as long as it is needed."""
    pictures.mkdir(parents=True, exist_ok=True)
    for old in pictures.glob("*.png"):
        old.unlink()
    # Without access control, since another user shows windows on it; it listens on this machine alone.
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", SIZE, "-nolisten", "tcp", "-ac"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        try:
            number = server.stdout.readline().strip() if server.stdout else ""
            if not number:
                raise RuntimeError("Xvfb doesn't start.")
            yield Screen(number, pictures)
        finally:
            server.terminate()


def wait_for(fact: Callable[[], bool], what: str, seconds: float = PATIENCE) -> None:
    """Waits until something is so. Raises FaultFoundError in vain."""
    if not _comes(fact, seconds):
        raise FaultFoundError(f"{what} never came")


def _comes(fact: Callable[[], bool], seconds: float) -> bool:
    end = time.monotonic() + seconds
    while not fact():
        if time.monotonic() > end:
            return False
        time.sleep(0.2)
    return True
