"""What a person does on the Check page, so that it can be undone: cells, left-out rows, changes of the mapping."""

from collections.abc import Collection, Mapping
from typing import Protocol

from PySide6.QtGui import QUndoCommand

from core.edits import Edits
from core.mapping.changes import Change
from core.mapping.model import Mapping as MappingValue

Cells = Mapping[tuple[int, str], str | None]


class EditedRows(Protocol):
    """What the commands change: the edits laid over rows."""

    @property
    def edits(self) -> Edits:
        """The edits as they are now."""

    def change_edits(self, edits: Edits, rows: Collection[int]) -> None:
        """Take other edits; `rows` are the row numbers that they differ in."""


class EditedFile(EditedRows, Protocol):
    """A whole file: its mapping can be changed, too."""

    @property
    def mapping(self) -> MappingValue:
        """The mapping as it is now."""

    def change_mapping(self, change: Change) -> None:
        """Take the mapping with a change."""


class EditCells(QUndoCommand):
    """Changes cells; None is the text that stood in the file."""

    def __init__(self, text: str, file: EditedRows, cells: Cells) -> None:
        super().__init__(text)
        self._file, self._after = file, dict(cells)
        self._before: Cells = {cell: file.edits.cells.get(cell) for cell in self._after}

    def redo(self) -> None:
        self._lay(self._after)

    def undo(self) -> None:
        self._lay(self._before)

    def _lay(self, cells: Cells) -> None:
        changed = {cell: text for cell, text in cells.items() if text is not None}
        gone = [cell for cell, text in cells.items() if text is None]
        edits = self._file.edits.without_cells(gone).with_cells(changed)
        self._file.change_edits(edits, {row for row, _ in cells})


class LeaveOut(QUndoCommand):
    """Leaves rows out of the import."""

    def __init__(self, text: str, file: EditedRows, rows: Collection[int]) -> None:
        super().__init__(text)
        self._file, self._rows = file, frozenset(rows) - file.edits.left_out

    def redo(self) -> None:
        self._file.change_edits(self._file.edits.leaving_out(self._rows), self._rows)

    def undo(self) -> None:
        self._file.change_edits(self._file.edits.taking_back(self._rows), self._rows)


class TakeBack(QUndoCommand):
    """Takes left-out rows back into the import."""

    def __init__(self, text: str, file: EditedRows, rows: Collection[int]) -> None:
        super().__init__(text)
        self._file, self._rows = file, frozenset(rows) & file.edits.left_out

    def redo(self) -> None:
        self._file.change_edits(self._file.edits.taking_back(self._rows), self._rows)

    def undo(self) -> None:
        self._file.change_edits(self._file.edits.leaving_out(self._rows), self._rows)


class ChangeMapping(QUndoCommand):
    """Changes the mapping: the mend of a whole cause or column at once."""

    def __init__(self, text: str, file: EditedFile, change: Change) -> None:
        super().__init__(text)
        self._file, self._change = file, change
        self._back = change.inverse(file.mapping)

    def redo(self) -> None:
        self._back = self._change.inverse(self._file.mapping)
        self._file.change_mapping(self._change)

    def undo(self) -> None:
        self._file.change_mapping(self._back)
