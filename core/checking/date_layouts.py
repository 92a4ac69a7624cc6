"""Layouts: where year, month, day and time stand in the dates of one shape (`core.checking.shapes`)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from core.checking.date_words import MONTHS, WEEKDAYS, ZONES

FEWEST_DIGITS = 3

_BLANK = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2212": "-", "\u2013": "-"})

_WORD = r"[^\W\d_]+"
_WEEKDAY = rf"(?:(?P<weekday>{_WORD})(?:-feira)?\.?,? +)?"
_DAY = r"(?P<day>99?)(?:st|nd|rd|th|er|\.|º|ª|°)?"
_DATES = (
    r"(?P<year>9999)(?P<mark>[-/.] ?)(?P<month>99?)(?P=mark)(?P<day>99?)\.?",
    r"(?P<year>9999)[年년] ?(?P<month>99?)[月월] ?(?P<day>99?)[日일]",
    r"(?P<first>99?)(?P<mark>[-/.] ?)(?P<second>99?)(?P=mark)(?P<year>9999|99)",
    r"(?P<year>9999)(?P<month>99)(?P<day>99)",
    rf"{_DAY}[ -/]*(?:de |of )?(?P<word>{_WORD})\.?,?[ -/]*(?:de |del |of )?(?P<year>9999|99)",
    rf"(?P<word>{_WORD})\.?[ -/]*{_DAY},?[ -/]+(?P<year>9999)",
    rf"(?P<year>9999)[ -/]*(?P<word>{_WORD})\.?[ -/]*(?P<day>99?)",
)
_BETWEEN = r"(?:t|,? *(?:at|à|um|om|kl\.?|a las|alle(?: ore)?|às|-)? *)"
_HALF = r" ?(?P<half>[ap])\.? ?m\.?"
_TIMES = (
    rf"(?P<hour>99?)[:.h](?P<minute>99)(?:[:.](?P<moment>99)(?:[.,](?P<fraction>9{{1,9}}))?)?(?:{_HALF})?(?: ?uhr)?",
    rf"(?P<hour>99?){_HALF}",
    r"(?P<hour>99)(?P<minute>99)(?P<moment>99)?",
)
_ZONE = (
    r" *(?:(?:utc|gmt)?(?P<sign>[+-])(?P<offset_hour>99?):?(?P<offset_minute>99)?(?: \(?[^\W\d_][^\d]*)?"
    rf"|\(?(?P<zone>{_WORD})\)?)?"
)


def _patterns() -> Iterator[re.Pattern[str]]:
    for date in _DATES:
        yield re.compile(_WEEKDAY + date)
    for date, time in product(_DATES, _TIMES):
        yield re.compile(f"{_WEEKDAY}{date}{_BETWEEN}{time}{_ZONE}")
    yield re.compile(rf"{_WEEKDAY}(?P<word>{_WORD}) +{_DAY} +{_TIMES[0]}{_ZONE} +(?P<year>9999)")
    yield re.compile(r"(?P<year>9999)(?P<month>99)(?P<day>99)(?P<hour>99)(?P<minute>99)(?P<moment>99)")


_PATTERNS = tuple(_patterns())
_EPOCH = re.compile(r"(?P<seconds>9{10})(?:(?P<fraction>999)|\.(?P<decimals>9{1,6}))?")

_FIRST_WORD = re.compile(_WORD)
_OTHER_FIRST_WORDS = "t h st nd rd th er de of at à um om kl a p alle às am pm uhr º ª 年 년"
_FIRST_WORDS = frozenset((*MONTHS, *WEEKDAYS, *ZONES, *_OTHER_FIRST_WORDS.split()))

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the parts of a date stand, as spans of bytes by part; `constants` are parts that a word says.

    Parts: year, month, day (or first and second, where either may be the day), hour, minute, moment (the
    second), fraction, offset_hour, offset_minute, and for times counted since 1970 seconds and fraction.
    Constants: month, half (0 am, 12 pm), sign (1 or -1), offset (minutes).
    """

    spans: dict[str, Span]
    constants: dict[str, int]


def layout_of(shape: str) -> Layout | None:
    """The layout of the dates of a shape; None where they are no dates that can be read."""
    if shape.count("9") < FEWEST_DIGITS or not _begins_like_a_date(shape):
        return None
    text = shape.translate(_BLANK)
    epoch = _EPOCH.fullmatch(text)
    if epoch:
        return Layout(_spans(shape, epoch), {})
    for pattern in _PATTERNS:
        found = pattern.fullmatch(text)
        constants = None if found is None else _constants(found.groupdict())
        if found is not None and constants is not None:
            return Layout(_spans(shape, found), constants)
    return None


def _begins_like_a_date(shape: str) -> bool:
    """Whether the first word of a shape is one that dates have: most other texts need no closer look."""
    word = _FIRST_WORD.search(shape)
    return word is None or word[0].casefold() in _FIRST_WORDS


def _spans(shape: str, found: re.Match[str]) -> dict[str, Span]:
    """The spans of the groups that hold digits, counted in bytes."""
    groups = {name: found.span(name) for name, text in found.groupdict().items() if text and text.isdigit()}
    return {name: tuple(len(shape[:place].encode()) for place in span) for name, span in groups.items()}  # type: ignore[misc]


def _constants(words: dict[str, str | None]) -> dict[str, int] | None:
    """What the words of a date say; None where one of them isn't known."""
    constants: dict[str, int] = {}
    if words.get("weekday") and words["weekday"] not in WEEKDAYS:
        return None
    for part, names, group in (("month", MONTHS, "word"), ("offset", ZONES, "zone")):
        word = words.get(group)
        if word is not None:
            if word.casefold() not in names:
                return None
            constants[part] = names[word.casefold()]
    if words.get("half"):
        constants["half"] = 12 if words["half"] == "p" else 0
    if words.get("sign"):
        constants["sign"] = -1 if words["sign"] == "-" else 1
    return constants
