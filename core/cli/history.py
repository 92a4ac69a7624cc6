"""`history`, `report` and `forget`: the imports in the journal."""

from typing import TYPE_CHECKING

from core.cli import options
from core.cli.delivering import write_report
from core.cli.output import say, table, write_json, write_text
from core.settings import DataFolder

if TYPE_CHECKING:
    from core.report.report import Report


def show_history(as_json: options.Json = False, data_dir: options.DataDir = None) -> int:
    """All imports, the newest first."""
    from core.delivery.journal.journal import Journal
    from core.report.report import history

    folder = DataFolder.chosen(data_dir)
    reports: list[Report] = []
    if folder.journal.exists():
        with Journal(folder.journal) as journal:
            reports = history(journal)
    if as_json:
        write_json({"imports": [report.as_json() for report in reports]})
    else:
        write_text(_shown(reports))
    return 0


def show_report(
    import_id: options.Import,
    errors: options.Errors = None,
    as_json: options.Json = False,
    data_dir: options.DataDir = None,
) -> int:
    """The totals and the error export of an import, again."""
    from core.delivery.journal import imports
    from core.delivery.journal.journal import Journal

    folder = DataFolder.chosen(data_dir).create()
    with Journal(folder.journal) as journal:
        entry = imports.find(journal, import_id)
    return write_report(folder, entry.import_id, errors=errors, as_json=as_json)


def forget_import(import_id: options.Import, as_json: options.Json = False, data_dir: options.DataDir = None) -> int:
    """Remove an import and its data from the journal."""
    from core.delivery.journal import imports
    from core.delivery.journal.journal import Journal
    from core.sandbox.practice import forget_practice

    folder = DataFolder.chosen(data_dir).create()
    with Journal(folder.journal) as journal:
        entry = imports.find(journal, import_id)
        imports.forget(journal, entry.import_id)
    if entry.practice:
        forget_practice(folder.practice, entry.import_id)
    if as_json:
        write_json({"import": entry.import_id, "forgotten": True})
    else:
        say(f"Import {entry.import_id} is forgotten. What was delivered stays where it is.")
    return 0


def _shown(reports: list["Report"]) -> str:
    if not reports:
        return "There are no imports yet."
    rows = []
    for entry in (report.entry for report in reports):
        there = entry.totals.accepted + entry.totals.duplicate
        state = str(entry.state).replace("_", " ")
        rows.append(
            (entry.import_id, entry.made_at[:16].replace("T", " "), entry.file, there, entry.totals.rows, state)
        )
    return table(rows, headers=("import", "made (UTC)", "file", "delivered", "rows", "state"), right=(3, 4))
