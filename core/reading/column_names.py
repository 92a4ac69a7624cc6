"""The names of the columns: out of one header record, or joined out of several; unique in the end."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

from core.reading.header_words import RESPONSE_WORDS
from core.reading.survey_rows import names_ids

JOINT = " – "
BREAKS = re.compile(r"\s*[\r\n\t\v\f]+\s*")
# The mark at a file's start, as it is and as it looks where it was once read as cp1252.
MARKS = re.compile("^(?:\ufeff|ï»¿)+")
LABEL_WORDS = 4
NEARLY_ALL = 0.9

Record = Sequence[str]


def column_names(records: Sequence[Record], columns: int) -> list[str]:
    """A name for each column out of the header's records, not yet unique; "" where they give none.

    Groups of columns are joined with theirs ("How did you like – The price"), answers of a kind with nothing.
    Coded questions take their label, and their code where labels are repeated.
    """
    rows = [[_clean(cell) for cell in record[:columns]] + [""] * (columns - len(record)) for record in records]
    if not rows:
        return [""] * columns
    import_ids = any(names_ids(row) for row in rows)
    rows = [row for row in rows if not names_ids(row)] or rows[:1]
    if len(rows) == 1:
        return rows[0]
    if import_ids or _is_coded(rows[0], rows[1]):
        return _labels(rows[0], rows[1])
    return _grouped(rows)


def _clean(cell: str) -> str:
    return BREAKS.sub(" ", MARKS.sub("", cell.replace("\0", ""))).strip()


def _is_coded(codes: Sequence[str], labels: Sequence[str]) -> bool:
    """True where both records name all columns alike: the first holds codes, not titles of groups."""
    coded, labelled = (sum(1 for cell in row if cell) for row in (codes, labels))
    both = sum(1 for code, label in zip(codes, labels, strict=True) if code and label)
    return both >= NEARLY_ALL * max(coded, labelled)


def _labels(codes: Sequence[str], labels: Sequence[str]) -> list[str]:
    """A question's label rather than its code, but the code where it says as much (EndDate) or labels are repeated."""
    names = [
        label if label and (re.search(r"\d", code) or len(label.split()) > LABEL_WORDS) else code
        for code, label in zip(codes, labels, strict=True)
    ]
    repeated = Counter(names)
    return [
        f"{name} ({code})" if repeated[name] > 1 and code and code != name else name
        for name, code in zip(names, codes, strict=True)
    ]


def _grouped(rows: Sequence[Sequence[str]]) -> list[str]:
    """Each column's parts from top to bottom; a group's title reaches over the columns to the right without one."""
    carried = ["" for _ in rows]
    names = []
    for cells in zip(*rows, strict=True):
        for depth, cell in enumerate(cells):
            if cell:
                carried[depth:] = [cell] + [""] * (len(rows) - depth - 1)
        deepest = max((depth for depth, cell in enumerate(cells) if cell), default=-1)
        parts = [part for part in carried[: deepest + 1] if part]
        names.append(_joined(parts))
    return names


def _joined(parts: list[str]) -> str:
    if len(parts) > 1 and parts[-1].casefold() in RESPONSE_WORDS:
        parts = parts[:-1]
    return JOINT.join(dict.fromkeys(parts))


def unique_names(names: Sequence[str]) -> list[str]:
    """The names made unique: an empty one becomes "Column 4", a repeated one gets a number ("Name (2)")."""
    taken = {_fold(name) for name in names}
    used: set[str] = set()
    unique = []
    for position, name in enumerate(names, 1):
        candidate = base = name or f"Column {position}"
        number = 2
        while _fold(candidate) in used or (candidate != name and _fold(candidate) in taken):
            candidate = f"{base} ({number})"
            number += 1
        used.add(_fold(candidate))
        unique.append(candidate)
    return unique


def _fold(name: str) -> str:
    """A name as headers are matched: composed, trimmed, without regard to case."""
    return unicodedata.normalize("NFC", name).strip().casefold()
