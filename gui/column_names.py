"""The names of columns as they are shown: one that the reader made up is said in the person's language."""

import re

from PySide6.QtCore import QCoreApplication

from gui.one_line import one_line

_MADE_UP = re.compile(r"Column (\d+)(| \(\d+\))")


def column_text(name: str) -> str:
    """A column's name in one line: "Column 4" as "Spalte 4", every other as it is."""
    made_up = _MADE_UP.fullmatch(name)
    if made_up is None:
        return one_line(name)
    return QCoreApplication.translate("columns", "Column {number}").format(number=made_up[1]) + made_up[2]
