"""Cell texts for places with one line."""

LONGEST_SHOWN = 240
LONGEST_TOOLTIP = 2000


def one_line(text: str) -> str:
    """A cell's text in one line, cut where nobody would see more; line breaks show as ↵."""
    shown = text if len(text) <= LONGEST_SHOWN else text[:LONGEST_SHOWN] + "…"
    return shown.replace("\r\n", " ↵ ").replace("\n", " ↵ ").replace("\r", " ↵ ").replace("\t", " ")


def tooltip(text: str) -> str:
    """A cell's whole text as a tooltip, if one line doesn't show it all; cut at 2,000 characters."""
    if one_line(text) == text and len(text) <= LONGEST_SHOWN // 4:
        return ""
    return text if len(text) <= LONGEST_TOOLTIP else text[:LONGEST_TOOLTIP] + "…"
