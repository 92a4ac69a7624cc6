"""The bytes of Arrow strings as numpy sees them, without a copy."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyarrow as pa


@dataclass(frozen=True, eq=False, slots=True)
class TextBytes:
    """Each text's first byte and the one behind its last, as places in `data`; a null's bytes mean nothing."""

    starts: npt.NDArray[np.int64]
    ends: npt.NDArray[np.int64]
    data: npt.NDArray[np.uint8]


def text_bytes(texts: pa.Array) -> TextBytes:
    """The bytes of an array of strings or large strings."""
    width = np.dtype(np.int64 if pa.types.is_large_string(texts.type) else np.int32)
    _, offsets, data = texts.buffers()
    places = np.frombuffer(offsets, width, len(texts) + 1, width.itemsize * texts.offset).astype(np.int64)
    stored = np.frombuffer(pa.py_buffer(b"") if data is None else data, np.uint8)
    return TextBytes(places[:-1], places[1:], stored)
