"""Writes a picture of every page in its states: `python -m tests.screenshots DIR [WORD…]`; with words only some.

Without options they are taken light and dark, small, and as a laptop of 1366 × 768 shows them at 150 %, and a fine
screen of 2560 × 1440 (or in size one of 1280 × 720) at 200 %. `--palette light`, `dark` and `--scale 1`, `1.5`, `2`
take fewer; `--language de` takes them in German, or any other language of the window; `--right-to-left` mirrored;
`--sheets 6` puts so many together on a sheet, in DIR/sheets.
States stand in `tests/screenshot_states_*.py`, a function each, in tables named STATES.
"""

import importlib
import os
import subprocess
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

from tests import contact_sheets

SIZE = (1280, 800)
SMALL_SIZE = (1024, 700)
# By Qt's scale: what the pictures are called, and the window's size within that screen.
SCALES = {"1": {"": SIZE, "small": SMALL_SIZE}, "1.5": {"150%": (910, 480)}, "2": {"200%": (1280, 660)}}
PALETTES = ("light", "dark")
SECONDS = 30
WAIT_MILLISECONDS = 5
SCALE_VARIABLE = "QT_SCALE_FACTOR"


class Stage:
    """A window of the program over an empty data folder, and what a state needs to bring it somewhere."""

    def __init__(self, folder: Path) -> None:
        from core.settings import DataFolder
        from gui.window import Window
        from gui.workspace import Workspace

        self.folder = folder
        self.data_folder = DataFolder.chosen(folder / "home").create()
        self.window = Window(Workspace(self.data_folder))
        self.shown: object = self.window

    def open(self) -> None:
        """Show the window, and wait until all of its pages are there."""
        made: list[object] = []
        self.window.pages_made.connect(lambda: made.append(self))
        self.window.show()
        self.window.warm_up()
        self.wait_for(lambda: bool(made))
        self.settle(0.3)

    def wait_for(self, fact: Callable[[], bool]) -> None:
        """Let the window live until something is true."""
        from PySide6.QtTest import QTest

        start = monotonic()
        while not fact():
            if monotonic() - start > SECONDS:
                raise TimeoutError("a state of the screenshots never came")
            QTest.qWait(WAIT_MILLISECONDS)

    def settle(self, seconds: float = 1.2) -> None:
        """Let animations end and threads come back."""
        end = monotonic() + seconds
        self.wait_for(lambda: monotonic() > end)

    def file(self, name: str, text: str) -> Path:
        """A file of this text."""
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def load(self, path: Path) -> None:
        """Read a file on the File page."""
        page = self.window.file_page
        page.open_file(path)
        self.wait_for(lambda: not page.reader.running)
        self.settle(0.1)

    def to_columns(self, path: Path) -> None:
        """Read a file and go on to its columns, checked."""
        self.load(path)
        self.window.next()
        self.wait_for(lambda: self.window.draft.checked is not None)


State = Callable[[Stage], None]


def states() -> dict[str, State]:
    """All states by name, in the order of the pages."""
    found: dict[str, State] = {}
    for module in sorted(Path(__file__).parent.glob("screenshot_states_*.py")):
        found |= importlib.import_module(f"tests.{module.stem}").STATES
    return found


def main(arguments: list[str]) -> int:
    """Write the pictures; each scale in a process of its own, because Qt takes its scale at the start."""
    wish = _wishes().parse_args(arguments)
    wish.folder.mkdir(parents=True, exist_ok=True)
    if SCALE_VARIABLE not in os.environ:
        again = [sys.executable, "-m", "tests.screenshots", *arguments]
        worlds = [{**os.environ, SCALE_VARIABLE: scale} for scale in wish.scale or SCALES]
        failed = max(subprocess.run(again, env=world, check=False).returncode for world in worlds)
        if wish.sheets and not failed:
            contact_sheets.write(wish.folder, wish.sheets)
        return failed
    chosen = [name for name in states() if not wish.words or any(word in name for word in wish.words)]
    _write(wish, chosen, SCALES[os.environ[SCALE_VARIABLE]])
    return 0


def _wishes() -> ArgumentParser:
    parser = ArgumentParser(prog="screenshots", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("words", nargs="*", metavar="WORD")
    parser.add_argument("--language", default="en")
    parser.add_argument("--palette", choices=PALETTES, action="append")
    parser.add_argument("--scale", choices=SCALES, action="append")
    parser.add_argument("--right-to-left", action="store_true")
    parser.add_argument("--sheets", type=int, default=0, metavar="PICTURES")
    return parser


def _write(wish: Namespace, names: list[str], sizes: dict[str, tuple[int, int]]) -> None:
    from PySide6.QtCore import Qt

    from gui.app import make_application
    from gui.language import use_language
    from gui.style.theme import Theme

    app = make_application()
    use_language(app, wish.language)
    if wish.right_to_left:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    theme = app.findChildren(Theme)[0]
    palettes = wish.palette or PALETTES
    for name in names:
        print(name, flush=True)
        _use(theme, dark="light" not in palettes)
        with _state(name) as stage:
            for label, size in sizes.items():
                _picture(stage, wish.folder / f"{'-'.join(filter(None, (name, label)))}.png", size)
            if "dark" in palettes and SIZE in sizes.values():
                _use(theme, dark=True)
                _picture(stage, wish.folder / f"{name}-dark.png", SIZE)


@contextmanager
def _state(name: str) -> Iterator[Stage]:
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(Path(folder))
        stage.open()
        states()[name](stage)
        yield stage
        for page in stage.window.pageIds():
            stage.window.page(page).may_close = lambda: True  # type: ignore[attr-defined]
        stage.window.close()
        stage.window.deleteLater()


def _use(theme: object, *, dark: bool) -> None:
    from PySide6.QtCore import Qt

    theme.use(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)  # type: ignore[attr-defined]


def _picture(stage: Stage, place: Path, size: tuple[int, int]) -> None:
    shown = stage.shown
    if shown is stage.window:
        stage.window.resize(*size)
    stage.settle(0.3)
    shown.grab().save(str(place))  # type: ignore[attr-defined]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
