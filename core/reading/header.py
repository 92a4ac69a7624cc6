"""Where the header stands: which of a file's first records name the columns, if any do."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile

from core.errors import FileError
from core.reading.header_words import CODE_NAME, RESPONSE_WORDS, header_words
from core.reading.label_signs import (
    LABEL_LENGTH,
    are_capitals,
    are_counted,
    are_letters,
    asks,
    is_remark,
    may_be_label,
    shape,
)
from core.reading.looks import VALUES, Look, look_of, usual_look
from core.reading.survey_rows import names_ids, repeats

RECORDS_LOOKED_AT = 300
LAST_POSITION = 40
DEEPEST = 6
USUAL_SHARE = 0.7
TYPED = frozenset({Look.NUMBER, Look.DATE, Look.EMAIL, Look.LINK, Look.TRUTH})
SKIPPED_COST = 0.25
TITLE_CELLS = 2
NEARLY_ALL = 0.9
GROUP_BLANKS = 0.2
GROUP_REACH = 0.4
RESPONSES = 0.3
SURVEY_ROWS = 3
MUCH_LONGER = 2.5
LONG_ENOUGH = 12
REPEATED = 0.5
ROWS_FOR_REPEATS = 6
ROWS_FOR_SHAPE = 5

Record = Sequence[str]
Merge = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Header:
    """Where the header stands: `position` of its first record, counted from 0, and how many `rows` it has (0: none)."""

    position: int
    rows: int


def find_header(records: Sequence[Record], merges: Sequence[Merge] = ()) -> Header:
    """The header among the first records of a table; `merges` are the merged cells (first and last row and column)."""
    start = _Start(records)
    ids = next((p for p in range(1, len(records[:LAST_POSITION])) if names_ids(records[p])), None)
    if ids is not None:
        return _survey_header(start, ids)
    best = start.best_position()
    block = _merged_block(start, merges)
    if block is not None:
        return block
    if best is None or not start.names_columns(best):
        return Header(0, 0)
    first = best - 1 if start.is_group(best - 1, best) else best
    return Header(first, header_rows_at(records, first, best - first + 1))


def chosen_header(records: Sequence[Record], row: int, blank_above: int = 0) -> Header:
    """The header at the row that a person chose (0: none), of records that follow `blank_above` blank ones.

    Raises FileError where the file has no such row.
    """
    position = row - 1 - blank_above
    if row == 0:
        return Header(0, 0)
    if not 0 <= position < len(records):
        raise FileError("header_row_missing", row=row, last=len(records) + blank_above)
    return Header(position, header_rows_at(records, position))


def header_rows_at(records: Sequence[Record], first: int, rows: int = 1) -> int:
    """How many records the header has that begins at `first`, of which `rows` are known to belong to it."""
    start = _Start(records)
    if rows == 1 and start.is_group(first, first + 1) and start.names_columns(first + 1):
        rows = 2
    last = first + rows
    for position in range(last, min(first + SURVEY_ROWS, len(records))):
        if names_ids(records[position]):
            return position - first + 1
    while last < min(first + 3, len(records)) and start.continues(first, last):
        last += 1
    return last - first


def _survey_header(start: "_Start", ids: int) -> Header:
    """The header of a Qualtrics export that ends with ids, whether or not any responses follow."""
    above = range(max(0, ids - SURVEY_ROWS + 1), ids + 1)
    first = next(p for p in above if start.filled(p) * 2 >= start.filled(ids))
    return Header(first, ids - first + 1)


def _merged_block(start: "_Start", merges: Sequence[Merge]) -> Header | None:
    """The header where its first record has cells that are merged with those below them."""
    top = next((p for p in range(len(start.records)) if start.filled(p)), 0)
    bottom = max((merge[2] for merge in merges if merge[0] == top and merge[2] < top + DEEPEST), default=top)
    reaching = [merge[2] for merge in merges if top < merge[0] <= bottom and merge[2] < top + DEEPEST]
    bottom = max([bottom, *reaching])
    if bottom == top or bottom + 1 >= len(start.records) or start.filled(top) < 2 or start.is_row_of_data(top):
        return None
    return Header(top, bottom - top + 1)


class _Start:
    """The first records of a table, by the looks of their cells."""

    def __init__(self, records: Sequence[Record]) -> None:
        self.records = records[:RECORDS_LOOKED_AT]
        self.width = max((len(record) for record in self.records), default=0)

    @cached_property
    def looks(self) -> list[list[Look]]:
        """The look of each cell; numbers that count up look like text, as they name columns."""
        rows = []
        for record in self.records:
            looks = [look_of(cell) for cell in record] + [Look.NOTHING] * (self.width - len(record))
            numbers = [cell for cell, look in zip(record, looks, strict=False) if look is Look.NUMBER]
            counted = are_counted(record, numbers)
            rows.append([Look.TEXT if counted and look is Look.NUMBER else look for look in looks])
        return rows

    @cached_property
    def usual(self) -> list[Look]:
        """The look of each column, by its later records."""
        body = self.looks[len(self.looks) // 3 :] if len(self.looks) >= 6 else self.looks[1:]
        return [usual_look([row[column] for row in body], USUAL_SHARE) for column in range(self.width)]

    @cached_property
    def used(self) -> list[int]:
        """The columns that hold something in two records or more; all that hold anything where there are none."""
        counts = Counter(c for record in self.records for c, cell in enumerate(record) if cell.strip())
        return sorted(c for c in counts if counts[c] > 1) or sorted(counts)

    def cell(self, position: int, column: int) -> str:
        """The trimmed text of a cell; "" where the record ends before it."""
        record = self.records[position]
        return record[column].strip() if column < len(record) else ""

    def filled(self, position: int) -> int:
        """How many cells of a record hold anything."""
        return sum(1 for cell in self.records[position] if cell.strip())

    def contrast(self, position: int) -> tuple[int, int]:
        """In how many columns that have a look a record has that look, too, and in how many it has another."""
        same = other = 0
        for look, usual in zip(self.looks[position], self.usual, strict=True):
            if look is Look.NOTHING:
                continue
            if usual in TYPED:
                same, other = same + (look is usual), other + (look is not usual)
            elif usual is Look.CODE:
                other += look is Look.TEXT
        return same, other

    def is_row_of_data(self, position: int) -> bool:
        """True where a record looks like those below it, in most of the columns that have a look."""
        same, other = self.contrast(position)
        return same > other and same >= sum(usual in TYPED for usual in self.usual) / 2

    def best_position(self) -> int | None:
        """The record that looks most like a header, before the first row of data."""
        best, best_score, skipped = None, 0.0, 0.0
        typed = max(1, sum(usual in TYPED for usual in self.usual))
        remarks = sum(1 for _ in takewhile(is_remark, self.records))
        for position in range(remarks, min(LAST_POSITION, len(self.records))):
            filled = self.filled(position)
            if not filled:
                continue
            if self.is_row_of_data(position):
                break
            fill = min(1.0, filled / len(self.used))
            score = 2 * fill + min(1.0, self.contrast(position)[1] / typed) - skipped
            if best is None or score > best_score:
                best, best_score = position, score
            skipped += SKIPPED_COST * fill if filled > TITLE_CELLS else 0.0
        return best

    def names_columns(self, position: int) -> bool:
        """True where there is evidence that a record names the columns rather than being a row of data."""
        same, other = self.contrast(position)
        held = [look for look in self.looks[position] if look is not Look.NOTHING]
        if 2 * self._values(position) >= len(held):
            return False
        has_titles = any(self.filled(p) for p in range(position))
        if same or other:
            return other >= max(1, same if has_titles else 2 * same)
        name = self.records[position]
        below = [p for p in range(position + 1, len(self.records)) if self._says_something(p)]
        below = [p for p in below if self.records[p] != name] or below
        if not below:
            return self._names_nothing_yet(position)
        if has_titles or any(self._is_header_word(position, c, below) for c in self.used):
            return True
        if any(self._is_question(position, c, below) for c in self.used):
            return True
        if not any(len(self.records[p]) >= len(self.records[position]) for p in below):
            return False
        return any(self._stands_out(position, c, below) for c in self.used) or self._differs(position, below)

    def _values(self, position: int) -> int:
        """How many cells of a record are values; a date over a column of numbers is the name of one."""
        pairs = zip(self.looks[position], self.usual, strict=True)
        return sum(look in VALUES and (look is usual or usual not in TYPED) for look, usual in pairs)

    def _says_something(self, position: int) -> bool:
        return any(look is not Look.NOTHING for look in self.looks[position])

    def _names_nothing_yet(self, position: int) -> bool:
        """True for the only record of a file where it holds words alone: a header without rows."""
        cells = [cell for cell in self.records[position] if cell.strip()]
        if any(look in TYPED for look in self.looks[position]):
            return False
        return len(cells) > 1 or bool(header_words(cells[0]))

    def _label_over(self, position: int, column: int, below: Sequence[int]) -> tuple[str, list[str]]:
        """The text that may be a column's name ("" where it can't be), and the texts below it."""
        name = self.cell(position, column)
        values = [value for p in below if (value := self.cell(p, column))]
        return "" if name in values or len(name) > LABEL_LENGTH else name, values

    def _is_header_word(self, position: int, column: int, below: Sequence[int]) -> bool:
        """True where a cell is a header's word, and those below it are other ones."""
        name, values = self._label_over(position, column, below)
        return bool(header_words(name) - {word for value in values for word in header_words(value)})

    def _is_question(self, position: int, column: int, below: Sequence[int]) -> bool:
        """True where a cell asks, and those below it, two or more, only answer."""
        values = [value for p in below if (value := self.cell(p, column))]
        return asks(self.cell(position, column)) and len(values) > 1 and not any(map(asks, values))

    def _stands_out(self, position: int, column: int, below: Sequence[int]) -> bool:
        """True where a cell of words is far from the words below it."""
        name, values = self._label_over(position, column, below)
        if not name or not values:
            return False
        mean = sum(map(len, values)) / len(values)
        if mean >= LONG_ENOUGH and mean >= MUCH_LONGER * len(name):
            return True
        return len(values) >= ROWS_FOR_REPEATS and len(set(values)) <= REPEATED * len(values)

    def _differs(self, position: int, below: Sequence[int]) -> bool:
        """True where a record of short words, none of them twice, is not built like the rows below it."""
        names = [self.cell(position, column) for column in self.used]
        if len(set(map(str.casefold, names))) < len(names) or not all(map(may_be_label, names)):
            return False
        if len(names) == 1:
            return False
        rows = [[self.cell(p, column) for column in self.used] for p in below[:ROWS_FOR_SHAPE]]
        if any(name in row for name, *row in zip(names, *rows, strict=True)):
            return False
        if are_letters(names) or (are_capitals(names) and not any(map(are_capitals, rows))):
            return True
        return all([shape(cell) for cell in row] != [shape(name) for name in names] for row in rows)

    def is_group(self, above: int, below: int) -> bool:
        """True where the upper record has titles of groups of columns, and the lower one names the columns."""
        if above < 0 or below >= len(self.records) or any(self.filled(p) > 1 for p in range(above)):
            return False
        filled = [column for column in self.used if self.cell(above, column)]
        if len(filled) < 2 or filled[-1] < GROUP_REACH * self.width or self.is_row_of_data(below):
            return False
        blank = [column for column in self.used if column > filled[0] and not self.cell(above, column)]
        named = [column for column in blank if self.cell(below, column)]
        enough = len(named) >= max(2, GROUP_BLANKS * len(self.used))
        return enough and len(named) >= NEARLY_ALL * len(blank)

    def _names_every_blank(self, above: int, below: int) -> bool:
        """True where the upper record leaves columns without a name, and the lower one names each that is used."""
        blank = [column for column in range(self.width) if not self.cell(above, column)]
        return any(self.cell(below, c) for c in blank) and all(self.cell(below, c) for c in blank if c in self.used)

    def continues(self, first: int, position: int) -> bool:
        """True where a record goes on with the header above it: kinds of answers, or labels of coded questions."""
        cells = [cell.strip() for cell in self.records[position] if cell.strip()]
        if not cells or position + 1 >= len(self.records):
            return False
        answers = sum(cell.casefold() in RESPONSE_WORDS for cell in cells)
        enough = answers >= RESPONSES * len(cells) or (answers and self._names_every_blank(first, position))
        if enough and self.cell(position, 0).casefold() in RESPONSE_WORDS | {""}:
            return True
        if repeats(self.records[first], self.records[position]):
            return True
        codes = [cell.strip() for cell in self.records[first] if cell.strip()]
        if sum(bool(CODE_NAME.fullmatch(code)) for code in codes) < NEARLY_ALL * len(codes):
            return False
        same, other = self.contrast(position)
        typed = sum(usual in TYPED for usual in self.usual)
        return len(cells) >= NEARLY_ALL * len(codes) and same == 0 and typed >= 3 and other >= NEARLY_ALL * typed
