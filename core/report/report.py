"""The report of an import: totals that add up, what was sent, where it stands."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.delivery.journal import imports
from core.delivery.journal.imports import ImportEntry
from core.delivery.journal.journal import Journal


@dataclass(frozen=True, slots=True)
class Report:
    """An import as it stands, and the file with its rows that stay behind, if one was written."""

    entry: ImportEntry
    errors_file: Path | None = None

    def as_json(self) -> dict[str, Any]:
        """The report object of the command line: these keys, in this order."""
        entry, totals, requests = self.entry, self.entry.totals, self.entry.requests
        return {
            "import": entry.import_id,
            "state": entry.state.value,
            "reason": entry.reason,
            "source_id": entry.source_id,
            "file": entry.file,
            "rows": totals.rows,
            "accepted": totals.accepted,
            "duplicate": totals.duplicate,
            "rejected": totals.rejected,
            "invalid": totals.invalid,
            "skipped": totals.skipped,
            "pending": totals.pending,
            "skipped_why": {why.value: count for why, count in totals.skipped_why.items()},
            "people": entry.people,
            "requests": {
                "sources": requests.sources,
                "people": requests.people,
                "records": requests.records,
                "retries": requests.retries,
            },
            "seconds": round(entry.seconds, 1),
            "errors_file": None if self.errors_file is None else str(self.errors_file),
        }


def report_of(journal: Journal, import_id: str, errors_file: Path | None = None) -> Report:
    """The report of an import. Raises CallError(`import_unknown`)."""
    return Report(imports.get(journal, import_id), errors_file)


def history(journal: Journal) -> list[Report]:
    """The reports of all imports, the newest first."""
    return [Report(entry) for entry in imports.listing(journal)]
