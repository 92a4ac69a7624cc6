"""`map` and `templates`: the suggested mapping, and the templates there are."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from core.cli import options
from core.cli.output import plain, say, table, write_json, write_json_text, write_text
from core.cli.stages import read, suggested
from core.reading.options import ReadingOptions
from core.settings import DataFolder

if TYPE_CHECKING:
    from core.mapping.suggestion import SuggestedTarget


@options.with_reading
def map_file(
    file: options.File,
    *,
    reading: ReadingOptions,
    template: Annotated[str | None, typer.Option("--template", metavar="NAME", help="Use this template.")] = None,
    out: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="MAPPING", help="Write it to this file.")
    ] = None,
    as_json: options.Json = False,
    data_dir: options.DataDir = None,
) -> int:
    """The suggested mapping, as JSON; weak suggestions are left out."""
    from core.mapping.files import mapping_json, save_mapping

    suggestion = suggested(read(file, reading), DataFolder.chosen(data_dir), template)
    mapping = suggestion.mapping
    mapping = mapping.model_copy(update={"reading": reading.over(mapping.reading)})
    if out:
        save_mapping(mapping, out)
        say(f"The mapping is in {plain(out)}.")
    if as_json:
        write_json(
            {"mapping": json.loads(mapping_json(mapping)), "weak": [_weak(target) for target in suggestion.weak]}
        )
        return 0
    if not out:
        write_json_text(mapping_json(mapping).rstrip())
    for target in suggestion.weak:
        say(f"Left out, because it isn't sure: {plain(target.column)}. {target.why}")
    return 0


def list_templates(as_json: options.Json = False, data_dir: options.DataDir = None) -> int:
    """The templates: the built-in ones and those that were saved."""
    from core.mapping.templates import Templates

    templates = Templates(DataFolder.chosen(data_dir).templates).names()
    if as_json:
        write_json({"templates": [{"name": each.name, "builtin": each.builtin} for each in templates]})
    else:
        rows = [(each.name, "built in" if each.builtin else "saved") for each in templates]
        write_text(table(rows, headers=("template", "")))
    return 0


def _weak(target: "SuggestedTarget") -> dict[str, object]:
    return {"column": target.column, "target": target.target.model_dump(mode="json"), "why": target.why}
