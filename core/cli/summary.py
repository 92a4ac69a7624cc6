"""A report as a person reads it on a terminal."""

from typing import TYPE_CHECKING

from core.cli.output import plain, table
from core.messages.durations import in_words

if TYPE_CHECKING:
    from core.delivery.journal.imports import ImportEntry
    from core.report.report import Report

STATES = {
    "delivering": "being delivered",
    "paused": "paused",
    "stopped": "stopped",
    "interrupted": "interrupted",
    "needs_attention": "stopped; a person is needed",
    "finished": "finished",
}


def summary(report: "Report") -> str:
    """The report of an import: a sentence, the totals that add up, what comes next."""
    entry = report.entry
    lines = [headline(entry), "", _totals(entry), "", _effort(entry)]
    if report.errors_file:
        lines.append(f"The rows that stay behind are in {plain(report.errors_file)}.")
    if entry.totals.pending and entry.state != "delivering":
        lines.append(f"To go on: buildbetter-importer resume {entry.import_id}")
    return "\n".join(lines)


def headline(entry: "ImportEntry") -> str:
    """An import in one sentence."""
    from core.checking.skips import SkipReason

    totals = entry.totals
    there = totals.accepted + totals.duplicate + totals.skipped_why.get(SkipReason.ALREADY_DELIVERED, 0)
    name = entry.source_name or f"source {entry.source_id}"
    where = f"{plain(name)} (practice)" if entry.practice else plain(name)
    return f"{there:,} of {totals.rows:,} rows of {plain(entry.file)} are in {where}; {STATES[entry.state]}."


def _totals(entry: "ImportEntry") -> str:
    from core.checking.skips import SkipReason

    totals, why = entry.totals, entry.totals.skipped_why
    rows = [
        ("delivered", totals.accepted),
        ("was there before", totals.duplicate + why.get(SkipReason.ALREADY_DELIVERED, 0)),
        ("changed since it was delivered", why.get(SkipReason.CHANGED, 0)),
        ("refused", totals.rejected),
        ("stays behind", totals.invalid),
        ("left out", why.get(SkipReason.LEFT_OUT, 0) + why.get(SkipReason.REPEATED_ID, 0)),
        ("not sent yet", totals.pending),
    ]
    shown = [(name, count) for name, count in rows if count or name in ("delivered", "refused", "stays behind")]
    return table([*shown, ("rows", totals.rows)], right=(1,))


def _effort(entry: "ImportEntry") -> str:
    requests = entry.requests
    sent = requests.sources + requests.people + requests.records + requests.retries
    return f"Import {entry.import_id}: {sent:,} requests in {in_words(entry.seconds)}, {requests.people:,} people."
