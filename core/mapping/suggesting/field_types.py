"""The type of a column's field: one of the API's, only where every value that isn't empty fits it."""

from collections.abc import Iterable
from re import Pattern

import pyarrow as pa
import pyarrow.compute as pc

from core.mapping.model import FieldType
from core.mapping.suggesting import shapes
from core.mapping.suggesting.evidence import Kind, filled_values, is_json


def field_type(texts: pa.ChunkedArray, kind: Kind, empty: Iterable[str]) -> FieldType:
    """The narrowest type that all values of a column fit; `kind` is what a sample of them is."""
    if kind in (Kind.TEXT, Kind.KEY, Kind.EMAIL, Kind.URL, Kind.CLOCK, Kind.NOTHING):
        return FieldType.STRING
    values = filled_values(texts, empty)
    if kind is Kind.TRUTH:
        return FieldType.BOOLEAN if _all_truths(values) else FieldType.STRING
    if kind is Kind.JSON:
        return FieldType.JSON if all(map(is_json, pc.unique(values).to_pylist())) else FieldType.STRING
    forms = _forms(values)
    if kind is Kind.NUMBER and _is_unclear(forms):
        return FieldType.STRING
    order = _NUMBERS if kind is Kind.NUMBER else _DATES
    return next((type_ for pattern, type_ in order if _all_fit(forms, pattern)), FieldType.STRING)


_NUMBERS = (
    (shapes.INTEGER, FieldType.INTEGER),
    (shapes.FLOAT_POINT, FieldType.FLOAT),
    (shapes.FLOAT_COMMA, FieldType.FLOAT),
)
_DATES = ((shapes.DATE, FieldType.DATE), (shapes.DAY_OR_TIME, FieldType.DATETIME))


def _forms(values: pa.ChunkedArray) -> list[str]:
    """The different forms of the values, with every digit but 0 written as 9: a million dates have a few."""
    forms: list[str] = pc.unique(pc.replace_substring_regex(values, "[1-9]", "9")).to_pylist()
    return forms


def _is_unclear(forms: list[str]) -> bool:
    """Whether 1.234 may be a thousand as well as a little over one, and no other number of the column tells."""
    fractions = [form for form in forms if "." in form or "," in form]
    return bool(fractions) and all(map(shapes.EITHER_NUMBER.fullmatch, fractions))


def _all_fit(forms: list[str], pattern: Pattern[str]) -> bool:
    return all(map(pattern.fullmatch, forms))


def _all_truths(values: pa.ChunkedArray) -> bool:
    found = set(pc.unique(pc.utf8_lower(values)).to_pylist())
    return any(found <= pair for pair in shapes.TRUTH_PAIRS)
