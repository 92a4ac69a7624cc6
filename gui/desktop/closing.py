"""The question when a window is closed whose import isn't finished."""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

translate = QCoreApplication.translate


class Closing(Enum):
    """What a person wants by closing the window."""

    KEEP_GOING = auto()
    QUIT = auto()
    STAY = auto()


def ask_closing(parent: QWidget, *, has_tray: bool) -> Closing:
    """What the person chooses."""
    asking, choices = closing_box(parent, has_tray=has_tray)
    asking.exec()
    asking.deleteLater()
    return choices.get(asking.clickedButton(), Closing.STAY)


def closing_box(parent: QWidget, *, has_tray: bool) -> tuple[QMessageBox, dict[QAbstractButton, Closing]]:
    """The question and what each of its buttons means. Without a tray, only a minimized window can keep going."""
    asking = QMessageBox(parent)
    asking.setIcon(QMessageBox.Icon.NoIcon)
    asking.setText(translate("closing", "The import isn't finished."))
    if has_tray:
        stays = translate("closing", "It can keep going in the tray; a click on its icon brings the window back.")
        keep_text = translate("closing", "&Keep going in the tray")
    else:
        stays = translate("closing", "This desktop has no tray. It can keep going in a minimized window.")
        keep_text = translate("closing", "&Keep going, minimized")
    pauses = translate(
        "closing",
        "If you quit, it is paused, and goes on from the same place when it is continued. Nothing is sent twice.",
    )
    asking.setInformativeText(f"{stays}\n\n{pauses}")
    quit_ = asking.addButton(translate("closing", "&Pause and quit"), QMessageBox.ButtonRole.DestructiveRole)
    stay = asking.addButton(translate("closing", "&Stay"), QMessageBox.ButtonRole.RejectRole)
    keep = asking.addButton(keep_text, QMessageBox.ButtonRole.AcceptRole)
    asking.setDefaultButton(keep)
    asking.setEscapeButton(stay)
    return asking, {keep: Closing.KEEP_GOING, quit_: Closing.QUIT, stay: Closing.STAY}
