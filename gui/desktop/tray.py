"""The icon in the tray, where the desktop has one: it shows the state, and steers the import."""

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from core.delivery.events import Activity
from gui.desktop.tray_icon import tray_icon
from gui.one_line import unturned
from gui.style.tokens import Tone

MESSAGE_MILLISECONDS = 20_000
LONGEST_LINE = 60
_BRACKETS = str.maketrans("<>", "‹›")
STEERABLE = frozenset(Activity) - {Activity.STOPPING}
IDLE = frozenset({Activity.PAUSED, Activity.OUTSIDE_HOURS})
WAITS = frozenset({Activity.WAITING_FOR_NETWORK, Activity.WAITING_FOR_SERVER})


def has_tray() -> bool:
    """Whether the desktop has a tray at this moment."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """The icon, its tooltip and its menu. It only tells what is wished."""

    open_asked = Signal()
    pause_asked = Signal()
    resume_asked = Signal()
    stop_asked = Signal()
    quit_asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._shown: tuple[str, Tone] | None = None
        self.icon = QSystemTrayIcon(self)
        self.menu = QMenu()
        self.head = self.menu.addAction("")
        self.head.setEnabled(False)
        self.menu.addSeparator()
        self.open = self._action(self.tr("&Open the window"), self.open_asked)
        self.pause = self._action(self.tr("&Pause"), self.pause_asked)
        self.resume = self._action(self.tr("&Resume"), self.resume_asked)
        self.stop = self._action(self.tr("&Stop"), self.stop_asked)
        self.menu.addSeparator()
        self.quit = self._action("", self.quit_asked)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_activated)
        self.icon.messageClicked.connect(self.open_asked)
        self.show_rest("", Tone.ACCENT, "")

    def show_activity(self, activity: Activity, words: str) -> None:
        """Show what a running import does; `words` say it, with how far it is."""
        if activity in IDLE:
            self._badge("pause", Tone.MUTED)
        elif activity in WAITS:
            self._badge("retry", Tone.WARNING)
        else:
            self._badge("play", Tone.OK)
        self._say(words)
        self.pause.setVisible(activity in STEERABLE and activity is not Activity.PAUSED)
        self.resume.setVisible(activity is Activity.PAUSED)
        self.stop.setVisible(activity in STEERABLE)
        self.quit.setText(self.tr("Pause and &quit"))

    def show_rest(self, shape: str, tone: Tone, words: str) -> None:
        """Show that no import runs, and how the last one came to rest."""
        self._badge(shape, tone)
        self._say(words)
        for action in (self.pause, self.resume, self.stop):
            action.setVisible(False)
        self.quit.setText(self.tr("&Quit"))

    def notify(self, title: str, words: str) -> None:
        """Say something over the desktop; a click on it asks for the window."""
        self.icon.showMessage(_unmarked(title), _unmarked(words), self.icon.icon(), MESSAGE_MILLISECONDS)

    def _badge(self, shape: str, tone: Tone) -> None:
        if (shape, tone) != self._shown:
            self._shown = (shape, tone)
            self.icon.setIcon(tray_icon(shape, tone))

    def _say(self, words: str) -> None:
        if words != self._words:
            self._words = words
            self.head.setText(_shortened(words.partition("\n")[0]).replace("&", "&&"))
            self.icon.setToolTip(_unmarked("\n".join(map(_shortened, words.split("\n")))))

    def _action(self, text: str, asked: SignalInstance) -> QAction:
        made = self.menu.addAction(text)
        made.triggered.connect(asked)
        return made

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.open_asked.emit()


def _unmarked(text: str) -> str:
    """A text without what a desktop could take for markup, as those of Linux do in notifications and tooltips."""
    return unturned(text).translate(_BRACKETS)


def _shortened(line: str) -> str:
    """A line that a menu and a tooltip have room for, with what is too long left out in the middle."""
    if len(line) <= LONGEST_LINE:
        return line
    half = LONGEST_LINE // 2
    return f"{line[:half]}…{line[-half:]}"
