"""Help: the questions of the page that is open, then those of the others, each with its answer."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from gui.button_row import button_row
from gui.fitted import fit_size
from gui.help_texts import answers
from gui.labels import label
from gui.pages import Page
from gui.scrolled import scrolled
from gui.side_list import step_names
from gui.side_window import SideWindow
from gui.style.look import set_look
from gui.style.tokens import SECTION_SCALE, Space

SIZE = QSize(560, 640)


class HelpWindow(SideWindow):
    """Stays beside the wizard: it can be read while a person works on."""

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.texts: list[QLabel] = []
        self.close_button = QPushButton(self.tr("&Close"))
        self.close_button.clicked.connect(self.accept)
        set_look(self.close_button, primary=True)
        self.close_button.setDefault(True)
        fit_size(self, SIZE)
        self._lay_out(page)

    def _lay_out(self, page: Page) -> None:
        column = self.column_under(self.tr("Help"))
        area = scrolled(self._questions(page))
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(self.tr("Questions and answers"))
        column.addWidget(area, 1)
        column.addLayout(button_row(None, self.close_button))
        area.setFocus()

    def _questions(self, page: Page) -> QWidget:
        """The page's own first: who asks for help asks about what they see."""
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, Space.LARGE, 0)
        column.setSpacing(Space.HAIR)
        for number in sorted(Page, key=lambda number: number != page):
            column.addWidget(label(step_names()[number], scale=SECTION_SCALE, semibold=True))
            for asked in answers()[number]:
                column.addSpacing(Space.SMALL)
                self._add(column, label(asked.question, semibold=True))
                self._add(column, label(asked.answer, muted=True))
            column.addSpacing(Space.PAGE)
        column.addStretch(1)
        return inner

    def _add(self, column: QVBoxLayout, text: QLabel) -> None:
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.texts.append(text)
        column.addWidget(text)
