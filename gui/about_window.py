"""What the program is made of: versions and licences, to read and to copy."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from core import __version__
from core.licences import Licence, licences, texts
from gui.button_row import button_row
from gui.fitted import fit_size
from gui.labels import secondary_label
from gui.side_window import SideWindow
from gui.style.look import set_look
from gui.table_rows import show_as_rows
from gui.work import Work

SIZE = QSize(720, 600)


class AboutWindow(SideWindow):
    """Our version, Python's and Qt's, and every library with its licence and that licence's text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._libraries: list[Licence] = []
        self.table = QTableWidget(0, 3)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self.copy = QPushButton(self.tr("Co&py all"))
        self.close_button = QPushButton(self.tr("&Close"))
        self._reading, self._looking = Work(self), Work(self)
        self._reading.finished.connect(self.show_libraries)
        self._looking.finished.connect(self.text.setPlainText)
        self.table.currentCellChanged.connect(self._on_row_changed)
        self.copy.clicked.connect(self.on_copy_clicked)
        self.close_button.clicked.connect(self.accept)
        self.setWindowTitle(self.tr("About BuildBetter Importer"))
        fit_size(self, SIZE)
        self._lay_out()
        self._reading.run(lambda _watch: licences())

    def show_libraries(self, libraries: list[Licence]) -> None:
        """Show the libraries that were found."""
        self._libraries = libraries
        self.table.setRowCount(len(libraries))
        for row, library in enumerate(libraries):
            for column, text in enumerate((library.name, library.version, library.licence)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(row, column, item)
        self.table.setCurrentCell(0, 0)

    def on_copy_clicked(self) -> None:
        """Copy the versions and licences as text."""
        lines = [f"BuildBetter Importer {__version__}"]
        lines += [f"{each.name} {each.version} ({each.licence})" for each in self._libraries]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.copy.setText(self.tr("Copied"))

    def _on_row_changed(self, row: int) -> None:
        if 0 <= row < len(self._libraries):
            library = self._libraries[row]
            none = self.tr("{name}: {licence}").format(name=library.name, licence=library.licence)
            self._looking.run(lambda _watch: texts(library.name) or none)

    def _lay_out(self) -> None:
        self.table.setHorizontalHeaderLabels([self.tr("Library"), self.tr("Version"), self.tr("Licence")])
        self.table.setAccessibleName(self.tr("Libraries"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        show_as_rows(self.table)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        set_look(self.close_button, primary=True)
        self.close_button.setDefault(True)
        column = self.column_under(self.tr("BuildBetter Importer {version}").format(version=__version__))
        column.addWidget(secondary_label(self.tr("MIT licence. It stands on these libraries:")))
        column.addWidget(self.table, 3)
        column.addWidget(self.text, 2)
        column.addLayout(button_row(self.copy, None, self.close_button))
