"""The row of buttons at the end of a window."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from gui.style.tokens import Space


def button_row(*buttons: QPushButton | None) -> QHBoxLayout:
    """Buttons side by side; None is the room between those at the left and those at the right."""
    row = QHBoxLayout()
    row.setSpacing(Space.SMALL)
    for button in buttons:
        if button is None:
            row.addStretch(1)
        else:
            row.addWidget(button)
    return row
