"""The Qt binding that is installed can be lived with for hours."""

import sys

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

CALLS = 2_000


def test_calls_into_qt_take_no_reference_of_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on Python 3.11 drops one with every call that returns nothing, and aborts in the end."""
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        widget.update()
    assert sys.getrefcount(None) > before - CALLS // 2
