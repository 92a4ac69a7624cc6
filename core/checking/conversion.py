"""What converting a column's texts gives, and what it depends on besides the texts."""

from collections.abc import Mapping as Map
from dataclasses import dataclass, field
from datetime import datetime

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from core.checking.checked import Severity
from core.checking.proof import NO_PROOF, Proof
from core.mapping.model import Options

Mask = npt.NDArray[np.bool_]
Positions = npt.NDArray[np.int64]

FEW_ROWS = 32


@dataclass(frozen=True, slots=True)
class Conditions:
    """What a conversion depends on besides the texts: the mapping's options, and the moment of checking (UTC)."""

    options: Options
    now: datetime


@dataclass(frozen=True, eq=False, slots=True)
class Misfit:
    """One thing that is wrong with some of the texts: `where` is True for each of them."""

    code: str
    severity: Severity
    where: Mask
    params: Map[str, object] = field(default_factory=dict)


@dataclass(frozen=True, eq=False, slots=True)
class Converted:
    """Texts turned into what is sent: a value for each text, null where there is none or it doesn't fit.

    `proof` counts what the texts themselves prove about the way the column is written. Given all of the
    column's proof, the value of a text depends on that text alone: so some rows can be converted again.
    """

    values: pa.Array
    misfits: tuple[Misfit, ...] = ()
    proof: Proof = NO_PROOF


def error(code: str, where: Mask, **params: object) -> Misfit:
    """A misfit that keeps its rows behind."""
    return Misfit(code, Severity.ERROR, where, params)


def warning(code: str, where: Mask, **params: object) -> Misfit:
    """A misfit that lets its rows go."""
    return Misfit(code, Severity.WARNING, where, params)


def is_there(values: pa.Array) -> Mask:
    """True for each value that isn't null."""
    return np.asarray(values.is_valid().to_numpy(zero_copy_only=False))


def true_in(flags: pa.Array, places: Mask) -> Mask:
    """A mask as long as `places`, with the flags where it is True, and False elsewhere."""
    mask = np.zeros(len(places), bool)
    mask[places] = flags.to_numpy(zero_copy_only=False)
    return mask


def with_values(values: pa.Array, new: pa.Array, positions: Positions) -> pa.Array:
    """The array with new values at some positions (ascending)."""
    new = new.cast(values.type)
    if len(positions) > FEW_ROWS:
        mask = np.zeros(len(values), bool)
        mask[positions] = True
        return pc.replace_with_mask(values, pa.array(mask), new)
    pieces, start = [], 0
    for place, position in enumerate(positions.tolist()):
        pieces += [values.slice(start, position - start), new.slice(place, 1)]
        start = position + 1
    return pa.concat_arrays([*pieces, values.slice(start)])


def in_all_rows(one: pa.Array, rows: int) -> pa.DictionaryArray:
    """An array of `rows` entries that are all the only one of another array, which is kept once."""
    indices = pa.array(np.zeros(rows, np.int32), mask=np.full(rows, one.null_count > 0))
    return pa.DictionaryArray.from_arrays(indices, one)
