"""The frame of every window beside the wizard's."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout

from gui.labels import title_label
from gui.style.look import set_look
from gui.style.tokens import Space, colours
from gui.work import Work

# `exec` hands a dialog over to Python: it lives until it may go, though nobody else knows it any more.
_going: "set[SideWindow]" = set()


class SideWindow(QDialog):
    """Stands on the ground of the wizard's pages, with their margins and a title like theirs.

    Closed, it is gone as soon as its threads have ended, which nobody waits for.
    """

    outlives_closing = False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), colours().base)

    def column_under(self, title: str) -> QVBoxLayout:
        """The window's layout from top to bottom, begun with its title."""
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.LARGE)
        column.setSpacing(Space.LARGE)
        column.addWidget(title_label(title))
        return column

    def answers(self, take: str, leave: str) -> QDialogButtonBox:
        """The two answers of a dialog; the first accepts, and is the primary one."""
        made = QDialogButtonBox()
        set_look(made.addButton(take, QDialogButtonBox.ButtonRole.AcceptRole), primary=True)
        made.addButton(leave, QDialogButtonBox.ButtonRole.RejectRole)
        made.accepted.connect(self.accept)
        made.rejected.connect(self.reject)
        return made

    def asked(self) -> bool:
        """Open, and wait for the answer: whether it was accepted. What was chosen can be read until the next event."""
        self.outlives_closing = True  # while the answer is on its way
        accepted = self.exec() == QDialog.DialogCode.Accepted
        self.go()
        return accepted

    def done(self, result: int) -> None:
        """Close, with the answer."""
        super().done(result)
        if not self.outlives_closing:
            self.go()

    def go(self) -> None:
        """Be deleted once no thread runs for it; what one finds out isn't told any more."""
        _going.add(self)
        for work in self.findChildren(Work):
            work.cancelled.connect(self._go_if_idle)
            work.leave()
        self._go_if_idle()

    def _go_if_idle(self) -> None:
        if not any(work.running for work in self.findChildren(Work)):
            _going.discard(self)
            self.deleteLater()
