"""One run of an import from the command line: deliver, be stopped, say how it ended."""

import logging
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from core.cli.interruption import stopping_by
from core.cli.output import say, write_json, write_text
from core.cli.summary import summary
from core.errors import ApiKeyError, FileError, ImporterError, UnfinishedError
from core.messages import sentence
from core.settings import DataFolder

if TYPE_CHECKING:
    from core.delivery.events import RunEnded
    from core.delivery.journal.imports import ImportEntry
    from core.delivery.journal.journal import Journal
    from core.delivery.options import DeliveryOptions
    from core.report.error_export import Exported

FIRST_CONTACT_SECONDS = 60.0
# In practice nothing slows the import down: more requests than any computer could send.
NO_LIMIT = (1_000_000, 1.0)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True, slots=True)
class Run:
    """How one run goes about an import, as the options of the command line say it. `limit` None: the default."""

    limit: tuple[int, float] | None = None
    in_flight: int
    keep_going: bool = False
    limit_rows: int | None = None
    errors: Path | None = None
    as_json: bool = False
    same_organization: bool = False


def run_import(folder: DataFolder, import_id: str, run: Run) -> int:
    """Delivers an import that is in the journal, writes its report, and returns the exit code.

    What hinders the delivery is said in a sentence; the report shows how far it came. An error export that can't
    be written now is said, too: `report` writes it later.
    """
    hindered = _hindered(folder, import_id, run)
    if hindered:
        say(str(hindered))
    try:
        code = write_report(folder, import_id, errors=run.errors, as_json=run.as_json)
    except FileError as error:
        say(str(error))
        code = write_report(folder, import_id, errors=None, as_json=run.as_json)
    return hindered.exit_code if hindered else code


def write_report(folder: DataFolder, import_id: str, *, errors: Path | None, as_json: bool) -> int:
    """Writes an import's report and, if asked, its error export; returns the exit code that the report means."""
    from core.delivery.journal.journal import Journal
    from core.report.report import report_of

    with Journal(folder.journal) as journal:
        exported = _exported(journal, import_id, errors) if errors else None
        report = report_of(journal, import_id, exported.path if exported else None)
    if as_json:
        write_json(report.as_json())
    else:
        write_text(summary(report))
    if exported and exported.in_place_of:
        say(sentence("export_as_csv", {"path": exported.path}))
    return exit_code(report.entry)


def _exported(journal: "Journal", import_id: str, errors: Path) -> "Exported | None":
    from core.report.error_export import export_import

    return export_import(journal, import_id, errors)


def deliver(folder: DataFolder, import_id: str, key: str, options: "DeliveryOptions") -> "RunEnded":
    """Delivers until the import rests, with its progress on a terminal; being told to stop stops it cleanly."""
    from core.cli.progress import progress_shown
    from core.delivery.runner import Delivery

    with progress_shown() as watch:
        delivery = Delivery(folder.journal, import_id, key, options=options, on_event=watch)
        with stopping_by(delivery.stop):
            return delivery.run()


def exit_code(entry: "ImportEntry") -> int:
    """The exit code that an import's state means."""
    from core.delivery.events import Attention, ImportState

    if entry.state is ImportState.FINISHED:
        return 1 if entry.totals.rejected or entry.totals.invalid else 0
    if entry.state is ImportState.NEEDS_ATTENTION and entry.reason in (Attention.KEY_MISSING, Attention.KEY_REFUSED):
        return ApiKeyError.exit_code
    return UnfinishedError.exit_code


def key_for(address: str) -> str:
    """The key for an address. Raises ApiKeyError(`key_missing`) where there is none."""
    from core.credentials import KEY_VARIABLE, find_key

    key = find_key(address)
    if key is None:
        raise ApiKeyError("key_missing", address=address, variable=KEY_VARIABLE)
    return key


def _hindered(folder: DataFolder, import_id: str, run: Run) -> ImporterError | None:
    """What kept the delivery from going on, where it can be taken up again; any other error is raised."""
    try:
        _deliver(folder, import_id, run)
    except (UnfinishedError, ApiKeyError) as error:
        return error
    except ImporterError:
        raise
    except Exception as error:  # noqa: BLE001 — an import that began is reported, whatever hindered it
        _log.exception("unexpected")
        return UnfinishedError("unexpected", what=type(error).__name__)
    return None


def _deliver(folder: DataFolder, import_id: str, run: Run) -> None:
    from core.delivery import accounts
    from core.delivery.events import ImportState
    from core.delivery.journal import imports
    from core.delivery.journal.journal import Journal
    from core.sandbox.practice import practice_server, renew_practice

    with Journal(folder.journal) as journal:
        entry = imports.get(journal, import_id)
        key = "" if entry.practice else key_for(entry.address)
        if run.same_organization:
            accounts.admit(journal, import_id, key, same_organization=True)
        if entry.practice:
            renew_practice(journal, folder.practice, import_id)
    options = _options(run, entry)
    if not entry.practice:
        ended = deliver(folder, import_id, key, options)
    else:
        with practice_server(folder.practice, import_id, limit=run.limit) as server:
            say(f"What arrives is shown at {server.page_url} until the import rests.")
            ended = deliver(folder, import_id, server.key, replace(options, api_url=server.url))
    if ended.state is not ImportState.FINISHED and ended.message:
        say(ended.message)


def _options(run: Run, entry: "ImportEntry") -> "DeliveryOptions":
    from core.delivery.awake import kept_awake
    from core.delivery.options import DEFAULT_BUDGET_REQUESTS, DEFAULT_BUDGET_SECONDS, DeliveryOptions

    default = NO_LIMIT if entry.practice else (DEFAULT_BUDGET_REQUESTS, DEFAULT_BUDGET_SECONDS)
    requests, seconds = run.limit or default
    return DeliveryOptions(
        budget_requests=requests,
        budget_seconds=seconds,
        in_flight=run.in_flight,
        keep_going=run.keep_going,
        limit_rows=run.limit_rows,
        first_contact_seconds=FIRST_CONTACT_SECONDS,
        keep_awake=kept_awake,
    )
