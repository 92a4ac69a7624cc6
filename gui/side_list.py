"""The list of steps at the window's left: what is done, what is here, what is to come."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QLabel, QVBoxLayout, QWidget

from gui.icons import paint_icon
from gui.mirrored import mirrored
from gui.one_line import unturned
from gui.pages import Page
from gui.style.tokens import CORNER, ICON, SECONDARY_SCALE, SIDE_WIDTH, Colours, Space, Tone, colours, font

translate = QCoreApplication.translate


class StepState(StrEnum):
    """Where a step stands; the value names its icon."""

    DONE = "tick"
    HERE = "here"
    TO_COME = "to_come"


_TONES = {StepState.DONE: Tone.OK, StepState.HERE: Tone.ACCENT, StepState.TO_COME: Tone.MUTED}


class StepButton(QAbstractButton):
    """One step: its shape, its name, and a line or two of what was chosen there."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(name)
        self.note = ""
        self.show_state(StepState.TO_COME, clickable=False)

    def show_state(self, state: StepState, *, clickable: bool) -> None:
        """Show where the step stands; a step that is done can be gone back to."""
        self.state = state
        self.setEnabled(clickable)
        self.setCursor(Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.ArrowCursor)
        self.show_note(self.note)

    def show_note(self, note: str) -> None:
        """Show the lines under the name."""
        self.note = note = unturned(note)
        self.setToolTip(note)
        spoken = {
            StepState.DONE: self.tr("{step}, done"),
            StepState.HERE: self.tr("{step}, here"),
            StepState.TO_COME: self.tr("{step}, to come"),
        }
        self.setAccessibleName(spoken[self.state].format(step=self.text()))
        self.setAccessibleDescription(note)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the list, as high as its lines."""
        lines = self.note.count("\n") + 1 if self.note else 0
        note_height = lines * QFontMetrics(font(scale=SECONDARY_SCALE)).lineSpacing()
        return QSize(SIDE_WIDTH, QFontMetrics(font()).lineSpacing() + note_height + 2 * Space.SMALL)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the shape, the name and the note."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter, colours())
            self._paint_words(painter, colours())

    def _paint_words(self, painter: QPainter, scheme: Colours) -> None:
        height = QFontMetrics(font()).lineSpacing()
        shape = QRect(Space.LARGE, Space.SMALL + (height - ICON) // 2, ICON, ICON)
        left = shape.right() + 1 + Space.SMALL
        line = self._mirrored(QRect(left, Space.SMALL, self.width() - left - Space.MEDIUM, height))
        paint_icon(painter, self.state, scheme.of(_TONES[self.state]), self._mirrored(shape))
        painter.setPen(scheme.muted if self.state == StepState.TO_COME else scheme.text)
        painter.setFont(font(semibold=self.state == StepState.HERE))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setPen(scheme.muted)
        self._paint_note(painter, line.translated(0, height))

    def _mirrored(self, place: QRect) -> QRect:
        return mirrored(place, self.rect(), self.layoutDirection())

    def _paint_ground(self, painter: QPainter, scheme: Colours) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        ground = self.rect().adjusted(Space.SMALL, 0, -Space.SMALL, 0)
        if self.state == StepState.HERE:
            painter.setBrush(scheme.tint(Tone.ACCENT))
            painter.drawRoundedRect(ground, CORNER, CORNER)
        elif self.isEnabled() and (self.underMouse() or self.hasFocus()):
            painter.setBrush(scheme.line)
            painter.drawRoundedRect(ground, CORNER, CORNER)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_note(self, painter: QPainter, line: QRect) -> None:
        small = font(scale=SECONDARY_SCALE)
        metrics = QFontMetrics(small)
        painter.setFont(small)
        line.setHeight(metrics.lineSpacing())
        for words in self.note.split("\n"):
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)
            line.translate(0, metrics.lineSpacing())


class SideList(QWidget):
    """The five steps, and at the bottom where the import goes."""

    page_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(SIDE_WIDTH)
        self.setAccessibleName(self.tr("Steps"))
        self._buttons = {page: StepButton(name) for page, name in step_names().items()}
        self._place = QLabel()
        self._place.setContentsMargins(Space.LARGE, 0, 0, 0)
        self._place.setProperty("look", "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.LARGE, 0, Space.LARGE)
        column.setSpacing(Space.HAIR)
        group = QButtonGroup(self)
        for page, button in self._buttons.items():
            group.addButton(button, page)
            column.addWidget(button)
        group.idClicked.connect(self.page_asked)
        column.addStretch(1)
        column.addWidget(self._place)

    def show_steps(self, here: Page, *, can_go_back: bool) -> None:
        """Show which step is here; the ones before it are done, and clickable unless rows are on their way."""
        for page, button in self._buttons.items():
            order = (page > here) - (page < here)
            state = {-1: StepState.DONE, 0: StepState.HERE, 1: StepState.TO_COME}[order]
            button.show_state(state, clickable=state == StepState.DONE and can_go_back)

    def show_note(self, page: Page, note: str) -> None:
        """Show the lines under a step's name."""
        self._buttons[page].show_note(note)

    def show_place(self, name: str) -> None:
        """Show where the import goes, at the bottom."""
        self._place.setText(name)

    def button(self, page: Page) -> StepButton:
        """The button of a step."""
        return self._buttons[page]


def step_names() -> dict[Page, str]:
    """The names of the steps, in the person's language."""
    return {
        Page.FILE: translate("SideList", "File"),
        Page.COLUMNS: translate("SideList", "Columns"),
        Page.CHECK: translate("SideList", "Check"),
        Page.DESTINATION: translate("SideList", "Destination"),
        Page.IMPORT: translate("SideList", "Import"),
    }
