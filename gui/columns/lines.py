"""The lines of the Columns table: one for each use of a column, one for a column without any, one a fixed value."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.mapping.model import Mapping
from gui.style.tokens import Tone


@dataclass(frozen=True, slots=True)
class Line:
    """A column of the file and the place of a use among its uses; a fixed value where the column is None."""

    column: str | None
    place: int


@dataclass(frozen=True, slots=True)
class Note:
    """Something to know about a column, with the tone of its mark, and in a few words (`title`) where it is wrong.

    `suggested` is a use that may be meant.
    """

    text: str
    tone: Tone = Tone.PLAIN
    suggested: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """From where on lines differ, how many go there and how many come."""

    start: int
    removed: int
    inserted: int


def lines_of(names: Sequence[str], mapping: Mapping) -> list[Line]:
    """The lines of a file's columns, in its order, then those of the fixed values."""
    uses = [Line(name, place) for name in names for place in range(max(1, len(mapping.columns.get(name, ()))))]
    return [*uses, *(Line(None, place) for place in range(len(mapping.constants)))]


def change_between(old: Sequence[Line], new: Sequence[Line]) -> Change:
    """The smallest change that makes new lines of old ones, so that selection and scroll position can stay."""
    shorter = min(len(old), len(new))
    start = 0
    while start < shorter and old[start] == new[start]:
        start += 1
    tail = 0
    while tail < shorter - start and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return Change(start, len(old) - tail - start, len(new) - tail - start)
