"""The settings: how imports go, the language, and what the program keeps on this computer."""

from dataclasses import replace

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from core.settings import HOME_VARIABLE, MOST_REQUESTS_A_MINUTE, local_timezone
from gui.button_row import button_row
from gui.fitted import fit_height
from gui.labels import secondary_label, section_label, without_key
from gui.language import LANGUAGES, has_translation
from gui.path_label import PathLabel
from gui.punctuation import headed
from gui.scrolled import scrolled
from gui.side_window import SideWindow
from gui.style.look import set_look
from gui.style.tokens import Space
from gui.workspace import Workspace
from gui.zones import ZoneBox

WIDTH = 620


class SettingsWindow(SideWindow):
    """Every choice holds at once, but for the language. What is deleted is another window's matter."""

    erasing_asked = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        settings = workspace.settings
        self.budget = QSpinBox()
        self.budget.setRange(1, MOST_REQUESTS_A_MINUTE)
        self.budget.lineEdit().setTextMargins(Space.SMALL, 0, 0, 0)
        self.budget.setValue(settings.requests_a_minute)
        self.timezone = ZoneBox(self.tr("This computer's ({zone})").format(zone=local_timezone()))
        self.timezone.show_zone(settings.timezone)
        self.language = QComboBox()
        self.language_note = secondary_label()
        self._offer_languages()
        self.erase = QPushButton(self.tr("&Delete all local data…"))
        self.close_button = QPushButton(self.tr("&Close"))
        self.setWindowTitle(self.tr("Settings"))
        self._lay_out()
        self.budget.valueChanged.connect(self._keep)
        self.timezone.currentTextChanged.connect(self._keep)
        self.language.currentIndexChanged.connect(self._keep)
        self.language.currentIndexChanged.connect(self._say_language)
        self.erase.clicked.connect(self.erasing_asked)
        self.close_button.clicked.connect(self.accept)

    def _keep(self) -> None:
        """Keep what is chosen; a time zone that is half typed leaves the one before."""
        settings = self._workspace.settings
        zone = self.timezone.zone if self.timezone.is_known else settings.timezone
        chosen = replace(
            settings,
            requests_a_minute=self.budget.value(),
            timezone=zone,
            language=self.language.currentData(),
        )
        if chosen != settings:
            self._workspace.save(chosen)

    def _say_language(self) -> None:
        code = self.language.currentData()
        words = self.tr("A change holds from the next start on.")
        if code and not has_translation(code):
            words = self.tr("There is no translation to it in this version yet: the window stays in English.")
        self.language_note.setText(words)

    def _offer_languages(self) -> None:
        self.language.addItem(self.tr("The system's"), None)
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(self._workspace.settings.language)))
        self._say_language()

    def _lay_out(self) -> None:
        folder = self._workspace.folder
        form = QGridLayout()
        form.setHorizontalSpacing(Space.LARGE)
        form.setVerticalSpacing(Space.HAIR)
        form.setColumnStretch(1, 1)
        budget_note = self.tr(
            "BuildBetter takes {most} a minute for your whole organization. Choose fewer where other tools send to it, "
            "too. An import that is running keeps its number until it is continued."
        )
        zone_note = self.tr("For dates of files that don't say theirs. Each file's own can be chosen in its options.")
        self._add(form, self.tr("&Requests a minute"), self.budget, budget_note.format(most=MOST_REQUESTS_A_MINUTE))
        self._add(form, self.tr("&Time zone"), self.timezone, zone_note)
        self._add(form, self.tr("&Language"), self.language, self.language_note)
        folders = QVBoxLayout()
        folders.setSpacing(Space.SMALL)
        folders.addWidget(section_label(self.tr("On this computer")))
        folders.addLayout(self._folder_row(self.tr("Data"), str(folder.data), self.tr("&Open the data folder")))
        folders.addLayout(self._folder_row(self.tr("Log"), str(folder.logs), self.tr("Open the lo&g folder")))
        where = self.tr("Another folder is used when the program starts with --data-dir FOLDER, or with {variable}.")
        folders.addWidget(secondary_label(where.format(variable=HOME_VARIABLE)))
        set_look(self.close_button, primary=True)
        self.close_button.setDefault(True)
        column = self.column_under(self.tr("Settings"))
        area = scrolled(self._parts(form, folders))
        column.addWidget(area, 1)
        column.addLayout(button_row(self.erase, None, self.close_button))
        self.setMinimumWidth(WIDTH)
        self.resize(WIDTH, 0)
        fit_height(self, area)

    def _parts(self, *layouts: QLayout) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        for layout in layouts:
            column.addLayout(layout)
        column.addStretch(1)
        return whole

    def _add(self, form: QGridLayout, name: str, control: QWidget, note: str | QLabel) -> None:
        row = form.rowCount()
        caption = QLabel(name)
        caption.setBuddy(control)
        control.setAccessibleName(without_key(name))
        form.addWidget(caption, row, 0)
        form.addWidget(control, row, 1)
        words = secondary_label(note) if isinstance(note, str) else note
        words.setContentsMargins(0, 0, 0, Space.MEDIUM)
        form.addWidget(words, row + 1, 1)

    def _folder_row(self, name: str, path: str, caption: str) -> QHBoxLayout:
        shown = PathLabel(path)
        shown.setAccessibleName(headed(name, str(path)))
        opens = QPushButton(caption)
        opens.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(path)))
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(shown, 1)
        row.addWidget(opens)
        return row
