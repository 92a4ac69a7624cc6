"""A full name split into first and last name."""

import pyarrow as pa
import pyarrow.compute as pc

_PARTICLES = """
al bin da dal de degli dei del della den der di do dos du el ibn la las le los st. te ten ter van vom von y zu zum zur
"""
_SUFFIXES = "jr jr. sr sr. ii iii iv phd ph.d. md m.d. esq esq."
PARTICLES = frozenset(_PARTICLES.split())
SUFFIXES = frozenset(_SUFFIXES.split())


# Most names: no particle, suffix or comma can be in them, so they need no closer look.
_TWO_WORDS = r"^(?P<first>[^\s,\p{Z}]+) (?P<last>[^\s,\p{Z}]+)$"


def split_names(full: pa.Array) -> tuple[pa.Array, pa.Array]:
    """The first and the last names of full names (trimmed), null where there is none."""
    encoded = full.dictionary_encode()
    names = encoded.dictionary
    plain = pc.extract_regex(names, _TWO_WORDS)
    rest = pc.is_null(plain)
    parts = [split_name(name) for name in names.filter(rest).to_pylist()]
    firsts, lasts = (pa.array([part[place] for part in parts], pa.string()) for place in (0, 1))
    return (
        pc.replace_with_mask(plain.field("first"), rest, firsts).take(encoded.indices),
        pc.replace_with_mask(plain.field("last"), rest, lasts).take(encoded.indices),
    )


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
