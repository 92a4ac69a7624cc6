"""The program's entry: with a verb the command line, which never loads Qt; without one the window."""

import gc
import logging
import os
import sys
from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path

from core import cli
from core.errors import CallError, FileError
from core.settings import HOME_VARIABLE, DataFolder

SCREENLESS = ("offscreen", "minimal", "vnc")
DATA_DIR = "--data-dir"
# For whoever builds the program; no help names them.
SELF_CHECK, FIRST_PAINT = "--self-check", "--first-paint"

log = logging.getLogger(__name__)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the program and returns its exit code. FILE alone opens the window with that file."""
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    named, rest = _leading_folder(arguments)
    if not rest:
        return _open_window(named)
    if rest == [SELF_CHECK]:
        from gui import self_check

        return self_check.main()
    if rest == [FIRST_PAINT]:
        return _open_window(named, until_painted=True)
    if rest[0] == "demo" and _has_screen() and "--json" not in rest:
        return _open_window(named, demo=True)
    if len(rest) == 1 and rest[0] not in cli.VERBS and Path(rest[0]).exists():  # of a folder the window says what it is
        return _open_window(named, path=Path(rest[0]))
    return cli.main(arguments)


def _leading_folder(arguments: list[str]) -> tuple[str | None, list[str]]:
    """The folder of a --data-dir before anything else, and what stands after it."""
    if arguments[:1] == [DATA_DIR] and len(arguments) > 1:
        return arguments[1], arguments[2:]
    if arguments and arguments[0].startswith(DATA_DIR + "="):
        return arguments[0].partition("=")[2], arguments[1:]
    return None, arguments


def _open_window(
    named: str | None, *, path: Path | None = None, demo: bool = False, until_painted: bool = False
) -> int:
    gc.disable()  # a program that only loads makes no garbage; the window collects its own (`gui.garbage`)
    from core.cli.output import prepare_streams, say
    from core.log import open_log
    from core.messages import sentence

    prepare_streams()
    if named:
        os.environ[HOME_VARIABLE] = named
    open_log(DataFolder.chosen().log)
    if not _has_screen() and not os.environ.get("QT_QPA_PLATFORM"):
        say(sentence("no_screen"))
        return 2
    try:
        return _demo_window() if demo else _only_window(path, until_painted=until_painted)
    except CallError as error:
        if demo:
            gc.enable()
            return cli.main(["demo"])
        say(str(error))
        if error.code == "window_hangs" and _has_screen() and not sys.stderr.isatty():
            from gui.app import refuse

            refuse(error)  # who double-clicked sees no terminal
        return error.exit_code


def _demo_window() -> int:
    """The demo has a data folder of its own, which nobody else knows."""
    _load_qt()
    from gui.app import run

    return run(demo=True)


def _only_window(path: Path | None, *, until_painted: bool) -> int:
    """The window, if it is the first on its data folder; else the first one comes to the front, with the file."""
    from gui.instance import claim
    from gui.later_start import Call

    try:
        instance = claim(DataFolder.chosen(), Call.of(path))
    except FileError:
        instance = None  # the window says that the folder can't be used
    else:
        if instance is None:
            return 0
    with instance or nullcontext():
        _load_qt()
        from gui.app import run

        return run(path, instance=instance, until_painted=until_painted)


def _load_qt() -> None:
    """Loads what opens the window. Raises CallError(`window_unusable`) where Qt can't be loaded."""
    try:
        import gui.app  # noqa: F401
    except ImportError as error:
        log.exception("the window can't be loaded")
        raise CallError("window_unusable", reason=error) from error


def _has_screen() -> bool:
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if platform in SCREENLESS:
        return False
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
