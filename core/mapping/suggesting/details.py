"""The rest: what is neither the feedback, its date, its id nor its person."""

from collections.abc import Sequence

from core.mapping.model import Category
from core.mapping.suggesting.column import Column
from core.mapping.suggesting.evidence import Kind
from core.mapping.suggesting.picks import record_field
from core.mapping.suggestion import SuggestedTarget


def suggest_details(columns: Sequence[Column]) -> list[SuggestedTarget]:
    """Every other column that isn't empty as metadata; what is private is left to the person."""
    return [_detail(column) for column in columns if column.kind is not Kind.NOTHING]


def _detail(column: Column) -> SuggestedTarget:
    private = column.is_called("private") or column.read.ends_as("private")
    reason = "why_private" if private else f"why_detail_{column.kind}"
    return record_field(column, Category.METADATA, column.type, reason, sure=not private)
