"""What a cell's text looks like: a number, a date, an address, or words. Looks only; nothing is converted."""

import re
from collections.abc import Sequence
from enum import StrEnum

NOTHING = frozenset({"", "-", "--", "n/a", "na", "none", "null", "nan", ".", "#n/a", "?"})
TRUTH = frozenset(
    {"true", "false", "yes", "no", "wahr", "falsch", "ja", "nein", "vrai", "faux", "sí", "si", "да", "нет"}
)


class Look(StrEnum):
    """What a text looks like; the value is the word a person sees."""

    NOTHING = "empty"
    NUMBER = "number"
    DATE = "date"
    TRUTH = "yes or no"
    EMAIL = "email"
    LINK = "link"
    CODE = "code"
    TEXT = "text"


VALUES = frozenset({Look.NUMBER, Look.DATE, Look.EMAIL, Look.LINK})

NUMBER = re.compile(r"[-+(]?[$€£¥]?\s?[-+]?\d[\d.,'\u00a0\u202f ]*(?:[eE][-+]?\d+)?\s?[%€$£]?\)?|[-+]?\.\d+")
DATE = re.compile(
    r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ,].{0,25})?"  # 2025-01-31, 31.1.25 8:00, 2025-01-31T08:00:00Z
    r"|\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s?[AaPp]\.?[Mm]\.?)?"  # 8:00, 08:00:00.123, 8:00 PM
    r"|(?:[A-Za-z]{3,9},? )?\d{1,2}[-. ][A-Za-zÀ-ž]{3,9}\.?,?[-. ]\d{2,4}(?:[ ,].{0,25})?"  # 24 October 2011, 11-May-11
    r"|[A-Z][a-zà-ž]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}(?:[ ,].{0,25})?"  # Jan 1st 2013
)
EMAIL = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;<>.]+")
LINK = re.compile(r"(?:https?|ftp)://\S+|www\.\S+", re.IGNORECASE)
CODE = re.compile(r"(?=\S*\d)[\w#:./-]{2,64}")


def look_of(text: str) -> Look:
    """What a text looks like."""
    text = text.strip()
    lowered = text.lower()
    if lowered in NOTHING:
        return Look.NOTHING
    if len(text) > 100:
        return Look.LINK if LINK.fullmatch(text) else Look.TEXT
    if NUMBER.fullmatch(text):
        return Look.NUMBER
    if lowered in TRUTH:
        return Look.TRUTH
    for look, pattern in ((Look.DATE, DATE), (Look.EMAIL, EMAIL), (Look.LINK, LINK), (Look.CODE, CODE)):
        if pattern.fullmatch(text):
            return look
    return Look.TEXT


def usual_look(looks: Sequence[Look], share: float) -> Look:
    """The look that at least `share` of the cells that hold something have, else TEXT; NOTHING where none does."""
    held = [look for look in looks if look is not Look.NOTHING]
    if not held:
        return Look.NOTHING
    usual = max(set(held), key=held.count)
    return usual if held.count(usual) >= share * len(held) else Look.TEXT
