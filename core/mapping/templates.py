"""Templates: ready mappings, built in for the tools that people export from, and a person's own."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import resources
from core.errors import MappingError
from core.mapping.builtin_template import BuiltinTemplate, load_builtin
from core.mapping.files import load_mapping, save_mapping
from core.mapping.fit import header_key
from core.mapping.model import Mapping
from core.mapping.suggesting.names import snake_case
from core.messages.told import system_words
from core.reading.options import ReadingOptions
from core.reading.table import Table

ENOUGH = 0.5

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class OwnTemplate:
    """A mapping that a person saved under a name; it fits a file that has all columns that it uses."""

    mapping: Mapping

    @property
    def name(self) -> str:
        """The name that it was saved under."""
        return self.mapping.name

    @property
    def reading(self) -> ReadingOptions:
        """How it says that a file is to be read."""
        return self.mapping.reading

    def columns_in(self, table: Table) -> int:
        """How many of the table's columns it names: 0 where one that it uses is missing, or it names few of them."""
        used = {header_key(column) for column, targets in self.mapping.columns.items() if targets}
        there = {header_key(column) for column in table.columns}
        named = there.intersection(map(header_key, self.mapping.columns))
        return len(named) if used and used <= there and len(named) >= ENOUGH * len(there) else 0


Template = BuiltinTemplate | OwnTemplate


@dataclass(frozen=True, slots=True)
class TemplateEntry:
    """A template's name, and whether it came with the program."""

    name: str
    builtin: bool


class Templates:
    """The templates at hand: the built-in ones, and those in a folder of the person's (None: there is none)."""

    def __init__(self, user_folder: Path | None = None) -> None:
        self._folder = user_folder

    def names(self) -> tuple[TemplateEntry, ...]:
        """All templates: the person's own first, each group in the order of the alphabet."""
        own = [TemplateEntry(template.name, builtin=False) for _, template in self._own()]
        builtin = [TemplateEntry(template.name, builtin=True) for template in _builtin()]
        return (*sorted(own, key=_by_name), *sorted(builtin, key=_by_name))

    def load(self, name: str) -> Template:
        """The template of a name, without regard to case; a person's own before a built-in one.

        Raises MappingError("template_unknown") where there is none.
        """
        for template in self._all():
            if header_key(template.name) == header_key(name):
                return template
        raise MappingError("template_unknown", name=name)

    def save(self, mapping: Mapping) -> None:
        """Saves a mapping as the person's template under its own name; one of the same name is replaced.

        Raises MappingError where it has no name, or the name of a built-in template, or can't be written.
        """
        if self._folder is None or not mapping.name.strip():
            raise MappingError("template_nameless")
        if any(header_key(template.name) == header_key(mapping.name) for template in _builtin()):
            raise MappingError("template_builtin", name=mapping.name)
        save_mapping(mapping, self._path_of(mapping.name) or self._free_path(self._folder, mapping.name))

    def delete(self, name: str) -> None:
        """Removes a person's own template.

        Raises MappingError for a built-in one, where there is none, and where the system refuses.
        """
        path = self._path_of(name)
        if path is not None:
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                raise MappingError("template_not_deleted", name=name, reason=system_words(error)) from error
        elif any(header_key(template.name) == header_key(name) for template in _builtin()):
            raise MappingError("template_builtin", name=name)
        else:
            raise MappingError("template_unknown", name=name)

    def best_for(self, table: Table) -> Template | None:
        """The template that names most of the table's columns, among those that fit it; a person's own at a tie."""
        best = max(self._all(), key=lambda template: template.columns_in(table))
        return best if best.columns_in(table) else None

    def _all(self) -> list[Template]:
        return [*(own for _, own in self._own()), *_builtin()]

    def _own(self) -> Iterator[tuple[Path, OwnTemplate]]:
        """The person's templates that can be read; a damaged file is passed over."""
        for path in sorted(self._folder.glob("*.json")) if self._folder else ():
            try:
                mapping = load_mapping(path)
            except MappingError as error:
                _log.warning("a template can't be read: %s", error.code)
                continue
            yield path, OwnTemplate(mapping if mapping.name else mapping.model_copy(update={"name": path.stem}))

    def _path_of(self, name: str) -> Path | None:
        return next((path for path, own in self._own() if header_key(own.name) == header_key(name)), None)

    @staticmethod
    def _free_path(folder: Path, name: str) -> Path:
        stem = snake_case(name) or "template"
        paths = (folder / (f"{stem}.json" if number == 1 else f"{stem}_{number}.json") for number in range(1, 10_000))
        return next(path for path in paths if not path.exists())


def _builtin() -> tuple[BuiltinTemplate, ...]:
    return tuple(load_builtin(path) for path in sorted(resources.path("templates").glob("*.json")))


def _by_name(entry: TemplateEntry) -> str:
    return entry.name.casefold()
