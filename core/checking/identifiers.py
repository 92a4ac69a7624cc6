"""Record ids: stated by the file, carried by an error export, or derived; and ids that stand more than once.

Rows that are left out don't count: leaving out one of two equal rows frees the other. Rows with errors do,
because once they are mended they meet the other row under the same id.
"""

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from core.checking.causes import NO_POSITIONS
from core.checking.conversion import Mask, Positions

CARRIED_COLUMN = "import_external_id"


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
    codes = ids.take(pa.array(among)).dictionary_encode().indices.fill_null(-1).to_numpy(zero_copy_only=False)
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


def with_carried(computed: pa.Array, carried: pa.Array) -> pa.Array:
    """The ids that an error export carries, but for rows whose id column was mended since.

    What differs in the form of numbers alone (leading zeros, 1.23E+15) wasn't mended, but changed by a spreadsheet.
    """
    doubtful = np.flatnonzero(pc.not_equal(computed, carried).fill_null(False).to_numpy(zero_copy_only=False))
    ids = pc.coalesce(carried, computed)
    chosen = computed.take(pa.array(doubtful)).to_pylist()
    kept = carried.take(pa.array(doubtful)).to_pylist()
    mended = np.zeros(len(computed), bool)
    mended[doubtful] = [not same_but_for_number_form(*pair) for pair in zip(chosen, kept, strict=True)]
    return pc.if_else(pa.array(mended), computed, ids)


def same_but_for_number_form(computed: str, carried: str) -> bool:
    """Whether two ids differ at most in how their numbers are written."""
    ours, theirs = _beyond_shared_start(computed, carried)
    mine, yours = ours.split("-"), theirs.split("-")
    return len(mine) == len(yours) and all(map(_same_number, mine, yours))


def _beyond_shared_start(one: str, other: str) -> tuple[str, str]:
    """Both without the prefix that they share: all up to the last character before a digit."""
    end = 0
    for place, (mine, yours) in enumerate(zip(one, other, strict=False)):
        if mine != yours or mine.isdigit():
            break
        end = place + 1
    return one[end:], other[end:]


def _same_number(one: str, other: str) -> bool:
    if one == other:
        return True
    try:
        mine, yours = Decimal(one.replace(",", ".")), Decimal(other.replace(",", "."))
    except InvalidOperation:
        return False
    return mine == yours or _is_rounded(one, mine, yours) or _is_rounded(other, yours, mine)


def _is_rounded(text: str, short: Decimal, long: Decimal) -> bool:
    """Whether the text is the other number in scientific form, with fewer digits."""
    if "e" not in text.lower() or not short.is_finite() or not long.is_finite():
        return False
    digits = len(short.as_tuple().digits)
    return f"{long:.{digits - 1}e}" == f"{short:.{digits - 1}e}"


def _is_in(values: pa.Array, wanted: pa.Array) -> Mask:
    return pc.is_in(values, wanted).to_numpy(zero_copy_only=False)  # type: ignore[no-any-return]
