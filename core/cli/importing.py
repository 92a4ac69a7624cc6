"""`plan`, `import` and `resume`: what an import would do, doing it, going on with it."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from core.cli import options
from core.cli.delivering import Run, key_for, run_import, write_report
from core.cli.durations import in_words
from core.cli.output import say, table, write_json, write_text
from core.cli.stages import checked_file
from core.delivery.destination import DEFAULT_API_URL, Destination
from core.delivery.journal.server_ids import parsed_id
from core.errors import CallError
from core.settings import DataFolder

if TYPE_CHECKING:
    from core.checking.checked import Checked
    from core.delivery.journal.imports import ImportEntry
    from core.delivery.journal.journal import Journal
    from core.plan import Plan

DEFAULT_IN_FLIGHT = 8

SourceName = Annotated[str | None, typer.Option("--source", metavar="NAME", help="The source's name.")]


def plan_file(
    file: options.File,
    mapping: options.MappingChoice,
    source: SourceName = None,
    api_url: options.ApiUrl = None,
    sheet: options.Sheet = None,
    header_row: options.HeaderRow = None,
    encoding: options.Encoding = None,
    delimiter: options.Delimiter = None,
    as_json: options.Json = False,
    data_dir: options.DataDir = None,
) -> int:
    """Rows, people, requests, how long; nothing is sent."""
    folder = DataFolder.chosen(data_dir)
    destination = Destination(api_url=_address(api_url), source_name=source)
    reading = options.reading_options(sheet, header_row, encoding, delimiter)
    plan = _planned(folder, checked_file(file, mapping, reading, folder), destination)
    if as_json:
        write_json(
            {
                "rows": plan.rows,
                "deliverable": plan.deliverable,
                "people": plan.people,
                "requests": plan.requests,
                "seconds": plan.seconds,
                "finish": plan.finish.isoformat(timespec="seconds"),
            }
        )
    else:
        write_text(plan_shown(plan) + "\n\nWhat is sent can't be taken back from here.")
    return 0


def import_file(
    file: options.File,
    mapping: options.MappingChoice,
    source: SourceName = None,
    source_id: options.SourceId = None,
    practice: Annotated[bool, typer.Option("--practice", help="Into a server on this computer.")] = False,
    errors: options.Errors = None,
    limit_rows: Annotated[
        int | None, typer.Option("--limit-rows", metavar="N", min=1, help="Stop after N rows.")
    ] = None,
    keep_going: options.KeepGoing = False,
    api_url: options.ApiUrl = None,
    limit: options.Limit = None,
    in_flight: options.InFlight = DEFAULT_IN_FLIGHT,
    sheet: options.Sheet = None,
    header_row: options.HeaderRow = None,
    encoding: options.Encoding = None,
    delimiter: options.Delimiter = None,
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
        errors=_writable(errors, file),
        as_json=as_json,
    )
    reading = options.reading_options(sheet, header_row, encoding, delimiter)
    folder = DataFolder.chosen(data_dir).create()
    checked = checked_file(file, mapping, reading, folder)
    return run_import(folder, _prepared(folder, checked, destination), run)


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
    in_flight: options.InFlight = DEFAULT_IN_FLIGHT,
    as_json: options.Json = False,
    data_dir: options.DataDir = None,
) -> int:
    """Go on with an unfinished import: the newest, if none is named."""
    run = Run(
        limit=options.parsed_limit(limit) if limit else None,
        in_flight=in_flight,
        keep_going=keep_going,
        errors=_writable(errors),
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


def _address(api_url: str | None) -> str:
    from core.delivery.address import checked_address

    return checked_address(api_url or DEFAULT_API_URL)


def _destination(source: str | None, source_id: str | None, api_url: str | None, *, practice: bool) -> Destination:
    if (source is None) == (source_id is None) or source == "":
        raise CallError("source_unclear")
    if practice and api_url:
        raise CallError("practice_has_no_address")
    return Destination(
        api_url=_address(api_url),
        practice=practice,
        source_name=source,
        source_id=parsed_id(source_id) if source_id else None,
    )


def _writable(errors: Path | None, file: Path | None = None) -> Path | None:
    if errors:
        from core.report.error_export import checked_export_path

        checked_export_path(errors, file)
    return errors


def _planned(folder: DataFolder, checked: "Checked", destination: Destination) -> "Plan":
    """The plan by what the journal knows of the key's account; without a key or a journal, nothing is known."""
    from core.credentials import find_key
    from core.delivery.journal.journal import Journal
    from core.delivery.known import what_is_known
    from core.plan import Known, make_plan

    known = Known()
    if folder.journal.exists() and (key := find_key(destination.api_url)):
        with Journal(folder.journal) as journal:
            known = what_is_known(journal, destination, key, checked)
    return make_plan(checked, known, now=datetime.now().astimezone())


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
    if api_url and (entry.practice or _address(api_url) != entry.address):
        raise CallError("other_address", import_id=entry.import_id, address=entry.address)
    return entry


def _use_source(folder: DataFolder, entry: "ImportEntry", source_id: str) -> None:
    from core.delivery.journal import sources
    from core.delivery.journal.journal import Journal
    from core.delivery.lock import ImportLock

    with Journal(folder.journal) as journal, ImportLock(journal.locks, entry.import_id):
        sources.use(journal, entry.import_id, parsed_id(source_id))


def plan_shown(plan: "Plan") -> str:
    """A plan as a person reads it."""
    time = "less than a minute" if plan.seconds < 60 else f"about {in_words(plan.seconds)}"
    facts = [
        ("rows", plan.rows),
        ("go", plan.deliverable),
        ("stay behind", plan.invalid),
        ("skipped", len(plan.skipped)),
        ("people", f"{plan.people:,}, {plan.people_sent:,} of them sent"),
        ("requests", plan.requests),
        ("takes", f"{time}; done {plan.finish:%A %H:%M} if it starts now"),
    ]
    return table(facts)
