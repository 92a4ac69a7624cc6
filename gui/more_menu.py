"""What is around the wizard and belongs to no page: help, settings, the support bundle, what the program is made of."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from gui.icons import set_icon


class MoreMenu(QToolButton):
    """A button with a menu. A choice is told, not made."""

    help_asked = Signal()
    settings_asked = Signal()
    support_asked = Signal()
    about_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("flat", True)
        self.setProperty("plain_menu", True)
        self.setText(self.tr("&More"))
        set_icon(self, "more")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setToolTip(self.tr("Help, settings, support, about"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        help_ = menu.addAction(self.tr("&Help"))
        help_.setShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents))
        help_.triggered.connect(self.help_asked)
        menu.addSeparator()
        settings = menu.addAction(self.tr("&Settings…"))
        settings.setShortcut(QKeySequence("Ctrl+,"))
        support = menu.addAction(self.tr("Support &bundle…"))
        menu.addSeparator()
        about = menu.addAction(self.tr("&About BuildBetter Importer"))
        settings.triggered.connect(self.settings_asked)
        support.triggered.connect(self.support_asked)
        about.triggered.connect(self.about_asked)
        self.setMenu(menu)
