"""What is said after something went wrong that nobody expected, and what can be done then."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from gui.button_row import button_row
from gui.crashes import Crash
from gui.fitted import fit_height
from gui.labels import label
from gui.side_window import SideWindow
from gui.style.look import set_look

WIDTH = 660
DETAILS_HEIGHT = 200


class CrashDialog(SideWindow):
    """Says what happened, and hands on what the person wants."""

    bundle_asked = Signal()
    close_asked = Signal()

    def __init__(self, crash: Crash, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.details = QPlainTextEdit(crash.trace or crash.kind)
        self.details.setReadOnly(True)
        self.details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setMinimumHeight(DETAILS_HEIGHT)
        self.details.setAccessibleName(self.tr("Details"))
        self.details.hide()
        self.show_details = QPushButton(self.tr("Show the &details"))
        self.bundle = QPushButton(self.tr("Save a support &bundle…"))
        self.close_program = QPushButton(self.tr("&Close the program"))
        self.go_on = QPushButton(self.tr("&Go on"))
        self.show_details.clicked.connect(self.on_details_clicked)
        self.bundle.clicked.connect(self.bundle_asked)
        self.close_program.clicked.connect(self.on_close_clicked)
        self.go_on.clicked.connect(self.accept)
        set_look(self.go_on, primary=True)
        self.go_on.setDefault(True)
        self._lay_out()
        self.go_on.setFocus()

    def on_details_clicked(self) -> None:
        """Show where it happened, or put it away."""
        shown = self.details.isHidden()
        self.details.setVisible(shown)
        self.show_details.setText(self.tr("Hide the &details") if shown else self.tr("Show the &details"))
        fit_height(self)

    def on_close_clicked(self) -> None:
        """Close the program after this window."""
        self.accept()
        self.close_asked.emit()

    def _lay_out(self) -> None:
        words = self.tr(
            "The import's journal is intact: what was delivered stays delivered, and nothing is sent twice. You can "
            "go on, or close the program and continue the import when you start it again."
        )
        ask = self.tr("If it happens again, a support bundle helps to find out why. You see what is in it first.")
        column = self.column_under(self.tr("Something went wrong that we didn't expect."))
        column.addWidget(label(words))
        column.addWidget(label(ask, muted=True))
        column.addWidget(self.details, 1)
        column.addLayout(button_row(self.show_details, self.bundle, None, self.close_program, self.go_on))
        self.setMinimumWidth(WIDTH)
        self.resize(WIDTH, 0)
        fit_height(self)
