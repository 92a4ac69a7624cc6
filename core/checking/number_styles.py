"""How a number is written: with a decimal point, a decimal comma, or in a way that can be either."""

import re
from enum import IntEnum


class Style(IntEnum):
    """How a number of some shape is written."""

    NONE = 0
    PLAIN = 1  # digits alone, in groups between blanks, or with an exponent
    POINT = 2  # only with a decimal point: 0.5, 1,234.5, 1,234,567
    COMMA = 3  # only with a decimal comma: 0,5, 1.234,5, 1.234.567
    EITHER = 4  # 1,234 and 1.234: a thousand, or a little over one


BLANKS = " '\u2019\u00a0\u2009\u202f"

_WHOLE = rf"(?:9+|9{{1,3}}(?:[{BLANKS}]999)+)"
_EXPONENT = r"(?:e[+-]?9{1,3})"


def _decimal(point: str, thousands: str) -> re.Pattern[str]:
    grouped = rf"(?:9{{1,3}}(?:{thousands}999){{2,}}|9{{1,2}}(?:{thousands}99)+{thousands}999)"
    fraction = rf"{_WHOLE}?{point}9+{_EXPONENT}?|{_WHOLE}{point}"
    return re.compile(rf"[+-]?(?:{fraction}|{grouped}(?:{point}9*)?|9{{1,3}}{thousands}999{point}9*)")


_STYLES = (
    (Style.PLAIN, re.compile(rf"[+-]?(?:{_WHOLE}|9+{_EXPONENT})")),
    (Style.EITHER, re.compile(r"[+-]?9{1,3}[.,]999")),
    (Style.POINT, _decimal(r"\.", ",")),
    (Style.COMMA, _decimal(",", r"\.")),
)
_TIDY = re.compile(r"-?9+(?:\.9+)?(?:e[+-]?9+)?")
_SHORT_WHOLE = re.compile(r"-?9{1,18}")
_RUINED = re.compile(r"[+-]?9(?:[.,]9+)?e\+9{1,3}")


def style_of(shape: str) -> Style:
    """The style of a shape (`core.checking.shapes`): NONE where it is no number."""
    return next((style for style, pattern in _STYLES if pattern.fullmatch(shape)), Style.NONE)


def is_tidy(shape: str) -> bool:
    """Whether numbers of this shape stand in the form that a program reads, if their point is a decimal point."""
    return bool(_TIDY.fullmatch(shape))


def is_short_whole(shape: str) -> bool:
    """Whether numbers of this shape are whole and surely fit into 64 bits."""
    return bool(_SHORT_WHOLE.fullmatch(shape))


def is_ruined(shape: str) -> bool:
    """Whether numbers of this shape stand in the short form that spreadsheets give long ids: 1.23E+15."""
    return bool(_RUINED.fullmatch(shape))
