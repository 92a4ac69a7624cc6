"""The header: which records name the columns, and the names they give."""

from collections.abc import Sequence
from dataclasses import dataclass

Record = Sequence[str]


@dataclass(frozen=True, slots=True)
class Header:
    """Where the header stands: `position` of its first record, counted from 0, and how many `rows` it has (0: none)."""

    position: int
    rows: int


def find_header(records: Sequence[Record]) -> Header:
    """The header among the first records of a file."""
    for position, record in enumerate(records):
        if any(cell.strip() for cell in record):
            return Header(position, 1)
    return Header(0, 0)


def column_names(records: Sequence[Record], columns: int) -> list[str]:
    """A name for each column, not yet unique, out of the header's records; "" where they give none."""
    if not records:
        return [""] * columns
    names = [" ".join(cell.split()) for cell in records[0]]
    return names[:columns] + [""] * (columns - len(names))


def unique_names(names: Sequence[str]) -> list[str]:
    """The names made unique: an empty one becomes "Column 4", a repeated one gets a number ("Name (2)")."""
    taken = {name.casefold() for name in names}
    seen: set[str] = set()
    unique = []
    for position, name in enumerate(names, 1):
        candidate = base = name or f"Column {position}"
        number = 2
        while candidate.casefold() in seen or (candidate != name and candidate.casefold() in taken):
            candidate = f"{base} ({number})"
            number += 1
        seen.add(candidate.casefold())
        unique.append(candidate)
    return unique
