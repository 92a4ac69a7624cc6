"""What a person does on the Check page, as steps that can be undone: cells, left-out rows, an option of the mapping."""

from collections.abc import Collection, Mapping
from typing import Protocol

from PySide6.QtGui import QUndoCommand

from core.edits import Edits

Cells = Mapping[tuple[int, str], str | None]


class EditedFile(Protocol):
    """What the commands change: the edits laid over the file, and the mapping's options."""

    @property
    def edits(self) -> Edits:
        """The edits as they are now."""

    def change_edits(self, edits: Edits, rows: Collection[int]) -> None:
        """Take other edits; `rows` are the row numbers that they differ in."""

    def option(self, name: str) -> str:
        """The mapping's choice for an option, such as `date_order`."""

    def change_option(self, name: str, value: str) -> None:
        """Take another choice for an option."""


class EditCells(QUndoCommand):
    """Changes cells; None is the text that stood in the file."""

    def __init__(self, text: str, file: EditedFile, cells: Cells) -> None:
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

    def __init__(self, text: str, file: EditedFile, rows: Collection[int]) -> None:
        super().__init__(text)
        self._file, self._rows = file, frozenset(rows) - file.edits.left_out

    def redo(self) -> None:
        self._file.change_edits(self._file.edits.leaving_out(self._rows), self._rows)

    def undo(self) -> None:
        self._file.change_edits(self._file.edits.taking_back(self._rows), self._rows)


class TakeBack(QUndoCommand):
    """Takes left-out rows back into the import."""

    def __init__(self, text: str, file: EditedFile, rows: Collection[int]) -> None:
        super().__init__(text)
        self._file, self._rows = file, frozenset(rows) & file.edits.left_out

    def redo(self) -> None:
        self._file.change_edits(self._file.edits.taking_back(self._rows), self._rows)

    def undo(self) -> None:
        self._file.change_edits(self._file.edits.leaving_out(self._rows), self._rows)


class ChooseOption(QUndoCommand):
    """Changes one option of how values are converted: the mend of a whole cause at once."""

    def __init__(self, text: str, file: EditedFile, option: str, value: str) -> None:
        super().__init__(text)
        self._file, self._option, self._after = file, option, value
        self._before = file.option(option)

    def redo(self) -> None:
        self._file.change_option(self._option, self._after)

    def undo(self) -> None:
        self._file.change_option(self._option, self._before)
