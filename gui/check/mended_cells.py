"""The cells of the grid as the steps leave them: worked out for the rows in sight, some at a time."""

import numpy as np

from core.checking.cells import texts_at
from core.checking.checked import Checked
from core.edits import Edits

ROWS_AT_ONCE = 32
BLOCKS_REMEMBERED = 256


class MendedCells:
    """The texts of a checked file's cells after its edits and steps."""

    def __init__(self, checked: Checked) -> None:
        self._checked, self._edits = checked, checked.edits
        self._columns = {step.column for step in checked.mapping.steps}
        self._blocks: dict[tuple[str, int], list[str]] = {}

    def show_edits(self, edits: Edits) -> None:
        """Take other edits."""
        self._edits = edits
        self._blocks.clear()

    def text(self, position: int, column: str) -> str | None:
        """The text of a cell after the steps; None for a column without a step."""
        if column not in self._columns:
            return None
        block, place = divmod(position, ROWS_AT_ONCE)
        texts = self._blocks.get((column, block))
        if texts is None:
            if len(self._blocks) >= BLOCKS_REMEMBERED:
                self._blocks.clear()
            start = block * ROWS_AT_ONCE
            positions = np.arange(start, min(start + ROWS_AT_ONCE, self._checked.rows), dtype=np.int64)
            found = texts_at(self._checked.table, self._edits, self._checked.mapping, column, positions)
            texts = self._blocks[column, block] = found.to_pylist()
        return texts[place]
