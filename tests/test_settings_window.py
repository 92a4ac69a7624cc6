"""The windows around the wizard: settings that hold at once, the menu that opens them, versions and licences."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

import resources
from core import __version__
from core.licences import licences
from core.mapping.templates import Templates
from core.settings import DataFolder, Settings, load_settings, local_timezone, save_settings
from gui.about_window import AboutWindow
from gui.columns.found import look_at
from gui.language import LANGUAGES, has_translation, use_language
from gui.pages import Page
from gui.settings_window import SettingsWindow
from gui.window import Window
from gui.workspace import Workspace
from tests.drafts import good_rows, tickets

pytestmark = pytest.mark.screen
PATIENCE = 120_000


@pytest.fixture
def settings(qtbot: QtBot, data_folder: DataFolder) -> SettingsWindow:
    """The settings of a fresh data folder."""
    made = SettingsWindow(Workspace(data_folder))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def window(qtbot: QtBot, data_folder: DataFolder) -> Iterator[Window]:
    """The program's window, without its later pages."""
    made = Window(Workspace(data_folder))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def test_what_is_chosen_is_kept_at_once(settings: SettingsWindow, data_folder: DataFolder) -> None:
    """Budget, time zone and language are in the settings' file without another button."""
    settings.budget.setValue(40)
    settings.timezone.setCurrentText("Europe/Berlin")
    settings.language.setCurrentIndex(settings.language.findData("de"))
    assert load_settings(data_folder) == Settings(requests_a_minute=40, timezone="Europe/Berlin", language="de")
    settings.timezone.setCurrentIndex(0)
    settings.language.setCurrentIndex(0)
    assert load_settings(data_folder) == Settings(requests_a_minute=40)


def test_a_zone_that_is_half_typed_changes_nothing(settings: SettingsWindow, data_folder: DataFolder) -> None:
    """Only a zone that there is counts; a part of its name finds it in the list."""
    settings.timezone.setCurrentText("Europe/Berlin")
    settings.timezone.setCurrentText("Europe/Ber")
    assert load_settings(data_folder).timezone == "Europe/Berlin"
    completer = settings.timezone.completer()
    completer.setCompletionPrefix("kolkata")
    assert completer.currentCompletion() == "Asia/Kolkata"


def test_the_budget_has_its_bounds(settings: SettingsWindow, data_folder: DataFolder) -> None:
    """From 1 to the API's 100; a file that says otherwise counts as none."""
    assert (settings.budget.minimum(), settings.budget.maximum()) == (1, 100)
    for wrong in (0, 101, -5):
        save_settings(data_folder, Settings(requests_a_minute=wrong))
        assert load_settings(data_folder).requests_a_minute == 100


def test_the_folders_are_shown_and_opened(
    settings: SettingsWindow, data_folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Data and log folder each have a button that opens them in the system's file manager."""
    opened: list[str] = []
    monkeypatch.setattr("gui.settings_window.QDesktopServices.openUrl", lambda url: opened.append(url.toLocalFile()))
    for button in settings.findChildren(QPushButton):
        if button.text().startswith(("&Open", "Open")):
            button.click()
    assert [Path(path) for path in opened] == [data_folder.data, data_folder.logs]


def test_a_language_without_translation_is_said(settings: SettingsWindow) -> None:
    """Every language can be chosen; where a translation is missing, that is said, else when it holds."""
    for code in LANGUAGES:
        settings.language.setCurrentIndex(settings.language.findData(code))
        says = settings.language_note.text()
        assert ("next start" in says) is has_translation(code)


def test_the_time_zone_is_what_files_are_read_by(data_folder: DataFolder) -> None:
    """The suggestion for a file stores the chosen zone; without one the computer's."""
    table, templates = tickets(good_rows(3)), Templates(data_folder.templates)
    chosen = look_at(table, templates, None, "Asia/Kolkata", lambda: False).suggestion.mapping
    default = look_at(table, templates, None, None, lambda: False).suggestion.mapping
    assert chosen.options.timezone == "Asia/Kolkata"
    assert default.options.timezone == local_timezone()


def test_translations_are_taken_where_they_are(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a file of ours for the language both it and Qt's own texts are translated; without one nothing is."""
    before = QLocale()
    assert use_language(qapp, "xx") == "en"
    monkeypatch.setattr(resources, "path", lambda name: tmp_path / Path(name).name)
    (tmp_path / "de.qm").write_bytes(EMPTY_TRANSLATION)
    try:
        assert use_language(qapp, "de") == "de"
        assert QApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    finally:
        for translator in qapp.findChildren(QTranslator):
            qapp.removeTranslator(translator)
            translator.deleteLater()
        QLocale.setDefault(before)
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_the_menu_opens_them(qtbot: QtBot, window: Window) -> None:
    """Settings, support bundle and about are in the menu on every page's heading, each with a letter."""
    menu = window.file_page.more.menu()
    actions = [action for action in menu.actions() if action.text()][1:]
    assert [action.text() for action in actions] == ["&Settings…", "Support &bundle…", "&About BuildBetter Importer"]
    for action in actions:
        action.trigger()
        shown = window.around.shown
        assert shown is not None
        assert shown.isVisible()
        shown.reject()
        assert window.around.shown is None


def test_the_settings_have_their_key(qtbot: QtBot, window: Window) -> None:
    """Ctrl and comma open the settings, as elsewhere."""
    with_key = [
        action for action in window.file_page.more.menu().actions() if action.shortcut() == QKeySequence("Ctrl+,")
    ]
    with_key[0].trigger()
    assert isinstance(window.around.shown, SettingsWindow)
    window.around.shown.accept()


def test_deleting_closes_the_program_and_keeps_nothing(qtbot: QtBot, window: Window, data_folder: DataFolder) -> None:
    """After the deletion the window closes, and its place isn't written down again."""
    save_settings(data_folder, replace(window.workspace.settings, requests_a_minute=7))
    window.around.show_settings()
    window.around.shown.erase.click()  # type: ignore[union-attr]
    dialog = next(each for each in QApplication.topLevelWidgets() if type(each).__name__ == "ErasingDialog")
    qtbot.waitUntil(dialog.delete.isEnabled, timeout=PATIENCE)  # type: ignore[attr-defined]
    dialog.delete.click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=PATIENCE)
    assert not data_folder.settings.exists()


def test_about_names_every_library(qtbot: QtBot) -> None:
    """Each library with version and licence, its text below, and all of it in the clipboard."""
    about = AboutWindow()
    qtbot.addWidget(about)
    about.show()
    qtbot.waitUntil(lambda: about.table.rowCount() > 0 and bool(about.text.toPlainText()), timeout=PATIENCE)
    shown = [
        tuple(about.table.item(row, column).text() for column in range(3)) for row in range(about.table.rowCount())
    ]
    assert shown == [(each.name, each.version, each.licence) for each in licences()]
    about.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"BuildBetter Importer {__version__}\n")
    assert "Qt " in copied
    about.reject()


def test_a_plan_follows_the_budget(qtbot: QtBot, window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    """On the Destination page the plan is made anew when the settings are closed."""
    asked: list[int] = []
    with qtbot.waitSignal(window.pages_made, timeout=PATIENCE):
        window.warm_up()
    assert window.later is not None
    monkeypatch.setattr(window.later.destination, "initializePage", lambda: asked.append(1))
    monkeypatch.setattr(window, "currentId", lambda: Page.DESTINATION)
    window.around.show_settings()
    window.around.shown.accept()  # type: ignore[union-attr]
    assert asked == [1]


# What lrelease makes of a file without a single text.
EMPTY_TRANSLATION = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
