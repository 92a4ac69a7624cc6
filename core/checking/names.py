"""A full name split into first and last name."""

import pyarrow as pa

from core.checking.distinct import by_distinct_text

_PARTICLES = """
al bin da dal de degli dei del della den der di do dos du el ibn la las le los st. te ten ter van vom von y zu zum zur
"""
_SUFFIXES = "jr jr. sr sr. ii iii iv phd ph.d. md m.d. esq esq."
PARTICLES = frozenset(_PARTICLES.split())
SUFFIXES = frozenset(_SUFFIXES.split())


def first_names(full: pa.Array) -> pa.Array:
    """The first name in each full name, null where there is none."""
    return by_distinct_text(full, lambda name: split_name(name)[0], pa.string())


def last_names(full: pa.Array) -> pa.Array:
    """The last name in each full name, null where there is none."""
    return by_distinct_text(full, lambda name: split_name(name)[1], pa.string())


def split_name(full: str) -> tuple[str | None, str | None]:
    """A full name as (first name, last name).

    “Last, First” is turned round. Else the last word is the last name, with the particles before it (Ludwig |
    van Beethoven) and what follows a name (Martin Luther | King Jr.). A single word is a first name.
    """
    last, comma, first = (part.strip() for part in full.partition(","))
    if comma and first and last and first.lower() not in SUFFIXES:
        return first, last
    words = full.replace(",", " ").split()
    start = len(words) - 1
    while start > 1 and words[start].lower() in SUFFIXES:
        start -= 1
    while start > 1 and words[start - 1].lower() in PARTICLES:
        start -= 1
    if start < 1:
        return " ".join(words) or None, None
    return " ".join(words[:start]), " ".join(words[start:])
