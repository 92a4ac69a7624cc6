"""The first stages as the verbs call them: a file read, mapped and checked, its warnings said."""

from pathlib import Path
from typing import TYPE_CHECKING

from core.cli.output import say
from core.errors import FileError, MappingError
from core.messages import sentence
from core.reading.options import ReadingOptions
from core.settings import DataFolder, local_timezone

if TYPE_CHECKING:  # loaded with the first file, not for --help
    from core.checking.checked import Checked
    from core.mapping.model import Mapping
    from core.mapping.suggestion import Suggestion
    from core.reading.table import Table

AUTO = "auto"


def read(file: Path, options: ReadingOptions) -> "Table":
    """The file's table, with its warnings on stderr."""
    from core.cli.progress import counting_shown
    from core.reading.files import read_table

    with counting_shown("reading") as count:
        table = read_table(file, options, progress=lambda share: count(share, 1.0))
    for warning in table.warnings:
        say(warning.message)
    return table


def suggested(table: "Table", folder: DataFolder, template: str | None = None) -> "Suggestion":
    """What the file's columns probably are: by the named template, else by one that fits, by names and values.

    Raises MappingError(`template_unknown`).
    """
    from core.mapping.suggest import suggest
    from core.mapping.templates import Templates

    templates = Templates(folder.templates)
    chosen = templates.load(template) if template else None
    return suggest(table, timezone=local_timezone(), templates=templates, template=chosen)


def checked_file(file: Path, mapping: str, options: ReadingOptions, folder: DataFolder) -> "Checked":
    """The file, checked against the mapping in a JSON file, or against its suggestion (`auto`)."""
    from core.checking.check import check
    from core.edits import Edits
    from core.mapping.describe import step_words
    from core.mapping.files import load_mapping
    from core.mapping.fit import fit, idle_steps

    if mapping == AUTO:
        table = read(file, options)
        fitted = _sure_mapping(table, folder)
    else:
        named = load_mapping(Path(mapping))
        table = read(file, options.over(named.reading))
        fitted = fit(named, table)
    for step in idle_steps(fitted, table):
        say(sentence("step_idle", {"step": sentence(*step_words(step)), "column": step.column}))
    return check(table, Edits(), fitted)


def writable(errors: Path | None, file: Path | None = None) -> Path | None:
    """Where the error export goes, if one is wanted. Raises CallError and FileError where it can't go there."""
    if errors:
        from core.report.error_export import checked_export_path

        checked_export_path(errors, file)
    return errors


def position_of(checked: "Checked", row: int) -> int:
    """The frame position of a row number. Raises FileError where the file has no such data row."""
    try:
        return checked.table.position_of(row)
    except KeyError:
        raise FileError("row_unknown", row=str(row)) from None


def _sure_mapping(table: "Table", folder: DataFolder) -> "Mapping":
    from core.mapping.model import Category, FieldTarget

    mapping = suggested(table, folder).mapping
    targets = [target for targets in mapping.columns.values() for target in targets]
    if not any(isinstance(target, FieldTarget) and target.category is Category.CONTENT for target in targets):
        raise MappingError("no_sure_content")
    return mapping
