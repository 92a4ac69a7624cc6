"""What befell an import on its way, over all its runs: the last notices, each with its time."""

from collections.abc import Iterable
from typing import Final

from core.delivery.events import NoticeGiven
from core.delivery.journal.journal import Journal

MOST_KEPT: Final = 20


def keep(journal: Journal, import_id: str, notices: Iterable[NoticeGiven], now: float) -> None:
    """Keeps notices, oldest first; one without a time is of `now` (seconds since 1970). The oldest make place."""
    kept = [(import_id, each.code, each.at or now, each.seconds, each.quiet) for each in notices]
    if not kept:
        return
    with journal.transaction() as database:
        database.executemany("INSERT INTO notices (import_id, code, at, seconds, quiet) VALUES (?, ?, ?, ?, ?)", kept)
        database.execute(
            "DELETE FROM notices WHERE import_id = ?1 AND number NOT IN"
            " (SELECT number FROM notices WHERE import_id = ?1 ORDER BY number DESC LIMIT ?2)",
            (import_id, MOST_KEPT),
        )


def of_import(journal: Journal, import_id: str) -> list[NoticeGiven]:
    """The notices of an import, oldest first. Their `message` is empty: the code says what it is."""
    with journal.reading() as database:
        found = database.execute(
            "SELECT code, at, seconds, quiet FROM notices WHERE import_id = ? ORDER BY number", (import_id,)
        ).fetchall()
    return [
        NoticeGiven(code=row["code"], message="", seconds=row["seconds"], at=row["at"], quiet=bool(row["quiet"]))
        for row in found
    ]
