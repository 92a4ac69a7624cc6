"""People: each row's person, and the same person's attributes merged over the whole file.

An attribute is the one that is not empty in the row with the newest display_ts; without dates, or of equally
new rows, in the last row. A row that is left out tells nothing about people, and shows its own values.
"""

from collections.abc import Mapping as Map
from dataclasses import fields, replace

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from core.checking.checked import PeopleColumns
from core.checking.conversion import Mask, Positions, is_there, with_values
from core.checking.names import split_names
from core.checking.side_by_side import both, for_each
from core.mapping.model import Attribute

MERGED = ("email", "first_name", "last_name", "boundary", "company_name", "company_domain")
NO_MOMENT = np.iinfo(np.int64).min

Codes = npt.NDArray[np.int32]


def own_people(values: Map[Attribute, pa.Array], rows: int) -> PeopleColumns:
    """Each row's person as the row itself has it."""
    nothing = pa.nulls(rows, pa.string())
    first_names, last_names = split_names(values.get(Attribute.FULL_NAME, nothing))
    email = values.get(Attribute.EMAIL, nothing)
    return PeopleColumns(
        key=pc.utf8_lower(email),
        email=email,
        first_name=pc.coalesce(values.get(Attribute.FIRST_NAME, nothing), first_names),
        last_name=pc.coalesce(values.get(Attribute.LAST_NAME, nothing), last_names),
        boundary=values.get(Attribute.BOUNDARY, nothing),
        company_name=values.get(Attribute.COMPANY_NAME, nothing),
        company_domain=values.get(Attribute.COMPANY_DOMAIN, nothing),
    )


def merge_people(own: PeopleColumns, display_ts: pa.Array | None, left_out: Mask) -> PeopleColumns:
    """The people of some rows, merged over these rows: all rows of each person must be among them."""
    rows, telling = len(own.key), is_there(own.key) & ~left_out
    codes, order = both(rows, lambda: _codes(own.key), lambda: _oldest_first(display_ts, telling))
    newest = for_each(rows, lambda name: _newest(getattr(own, name), codes, order, telling), MERGED)
    return replace(own, **dict(zip(MERGED, newest, strict=True)))


def _codes(keys: pa.Array) -> Codes:
    """A number for each person; -1 where there is none."""
    return keys.dictionary_encode().indices.fill_null(-1).to_numpy(zero_copy_only=False)  # type: ignore[no-any-return]


def _oldest_first(display_ts: pa.Array | None, telling: Mask) -> Positions:
    """The rows that tell something, in the order in which later ones decide."""
    rows = np.flatnonzero(telling)
    if display_ts is None:
        return rows
    moments = pc.cast(display_ts.take(pa.array(rows)), pa.timestamp("us", "UTC")).cast(pa.int64())
    return rows[np.argsort(moments.fill_null(NO_MOMENT).to_numpy(zero_copy_only=False), kind="stable")]


def _newest(values: pa.Array, codes: Codes, order: Positions, telling: Mask) -> pa.Array:
    """For each row its person's newest value; rows that tell nothing keep their own."""
    if values.null_count == len(values):
        return values
    there = order[is_there(values)[order]]
    deciding = np.full(codes.max(initial=0) + 1, -1, np.int64)
    deciding[codes[there]] = there  # of several assignments to one place the last one stays
    source = np.where(telling, deciding[codes], np.arange(len(codes)))
    return values.take(pa.array(source, mask=source < 0))


def people_at(people: PeopleColumns, positions: Positions) -> PeopleColumns:
    """The people of some rows alone."""
    chosen = pa.array(positions)
    return PeopleColumns(**{each.name: getattr(people, each.name).take(chosen) for each in fields(people)})


def with_people(people: PeopleColumns, new: PeopleColumns, positions: Positions) -> PeopleColumns:
    """The people with those of some rows (ascending) replaced."""
    replaced = {
        each.name: with_values(getattr(people, each.name), getattr(new, each.name), positions)
        for each in fields(people)
    }
    return PeopleColumns(**replaced)
