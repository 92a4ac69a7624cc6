"""The window: a wizard whose pages are the stages of `core`, with the list of steps at its left."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget, QWizard

from gui.icons import app_icon
from gui.import_draft import ImportDraft
from gui.mirrored import mirrored
from gui.one_line import one_line
from gui.pages import PRIMARY_BUTTONS, Page, StepPage
from gui.side_list import SideList
from gui.side_window import SideWindow
from gui.style.look import set_look
from gui.style.tokens import SIDE_WIDTH, Space, Tone, colours
from gui.work import Work

DEFAULT_SIZE = QSize(1280, 800)
SMALLEST_SIZE = QSize(800, 460)  # what a laptop of 1366 × 768 has left at 150 %
BUTTON_MARGINS = (Space.PAGE, Space.SMALL, Space.PAGE, Space.LARGE)


class ImportWizard(QWizard):
    """The frame around the pages: title, steps, buttons, going back, closing. It knows no page from within."""

    history_asked = Signal()
    help_asked = Signal()
    settings_asked = Signal()
    support_asked = Signal()
    about_asked = Signal()

    def __init__(self, draft: ImportDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft = draft
        self.steps = SideList()
        self._buttons: list[QWizard.WizardButton] = []
        self.asks_before_closing = True
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setWindowFlags(Qt.WindowType.Window)
        self.setWindowIcon(app_icon())
        self.setOptions(QWizard.WizardOption.NoBackButtonOnStartPage | QWizard.WizardOption.NoCancelButton)
        self.setSideWidget(self.steps)
        self.setMinimumSize(SMALLEST_SIZE)
        self.resize(DEFAULT_SIZE.boundedTo(self.screen().availableSize()))
        self.setButtonText(QWizard.WizardButton.BackButton, self.tr("&Back"))
        for kind in PRIMARY_BUTTONS:
            set_look(self.button(kind), primary=True)
        self.steps.page_asked.connect(self.go_back_to)
        self.currentIdChanged.connect(self._on_page_changed)
        draft.table_changed.connect(self._show_title)
        draft.destination_changed.connect(self._show_place)
        self._show_title()

    def add_page(self, number: Page, page: StepPage) -> None:
        """Put a page into its place."""
        page.history_asked.connect(self.history_asked)
        page.more.help_asked.connect(self.help_asked)
        page.more.settings_asked.connect(self.settings_asked)
        page.more.support_asked.connect(self.support_asked)
        page.more.about_asked.connect(self.about_asked)
        page.state_changed.connect(self._on_state_changed)
        page.title_changed.connect(self._show_title)
        self.setPage(number, page)
        page.settle_tab_order()
        self._show_notes()

    def step_page(self, number: int) -> StepPage | None:
        """A page by its number, None where there is none (yet)."""
        page = self.page(number)
        return page if isinstance(page, StepPage) else None

    def say(self, text: str, tone: Tone) -> None:
        """Show a message on the page that is open."""
        here = self.step_page(self.currentId())
        if here is not None:
            here.set_message(text, tone)

    def go_back_to(self, number: int) -> None:
        """Go back to an earlier page; every choice is kept."""
        while self.currentId() > number and self.currentId() != self.startId():
            self.back()

    def nextId(self) -> int:
        """The page after this one."""
        here = self.currentId()
        return here + 1 if 0 <= here < Page.IMPORT else -1

    def reject(self) -> None:
        """Nothing: Escape closes a list or an editor, never a window that holds an import."""

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close if the page lets it; then all threads end before the window is gone."""
        here = self.step_page(self.currentId())
        if self.asks_before_closing and here is not None and not here.may_close():
            event.ignore()
            return
        for beside in self.findChildren(SideWindow):
            if beside.isVisible():
                beside.done(SideWindow.DialogCode.Rejected)
        for number in self.pageIds():
            page = self.step_page(number)
            if page is not None:
                page.close_work()
        for work in self.findChildren(Work):  # of the window itself, and of those beside it
            work.close()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground: the list of steps stands on a band of its own from top to bottom."""
        scheme = colours()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), scheme.base)
            for left, width, colour in ((0, SIDE_WIDTH, scheme.band), (SIDE_WIDTH, 1, scheme.line)):
                place = QRect(left, 0, width, self.height())
                painter.fillRect(mirrored(place, self.rect(), self.layoutDirection()), colour)

    def _on_page_changed(self, number: int) -> None:
        page = self.step_page(number)
        if page is None:
            return
        self._show_title()
        self._show_buttons(page)
        self.steps.show_steps(Page(number), can_go_back=number < Page.IMPORT)
        page.focus_first()

    def _on_state_changed(self) -> None:
        self._show_notes()
        page = self.step_page(self.currentId())
        if page is not None:
            self._show_buttons(page)

    def _show_buttons(self, page: StepPage) -> None:
        if page.buttons() != self._buttons:
            self._buttons = page.buttons()
            self.setButtonLayout(self._buttons)
        self._align_frame(page)

    def _align_frame(self, page: StepPage) -> None:
        """Bring what QWizard lays out by itself to our margins; it lays out anew when pages differ."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        # Asked for as a widget, one of a class of QWizard's own has the binding make every class of widgets first.
        frame, side = page.parent(), self.steps.parent()
        whole = side.parent() if side else None
        if not (isinstance(frame, QWidget) and isinstance(side, QWidget) and isinstance(whole, QWidget)):
            return
        for ground in (frame, side):
            ground.setAutoFillBackground(False)
        for inner in side.findChildren(QVBoxLayout, options=direct):
            inner.setContentsMargins(0, 0, 0, 0)
        for grid in whole.findChildren(QGridLayout, options=direct):
            for row in grid.findChildren(QHBoxLayout, options=direct):
                row.setContentsMargins(*BUTTON_MARGINS)
        for part in whole.findChildren(QWidget, options=direct):
            if type(part) is QWidget:
                part.setFixedHeight(0)  # the ruler would cut through the list of steps

    def _show_notes(self) -> None:
        for number in self.pageIds():
            page = self.step_page(number)
            if page is not None:
                self.steps.show_note(Page(number), page.step_note)

    def _show_place(self) -> None:
        chosen = self.draft.destination
        named = self.tr("Practice") if chosen and chosen.practice else self.tr("BuildBetter")
        self.steps.show_place(named if chosen else "")

    def _show_title(self) -> None:
        table, here = self.draft.table, self.step_page(self.currentId())
        name = self.tr("BuildBetter Importer")
        if here is not None and here.title_note:
            self.setWindowTitle(f"{one_line(here.title_note)} — {name}")
        else:
            self.setWindowTitle(name if table is None else f"{one_line(table.source.path.name)} — {name}")
