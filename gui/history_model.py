"""The imports of the journal as a table model, the newest first."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.delivery.events import ImportState
from core.delivery.journal.imports import ImportEntry
from gui.icons import icon
from gui.importing.report_wording import source_text
from gui.importing.wording import state_text
from gui.locale import count_text
from gui.one_line import one_line
from gui.style.tokens import Tone
from gui.times import moment_text

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
MADE, FILE, SOURCE, STATE, DELIVERED, BEHIND = range(6)
NOWHERE = QModelIndex()
ICONS = {
    ImportState.PREPARING: ("here", Tone.MUTED),
    ImportState.READY: ("here", Tone.MUTED),
    ImportState.DELIVERING: ("play", Tone.ACCENT),
    ImportState.PAUSED: ("pause", Tone.MUTED),
    ImportState.STOPPED: ("stop", Tone.MUTED),
    ImportState.INTERRUPTED: ("stop", Tone.WARNING),
    ImportState.NEEDS_ATTENTION: ("warning", Tone.WARNING),
    ImportState.FINISHED: ("tick", Tone.OK),
}


class HistoryModel(QAbstractTableModel):
    """A row an import."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[ImportEntry, ...] = ()
        self._now = datetime.now().astimezone()

    def show_entries(self, entries: Sequence[ImportEntry], now: datetime) -> None:
        """Show the imports as they stand now."""
        self.beginResetModel()
        self._entries, self._now = tuple(entries), now
        self.endResetModel()

    def entry_at(self, row: int) -> ImportEntry:
        """The import of a row."""
        return self._entries[row]

    def entry(self, import_id: str) -> ImportEntry | None:
        """An import by its id, as it was when it was listed; None where it isn't there."""
        return next((entry for entry in self._entries if entry.import_id == import_id), None)

    def row_of(self, import_id: str) -> int:
        """The row of an import; -1 where it isn't there."""
        rows = (row for row, entry in enumerate(self._entries) if entry.import_id == import_id)
        return next(rows, -1)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else BEHIND + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Role.DisplayRole:
            return None
        names = (self.tr("Begun"), self.tr("File"), self.tr("Source"), self.tr("State"))
        return (*names, self.tr("Delivered"), self.tr("Stay behind"))[section]

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry, column = self._entries[index.row()], index.column()
        if role in (Role.DisplayRole, Role.ToolTipRole):
            return self._display_data(entry, column)
        if role == Role.DecorationRole and column == STATE:
            return icon(*ICONS[entry.state])
        if role == Role.TextAlignmentRole and column in (DELIVERED, BEHIND):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _display_data(self, entry: ImportEntry, column: int) -> str:
        totals = entry.totals
        if column == MADE:
            return moment_text(datetime.fromisoformat(entry.made_at).astimezone(self._now.tzinfo), self._now)
        if column == DELIVERED:
            done, rows = count_text(totals.accepted + totals.duplicate), count_text(totals.rows)
            return self.tr("{done} of {rows}").format(done=done, rows=rows)
        if column == BEHIND:
            return count_text(totals.rejected + totals.invalid)
        source = self.tr("Practice: {source}") if entry.practice else "{source}"
        texts = {
            FILE: one_line(entry.file),
            SOURCE: source.format(source=source_text(entry)),
            STATE: state_text(entry.state),
        }
        return texts[column]
