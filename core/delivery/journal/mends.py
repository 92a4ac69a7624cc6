"""What a person did to the rows of an import that stay behind, and did not put back into the queue yet."""

import json
from collections.abc import Collection
from dataclasses import dataclass, field, replace

from core.delivery.journal.journal import Journal
from core.edits import Edits


@dataclass(frozen=True, slots=True)
class Mends:
    """Edits of rows that stay behind, and the numbers of those that are to go again `as_they_are`."""

    edits: Edits = field(default_factory=Edits)
    as_they_are: frozenset[int] = frozenset()

    @property
    def rows(self) -> frozenset[int]:
        """The numbers of all rows to which something was done."""
        return frozenset(row for row, _ in self.edits.cells) | self.edits.left_out | self.as_they_are

    def without(self, rows: Collection[int]) -> "Mends":
        """These mends without those of some rows."""
        cells = [cell for cell in self.edits.cells if cell[0] in rows]
        edits = self.edits.without_cells(cells).taking_back(rows)
        return replace(self, edits=edits, as_they_are=self.as_they_are - frozenset(rows))


def keep(journal: Journal, import_id: str, mends: Mends) -> None:
    """Keeps the mends of an import in place of those before; nothing is done for one that was forgotten meanwhile."""
    edits = mends.edits
    kept = {
        "cells": [[row, column, text] for (row, column), text in edits.cells.items()],
        "left_out": sorted(edits.left_out),
        "as_they_are": sorted(mends.as_they_are),
    }
    with journal.transaction() as database:
        database.execute("DELETE FROM mends WHERE import_id = ?", (import_id,))
        if mends.rows:
            database.execute(
                "INSERT INTO mends (import_id, mends) SELECT import_id, ? FROM imports WHERE import_id = ?",
                (json.dumps(kept), import_id),
            )


def of_import(journal: Journal, import_id: str) -> Mends:
    """The mends that are kept of an import."""
    with journal.reading() as database:
        found = database.execute("SELECT mends FROM mends WHERE import_id = ?", (import_id,)).fetchone()
    if found is None:
        return Mends()
    kept = json.loads(found["mends"])
    edits = Edits({(row, column): text for row, column, text in kept["cells"]}, frozenset(kept["left_out"]))
    return Mends(edits, frozenset(kept["as_they_are"]))


def settle(journal: Journal, import_id: str, rows: Collection[int]) -> None:
    """Forgets the mends of rows that are back in the queue."""
    with journal.transaction():
        keep(journal, import_id, of_import(journal, import_id).without(rows))
