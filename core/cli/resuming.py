"""`resume`: an unfinished import goes on, from the journal alone."""

from typing import TYPE_CHECKING, Annotated

import typer

from core.cli import options
from core.cli.delivering import Run, run_import, write_report
from core.cli.options import address_of
from core.cli.stages import writable
from core.delivery.journal.server_ids import parsed_id
from core.errors import CallError
from core.settings import DataFolder

if TYPE_CHECKING:
    from core.delivery.journal.imports import ImportEntry


def resume_import(
    import_id: Annotated[str | None, typer.Argument(metavar="[IMPORT]", help="Its id or the id's beginning.")] = None,
    same_organization: Annotated[
        bool, typer.Option("--same-organization", help="The key is another one of the same organization.")
    ] = False,
    source_id: options.SourceId = None,
    errors: options.Errors = None,
    keep_going: options.KeepGoing = False,
    api_url: options.ApiUrl = None,
    limit: options.Limit = None,
    in_flight: options.InFlight = options.DEFAULT_IN_FLIGHT,
    as_json: options.Json = False,
    data_dir: options.DataDir = None,
) -> int:
    """Go on with an unfinished import: the newest, if none is named."""
    run = Run(
        limit=options.parsed_limit(limit) if limit else None,
        in_flight=in_flight,
        keep_going=keep_going,
        errors=writable(errors),
        as_json=as_json,
        same_organization=same_organization,
    )
    folder = DataFolder.chosen(data_dir).create()
    entry = _to_resume(folder, import_id, api_url)
    if entry.state == "finished":
        return write_report(folder, entry.import_id, errors=errors, as_json=as_json)
    if source_id:
        _use_source(folder, entry, source_id)
    return run_import(folder, entry.import_id, run)


def _to_resume(folder: DataFolder, prefix: str | None, api_url: str | None) -> "ImportEntry":
    """The import that is named, else the newest unfinished one, else the newest. Raises CallError."""
    from core.delivery.journal import imports
    from core.delivery.journal.journal import Journal

    with Journal(folder.journal) as journal:
        entry = imports.find(journal, prefix) if prefix else imports.newest_unfinished(journal)
        newest = [] if entry else imports.listing(journal)[:1]
    if entry is None and not newest:
        raise CallError("nothing_to_resume")
    entry = entry or newest[0]
    if api_url and (entry.practice or address_of(api_url) != entry.address):
        raise CallError("other_address", import_id=entry.import_id, address=entry.address)
    return entry


def _use_source(folder: DataFolder, entry: "ImportEntry", source_id: str) -> None:
    from core.delivery.journal import sources
    from core.delivery.journal.journal import Journal
    from core.delivery.lock import ImportLock

    with Journal(folder.journal) as journal, ImportLock(journal.locks, entry.import_id):
        sources.use(journal, entry.import_id, parsed_id(source_id))
