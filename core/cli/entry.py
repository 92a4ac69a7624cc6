"""From the process's arguments to an exit code: the one place where errors become sentences."""

import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from core.cli.interruption import Stopped, signals_watched
from core.cli.output import prepare_streams, say, write_json
from core.errors import ImporterError, UnfinishedError
from core.log import open_log
from core.messages import sentence
from core.reading.workbook_order import HIDDEN_VERB
from core.settings import DataFolder

_log = logging.getLogger(__name__)


def run(arguments: Sequence[str] | None = None) -> int:
    """Runs one verb and returns its exit code; whatever happens, a person reads one sentence and no traceback."""
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    if arguments[:1] == [HIDDEN_VERB]:
        from core.reading import workbook_child

        return workbook_child.main(arguments[1:])
    prepare_streams()
    open_log(DataFolder.chosen(_named_folder(arguments)).log)
    with signals_watched():
        return _guarded(arguments)


def _guarded(arguments: list[str]) -> int:
    as_json = "--json" in arguments
    try:
        return _answered(arguments, as_json=as_json)
    except Stopped:
        return _failed("stopped", sentence("stopped"), UnfinishedError.exit_code, as_json=as_json)
    except Exception as error:  # noqa: BLE001 — the last resort; it is logged
        _log.exception("unexpected")
        said = sentence("unexpected", {"what": type(error).__name__})
        return _failed("unexpected", said, ImporterError.exit_code, as_json=as_json)


def _answered(arguments: list[str], *, as_json: bool) -> int:
    try:
        return _called(arguments)
    except ImporterError as error:
        return _failed(error.code, str(error), error.exit_code, as_json=as_json)


def _called(arguments: list[str]) -> int:
    from typer.exceptions import TyperException

    from core.cli.app import app
    from core.errors import CallError

    try:
        code = app(arguments, prog_name="buildbetter-importer", standalone_mode=False)
    except TyperException as error:
        raise CallError("call_wrong", what=error.format_message().strip().rstrip(".")) from error
    return int(code or 0)


def _failed(code: str, message: str, exit_code: int, *, as_json: bool) -> int:
    say(message)
    if as_json:
        try:
            write_json({"error": code, "message": message})
        except ImporterError as error:
            say(str(error))
    return exit_code


def _named_folder(arguments: list[str]) -> Path | None:
    """The folder that --data-dir names, wherever it stands: the log is needed before the options are understood."""
    for place, argument in enumerate(arguments):
        name, equals, value = argument.partition("=")
        if name == "--data-dir":
            named = value if equals else "".join(arguments[place + 1 : place + 2])
            return Path(named) if named else None
    return None
