"""Texts of files, cells and servers, for places with one line.

Marks that turn the reading order show as �: a name or a cell with one would be read as another.
"""

import re

LONGEST_SHOWN = 240
LONGEST_TOOLTIP = 2000
_LONG_WORD = re.compile(r"\S{24,}")
_JOINT = re.compile(r"[^\w]|_|[^\W_]{20}")
_TURNING = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)], "\ufffd")


def one_line(text: str) -> str:
    """A cell's text in one line, cut where nobody would see more; line breaks show as ↵."""
    shown = text if len(text) <= LONGEST_SHOWN else text[:LONGEST_SHOWN] + "…"
    shown = shown.replace("\r\n", " ↵ ").replace("\n", " ↵ ").replace("\r", " ↵ ").replace("\t", " ")
    return unturned(shown)


def breakable(text: str) -> str:
    """A text whose long words, such as names of files, may break at their joints, or where they have none."""
    return _LONG_WORD.sub(lambda word: _JOINT.sub("\\g<0>\u200b", word[0]), unturned(text))


def unturned(text: str) -> str:
    """A text with each mark that turns the reading order shown as �."""
    return text.translate(_TURNING)


def tooltip(text: str) -> str:
    """A cell's whole text as a tooltip, if one line doesn't show it all; cut at 2,000 characters."""
    if one_line(text) == text and len(text) <= LONGEST_SHOWN // 4:
        return ""
    return unturned(text if len(text) <= LONGEST_TOOLTIP else text[:LONGEST_TOOLTIP] + "…")
