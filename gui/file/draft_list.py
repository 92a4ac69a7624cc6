"""Files whose import was begun and not started, offered at the start: continue editing, discard."""

from collections.abc import Collection, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from core.drafts import Draft
from gui.file.offer_line import OfferLine
from gui.labels import flat_button
from gui.locale import count_text
from gui.one_line import one_line
from gui.question import is_confirmed
from gui.style.tokens import Space
from gui.times import moment_text

MOST_SHOWN = 3
translate = QCoreApplication.translate


class DraftList(QWidget):
    """A line for each of the newest drafts."""

    go_on_asked = Signal(object)
    discard_asked = Signal(object)

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
            line.discard_asked.connect(self.discard_asked)
            column.addWidget(line)


class DraftLine(OfferLine):
    """One draft: its file, what was done to it and when, and what can be done now."""

    go_on_asked = Signal(object)
    discard_asked = Signal(object)

    def __init__(self, draft: Draft, now: datetime, *, is_gone: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(draft.file.path.name, parent)
        self.draft = draft
        title = self.tr("Continue editing: {file}").format(file=one_line(draft.file.path.name))
        words = [draft_text(draft, now)]
        if is_gone:
            gone = self.tr("The file is no longer in {folder}. Put it back there to go on.")
            words.append(gone.format(folder=draft.file.path.parent))
        self.go_on = QPushButton(self.tr("Continue"))
        self.discard = flat_button(self.tr("Discard…"))
        self.lay_out(title, "\n".join(words), self.go_on, self.discard)
        self.go_on.clicked.connect(lambda: self.go_on_asked.emit(draft))
        self.discard.clicked.connect(lambda: self.discard_asked.emit(draft))
        self.setToolTip(one_line(str(draft.file.path)))


def confirms_discarding(window: QWidget, draft: Draft) -> bool:
    """Whether a person wants a draft discarded: what was changed is gone then."""
    return is_confirmed(
        window,
        translate("DraftLine", "Discard what was changed in {file}?").format(file=one_line(draft.file.path.name)),
        translate("DraftLine", "The file itself stays as it is. Nothing of it was sent."),
        yes=translate("DraftLine", "&Discard"),
        no=translate("DraftLine", "&Keep"),
    )


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
