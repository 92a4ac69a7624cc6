"""What the button says that starts an import."""

from PySide6.QtCore import QCoreApplication

from gui.destination.order import Outlook
from gui.locale import rows_text

translate = QCoreApplication.translate


def commit_caption(found: Outlook) -> str:
    """The caption for an order whose plan is made."""
    if found.unfinished is not None:
        words = translate("DestinationPage", "&Continue with {rows}")
        return words.format(rows=rows_text(found.unfinished.totals.pending))
    return rows_caption(found.plan.deliverable, first_only=found.order.first_row_only)


def rows_caption(rows: int, *, first_only: bool) -> str:
    """The caption for so many rows, or for the first one alone."""
    if first_only:
        return translate("DestinationPage", "&Import the first row")
    return translate("DestinationPage", "&Import {rows}").format(rows=rows_text(rows))
