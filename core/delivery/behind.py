"""The rows of an import that stay behind, to be mended in place: refused by the server, or never sent."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

import numpy as np
import pyarrow as pa

from core.checking.check import check, recheck
from core.checking.checked import Cause, Checked, Severity
from core.checking.skips import SkipReason
from core.delivery.journal import kept
from core.delivery.journal.journal import Journal
from core.delivery.journal.kept import KeptFile
from core.edits import Edits
from core.messages.told import Told
from core.reading.table import Table


@dataclass(frozen=True, eq=False, slots=True)
class Behind:
    """Rows that stay behind as a table under their own row numbers, and by row number why each does.

    `doubtful` are those of which an earlier try may have arrived.
    """

    table: Table
    file: KeptFile
    reasons: Mapping[int, Told]
    doubtful: frozenset[int]

    @property
    def rows(self) -> frozenset[int]:
        """The row numbers."""
        return frozenset(self.reasons)


def rows_behind(journal: Journal, import_id: str) -> Behind:
    """The rows of an import that stay behind now. It needs neither the file nor what the window knew."""
    file, found = kept.file_of(journal, import_id), list(kept.rows_behind(journal, import_id))
    reasons = {row.row: row.reason for row in found}
    return Behind(kept.table_of(file, found), file, reasons, frozenset(row.row for row in found if row.doubt))


def check_mended(behind: Behind, edits: Edits, as_they_are: Collection[int], before: Checked | None = None) -> Checked:
    """Rows that stay behind, checked as mended, by what the import's whole file proves about its columns.

    A row that nobody touched stays behind for the reason that it has, unless it is one of `as_they_are`, which may
    be sent again unchanged. `before` is an earlier result for the same rows, to go on from.
    """
    file = behind.file
    found = recheck(before, edits) if before else check(behind.table, edits, file.mapping, proofs=file.proofs)
    touched = {row for row, _ in edits.cells} | set(as_they_are) | edits.left_out
    mask = np.isin(behind.table.row_numbers, np.fromiter(behind.rows - touched, np.int64))
    positions = np.flatnonzero(mask & found.deliverable)
    if not len(positions):
        return found
    deliverable = found.deliverable.copy()
    deliverable[positions] = False
    return replace(found, causes=(_untouched(behind, positions), *found.causes), deliverable=deliverable)


def rows_to_send(behind: Behind, checked: Checked) -> tuple[int, ...]:
    """The numbers of the rows that can go, or that are left out now: what is to be told to the journal."""
    done = checked.deliverable.copy()
    done[[position for position, why in checked.skipped.items() if why is SkipReason.LEFT_OUT]] = True
    return tuple(behind.table.row_numbers[done].tolist())


def _untouched(behind: Behind, positions: np.ndarray[tuple[int], np.dtype[np.int64]]) -> Cause:
    """Why rows that are right by our own rules stay behind: in the server's words, or in those of an earlier check."""
    numbers = behind.table.row_numbers[positions].tolist()
    reasons = [behind.reasons[row] for row in numbers]
    words, told = pa.array(reasons, pa.string()), pa.array([reason.as_json() for reason in reasons], pa.string())
    return Cause("row_refused", Severity.ERROR, None, positions, words, details={"words": words, "told": told})
