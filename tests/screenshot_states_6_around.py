"""The windows around the wizard, as pictures."""

from pathlib import Path

from core.erasure import Belongings
from core.support.bundle import BundleFile
from gui.about_window import AboutWindow
from gui.crash_dialog import CrashDialog
from gui.crashes import Crash
from gui.erasing_dialog import ErasingDialog
from gui.help_window import HelpWindow
from gui.pages import Page
from gui.settings_window import SettingsWindow
from gui.support_window import SupportWindow
from tests.screenshots import Stage

TRACE = """  gui/importing/page.py:141 in ImportPage.on_progress_made
  gui/importing/delivery_view.py:64 in DeliveryView.show_progress"""
IMPORT = """import: 3f9c1b7e20
state: stopped
reason:
file: (file).xlsx
practice: False
rows: 8412: accepted 3120, duplicate 3, rejected 4, invalid 15, skipped 0, pending 5270
requests: sources 1, people 2100, records 3127, retries 12
people: 2100
seconds: 1911
"""


def help_(stage: Stage) -> None:
    """The questions of the page that is open, and of the others."""
    stage.shown = HelpWindow(Page.COLUMNS, stage.window)
    stage.shown.show()


def settings(stage: Stage) -> None:
    """The settings as they are at the first start."""
    stage.shown = SettingsWindow(stage.window.workspace, stage.window)
    stage.shown.show()


def settings_in_another_language(stage: Stage) -> None:
    """A language for which there is no translation yet."""
    settings(stage)
    shown = stage.shown
    assert isinstance(shown, SettingsWindow)
    shown.budget.setValue(50)
    shown.timezone.show_zone("Europe/Berlin")
    shown.language.setCurrentIndex(shown.language.count() - 1)


def deleting(stage: Stage) -> None:
    """What goes when all is deleted."""
    shown = ErasingDialog(stage.data_folder, stage.window)
    shown.show()
    stage.settle(0.3)
    shown.on_found(
        Belongings(
            imports=12, unfinished=1, templates=3, drafts=2, practice=2, recent_files=8, keys=("https://api.example",)
        )
    )
    stage.shown = shown


def deleting_is_refused(stage: Stage) -> None:
    """An import is being delivered."""
    from core.errors import UnfinishedError

    deleting(stage)
    assert isinstance(stage.shown, ErasingDialog)
    stage.shown.on_failed(UnfinishedError("erasing_refused"))


def about(stage: Stage) -> None:
    """Versions and licences."""
    shown = AboutWindow(stage.window)
    shown.show()
    stage.wait_for(lambda: bool(shown.text.toPlainText()))
    stage.shown = shown


def support(stage: Stage) -> None:
    """The bundle, read before it is saved."""
    shown = SupportWindow(stage.data_folder, stage.window)
    shown.show()
    stage.wait_for(lambda: shown.names.count() > 0)
    files = [file for file in shown._files if file.name != "imports.txt"]
    shown.show_files((*files, BundleFile("imports.txt", IMPORT)))
    shown.names.setCurrentRow(len(files))
    shown._saved = Path("buildbetter-importer-support.zip")
    shown._on_saved(None)
    stage.shown = shown


def crash(stage: Stage) -> None:
    """Something went wrong."""
    shown = CrashDialog(Crash("RuntimeError", TRACE), stage.window)
    shown.show()
    stage.shown = shown


def crash_with_details(stage: Stage) -> None:
    """Something went wrong, and it is looked at."""
    crash(stage)
    assert isinstance(stage.shown, CrashDialog)
    stage.shown.on_details_clicked()


def cut_off(stage: Stage) -> None:
    """The start after a crash."""
    stage.window.around.say_cut_off()


STATES = {
    "help": help_,
    "settings": settings,
    "settings-language": settings_in_another_language,
    "deleting": deleting,
    "deleting-refused": deleting_is_refused,
    "about": about,
    "support-bundle": support,
    "crash": crash,
    "crash-details": crash_with_details,
    "start-after-a-crash": cut_off,
}
