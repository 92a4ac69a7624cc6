"""The Check page: problems by cause beside the rows, which are mended here."""

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtGui import QShowEvent, QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from core.accounting import accounting_text
from core.errors import ImporterError
from core.mapping.templates import Templates
from core.report.error_export import export_checked
from gui.check.checker import Checker
from gui.check.column_tools import ColumnTool
from gui.check.edit_commands import EditCells, LeaveOut, TakeBack
from gui.check.mending import Mending
from gui.check.problem_list_delegate import ProblemListDelegate
from gui.check.problem_list_model import ProblemListModel
from gui.check.row_status import CheckedRows
from gui.check.rows_pane import RowsPane
from gui.check.steps_pane import StepsPane
from gui.columns.template_shelf import TemplateShelf
from gui.error_file import ErrorFile
from gui.import_draft import ImportDraft
from gui.labels import secondary_label, section_label
from gui.locale import count_text, rows_text
from gui.messages import error_text, text_of
from gui.pages import StepPage
from gui.style.tokens import SIDE_WIDTH, Space, Tone

CAUSES_WIDTH = SIDE_WIDTH + 100
PATIENCE_MILLISECONDS = 200


class CheckPage(StepPage):
    """Causes at the left, rows at the right. Every change is a step that can be undone, and is checked at once."""

    def __init__(self, draft: ImportDraft, templates: Templates | None = None, parent: QWidget | None = None) -> None:
        super().__init__(draft, parent)
        self.undo = QUndoStack(self)
        self.checker = Checker(draft, self)
        self.mending = Mending(self.checker, self.undo, self)
        self.shelf = TemplateShelf(draft, templates or Templates(), self)
        self.steps = StepsPane(can_save=templates is not None)
        self.causes = ProblemListModel(self)
        self.cause_list = QListView()
        self.rows = RowsPane(self.undo)
        self.error_file = ErrorFile(self, self.message)
        self.save = QPushButton(self.tr("&Save the problem rows…"))
        self._no_causes = secondary_label()
        self._found: CheckedRows | None = None
        self._news = ""
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MILLISECONDS)
        self._fill()
        self._connect()
        self.set_heading(
            self.tr("Check"), self.tr("Every row is checked. What stays behind can be mended here, or later.")
        )
        self.set_primary_text(self.tr("Choose &destination"))

    def initializePage(self) -> None:
        self.checker.check_file()

    def showEvent(self, event: QShowEvent) -> None:
        """The person comes here, perhaps back: what was changed on other pages is seen here, too."""
        super().showEvent(event)
        if not event.spontaneous():
            self.checker.check_file()

    def validatePage(self) -> bool:
        """Go on with rows that can go; while they are being checked, as soon as that is done."""
        if self.checker.running:
            self.go_on_later(self.tr("Goes on as soon as the rows are checked."))
            return False
        if self._found is None or self.draft.checked is None:
            return False
        if not self._found.accounting.go:
            words = self.tr(
                "No row can go: all of them stay behind or are left out. Mend one, or go back to the columns."
            )
            self.set_message(words, Tone.WARNING)
            return False
        return True

    def on_table_changed(self) -> None:
        """Another file, or none: nothing of the one before is shown or can be undone until this one is checked."""
        self._found = None
        self.undo.clear()
        self.checker.forget()
        self.mending.forget()
        self.rows.clear()
        self.causes.show_causes(())
        self.steps.show_done(())

    def on_checked(self, rows: CheckedRows) -> None:
        """Show what was found: a file that is new here from its worst cause on, else in place."""
        is_new = self._found is None or self._found.checked.table is not rows.checked.table
        self._found = rows
        self._patience.stop()
        self._say_counts()
        self.steps.show_checked(rows.checked)
        if is_new:
            self.undo.clear()
            self.rows.load(rows)
            (self.cause_list if rows.checked.causes else self.rows.grid).setFocus()
        else:
            self.rows.show_check(rows)
        self._show_causes(choose_worst=is_new)
        self.go_on_if_asked()

    def on_check_failed(self, error: ImporterError) -> None:
        """Say why the file can't be checked."""
        self.stay()
        self._patience.stop()
        self.set_message(error_text(error), Tone.ERROR)

    def on_cell_entered(self, row: int, column: str, text: str) -> None:
        """A person typed another text into a cell."""
        table = self.draft.table
        if table is not None:
            stands = str(table.frame[column].iat[table.position_of(row)])
            name = self.tr("Edit of row {row}").format(row=row)
            self.undo.push(EditCells(name, self.checker, {(row, column): None if text == stands else text}))

    def on_restore_asked(self, cells: list[tuple[int, str]]) -> None:
        """Edited cells are to stand as in the file again."""
        if cells:
            self.undo.push(EditCells(self.tr("As in the file"), self.checker, dict.fromkeys(cells)))

    def on_leave_out_asked(self, rows: list[int]) -> None:
        """Rows are to be left out."""
        if set(rows) - self.checker.edits.left_out:
            self.undo.push(LeaveOut(self.tr("Leave out {rows}").format(rows=rows_text(len(rows))), self.checker, rows))

    def on_take_back_asked(self, rows: list[int]) -> None:
        """Left-out rows are to go again."""
        if self.checker.edits.left_out.intersection(rows):
            self.undo.push(TakeBack(self.tr("Put back {rows}").format(rows=rows_text(len(rows))), self.checker, rows))

    def on_cause_left_out(self) -> None:
        """All rows of the cause are to be left out."""
        cause, table = self.rows.cause, self.draft.table
        if cause is not None and table is not None:
            self.on_leave_out_asked(table.row_numbers[cause.positions].tolist())

    def on_tool_chosen(self, tool: ColumnTool) -> None:
        """The column of the chosen cell is to be mended as a whole."""
        column = self.rows.column
        if self.draft.checked is None:
            self.set_message(self.tr("The rows are still being checked."))
        elif column is not None:
            self.mending.mend_column(tool, self.draft.checked, column)

    def on_template_saved(self) -> None:
        """The mapping is a template now, steps and all."""
        words = self.tr("Saved as the template “{name}”. The next file with these columns is mended by itself.")
        self._news = words.format(name=self.checker.mapping.name)
        self.checker.check_file()

    def on_save_clicked(self) -> None:
        """The rows that stay behind are to be saved as a file."""
        checked = self.draft.checked
        if checked is None:
            self.set_message(self.tr("The rows are still being checked."))
        elif not checked.invalid.any():
            self.set_message(self.tr("No row stays behind, so there is nothing to save."))
        else:
            self.error_file.ask_and_save(checked.table.source.path, lambda path: export_checked(checked, path))

    def _show_causes(self, *, choose_worst: bool) -> None:
        shown = self.rows.cause
        causes = self._found.checked.causes if self._found else ()
        self.causes.show_causes(causes)
        self.cause_list.setVisible(bool(causes))
        self._no_causes.setVisible(not causes)
        self.save.setVisible(bool(causes))
        row = 0 if choose_worst and causes else -1
        if shown is not None:
            row = self.causes.row_of(shown.code, shown.column)
            if row < 0:
                self.rows.forget_cause()
            elif self._found is not None and not choose_worst:
                self.rows.renew_cause(causes[row])
                self.mending.look_for(self._found.checked, causes[row])
        if row >= 0:
            keep = QItemSelectionModel.SelectionFlag.ClearAndSelect
            selection = self.cause_list.selectionModel()
            selection.blockSignals(not choose_worst)
            selection.setCurrentIndex(self.causes.index(row), keep)
            selection.blockSignals(False)

    def _on_cause_chosen(self) -> None:
        chosen = self.cause_list.selectionModel().selectedIndexes()
        if chosen and self._found is not None:
            cause = self.causes.cause_at(chosen[0].row())
            self.rows.show_cause(cause)
            self.mending.look_for(self._found.checked, cause)

    def _on_checking(self) -> None:
        table = self.draft.table
        words = self.tr("Checking {rows}").format(rows=rows_text(len(table))) if table is not None else ""
        self.set_message(words)

    def _say_counts(self) -> None:
        if self._found is None:
            return
        words = accounting_text(self._found.accounting, text_of)
        if not self._found.checked.causes:
            words = self.tr("{counts}. Next: choose where they go.").format(counts=words)
        self.set_message(self._news or words, Tone.OK if self._news else Tone.PLAIN)
        self._news = ""
        problems = sum(cause.count for cause in self._found.checked.causes)
        one, many = self.tr("{count} problem"), self.tr("{count} problems")
        note = (one if problems == 1 else many).format(count=count_text(problems))
        self.set_step_note(note if problems else self.tr("no problems"))

    def _on_shelf_failed(self, error: ImporterError) -> None:
        self.set_message(error_text(error), Tone.ERROR)

    def _connect(self) -> None:
        self.checker.started.connect(self._patience.start)
        self._patience.timeout.connect(self._on_checking)
        self.checker.checked.connect(self.on_checked)
        self.checker.failed.connect(self.on_check_failed)
        self.draft.table_changed.connect(self.on_table_changed)
        self.checker.edits_changed.connect(lambda _rows: self.rows.show_edits(self.checker.edits))
        self.cause_list.selectionModel().selectionChanged.connect(self._on_cause_chosen)
        self.rows.filter_chosen.connect(self.cause_list.clearSelection)
        self.rows.model.cell_entered.connect(self.on_cell_entered)
        self.rows.grid.leave_out_asked.connect(self.on_leave_out_asked)
        self.rows.grid.take_back_asked.connect(self.on_take_back_asked)
        self.rows.grid.restore_asked.connect(self.on_restore_asked)
        self.rows.mends.mend_chosen.connect(self.mending.make)
        self.rows.mends.leave_out_asked.connect(self.on_cause_left_out)
        self.rows.cell.tools.chosen.connect(self.on_tool_chosen)
        self.mending.found.connect(self.rows.show_mends)
        self.steps.removal_asked.connect(self.mending.take_back)
        self.steps.saving_asked.connect(self.shelf.ask_to_save)
        self.shelf.changed.connect(self.on_template_saved)
        self.shelf.failed.connect(self._on_shelf_failed)
        self.save.clicked.connect(self.on_save_clicked)

    def _fill(self) -> None:
        self.cause_list.setModel(self.causes)
        self.cause_list.setItemDelegate(ProblemListDelegate(self))
        self.cause_list.setResizeMode(QListView.ResizeMode.Adjust)
        self.cause_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cause_list.setAccessibleName(self.tr("Problems by cause"))
        self._no_causes.setText(self.tr("No problems were found."))
        title: QLabel = section_label(self.tr("Problems"))
        title.setBuddy(self.cause_list)
        left = QVBoxLayout()
        left.setSpacing(Space.SMALL)
        left.addWidget(title)
        left.addWidget(self.cause_list, 1)
        left.addWidget(self._no_causes, 1, Qt.AlignmentFlag.AlignTop)
        left.addWidget(self.steps)
        left.addWidget(self.save)
        side = QWidget()
        side.setMaximumWidth(CAUSES_WIDTH)
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(Space.LARGE)
        row.addWidget(side, 2)
        row.addWidget(self.rows, 5)
        self.body.addLayout(row, 1)
