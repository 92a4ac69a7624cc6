"""What a server says in an error's body, for a person: JSON of any shape, plain text, HTML."""

import html
import json
import re
from collections.abc import Iterator
from itertools import islice

from core.redaction import without_secrets

RAW_BYTES = 2048
LONGEST_WORDS = 500
MOST_SENTENCES = 100

_SAYING_KEYS = (
    "message",
    "error_message",
    "msg",
    "detail",
    "details",
    "description",
    "error",
    "errors",
    "title",
    "reason",
)
_PLACE_KEYS = ("field", "loc", "param", "pointer")
_UNSEEN_ELEMENTS = re.compile(r"<(script|style|head)\b.*?(</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)
# Each of these looks at a sign a few times at most, whatever a server sends.
_TITLE = re.compile(r"<title[^<>]*>([^<]*)</title", re.IGNORECASE)
_TAG = re.compile(r"<!--.*?(-->|\Z)|</?[a-zA-Z!][^<>]*>", re.DOTALL)
_NAME = re.compile(r"[\w.-]+")
_DEEPEST = 6


def raw_text(body: bytes) -> str:
    """The first 2 KB of a body as text without control characters."""
    return without_secrets(_printable(body[:RAW_BYTES].decode("utf-8", "replace")))


def server_words(body: bytes) -> str:
    """The human part of an error's body in one line of at most 500 characters; "" where there is none."""
    try:
        said = list(islice(_said(json.loads(body), _DEEPEST), MOST_SENTENCES))
    except (ValueError, RecursionError):
        said = [_plain(body.decode("utf-8", "replace"))]
    words = without_secrets("; ".join(_telling(said)))
    return words if len(words) <= LONGEST_WORDS else words[: LONGEST_WORDS - 1] + "…"


def _telling(said: list[str]) -> list[str]:
    """What is left without repetitions, and without names of errors where there are sentences."""
    kept: list[str] = []
    for text in said:
        message = text.partition(": ")[2] or text
        if text and not any(message in earlier for earlier in kept):
            kept.append(text)
    sentences = [text for text in kept if not _NAME.fullmatch(text)]
    return sentences or kept


def _said(value: object, depth: int) -> Iterator[str]:
    """The sentences in a JSON value, the ones that explain most before the ones that only name."""
    if isinstance(value, str):
        yield _plain(value)
    elif isinstance(value, list) and depth:
        for part in value:
            yield from _said(part, depth - 1)
    elif isinstance(value, dict) and depth:
        yield from _said_in_object(value, depth - 1)


def _said_in_object(value: dict[str, object], depth: int) -> Iterator[str]:
    keys = [key for key in _SAYING_KEYS if value.get(key)]
    place = next((_place(value[key]) for key in _PLACE_KEYS if value.get(key)), "")
    for key in keys:
        for text in _said(value[key], depth):
            yield f"{place}: {text}" if place else text
    if not keys:
        for key, part in value.items():
            if isinstance(part, str | list | dict):
                for text in _said(part, depth):
                    yield f"{_plain(key)}: {text}"


def _place(value: object) -> str:
    parts = value if isinstance(value, list) else [value]
    return _plain(".".join(str(part) for part in parts if isinstance(part, str | int)))


def _plain(text: str) -> str:
    """One line without tags and control characters; of a page, its title."""
    title = _TITLE.search(text)
    text = title.group(1) if title else _TAG.sub(" ", _UNSEEN_ELEMENTS.sub(" ", text))
    return " ".join(_printable(_TAG.sub(" ", html.unescape(text))).split())


def _printable(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in text)
