"""Choosing a look of the style sheet for a widget, at any time."""

from PySide6.QtWidgets import QWidget


def set_look(widget: QWidget, **looks: object) -> None:
    """Set the properties that the style sheet chooses by, and have the widget drawn by them."""
    for name, value in looks.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
