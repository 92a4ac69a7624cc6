"""Screenshots: the File page."""

from dataclasses import replace
from datetime import datetime, timedelta

import resources
from core.drafts import Draft, FileMark
from core.edits import Edits
from core.reading.table import ReadingWarning
from gui.file.page import SAMPLE
from tests.screenshots import Stage
from tests.test_file_page import _entry

ROW = "T-{number};{day}.03.2025 09:15;Die Suche vergisst meine Filter, Fall {number}\n"
TITLED = "Export of all tickets;;\n\nTicket;Created at;Comment\n" + "".join(
    ROW.format(number=number, day=number % 28 + 1) for number in range(1, 400)
)
LONG_NAME = "Customer feedback of all regions, exported for the quarterly review of the product team (final).csv"


def empty(stage: Stage) -> None:
    """Nothing was opened before."""


def unfinished(stage: Stage) -> None:
    """Two imports were stopped, and some files are known."""
    for name in ("nps_q3.csv", LONG_NAME, "tickets_2025.csv"):
        stage.window.workspace.remember_file(stage.file(name, "a\n1\n"))
    page = stage.window.file_page
    page.close_file()
    page.show_unfinished([_entry(), replace(_entry(), import_id="x", file=LONG_NAME)], datetime.now().astimezone())


def drafts(stage: Stage) -> None:
    """Two files were worked on before; one of them is gone."""
    marks = [FileMark(path=stage.file("tickets_2025.csv", "a"), fingerprint="0", columns=("a",))]
    marks.append(replace(marks[0], path=stage.folder / "elsewhere" / LONG_NAME))
    now = datetime.now().astimezone()
    edits = Edits({(row, "a"): "mended" for row in range(2, 13)}, frozenset({14}))
    when = (now - timedelta(days=1)).isoformat()
    made = [Draft(file=mark, changed_at=when, edits=edits) for mark in marks]
    page = stage.window.file_page
    page.show_unfinished([_entry()], now)
    page.show_drafts(made, {marks[1].path}, now)


def loaded(stage: Stage) -> None:
    """The sample."""
    stage.load(resources.path(SAMPLE))


def titled(stage: Stage) -> None:
    """A title line above the header, another row selected."""
    stage.load(stage.file("umfrage.csv", TITLED))
    rows = stage.window.file_page.rows
    assert rows is not None
    rows.grid.selectRow(4)


def warnings(stage: Stage) -> None:
    """The reader noticed something."""
    stage.load(stage.file(LONG_NAME, TITLED))
    rows = stage.window.file_page.rows
    assert rows is not None
    shown = ReadingWarning("unexpected", {"what": "a long explanation of what was noticed about this row here"}, row=17)
    rows.warnings.show_warnings([shown] * 4)


def reading(stage: Stage) -> None:
    """A large file is on its way."""
    page = stage.window.file_page
    stage.load(stage.file("large.csv", TITLED))
    assert page.rows is not None
    page.rows.progress.start()
    page.rows.progress.show_share(0.43)


def failed(stage: Stage) -> None:
    """There is no such file."""
    stage.load(stage.folder / "vanished" / LONG_NAME)


STATES = {
    "file-empty": empty,
    "file-unfinished": unfinished,
    "file-drafts": drafts,
    "file-loaded": loaded,
    "file-titled": titled,
    "file-warnings": warnings,
    "file-reading": reading,
    "file-failed": failed,
}
