"""Settings and folders."""

import json
import os
import sys
from pathlib import Path
from zoneinfo import ZoneInfoNotFoundError

import pytest

from core.errors import FileError
from core.settings import DataFolder, Settings, load_settings, local_timezone, save_settings

posix = pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX")


def test_saved_settings_come_back(data_folder: DataFolder) -> None:
    """What was saved is what is loaded."""
    settings = Settings(api_url="https://api.example", requests_a_minute=50, window="AAA=")
    settings = settings.with_recent_file(Path("/exports/a.csv")).with_recent_file(Path("/exports/b.csv"))
    save_settings(data_folder, settings)
    assert load_settings(data_folder) == settings


def test_recent_files_stay_few_and_have_the_newest_first(tmp_path: Path) -> None:
    """A file that is opened again moves to the front; the oldest ones go."""
    settings = Settings()
    for number in range(12):
        settings = settings.with_recent_file(tmp_path / f"{number}.csv")
    settings = settings.with_recent_file(tmp_path / "9.csv")
    names = [Path(file).stem for file in settings.recent_files]
    assert names == ["9", "11", "10", "8", "7", "6", "5", "4"]


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe", b'{"recent_files": 3, "requests_a_minute": "x"}'])
def test_damaged_settings_are_the_defaults(data_folder: DataFolder, content: bytes) -> None:
    """A settings file that was damaged or written by hand never hinders the start."""
    data_folder.settings.write_bytes(content)
    assert load_settings(data_folder) == Settings()


def test_one_wrong_value_leaves_the_others(data_folder: DataFolder) -> None:
    """A value of a wrong type or an unknown one is left aside, the rest holds."""
    saved = {"requests_a_minute": True, "window": "AAA=", "colour": "red"}
    data_folder.settings.write_text(json.dumps(saved))
    assert load_settings(data_folder) == Settings(window="AAA=")


@posix
def test_folders_and_settings_are_the_owners_alone(tmp_path: Path) -> None:
    """Nobody else on the machine can read what the program keeps, whatever the umask."""
    old = os.umask(0)
    try:
        folder = DataFolder.chosen(tmp_path / "new").create()
        save_settings(folder, Settings())
    finally:
        os.umask(old)
    assert folder.data.stat().st_mode & 0o777 == 0o700
    assert folder.logs.stat().st_mode & 0o777 == 0o700
    assert folder.settings.stat().st_mode & 0o777 == 0o600


def test_the_named_folder_wins_over_the_variable_over_the_platform(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """--data-dir comes before BUILDBETTER_IMPORTER_HOME, which comes before the platform's own folders."""
    monkeypatch.setenv("BUILDBETTER_IMPORTER_HOME", str(tmp_path / "variable"))
    assert DataFolder.chosen(tmp_path / "named").journal.is_relative_to(tmp_path / "named")
    assert DataFolder.chosen().journal.is_relative_to(tmp_path / "variable")
    monkeypatch.delenv("BUILDBETTER_IMPORTER_HOME")
    assert "buildbetter-importer" in DataFolder.chosen().journal.parts


def test_a_folder_that_cannot_be_made_is_said_in_a_sentence(tmp_path: Path) -> None:
    """Where a file stands in the folder's place, the error names it and what to do."""
    (tmp_path / "file").write_text("")
    with pytest.raises(FileError, match=r"can't be written to.*--data-dir") as raised:
        DataFolder.chosen(tmp_path / "file" / "inside").create()
    assert raised.value.code == "data_folder_unwritable"


def test_settings_that_cannot_be_written_leave_the_old_ones(
    data_folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk while saving leaves the saved settings whole and no half file beside them."""
    save_settings(data_folder, Settings(window="old"))

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("core.settings.json.dumps", full)
    with pytest.raises(FileError, match="no space left"):
        save_settings(data_folder, Settings(window="new"))
    monkeypatch.undo()
    assert load_settings(data_folder) == Settings(window="old")
    assert [path.name for path in data_folder.config.glob("settings*")] == ["settings.json"]


def test_a_computer_without_a_time_zone_is_in_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    """A zone that nobody knows, as the system names it, hinders nothing."""

    def unknown() -> str:
        raise ZoneInfoNotFoundError("No time zone found with key Nowhere/At_All")

    monkeypatch.setattr("tzlocal.get_localzone_name", unknown)
    assert local_timezone() == "UTC"
