"""Proof: what a column's values say about the one of two ways in which the column is written.

“31/12/2025” can only be day first, “1.234,5” only has a decimal comma; “03/04/2025” and “1,234” can be
both. One value that fits only one way decides for the whole column, unless another fits only the
other way. What nothing decides must be chosen by a person; it is never guessed.
"""

from dataclasses import dataclass
from enum import Enum


class Verdict(Enum):
    """What is known about the way a column is written."""

    FIRST = "first"
    SECOND = "second"
    UNKNOWN = "unknown"
    CONTRADICTED = "contradicted"


@dataclass(frozen=True, slots=True)
class Proof:
    """How many values of a column fit only the first way, and how many only the second."""

    first: int = 0
    second: int = 0

    def __add__(self, other: "Proof") -> "Proof":
        return Proof(self.first + other.first, self.second + other.second)

    def __sub__(self, other: "Proof") -> "Proof":
        return Proof(self.first - other.first, self.second - other.second)

    @property
    def verdict(self) -> Verdict:
        """Which way the values prove."""
        if self.first and self.second:
            return Verdict.CONTRADICTED
        if not self.first and not self.second:
            return Verdict.UNKNOWN
        return Verdict.FIRST if self.first else Verdict.SECOND

    def same_effect(self, other: "Proof") -> bool:
        """Whether a column's values convert alike under both proofs, sentences included."""
        return self == other or (self.verdict == other.verdict and self.verdict is not Verdict.CONTRADICTED)


NO_PROOF = Proof()
