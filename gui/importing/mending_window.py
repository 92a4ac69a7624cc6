"""Where rows that stay behind are mended: the grid of the Check page over what the journal has of them."""

from collections.abc import Collection
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QPushButton, QWidget

from core.delivery.journal.mends import Mends
from core.errors import ImporterError
from core.settings import DataFolder
from gui.button_row import button_row
from gui.check.edit_commands import EditCells, LeaveOut, TakeBack
from gui.check.rows_pane import RowsPane
from gui.importing.mended_rows import Mended, MendedRows, PutBack, TakeMends
from gui.labels import secondary_label
from gui.locale import count_text, rows_text
from gui.message_line import MessageLine
from gui.messages import error_text, text_of
from gui.side_window import SideWindow
from gui.style.look import set_look
from gui.style.tokens import Space, Tone

DEFAULT_SIZE = QSize(1040, 660)


class MendingWindow(SideWindow):
    """Every change is a step that can be undone, and is checked at once. What was changed outlives closing it."""

    put_back = Signal(PutBack)
    outlives_closing = True

    def __init__(self, folder: DataFolder, import_id: str, file: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.undo = QUndoStack(self)
        self.mended = MendedRows(folder, import_id, self)
        self.rows = RowsPane(self.undo)
        self.rows.cell.tools.hide()  # the mapping of an import stays as it was
        self.message, self.earlier = MessageLine(), MessageLine()
        self.as_they_are = QPushButton(self.tr("Send as the&y are"))
        self.as_they_are.setToolTip(self.tr("The chosen rows go again although nothing of them was changed"))
        self.send = QPushButton()
        self.close_button = QPushButton(self.tr("Close"))
        self._row, self._is_opening = 0, False
        self.setWindowTitle(self.tr("Mend rows — {file}").format(file=file))
        self.resize(DEFAULT_SIZE)
        set_look(self.send, primary=True)
        self._fill()
        self._connect()

    def show_rows(self, row: int = 0) -> None:
        """Read which rows stay behind, and show them, perhaps with one of them chosen."""
        self._row, self._is_opening = row, True
        self.send.hide()
        self.earlier.hide()
        self.mended.read_again()
        self.open()

    def on_read(self, mended: Mended) -> None:
        """The rows are there."""
        self.undo.clear()
        self.rows.load(mended.rows)
        if mended.behind.reasons:
            self.rows.grid.show_cell(*_first_cell(mended, self._row))
        self._say(mended)
        if self._is_opening:
            self._is_opening = False
            self._say_earlier(mended)
            self.rows.grid.setFocus()
        if not mended.behind.reasons:
            self.accept()

    def on_checked(self, mended: Mended) -> None:
        """A change was checked."""
        self.rows.show_check(mended.rows)
        self._say(mended)
        self.earlier.setVisible(self.earlier.isVisible() and bool(mended.mends.rows))

    def on_discard_clicked(self) -> None:
        """All that was changed is to be as it was; this can be undone, too."""
        self.undo.push(TakeMends(self.tr("Discard the changes"), self.mended, Mends()))

    def on_cell_entered(self, row: int, column: str, text: str) -> None:
        """A person typed another text into a cell."""
        stands = self.mended.text_in_file(row, column)
        name = self.tr("Edit of row {row}").format(row=row)
        self.undo.push(EditCells(name, self.mended, {(row, column): None if text == stands else text}))

    def on_restore_asked(self, cells: list[tuple[int, str]]) -> None:
        """Edited cells are to stand as they were again."""
        if cells:
            self.undo.push(EditCells(self.tr("As in the file"), self.mended, dict.fromkeys(cells)))

    def on_leave_out_asked(self, rows: Collection[int]) -> None:
        """Rows are not wanted any more."""
        if set(rows) - self.mended.edits.left_out:
            self.undo.push(LeaveOut(self.tr("Leave out {rows}").format(rows=rows_text(len(rows))), self.mended, rows))

    def on_take_back_asked(self, rows: Collection[int]) -> None:
        """Left-out rows are wanted again."""
        if self.mended.edits.left_out.intersection(rows):
            self.undo.push(TakeBack(self.tr("Take back {rows}").format(rows=rows_text(len(rows))), self.mended, rows))

    def on_as_they_are_clicked(self) -> None:
        """The chosen rows are to go again, unchanged."""
        rows = set(self.rows.grid.chosen_rows())
        mends = self.mended.mends
        if rows - mends.as_they_are:
            name = self.tr("Send {rows} again").format(rows=rows_text(len(rows)))
            self.undo.push(TakeMends(name, self.mended, replace(mends, as_they_are=mends.as_they_are | rows)))

    def on_put_back(self, done: PutBack) -> None:
        """Rows are in the queue again; one whose record id another row has is not."""
        self.put_back.emit(done)
        self._row = done.requeued.behind[0] if done.requeued.behind else 0

    def on_failed(self, error: ImporterError) -> None:
        """Say what hinders it."""
        self.message.say(error_text(error), Tone.ERROR)

    def done(self, result: int) -> None:
        """Close; what was changed and not sent is kept at once."""
        self.mended.keeper.write()
        super().done(result)

    def _say(self, mended: Mended) -> None:
        sent, left_out = len(mended.to_send), len(mended.rows.checked.skipped)
        behind = len(mended.behind.table) - sent
        parts = [text_of("accounting_go", {"count": sent - left_out})]
        parts.append(text_of("accounting_stay_behind", {"count": behind}))
        if left_out:
            parts.append(text_of("accounting_left_out", {"count": left_out}))
        self.message.say(" · ".join(parts))
        one, many = self.tr("&Send the mended row"), self.tr("&Send {count} mended rows")
        self.send.setText((one if sent == 1 else many).format(count=count_text(sent)))
        self.send.setVisible(bool(sent))

    def _say_earlier(self, mended: Mended) -> None:
        """What was changed before this window was opened, and the way to be rid of it."""
        words = self.tr("What you changed here before is still there: {rows}.")
        words = words.format(rows=rows_text(len(mended.mends.rows)))
        self.earlier.say(words, action=self.tr("&Discard the changes"))
        self.earlier.setVisible(bool(mended.mends.rows))

    def _connect(self) -> None:
        self.mended.read.connect(self.on_read)
        self.mended.checked.connect(self.on_checked)
        self.mended.put_back.connect(self.on_put_back)
        self.mended.failed.connect(self.on_failed)
        self.mended.edits_changed.connect(lambda: self.rows.show_edits(self.mended.edits))
        self.rows.model.cell_entered.connect(self.on_cell_entered)
        self.rows.grid.leave_out_asked.connect(self.on_leave_out_asked)
        self.rows.grid.take_back_asked.connect(self.on_take_back_asked)
        self.rows.grid.restore_asked.connect(self.on_restore_asked)
        self.as_they_are.clicked.connect(self.on_as_they_are_clicked)
        self.send.clicked.connect(self.mended.send)
        self.earlier.action_asked.connect(self.on_discard_clicked)
        self.close_button.clicked.connect(self.reject)

    def _fill(self) -> None:
        for button in (self.as_they_are, self.close_button, self.send):
            button.setAutoDefault(False)
        words = self.tr(
            "Change what is wrong, and send the rows again. Each keeps its record id, so that none arrives twice."
        )
        column = self.column_under(self.tr("Mend rows"))
        column.setSpacing(Space.MEDIUM)
        column.addWidget(secondary_label(words))
        column.addWidget(self.earlier)
        column.addWidget(self.rows, 1)
        column.addWidget(self.message, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(button_row(self.as_they_are, None, self.close_button, self.send))


def _first_cell(mended: Mended, row: int) -> tuple[int, str]:
    """Where to begin: at the row that is meant, if it is still there, and in it at what is wrong."""
    table = mended.behind.table
    row = row if row in mended.behind.rows else int(table.row_numbers[0])
    problems = mended.rows.checked.problems_at(table.position_of(row))
    return row, next((problem.column for problem in problems if problem.column), table.columns[0])
