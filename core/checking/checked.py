"""The values that checking makes: problems by cause, typed columns, which rows can go."""

from collections.abc import Mapping as Map
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from core.checking.skips import SkipReason as SkipReason
from core.edits import Edits
from core.mapping.model import Category, FieldType, Mapping
from core.messages import sentence
from core.reading.table import Table

if TYPE_CHECKING:
    from core.checking.workings import Workings


class Severity(StrEnum):
    """What a problem does to its row: an error keeps it behind, a warning lets it go."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with one cell, row or column. `row` is None where it is the whole column's or file's.

    `message` is the sentence in English; `code` and `params` make it in any language.
    """

    code: str
    severity: Severity
    row: int | None
    column: str | None
    value: str
    message: str
    params: Map[str, object] = field(default_factory=dict)


@dataclass(frozen=True, eq=False, slots=True)
class Cause:
    """All problems of one code in one column.

    `positions` (int64, ascending) are the frame positions concerned, empty for a problem of the whole
    column or file; `values` are the cells' texts, one a position. `params` fill the sentence;
    `details` fill it too, with a text for each position (the row that has the same id, the company
    that is sent instead).
    """

    code: str
    severity: Severity
    column: str | None
    positions: npt.NDArray[np.int64]
    values: pa.Array
    params: Map[str, object] = field(default_factory=dict)
    details: Map[str, pa.Array] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """How many rows have this problem; 1 for a problem of the whole column or file."""
        return max(1, len(self.positions))

    @property
    def message_params(self) -> Map[str, object]:
        """What fills the sentence for the cause as a whole; `value` is its first example."""
        return {**self.params_at(0), "count": self.count}

    @property
    def message(self) -> str:
        """The sentence for the cause as a whole, in English."""
        return sentence(self.code, self.message_params)

    def params_at(self, place: int) -> Map[str, object]:
        """What fills the sentence for one row: the one at this place of `positions`."""
        params: dict[str, object] = {"column": self.column or "", "value": "", **self.params, "count": 1}
        if len(self.positions):
            params["value"] = self.values[place].as_py()
            params |= {name: texts[place].as_py() for name, texts in self.details.items()}
        return params


@dataclass(frozen=True, eq=False, slots=True)
class FieldColumn:
    """A field of every record: its values converted to Arrow (null: the record has no such field).

    `source` is the file's column, None for a constant. Booleans, int64, double and strings stand as
    such; dates, date-times (UTC, Z) and JSON stand as the text that is sent (JSON is parsed on the way).
    """

    name: str
    category: Category
    type: FieldType
    source: str | None
    values: pa.Array


@dataclass(frozen=True, eq=False, slots=True)
class PeopleColumns:
    """Each row's person as merged over the whole file, one entry a table row, null where there is none.

    `email` is the address as written in the row that decides; the same person stands with the same
    attributes in all of its rows. `key` is the address without regard to case: the person's identity.
    """

    key: pa.Array
    email: pa.Array
    first_name: pa.Array
    last_name: pa.Array
    boundary: pa.Array
    company_name: pa.Array
    company_domain: pa.Array


@dataclass(frozen=True, eq=False, slots=True)
class Checked:
    """What checking found: everything that records, plan and delivery need.

    `deliverable`: True for rows without an error that aren't skipped. `skipped` maps frame positions
    to the reason (left out by a person, or an id repeated under `duplicates: first`). `external_ids`
    stands for every row that has one, errors or not (the error export shows it). `display_ts` is text
    as it is sent, null where it is left out. `causes`: errors first, most rows first; a skipped row
    is in none of them, so that the rows with errors are exactly the invalid ones. `workings` is what
    `recheck` goes on from.
    """

    table: Table
    edits: Edits
    mapping: Mapping
    fields: tuple[FieldColumn, ...]
    external_ids: pa.Array
    ids_derived: bool
    display_ts: pa.Array | None
    people: PeopleColumns | None
    causes: tuple[Cause, ...]
    deliverable: npt.NDArray[np.bool_]
    skipped: Map[int, SkipReason]
    workings: "Workings" = field(repr=False)

    @property
    def rows(self) -> int:
        """How many data rows the file has."""
        return len(self.table)

    @property
    def invalid(self) -> npt.NDArray[np.bool_]:
        """True for rows that stay behind because of an error."""
        mask = ~self.deliverable
        mask[list(self.skipped)] = False
        return mask

    def problems_at(self, position: int) -> tuple[Problem, ...]:
        """The problems of one row, in the order of `causes`."""
        found = []
        for cause in self.causes:
            place = int(np.searchsorted(cause.positions, position))
            if place < len(cause.positions) and cause.positions[place] == position:
                found.append(self._problem(cause, place))
        return tuple(found)

    def _problem(self, cause: Cause, place: int) -> Problem:
        params = cause.params_at(place)
        row = int(self.table.row_numbers[cause.positions[place]])
        value = str(params["value"])
        return Problem(cause.code, cause.severity, row, cause.column, value, sentence(cause.code, params), params)
