"""Forms of values: what a date, a number, an address looks like, as patterns over a whole cell."""

import re

EMAIL = re.compile(r"(?:.*<)?[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]{2,}>?")
URL = re.compile(r"(?:https?://|ftp://|www\.)\S+", re.IGNORECASE)
INTEGER = re.compile(r"-?(?:0|[1-9]\d{0,17})")
FLOAT_POINT = re.compile(r"-?(?:0|[1-9]\d{0,14})(?:\.\d+)?(?:[eE][+-]?\d{1,2})?")
FLOAT_COMMA = re.compile(r"-?(?:0|[1-9]\d{0,14})(?:,(?:\d{1,2}|\d{4,}))?")
EITHER_NUMBER = re.compile(r"-?[1-9]\d{0,2}[.,]\d{3}")
KEY = re.compile(
    r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
    r"|(?=\S*\d)[A-Za-z0-9_+/:.-]{16,64}={0,2}|[A-Za-z]{1,12}[-_#]?\d{2,}",
    re.IGNORECASE,
)

_YEAR_FIRST = (
    r"\d{4}(?:-\d{1,2}-\d{1,2}|/\d{1,2}/\d{1,2}|\. ?\d{1,2}\. ?\d{1,2}\.?"
    r"|年\s?\d{1,2}月\s?\d{1,2}日|년\s?\d{1,2}월\s?\d{1,2}일)"
)
_YEAR_LAST = r"\d{1,2}(?:/\d{1,2}/|-\d{1,2}-|\.\s?\d{1,2}\.\s?)(?:\d{4}|\d{2})"
_WEEKDAY = r"(?:[^\W\d_]{2,12}\.?,?\s+)?"
_MONTH = r"[^\W\d_]{3,12}\.?"
_DAY_MONTH = (
    rf"{_WEEKDAY}\d{{1,2}}\.?(?:\s+(?:de\s+)?|[-/]){_MONTH},?(?:\s+(?:de\s+)?|[-/])\d{{4}}"
    rf"|\d{{1,2}}[-/]{_MONTH}[-/]\d{{2}}"
)
_MONTH_DAY = rf"{_WEEKDAY}{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}"
_DAY = rf"(?:{_YEAR_FIRST}|{_YEAR_LAST}|{_DAY_MONTH}|{_MONTH_DAY})"
_CLOCK = r"\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:[.,]\d{1,9})?)?"
_HALF = r"(?:\s?[AaPp]\.?\s?[Mm]\.?)?"
_ZONE = r"(?:\s?(?:Z|UTC|GMT|[A-Z]{3,4}|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?))*(?: \([^()\d]{1,40}\))?"
_TIME = rf"{_CLOCK}{_HALF}{_ZONE}"
_BETWEEN = r"(?:[T\s]|,\s*|\s+(?:at|um|a las|à)\s+)+"
_YEAR_AT_END = rf"{_WEEKDAY}{_MONTH}\s+\d{{1,2}}\s+{_TIME}\s+\d{{4}}"

DATE = re.compile(_DAY)
DAY_OR_TIME = re.compile(rf"{_DAY}(?:{_BETWEEN}{_TIME})?|{_YEAR_AT_END}")
# Seconds or milliseconds since 1970, and days and moments in digits alone: dates only where the name says so.
DIGITS_DATE = re.compile(
    r"1\d{9}(?:\d{3}|\.\d{1,6})?|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[ T]?[0-2]\d[0-5]\d[0-5]\d)?"
)
CLOCK = re.compile(_TIME)

STREET = re.compile(r"\d+\S*\s+\S+.*|.*\S\s+\d+\w?(?:,.*)?")
PERSON_NAME = re.compile(r"[^\W\d_][^\d@/\\_]{1,60}")
SENTENCE_END = re.compile(r"[.!?…。！？؟](?:\s|$)")
MULTIPLE = re.compile(r"\s*[,;|]\s*|\n")
EAST_ASIAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")

DOMAIN = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}", re.IGNORECASE)
COMPANY_FORMS = frozenset((
    "inc", "llc", "ltd", "limited", "corp", "corporation", "company", "gmbh", "ag", "kg", "se", "sa", "sas", "sarl",
    "srl", "spa", "bv", "nv", "ab", "oy", "plc", "pty", "llp",
))  # fmt: skip

TRUTH_PAIRS = tuple(
    frozenset(pair.split())
    for pair in (
        "true false", "yes no", "wahr falsch", "ja nein", "vrai faux", "oui non", "verdadero falso", "sí no", "si no",
        "vero falso", "sì no", "verdadeiro falso", "sim não", "waar onwaar", "ja nee", "ja nej", "tak nie",
    )
)  # fmt: skip
