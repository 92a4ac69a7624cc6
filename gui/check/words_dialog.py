"""Which of a column's words mean yes, and which no."""

from collections.abc import Mapping

from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from core.mapping.step_kinds import BooleansStep
from gui.column_names import column_text
from gui.labels import label
from gui.one_line import one_line
from gui.scrolled import scrolled
from gui.side_window import SideWindow
from gui.style.tokens import Space

WIDTH = 480


class WordsDialog(SideWindow):
    """A line a word, with what it probably means chosen; `step` is what a person says."""

    def __init__(self, column: str, meanings: Mapping[str, bool | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = column
        self.choices = {word: self._choice(word, means) for word, means in meanings.items()}
        self.setWindowTitle(self.tr("Yes and no"))
        self.setMinimumWidth(WIDTH)
        self._lay_out()

    @property
    def step(self) -> BooleansStep | None:
        """The step that reads the words; None where none has a meaning."""
        meant = {word: box.currentData() for word, box in self.choices.items()}
        yes, no = (tuple(word for word, means in meant.items() if means is truth) for truth in (True, False))
        return BooleansStep(column=self._column, true=yes, false=no) if yes or no else None

    def _choice(self, word: str, means: bool | None) -> QComboBox:
        box = QComboBox()
        for meaning, text in (
            (None, self.tr("neither: stays a problem")),
            (True, self.tr("yes")),
            (False, self.tr("no")),
        ):
            box.addItem(text, meaning)
        box.setCurrentIndex(box.findData(means))
        box.setAccessibleName(word)
        return box

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(Space.LARGE)
        form.setVerticalSpacing(Space.SMALL)
        for word, box in self.choices.items():
            form.addRow(label(one_line(word)), box)
        lines = QWidget()
        lines.setLayout(form)
        buttons = self.answers(self.tr("&Read them so"), self.tr("&Cancel"))
        column = self.column_under(self.tr("Yes and no"))
        column.setSpacing(Space.MEDIUM)
        column.addWidget(
            label(self.tr("What the words of “{column}” mean").format(column=column_text(self._column)), muted=True)
        )
        column.addWidget(scrolled(lines), 1)
        column.addWidget(buttons)
