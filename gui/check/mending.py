"""The mends at work: looked for in a thread, asked about where they need an answer, and put on the undo stack."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QInputDialog, QWidget

from core.checking.checked import Cause, Checked
from core.mapping.changes import AddStep, RemoveStep
from core.mapping.step_kinds import FillStep, FirstEmailStep, NumberStep, Step, StripHtmlStep, TrimStep
from core.mending.choices import Choice
from core.mending.mend import Ask, Mend
from core.mending.words import meanings, words_in
from gui.check.checker import Checker
from gui.check.column_tools import ColumnTool
from gui.check.edit_commands import ChangeMapping
from gui.check.mends import Done, FoundMends, done_text, find_mends, mend_text
from gui.check.replace_dialog import ReplaceDialog
from gui.check.words_dialog import WordsDialog
from gui.column_names import column_text
from gui.work import Work


class Mending(QObject):
    """Knows the cause that is being mended. `found` tells its mends."""

    found = Signal(FoundMends)

    def __init__(self, checker: Checker, undo: QUndoStack, window: QWidget) -> None:
        super().__init__(window)
        self._checker, self._undo, self._window = checker, undo, window
        self._cause: Cause | None = None
        self._work = Work(self)
        self._work.finished.connect(self.found)

    def look_for(self, checked: Checked, cause: Cause) -> None:
        """Look for the mends of a cause."""
        self._cause = cause
        self._work.run(lambda _watch: find_mends(checked, cause))

    def forget(self) -> None:
        """No cause is being mended any more."""
        self._cause = None
        self._work.cancel()

    def make(self, mend: Mend) -> None:
        """Make a mend of the cause, once a person has said what it needs."""
        if mend.ask is Ask.NOTHING:
            self._undo.push(ChangeMapping(mend_text(mend), self._checker, mend.change))
        elif self._cause is not None and self._cause.column is not None:
            step = self._ask_words(self._cause) if mend.ask is Ask.WORDS else self._ask_value(self._cause.column)
            self._add(step)

    def mend_column(self, tool: ColumnTool, checked: Checked, column: str) -> None:
        """Use a tool on a column."""
        if tool is ColumnTool.REPLACE:
            dialog = ReplaceDialog(checked, column, self._window)
            self._add(dialog.step if dialog.asked() else None)
        elif tool is ColumnTool.FILL:
            self._add(self._ask_value(column))
        else:
            self._add(_STEPS[tool](column=column))

    def take_back(self, done: Done, place: int) -> None:
        """Take a step or a choice back, whichever it is."""
        name = self.tr("Take back: {step}").format(step=done_text(done))
        change = done.taken_back() if isinstance(done, Choice) else RemoveStep(done, place)
        self._undo.push(ChangeMapping(name, self._checker, change))

    def _add(self, step: Step | None) -> None:
        if step is not None:
            self._undo.push(ChangeMapping(done_text(step), self._checker, AddStep(step)))

    def _ask_words(self, cause: Cause) -> Step | None:
        dialog = WordsDialog(cause.column or "", meanings(words_in(cause.values)), self._window)
        return dialog.step if dialog.asked() else None

    def _ask_value(self, column: str) -> Step | None:
        title = self.tr("Fill the empty cells")
        words = self.tr("What is to stand in the empty cells of “{column}”:").format(column=column_text(column))
        value, given = QInputDialog.getText(self._window, title, words)
        return FillStep(column=column, value=value.strip()) if given and value.strip() else None


_STEPS: dict[ColumnTool, type[TrimStep | StripHtmlStep | NumberStep | FirstEmailStep]] = {
    ColumnTool.TRIM: TrimStep,
    ColumnTool.STRIP_HTML: StripHtmlStep,
    ColumnTool.NUMBER: NumberStep,
    ColumnTool.FIRST_EMAIL: FirstEmailStep,
}
