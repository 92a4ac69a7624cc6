"""A window as high as its texts are: lines that break ask for their height at a width, which Qt forgets for windows."""

from PySide6.QtWidgets import QWidget


def fit_height(window: QWidget) -> None:
    """Make a window as high as its layout is at the window's width."""
    layout = window.layout()
    if layout is not None:
        layout.activate()
        height = layout.totalHeightForWidth(window.width())
        window.setMinimumHeight(min(height, window.screen().availableSize().height()))
        window.resize(window.width(), height)
