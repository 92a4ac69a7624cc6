"""Records a journal of this version, which future versions must open: `python -m tests.recorded_journals`.

An import of six rows in the middle of its life, made by the program's own functions, lands as SQL in
`tests/recorded/journal-VERSION.sql`. What is there of a version that was released is never recorded anew.
"""

import os
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from core.delivery.events import ImportState, NoticeGiven
from core.delivery.journal import imports, mends, notices, people, places, rows, schema, sources
from core.delivery.journal.journal import Journal
from core.delivery.journal.mends import Mends
from core.edits import Edits
from core.messages.told import by_server
from tests.checked_files import checked_file, prepared, write_file
from tests.journals import ADDRESS

RECORDED = Path(__file__).parent / "recorded"
LINES = (
    ("t-2", "ann@example.com", "Ann Lee", "Cannot log in", "3"),
    ("t-3", "", "", "Slow today", "4"),
    ("t-4", "ann@example.com", "Ann Lee", "Nice colours", "5"),
    ("t-5", "", "", "More of this", "6"),
    ("t-6", "", "", "", "7"),
    ("t-7", "", "", "Not this one", "8"),
)


def recorded(version: int, path: Path) -> Path:
    """Writes the journal that was recorded of a version to `path`."""
    with closing(sqlite3.connect(path)) as database:
        database.executescript((RECORDED / f"journal-{version}.sql").read_text(encoding="utf-8"))
    return path


def make(path: Path) -> None:
    """An import of which a row is accepted, one refused, one under way, one planned, one invalid, one left out.

    Since version 4 the refused row is mended and not sent yet, and a notice is kept.
    """
    checked = checked_file(write_file(Path("tickets.csv"), LINES), Edits(left_out=frozenset({7})))
    with Journal(path) as journal:
        import_id = prepared(journal, checked)
        sources.begin(journal, import_id)
        sources.made(journal, import_id, 123)
        (person,) = {row.person for row in rows.next_planned(journal, import_id) if row.person}
        people.begin(journal, import_id, person)
        known = people.get(journal, import_id, person)
        people.put(journal, import_id, person, 456, attributes=known.attributes)
        for row in (2, 3, 4):
            place = places.take(journal, ADDRESS, import_id, now=float(row), budget=100, window=60.0)
            rows.begin(journal, import_id, row)
            if row == 2:
                rows.accept(journal, import_id, row, 789)
            if row == 3:
                rows.reject(journal, import_id, row, by_server("Refused."), '{"message": "Refused."}')
            if row < 4:
                places.answered(journal, place, now=row + 0.5)
        imports.set_state(journal, import_id, ImportState.DELIVERING)
        imports.add_seconds(journal, import_id, 4.5)
        mends.keep(journal, import_id, Mends(Edits({(3, "Comment"): "Not yet sent"})))
        notices.keep(journal, import_id, [NoticeGiven(code="slept", message="", seconds=90.0, quiet=True)], now=4.0)
        journal.shrink_log()


def main() -> None:
    """Records this version's journal."""
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        make(Path("journal.db"))
        with closing(sqlite3.connect("journal.db")) as database:
            lines = [
                f"PRAGMA application_id = {schema.APPLICATION_ID};",
                f"PRAGMA user_version = {schema.VERSION};",
                *database.iterdump(),
            ]
        (RECORDED / f"journal-{schema.VERSION}.sql").write_text("\n".join(lines) + "\n", encoding="utf-8")
        os.chdir("/")


if __name__ == "__main__":
    main()
