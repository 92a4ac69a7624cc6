"""Choosing a time zone from the list of all, by any part of its name."""

from zoneinfo import available_timezones

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget


class ZoneBox(QComboBox):
    """All time zones, and before them perhaps one choice more, such as the computer's own."""

    def __init__(self, first: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = first
        self._zones = available_timezones()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems([*([first] if first else []), *sorted(self._zones)])
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)

    @property
    def zone(self) -> str | None:
        """The zone that stands there; None for the first choice, and for what is no zone."""
        text = self.currentText().strip()
        return text if text in self._zones else None

    @property
    def is_known(self) -> bool:
        """Whether what stands there is one of the choices."""
        return self.zone is not None or self.currentText() == self._first

    def show_zone(self, zone: str | None) -> None:
        """Show a zone; None: the first choice."""
        self.setCurrentText(zone or self._first)
