"""The short name of every kind of problem, as the list of causes shows it."""

from PySide6.QtCore import QCoreApplication

from core.checking.checked import Cause
from gui.messages import text_of

CONTEXT = "cause"
TITLES: dict[str, str] = {}


def cause_title(cause: Cause) -> str:
    """The translated short name of a cause; its whole sentence where it has none."""
    title = TITLES.get(cause.code)
    if title is None:
        return text_of(cause.code, cause.message_params)
    return QCoreApplication.translate(CONTEXT, title)
