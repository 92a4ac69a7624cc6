"""Arrow arrays out of Python texts, several times as fast as Arrow makes them itself."""

from collections.abc import Sequence

import numpy as np
import pyarrow as pa

MOST_BYTES = 2**31 - 1


def text_array(texts: Sequence[str]) -> pa.Array:
    """A string array of texts, none of them None. Lone surrogates become "?"."""
    joined = "".join(texts)
    if joined.isascii():
        lengths, raw = np.fromiter(map(len, texts), np.int64, len(texts)), joined.encode()
    else:
        encoded = [text.encode("utf-8", "replace") for text in texts]
        lengths, raw = np.fromiter(map(len, encoded), np.int64, len(encoded)), b"".join(encoded)
    if len(raw) > MOST_BYTES:
        return pa.array(texts, pa.string())
    offsets = np.zeros(len(texts) + 1, np.int32)
    np.cumsum(lengths, out=offsets[1:])
    return pa.StringArray.from_buffers(len(texts), pa.py_buffer(offsets), pa.py_buffer(raw))
