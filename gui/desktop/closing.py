"""The question when a window is closed whose import isn't finished."""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

translate = QCoreApplication.translate


class Closing(Enum):
    """What a person wants by closing the window."""

    KEEP_GOING = auto()
    QUIT = auto()
    STAY = auto()


def ask_closing(parent: QWidget, *, has_tray: bool) -> Closing:
    """What the person chooses. Without a tray the import can go on in a minimized window only."""
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
    asking.exec()
    clicked = asking.clickedButton()
    if clicked is keep:
        return Closing.KEEP_GOING
    return Closing.QUIT if clicked is quit_ else Closing.STAY
