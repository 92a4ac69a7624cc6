"""What becomes of each row, and which rows the grid shows: pure functions over the checked file."""

from dataclasses import dataclass
from enum import Enum, IntEnum

import numpy as np
import numpy.typing as npt
import pyarrow.compute as pc

from core.accounting import Accounting, account
from core.checking.checked import Cause, Checked, Severity
from core.checking.skips import SkipReason
from core.edits import Edits
from core.reading.table import Table


class RowStatus(IntEnum):
    """What becomes of a row when the import starts."""

    GOES = 0
    GOES_WITH_WARNING = 1
    STAYS_BEHIND = 2
    LEFT_OUT = 3
    REPEATED = 4


class RowFilter(Enum):
    """Which rows the grid shows."""

    ALL = "all"
    PROBLEMS = "problems"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, eq=False, slots=True)
class CheckedRows:
    """A checked file with the status of every row (uint8 values of RowStatus, one a frame position), and their sums."""

    checked: Checked
    statuses: npt.NDArray[np.uint8]
    accounting: Accounting

    @classmethod
    def of(cls, checked: Checked) -> "CheckedRows":
        """A checked file with its statuses worked out: some milliseconds for 200,000 rows, so off the GUI's thread."""
        return cls(checked, row_statuses(checked), account(checked))


def row_statuses(checked: Checked) -> npt.NDArray[np.uint8]:
    """The status of every row, one a frame position."""
    statuses = np.full(checked.rows, RowStatus.GOES, dtype=np.uint8)
    for cause in checked.causes:
        if cause.severity is Severity.WARNING:
            statuses[cause.positions] = RowStatus.GOES_WITH_WARNING
    statuses[checked.invalid] = RowStatus.STAYS_BEHIND
    for reason, status in ((SkipReason.LEFT_OUT, RowStatus.LEFT_OUT), (SkipReason.REPEATED_ID, RowStatus.REPEATED)):
        statuses[[position for position, why in checked.skipped.items() if why is reason]] = status
    return statuses


def positions_shown(
    statuses: npt.NDArray[np.uint8],
    rows: RowFilter,
    cause: Cause | None = None,
    matches: npt.NDArray[np.bool_] | None = None,
) -> npt.NDArray[np.int64]:
    """The frame positions that the grid shows, ascending: a cause's own rows, else those of the filter; searched."""
    if cause is not None and len(cause.positions):
        chosen = cause.positions
    elif rows is RowFilter.PROBLEMS:
        chosen = np.flatnonzero((statuses == RowStatus.STAYS_BEHIND) | (statuses == RowStatus.GOES_WITH_WARNING))
    elif rows is RowFilter.LEFT_OUT:
        chosen = np.flatnonzero((statuses == RowStatus.LEFT_OUT) | (statuses == RowStatus.REPEATED))
    else:
        chosen = np.arange(len(statuses))
    found = chosen if matches is None else chosen[matches[chosen]]
    return found.astype(np.int64, copy=False)


def rows_with_text(table: Table, edits: Edits, text: str) -> npt.NDArray[np.bool_]:
    """True for each row that has the text in a cell (whatever its case), or that is the row's very number."""
    found: npt.NDArray[np.bool_] = table.row_numbers.astype(str) == text.strip()
    for name in table.columns:
        found |= pc.match_substring(edits.column(table, name), text, ignore_case=True).to_numpy()
    return found
