"""The log: a small rotating file in the data folder, without the key and without what stands in rows."""

import logging
import logging.handlers
import os
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType

from core.errors import ImporterError
from core.private_file import opened
from core.redaction import redacted

LARGEST_LOG = 1_000_000
OLD_LOGS = 3
LONGEST_FOREIGN = 200
OURS = ("core", "gui")

_ExceptionInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
_ROOT = Path(__file__).resolve().parent.parent.as_posix() + "/"


def open_log(path: Path) -> None:
    """Writes what the program logs to this file; made with the first line, for its owner alone."""
    close_log()
    handler = _PrivateFileHandler(
        path, maxBytes=LARGEST_LOG, backupCount=OLD_LOGS, encoding="utf-8", delay=True, errors="backslashreplace"
    )
    handler.setFormatter(_PrivateFormatter("%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    for name in OURS:
        logging.getLogger(name).setLevel(logging.INFO)


def close_log() -> None:
    """Ends writing to the log file, where it was begun."""
    for handler in list(logging.getLogger().handlers):
        if isinstance(handler, _PrivateFileHandler):
            logging.getLogger().removeHandler(handler)
            handler.close()


@contextmanager
def logging_to(path: Path) -> Iterator[None]:
    """Writes the log to this file for a while, then where it was written before."""
    before = [
        handler.baseFilename for handler in logging.getLogger().handlers if isinstance(handler, _PrivateFileHandler)
    ]
    open_log(path)
    try:
        yield
    finally:
        close_log()
        for name in before:
            open_log(Path(name))


def described(error: BaseException | None) -> str:
    """Where an exception came from and what kind it is, causes too; never its text, which may hold a cell.

    An error of ours is named by its code, one of the system by its number.
    """
    lines: list[str] = []
    while error is not None:
        lines.append(_kind(error))
        lines += _places(error.__traceback__)
        error = error.__cause__ or error.__context__
    return "\n".join(lines)


class _PrivateFileHandler(logging.handlers.RotatingFileHandler):
    """A log file of mode 0600 in a folder of mode 0700; a log that can't be written disturbs nobody."""

    def _open(self) -> TextIOWrapper:
        folder = os.path.dirname(self.baseFilename)  # noqa: PTH120 — the handler's own name for it is a text
        os.makedirs(folder, mode=0o700, exist_ok=True)  # noqa: PTH103 — as above
        file = opened(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        return os.fdopen(file, "a", encoding=self.encoding, errors=self.errors)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 — logging's name
        """Does nothing: no traceback on the terminal because of a full disk."""


class _PrivateFormatter(logging.Formatter):
    """Shows what we say ourselves, of a library only how its message begins, of an exception only its kind."""

    def format(self, record: logging.LogRecord) -> str:
        record.exc_text = None
        if record.name.partition(".")[0] not in OURS:
            # A library's arguments may be values, such as a task with the error that it ended with.
            record = logging.makeLogRecord({**record.__dict__, "msg": _beginning(record.msg), "args": ()})
        return redacted(super().format(record))

    def formatException(self, ei: _ExceptionInfo) -> str:  # noqa: N802 — logging's name
        return described(ei[1])


def _beginning(message: object) -> str:
    text = message if isinstance(message, str) else type(message).__name__
    return (text.splitlines() or [""])[0][:LONGEST_FOREIGN]


def _kind(error: BaseException) -> str:
    detail = ""
    if isinstance(error, OSError):
        detail = f" {error.errno}"
    elif isinstance(error, ImporterError):
        detail = f" {error.code}"
    return f"{type(error).__module__}.{type(error).__qualname__}{detail}"


def _places(trace: TracebackType | None) -> list[str]:
    places = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"  {_short(code.co_filename)}:{trace.tb_lineno} in {code.co_qualname}")
        trace = trace.tb_next
    return places


def _short(path: str) -> str:
    """A source file's name as it is in the program or in its library: where that lies is the user's business."""
    path = path.replace("\\", "/")
    return path.rpartition("/site-packages/")[2].removeprefix(_ROOT)
