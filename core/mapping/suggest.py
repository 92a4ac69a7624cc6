"""Suggesting a mapping: a target for each column, by a template that fits, else by its name and its values."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from core.mapping.fit import fit
from core.mapping.model import Attribute, AttributeTarget, FieldTarget, IdTarget, Mapping, Options
from core.mapping.suggesting.column import Column, columns_of, without
from core.mapping.suggesting.content import suggest_content
from core.mapping.suggesting.dates import suggest_date, suggest_other_dates
from core.mapping.suggesting.details import suggest_details
from core.mapping.suggesting.ids import suggest_record_id, suggest_references
from core.mapping.suggesting.names import TakenNames
from core.mapping.suggesting.people import suggest_people
from core.mapping.suggesting.templated import suggest_templated
from core.mapping.suggestion import SuggestedTarget, Suggestion
from core.mapping.templates import OwnTemplate, Template, Templates
from core.reading.table import Table

Stage = Callable[[Sequence[Column]], list[SuggestedTarget]]


def suggest(
    table: Table, *, timezone: str, templates: Templates | None = None, template: Template | None = None
) -> Suggestion:
    """A suggestion for a table; every target in it is sure or weak, and has its reason.

    `timezone` is stored in the mapping for dates that don't say theirs. A `template` that is given is used
    whether it fits or not (MappingError where a person's own names a column that isn't there); else the one of
    `templates` that fits best, if one does. A person's own template is taken as it is; what a built-in one
    doesn't know is suggested by names and values.
    """
    chosen = template or (templates or Templates()).best_for(table)
    if isinstance(chosen, OwnTemplate):
        return _as_saved(fit(chosen.mapping, table))
    base = Mapping(columns={}, options=Options(timezone=timezone))
    columns = columns_of(table, base.options)
    found: list[SuggestedTarget] = []
    if chosen is not None:
        base = base.model_copy(update={"name": chosen.name, "constants": chosen.constants})
        found = suggest_templated(columns, chosen)
    kept = len(found)
    for stage in _stages(found):
        found += stage(without(columns, map(_taken, found)))
    return Suggestion(_named_apart(found[:kept], found[kept:], columns), base)


def _taken(suggested: SuggestedTarget) -> str:
    """The column that later stages don't look at; one that may be the record's id is still something else."""
    return "" if isinstance(suggested.target, IdTarget) and not suggested.sure else suggested.column


def _as_saved(mapping: Mapping) -> Suggestion:
    targets = (
        SuggestedTarget(column, target, True, "why_template", {"template": mapping.name})
        for column, targets in mapping.columns.items()
        for target in targets
    )
    return Suggestion(tuple(targets), mapping.model_copy(update={"columns": {}}))


def _stages(templated: Sequence[SuggestedTarget]) -> Iterable[Stage]:
    """What looks at the columns one after the other; a column that one has taken isn't seen by the next."""
    targets = [each.target for each in templated]
    taken = frozenset(target.to for target in targets if isinstance(target, AttributeTarget))
    yield lambda columns: suggest_people(columns, taken)
    if not any(isinstance(target, IdTarget) for target in targets):
        yield suggest_record_id
    if Attribute.DISPLAY_TS not in taken:
        yield suggest_date
    yield suggest_content
    yield suggest_references
    yield suggest_other_dates
    yield suggest_details


def _named_apart(
    fixed: Sequence[SuggestedTarget], free: Sequence[SuggestedTarget], columns: Sequence[Column]
) -> tuple[SuggestedTarget, ...]:
    """All targets in the file's order, with no field name twice: those of a template stay as they are."""
    places = {column.name: column.position for column in columns}
    names = TakenNames({each.target.name for each in fixed if isinstance(each.target, FieldTarget)})
    renamed = [_renamed(each, names) for each in sorted(free, key=lambda each: places[each.column])]
    return tuple(sorted((*fixed, *renamed), key=lambda each: places[each.column]))


def _renamed(suggested: SuggestedTarget, names: TakenNames) -> SuggestedTarget:
    target = suggested.target
    if not isinstance(target, FieldTarget):
        return suggested
    return replace(suggested, target=target.model_copy(update={"name": names.unique(target.name)}))
