"""What is found out about a file's columns before a person says anything: in a thread."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from core.mapping.suggest import suggest
from core.mapping.suggestion import Suggestion
from core.mapping.templates import TemplateEntry, Templates
from core.reading.table import Table
from core.settings import local_timezone
from gui.columns.column_profile import ColumnProfile, profile


@dataclass(frozen=True, eq=False, slots=True)
class Found:
    """The columns' profiles, the suggested mapping, and all templates."""

    profiles: Mapping[str, ColumnProfile]
    suggestion: Suggestion
    templates: tuple[TemplateEntry, ...]


def look_at(
    table: Table, templates: Templates, name: str | None, timezone: str | None, cancelled: Callable[[], bool]
) -> Found:
    """Look at all columns of a table; the suggestion comes from the template of a name, or the one that fits best.

    `timezone` is for dates that don't say theirs; None: the computer's.
    Raises MappingError where the named template doesn't fit, or is no longer there.
    """
    chosen = templates.load(name) if name else None
    suggestion = suggest(table, timezone=timezone or local_timezone(), templates=templates, template=chosen)
    return Found(profile(table, cancelled), suggestion, templates.names())
