"""A fact that is a menu of what it might be instead."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from gui.one_line import one_line
from gui.punctuation import headed

Choice = tuple[str, object]


class FactMenu(QToolButton):
    """A small button that shows a value and opens the menu of the others. A choice is told, not made."""

    chosen = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        self._menu.triggered.connect(self._on_triggered)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setProperty("fact", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def offer(self, choices: Iterable[Choice], chosen: object, shown: str) -> None:
        """Offer values with their texts; `shown` is what stands on the button."""
        self._menu.clear()
        for text, value in choices:
            action = QAction(one_line(text).replace("&", "&&"), self._menu)  # whose it is goes when it is cleared
            self._group.addAction(action)
            action.setData(value)
            action.setCheckable(True)
            action.setChecked(value == chosen)
            self._menu.addAction(action)
        shown = one_line(shown)
        self.setText(shown.replace("&", "&&"))
        self.setAccessibleName(headed(self._name, shown))
        self.setToolTip(headed(self._name, shown))

    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(action.data())
