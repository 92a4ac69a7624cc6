"""The File page while it is empty: the place to drop a file, what is unfinished, recent files."""

from collections.abc import Collection, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from gui.file.drop_zone import DropZone
from gui.labels import flat_button, section_label
from gui.message_line import MessageLine
from gui.one_line import one_line
from gui.style.tokens import Space, font

MOST_RECENT = 4
RECENT_WIDTH = 520

if TYPE_CHECKING:  # the first paint doesn't wait for pandas
    from core.delivery.journal.imports import ImportEntry
    from core.drafts import Draft


class StartView(QWidget):
    """Offers every way to begin."""

    file_chosen = Signal(Path)
    continue_asked = Signal(str)
    details_asked = Signal(str)
    discard_asked = Signal(str)
    draft_asked = Signal(object)
    draft_discarded = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.unfinished: QWidget | None = None
        self.drafts: QWidget | None = None
        self.note = MessageLine()
        self.note.hide()
        self.zone = DropZone()
        self._recent_title = section_label(self.tr("Recent files"))
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        self.recent_buttons: list[QToolButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        self._place, self._drafts_place = QVBoxLayout(), QVBoxLayout()
        recent = QVBoxLayout()
        recent.setSpacing(Space.HAIR)
        recent.addWidget(self._recent_title)
        recent.addLayout(self._recent)
        column.addWidget(self.note)
        column.addLayout(self._place)
        column.addLayout(self._drafts_place)
        column.addWidget(self.zone, 1)
        column.addLayout(recent)
        self.show_recent(())

    def show_recent(self, paths: Sequence[Path]) -> None:
        """Show the files that were opened last."""
        for button in self.recent_buttons:
            self._recent.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.recent_buttons = [self._recent_button(path) for path in paths[:MOST_RECENT]]
        for button in self.recent_buttons:
            self._recent.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._recent_title.setVisible(bool(self.recent_buttons))

    def show_unfinished(self, entries: Sequence["ImportEntry"], now: datetime) -> None:
        """Show imports that aren't finished, the newest first."""
        from gui.file.unfinished_list import UnfinishedList

        _put_away(self.unfinished, self._place)
        made = self.unfinished = UnfinishedList(entries, now)
        made.continue_asked.connect(self.continue_asked)
        made.details_asked.connect(self.details_asked)
        made.discard_asked.connect(self._on_discard_asked)
        self._place.addWidget(made)

    def show_drafts(self, drafts: Sequence["Draft"], gone: Collection[Path], now: datetime) -> None:
        """Show files whose import was begun and not started, the newest first; `gone` are no longer there."""
        from gui.file.draft_list import DraftList

        _put_away(self.drafts, self._drafts_place)
        made = self.drafts = DraftList(drafts, gone, now)
        made.go_on_asked.connect(self.draft_asked)
        made.discard_asked.connect(self._on_draft_discard_asked)
        self._drafts_place.addWidget(made)

    def _on_discard_asked(self, entry: "ImportEntry") -> None:
        # Asked here, because the line may go while the question stands: the list is made anew when its imports change.
        from gui.file.unfinished_list import confirms_discarding

        if confirms_discarding(self.window(), entry):
            self.discard_asked.emit(entry.import_id)

    def _on_draft_discard_asked(self, draft: "Draft") -> None:
        from gui.file.draft_list import confirms_discarding

        if confirms_discarding(self.window(), draft):
            self.draft_discarded.emit(draft)

    def _recent_button(self, path: Path) -> QToolButton:
        metrics = QFontMetrics(font())
        shown = one_line(str(path))
        caption = metrics.elidedText(shown, Qt.TextElideMode.ElideMiddle, RECENT_WIDTH)
        button = flat_button(caption.replace("&", "&&"), "file")
        button.setToolTip(shown)
        button.setAccessibleName(self.tr("Open {path}").format(path=path))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.file_chosen.emit(path))
        return button


def _put_away(shown: QWidget | None, place: QVBoxLayout) -> None:
    if shown is not None:
        place.removeWidget(shown)
        shown.hide()
        shown.deleteLater()
