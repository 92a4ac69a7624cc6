"""The live preview: the record of one row as it will be sent, as a card and as JSON, with its problems."""

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from core.checking.checked import Checked, Severity
from core.records import record_at
from gui.columns.card import card_parts, record_json
from gui.columns.card_view import CardView
from gui.json_view import JsonView
from gui.labels import flat_button, secondary_label, section_label
from gui.locale import count_text
from gui.message_line import MessageLine
from gui.messages import text_of
from gui.style.tokens import ROW_HEIGHT, Space, Tone

MOST_PROBLEMS = 3
HEIGHT_WITH_PROBLEMS = 12 * ROW_HEIGHT
"""Below it one problem is shown whole, rather than the first lines of some."""


class Preview(QWidget):
    """Shows one row of a checked file; the row stays when the mapping changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checked: Checked | None = None
        self._problem_positions: npt.NDArray[np.int64] = np.empty(0, np.int64)
        self.position = 0
        self._toned: list[tuple[str, Tone]] = []
        self._most_problems = MOST_PROBLEMS
        self.where = section_label()
        self.back = flat_button("", "chevron_left")
        self.forward = flat_button("", "chevron_right")
        self.next_problem = flat_button(self.tr("Next &with a problem"), "warning")
        self.as_json = flat_button(self.tr("&JSON"))
        self.copy = flat_button("", "copy")
        self.card, self.json = CardView(), JsonView()
        self._problems = QVBoxLayout()
        self._views = QStackedWidget()
        self._set_up()

    @property
    def problems(self) -> tuple[str, ...]:
        """What is wrong with the row."""
        return tuple(text for text, _tone in self._toned)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a low screen the record needs the room."""
        super().resizeEvent(event)
        most = MOST_PROBLEMS if self.height() >= HEIGHT_WITH_PROBLEMS else 1
        if most != self._most_problems:
            self._most_problems = most
            self._show_problems(self._toned)

    def show_checked(self, checked: Checked, problem_positions: npt.NDArray[np.int64]) -> None:
        """Show the same row of a file that was checked anew; `problem_positions` ascend."""
        same_file = self._checked is not None and self._checked.table is checked.table
        self._checked, self._problem_positions = checked, problem_positions
        if not same_file:
            self.position = 0
        self._show(flash=same_file)

    def clear(self) -> None:
        """Show nothing: there is no record yet."""
        self._checked = None
        self.position = 0
        self.card.show_parts((), flash=False)
        self.json.clear()
        self.where.setText(self.tr("Preview"))
        self._show_problems([])

    def go_to(self, position: int) -> None:
        """Show another row, by its place in the table."""
        if self._checked is not None:
            self.position = max(0, min(position, self._checked.rows - 1))
            self._show(flash=False)

    def on_next_problem_clicked(self) -> None:
        """Show the next row with a problem; after the last the first again."""
        found = self._problem_positions
        if len(found):
            self.go_to(int(found[int(np.searchsorted(found, self.position, side="right")) % len(found)]))

    def on_json_toggled(self, chosen: bool) -> None:
        """Show the JSON or the card."""
        self._views.setCurrentWidget(self.json if chosen else self.card)
        self.copy.setVisible(chosen)

    def on_copy_clicked(self) -> None:
        """Copy the JSON."""
        QGuiApplication.clipboard().setText(self.json.toPlainText())

    def _show(self, *, flash: bool) -> None:
        checked = self._checked
        if checked is None or not checked.rows:
            self.clear()
            return
        record = record_at(checked, self.position)
        place = self.tr("Row {row} · {place} of {rows}")
        self.where.setText(
            place.format(row=count_text(record.row), place=count_text(self.position + 1), rows=count_text(checked.rows))
        )
        self.card.show_parts(card_parts(record), flash=flash)
        scrolled = self.json.verticalScrollBar().value()
        self.json.setPlainText(record_json(record))
        self.json.verticalScrollBar().setValue(scrolled)
        problems = checked.problems_at(self.position)
        self._show_problems([(text_of(each.code, each.params), _tone(each.severity)) for each in problems])
        self.back.setEnabled(self.position > 0)
        self.forward.setEnabled(self.position < checked.rows - 1)
        self.next_problem.setVisible(bool(len(self._problem_positions)))

    def _show_problems(self, problems: list[tuple[str, Tone]]) -> None:
        while (item := self._problems.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._toned = problems
        for text, tone in problems[: self._most_problems]:
            line = MessageLine(self)
            line.say(text, tone)
            self._problems.addWidget(line)
        if len(problems) > self._most_problems:
            one, many = self.tr("and one more problem"), self.tr("and {count} more problems")
            left = len(problems) - self._most_problems
            more = (one if left == 1 else many).format(count=count_text(left))
            self._problems.addWidget(secondary_label(more))

    def _set_up(self) -> None:
        self._name_buttons()
        self.back.clicked.connect(lambda: self.go_to(self.position - 1))
        self.forward.clicked.connect(lambda: self.go_to(self.position + 1))
        self.next_problem.clicked.connect(self.on_next_problem_clicked)
        self.as_json.toggled.connect(self.on_json_toggled)
        self.copy.clicked.connect(self.on_copy_clicked)
        self._views.addWidget(self.card)
        self._views.addWidget(self.json)
        self._problems.setSpacing(Space.HAIR)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(_row(self.where, self.back, self.forward))
        column.addLayout(_row(self.next_problem, None, self.copy, self.as_json))
        column.addLayout(self._problems)
        column.addWidget(self._views, 1)
        self.clear()

    def _name_buttons(self) -> None:
        named = {
            self.back: self.tr("Row before"),
            self.forward: self.tr("Next row"),
            self.copy: self.tr("Copy the JSON"),
        }
        for button, name in named.items():
            button.setToolTip(name)
            button.setAccessibleName(name)
        self.as_json.setCheckable(True)
        self.as_json.setToolTip(self.tr("The record as it is sent"))
        self.copy.hide()
        self.next_problem.hide()


def _tone(severity: Severity) -> Tone:
    return Tone.ERROR if severity is Severity.ERROR else Tone.WARNING


def _row(*parts: QWidget | None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.HAIR)
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part, 0 if isinstance(part, QToolButton) else 1)
    return row
