"""Ids for rows that have none of their own, out of what the file says (DESIGN.md → Derived ids)."""

import hashlib
from collections.abc import Iterable, Iterator
from unicodedata import normalize

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from core.mapping.model import Attribute, AttributeTarget, Category, FieldTarget, Mapping, Target
from core.reading.table import Table

PREFIX = "bbi1-"
HASH_BYTES = 16
BATCH_ROWS = 65_536


def id_columns(table: Table, mapping: Mapping) -> tuple[str, ...]:
    """The columns that ids are derived from, in the file's order, whatever the mapping's order."""
    if not mapping.derive_id_from:  # from no column at all, the rows of all files would have the same ids
        chosen = {name for name, targets in mapping.columns.items() if any(map(_tells_rows_apart, targets))}
    else:
        chosen = set(mapping.derive_id_from)
    return tuple(name for name in table.columns if name in chosen)


def derive_ids(table: Table, mapping: Mapping) -> pa.Array:
    """An id for every row of the table, as strings: bbi1-, a hash of its stored cells, the occurrence number.

    The mapping is fitted to the table. Cells count trimmed and in NFC, as they stand in the file: edits and
    steps don't change an id. Rows with the same cells are numbered over the whole file: …-1, …-2.
    """
    texts = [table.column(name) for name in id_columns(table, mapping)]
    hashes = [hashlib.sha256(key).hexdigest()[: 2 * HASH_BYTES] for key in _keys(texts, len(table))]
    found = pd.Series(hashes, dtype=pd.ArrowDtype(pa.string()))
    occurrence = pa.array(found.groupby(found).cumcount().to_numpy() + 1).cast(pa.string())
    return pc.binary_join_element_wise(pa.scalar(PREFIX), pa.array(hashes, pa.string()), "-", occurrence, "")


def _tells_rows_apart(target: Target) -> bool:
    if isinstance(target, FieldTarget):
        return target.category is Category.CONTENT
    return isinstance(target, AttributeTarget) and target.to in (Attribute.DISPLAY_TS, Attribute.EMAIL)


def _keys(texts: Iterable[pa.ChunkedArray], rows: int) -> Iterator[bytes]:
    """Each row's cells as bytes that no other cells give: every cell after its length in bytes."""
    columns = tuple(texts)
    for start in range(0, rows, BATCH_ROWS):
        cells = [_plain(column.slice(start, BATCH_ROWS).combine_chunks()) for column in columns]
        parts = [part for cell in cells for part in (pc.binary_length(cell).cast(pa.string()), cell)]
        if not parts:
            yield from [b""] * min(BATCH_ROWS, rows - start)
            continue
        joined = pc.binary_join_element_wise(*parts, ":")
        yield from joined.cast(pa.binary()).to_pylist()


def _plain(cells: pa.Array) -> pa.Array:
    """The cells trimmed and in NFC; Arrow's own normalizing kernel takes ten times as long as Python's."""
    trimmed = pc.utf8_trim_whitespace(cells)
    foreign = pc.invert(pc.string_is_ascii(trimmed))
    composed = [normalize("NFC", text) for text in trimmed.filter(foreign).to_pylist()]
    return pc.replace_with_mask(trimmed, foreign, pa.array(composed, pa.string()))
