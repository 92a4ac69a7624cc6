"""The cells that checking reads: a column's texts after edits and steps, and what counts as empty."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from core.checking.conversion import FEW_ROWS, Mask, Positions, is_there
from core.checking.text_bytes import text_bytes
from core.edits import Edits
from core.mapping.model import Mapping
from core.mapping.steps import apply_steps
from core.reading.table import Table

# What Excel, LibreOffice and Google Sheets show in a cell whose formula failed, in English and German.
SPREADSHEET_ERRORS = (
    "#n/a", "#ref!", "#value!", "#div/0!", "#name?", "#null!", "#num!", "#getting_data", "#spill!", "#calc!",
    "#error!", "#nv", "#bezug!", "#wert!", "#zahl!",
)  # fmt: skip

MOST_STRING_BYTES = 2**31 - 1

# Bytes that blanks have, and all bytes beyond ASCII.
_MAY_BE_BLANK = np.array([byte >= 0x80 or chr(byte).isspace() for byte in range(256)])


@dataclass(frozen=True, eq=False, slots=True)
class Cells:
    """Texts of some rows, and which of them are empty or a failed formula's error."""

    texts: pa.Array
    empty: Mask
    failed: Mask

    @property
    def there(self) -> pa.Array:
        """The texts that say something: null where a cell is empty or an error."""
        nothing = self.empty | self.failed
        return with_nulls(self.texts, nothing) if nothing.any() else self.texts


def column_texts(table: Table, edits: Edits, mapping: Mapping, column: str) -> pa.Array:
    """A whole column's texts after the edits and the steps."""
    return one_array(apply_steps(edits.column(table, column), column, mapping.steps, mapping.options.empty))


def texts_at(table: Table, edits: Edits, mapping: Mapping, column: str, positions: Positions) -> pa.Array:
    """A column's texts after the edits and the steps, at some frame positions alone."""
    stored = _picked(table.column(column), positions)
    rows = table.row_numbers[positions].tolist()
    texts = [edits.cells.get((row, column), text) for row, text in zip(rows, stored, strict=True)]
    edited = pa.chunked_array([pa.array(texts, pa.string())])
    return one_array(apply_steps(edited, column, mapping.steps, mapping.options.empty))


def _picked(stored: pa.ChunkedArray, positions: Positions) -> list[str]:
    """The texts at some positions; few are picked one by one, for Arrow's take puts all chunks together first."""
    if len(positions) > FEW_ROWS:
        texts: list[str] = stored.take(pa.array(positions)).to_pylist()
        return texts
    return [stored[position].as_py() for position in positions.tolist()]


def read_cells(texts: pa.Array, marks: Iterable[str]) -> Cells:
    """The texts with what counts as empty: nothing but blanks, or one of the marks, whatever its case."""
    empties = sorted({mark.strip().lower() for mark in marks} | {""})
    errors = [name for name in SPREADSHEET_ERRORS if name not in empties]
    empty, maybe = _looked_at(texts, [*empties, *errors])
    failed = np.zeros(len(texts), bool)
    words = pc.utf8_lower(pc.utf8_trim_whitespace(texts.take(pa.array(maybe))))
    empty[maybe] = pc.is_in(words, pa.array(empties)).to_numpy(zero_copy_only=False)
    failed[maybe] = pc.is_in(words, pa.array(errors, pa.string())).to_numpy(zero_copy_only=False)
    return Cells(texts, empty, failed)


def _looked_at(texts: pa.Array, words: Sequence[str]) -> tuple[Mask, Positions]:
    """Which texts have no bytes, and the positions of those that may be one of the words between blanks.

    Their first, last and number of bytes tell: so the texts themselves need no reading.
    """
    found = text_bytes(texts)
    lengths = found.ends - found.starts
    written = np.flatnonzero(lengths)
    first, last = found.data[found.starts[written]], found.data[found.ends[written] - 1]
    begins = _MAY_BE_BLANK.copy()
    begins[[ord(letter) for word in words for letter in (word[:1] + word[:1].upper()) if letter.isascii()]] = True
    fits = lengths[written] <= max(len(word.encode()) for word in words)
    fits = begins[first] & (fits | _MAY_BE_BLANK[first] | _MAY_BE_BLANK[last])
    return lengths == 0, written[fits]


def joined(cells: Sequence[Cells], separator: str) -> Cells:
    """Several columns' cells as one, trimmed and joined by a separator; empty cells are left out of it."""
    if len(cells) == 1:
        return cells[0]
    parts = [pc.utf8_trim_whitespace(each.there).cast(pa.string()) for each in cells]
    texts = joined_texts(parts, separator).fill_null("")
    failed = np.logical_or.reduce([each.failed for each in cells])
    return Cells(texts, np.logical_and.reduce([each.empty for each in cells]), failed)


def joined_texts(parts: Sequence[pa.Array], separator: str) -> pa.Array:
    """The texts that aren't null joined row by row; null where all are.

    Arrow's own way of skipping nulls drops a last row in which there is nothing else.
    """
    texts, *further = parts
    for part in further:
        texts = pc.coalesce(pc.binary_join_element_wise(texts, part, separator), texts, part)
    return texts


def filled(cells: Cells, fixed: Cells) -> Cells:
    """The cells with the one cell of `fixed` in place of the empty ones."""
    texts = pc.if_else(pa.array(cells.empty), fixed.texts[0].cast(cells.texts.type), cells.texts)
    return Cells(texts, cells.empty & fixed.empty[0], cells.failed | (cells.empty & fixed.failed[0]))


def with_nulls(texts: pa.Array, nothing: Mask) -> pa.Array:
    """The same array with null where `nothing` is True; the texts themselves are not copied."""
    valid = np.concatenate([np.zeros(texts.offset, bool), ~nothing & is_there(texts)])
    bitmap = pa.py_buffer(np.packbits(valid, bitorder="little").tobytes())
    _, *buffers = texts.buffers()
    return pa.Array.from_buffers(texts.type, len(texts), [bitmap, *buffers], offset=texts.offset)


def one_array(texts: pa.ChunkedArray) -> pa.Array:
    """A chunked array as one; strings of more than two gigabytes become large strings."""
    if texts.nbytes > MOST_STRING_BYTES:
        texts = texts.cast(pa.large_string())
    if texts.num_chunks == 1:
        return texts.chunk(0)
    combined = texts.combine_chunks()
    return pa.concat_arrays(combined.chunks) if isinstance(combined, pa.ChunkedArray) else combined
