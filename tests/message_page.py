"""Writes `docs/messages.md`: every message by its code, as `--json` and the window give them.

Run `python -m tests.message_page` after a sentence of `core` was added or changed; a test says when it is due.
"""

from collections.abc import Mapping
from pathlib import Path

from core.messages import checking, delivery, general, mapping, mending, reading, system

PLACE = Path(__file__).resolve().parent.parent / "docs" / "messages.md"
CHAPTERS = {
    "Reading a file": reading,
    "What columns become": mapping,
    "Checking rows": checking,
    "Mending": mending,
    "Delivering": delivery,
    "Anywhere": general,
    "Parts of a message: why the system refuses, and what a file is": system,
}
HEAD = """# What each message means

A message says what is and what to do. Here they all are by code, as `--json` gives it; what stands in braces is
filled in. Where there is one sentence for one row and one for many, the one for many is shown. This page is written
by `python -m tests.message_page`.
"""


def page_text() -> str:
    """The whole page."""
    return HEAD + "".join(_chapter(title, module.SENTENCES) for title, module in CHAPTERS.items())


def _chapter(title: str, sentences: Mapping[str, str | tuple[str, str]]) -> str:
    rows = "".join(f"| `{code}` | {_cell(text)} |\n" for code, text in sorted(sentences.items()))
    return f"\n## {title}\n\n| code | message |\n| --- | --- |\n{rows}"


def _cell(text: str | tuple[str, str]) -> str:
    whole = text if isinstance(text, str) else text[1]
    return whole.replace("|", "\\|").replace("<", "&lt;").replace("\n", " ")


if __name__ == "__main__":
    PLACE.write_text(page_text(), encoding="utf-8")
