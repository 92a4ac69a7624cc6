"""Find and replace in a whole column, with what it would do to this very file while it is typed."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from core.checking.checked import Checked
from core.errors import ImporterError
from core.mapping.step_kinds import ReplaceStep
from core.mending.effects import Effect, effect_of
from gui.check.mends import pairs_text
from gui.column_names import column_text
from gui.fitted import fit_height
from gui.labels import label, secondary_label, without_key
from gui.message_line import MessageLine
from gui.messages import error_text, text_of
from gui.side_window import SideWindow
from gui.style.tokens import Space, Tone
from gui.work import Work

WIDTH = 560
TYPING_PAUSE_MILLISECONDS = 200
PREVIEW_LINES = 6
ACCEPTS = QDialogButtonBox.ButtonRole.AcceptRole


class ReplaceDialog(SideWindow):
    """A person's replacement; `step` is what is typed so far, None while there is nothing to find."""

    def __init__(self, checked: Checked, column: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checked, self._column = checked, column
        self._accepts = False
        self.wanted, self.replacement = QLineEdit(), QLineEdit()
        self.whole = QCheckBox(self.tr("&Whole cells only"))
        self.pattern = QCheckBox(self.tr("As a &pattern: .* is anything, \\d a digit, \\1 what stood in ( )"))
        self.count, self.preview = MessageLine(), secondary_label()
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MILLISECONDS)
        self._typing.timeout.connect(self._look)
        self._work = Work(self)
        self._work.finished.connect(self.show_effect)
        self._work.failed.connect(self.show_error)
        for line in (self.wanted, self.replacement):
            line.textChanged.connect(self._typing.start)
        for box in (self.whole, self.pattern):
            box.toggled.connect(self._look)
        self.setWindowTitle(self.tr("Find and replace"))
        self.setMinimumWidth(WIDTH)
        self._lay_out()
        self._look()

    @property
    def step(self) -> ReplaceStep | None:
        """The replacement as it is typed now."""
        if not self.wanted.text():
            return None
        return ReplaceStep(
            column=self._column,
            find=self.wanted.text(),
            replace=self.replacement.text(),
            pattern=self.pattern.isChecked(),
            whole=self.whole.isChecked(),
        )

    @property
    def is_looking(self) -> bool:
        """Whether what would be replaced is still being found out."""
        return self._typing.isActive() or self._work.running

    def show_effect(self, found: Effect) -> None:
        """Show what would be replaced."""
        words = self.tr("Changes {cells}.").format(cells=text_of("step_cells", {"count": found.cells}))
        self.count.say(words if found.cells else self.tr("No cell of this column has it."))
        self._show_preview(pairs_text(found.examples, "\n"))
        self._use.setEnabled(bool(found.cells))
        if self._accepts and not self._typing.isActive():
            self._accepts = False
            if found.cells:
                super().accept()

    def accept(self) -> None:
        """Take what is typed, as soon as it is known what that changes: nothing that can't be used gets through."""
        self._accepts = self.is_looking
        if not self._accepts:
            super().accept()

    def show_error(self, error: ImporterError) -> None:
        """Say why it can't be replaced like that."""
        self._accepts = self._typing.isActive() and self._accepts
        self.count.say(error_text(error), Tone.ERROR)
        self._show_preview("")
        self._use.setEnabled(False)

    def _show_preview(self, text: str) -> None:
        """Some cells before and after, or none; however long what is said above them is, all of it has room."""
        self.preview.setText(text)
        fit_height(self)

    def _look(self) -> None:
        self._typing.stop()
        self._accepts = self._accepts and self.step is not None
        checked, step = self._checked, self.step
        if step is None:
            self._work.cancel()
            self.count.say(self.tr("Type what is to be found; what changes is shown here."))
            self._show_preview("")
            self._use.setEnabled(False)
        else:
            self._work.run(lambda watch: effect_of(checked, step, watch.cancelled))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(Space.LARGE)
        form.setVerticalSpacing(Space.SMALL)
        for name, line in ((self.tr("&Find"), self.wanted), (self.tr("&Replace by"), self.replacement)):
            form.addRow(name, line)
            line.setAccessibleName(without_key(name))
        form.addRow("", self.whole)
        form.addRow("", self.pattern)
        self.preview.setMinimumHeight(PREVIEW_LINES * self.preview.fontMetrics().lineSpacing())
        self.preview.setAlignment(Qt.AlignmentFlag.AlignTop)
        buttons = self.answers(self.tr("R&eplace"), self.tr("&Cancel"))
        (self._use,) = (each for each in buttons.buttons() if buttons.buttonRole(each) == ACCEPTS)
        column = self.column_under(self.tr("Find and replace"))
        column.setSpacing(Space.MEDIUM)
        words = self.tr("In every cell of “{column}”").format(column=column_text(self._column))
        column.addWidget(label(words, muted=True))
        column.addLayout(form)
        column.addWidget(self.count)
        column.addWidget(self.preview, 1)
        column.addWidget(buttons)
