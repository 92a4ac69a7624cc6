"""The outcomes that a row can have, in the order and with the words, tones and icons in which they are shown."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from core.checking.skips import SkipReason
from core.delivery.totals import Totals
from gui.style.tokens import Tone

translate = QCoreApplication.translate


class Outcome(StrEnum):
    """What became of a row; the values are the names of the totals."""

    ACCEPTED = "accepted"
    DUPLICATE = "duplicate"
    REJECTED = "rejected"
    INVALID = "invalid"
    SKIPPED = "skipped"
    PENDING = "pending"


TONES = {
    Outcome.ACCEPTED: Tone.OK,
    Outcome.DUPLICATE: Tone.ACCENT,
    Outcome.REJECTED: Tone.ERROR,
    Outcome.INVALID: Tone.WARNING,
    Outcome.SKIPPED: Tone.MUTED,
    Outcome.PENDING: Tone.PLAIN,
}
ICONS = {
    Outcome.ACCEPTED: "delivered",
    Outcome.DUPLICATE: "tick",
    Outcome.REJECTED: "refused",
    Outcome.INVALID: "warning",
    Outcome.SKIPPED: "skipped",
    Outcome.PENDING: "to_come",
}


@dataclass(frozen=True, slots=True)
class OutcomeCount:
    """How many rows have an outcome; `why` is the reason of a part of it, "" for the whole."""

    outcome: Outcome
    count: int
    why: str = ""


def outcome_text(outcome: Outcome) -> str:
    """An outcome in the words that are used everywhere."""
    return {
        Outcome.ACCEPTED: translate("outcome", "Delivered"),
        Outcome.DUPLICATE: translate("outcome", "Was there before"),
        Outcome.REJECTED: translate("outcome", "Refused by the server"),
        Outcome.INVALID: translate("outcome", "Stays behind, has an error"),
        Outcome.SKIPPED: translate("outcome", "Not sent on purpose"),
        Outcome.PENDING: translate("outcome", "Not sent yet"),
    }[outcome]


def skip_text(reason: SkipReason) -> str:
    """Why a row was not sent on purpose."""
    return {
        SkipReason.ALREADY_DELIVERED: translate("outcome", "delivered by an earlier import"),
        SkipReason.CHANGED: translate("outcome", "delivered earlier with other content, which can't be changed"),
        SkipReason.LEFT_OUT: translate("outcome", "left out by you"),
        SkipReason.REPEATED_ID: translate("outcome", "record id stands in an earlier row"),
    }[reason]


def outcome_counts(totals: Totals) -> tuple[OutcomeCount, ...]:
    """Every outcome with its count, the reasons of the skipped rows below them; they add up to the file's rows."""
    counts = []
    for outcome in Outcome:
        counts.append(OutcomeCount(outcome, getattr(totals, outcome.value)))
        if outcome is Outcome.SKIPPED:
            reasons = ((reason, totals.skipped_why.get(reason, 0)) for reason in SkipReason)
            counts += [OutcomeCount(outcome, count, skip_text(reason)) for reason, count in reasons if count]
    return tuple(counts)
