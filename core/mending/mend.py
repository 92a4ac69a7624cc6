"""A mend: one thing that can be done about a whole cause."""

from collections.abc import Mapping as Map
from dataclasses import dataclass, field
from enum import StrEnum

from core.mapping.changes import Change, Nothing

PROBABLE, PERHAPS, AS_TEXT = range(3)


class Ask(StrEnum):
    """What a person has to say before a mend can be made."""

    NOTHING = ""
    WORDS = "words"  # which of the file's words mean yes, and which no
    VALUE = "value"  # what is to stand in the empty cells


@dataclass(frozen=True, slots=True)
class Mend:
    """A change of the mapping that mends rows of a cause, or a question that leads to one.

    `rank` puts what is less probably meant behind, whatever it mends.
    `code` and `params` make its caption, `mended` of `looked_at` rows are without the problem afterwards;
    `examples` are (before, what is sent).
    """

    code: str
    change: Change = field(default_factory=Nothing)
    params: Map[str, object] = field(default_factory=dict)
    ask: Ask = Ask.NOTHING
    rank: int = PROBABLE
    mended: int = 0
    looked_at: int = 0
    examples: tuple[tuple[str, str], ...] = ()


def filling() -> Mend:
    """The mend that asks what is to stand in the empty cells."""
    return Mend("mend_fill_asked", ask=Ask.VALUE, rank=PERHAPS)
