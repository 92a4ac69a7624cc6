"""Field names out of column names: snake_case in ASCII, as few changes as that takes."""

import json
import re
from functools import cache
from unicodedata import normalize

import resources
from core.mapping.suggesting.headers import ColumnName, Level, squeezed
from core.reading.column_names import JOINT

LONGEST = 60

_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_UMLAUT = re.compile("[äöü]")
_NOT_GERMAN = re.compile("[éèêáàíóúñçåışğ¿]")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_MARKUP = re.compile(r"<[^>]*>")
_IMPORT_ID = re.compile(r"\{.*?ImportId.*?\}")

_TOPIC_NAMES = (
    ("email", "email"),
    ("first_name", "first_name"),
    ("last_name", "last_name"),
    ("full_name", "name"),
    ("company", "company"),
    ("feedback", "comment"),
    ("title", "subject"),
    ("record_id", "id"),
    ("login", "user_id"),
    ("given", "date"),
)


def snake_case(text: str) -> str:
    """A text as a name: lower case, ASCII, words joined by one "_", at most 60 characters; "" where nothing is left.

    Of a name that was joined out of several header rows, the end is kept, too: it tells the columns apart.
    """
    name = _ascii_words(text)
    if len(name) <= LONGEST:
        return name
    group, _, answer = text.rpartition(JOINT)
    tail = _cut(_ascii_words(answer), LONGEST // 2)
    head = _cut(_ascii_words(group), LONGEST - len(tail) - 1) if group else ""
    return f"{head}_{tail}" if head and tail else _cut(name, LONGEST)


def _ascii_words(text: str) -> str:
    spaced = _CAMEL.sub(" ", _without_markup(text))
    lowered = normalize("NFC", spaced).casefold()
    if "ß" in text or (_UMLAUT.search(lowered) and not _NOT_GERMAN.search(lowered)):
        lowered = lowered.translate(_GERMAN)
    letters = "".join(_letters().get(letter, letter) for letter in lowered)
    ascii_only = normalize("NFKD", letters).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "_", ascii_only.replace("'", "")).strip("_")


def _cut(name: str, longest: int) -> str:
    """The name's first words, as many as fit."""
    if len(name) <= longest:
        return name
    return name[: longest + 1].rsplit("_", 1)[0][:longest]


def _without_markup(text: str) -> str:
    return _MARKUP.sub(" ", _IMPORT_ID.sub(" ", text))


@cache
def _known_names() -> dict[str, str]:
    """English names for common column names in scripts that have no plain spelling in Latin letters."""
    names: dict[str, list[str]] = json.loads(resources.path("vocabulary/names.json").read_bytes())
    return {squeezed(text): name for name, texts in names.items() for text in texts}


@cache
def _letters() -> dict[str, str]:
    """Latin letters for letters of other alphabets, and for those that have no plain form."""
    letters: dict[str, str] = json.loads(resources.path("vocabulary/letters.json").read_bytes())
    return letters


def field_name(name: ColumnName, position: int) -> str:
    """A column's field name: its own words, else their English name or topic, else its place in the file."""
    words = snake_case(name.text)
    if words and _keeps_most(name.text):
        return words if words[0].isalpha() else _cut(f"column_{words}", LONGEST)
    known = (_known_names().get(reading.squeezed) for reading in name.readings)
    translated = next((each for each in known if each), None)
    if translated is not None:
        return translated
    topic, word = max(_TOPIC_NAMES, key=lambda pair: name.level(pair[0]))
    return word if name.level(topic) >= Level.NEAR else f"column_{position + 1}"


def _keeps_most(text: str) -> bool:
    """Whether most letters of a text can be written in ASCII."""
    letters = sum(letter.isalpha() for letter in _without_markup(text))
    return sum(letter.isalpha() for letter in _ascii_words(text)) >= letters / 2


class TakenNames:
    """Names given so far: a second of the same gets a number (`_2`)."""

    def __init__(self, taken: set[str]) -> None:
        self._taken = set(taken)

    def unique(self, name: str) -> str:
        """The name, or the name with the first number that is free."""
        candidate, number = name, 2
        while candidate in self._taken:
            candidate = f"{name}_{number}"
            number += 1
        self._taken.add(candidate)
        return candidate
