"""What there is to say about the people of a file: one person told in different ways, a name without an address."""

from collections.abc import Iterable, Iterator
from collections.abc import Mapping as Map

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from core.checking.cells import joined_texts
from core.checking.checked import Cause, PeopleColumns, Severity
from core.checking.conversion import Mask, is_there
from core.checking.slots import Slot
from core.mapping.model import Attribute

# What each attribute tells of a person.
_TOLD: Map[Attribute, tuple[str, ...]] = {
    Attribute.FIRST_NAME: ("first_name",),
    Attribute.LAST_NAME: ("last_name",),
    Attribute.FULL_NAME: ("first_name", "last_name"),
    Attribute.BOUNDARY: ("boundary",),
    Attribute.COMPANY_NAME: ("company_name",),
    Attribute.COMPANY_DOMAIN: ("company_domain",),
}
_NEEDS_EMAIL = (
    Attribute.FULL_NAME,
    Attribute.FIRST_NAME,
    Attribute.LAST_NAME,
    Attribute.COMPANY_NAME,
    Attribute.COMPANY_DOMAIN,
)


def differing(own: PeopleColumns, merged: PeopleColumns, slots: Iterable[Slot]) -> Iterator[Cause]:
    """Warnings for rows that tell something else of a person than is sent."""
    for slot in slots:
        if slot.attribute is None or slot.attribute not in _TOLD or not slot.columns:
            continue
        names = _TOLD[slot.attribute]
        differs = np.logical_or.reduce([_differs(getattr(own, name), getattr(merged, name)) for name in names])
        positions = np.flatnonzero(differs & is_there(own.key))
        if len(positions):
            chosen = pa.array(positions)
            details = {"sent": _text(merged, names, chosen), "email": own.email.take(chosen)}
            values = _text(own, names, chosen)
            yield Cause("person_differs", Severity.WARNING, slot.column, positions, values, {}, details)


def nameless(slots: Iterable[Slot], values: Map[Attribute, pa.Array], addressed: Mask) -> Iterator[Cause]:
    """Warnings for rows with a name or company and no address; each row once. `addressed`: an address is written."""
    columns = {slot.attribute: slot.column for slot in slots if slot.columns}
    settled = addressed
    for attribute in _NEEDS_EMAIL:
        if attribute in columns:
            told = is_there(values[attribute])
            positions = np.flatnonzero(told & ~settled)
            settled = settled | told
            if len(positions):
                shown = values[attribute].take(pa.array(positions))
                yield Cause("name_without_email", Severity.WARNING, columns[attribute], positions, shown)


def _differs(own: pa.Array, merged: pa.Array) -> Mask:
    return pc.not_equal(own, merged).fill_null(False).to_numpy(zero_copy_only=False)  # type: ignore[no-any-return]


def _text(people: PeopleColumns, names: tuple[str, ...], chosen: pa.Array) -> pa.Array:
    return joined_texts([getattr(people, name).take(chosen) for name in names], " ").fill_null("")
