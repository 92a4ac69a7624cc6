"""Files whose import was begun and not started, offered at the start: continue editing, discard."""

from collections.abc import Collection, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMessageBox, QPushButton, QVBoxLayout, QWidget

from core.drafts import Draft
from gui.importing.wording import moment_text
from gui.labels import flat_button, label, secondary_label
from gui.locale import count_text
from gui.one_line import one_line
from gui.style.tokens import Space

MOST_SHOWN = 3
translate = QCoreApplication.translate


class DraftList(QWidget):
    """A line for each of the newest drafts."""

    go_on_asked = Signal(object)
    discarded = Signal(object)

    def __init__(
        self, drafts: Sequence[Draft], gone: Collection[Path], now: datetime, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        self.lines = [DraftLine(draft, now, is_gone=draft.file.path in gone) for draft in drafts[:MOST_SHOWN]]
        for line in self.lines:
            line.go_on_asked.connect(self.go_on_asked)
            line.discarded.connect(self.discarded)
            column.addWidget(line)


class DraftLine(QFrame):
    """One draft: its file, what was done to it and when, and what can be done now."""

    go_on_asked = Signal(object)
    discarded = Signal(object)

    def __init__(self, draft: Draft, now: datetime, *, is_gone: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft = draft
        self.setProperty("card", True)
        title = self.tr("Continue editing: {file}").format(file=one_line(draft.file.path.name))
        words = [draft_text(draft, now)]
        if is_gone:
            gone = self.tr("The file is no longer in {folder}. Put it back there to go on.")
            words.append(gone.format(folder=draft.file.path.parent))
        self.said = secondary_label("\n".join(words))
        column = QVBoxLayout()
        column.setSpacing(Space.HAIR)
        column.addWidget(label(title, semibold=True))
        column.addWidget(self.said)
        self.go_on = QPushButton(self.tr("Continue"))
        self.discard = flat_button(self.tr("Discard…"))
        for button in (self.go_on, self.discard):
            button.setAccessibleDescription(draft.file.path.name)
        self.go_on.clicked.connect(lambda: self.go_on_asked.emit(draft))
        self.discard.clicked.connect(self.on_discard_clicked)
        self.setToolTip(one_line(str(draft.file.path)))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LARGE, Space.SMALL, Space.SMALL, Space.SMALL)
        row.setSpacing(Space.SMALL)
        row.addLayout(column, 1)
        row.addWidget(self.go_on)
        row.addWidget(self.discard)

    def on_discard_clicked(self) -> None:
        """Ask once more: what was changed is gone then."""
        asking = QMessageBox(self)
        asking.setIcon(QMessageBox.Icon.NoIcon)
        asking.setText(self.tr("Discard what was changed in {file}?").format(file=one_line(self.draft.file.path.name)))
        asking.setInformativeText(self.tr("The file itself stays as it is. Nothing of it was sent."))
        discard = asking.addButton(self.tr("&Discard"), QMessageBox.ButtonRole.DestructiveRole)
        asking.setDefaultButton(asking.addButton(self.tr("&Keep"), QMessageBox.ButtonRole.RejectRole))
        asking.exec()
        if asking.clickedButton() is discard:
            self.discarded.emit(self.draft)


def draft_text(draft: Draft, now: datetime) -> str:
    """What was done and when: "12 changes · yesterday at 18:04"."""
    when = moment_text(datetime.fromisoformat(draft.changed_at).astimezone(now.tzinfo), now)
    return f"{changes_text(draft.changes)} · {when}"


def changes_text(changes: int) -> str:
    """How many changes to rows; without any, that the columns were chosen."""
    if not changes:
        return translate("DraftLine", "columns chosen")
    words = translate("DraftLine", "{count} change") if changes == 1 else translate("DraftLine", "{count} changes")
    return words.format(count=count_text(changes))
