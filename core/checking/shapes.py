"""Shapes: texts with every digit written as 9. A column of a million dates has a handful of them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from core.checking.text_bytes import text_bytes

LONGEST_BYTES = 96

_SHAPING = np.arange(256, dtype=np.uint8)
_SHAPING[ord("0") : ord("9") + 1] = ord("9")
_SHAPING[ord("A") : ord("Z") + 1] += ord("a") - ord("A")


@dataclass(frozen=True, eq=False, slots=True)
class Shaped:
    """Texts by shape: `shapes` are the distinct ones (ASCII letters in lower case), `codes` a shape's place a text.

    A code of -1 stands for null, and for a text of more than 96 bytes. `starts` is each text's first byte
    in `data`, so that a shape's layout in bytes gives every value of that shape.
    """

    shapes: tuple[str, ...]
    codes: npt.NDArray[np.int32]
    starts: npt.NDArray[np.int64]
    data: npt.NDArray[np.uint8]

    def rows(self) -> Iterator[tuple[int, npt.NDArray[np.int64]]]:
        """Each shape's place with the places of the texts that have it."""
        order = np.argsort(self.codes, kind="stable")
        bounds = np.searchsorted(self.codes[order], np.arange(len(self.shapes) + 1))
        for code in range(len(self.shapes)):
            yield code, order[bounds[code] : bounds[code + 1]]

    def ratings(self, rate: Callable[[str], int]) -> npt.NDArray[np.int8]:
        """What `rate` says of each text's shape: a small number; 0 for a text without a shape."""
        return np.array([*map(rate, self.shapes), 0], np.int8)[self.codes]

    def mask(self, fits: Callable[[str], bool]) -> npt.NDArray[np.bool_]:
        """True for each text with a shape that fits."""
        return self.ratings(fits).astype(bool)

    def numbers(self, rows: npt.NDArray[np.int64], start: int, end: int) -> npt.NDArray[np.int64]:
        """The numbers that the digits from byte `start` to `end` make in each of these texts."""
        total = np.zeros(len(rows), np.int64)
        for place in range(start, end):
            total = total * 10 + (self.data[self.starts[rows] + place] - ord("0"))
        return total


def shaped(texts: pa.Array) -> Shaped:
    """The shapes of an array of strings."""
    fit = pc.less_equal(pc.binary_length(texts), LONGEST_BYTES)
    if not pc.all(fit, min_count=0).as_py():
        texts = pc.if_else(fit, texts, None)
    texts = texts.cast(pa.string())
    found = text_bytes(texts)
    validity, offsets, _ = texts.buffers()
    buffers = [validity, offsets, pa.py_buffer(_SHAPING[found.data])]
    shapes = pa.Array.from_buffers(pa.string(), len(texts), buffers, texts.null_count, texts.offset)
    encoded = shapes.dictionary_encode()
    codes = encoded.indices.fill_null(-1).to_numpy(zero_copy_only=False)
    return Shaped(tuple(encoded.dictionary.to_pylist()), codes, found.starts, found.data)
