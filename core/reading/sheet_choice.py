"""Which sheet of a workbook is read: the one a person named, or the one with the data."""

from collections.abc import Sequence

from core.errors import FileError
from core.messages.told import Listed
from core.reading.workbook_order import FoundSheet

MUCH_LARGER = 2


def choose(sheets: Sequence[FoundSheet], name: str | None) -> FoundSheet:
    """The sheet of that name, or the one with the data: the first, unless a later one is much larger.

    Raises FileError where there is none.
    """
    if name is not None:
        for sheet in sheets:
            if sheet.name == name:
                return sheet
        raise FileError("sheet_missing", sheet=name, sheets=Listed.of([sheet.name for sheet in sheets]))
    filled = [sheet for sheet in sheets if _worth(sheet)]
    visible = [sheet for sheet in filled if not sheet.hidden] or filled
    if not visible:
        raise FileError("file_has_no_rows")
    best = visible[0]
    for sheet in visible[1:]:
        best = sheet if _worth(sheet) > MUCH_LARGER * _worth(best) else best
    return best


def area(sheet: FoundSheet) -> int:
    """How many cells a sheet has."""
    return sheet.rows * sheet.columns


def _worth(sheet: FoundSheet) -> float:
    """How much a sheet looks like the one with the data: by its size, and whether it begins like a table."""
    return area(sheet) if sheet.begins_with_words else area(sheet) / MUCH_LARGER**2
