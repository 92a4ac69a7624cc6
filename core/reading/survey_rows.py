"""What survey tools write below the names of the columns: ids of questions, and the names once more."""

from collections.abc import Sequence

from core.reading.looks import VALUES, look_of

REPEATING = 0.3


def names_ids(record: Sequence[str]) -> bool:
    """True for the record of a Qualtrics export that gives each question's id."""
    filled = [cell for cell in record if cell.strip()]
    return bool(filled) and sum("ImportId" in cell for cell in filled) * 2 >= len(filled)


def repeats(names: Sequence[str], record: Sequence[str]) -> bool:
    """True where a record says in other spelling what the one above says: "Start Date" below "StartDate"."""
    pairs = [(name, label) for name, label in zip(names, record, strict=False) if name.strip() and label.strip()]
    alike = sum(name.strip() != label.strip() and _squeezed(name) == _squeezed(label) for name, label in pairs)
    return alike >= max(2, REPEATING * len(pairs)) and not any(look_of(label) in VALUES for _, label in pairs)


def _squeezed(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
