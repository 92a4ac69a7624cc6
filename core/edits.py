"""What a person changed in this import alone: cells and left-out rows, laid over a table."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from core.reading.table import Table


@dataclass(frozen=True, slots=True)
class Edits:
    """Changed cells by (row number, column name), and the numbers of rows that are left out.

    A frozen value: every change gives a new one, and the table under it is never copied or changed.
    """

    cells: Mapping[tuple[int, str], str] = field(default_factory=dict)
    left_out: frozenset[int] = frozenset()

    def with_cells(self, changes: Mapping[tuple[int, str], str]) -> "Edits":
        """These edits with more cells changed."""
        return replace(self, cells={**self.cells, **changes})

    def without_cells(self, cells: Iterable[tuple[int, str]]) -> "Edits":
        """These edits with some cells as they stood in the file again."""
        gone = set(cells)
        return replace(self, cells={k: v for k, v in self.cells.items() if k not in gone})

    def leaving_out(self, rows: Iterable[int]) -> "Edits":
        """These edits with more rows left out."""
        return replace(self, left_out=self.left_out | frozenset(rows))

    def taking_back(self, rows: Iterable[int]) -> "Edits":
        """These edits with some rows no longer left out."""
        return replace(self, left_out=self.left_out - frozenset(rows))

    def column(self, table: Table, name: str) -> pa.ChunkedArray:
        """A column of the table with the changed cells in place: strings, one a table row, no nulls."""
        stored = table.column(name)
        changed = {table.position_of(row): text for (row, column), text in self.cells.items() if column == name}
        if not changed:
            return stored
        places = np.fromiter(sorted(changed), dtype=np.int64)
        mask = np.zeros(len(stored), dtype=bool)
        mask[places] = True
        texts = pa.array([changed[int(p)] for p in places], pa.string())
        return pc.replace_with_mask(stored, pa.array(mask), texts)

    def left_out_mask(self, table: Table) -> npt.NDArray[np.bool_]:
        """True for each table row that is left out."""
        return np.isin(table.row_numbers, np.fromiter(self.left_out, dtype=np.int64))

    def cell(self, table: Table, row: int, column: str) -> str:
        """The text of one cell with its change, if it has one."""
        changed = self.cells.get((row, column))
        return str(table.frame[column].iat[table.position_of(row)]) if changed is None else changed
