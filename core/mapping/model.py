"""The mapping: which column goes to which targets, the constants, the steps and the options.

The JSON form, its keys and their defaults are versioned (`version`: 1); unknown keys are refused.
"""

from collections.abc import Mapping as Map
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BeforeValidator, Discriminator, Field, Tag

from core.mapping.frozen import Frozen
from core.mapping.step_kinds import Step
from core.reading.options import ReadingOptions


class Category(StrEnum):
    """The API's field categories."""

    CONTENT = "content"
    CREATED_AT = "created_at"
    IDENTIFIER = "identifier"
    IDENTITY = "identity"
    METADATA = "metadata"


class FieldType(StrEnum):
    """The API's field types."""

    BOOLEAN = "boolean"
    DATE = "date"
    DATETIME = "datetime"
    FLOAT = "float"
    INTEGER = "integer"
    JSON = "json"
    STRING = "string"


class Attribute(StrEnum):
    """Targets that are one place in the record or its person, with no category or type of their own."""

    DISPLAY_TS = "display_ts"
    EMAIL = "person.email"
    FIRST_NAME = "person.first_name"
    LAST_NAME = "person.last_name"
    FULL_NAME = "person.full_name"
    BOUNDARY = "person.boundary"
    COMPANY_NAME = "company.name"
    COMPANY_DOMAIN = "company.domain"


def _target_kind(target: object) -> str | None:
    """Which class a target's `to` stands for: "field", "external_id" or "attribute"."""
    to = target.get("to") if isinstance(target, Map) else getattr(target, "to", None)
    if to in ("field", "external_id"):
        return str(to)
    return "attribute" if to in list(Attribute) else None


def _as_text(value: object) -> object:
    """A JSON number or truth value as the text that a cell would hold."""
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, int | float) else value


class FieldTarget(Frozen):
    """A field of the record: category, type and name."""

    to: Literal["field"] = "field"
    category: Category
    type: FieldType
    name: str = Field(min_length=1)


class IdTarget(Frozen):
    """The record's `external_id`, with an optional prefix."""

    to: Literal["external_id"] = "external_id"
    prefix: str = ""


class AttributeTarget(Frozen):
    """The record's time, or an attribute of its person or company."""

    to: Attribute


Target = Annotated[
    Annotated[FieldTarget, Tag("field")]
    | Annotated[IdTarget, Tag("external_id")]
    | Annotated[AttributeTarget, Tag("attribute")],
    Discriminator(_target_kind),
]

FixedValue = Annotated[str, BeforeValidator(_as_text)]


class FieldConstant(FieldTarget):
    """A field with a fixed value (its text, read like a cell)."""

    value: FixedValue


class AttributeConstant(AttributeTarget):
    """An attribute with a fixed value."""

    value: FixedValue


Constant = Annotated[
    Annotated[FieldConstant, Tag("field")] | Annotated[AttributeConstant, Tag("attribute")],
    Discriminator(_target_kind),
]


class Options(Frozen):
    """How values are converted. `empty` lists cell texts (trimmed, regardless of case) that count as empty."""

    timezone: str = "UTC"
    date_order: Literal["auto", "day_first", "month_first"] = "auto"
    numbers: Literal["auto", "point", "comma"] = "auto"
    empty: tuple[str, ...] = ("", "-", "N/A")
    oversize: Literal["refuse", "split", "shorten"] = "refuse"
    duplicates: Literal["refuse", "first"] = "refuse"


class Mapping(Frozen):
    """What each column becomes. `columns` keeps the file's order; a column that isn't named is not imported.

    `derive_id_from`: the columns that an id is derived from where none is mapped; None or empty: the default ones.
    """

    version: Literal[1] = 1
    name: str = ""
    reading: ReadingOptions = ReadingOptions()
    steps: tuple[Step, ...] = ()
    columns: dict[str, tuple[Target, ...]]
    constants: tuple[Constant, ...] = ()
    derive_id_from: tuple[str, ...] | None = None
    options: Options = Options()
