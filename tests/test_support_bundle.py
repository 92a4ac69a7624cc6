"""What the program writes about itself holds no key, no cell, no address of a person and no name of a file."""

import faulthandler
import logging
import stat
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import qWarning
from pytestqt.qtbot import QtBot

from core.delivery.journal.journal import Journal
from core.errors import FileError, MappingError
from core.log import close_log, open_log
from core.redaction import redacted
from core.run_record import CRASH, RunRecord
from core.settings import DataFolder, Settings, save_settings
from core.support.bundle import bundle_files, write_bundle
from gui.crashes import Crashes
from gui.support_window import SupportWindow
from tests.conftest import Ran
from tests.faulty_server import Asked, Fault, FaultyServer, answer

KEY = "bb-live-Zq83"
CELL = "The Falcon export loses my aubergine rows"
EMAIL = "ann.secretive@falcon-industries.example"
FILE = "Falcon customers Q3.csv"
SOURCE = "Falcon feedback"
PRIVATE = (KEY, CELL, "aubergine", "Aubergine", EMAIL, "secretive", "falcon", "Falcon", "customers Q3", "Zq83")


def refusals(asked: Asked) -> Fault | None:
    """A server that breaks off, fails, and refuses with the person's own words and the key in its answer."""
    if asked.number == 3:
        return Fault("reset")
    if asked.number == 4:
        return answer(503)
    if asked.is_record and b'"T-7"' in asked.body:
        return answer(422, body=f'{{"message": "no {CELL} of {EMAIL} with {KEY} in {FILE}"}}'.encode())
    return None


@pytest.fixture
def lived(
    run_cli: Callable[..., Ran], data_folder: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> DataFolder:
    """A data folder after a real import with failures, and after errors of every kind that quote what is private."""
    monkeypatch.setenv("BUILDBETTER_API_KEY", KEY)
    lines = [f"T-{n},2025-03-{n + 10},{CELL} {n},{EMAIL if n % 2 else 'none at all'}" for n in range(1, 9)]
    (tmp_path / FILE).write_text("\n".join(["Ticket ID,Created at,Comment,Customer email", *lines]))
    with FaultyServer(refusals) as server:
        target = ("--source", SOURCE, "--api-url", server.url, "--limit", "1000/1")
        ran = run_cli("import", tmp_path / FILE, "--mapping", "auto", *target, "--json")
    assert ran.json["rejected"] >= 1
    assert ran.json["invalid"] >= 1
    save_settings(data_folder, Settings().with_recent_file(tmp_path / FILE))
    record = RunRecord.begin(data_folder)
    open_log(data_folder.log)
    crashes = Crashes()
    try:
        provoke_everything(crashes, data_folder, tmp_path)
    finally:
        crashes.release()
        close_log()
        record.end()
    return data_folder


def raised(error: Exception) -> Exception:
    """The error, with the place where it was raised."""

    def fail() -> None:
        raise error

    try:
        fail()
    except Exception as caught:
        return caught
    raise AssertionError


def provoke_everything(crashes: Crashes, folder: DataFolder, place: Path) -> None:
    """Errors as they come: ours, the system's, Python's, a library's, Qt's, and a dump below Python."""
    for error in (
        ValueError(f"{CELL} {EMAIL}"),
        KeyError(KEY),
        FileError("file_unreadable", path=place / FILE),
        MappingError("value", value=CELL),
        FileNotFoundError(2, "No such file", str(place / FILE)),
    ):
        crashes.tell(raised(error))
    cause = ValueError(CELL)
    logging.getLogger("asyncio").error("Task exception was never retrieved\n%r %s", cause, EMAIL, exc_info=cause)
    logging.getLogger("gui").warning("said by mistake: %s for %s in %s", KEY, EMAIL, place / FILE)
    qWarning(f'QWhatever: "{CELL}" in {place / FILE}')
    with (folder.logs / CRASH).open("a") as file:
        faulthandler.dump_traceback(file)


def test_nothing_private_is_in_log_dump_or_bundle(lived: DataFolder) -> None:
    """After a real import with failures and errors of every kind none of it is in the log, the dump or the bundle."""
    log, dump = lived.log.read_text(), (lived.logs / CRASH).read_text()
    files = bundle_files(lived, {"screens": "1280x800"})
    assert "builtins.ValueError" in log
    assert "core.errors.FileError file_unreadable" in log
    assert "provoke_everything" in dump
    for text in (log, dump, *(file.text for file in files)):
        assert [word for word in PRIVATE if word in text] == []


def test_the_bundle_says_what_helps(lived: DataFolder) -> None:
    """Versions, the system, settings, each import's state and totals, and the logs: a text each."""
    texts = {file.name: file.text for file in bundle_files(lived, {"screens": "1280x800"})}
    assert list(texts) == [
        *("versions.txt", "system.txt", "settings.txt", "imports.txt"),
        *("importer.log.txt", "crash.log.txt"),
    ]
    assert "BuildBetter Importer: " in texts["versions.txt"]
    assert "PySide6_Essentials: " in texts["versions.txt"]
    assert "screens: 1280x800" in texts["system.txt"]
    assert 'recent_files: ["(file).csv"]' in texts["settings.txt"]
    assert "state: finished" in texts["imports.txt"]
    assert "file: (file).csv" in texts["imports.txt"]
    assert "rows: 8: accepted" in texts["imports.txt"]
    assert "a request failed" in texts["importer.log.txt"]


def test_an_ending_that_is_a_name_is_left_out(data_folder: DataFolder) -> None:
    """What stands after the last dot of an odd name is the owner's, too."""
    save_settings(data_folder, Settings().with_recent_file(Path("/exports/feedback.Ann Secretive")))
    assert not any("Secretive" in file.text for file in bundle_files(data_folder, {}))


def test_nothing_yet_is_a_bundle_too(data_folder: DataFolder) -> None:
    """Before the first import there is something to send, and a journal that can't be read is said."""
    assert {file.name for file in bundle_files(data_folder, {})} >= {"versions.txt", "imports.txt"}
    data_folder.journal.write_bytes(b"no database at all, but a text of some length" * 50)
    texts = {file.name: file.text for file in bundle_files(data_folder, {})}
    assert texts["imports.txt"].startswith("The journal can't be read: journal_")


def test_a_journal_without_imports_and_a_log_that_can_not_be_read_are_said(
    data_folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What isn't there, and what the system doesn't give, stands in the bundle as a sentence."""
    Journal(data_folder.journal).close()
    data_folder.log.write_text("a line\n")
    opened = Path.open

    def refused(path: Path, *how: Any, **named: Any) -> Any:
        if path == data_folder.log:
            raise PermissionError(13, "Permission denied")
        return opened(path, *how, **named)

    monkeypatch.setattr(Path, "open", refused)
    files = {each.name: each.text for each in bundle_files(data_folder, {})}
    assert "There are no imports.\n" in files.values()
    assert files["importer.log.txt"] == "It can't be read: PermissionError 13\n"


def test_a_long_log_keeps_its_end(data_folder: DataFolder) -> None:
    """Of a log of megabytes the last part goes, from the beginning of a line."""
    data_folder.log.write_text("".join(f"line {n}\n" for n in range(100_000)))
    log = next(file for file in bundle_files(data_folder, {}) if file.name == "importer.log.txt")
    assert len(log.text) < 210_000
    assert log.text.startswith("line ")
    assert log.text.endswith("line 99999\n")


def test_what_is_shown_is_what_is_saved(
    qtbot: QtBot, data_folder: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window shows every file; the .zip, which is its owner's alone, has exactly those."""
    saved = tmp_path / "bundle.zip"
    monkeypatch.setattr("gui.support_window.QFileDialog.getSaveFileName", lambda *_: (str(saved), ""))
    window = SupportWindow(data_folder)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.save.isEnabled)
    shown = {}
    for row in range(window.names.count()):
        window.names.setCurrentRow(row)
        shown[window.names.item(row).text()] = window.text.toPlainText()
    with qtbot.waitSignal(window._saving.finished):
        window.save.click()
    assert window.message.text == "Saved as bundle.zip. Nothing was sent: you send it to whom you choose."
    with zipfile.ZipFile(saved) as bundle:
        assert {name: bundle.read(name).decode() for name in bundle.namelist()} == shown
    if sys.platform != "win32":
        assert stat.S_IMODE(saved.stat().st_mode) == 0o600
    window.reject()


def test_a_place_that_takes_no_file_is_said(data_folder: DataFolder, tmp_path: Path) -> None:
    """Where the bundle can't be written the error names the place."""
    with pytest.raises(FileError, match="nowhere"):
        write_bundle(tmp_path / "nowhere" / "bundle.zip", bundle_files(data_folder, {}))


@pytest.mark.parametrize("text", ["a-" * 5000, "x" * 10_000, "a." * 5000, "/home/" * 1000, "x y " * 2500])
def test_no_text_takes_long_to_redact(text: str) -> None:
    """A line of thousands of signs, of whatever kind, holds up neither the log nor the bundle."""
    begun = time.thread_time()
    assert redacted(text)
    assert time.thread_time() - begun < 5.0
