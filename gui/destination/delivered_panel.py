"""What the chosen source has of this file already, and what to do about ids that stand for other content now."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from core.checking.checked import Checked
from core.checking.skips import SkipReason
from core.mapping.id_prefix import offered_prefix, prefix_of
from core.plan import Plan
from gui.labels import label, secondary_label, section_label
from gui.locale import count_text, rows_text
from gui.style.look import set_look
from gui.style.tokens import Space, Tone


class DeliveredPanel(QFrame):
    """Shown where rows were delivered before: so many, so many are new, so many have changed; and a prefix."""

    rows_asked = Signal()
    prefix_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Delivered before"))
        self.counts = label()
        self.changed = label()
        self.show_rows = QPushButton()
        self.show_rows.clicked.connect(self.rows_asked)
        self._about_prefix = secondary_label()
        self.prefix = QLineEdit()
        self.prefix.setAccessibleName(self.tr("Prefix for record ids"))
        self.prefix.textChanged.connect(self._show_use)
        self.use = QPushButton(self.tr("Use this prefi&x"))
        self.use.clicked.connect(lambda: self.prefix_chosen.emit(self.prefix.text().strip()))
        self._lay_out()
        self.hide()

    @property
    def text(self) -> str:
        """All that it says, a line each."""
        return "\n".join(part.text() for part in self.findChildren(QLabel) if part.text() and not part.isHidden())

    def show_plan(self, plan: Plan, checked: Checked) -> None:
        """Show what a plan found to be there."""
        there, changed = plan.count(SkipReason.ALREADY_DELIVERED), plan.count(SkipReason.CHANGED)
        self.setVisible(bool(there + changed))
        if not (there or changed):
            return
        set_look(self, message=Tone.WARNING.value if changed else Tone.PLAIN.value)
        self.setProperty("card", not changed)
        parts = [self.tr("{rows} delivered before"), self.tr("{rows} new"), self.tr("{rows} with other content now")]
        counts = (there, plan.deliverable, changed)
        said = [part.format(rows=rows_text(count)) for part, count in zip(parts, counts, strict=True) if count]
        self.counts.setText(" · ".join(said))
        self._show_changed(plan, checked, there, changed)

    def _show_changed(self, plan: Plan, checked: Checked, there: int, changed: int) -> None:
        has_prefix = changed > 0 and prefix_of(checked.mapping) is not None
        self.changed.setVisible(changed > 0)
        self.show_rows.setVisible(changed > 0)
        self._about_prefix.setVisible(has_prefix)
        self.prefix.setVisible(has_prefix)
        self.use.setVisible(has_prefix)
        if not changed:
            return
        words = self.tr(
            "The same record ids were delivered with other content before: {rows}. "
            "Records can't be changed once they were delivered, so these are not sent."
        )
        self.changed.setText(words.format(rows=rows_text(changed)))
        one, many = self.tr("&Look at the row"), self.tr("&Look at the {count} rows")
        self.show_rows.setText((one if changed == 1 else many).format(count=count_text(changed)))
        words = self.tr(
            "Where ids begin anew in every file, a prefix tells them apart. "
            "With one, everything goes as new records ({rows}), also what was delivered before."
        )
        self._about_prefix.setText(words.format(rows=rows_text(plan.deliverable + there + changed)))
        self.prefix.setText(offered_prefix(checked.mapping, checked.table.source.path))

    def _show_use(self, text: str) -> None:
        self.use.setEnabled(bool(text.strip()))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self.prefix, 1)
        row.addWidget(self.use)
        looks = QHBoxLayout()
        looks.addWidget(self.show_rows)
        looks.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM)
        column.setSpacing(Space.SMALL)
        column.addWidget(section_label(self.tr("Delivered before")))
        column.addWidget(self.counts)
        column.addWidget(self.changed)
        column.addLayout(looks)
        column.addWidget(self._about_prefix)
        column.addLayout(row)
