"""What is found out about a file's columns before a person says anything: in a thread, once a file."""

from collections.abc import Callable
from collections.abc import Mapping as Map
from dataclasses import dataclass

from tzlocal import get_localzone_name

from core.mapping.builtin_template import BuiltinTemplate
from core.mapping.fit import fit
from core.mapping.model import Mapping, Options
from core.mapping.suggest import suggest
from core.mapping.suggestion import Suggestion
from core.mapping.templates import TemplateEntry, Templates
from core.reading.table import Table
from gui.columns.column_profile import ColumnProfile, profile


@dataclass(frozen=True, eq=False, slots=True)
class Found:
    """The columns' profiles, the suggested mapping, and all templates."""

    profiles: Map[str, ColumnProfile]
    suggestion: Suggestion
    templates: tuple[TemplateEntry, ...]


def look_at(table: Table, templates: Templates, cancelled: Callable[[], bool]) -> Found:
    """Look at all columns of a table."""
    profiles = profile(table, cancelled)
    return Found(profiles, suggest(table, timezone=get_localzone_name()), templates.names())


def mapping_of(templates: Templates, name: str, table: Table, options: Options) -> Mapping:
    """A template's mapping for a table. Raises MappingError where it doesn't fit, or is no longer there."""
    template = templates.load(name)
    if isinstance(template, BuiltinTemplate):
        targets = template.targets_in(table.columns)
        columns = {column: targets[column] for column in table.columns if column in targets}
        return Mapping(name=name, columns=columns, constants=template.constants, options=options)
    return fit(template.mapping, table)
