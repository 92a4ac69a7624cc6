"""What is written: one JSON object or a text on stdout, sentences on stderr. A reader that has gone is no fault."""

import json
import os
import re
import shutil
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TextIO

from core.errors import FileError
from core.messages.told import system_words

WIDTH_OF_A_FILE = 160
WIDEST_COLUMN = 40
NARROWEST_REST = 20
GAP = "  "
# JSON itself leaves these as they are: the control characters above ASCII's, separators, marks of direction.
_STEERING = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


def write_json(value: Mapping[str, Any]) -> None:
    """One JSON object in one line on stdout."""
    write_json_text(json.dumps(value, ensure_ascii=False, default=str))


def write_json_text(text: str) -> None:
    """A JSON text on stdout; what would steer a terminal, or turn the reading order, stands escaped in its strings."""
    write_text(_STEERING.sub(lambda found: f"\\u{ord(found.group()):04x}", text))


def write_text(text: str) -> None:
    """A text on stdout. Raises FileError where stdout is a file that can't take it."""
    try:
        _write(sys.stdout, text)
    except OSError as error:
        raise FileError("output_unwritable", reason=system_words(error)) from error


def say(text: str) -> None:
    """A sentence on stderr, where it never comes between the lines of a result."""
    try:
        _write(sys.stderr, text)
    except OSError:
        return


def table(rows: Iterable[Sequence[object]], headers: Sequence[str] = (), right: Sequence[int] = ()) -> str:
    """Rows as aligned text; the columns in `right` are aligned right.

    The last column takes what the terminal leaves; the others are as wide as they need, up to 40 places.
    """
    lines = [tuple(map(plain, row)) for row in (*([headers] if headers else []), *rows)]
    widths = _widths(lines)
    return "\n".join(
        GAP.join(_fitted(cell, widths[place], place in right) for place, cell in enumerate(line)).rstrip()
        for line in lines
    )


def plain(value: object) -> str:
    """A value on one line, with nothing in it that steers a terminal."""
    text = f"{value:,}" if isinstance(value, int) and not isinstance(value, bool) else str(value)
    return "".join(character if character.isprintable() else " " for character in text)


def prepare_streams() -> None:
    """Makes stdout and stderr fit for any text; a program without a console writes to nowhere."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123 — for the process's life
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _write(stream: TextIO, text: str) -> None:
    try:
        stream.write(text + "\n")
        stream.flush()
    except BrokenPipeError:
        _silence(stream)
    except OSError:
        _silence(stream)
        raise


def _silence(stream: TextIO) -> None:
    """Points a stream that can't be written at nowhere, or Python would complain at the end of the program."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def _widths(lines: Sequence[tuple[str, ...]]) -> list[int]:
    """How many places of the terminal each column takes."""
    from rich.cells import cell_len

    widths = [max(map(cell_len, cells)) for cells in zip(*lines, strict=True)]
    before = [min(WIDEST_COLUMN, width) for width in widths[:-1]]
    left = _width() - sum(before) - len(GAP) * len(before)
    return [*before, *(min(width, max(NARROWEST_REST, left)) for width in widths[-1:])]


def _fitted(cell: str, width: int, right: bool) -> str:
    from rich.cells import cell_len, set_cell_size

    if cell_len(cell) > width:
        cell = set_cell_size(cell, width - 1) + "…"
    blanks = " " * (width - cell_len(cell))
    return blanks + cell if right else cell + blanks


def _width() -> int:
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else WIDTH_OF_A_FILE
