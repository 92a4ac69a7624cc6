"""The style on the running program: Fusion, the system's palette with our accent, and the style sheet."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QPixmapCache
from PySide6.QtWidgets import QApplication, QStyleFactory

from gui.icons import draw_again
from gui.style.sheet import style_sheet
from gui.style.tokens import DARK_GROUND, LIGHT_GROUND, colours_of


class Theme(QObject):
    """Puts the style on a program and follows the system from light to dark and back.

    A `scheme` other than Unknown holds whatever the system says.
    """

    changed = Signal()

    def __init__(self, app: QApplication, scheme: Qt.ColorScheme = Qt.ColorScheme.Unknown) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = scheme
        app.setStyle(QStyleFactory.create("Fusion"))
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.on_scheme_changed)
        self.apply()

    def on_scheme_changed(self, _scheme: Qt.ColorScheme) -> None:
        """The system went from light to dark or back."""
        self.apply()

    def use(self, scheme: Qt.ColorScheme) -> None:
        """Hold a scheme; Unknown follows the system again."""
        self._scheme = scheme
        self.apply()

    def apply(self) -> None:
        """Make palette and sheet anew from the system's palette."""
        palette = self._ground()
        chosen = colours_of(palette)
        palette.setColor(QPalette.ColorRole.Accent, chosen.accent)
        palette.setColor(QPalette.ColorRole.Highlight, chosen.accent)
        palette.setColor(QPalette.ColorRole.HighlightedText, chosen.on_accent)
        palette.setColor(QPalette.ColorRole.Link, chosen.accent)
        palette.setColor(QPalette.ColorRole.PlaceholderText, chosen.muted)
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, chosen.muted)
        QPixmapCache.clear()
        self._app.setPalette(palette)
        self._app.setStyleSheet(style_sheet(chosen))
        draw_again()
        self.changed.emit()

    def _ground(self) -> QPalette:
        system = self._app.style().standardPalette()
        wanted = self._scheme == Qt.ColorScheme.Dark
        if self._scheme == Qt.ColorScheme.Unknown or colours_of(system).dark == wanted:
            return system
        button, window, base = (QColor(name) for name in (DARK_GROUND if wanted else LIGHT_GROUND))
        palette = QPalette(button, window)
        palette.setColor(QPalette.ColorRole.Base, base)
        palette.setColor(QPalette.ColorRole.AlternateBase, base)
        return palette
