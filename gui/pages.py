"""The pages of the wizard by number, and what every page has: a heading, its body, its one message."""

from enum import IntEnum
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget, QWizard, QWizardPage

from gui.import_draft import ImportDraft
from gui.labels import flat_button, label, title_label
from gui.message_line import MessageLine
from gui.more_menu import MoreMenu
from gui.one_line import breakable
from gui.style.tokens import Space, Tone
from gui.tab_order import reached_by_tab
from gui.work import Work

PRIMARY_BUTTONS = (
    QWizard.WizardButton.NextButton,
    QWizard.WizardButton.CommitButton,
    QWizard.WizardButton.FinishButton,
)


class Page(IntEnum):
    """The steps, in order. A page's number is its id in the wizard."""

    FILE = 0
    COLUMNS = 1
    CHECK = 2
    DESTINATION = 3
    IMPORT = 4


class StepPage(QWizardPage):
    """A page of the wizard. A page's constructor starts no work; `initializePage` may.

    Its widgets go into `body`. An answer that is missing is said by `set_message` when the person wants
    to go on; the button stays enabled.
    """

    history_asked = Signal()
    state_changed = Signal()
    title_changed = Signal()

    def __init__(self, draft: ImportDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft = draft
        self.message = MessageLine()
        self.history_button = flat_button(self.tr("&History…"), "history")
        self.history_button.clicked.connect(self.history_asked)
        self.more = MoreMenu()
        self._heading = title_label()
        self._subheading = label(muted=True)
        self._step_note = self._title_note = ""
        self._goes_on = False
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.LARGE)
        self._lay_out_page()
        draft.table_changed.connect(self.forget_notes)

    @property
    def step_note(self) -> str:
        """The line under this step's name in the side list, such as the file's name; "" for none."""
        return self._step_note

    @property
    def subtitle(self) -> str:
        """The line under the page's title; "" where there is none."""
        return self._subheading.text()

    def set_heading(self, title: str, subtitle: str = "") -> None:
        """The page's title and the line under it."""
        self._heading.setText(title)
        self._subheading.setText(breakable(subtitle))
        self._subheading.setVisible(bool(subtitle))
        self.setAccessibleName(title)

    def set_message(self, text: str, tone: Tone = Tone.PLAIN, action: str = "") -> None:
        """The line above the buttons. Its button, if any, emits `message.action_asked`."""
        self.message.say(text, tone, action)

    def go_on_later(self, words: str = "") -> None:
        """The person wants to go on, and something has to be waited for: `go_on_if_asked` goes on then."""
        self._goes_on = True
        if words:
            self.set_message(words)

    def go_on_if_asked(self) -> None:
        """What was waited for is there: go on, if the person is still here and wants to."""
        goes_on, self._goes_on = self._goes_on, False
        if goes_on and self.wizard().currentPage() is self:
            self.wizard().next()

    def stay(self) -> None:
        """Don't go on by itself any more: something failed, or was chosen otherwise meanwhile."""
        self._goes_on = False

    def set_step_note(self, note: str) -> None:
        """The line under this step's name in the side list; line breaks are kept."""
        if note != self._step_note:
            self._step_note = note
            self.state_changed.emit()

    @property
    def title_note(self) -> str:
        """What stands before the program's name in the window's title while this page is open; "" for the file."""
        return self._title_note

    def set_title_note(self, note: str) -> None:
        """What stands before the program's name in the window's title."""
        if note != self._title_note:
            self._title_note = note
            self.title_changed.emit()

    def set_primary_text(self, text: str) -> None:
        """The caption of the page's primary button, whichever of Next, Commit and Finish it is."""
        for button in PRIMARY_BUTTONS:
            self.setButtonText(button, text)

    def buttons(self) -> list[QWizard.WizardButton]:
        """The wizard's buttons on this page, left to right."""
        kinds = QWizard.WizardButton
        return [kinds.Stretch, kinds.BackButton, kinds.NextButton, kinds.CommitButton, kinds.FinishButton]

    def may_close(self) -> bool:
        """Whether the window may close now; a page that has to ask the person does so here."""
        return True

    def close_work(self) -> None:
        """End all threads of this page; called once, when the window is going."""
        for work in self.findChildren(Work):
            work.close()

    def settle_tab_order(self) -> None:
        """Tab goes through the body as it is laid out, then to the message's button, then to History and More."""
        for before, after in pairwise(self._reached_by_tab()):
            QWidget.setTabOrder(before, after)

    def focus_first(self) -> None:
        """Put the keyboard on the first thing of the body that takes it."""
        for part in self._reached_by_tab():
            if part.isVisibleTo(self) and part.isEnabled():
                part.setFocus()
                return

    def forget_notes(self) -> None:
        """Another file, or another import of it: what was noted of the one before is of the past."""
        self.set_step_note("")
        self.set_title_note("")

    def _reached_by_tab(self) -> list[QWidget]:
        parts = reached_by_tab(self)
        return sorted(parts, key=lambda part: part in (self.history_button, self.more))

    def isComplete(self) -> bool:
        """Always: an enabled button with a clear message beats a disabled one that doesn't say why."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses only the button that has the focus: in a field it must never start what can't be undone."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        else:
            super().keyPressEvent(event)

    def cleanupPage(self) -> None:
        """The person went back: every choice is kept, and nothing goes on by itself."""
        self.stay()

    def _lay_out_page(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(self._heading)
        words.addWidget(self._subheading)
        self._subheading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        top = QHBoxLayout()
        top.addLayout(words, 1)
        top.setSpacing(Space.HAIR)
        for button in (self.history_button, self.more):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, 0)
        whole.setSpacing(Space.LARGE)
        whole.addLayout(top)
        whole.addLayout(self.body, 1)
        whole.addWidget(self.message)
