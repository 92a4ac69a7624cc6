"""What the history says before something is removed."""

from PySide6.QtCore import QCoreApplication

from core.delivery.journal.imports import ImportEntry
from gui.locale import rows_text
from gui.punctuation import enumerated, sentences

translate = QCoreApplication.translate


def forgetting_text(entry: ImportEntry) -> str:
    """What goes from this computer when an import is forgotten, and what stays where it is."""
    behind = entry.totals.rejected + entry.totals.invalid
    going = []
    if entry.totals.pending:
        going.append(translate("history", "{rows} not sent yet").format(rows=rows_text(entry.totals.pending)))
    if behind:
        going.append(translate("history", "{rows} that stay behind").format(rows=rows_text(behind)))
    if entry.practice:
        going.append(translate("history", "the records of its practice server"))
        stays = translate("history", "Practice sent nothing elsewhere.")
    else:
        stays = translate("history", "What was delivered stays in BuildBetter.")
    going.append(translate("history", "the record of what was delivered"))
    again = translate("history", "The same file imported again would send its rows once more.")
    goes = translate("history", "Removed from this computer: {what}.").format(what=enumerated(going))
    return "\n\n".join((goes, sentences((stays, again))))
