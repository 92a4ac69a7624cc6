"""Next month's export of the same kind: what was delivered before is known, and the new rows go alone."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.delivery.journal import imports
from core.delivery.journal.journal import Journal
from core.settings import DataFolder
from gui.destination.page import DestinationPage
from gui.pages import Page
from gui.window import Window
from tests.faulty_server import Asked, Fault, FaultyServer, answer
from tests.open_windows import KINDS, PATIENCE, MakeWindow, press, to_destination

pytestmark = pytest.mark.screen
KEY = "key-of-a-test"


def write_month(path: Path, ids: range, *, changed: range = range(0), words: str = "stops in the middle") -> Path:
    """An export with these ids; the texts of some are others than in any export before."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["Ticket ID", "Created at", "Customer email", "Comment", "Priority"])
        for n in ids:
            said = f"Number {n} was changed since then" if n in changed else f"The export number {n} {words}"
            writer.writerow([n, f"2025-03-{n % 28 + 1:02d}", f"ann{n % 7}@example.com", said, "high"])
    return path


def destination_of(qtbot: QtBot, window: Window, path: Path, url: str) -> DestinationPage:
    """The Destination page of a file, with BuildBetter at this address chosen and the plan made."""
    window.workspace.settings = type(window.workspace.settings)(api_url=url, requests_a_minute=100_000)
    to_destination(qtbot, window, path)
    assert window.later is not None
    page = window.later.destination
    qtbot.mouseClick(page.fields.buildbetter, Qt.MouseButton.LeftButton)
    page.fields.key.line.clear()
    qtbot.keyClicks(page.fields.key.line, KEY)
    planned(qtbot, page)
    return page


def planned(qtbot: QtBot, page: DestinationPage) -> None:
    """Wait until the plan of what is chosen is there."""

    def is_made() -> bool:
        return not page.is_busy and page.outlook is not None

    qtbot.waitUntil(is_made, timeout=PATIENCE)


def deliver(qtbot: QtBot, window: Window) -> str:
    """Commit, wait for the report, and give its sentence; then the window is at its start again."""
    assert window.later is not None
    page = window.later.importing
    with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
        press(qtbot, window, KINDS.CommitButton)
    said = page.view.report.sentence
    qtbot.mouseClick(page.view.steering.another, Qt.MouseButton.LeftButton)
    assert window.currentId() == Page.FILE
    return said


def ids_sent(server: FaultyServer) -> list[str]:
    """The ids of all records that have arrived."""
    return sorted(server.external_ids())


def test_the_next_export_sends_its_new_rows_alone(
    open_window: MakeWindow, qtbot: QtBot, data_folder: DataFolder, tmp_path: Path
) -> None:
    """It goes where the first one went; it says how many were delivered, are new, and changed."""
    window = open_window()
    with FaultyServer() as server:
        destination_of(qtbot, window, write_month(tmp_path / "tickets_march.csv", range(1, 31)), server.url)
        assert deliver(qtbot, window) == "All 30 rows are in Tickets march."
        april = write_month(tmp_path / "tickets_april.csv", range(1, 41), changed=range(1, 4))
        page = destination_of(qtbot, window, april, server.url)
        assert page.fields.source.choice.currentText() == "Tickets march"
        assert page.delivered.counts.text() == "27 rows delivered before · 10 rows new · 3 rows with other content now"
        assert window.button(KINDS.CommitButton).text() == "&Import 10 rows"
        page.delivered.show_rows.click()
        shown = page.changed_rows.model
        assert [shown.text_of(row, 0) for row in range(shown.rowCount())] == ["1", "2", "3"]
        assert "was changed since then" in shown.text_of(0, 3)
        page.changed_rows.accept()
        before = len(server.asked)
        assert deliver(qtbot, window) == "37 of 40 rows are in Tickets march."
        assert sum(asked.is_record for asked in server.asked[before:]) == 10
        assert ids_sent(server) == sorted(str(n) for n in range(1, 41))
    with Journal(data_folder.journal) as journal:
        newest, first = imports.listing(journal)
    assert newest.source_id == first.source_id
    assert newest.totals.add_up


def test_ids_that_begin_anew_get_a_prefix_in_one_click(open_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """Ids reused for other content are warned of; with the prefix that is offered all rows go, under ids of their own.

    It can be taken off again, also after a look at the settings, and nothing was sent meanwhile.
    """
    window = open_window()
    with FaultyServer() as server:
        destination_of(qtbot, window, write_month(tmp_path / "nps_q1.csv", range(1, 11)), server.url)
        deliver(qtbot, window)
        second = write_month(tmp_path / "NPS 2025 Q2.csv", range(1, 13), words="is another one altogether")
        page = destination_of(qtbot, window, second, server.url)
        assert "The same record ids were delivered with other content before: 10 rows." in page.delivered.text
        assert window.button(KINDS.CommitButton).text() == "&Import 2 rows"
        assert page.delivered.prefix.text() == "nps-2025-q2-"
        qtbot.mouseClick(page.delivered.use, Qt.MouseButton.LeftButton)
        planned(qtbot, page)
        assert window.button(KINDS.CommitButton).text() == "&Import 12 rows"
        assert not page.delivered.isVisible()
        assert page.message.text.startswith("Record ids begin with nps-2025-q2- now.")
        window.settings_asked.emit()
        assert window.around.shown is not None
        window.around.shown.accept()
        planned(qtbot, page)
        assert page.message.text.startswith("Record ids begin with nps-2025-q2- now.")
        page.message.action_asked.emit()
        planned(qtbot, page)
        assert window.button(KINDS.CommitButton).text() == "&Import 2 rows"
        qtbot.mouseClick(page.delivered.use, Qt.MouseButton.LeftButton)
        planned(qtbot, page)
        deliver(qtbot, window)
        assert len(ids_sent(server)) == 22
        assert "nps-2025-q2-1" in ids_sent(server)


def test_a_source_that_a_person_chose_stays_chosen(open_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """Where such files went before is only the first choice: a new source can be chosen, and all rows go there."""
    window = open_window()
    with FaultyServer() as server:
        destination_of(qtbot, window, write_month(tmp_path / "march.csv", range(1, 6)), server.url)
        deliver(qtbot, window)
        page = destination_of(qtbot, window, write_month(tmp_path / "april.csv", range(1, 8)), server.url)
        choice = page.fields.source.choice
        choice.setCurrentIndex(choice.findData("new"))
        choice.activated.emit(choice.currentIndex())
        planned(qtbot, page)
        assert window.button(KINDS.CommitButton).text() == "&Import 7 rows"
        assert not page.delivered.isVisible()
        qtbot.keyClick(page.fields.key.line, Qt.Key.Key_End)
        page._ask_about_key()
        planned(qtbot, page)
        assert choice.currentData() == "new"


def test_refused_rows_of_an_earlier_import_are_new(open_window: MakeWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """What never arrived was not delivered before: the next export sends it along with its new rows."""

    def plan(asked: Asked) -> Fault | None:
        return answer(400) if b"number 4 stops" in asked.body else None

    window = open_window()
    with FaultyServer(plan) as server:
        destination_of(qtbot, window, write_month(tmp_path / "march.csv", range(1, 6)), server.url)
        assert deliver(qtbot, window) == "4 of 5 rows are in March."
        page = destination_of(qtbot, window, write_month(tmp_path / "april.csv", range(1, 8)), server.url)
        assert page.delivered.counts.text() == "4 rows delivered before · 3 rows new"
