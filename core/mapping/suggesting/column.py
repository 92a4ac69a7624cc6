"""A column as suggesting sees it: its name, read, and the evidence of its values."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc

from core.mapping.model import FieldType, Options
from core.mapping.suggesting.evidence import Evidence, Kind, filled_values, observe
from core.mapping.suggesting.field_types import field_type
from core.mapping.suggesting.headers import ColumnName, Level, read_name
from core.reading.error_columns import ERROR_COLUMNS, has_error_columns
from core.reading.table import Table


@dataclass(frozen=True, eq=False, slots=True)
class Column:
    """One column of a table: `position` counts from 0; `texts` are its stored texts."""

    name: str
    position: int
    read: ColumnName
    seen: Evidence
    texts: pa.ChunkedArray
    empty: tuple[str, ...]

    @property
    def kind(self) -> Kind:
        """What nearly all of its values are."""
        return self.seen.kind

    def level(self, topic: str) -> Level:
        """How well its name fits a topic of the vocabulary."""
        return self.read.level(topic)

    def has(self, *topics: str) -> bool:
        """Whether words of one of the topics stand in its name."""
        return any(map(self.read.has, topics))

    def is_called(self, topic: str) -> bool:
        """Whether its name is a phrase of a topic, or nearly so."""
        return self.read.level(topic) >= Level.NEAR

    @property
    def type(self) -> FieldType:
        """The narrowest type that all of its values fit."""
        return field_type(self.texts, self.kind, self.empty)

    def different(self) -> float:
        """The share of the rows that have a value of their own, over the whole column: 1 for an id without a flaw."""
        values = filled_values(self.texts, self.empty)
        return int(pc.count_distinct(values).as_py()) / max(1, len(self.texts))


def columns_of(table: Table, options: Options) -> tuple[Column, ...]:
    """The columns of a table that aren't those of our own error export."""
    own = frozenset(ERROR_COLUMNS) if has_error_columns(table.columns) else frozenset()
    return tuple(each for each in all_columns_of(table, options) if each.name not in own)


def all_columns_of(table: Table, options: Options) -> Iterator[Column]:
    """Every column of a table, in the file's order."""
    for position, name in enumerate(table.columns):
        texts = table.column(name)
        yield Column(name, position, read_name(name), observe(texts, options.empty), texts, options.empty)


def without(columns: Iterable[Column], names: Iterable[str]) -> tuple[Column, ...]:
    """The columns that aren't among some names."""
    gone = frozenset(names)
    return tuple(column for column in columns if column.name not in gone)
