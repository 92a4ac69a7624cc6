"""What a column's values say, from an even sample of those that aren't empty."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain
from re import Pattern
from statistics import fmean

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from core.mapping.suggesting import shapes

SAMPLE = 1_000
LONGEST_READ = 10_000
LONGEST_FORM = 1_000
NEARLY_ALL = 0.9


class Kind(StrEnum):
    """What nearly all values of a column are."""

    NOTHING = "nothing"
    EMAIL = "email"
    URL = "url"
    TRUTH = "truth"
    NUMBER = "number"
    DATE = "date"
    CLOCK = "clock"
    JSON = "json"
    KEY = "key"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Evidence:
    """The values of a column in numbers; shares and means are over the sampled values that aren't empty.

    `words` is the mean number of words, with two characters to a word where a script has no blanks;
    `distinct` the share of different values; `pieces` the mean number of parts between commas, semicolons
    and bars; `different_pieces` the share of these that are different, low where people ticked options;
    `own_pieces` the share of values with a part that no other value has.
    """

    rows: int
    filled: int
    kind: Kind
    words: float = 0.0
    distinct: float = 0.0
    pieces: float = 0.0
    different_pieces: float = 0.0
    own_pieces: float = 0.0
    sentences: float = 0.0
    streets: float = 0.0
    person_names: float = 0.0
    companies: float = 0.0
    domains: float = 0.0
    emails: float = 0.0
    dates: float = 0.0
    digit_dates: float = 0.0

    @property
    def is_text(self) -> bool:
        """Whether the values are words, not numbers, dates, keys or addresses."""
        return self.kind is Kind.TEXT

    @property
    def few_values(self) -> bool:
        """Whether the same few values stand in many rows, as categories do."""
        return self.filled >= 20 and self.distinct < 0.25

    @property
    def ticked(self) -> bool:
        """Whether the values are lists of options that people ticked."""
        repeated = self.different_pieces < 0.6 + 0.1 * (self.sentences > 0.5)
        return self.pieces >= 1.5 and repeated and self.own_pieces < NEARLY_ALL


def observe(texts: pa.ChunkedArray, empty: Sequence[str]) -> Evidence:
    """The evidence of a column's texts; `empty` are the texts that count as empty."""
    filled = filled_values(texts, empty)
    if not len(filled):
        return Evidence(len(texts), 0, Kind.NOTHING)
    places = np.unique(np.linspace(0, len(filled) - 1, min(SAMPLE, len(filled))).astype(np.int64))
    values = [value[:LONGEST_READ] for value in filled.take(pa.array(places)).to_pylist()]
    split = [[part for part in shapes.MULTIPLE.split(value) if part] for value in values]
    parts = Counter(chain.from_iterable(split))
    return Evidence(
        rows=len(texts),
        filled=len(filled),
        kind=_kind(values),
        words=fmean(map(_words, values)),
        distinct=len(set(values)) / len(values),
        pieces=parts.total() / len(values),
        different_pieces=len(parts) / max(1, parts.total()),
        own_pieces=sum(any(parts[part] == 1 for part in each) for each in split) / len(values),
        sentences=_share(values, lambda value: bool(shapes.SENTENCE_END.search(value))),
        streets=_fitting(values, shapes.STREET),
        person_names=_share(values, _is_person_name),
        companies=_share(values, _is_company),
        domains=_fitting(values, shapes.DOMAIN),
        emails=_fitting(values, shapes.EMAIL),
        dates=_fitting(values, shapes.DAY_OR_TIME),
        digit_dates=_fitting(values, shapes.DIGITS_DATE),
    )


def filled_values(texts: pa.ChunkedArray, empty: Iterable[str]) -> pa.ChunkedArray:
    """The trimmed texts that aren't empty."""
    trimmed = pc.utf8_trim_whitespace(texts)
    marks = sorted({mark.strip().lower() for mark in empty} | {""})
    short = pc.less_equal(pc.binary_length(trimmed), max(len(mark.encode()) for mark in marks))
    if not pc.any(short).as_py():
        return trimmed
    words = pc.utf8_lower(pc.if_else(short, trimmed, None))
    return trimmed.filter(pc.invert(pc.is_in(words, pa.array(marks))))


def _kind(values: list[str]) -> Kind:
    if _is_truth(values):
        return Kind.TRUTH
    patterns = {
        Kind.EMAIL: shapes.EMAIL,
        Kind.URL: shapes.URL,
        Kind.DATE: shapes.DAY_OR_TIME,
        Kind.CLOCK: shapes.CLOCK,
    }
    for kind, pattern in patterns.items():
        if _fitting(values, pattern) >= NEARLY_ALL:
            return kind
    if _share(values, _is_number) >= NEARLY_ALL:
        return Kind.NUMBER
    if _share(values, is_json) >= NEARLY_ALL:
        return Kind.JSON
    return Kind.KEY if _fitting(values, shapes.KEY) >= NEARLY_ALL else Kind.TEXT


def _is_truth(values: list[str]) -> bool:
    found = {value.casefold() for value in values}
    return any(found <= pair for pair in shapes.TRUTH_PAIRS)


def _is_number(value: str) -> bool:
    return value.isdigit() or bool(shapes.FLOAT_POINT.fullmatch(value) or shapes.FLOAT_COMMA.fullmatch(value))


def is_json(value: str) -> bool:
    """Whether a text is a JSON object or list."""
    if not value.startswith(("{", "[")):
        return False
    try:
        json.loads(value)
    except (ValueError, RecursionError):
        return False
    return True


def _is_person_name(value: str) -> bool:
    return bool(shapes.PERSON_NAME.fullmatch(value)) and 1 <= len(value.split()) <= 5 and not value[0].islower()


def _is_company(value: str) -> bool:
    """Whether a name ends with the short form of a company's kind: Inc., GmbH, S.A."""
    *before, last = value.replace(".", "").split() or [""]
    return bool(before) and last.lower() in shapes.COMPANY_FORMS


def _words(value: str) -> float:
    unspaced = len(shapes.EAST_ASIAN.findall(value))
    return len(value.split()) + unspaced / 2


def _fitting(values: list[str], pattern: Pattern[str]) -> float:
    """The share of values that have a form from end to end; a text of several thousand letters has none."""
    return _share(values, lambda value: len(value) <= LONGEST_FORM and bool(pattern.fullmatch(value)))


def _share(values: list[str], test: Callable[[str], bool]) -> float:
    return sum(map(test, values)) / len(values)
