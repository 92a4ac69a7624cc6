"""The verbs, put together in the order of the way of a row."""

from pathlib import Path
from typing import Annotated

import typer

from core import __version__
from core.cli import checking, demo, history, importing, inspecting, mapping, planning, resuming, sandbox
from core.cli.keys import key_app
from core.cli.output import write_text

app = typer.Typer(
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Bring feedback from CSV and Excel exports into BuildBetter. Without a verb, the window opens.",
)


def _show_version(wanted: bool) -> None:
    if wanted:
        write_text(f"buildbetter-importer {__version__}")
        raise typer.Exit


@app.callback()
def program(
    _data_dir: Annotated[
        Path | None, typer.Option("--data-dir", metavar="DIR", help="Keep journal, settings and logs there.")
    ] = None,
    _version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """What stands before a verb."""


app.command("demo")(demo.run_demo)
app.command("inspect")(inspecting.inspect_file)
app.command("map")(mapping.map_file)
app.command("check")(checking.check_file)
app.command("preview")(checking.preview_row)
app.command("plan")(planning.plan_file)
app.command("import")(importing.import_file)
app.command("resume")(resuming.resume_import)
app.command("history")(history.show_history)
app.command("report")(history.show_report)
app.command("forget")(history.forget_import)
app.command("sandbox")(sandbox.run_sandbox)
app.add_typer(key_app, name="key")
app.command("templates")(mapping.list_templates)
