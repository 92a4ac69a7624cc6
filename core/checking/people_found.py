"""The people of a checked file, and the same again after some rows have changed."""

from collections.abc import Iterable
from collections.abc import Mapping as Map
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from core.checking.causes import merged, moved, without
from core.checking.checked import Cause, PeopleColumns
from core.checking.conversion import Mask, Positions
from core.checking.people import merge_people, own_people, people_at, with_people
from core.checking.people_causes import differing, nameless
from core.checking.slot_results import SlotResult
from core.checking.slots import Slot
from core.mapping.model import Attribute

Found = Map[Attribute, SlotResult]


@dataclass(frozen=True, eq=False, slots=True)
class People:
    """The rows' people as each row has them and as merged over the file, and what there is to say about them."""

    own: PeopleColumns
    merged: PeopleColumns
    differing: tuple[Cause, ...]
    nameless: tuple[Cause, ...]


def find_people(slots: Iterable[Slot], found: Found, left_out: Mask) -> People:
    """The people of a whole file. `found` has the result of each attribute's slot."""
    slots = tuple(slots)
    own = own_people({attribute: result.values for attribute, result in found.items()}, len(left_out))
    merged_people = merge_people(own, display_ts_of(found), left_out)
    return People(
        own, merged_people, tuple(differing(own, merged_people, slots)), _nameless(slots, found, len(left_out))
    )


def people_after(before: People, slots: Iterable[Slot], found: Found, changed: Positions, left_out: Mask) -> People:
    """The people after some rows have changed: only the people of these rows, each with all of their rows."""
    slots, chosen = tuple(slots), pa.array(changed)
    values = {attribute: result.values.take(chosen) for attribute, result in found.items()}
    own = with_people(before.own, own_people(values, len(changed)), changed)
    keys = pa.concat_arrays([own.key.take(chosen), before.own.key.take(chosen)]).drop_null()
    concerned = _is_in(own.key, keys) | _is_in(before.own.key, keys)
    concerned[changed] = True
    rows = np.flatnonzero(concerned)
    display_ts = display_ts_of(found)
    own_part = people_at(own, rows)
    part = merge_people(own_part, None if display_ts is None else display_ts.take(pa.array(rows)), left_out[rows])
    new_causes = (moved(cause, rows) for cause in differing(own_part, part, slots))
    causes = merged([*without(before.differing, concerned), *new_causes])
    return People(own, with_people(before.merged, part, rows), causes, _nameless(slots, found, len(left_out)))


def display_ts_of(found: Found) -> pa.Array | None:
    """The rows' times as they are sent, None where no column or fixed value gives them."""
    return found[Attribute.DISPLAY_TS].values if Attribute.DISPLAY_TS in found else None


def _nameless(slots: tuple[Slot, ...], found: Found, rows: int) -> tuple[Cause, ...]:
    addressed = found[Attribute.EMAIL].there if Attribute.EMAIL in found else np.zeros(rows, bool)
    return tuple(nameless(slots, {attribute: result.values for attribute, result in found.items()}, addressed))


def _is_in(values: pa.Array, wanted: pa.Array) -> Mask:
    return pc.is_in(values, wanted).to_numpy(zero_copy_only=False)  # type: ignore[no-any-return]
