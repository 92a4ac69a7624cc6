"""The buttons of the Import page: pause, resume, stop, try now, go on, and those of the report."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from core.delivery.events import Activity
from gui.locale import count_text
from gui.style.look import set_look
from gui.style.tokens import Space

WAITS = (Activity.WAITING_FOR_NETWORK, Activity.WAITING_FOR_SERVER)


class Steering(QWidget):
    """A row of buttons. Which of them are seen depends on what the import does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.save = QPushButton()
        self.page = QPushButton(self.tr("Open the practice pag&e"))
        self.another = QPushButton(self.tr("Import &another file"))
        self.try_now = QPushButton(self.tr("&Try now"))
        self.pause = QPushButton(self.tr("&Pause"))
        self.resume = QPushButton(self.tr("&Resume"))
        self.stop = QPushButton(self.tr("&Stop"))
        self.cancel = QPushButton(self.tr("&Cancel"))
        self.go_on = QPushButton()
        self.hours = QPushButton(self.tr("Sending ho&urs…"))
        self.real = QPushButton(self.tr("&Import to BuildBetter…"))
        self.real.setToolTip(self.tr("Go back to the destination, with all that you chose"))
        self.columns = QPushButton(self.tr("Change the &columns"))
        self.columns.setToolTip(self.tr("Go back to the columns, with all that you chose. A new import begins then."))
        self.hours.setToolTip(self.tr("Send only at certain hours of the day"))
        self._at_left = (self.hours, self.save, self.page)
        self._at_right = (
            self.another,
            self.columns,
            self.real,
            self.try_now,
            self.pause,
            self.resume,
            self.stop,
            self.cancel,
            self.go_on,
        )
        self._lost_focus = False
        self._offered: tuple[tuple[QPushButton, ...], QPushButton | None] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        for button in self._at_left:
            row.addWidget(button)
        row.addStretch(1)
        for button in self._at_right:
            row.addWidget(button)

    def offer(self, *buttons: QPushButton, primary: QPushButton | None = None) -> None:
        """Show these buttons and hide the others; one of them may be the primary one."""
        if (buttons, primary) == self._offered:
            return
        self._offered = (buttons, primary)
        every, held = (*self._at_left, *self._at_right), self.window().focusWidget()
        self._lost_focus |= held in every and held not in buttons
        for button in every:
            button.setVisible(button in buttons)
            set_look(button, primary=button is primary)
        if self._lost_focus and buttons:
            # Qt would go on to the next button, which may be Stop.
            (primary or buttons[0]).setFocus()
            self._lost_focus = False

    def offer_for(self, activity: Activity) -> None:
        """Show what steers an import that does this."""
        if activity is Activity.STOPPING:
            self.offer()
        elif activity is Activity.PAUSED:
            self.offer(self.resume, self.stop, self.hours, primary=self.resume)
        elif activity in WAITS:
            self.offer(self.try_now, self.pause, self.stop, self.hours)
        else:
            self.offer(self.pause, self.stop, self.hours)

    def offer_report(self, behind: int, *, has_page: bool, was_rehearsal: bool) -> None:
        """Show what can be done after the end; `behind` rows stay behind. After a rehearsal comes the import."""
        one, many = self.tr("Save the &row that stays behind…"), self.tr("Save the {count} &rows that stay behind…")
        self.save.setText((one if behind == 1 else many).format(count=count_text(behind)))
        offered = [self.another, *([self.save] if behind else []), *([self.page] if has_page else [])]
        offered += [self.real] if was_rehearsal else []
        self.offer(*offered, primary=self.real if was_rehearsal else self.another)

    def offer_to_go_on(self, text: str, *more: QPushButton) -> None:
        """Show the button that goes on, under this caption, and perhaps others."""
        self.go_on.setText(text)
        self.offer(self.go_on, *more, primary=self.go_on)
