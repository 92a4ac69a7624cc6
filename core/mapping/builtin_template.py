"""Built-in templates: the headers of a tool's export, in all their spellings, and what each column becomes."""

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from core.mapping.model import Constant, Target
from core.mapping.suggesting.headers import read_name, squeezed
from core.reading.options import ReadingOptions
from core.reading.table import Table


class TemplateColumn(BaseModel):
    """One column of an export: its header in all spellings, the best one first, and its targets."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    headers: tuple[str, ...]
    targets: tuple[Target, ...]


class BuiltinTemplate(BaseModel):
    """A template that came with the program.

    It fits a table that has a column of each group in `needs`, and whose first column is one of `first`,
    where that is given. Columns of an export that a file lacks don't matter.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    needs: tuple[tuple[str, ...], ...]
    first: tuple[str, ...] = ()
    columns: tuple[TemplateColumn, ...]
    constants: tuple[Constant, ...] = ()

    @property
    def reading(self) -> ReadingOptions:
        """How it says that a file is to be read: it leaves all of that open."""
        return ReadingOptions()

    def columns_in(self, table: Table) -> int:
        """How many of the table's columns it names: 0 where it doesn't fit."""
        first = _keys(table.columns[0]) if table.columns else ()
        if self.first and not any(key in first for key in map(squeezed, self.first)):
            return 0
        there = _by_key(table.columns)
        needed = all(any(squeezed(header) in there for header in group) for group in self.needs)
        return len(self.targets_in(table.columns)) if needed else 0

    def targets_in(self, columns: Iterable[str]) -> dict[str, tuple[Target, ...]]:
        """The targets of the columns that it knows; of a column's spellings, the first that is there counts."""
        there = _by_key(columns)
        found: dict[str, tuple[Target, ...]] = {}
        for column in self.columns:
            known = (there[squeezed(header)] for header in column.headers if squeezed(header) in there)
            name = next((name for name in known if name not in found), None)
            if name is not None:
                found[name] = column.targets
        return found


@cache
def load_builtin(path: Path) -> BuiltinTemplate:
    """The template in one of the program's own files."""
    return BuiltinTemplate.model_validate_json(path.read_bytes())


def _by_key(columns: Iterable[str]) -> Mapping[str, str]:
    """The columns by the keys of their names; the first of two with one key counts."""
    found: dict[str, str] = {}
    for column in columns:
        for key in _keys(column):
            found.setdefault(key, column)
    return found


def _keys(column: str) -> tuple[str, ...]:
    return tuple(reading.squeezed for reading in read_name(column).readings)
