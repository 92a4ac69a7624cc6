"""The words of the report: how many rows are where, and what it took."""

from PySide6.QtCore import QCoreApplication

from core.checking.skips import SkipReason
from core.delivery.journal.imports import ImportEntry
from gui.locale import count_text, rows_text
from gui.times import duration_text

translate = QCoreApplication.translate


def report_sentence(entry: ImportEntry) -> str:
    """The one sentence of a report. Rows that earlier imports delivered are in the source, too."""
    totals = entry.totals
    there = totals.accepted + totals.duplicate + totals.skipped_why.get(SkipReason.ALREADY_DELIVERED, 0)
    if there == totals.rows:
        one, many = translate("report", "The row is in {source}."), translate("report", "All {rows} are in {source}.")
    else:
        one = translate("report", "1 of {rows} is in {source}.")
        many = translate("report", "{count} of {rows} are in {source}.")
    words = one if there == 1 else many
    return words.format(count=count_text(there), rows=rows_text(totals.rows), source=source_text(entry))


def source_text(entry: ImportEntry) -> str:
    """The source of an import by its name, else by its id."""
    return entry.source_name or translate("report", "source {id}").format(id=entry.source_id)


def place_text(entry: ImportEntry) -> str:
    """Where the rows of an import go: its source, and whether that is practice."""
    where = source_text(entry)
    if entry.practice:
        where = translate("ImportPage", "{source}, practice on this computer").format(source=where)
    return where


def sent_text(entry: ImportEntry) -> str:
    """What was sent over all runs, and in what time."""
    sent = entry.requests
    requests = sent.sources + sent.people + sent.records + sent.retries
    one, many = translate("report", "{count} request"), translate("report", "{count} requests")
    people_one, people_many = translate("report", "{count} person"), translate("report", "{count} people")
    parts = [(one if requests == 1 else many).format(count=count_text(requests))]
    if sent.people:  # those of the file whose rows all stay behind weren't sent
        parts.append((people_one if sent.people == 1 else people_many).format(count=count_text(sent.people)))
    if round(entry.seconds):
        parts.append(translate("report", "{duration} of delivering").format(duration=duration_text(entry.seconds)))
    return " · ".join(parts)
