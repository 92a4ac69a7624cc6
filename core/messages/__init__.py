"""English sentences for every code: problems, warnings, errors.

A code is a stable name in snake_case; its parameters are plain values. A table of
sentences stands in one module a stage; a sentence says what is, then what to do.
A pair of sentences is (for one, for many), chosen by the parameter `count`.
"""

from collections.abc import Mapping

from core.messages import checking, delivery, general, mapping, mending, reading, system

SENTENCES: dict[str, str | tuple[str, str]] = {
    **general.SENTENCES,
    **system.SENTENCES,
    **reading.SENTENCES,
    **mapping.SENTENCES,
    **checking.SENTENCES,
    **mending.SENTENCES,
    **delivery.SENTENCES,
}

LONGEST_VALUE = 80
# What a person has to see whole to act on it: where something is, and why it failed.
LONGEST_PLACE = 1_000
LONGEST_REASON = 300
LONGEST_WORDS = 600
LONGEST = {
    **dict.fromkeys(("path", "file", "address"), LONGEST_PLACE),
    **dict.fromkeys(("reason", "why"), LONGEST_REASON),
    **dict.fromkeys(("words", "sums"), LONGEST_WORDS),
}


# Questions of one survey begin alike and differ at their ends, so a column's name keeps both.
LONGEST_COLUMN = 60


def shown(value: object, longest: int = LONGEST_VALUE) -> str:
    """A value as it may stand in a sentence: one line, at most `longest` characters, nothing that steers a terminal."""
    text = f"{value:,}" if isinstance(value, int) and not isinstance(value, bool) else str(value)
    text = text[: longest + 1]
    if not text.isprintable():
        text = "".join(c if c.isprintable() else " " for c in text)
    return text if len(text) <= longest else text[: longest - 1] + "…"


def sentence(
    code: str,
    params: Mapping[str, object] | None = None,
    sentences: Mapping[str, str | tuple[str, str]] = SENTENCES,
) -> str:
    """The sentence of a code with its parameters filled in: in English, or from another table of sentences.

    Raises KeyError for a code or a parameter that isn't known: a defect of ours.
    """
    params = params or {}
    text = sentences[code]
    if isinstance(text, tuple):
        text = text[0] if params["count"] == 1 else text[1]
    return text.format_map({name: _filled(name, value) for name, value in params.items()})


def _filled(name: str, value: object) -> str:
    if name == "column" and len(text := str(value)) > LONGEST_COLUMN:
        half = LONGEST_COLUMN // 2
        value = f"{text[: half - 1]}…{text[-half:]}"
    return shown(value, LONGEST.get(name, LONGEST_VALUE))
