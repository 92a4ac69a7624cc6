"""`import`: a file checked, prepared in the journal, and delivered."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from core.cli import options
from core.cli.delivering import Run, key_for, run_import
from core.cli.options import address_of
from core.cli.output import say
from core.cli.stages import checked_file, writable
from core.delivery.destination import Destination
from core.delivery.journal.server_ids import parsed_id
from core.errors import CallError
from core.reading.options import ReadingOptions
from core.settings import DataFolder

if TYPE_CHECKING:
    from core.checking.checked import Checked
    from core.delivery.journal.journal import Journal


@options.with_reading
def import_file(
    file: options.File,
    mapping: options.MappingChoice,
    *,
    reading: ReadingOptions,
    source: options.SourceName = None,
    source_id: options.SourceId = None,
    practice: Annotated[bool, typer.Option("--practice", help="Into a server on this computer.")] = False,
    errors: options.Errors = None,
    limit_rows: Annotated[
        int | None, typer.Option("--limit-rows", metavar="N", min=1, help="Stop after N rows.")
    ] = None,
    keep_going: options.KeepGoing = False,
    api_url: options.ApiUrl = None,
    limit: options.Limit = None,
    in_flight: options.InFlight = options.DEFAULT_IN_FLIGHT,
    as_json: options.Json = False,
    data_dir: options.DataDir = None,
) -> int:
    """Deliver a file. The same file, mapping and source as an unfinished import continues it."""
    destination = _destination(source, source_id, api_url, practice=practice)
    run = Run(
        limit=options.parsed_limit(limit) if limit else None,
        in_flight=in_flight,
        keep_going=keep_going,
        limit_rows=limit_rows,
        errors=writable(errors, file),
        as_json=as_json,
    )
    folder = DataFolder.chosen(data_dir).create()
    checked = checked_file(file, mapping, reading, folder)
    return run_import(folder, _prepared(folder, checked, destination), run)


def _destination(source: str | None, source_id: str | None, api_url: str | None, *, practice: bool) -> Destination:
    if (source is None) == (source_id is None) or not (source or source_id or "").strip():
        raise CallError("source_unclear")
    if practice and api_url:
        raise CallError("practice_has_no_address")
    return Destination(
        api_url=address_of(api_url),
        practice=practice,
        source_name=source,
        source_id=parsed_id(source_id) if source_id else None,
    )


def _prepared(folder: DataFolder, checked: "Checked", destination: Destination) -> str:
    """The id of the import in the journal: the unfinished one of the same work, which is said, or a new one."""
    from core.cli.progress import counting_shown
    from core.delivery.imports import find_unfinished, prepare_import
    from core.delivery.journal.journal import Journal
    from core.delivery.known import what_is_known
    from core.plan import make_plan

    key = "" if destination.practice else key_for(destination.api_url)
    with Journal(folder.journal) as journal:
        unfinished = find_unfinished(journal, checked, destination, key)
        if unfinished:
            say(f"This continues import {unfinished}.")
            return unfinished
        plan = make_plan(checked, what_is_known(journal, destination, key, checked), now=datetime.now().astimezone())
        with counting_shown("preparing") as progress:
            import_id = prepare_import(journal, checked, plan, destination, key, progress=progress)
        if destination.practice:
            _clear_practice(folder, journal)
    return import_id


def _clear_practice(folder: DataFolder, journal: "Journal") -> None:
    from core.delivery.journal import imports
    from core.sandbox.practice import keep_practice

    entries = imports.listing(journal)
    keep_practice(folder.practice, [entry.import_id for entry in entries if entry.state != "finished"])
