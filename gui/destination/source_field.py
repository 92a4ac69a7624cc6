"""The field for the source that the records go to: one of ours, a new one, or an id."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from core.delivery.journal.server_ids import ServerId, parsed_id
from core.delivery.journal.sources import KnownSource
from gui.labels import secondary_label
from gui.style.tokens import Space

NEW, BY_ID = "new", "by_id"


class SourceField(QWidget):
    """A choice, and a line for the new source's name or the id. One of ours needs no line."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Source"))
        self.choice.activated.connect(self._on_chosen)
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the new source"))
        self.name.textEdited.connect(self._on_name_edited)
        self.id = QLineEdit()
        self.id.setAccessibleName(self.tr("Id of the source"))
        self.id.textEdited.connect(self.edited)
        self._about = secondary_label()
        self._suggested = ""
        self._is_chosen = False
        self._usual: ServerId | None = None
        title = QLabel(self.tr("&Source"))
        title.setBuddy(self.choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        for widget in (title, self.choice, self.name, self.id, self._about):
            column.addWidget(widget)
        self.offer(())

    @property
    def source_name(self) -> str | None:
        """The name of the source; None where an id names it."""
        chosen = self.choice.currentData()
        if chosen == BY_ID:
            return None
        return self.name.text().strip() if chosen == NEW else (chosen.name or None)

    @property
    def source_id(self) -> ServerId | None:
        """The id of the source, where one is known: a whole number if it is written as one."""
        chosen = self.choice.currentData()
        if chosen == NEW:
            return None
        if chosen == BY_ID:
            return parsed_id(self.id.text())
        known_id: ServerId = chosen.id
        return known_id

    @property
    def is_named(self) -> bool:
        """Whether a source is named at all."""
        return bool(self.source_name) or self.source_id not in (None, "")

    def offer(self, known: Sequence[KnownSource], *, usual: ServerId | None = None, by_id: bool = True) -> None:
        """Offer the sources that are known, and to type an id; what a person chose stays, if it is still there.

        Else it is the usual one, so that a file like an earlier one goes where that went.
        """
        self._usual = usual
        chosen = self.choice.currentData() if self._is_chosen else None
        self.choice.clear()
        for source in known:
            self.choice.addItem(source.name or self.tr("Source {id}").format(id=source.id), source)
        self.choice.addItem(self.tr("A new source"), NEW)
        if by_id:
            self.choice.addItem(self.tr("A source made elsewhere, by its id"), BY_ID)
        offered = [self.choice.itemData(place) for place in range(self.choice.count())]
        wanted = [place for place, each in enumerate(offered) if each == chosen]
        wanted += [place for place, each in enumerate(offered) if usual is not None and _id_of(each) == usual]
        self.choice.setCurrentIndex(wanted[0] if wanted else self.choice.findData(NEW))
        self._show_line()

    def suggest_name(self, name: str) -> None:
        """A name for a new source, where none was typed but an earlier suggestion."""
        if self.name.text() in ("", self._suggested):
            self.name.setText(name)
            self.name.setCursorPosition(0)  # the beginning of a long name tells most
        self._suggested = name

    def forget_choice(self) -> None:
        """Another file: what was chosen for the one before says nothing about it."""
        self._is_chosen = False

    def _on_chosen(self, _place: int) -> None:
        self._is_chosen = True
        self._show_line()
        self.edited.emit()

    def _on_name_edited(self, _text: str) -> None:
        self._is_chosen = True
        self.edited.emit()

    def _show_line(self) -> None:
        chosen = self.choice.currentData()
        self.choice.setVisible(self.choice.count() > 1)
        self.name.setVisible(chosen == NEW)
        self.id.setVisible(chosen == BY_ID)
        about = {
            NEW: self.tr(
                "The place in BuildBetter that holds these records. It is made with the first one, under this name."
            ),
            BY_ID: self.tr("Type the id as BuildBetter shows it."),
        }
        usual = self.tr("Rows of a file with the same columns went there before.")
        is_usual = self._usual is not None and _id_of(chosen) == self._usual
        self._about.setText(about[chosen] if isinstance(chosen, str) else usual if is_usual else "")
        self._about.setVisible(bool(self._about.text()))


def _id_of(chosen: object) -> ServerId | None:
    return chosen.id if isinstance(chosen, KnownSource) else None
