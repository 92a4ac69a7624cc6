"""The rows of a table in which a pattern is found."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc


def rows_with(
    pattern: str, columns: Sequence[pa.ChunkedArray], numbers: npt.NDArray[np.int64]
) -> npt.NDArray[np.int64]:
    """The numbers of the rows that have a cell in which a regular expression (RE2) is found."""
    found = np.zeros(len(numbers), dtype=bool)
    for column in columns:
        found |= pc.match_substring_regex(column, pattern).to_numpy(zero_copy_only=False)
    return numbers[found]
