"""Mends for dates that can be day first or month first, and for numbers with a decimal point or comma."""

from collections.abc import Iterator

from core.checking.checked import Cause, Checked
from core.checking.proof import NO_PROOF, Proof
from core.mapping.changes import AddStep, SetOption
from core.mapping.model import Attribute, FieldType
from core.mapping.step_kinds import DatesStep
from core.mending.mend import Mend

DATE_CODES = ("date_order_unknown", "dates_contradict", "date_not_day_first", "date_not_month_first")
NUMBER_CODES = ("number_unclear", "numbers_contradict", "number_not_point", "number_not_comma")
_OPTIONS = {**dict.fromkeys(DATE_CODES, "date_order"), **dict.fromkeys(NUMBER_CODES, "numbers")}


def option_of(cause: Cause) -> str | None:
    """The option of the mapping that tells how a cause's values are to be read, None where there is none."""
    return _OPTIONS.get(cause.code)


def proof_of(checked: Checked, column: str | None) -> Proof:
    """What a column's values prove: those that fit only day first (point), those that fit only month first (comma)."""
    pairs = zip(checked.workings.slots, checked.workings.results, strict=True)
    proofs = (result.proof for slot, result in pairs if column in slot.columns)
    return next((proof for proof in proofs if proof != NO_PROOF), NO_PROOF)


def proof_said(checked: Checked, cause: Cause) -> tuple[str, dict[str, object]] | None:
    """The code and the parameters that say the proof of a cause's column; None where it proves nothing, or both."""
    ways = {"date_order": ("day_first", "month_first"), "numbers": ("point", "comma")}.get(option_of(cause) or "")
    proof = proof_of(checked, cause.column)
    if ways is None or bool(proof.first) == bool(proof.second):
        return None
    return f"proof_{ways[0] if proof.first else ways[1]}", {
        "column": cause.column,
        "count": proof.first or proof.second,
    }


def date_mends(checked: Checked, cause: Cause) -> Iterator[Mend]:
    """Day first and month first: for all dates, or for this column alone where another proves the other order."""
    for choice in _likelier_first(("day_first", "month_first"), proof_of(checked, cause.column)):
        if _proven_elsewhere(checked, cause.column, against=choice):
            step = DatesStep.model_validate({"column": cause.column, "order": choice})
            yield Mend(f"mend_{choice}_here", AddStep(step), {"column": cause.column})
        elif choice != checked.mapping.options.date_order:
            yield Mend(f"mend_{choice}", SetOption("date_order", choice))


def number_mends(checked: Checked, cause: Cause) -> Iterator[Mend]:
    """Decimal point and decimal comma, the likelier first."""
    for choice in _likelier_first(("point", "comma"), proof_of(checked, cause.column)):
        if choice != checked.mapping.options.numbers:
            yield Mend(f"mend_{choice}", SetOption("numbers", choice))


def _likelier_first(choices: tuple[str, str], proof: Proof) -> tuple[str, str]:
    return choices if proof.first >= proof.second else (choices[1], choices[0])


def _proven_elsewhere(checked: Checked, column: str | None, *, against: str) -> bool:
    """Whether the dates of another column prove that this order is not theirs."""
    for slot, result in zip(checked.workings.slots, checked.workings.results, strict=True):
        dated = slot.attribute is Attribute.DISPLAY_TS or (
            slot.field is not None and slot.field.type in (FieldType.DATE, FieldType.DATETIME)
        )
        if dated and column not in slot.columns:
            wrong, right = result.proof.second, result.proof.first
            if against == "month_first":
                wrong, right = right, wrong
            if wrong and not right:
                return True
    return False
