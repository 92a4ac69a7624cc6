"""The bar over the grid: what the chosen cause is, and what mends it for all rows at once."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from core.mending.mend import Mend
from gui.check.mends import effect_text, mend_text
from gui.labels import label, secondary_label
from gui.punctuation import headed, sentences
from gui.style.look import set_look
from gui.style.tokens import Space, Tone

BUTTONS = 2
_POINTED_AT = (QEvent.Type.Enter, QEvent.Type.FocusIn)


class MendBar(QFrame):
    """A sentence, a button for each of the likelier mends, a menu of the others. `mend_chosen` carries the Mend."""

    mend_chosen = Signal(Mend)
    leave_out_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._effect = label(), secondary_label()
        self._sentence, self._rows, self._has_room = "", 0, True
        self._mends: Sequence[Mend] = ()
        self._buttons: list[QPushButton] = []
        self._more = QToolButton()
        self._more.setProperty("fact", True)
        self._more.setText(self.tr("Mo&re"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self._more.setMenu(self._menu)
        self.leave_out = QPushButton(self.tr("&Leave these rows out"))
        self.leave_out.clicked.connect(self.leave_out_asked)
        self._row = QHBoxLayout()
        self._row.setSpacing(Space.SMALL)
        self._row.addWidget(self._more)
        self._row.addWidget(self.leave_out)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.SMALL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._words)
        column.addLayout(self._row)
        column.addWidget(self._effect)
        self.hide()

    @property
    def buttons(self) -> Sequence[QPushButton]:
        """The buttons of the likelier mends, the likeliest first."""
        return self._buttons

    @property
    def mends(self) -> Sequence[Mend]:
        """All mends that are offered."""
        return self._mends

    @property
    def actions_in_menu(self) -> Sequence[QAction]:
        """What the menu offers: further mends, and leaving the rows out."""
        return self._menu.actions()

    @property
    def text(self) -> str:
        """What it says, a line each."""
        return "\n".join(filter(None, (self._words.text(), self._effect.text())))

    def show_cause(self, sentence: str, tone: Tone, rows: int) -> None:
        """Show what is wrong with so many rows; its mends are still being looked for."""
        self._sentence, self._rows = sentence, rows
        self._say("")
        set_look(self, message=tone.value)
        self.show_mends((), "")
        self.leave_out.hide()
        self.show()

    def show_mends(self, mends: Sequence[Mend], proof: str) -> None:
        """Show what mends the cause, if anything does, and what its column proves."""
        self._mends = mends
        self._say(proof)
        self._offer(BUTTONS)
        self._show_effect(mends[0] if mends else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One button, where there is no room for two; all lines of the words are kept."""
        super().resizeEvent(event)
        self._fit()

    def show_effects(self, shown: bool) -> None:
        """Whether there is room to say what a mend would do; else a button's description says it."""
        self._has_room = shown
        self._effect.setVisible(shown and bool(self._effect.text()))
        self._fit()

    def _offer(self, count: int) -> None:
        """So many mends as buttons, the others in the menu."""
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(mend) for mend in self._mends[:count]]
        for place, button in enumerate(self._buttons):
            self._row.insertWidget(place, button)
        self._menu.clear()
        for mend in self._mends[count:]:
            self._add_to_menu(mend)
        if self._mends[count:]:
            self._menu.addSeparator()
        self._menu.addAction(self.tr("&Leave these rows out"), self.leave_out_asked.emit)
        self._more.setVisible(bool(self._rows and self._mends))
        self.leave_out.setVisible(bool(self._rows and not self._mends))

    def _fit(self) -> None:
        wanted = [_width(self, mend) for mend in self._mends[:BUTTONS]]
        room = self.width() - 2 * Space.MEDIUM - self._more.sizeHint().width() - Space.SMALL
        count = BUTTONS if sum(wanted) <= room else 1
        if len(self._buttons) != len(self._mends[:count]):
            self._offer(count)
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(max(0, layout.totalHeightForWidth(self.width())))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What a button would do is said while it is pointed at or has the focus."""
        if isinstance(watched, QPushButton) and event.type() in _POINTED_AT and watched in self._buttons:
            self._show_effect(self._mends[self._buttons.index(watched)])
        return super().eventFilter(watched, event)

    def _say(self, proof: str) -> None:
        words = sentences((self._sentence, proof))
        self._words.setText(words)
        self.setAccessibleName(words)

    def _show_effect(self, mend: Mend | None) -> None:
        words = effect_text(mend, self._rows) if mend else ""
        if mend and words and mend is not self._mends[0]:
            words = headed(mend_text(mend), words)
        self._effect.setText(words)
        self._effect.setVisible(self._has_room and bool(words))
        self._fit()

    def _add_to_menu(self, mend: Mend) -> None:
        action = self._menu.addAction(_plain(mend_text(mend)))
        action.setToolTip(effect_text(mend, self._rows))
        action.triggered.connect(lambda: self.mend_chosen.emit(mend))

    def _button(self, mend: Mend) -> QPushButton:
        made = QPushButton(_plain(mend_text(mend)), self)
        made.setAccessibleDescription(effect_text(mend, self._rows))
        made.setToolTip(effect_text(mend, self._rows))
        made.installEventFilter(self)
        made.clicked.connect(lambda: self.mend_chosen.emit(mend))
        return made


def _width(bar: QWidget, mend: Mend) -> int:
    """How wide the button of a mend is, with the space behind it."""
    return bar.fontMetrics().horizontalAdvance(mend_text(mend)) + 2 * Space.MEDIUM + Space.LARGE


def _plain(text: str) -> str:
    """A caption in which an & is an &."""
    return text.replace("&", "&&")
