"""The totals of an import: every row of the file in exactly one of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.checking.skips import SkipReason


@dataclass(frozen=True, kw_only=True, slots=True)
class Totals:
    """How many rows stand where. rows = accepted + duplicate + rejected + invalid + skipped + pending."""

    rows: int = 0
    accepted: int = 0
    duplicate: int = 0
    rejected: int = 0
    invalid: int = 0
    skipped: int = 0
    pending: int = 0
    skipped_why: Mapping[SkipReason, int] = field(default_factory=dict)

    @property
    def add_up(self) -> bool:
        """Whether every row is accounted for."""
        settled = self.accepted + self.duplicate + self.rejected + self.invalid + self.skipped
        return self.rows == settled + self.pending
