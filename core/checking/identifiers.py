"""Record ids: stated by the file, carried by an error export, or derived; and ids that stand more than once.

Rows that are left out don't count: leaving out one of two equal rows frees the other. Rows with errors do,
because once they are mended they meet the other row under the same id.
"""

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from core.checking.causes import NO_POSITIONS
from core.checking.conversion import Mask, Positions

CARRIED_COLUMN = "import_external_id"

_GROUPED = re.compile(r"[0-9]{1,3}(?:[,.' ][0-9]{3})+")


@dataclass(frozen=True, eq=False, slots=True)
class Repeats:
    """The positions (ascending) whose id stands more than once, each with another position that has it.

    For the first of equal ids that is the second one, for the others the first.
    """

    positions: Positions
    others: Positions

    @property
    def later(self) -> Positions:
        """Those that aren't the first with their id."""
        return self.positions[self.others < self.positions]


NO_REPEATS = Repeats(NO_POSITIONS, NO_POSITIONS)


def find_repeats(ids: pa.Array, among: Positions) -> Repeats:
    """The ids that stand more than once among some positions (ascending); null is no id."""
    chosen = ids if len(among) == len(ids) else ids.take(pa.array(among))
    codes = chosen.dictionary_encode().indices.fill_null(-1).to_numpy(zero_copy_only=False)
    counts = np.bincount(codes[codes >= 0], minlength=1)
    places = np.flatnonzero((codes >= 0) & (counts[codes] > 1))
    places = places[np.argsort(codes[places], kind="stable")]
    if not len(places):
        return NO_REPEATS
    starts = np.flatnonzero(np.diff(codes[places], prepend=-1))
    others = np.repeat(places[starts], np.diff(starts, append=len(places)))
    others[starts] = places[starts + 1]
    order = np.argsort(places)
    return Repeats(among[places[order]], among[others[order]])


def repeats_after(before: Repeats, old_ids: pa.Array, ids: pa.Array, changed: Positions, left_out: Mask) -> Repeats:
    """The repeats after the ids of some rows have changed, or some rows were left out or taken back.

    Only an id that one of these rows had or has now can begin or cease to be repeated.
    """
    chosen = pa.array(changed)
    concerned = pa.concat_arrays([old_ids.take(chosen), ids.take(chosen)]).drop_null()
    new = find_repeats(ids, np.flatnonzero(_is_in(ids, concerned) & ~left_out))
    kept = ~_is_in(old_ids, concerned)[before.positions]
    positions = np.concatenate([before.positions[kept], new.positions])
    order = np.argsort(positions)
    return Repeats(positions[order], np.concatenate([before.others[kept], new.others])[order])


def with_carried(stated: pa.Array, carried: pa.Array) -> pa.Array:
    """The ids that an error export carries, but for rows whose id column was mended since: there the stated ones.

    What differs in the form of numbers alone (leading zeros, 1.23E+15) wasn't mended, but changed by a spreadsheet.
    """
    doubtful = np.flatnonzero(pc.not_equal(stated, carried).fill_null(False).to_numpy(zero_copy_only=False))
    ids = pc.coalesce(carried, stated)
    chosen = stated.take(pa.array(doubtful)).to_pylist()
    kept = carried.take(pa.array(doubtful)).to_pylist()
    mended = np.zeros(len(stated), bool)
    mended[doubtful] = [not same_but_for_number_form(*pair) for pair in zip(chosen, kept, strict=True)]
    return pc.if_else(pa.array(mended), stated, ids)


def same_but_for_number_form(stated: str, carried: str) -> bool:
    """Whether a stated id is the carried one, at most with its numbers in the form that a spreadsheet gives them.

    The other way round, a long number in place of a shortened one, it was mended.
    """
    start = _shared_start(stated, carried)
    ours, theirs = stated[start:].split("-"), carried[start:].split("-")
    return len(ours) == len(theirs) and all(map(_same_number, ours, theirs))


def _shared_start(one: str, other: str) -> int:
    """The length of what both begin with, up to the first digit: a prefix."""
    start = 0
    for mine, yours in zip(one, other, strict=False):
        if mine != yours or mine.isdigit():
            break
        start += 1
    return start


def _same_number(stated: str, carried: str) -> bool:
    if stated == carried:
        return True
    try:
        ours, theirs = (Decimal(_plain_number(text)) for text in (stated, carried))
    except InvalidOperation:
        return False
    return ours == theirs or ("e" in stated.lower() and _rounded(theirs, ours) == ours)


def _plain_number(text: str) -> str:
    """The number without separators between thousands, with a decimal point."""
    return re.sub(r"[,.' ]", "", text) if _GROUPED.fullmatch(text) else text.replace(",", ".")


def _rounded(number: Decimal, like: Decimal) -> Decimal:
    """The number with as many digits as another has."""
    return number if not like.is_finite() else Decimal(f"{number:.{len(like.as_tuple().digits) - 1}e}")


def _is_in(values: pa.Array, wanted: pa.Array) -> Mask:
    return pc.is_in(values, wanted).to_numpy(zero_copy_only=False)  # type: ignore[no-any-return]
