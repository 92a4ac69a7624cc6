"""What a column's name says: which topics its words belong to, in the languages of `resources/vocabulary`."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from functools import cache, lru_cache
from unicodedata import normalize

from rapidfuzz import fuzz, process

import resources

NEAR_ENOUGH = 90
SHORTEST_NEAR = 7
LONGEST_NAME = 7
MOST_KEPT = 65_536

_MARKUP = re.compile(r"<[^>]*>")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_ACCENTS = re.compile("[\u0300-\u036f]")
_WORD = re.compile(r"[^\W_]+")
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_JOINTS = re.compile(r"\s+[|/›–—-]\s+|\n")
_NUMBER_SIGN = re.compile(r"(?<=\w)\s*#\s*$")
_PLACEHOLDER = re.compile(r"column \d+(?: \(\d+\))?", re.IGNORECASE)


class Level(IntEnum):
    """How well a name fits a topic: its words are among the name's, nearly all of it, or all of it."""

    NONE = 0
    WITHIN = 1
    NEAR = 2
    EXACT = 3


@dataclass(frozen=True, eq=False, slots=True)
class _Topic:
    """The phrases of one topic: by their words for languages with blanks, as they stand for those without.

    `ranks` holds the place of each phrase in its language's list: the first ones are the most telling.
    """

    phrases: dict[frozenset[str], tuple[str, ...]]
    sequences: frozenset[tuple[str, ...]]
    lengths: tuple[int, ...]
    unspaced: tuple[str, ...]
    ranks: dict[str, int]

    def level(self, words: tuple[str, ...], squeezed: str) -> Level:
        """How well the words of a name fit."""
        if frozenset(words) in self.phrases or squeezed in self.unspaced:
            return Level.EXACT
        if len(squeezed) >= SHORTEST_NEAR and len(words) <= LONGEST_NAME and self._nearest(words) is not None:
            return Level.NEAR
        return Level.WITHIN if self._is_within(words, squeezed) else Level.NONE

    def rank(self, words: tuple[str, ...], squeezed: str) -> int:
        """The place of the phrase that is nearest to a name; a large number where none is near."""
        exact = self.phrases.get(frozenset(words))
        if exact is None and squeezed not in self.ranks:
            exact = self._nearest(words)
        return self.ranks.get(squeezed if exact is None else " ".join(exact), len(self.ranks))

    def ends(self, words: tuple[str, ...], squeezed: str) -> bool:
        """Whether a name ends with one of the phrases."""
        if any(squeezed.endswith(phrase) for phrase in self.unspaced):
            return True
        return any(words[start:] in self.sequences for start in range(len(words)))

    def _nearest(self, words: tuple[str, ...]) -> tuple[str, ...] | None:
        name = " ".join(words)
        near = process.extractOne(name, self.ranks.keys(), scorer=fuzz.ratio, score_cutoff=NEAR_ENOUGH)
        return None if near is None else tuple(near[0].split())

    def _is_within(self, words: tuple[str, ...], squeezed: str) -> bool:
        if any(len(phrase) > 1 and phrase in squeezed for phrase in self.unspaced):
            return True
        starts = range(len(words))
        return any(words[start : start + length] in self.sequences for start in starts for length in self.lengths)


@dataclass(frozen=True, slots=True)
class Name:
    """One reading of a column's name: its words without articles and the like, and the whole without blanks."""

    words: tuple[str, ...]
    squeezed: str


@dataclass(frozen=True, slots=True)
class ColumnName:
    """A column's name, read: as a whole, and the parts that were joined out of several header rows."""

    text: str
    readings: tuple[Name, ...]

    @property
    def is_empty(self) -> bool:
        """Whether the name says nothing: empty in the file, and numbered by the reader."""
        return not self.readings

    @property
    def last(self) -> "ColumnName":
        """The most special part of a name that was joined out of several header rows; else the name itself."""
        return ColumnName(self.text, self.readings[-1:])

    @property
    def is_long(self) -> bool:
        """Whether every reading is longer than a name: a question or a sentence."""
        return all(len(reading.words) > LONGEST_NAME for reading in self.readings)

    def level(self, topic: str) -> Level:
        """How well the name, or one of its parts, fits a topic of the vocabulary."""
        return max((_level(name, topic) for name in self.readings), default=Level.NONE)

    def rank(self, topic: str) -> int:
        """How telling the name is within a topic: 0 for the most telling phrases."""
        found = _vocabulary()[topic]
        return min((found.rank(name.words, name.squeezed) for name in self.readings), default=10_000)

    def ends_as(self, topic: str) -> bool:
        """Whether the name ends with words of a topic: "source_body" is a body, "message type" no message."""
        found = _vocabulary()[topic]
        return any(found.ends(name.words, name.squeezed) for name in self.readings)

    def has(self, topic: str) -> bool:
        """Whether words of a topic stand anywhere in the name."""
        return self.level(topic) > Level.NONE


@lru_cache(MOST_KEPT)
def _level(name: Name, topic: str) -> Level:
    return _vocabulary()[topic].level(name.words, name.squeezed)


@lru_cache(MOST_KEPT)
def read_name(text: str) -> ColumnName:
    """A column's name with its readings; one that the reader made up ("Column 4") has none."""
    if _PLACEHOLDER.fullmatch(text.strip()):
        return ColumnName(text, ())
    plain = _NUMBER_SIGN.sub(" number", _MARKUP.sub(" ", text))
    whole = _reading(plain)
    parts = (_reading(part) for part in _JOINTS.split(plain) if not _PLACEHOLDER.fullmatch(part.strip()))
    return ColumnName(text, tuple(dict.fromkeys(name for name in (whole, *parts) if name.words)))


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text for comparing: split at blanks, signs and capitals; no case, no accents."""
    spaced = _CAMEL.sub(" ", normalize("NFKC", text))
    return tuple(_WORD.findall(normalize("NFC", _ACCENTS.sub("", normalize("NFD", spaced.casefold())))))


def squeezed(text: str) -> str:
    """A text's words without blanks between them: what headers are compared by, whatever their spelling."""
    return _reading(text).squeezed


def _reading(text: str) -> Name:
    words = words_of(text) or tuple(text.split())
    telling = tuple(word for word in words if word not in _stopwords()) or words
    return Name(telling, "".join(words))


@cache
def _phrases() -> dict[str, dict[str, list[str]]]:
    content: dict[str, dict[str, list[str]]] = json.loads(resources.path("vocabulary/headers.json").read_bytes())
    return content


@cache
def _stopwords() -> frozenset[str]:
    return frozenset(word for texts in _phrases()["stopword"].values() for text in texts for word in words_of(text))


@cache
def _vocabulary() -> dict[str, _Topic]:
    return {topic: _topic(languages.values()) for topic, languages in _phrases().items() if topic != "stopword"}


def _topic(languages: Iterable[list[str]]) -> _Topic:
    phrases: dict[frozenset[str], tuple[str, ...]] = {}
    unspaced: list[str] = []
    ranks: dict[str, int] = {}
    for texts in languages:
        for rank, text in enumerate(texts):
            name = _reading(text)
            if _UNSPACED.search(name.squeezed):
                unspaced.append(name.squeezed)
                ranks.setdefault(name.squeezed, rank)
            else:
                phrases.setdefault(frozenset(name.words), name.words)
                ranks.setdefault(" ".join(name.words), rank)
    sequences = frozenset(phrases.values())
    return _Topic(phrases, sequences, tuple({len(words) for words in sequences}), tuple(unspaced), ranks)
