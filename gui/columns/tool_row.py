"""The row of tools under the table: one more use, a fixed value, templates, options."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QPushButton, QToolButton, QWidget

from core.mapping.templates import TemplateEntry
from gui.icons import set_icon
from gui.style.tokens import Space
from gui.texts.template_names import template_text


class ToolRow(QWidget):
    """Asks for what its buttons say."""

    use_asked = Signal()
    constant_asked = Signal()
    template_chosen = Signal(str)
    suggestion_chosen = Signal()
    saving_asked = Signal()
    deleting_asked = Signal(str)
    options_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.use = QPushButton(self.tr("Add a &use"))
        set_icon(self.use, "add")
        self.use.setToolTip(
            self.tr("Use the selected column for one thing more, such as a ticket's id as a field, too (Insert)")
        )
        self.use.clicked.connect(self.use_asked)
        self.constant = QPushButton(self.tr("Add a &fixed value"))
        set_icon(self.constant, "add")
        self.constant.setToolTip(self.tr("Give every record the same value, such as a date or a channel"))
        self.constant.clicked.connect(self.constant_asked)
        self.options = QPushButton(self.tr("&Options…"))
        set_icon(self.options, "options")
        self.options.clicked.connect(self.options_asked)
        self.template = QToolButton()
        self.template.setProperty("fact", True)
        self.template.setSizePolicy(self.options.sizePolicy())  # so that the buttons share a row evenly
        self.template.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.templates = QMenu(self)
        self.template.setMenu(self.templates)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.SMALL)
        self._columns = 0
        self._lay_out(len(self._parts))

    def show_templates(self, entries: Sequence[TemplateEntry], chosen: str) -> None:
        """Show the templates that can be chosen, and the one that is."""
        menu = self.templates
        menu.clear()
        menu.addAction(self.tr("What was &suggested"), self.suggestion_chosen.emit)
        own = [entry.name for entry in entries if not entry.builtin]
        builtin = [entry.name for entry in entries if entry.builtin]
        for names in (own, builtin):
            menu.addSeparator()
            for name in names:
                self._add(menu, name, chosen)
        menu.addSeparator()
        set_icon(menu.addAction(self.tr("Sa&ve as template…"), self.saving_asked.emit), "save")
        if chosen in own:
            delete = menu.addAction(self.tr("&Delete “{name}”").format(name=_plain(chosen)))
            delete.triggered.connect(lambda: self.deleting_asked.emit(chosen))
        shown = template_text(chosen) or self.tr("none")
        self.template.setText(self.tr("&Template: {name}").format(name=_plain(shown)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In one row, or in two where there is no room for one."""
        super().resizeEvent(event)
        wanted = sum(part.sizeHint().width() + Space.SMALL for part in self._parts)
        self._lay_out(len(self._parts) if wanted <= self.width() else len(self._parts) // 2)

    @property
    def _parts(self) -> tuple[QWidget, ...]:
        return (self.use, self.constant, self.template, self.options)

    def _lay_out(self, columns: int) -> None:
        if columns != self._columns:
            self._columns = columns
            for place, part in enumerate(self._parts):
                self._grid.addWidget(part, *divmod(place, columns))

    def _add(self, menu: QMenu, name: str, chosen: str) -> None:
        action = menu.addAction(_plain(template_text(name)))
        action.setCheckable(True)
        action.setChecked(name == chosen)
        action.triggered.connect(lambda: self.template_chosen.emit(name))


def _plain(name: str) -> str:
    """A name in a menu, where an & would mark the letter after it."""
    return name.replace("&", "&&")
