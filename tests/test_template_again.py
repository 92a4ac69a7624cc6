"""A file mended in the window and its template on the command line: the same records arrive, byte for byte."""

import csv
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.mapping.step_kinds import ReplaceStep
from core.settings import DataFolder
from gui.check.page import CheckPage
from gui.columns.lines import Line
from gui.pages import Page
from tests.conftest import Ran
from tests.open_windows import KINDS, PATIENCE, MakeWindow, press, start
from tests.test_check_page import change, choose, mend

pytestmark = pytest.mark.screen
HEADER = ("Ticket", "Created at", "Email", "Comment", "Score", "Amount", "Open")
DATES = ("3/4/2025", "5/6/2025", "2025-01-02", "7/8/2025 10:15")
EMAILS = ("ann@example.com", "Bob <bob@example.com>; x@example.com", "cy@example.com")
COMMENTS = ("<p>Fine &amp; <b>good</b></p>", "  Two\nlines  ", "“Quoted”", "Plain words, and more of them")
SCORES, AMOUNTS, OPEN = ("4 / 5", "none", "9 - Promoter", "7"), ("1,234", "5", "2"), ("yep", "nope", "yes")
USES = {
    "Ticket": ("target_external_id", ""),
    "Created at": ("target_display_ts", ""),
    "Email": ("target_person_email", ""),
    "Comment": ("target_content", ""),
    "Score": ("target_metadata", "integer"),
    "Amount": ("target_metadata", "float"),
    "Open": ("target_metadata", "boolean"),
}


def write_dirty(path: Path, rows: int) -> Path:
    """A file in which every column has a flaw of its own."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        for n in range(rows):
            row = (values[n % len(values)] for values in (DATES, EMAILS, COMMENTS, SCORES, AMOUNTS, OPEN))
            writer.writerow([f"T-{n - (n % 20 == 19)}", *row])
    return path


def arrived(database: Path) -> tuple[list[tuple[object, ...]], list[tuple[object, ...]]]:
    """The records and the people of a practice server, as it stored them."""
    with closing(sqlite3.connect(database)) as opened:
        found = opened.execute(
            "SELECT external_id, display_ts, fields, key FROM records LEFT JOIN people ON people.id = person_id"
            " ORDER BY external_id"
        ).fetchall()
        return found, opened.execute("SELECT key, email, first_name, last_name FROM people ORDER BY key").fetchall()


def mend_all(qtbot: QtBot, page: CheckPage) -> None:
    """Mend every cause as a whole, and do two steps more."""
    for code, column, caption in (
        ("date_order_unknown", "Created at", "Use day first"),
        ("email_invalid", "Email", "Keep the first email address"),
        ("not_an_integer", "Score", "Keep only the number"),
        ("not_an_integer", "Score", "Treat “none” as empty"),
        ("number_unclear", "Amount", "Use decimal comma"),
        ("not_a_boolean", "Open", "Read “yep” as yes, “nope” as no"),
        ("id_repeated", "Ticket", "Send only the first of equal ids"),
        ("html_in_text", "Comment", "Take the HTML out"),
    ):
        choose(qtbot, page, code, column)
        mend(qtbot, page, caption)
    quotes = ReplaceStep(column="Comment", find="[“”]", replace="'", pattern=True)
    change(qtbot, page, lambda: page.mending._add(quotes))


def test_the_template_gives_the_records_of_the_window(
    open_window: MakeWindow, run_cli: Callable[..., Ran], qtbot: QtBot, data_folder: DataFolder, tmp_path: Path
) -> None:
    """Eight mends and a step, some undone and done again, saved and used by a command: nothing differs."""
    path, window = write_dirty(tmp_path / "dirty.csv", 60), open_window()
    window.open_file(path)
    qtbot.waitUntil(lambda: window.draft.table is not None, timeout=PATIENCE)
    press(qtbot, window, KINDS.NextButton)
    qtbot.waitUntil(lambda: window.currentId() == Page.COLUMNS and window.draft.checked is not None, timeout=PATIENCE)
    assert window.later is not None
    for column, (use, type_) in USES.items():
        window.later.columns.changer.set_use(Line(column, 0), use)
        if type_:
            window.later.columns.changer.set_type(Line(column, 0), type_)
    page = window.later.check
    with qtbot.waitSignal(page.checker.checked, timeout=PATIENCE):
        press(qtbot, window, KINDS.NextButton)
    mend_all(qtbot, page)
    for _ in range(4):
        change(qtbot, page, page.undo.undo)
    for _ in range(4):
        change(qtbot, page, page.undo.redo)
    assert (
        page.message.text == "60 rows: 57 go, 0 stay behind, 3 not sent for a repeated id. Next: choose where they go."
    )
    change(qtbot, page, lambda: page.shelf.save("All of it"))
    press(qtbot, window, KINDS.NextButton)
    with qtbot.waitSignal(window.later.importing.import_rested, timeout=PATIENCE):
        start(qtbot, window)
    in_window = arrived(next(data_folder.practice.glob("*.sqlite3")))
    template = next(data_folder.templates.glob("*.json"))
    elsewhere = DataFolder.chosen(tmp_path / "elsewhere")
    ran = run_cli("import", path, "--mapping", template, "--source", "T", "--practice", "--data-dir", elsewhere.data)
    assert ran.code == 0, ran.err
    assert arrived(next(elsewhere.practice.glob("*.sqlite3"))) == in_window
    assert len(in_window[0]) == 57
