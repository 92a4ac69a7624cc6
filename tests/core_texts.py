"""Writes `gui/texts/core_sentences.py`: every sentence of `core` as a literal that lupdate finds.

Run `python -m tests.core_texts` after a sentence of `core` was added or changed; a test says when it is due.
"""

import json
from pathlib import Path

from core.messages import SENTENCES

PLACE = Path(__file__).resolve().parent.parent / "gui" / "texts" / "core_sentences.py"

_HEAD = '''"""The sentences of `core` by code, written by `python -m tests.core_texts`. Don't edit by hand."""

# ruff: noqa: E501 - a sentence is one literal, or translators get halves

from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

CORE_SENTENCES: Final[dict[str, Any]] = {
'''


def module_text() -> str:
    """The module's whole text, as `ruff format` leaves it."""
    lines = "".join(_entry(code, text) for code, text in sorted(SENTENCES.items()))
    return f"{_HEAD}{lines}}}\n"


def _entry(code: str, text: str | tuple[str, str]) -> str:
    if isinstance(text, str):
        return f"    {_quoted(code)}: {_call(text, 4 + len(code) + 4 + 1, 4)},\n"
    one, many = (_call(form, 8 + 1, 8) for form in text)
    return f"    {_quoted(code)}: (\n        {one},\n        {many},\n    ),\n"


def _call(text: str, before: int, indent: int) -> str:
    inner = f'"core", {_quoted(text)}'
    line = f"QT_TRANSLATE_NOOP({inner})"
    if before + len(line) <= 120:
        return line
    pad = " " * indent
    if indent + 4 + len(inner) <= 120:
        return f"QT_TRANSLATE_NOOP(\n{pad}    {inner}\n{pad})"
    return f'QT_TRANSLATE_NOOP(\n{pad}    "core",\n{pad}    {_quoted(text)},\n{pad})'


def _quoted(text: str) -> str:
    quoted = json.dumps(text, ensure_ascii=False)
    if '"' in text and "'" not in text:
        return "'" + quoted[1:-1].replace('\\"', '"') + "'"
    return quoted


if __name__ == "__main__":
    PLACE.write_text(module_text(), encoding="utf-8")
