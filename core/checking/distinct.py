"""Converting a column's distinct texts alone, for conversions that no kernel does."""

from collections.abc import Callable
from typing import Any

import pyarrow as pa


def by_distinct_text(texts: pa.Array, convert: Callable[[str], Any], type_: pa.DataType) -> pa.Array:
    """What `convert` gives for each text, as an array of `type_`; it is called once for each distinct text.

    Null where the text is null or `convert` gives None.
    """
    encoded = texts.dictionary_encode()
    values = pa.array([convert(text) for text in encoded.dictionary.to_pylist()], type_)
    return values.take(encoded.indices)
