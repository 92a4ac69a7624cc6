"""A column at a glance: a few lines, and beside them the bars."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.checking.checked import Checked
from core.checking.column_facts import ColumnFacts, facts_of
from gui.column_names import column_text
from gui.facts.histogram_view import HistogramView
from gui.facts.wording import facts_lines, value_text
from gui.labels import label, secondary_label
from gui.punctuation import headed
from gui.style.tokens import SIDE_WIDTH, Space
from gui.work import Work

BARS_WIDTH = SIDE_WIDTH + 60


class ColumnFactsView(QWidget):
    """Works out the facts of a column of a checked file in a thread, and shows them; the name with them if wanted."""

    shown = Signal()

    def __init__(self, *, names_it: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts: ColumnFacts | None = None
        self._asked: tuple[Checked, str] | None = None
        self._name = label(semibold=True)
        self._name.setVisible(names_it)
        self._words = secondary_label()
        self._words.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.bars = HistogramView()
        self.bars.setFixedWidth(BARS_WIDTH)
        self.bars.hide()
        self._work = Work(self)
        self._work.finished.connect(self.show_facts)
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(self._name)
        # As high as there is room: where a text has just grown, no line of it is cut.
        words.addWidget(self._words, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.HAIR, 0, Space.HAIR)
        row.setSpacing(Space.LARGE)
        row.addLayout(words, 1)
        row.addWidget(self.bars)
        self.setMinimumHeight(self.bars.sizeHint().height() + 2 * Space.HAIR)

    @property
    def text(self) -> str:
        """What it says, a line each."""
        return self._words.text()

    def heightForWidth(self, width: int) -> int:
        """How high it has to be for all of its words, at some width."""
        layout = self.layout()
        if layout is None:
            return -1
        layout.invalidate()  # words that have just changed
        return max(layout.totalHeightForWidth(width), layout.totalSizeHint().height())

    def show_column(self, checked: Checked | None, column: str | None) -> None:
        """Show another column, or the same one of a file that was checked anew; until then the old one stays."""
        if checked is None or column is None:
            return
        if self._asked is not None and self._asked[0] is checked and self._asked[1] == column:
            return
        self._asked = (checked, column)
        self._work.run(lambda _watch: facts_of(checked, column))

    def clear(self) -> None:
        """Show nothing: there is no such column any more."""
        self._asked = self.facts = None
        self._work.cancel()
        self._words.setText("")
        self._name.setText("")
        self.bars.show_histogram(None)

    def show_facts(self, facts: ColumnFacts) -> None:
        """Show what was found out."""
        self.facts = facts
        said = "\n".join(facts_lines(facts))
        self._name.setText(column_text(facts.column))
        self._words.setText(said)
        ends = [value_text(value) for value in (facts.lowest, facts.highest) if value is not None]
        self.bars.show_histogram(facts.histogram, (ends[0], ends[-1]) if ends else ("", ""))
        self.bars.setAccessibleName(self.tr("Spread of {column}").format(column=column_text(facts.column)))
        self.bars.setAccessibleDescription(said)
        self.setAccessibleName(headed(column_text(facts.column), said))
        self.shown.emit()
