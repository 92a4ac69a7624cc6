"""Laying a mapping on a table: its column names become the file's own."""

from collections import defaultdict
from collections.abc import Iterable
from unicodedata import normalize

from rapidfuzz import fuzz, process

from core.errors import MappingError
from core.mapping.model import Mapping
from core.mapping.rules import verify
from core.mapping.step_kinds import Step
from core.reading.table import Table

NEAR_ENOUGH = 70


def header_key(header: str) -> str:
    """What two headers are compared by: NFC, trimmed, without regard to case."""
    return normalize("NFC", normalize("NFC", header).strip().casefold())


def fit(mapping: Mapping, table: Table) -> Mapping:
    """The mapping with the table's own column names in columns, steps and derive_id_from, in the file's order.

    A step on a column that the table doesn't have stays as it is and does nothing (`idle_steps`). Raises
    MappingError where the mapping is wrong in itself, or uses a column that the table doesn't have.
    """
    verify(mapping)
    names = _Names(table.columns)
    columns = {}
    named: dict[str, str] = {}
    for name, targets in mapping.columns.items():
        if not targets:
            continue
        column = names.column(name)
        if column in named:
            raise MappingError("mapping_columns_meet", column=column, first=named[column], second=name)
        named[column] = name
        columns[column] = targets
    return mapping.model_copy(
        update={
            "columns": {column: columns[column] for column in table.columns if column in columns},
            "steps": tuple(_fitted(step, names) for step in mapping.steps),
            "derive_id_from": None
            if mapping.derive_id_from is None
            else tuple(names.column(name) for name in mapping.derive_id_from),
        }
    )


def idle_steps(mapping: Mapping, table: Table) -> tuple[Step, ...]:
    """The steps of a fitted mapping whose columns the table doesn't have."""
    return tuple(step for step in mapping.steps if step.column not in table.columns)


def _fitted(step: Step, names: "_Names") -> Step:
    return step.model_copy(update={"column": names.column(step.column)}) if names.has(step.column) else step


class _Names:
    """The columns of a table, found by name: exactly, else by `header_key`."""

    def __init__(self, columns: Iterable[str]) -> None:
        self._columns = tuple(columns)
        self._exact = frozenset(self._columns)
        self._by_key: dict[str, list[str]] = defaultdict(list)
        for column in self._columns:
            self._by_key[header_key(column)].append(column)

    def has(self, name: str) -> bool:
        """Whether a column of this name is there."""
        return name in self._exact or header_key(name) in self._by_key

    def column(self, name: str) -> str:
        """The table's column of a name. Raises MappingError where there is none, or where two could be meant."""
        if name in self._exact:
            return name
        found = self._by_key.get(header_key(name), [])
        if not found:
            raise self._missing(name)
        if len(found) > 1:
            raise MappingError("mapping_column_unclear", column=name, first=found[0], second=found[1])
        return found[0]

    def _missing(self, name: str) -> MappingError:
        near = process.extractOne(
            name, self._columns, scorer=fuzz.ratio, processor=header_key, score_cutoff=NEAR_ENOUGH
        )
        if near is None:
            return MappingError("mapping_column_missing", column=name)
        return MappingError("mapping_column_missing_near", column=name, near=near[0])
