"""Deleting all local data: everything of ours goes, nothing else, and never under a running import."""

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import keyring
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core import credentials
from core.delivery.lock import ImportLock
from core.erasure import belongings, erase
from core.errors import FileError, UnfinishedError
from core.log import close_log, open_log
from core.mapping.templates import Templates
from core.run_record import RunRecord
from core.sandbox.practice import practice_server
from core.settings import DataFolder, Settings, save_settings
from gui.erasing_dialog import ErasingDialog
from tests.drafts import ticket_mapping
from tests.keyrings import FileKeyring, LockedKeyring
from tests.open_window import OpenWindow
from tests.test_history_window import add_import

ADDRESS = "https://api.buildbetter.app"


@pytest.fixture
def used(data_folder: DataFolder) -> Iterator[DataFolder]:
    """A data folder that was lived in, with a file in it that isn't ours."""
    add_import(data_folder, "older.csv", finished=True)
    import_id = add_import(data_folder, "newer.csv", finished=False)
    practice_server(data_folder.practice, import_id)
    (data_folder.practice / f"{import_id}.sqlite3").touch()
    Templates(data_folder.templates).save(ticket_mapping().model_copy(update={"name": "Mine"}))
    save_settings(data_folder, Settings().with_recent_file(Path("/exports/a.csv")))
    RunRecord.begin(data_folder).end()
    data_folder.log.write_text("a line\n")
    (data_folder.data / "holiday.jpg").write_bytes(b"not ours")
    yield data_folder
    close_log()


def left_in(folder: DataFolder) -> list[str]:
    return sorted(path.relative_to(folder.data).as_posix() for path in folder.data.rglob("*") if path.is_file())


def test_it_says_what_would_go(used: DataFolder) -> None:
    """Imports, those not finished, templates and practice are counted."""
    found = belongings(used)
    assert (found.imports, found.unfinished, found.templates, found.practice, found.recent_files) == (2, 1, 1, 1, 1)


def test_everything_of_ours_goes_and_nothing_else(used: DataFolder) -> None:
    """After it the folder holds only what the program never wrote."""
    open_log(used.log)
    erase(used)
    assert left_in(used) == ["holiday.jpg"]


def test_nothing_goes_while_an_import_is_delivered(used: DataFolder) -> None:
    """A process that delivers keeps everything where it is, and the refusal is a sentence."""
    before = left_in(used)
    locks = used.journal.parent / "locks"
    refused = pytest.raises(UnfinishedError, match="An import is being delivered")
    with ImportLock(locks, "an-import"), refused as raised:
        erase(used)
    assert raised.value.code == "erasing_refused"
    assert set(before) <= set(left_in(used))


def test_a_journal_that_cannot_be_read_can_be_deleted(data_folder: DataFolder) -> None:
    """A damaged journal is named as such, and goes like any other."""
    data_folder.journal.write_bytes(b"no database at all, but a text of some length" * 50)
    assert belongings(data_folder).imports is None
    erase(data_folder)
    assert not data_folder.journal.exists()


def test_the_key_goes_only_where_it_is_chosen(
    used: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    """The keyring's key is found, stays unless it is named, and is gone when it was."""
    monkeypatch.setenv("TEST_KEYRING_FILE", str(tmp_path / "keyring.json"))
    before = keyring.get_keyring()
    keyring.set_keyring(FileKeyring())
    request.addfinalizer(lambda: keyring.set_keyring(before))
    credentials.store_key(ADDRESS, "key-of-a-test")
    found = belongings(used)
    assert found.keys == (ADDRESS,)
    erase(used)
    assert credentials.key_status(ADDRESS).stored
    erase(used, found.keys)
    assert not credentials.key_status(ADDRESS).stored


def test_a_locked_keyring_counts_no_key(used: DataFolder, request: pytest.FixtureRequest) -> None:
    """What a keyring doesn't tell isn't offered to be deleted, and hinders nothing else."""
    before = keyring.get_keyring()
    keyring.set_keyring(LockedKeyring())
    request.addfinalizer(lambda: keyring.set_keyring(before))
    assert belongings(used).keys == ()
    erase(used)
    assert left_in(used) == ["holiday.jpg"]


def test_an_empty_folder_has_nothing_to_delete(data_folder: DataFolder) -> None:
    """Before the first import there are none, and deleting all is no error."""
    assert belongings(data_folder).imports == 0
    erase(data_folder)


def test_what_the_system_does_not_delete_is_named(used: DataFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that is in use, or whose disk may only be read: the error says which one, and why."""

    def refused(path: Path, **_: object) -> None:
        raise OSError(30, "Read-only file system", str(path))

    monkeypatch.setattr("pathlib.Path.unlink", refused)
    with pytest.raises(FileError) as raised:
        erase(used)
    assert raised.value.code == "erasing_failed"
    assert str(used.data) in str(raised.value)


def test_the_dialog_names_it_and_deletes_it(qtbot: QtBot, used: DataFolder) -> None:
    """Line by line what goes; the button deletes, and tells it."""
    dialog = ErasingDialog(used)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.delete.isEnabled)
    assert "the journal with 2 imports, 1 of them not finished" in dialog.list.text()
    assert "1 template" in dialog.list.text()
    with qtbot.waitSignal(dialog.erased):
        qtbot.mouseClick(dialog.delete, Qt.MouseButton.LeftButton)
    assert left_in(used) == ["holiday.jpg"]


def test_what_is_being_deleted_is_deleted_and_said(
    qtbot: QtBot, used: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Escape while it deletes changes nothing: the window stays until all is gone, and the program hears of it."""
    may_end = threading.Event()

    def slowly(folder: DataFolder, keys: Sequence[str]) -> None:
        may_end.wait()
        erase(folder, keys)

    monkeypatch.setattr("gui.erasing_dialog.erase", slowly)
    dialog = ErasingDialog(used)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.delete.isEnabled)
    with qtbot.waitSignal(dialog.erased):
        qtbot.mouseClick(dialog.delete, Qt.MouseButton.LeftButton)
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible()
        may_end.set()
    assert left_in(used) == ["holiday.jpg"]


def test_the_program_leaves_nothing(used: DataFolder) -> None:
    """The real program, told to delete all, closes, and writes nothing anew on its way out."""
    with OpenWindow(used.data, WINDOW_ERASES="yes") as program:
        assert program.process.wait(200) == 0
    assert left_in(used) == ["holiday.jpg"]


def test_the_dialog_says_why_it_does_not(qtbot: QtBot, used: DataFolder) -> None:
    """While an import is delivered the dialog stays, with the sentence."""
    dialog = ErasingDialog(used)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.delete.isEnabled)
    with ImportLock(used.journal.parent / "locks", "an-import"):
        qtbot.mouseClick(dialog.delete, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(dialog.message.isVisible)
    assert dialog.message.text.startswith("An import is being delivered.")
    dialog.reject()
