"""A prefix for record ids: what tells this file's ids from the same ids of another file."""

from pathlib import Path

from core.mapping.model import IdTarget, Mapping, Target
from core.mapping.suggesting.names import snake_case

LONGEST = 30


def prefix_of(mapping: Mapping) -> str | None:
    """The prefix that record ids have now, "" for none; None where no column is the record id."""
    targets = (target for uses in mapping.columns.values() for target in uses)
    return next((target.prefix for target in targets if isinstance(target, IdTarget)), None)


def with_prefix(mapping: Mapping, prefix: str) -> Mapping:
    """The mapping with this prefix for its record ids: before the first of the columns that they are joined of."""
    for column, uses in mapping.columns.items():
        if any(isinstance(target, IdTarget) for target in uses):
            return mapping.model_copy(update={"columns": {**mapping.columns, column: _prefixed(uses, prefix)}})
    return mapping


def offered_prefix(mapping: Mapping, path: Path) -> str:
    """A prefix out of a file's name, before the one that is there: "nps-2025-q1-". It differs from what is there."""
    before = prefix_of(mapping) or ""
    name = snake_case(path.name.split(".")[0])[:LONGEST].strip("_").replace("_", "-") or "import"
    number = 2
    prefix = f"{name}-"
    while before.startswith(prefix):
        prefix, number = f"{name}-{number}-", number + 1
    return prefix if _is_ours(before, name) else f"{prefix}{before}"


def _is_ours(prefix: str, name: str) -> bool:
    """Whether a prefix was made of this very name before."""
    return prefix.startswith(f"{name}-")


def _prefixed(uses: tuple[Target, ...], prefix: str) -> tuple[Target, ...]:
    return tuple(
        target.model_copy(update={"prefix": prefix}) if isinstance(target, IdTarget) else target for target in uses
    )
