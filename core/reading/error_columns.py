"""The five columns of our own error export, recognized when such a file is read again."""

import pyarrow as pa
import pyarrow.compute as pc

ERROR_COLUMNS = ("import_status", "import_error", "import_column", "import_row", "import_external_id")

GUARDED = r"^'('*[=+\-@\t\r])"


def has_error_columns(names: tuple[str, ...]) -> bool:
    """True where the last columns of a table are those of our error export."""
    return names[-len(ERROR_COLUMNS) :] == ERROR_COLUMNS


def without_guard(cells: pa.ChunkedArray) -> pa.ChunkedArray:
    """The cells with the one leading ' taken off that our CSV export puts before what could run as a formula."""
    guarded = pc.match_substring_regex(cells, GUARDED)
    if not pc.any(guarded).as_py():
        return cells
    return pc.if_else(guarded, pc.utf8_slice_codeunits(cells, 1), cells)
