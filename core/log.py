"""The log: a small rotating file in the data folder, without the key and without what stands in rows."""

import logging
import logging.handlers
import os
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType

LARGEST_LOG = 1_000_000
OLD_LOGS = 3
HIDDEN = "(hidden)"

_ExceptionInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
_secrets: set[str] = set()


def hide(secret: str) -> None:
    """From now on this text is shown as "(hidden)" wherever it would come into the log."""
    if secret:
        _secrets.add(secret)


def open_log(path: Path) -> None:
    """Writes what the program logs to this file; made with the first line, for its owner alone."""
    close_log()
    handler = _PrivateFileHandler(
        path, maxBytes=LARGEST_LOG, backupCount=OLD_LOGS, encoding="utf-8", delay=True, errors="backslashreplace"
    )
    handler.setFormatter(_PrivateFormatter("%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    for name in ("core", "gui"):
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


class _PrivateFileHandler(logging.handlers.RotatingFileHandler):
    """A log file of mode 0600 in a folder of mode 0700; a log that can't be written disturbs nobody."""

    def _open(self) -> TextIOWrapper:
        folder = os.path.dirname(self.baseFilename)  # noqa: PTH120 — the handler's own name for it is a text
        os.makedirs(folder, mode=0o700, exist_ok=True)  # noqa: PTH103 — as above
        file = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return os.fdopen(file, "a", encoding=self.encoding, errors=self.errors)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 — logging's name
        """Does nothing: no traceback on the terminal because of a full disk."""


class _PrivateFormatter(logging.Formatter):
    """Shows where an exception came from and what kind it is, never its text, which may hold a cell."""

    def format(self, record: logging.LogRecord) -> str:
        record.exc_text = None
        text = super().format(record)
        for secret in sorted(_secrets, key=len, reverse=True):  # one may be a part of another
            text = text.replace(secret, HIDDEN)
        return text

    def formatException(self, ei: _ExceptionInfo) -> str:  # noqa: N802 — logging's name
        lines = []
        error = ei[1]
        while error is not None:
            number = f" {error.errno}" if isinstance(error, OSError) else ""
            lines.append(f"{type(error).__module__}.{type(error).__qualname__}{number}")
            lines += _places(error.__traceback__)
            error = error.__cause__ or error.__context__
        return "\n".join(lines)


def _places(trace: TracebackType | None) -> list[str]:
    places = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"  {code.co_filename}:{trace.tb_lineno} in {code.co_qualname}")
        trace = trace.tb_next
    return places
