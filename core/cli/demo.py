"""`demo`: the bundled sample into the practice server, from the file to the report, every stage said."""

import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import resources
from core.cli import options
from core.cli.checking import problems_shown
from core.cli.delivering import deliver, exit_code
from core.cli.output import plain, say, write_json, write_text
from core.cli.planning import plan_shown
from core.cli.stages import AUTO, checked_file
from core.cli.summary import summary
from core.delivery.destination import Destination
from core.errors import UnfinishedError
from core.log import logging_to
from core.reading.options import ReadingOptions
from core.settings import DataFolder

if TYPE_CHECKING:
    from core.checking.checked import Checked
    from core.report.report import Report
    from core.sandbox.contents import Contents
    from core.sandbox.server import PracticeServer

SAMPLE = "samples/support_feedback.csv"
DESTINATION = Destination(practice=True, source_name="Sample feedback")
LATEST_SHOWN = 5


def run_demo(as_json: options.Json = False, _data_dir: options.DataDir = None) -> int:
    """Import a bundled sample into the local practice server, at the API's real limit."""
    from core.sandbox.server import PracticeServer

    tell = say if as_json else write_text
    file = resources.path(SAMPLE)
    with tempfile.TemporaryDirectory(prefix="buildbetter-importer-") as home, PracticeServer() as server:
        folder = DataFolder.chosen(Path(home)).create()
        with logging_to(folder.log):
            tell(f"Reading and checking the sample {file.name}")
            checked = checked_file(file, AUTO, ReadingOptions(), folder)
            tell(problems_shown(checked) + "\n")
            tell(f"Delivering into a practice server on this computer: {server.page_url}")
            report = _delivered(folder, checked, server, tell)
            tell("\n" + _arrived(server.contents()) + "\n")
    if as_json:
        write_json(report.as_json())
    else:
        write_text(summary(report))
    # Rows that stay behind belong to the sample: the demo fails only where it couldn't deliver.
    code = exit_code(report.entry)
    return code if code >= UnfinishedError.exit_code else 0


def _delivered(
    folder: DataFolder, checked: "Checked", server: "PracticeServer", tell: Callable[[str], None]
) -> "Report":
    """The report of the sample's import; its error export is in a folder that stays."""
    from core.delivery.imports import prepare_import
    from core.delivery.journal.journal import Journal
    from core.delivery.options import DeliveryOptions
    from core.plan import Known, make_plan
    from core.report.error_export import export_import
    from core.report.report import report_of

    plan = make_plan(checked, Known(), now=datetime.now().astimezone())
    tell(plan_shown(plan))
    with Journal(folder.journal) as journal:
        import_id = prepare_import(journal, checked, plan, DESTINATION, server.key)
    deliver(folder, import_id, server.key, DeliveryOptions(api_url=server.url))
    kept = Path(tempfile.mkdtemp(prefix="buildbetter-importer-demo-"))
    errors = kept / f"{checked.table.source.path.stem}.errors.xlsx"
    with Journal(folder.journal) as journal:
        exported = export_import(journal, import_id, errors)
        return report_of(journal, import_id, exported.path if exported else None)


def _arrived(contents: "Contents") -> str:
    """What the practice server's page shows, in short."""
    from core.sandbox.page import title_of

    counts = f"{len(contents.records):,} records of {len(contents.people):,} people"
    latest = [f"  {plain(title_of(record))}" for record in contents.records[-LATEST_SHOWN:][::-1]]
    return "\n".join([f"The practice server has {counts}; the latest:", *latest])
