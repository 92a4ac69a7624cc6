"""How values are converted, each choice with what it does to this very file."""

from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from core.checking.checked import Checked
from core.mapping.model import Options
from gui.columns.option_examples import Examples, Pairs, examples_of
from gui.labels import secondary_label, without_key
from gui.locale import count_text
from gui.one_line import one_line
from gui.punctuation import enumerated, quoted
from gui.side_window import SideWindow
from gui.style.tokens import Space
from gui.work import Work
from gui.zones import ZoneBox

WIDTH = 560
SEPARATOR = ", "


class OptionsDialog(SideWindow):
    """A person's choice of options; `options` is what is chosen so far."""

    def __init__(self, options: Options, checked: Checked | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options, self._checked = options, checked
        self._work = Work(self)
        self._work.finished.connect(self.show_examples)
        self.timezone = ZoneBox()
        self.timezone.show_zone(options.timezone)
        self.date_order = self._box(self._date_orders(), options.date_order)
        self.numbers = self._box(self._number_forms(), options.numbers)
        self.empty = QLineEdit(SEPARATOR.join(mark for mark in options.empty if mark))
        self.oversize = self._box(self._oversizes(), options.oversize)
        self.duplicates = self._box(self._duplicates(), options.duplicates)
        self.dates_example, self.numbers_example = secondary_label(), secondary_label()
        self.empty_example, self.oversize_example, self.duplicates_example = (secondary_label() for _ in range(3))
        self.empty.textChanged.connect(self.on_changed)
        self.timezone.currentTextChanged.connect(self.on_changed)
        self.setWindowTitle(self.tr("Options"))
        self.setMinimumWidth(WIDTH)
        self._lay_out()
        self.on_changed()

    @property
    def options(self) -> Options:
        """The options as they are chosen now; a time zone that isn't known leaves the one before."""
        marks = (mark.strip() for mark in self.empty.text().split(SEPARATOR.strip()))
        return Options(
            timezone=self.timezone.zone or self._options.timezone,
            date_order=self.date_order.currentData(),
            numbers=self.numbers.currentData(),
            empty=("", *dict.fromkeys(filter(None, marks))),
            oversize=self.oversize.currentData(),
            duplicates=self.duplicates.currentData(),
        )

    def on_changed(self) -> None:
        """Work out what the choices do."""
        checked, options = self._checked, self.options
        if checked is not None:
            self._work.run(lambda _watch: examples_of(checked, options))

    def show_examples(self, found: Examples) -> None:
        """Show what the choices do to this file."""
        self.dates_example.setText(_pairs_text(found.dates) or self.tr("No date of this file is changed."))
        self.numbers_example.setText(_pairs_text(found.numbers) or self.tr("No number of this file is changed."))
        emptied = enumerated(quoted(one_line(text)) for text in found.emptied[:5])
        here = self.tr("Empty in this file: {texts}").format(texts=emptied)
        self.empty_example.setText(here if emptied else self.tr("None of these stands in this file."))
        one, many = (
            self.tr("One row of this file has such a value."),
            self.tr("{count} rows of this file have such a value."),
        )
        long_values = (one if found.long_values == 1 else many).format(count=count_text(found.long_values))
        none_long = self.tr("No value of this file is so long.")
        self.oversize_example.setText(long_values if found.long_values else none_long)
        repeated = self.tr("{count} rows share their id with another.").format(count=count_text(found.repeated_ids))
        none_repeated = self.tr("No id stands twice.")
        self.duplicates_example.setText(repeated if found.repeated_ids else none_repeated)

    def _date_orders(self) -> list[tuple[str, str]]:
        return [
            ("auto", self.tr("As the values show")),
            ("day_first", self.tr("Day first: 31/12/2025")),
            ("month_first", self.tr("Month first: 12/31/2025")),
        ]

    def _number_forms(self) -> list[tuple[str, str]]:
        return [
            ("auto", self.tr("As the values show")),
            ("point", self.tr("Decimal point: 1,234.5")),
            ("comma", self.tr("Decimal comma: 1.234,5")),
        ]

    def _oversizes(self) -> list[tuple[str, str]]:
        return [
            ("refuse", self.tr("The row stays behind")),
            ("split", self.tr("Split into several fields")),
            ("shorten", self.tr("Send the beginning only")),
        ]

    def _duplicates(self) -> list[tuple[str, str]]:
        return [
            ("refuse", self.tr("The rows stay behind")),
            ("first", self.tr("Send only the first")),
        ]

    def _box(self, choices: list[tuple[str, str]], chosen: str) -> QComboBox:
        box = QComboBox()
        for value, text in choices:
            box.addItem(text, value)
        box.setCurrentIndex(box.findData(chosen))
        box.currentIndexChanged.connect(self.on_changed)
        return box

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(Space.LARGE)
        form.setVerticalSpacing(Space.HAIR)
        rows: list[tuple[str, QWidget, QLabel | None]] = [
            (self.tr("&Time zone of the file"), self.timezone, None),
            (self.tr("&Dates"), self.date_order, self.dates_example),
            (self.tr("&Numbers"), self.numbers, self.numbers_example),
            (self.tr("Counts as &empty"), self.empty, self.empty_example),
            (self.tr("Over 10 &KB in one value"), self.oversize, self.oversize_example),
            (self.tr("A record &id twice"), self.duplicates, self.duplicates_example),
        ]
        for name, control, example in rows:
            form.addRow(name, control)
            control.setAccessibleName(without_key(name))
            form.addRow("", example or QWidget())
            form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        buttons = self.answers(self.tr("&Use these"), self.tr("&Cancel"))
        column = self.column_under(self.tr("Options"))
        column.addLayout(form)
        column.addWidget(buttons)


def _pairs_text(pairs: Pairs) -> str:
    return "\n".join(f"{one_line(before)} → {one_line(after)}" for before, after in pairs)
