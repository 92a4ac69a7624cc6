"""The Import page: it delivers, is steered, asks for what it needs, and ends in a report that adds up."""

import threading
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from core.delivery.events import Attention, NoticeGiven
from core.delivery.journal import notices as kept_notices
from core.delivery.journal.journal import Journal
from core.reading.files import read_table
from core.sandbox.practice import practice_server
from core.sandbox.server import PracticeServer
from core.settings import DataFolder
from gui.desktop.closing import Closing
from gui.importing.notice_list import NoticeList
from gui.importing.page import ImportPage
from gui.importing.preparing import Wishes
from gui.importing.refusals_model import REASON, ROW
from gui.importing.totals_model import COUNT, OUTCOME
from gui.keys import Keys
from tests.drafts import FLAWED, checked_draft, good_rows
from tests.faulty_server import Asked, Fault, FaultyServer, answer
from tests.pages import KEY, PATIENCE, PRACTICE, MakePage, click, enter, entry_of, order_to, rest

REFUSAL = b'{"message": "Too blue"}'


def report_lines(page: ImportPage) -> list[tuple[str, str]]:
    model = page.view.report.totals
    return [(model.index(row, OUTCOME).data(), model.index(row, COUNT).data()) for row in range(model.rowCount())]


def offered(page: ImportPage) -> set[str]:
    buttons = page.view.steering.findChildren(QPushButton)
    return {button.text().replace("&", "") for button in buttons if button.isVisible()}


def stop(qtbot: QtBot, page: ImportPage, server: FaultyServer) -> None:
    """Click Stop while the server holds rows back, and wait for the end; what was under way is answered."""
    qtbot.waitUntil(server.holding.is_set, timeout=PATIENCE)
    with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
        click(qtbot, page.view.steering.stop)
        server.answer_held()


def test_an_import_into_practice_becomes_its_report(import_page: MakePage, qtbot: QtBot) -> None:
    """All rows that can go are delivered once; the report says it in one sentence and a table that adds up."""
    page = import_page(checked_draft([*good_rows(30), *FLAWED[1:3]]))
    page.draft.set_edits(page.draft.edits.leaving_out([5]) if page.draft.edits else None)
    page.draft.set_checked(checked_draft([*good_rows(30), *FLAWED[1:3]]).checked)
    enter(qtbot, page, PRACTICE)
    rest(qtbot, page)
    assert page.view.report.isVisible()
    assert page.view.report.sentence == "28 of 32 rows are in Tickets."
    assert report_lines(page) == [("Delivered", "28"), ("Stays behind, has an error", "4"), ("Rows in the file", "32")]
    behind = page.view.report.behind.model
    assert [behind.index(row, ROW).data() for row in range(behind.rowCount())] == ["3", "4", "32", "33"]
    assert offered(page) == {
        "Save the 4 rows that stay behind…",
        "Open the practice page",
        "Import another file",
        "Import to BuildBetter…",
    }
    assert page.step_note == "finished"


def test_the_practice_page_can_be_opened(import_page: MakePage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """The report's button opens the page of the server that the rows are on, which still runs."""
    opened: list[str] = []
    monkeypatch.setattr("gui.importing.page.QDesktopServices.openUrl", lambda url: opened.append(url.toString()))
    page = import_page(checked_draft(good_rows(3)))
    enter(qtbot, page, PRACTICE)
    rest(qtbot, page)
    click(qtbot, page.view.steering.page)
    assert opened == [page.run.page_url]
    assert opened[0].startswith("http://127.0.0.1:")


def test_the_rows_that_stay_behind_are_saved(
    import_page: MakePage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Refused and wrong rows come as one file that can be mended; the message offers its folder."""
    saved, shown = tmp_path / "behind.xlsx", []
    monkeypatch.setattr("gui.error_file.QFileDialog.getSaveFileName", lambda *_: (str(saved), ""))
    monkeypatch.setattr("gui.error_file.show_in_folder", shown.append)
    page = import_page(checked_draft([*good_rows(5), *FLAWED[1:3]]))
    enter(qtbot, page, PRACTICE)
    rest(qtbot, page)
    with qtbot.waitSignal(page.error_file.saved, timeout=PATIENCE):
        click(qtbot, page.view.steering.save)
    assert page.message.text == "4 rows saved in behind.xlsx."
    assert read_table(saved).frame["import_row"].tolist() == ["3", "4", "7", "8"]
    page.message.action_asked.emit()
    assert shown == [saved]


def test_refused_rows_appear_as_they_come(import_page: MakePage, qtbot: QtBot) -> None:
    """A refused row is shown with its number, its id and the server's words, and counted."""

    def plan(asked: Asked) -> Fault | None:
        return answer(422, body=REFUSAL) if asked.is_record and b'"T-2"' in asked.body else None

    with FaultyServer(plan) as server:
        page = import_page(checked_draft(good_rows(4)))
        enter(qtbot, page, order_to(server.url))
        rest(qtbot, page)
        refused = page.view.refused.model
        assert refused.index(0, ROW).data() == "3"
        assert refused.index(0, REASON).data() == "The server refused it: “Too blue”"
        assert ("Refused by the server", "1") in report_lines(page)


def test_pause_resume_stop_and_go_on(import_page: MakePage, qtbot: QtBot, data_folder: DataFolder) -> None:
    """Paused, resumed, stopped, taken up again, every row arrives once; focus goes to what goes on, never to Stop."""
    with FaultyServer(holds_after=10) as server:
        page = import_page(checked_draft(good_rows(60)))
        enter(qtbot, page, order_to(server.url))
        steering = page.view.steering
        qtbot.waitUntil(lambda: "delivered: 0" not in page.view.progress.delivered.accessibleName(), timeout=PATIENCE)
        click(qtbot, steering.pause)
        qtbot.waitUntil(lambda: steering.resume.isVisible(), timeout=PATIENCE)
        assert page.view.progress.state.text() == "Paused"
        assert page.window().focusWidget() is steering.resume
        click(qtbot, steering.resume)
        qtbot.waitUntil(lambda: steering.pause.isVisible(), timeout=PATIENCE)
        assert page.window().focusWidget() is steering.pause
        stop(qtbot, page, server)
        assert entry_of(data_folder).totals.pending > 0
        assert offered(page) == {"Go on", "Import another file"}
        assert page.window().focusWidget() is steering.go_on
        server.let_go()
        click(qtbot, steering.go_on)
        rest(qtbot, page)
        assert page.view.report.sentence == "All 60 rows are in Tickets."
        ids = [record.external_id for record in server.honest.contents().records]
        assert sorted(ids) == sorted(f"T-{number}" for number in range(1, 61))


def test_a_refused_key_is_asked_for_and_mended(import_page: MakePage, qtbot: QtBot, data_folder: DataFolder) -> None:
    """The server refuses the key: the page asks for another, and goes on with it from there."""

    def plan(asked: Asked) -> Fault | None:
        return answer(401, body=b'{"error": "Invalid API key"}') if asked.key == KEY else None

    with FaultyServer(plan) as server:
        page = import_page(checked_draft(good_rows(5)))
        enter(qtbot, page, order_to(server.url))
        rest(qtbot, page)
        panel = page.view.attention
        assert panel.isVisible()
        assert "Invalid API key" in panel.accessibleName()
        assert page.view.progress.state.text() == "Needs attention"
        qtbot.keyClicks(panel.key.line, "the-new-key")
        with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
            qtbot.keyClick(panel.key.line, Qt.Key.Key_Return)
        assert page.view.report.sentence == "All 5 rows are in Tickets."
        assert entry_of(data_folder).totals.accepted == 5


def test_a_confirmation_holds_for_one_key_only(import_page: MakePage, qtbot: QtBot) -> None:
    """What was typed and confirmed for one key is not taken for the next that is asked for."""
    page = import_page(checked_draft(good_rows(2)))
    page.wizard().show()
    panel = page.view.attention
    page.view.show_attention("Confirm.", Attention.KEY_MISSING, confirm_organization=True)
    qtbot.keyClicks(panel.key.line, "first")
    panel.same_organization.click()
    assert panel.wishes() == Wishes(key="first", same_organization=True)
    page.view.show_attention("The key was refused.", Attention.KEY_REFUSED)
    assert panel.wishes() is None
    qtbot.keyClicks(panel.key.line, "second")
    assert panel.wishes() == Wishes(key="second")


def test_enter_in_the_key_field_presses_nothing_else(import_page: MakePage, qtbot: QtBot) -> None:
    """Enter goes on with the key, and doesn't also press the button that appears then."""
    page = import_page(checked_draft(good_rows(2)))
    page.wizard().show()
    page.view.show_attention("Give a key.", Attention.KEY_MISSING)
    qtbot.keyClicks(page.view.attention.key.line, "key")
    pressed: list[bool] = []
    for button in page.wizard().findChildren(QPushButton):
        if button is not page.view.attention.go_on:
            button.clicked.connect(pressed.append)
    with qtbot.waitSignal(page.view.attention.go_on_asked):
        qtbot.keyClick(page.view.attention.key.line, Qt.Key.Key_Return)
    assert pressed == []


def test_an_empty_key_goes_nowhere(import_page: MakePage, qtbot: QtBot) -> None:
    """Going on without typing anything keeps the question, with the focus in its field."""
    page = import_page(checked_draft(good_rows(2)))
    page.wizard().show()
    page.view.show_attention("Give a key.", Attention.KEY_MISSING)
    with qtbot.assertNotEmitted(page.view.attention.go_on_asked):
        page.view.attention.go_on.click()


def test_a_lost_source_is_replaced_by_an_id(import_page: MakePage, qtbot: QtBot) -> None:
    """The server has no such source any more: the page takes the id of another, and goes on."""
    lost: list[bool] = [True]

    def plan(asked: Asked) -> Fault | None:
        return answer(404, body=b'{"error": "Feedback source not found"}') if asked.is_record and lost[0] else None

    with FaultyServer(plan) as server:
        page = import_page(checked_draft(good_rows(4)))
        enter(qtbot, page, order_to(server.url))
        rest(qtbot, page)
        panel = page.view.attention
        assert panel.source_id.isVisible()
        lost[0] = False
        (source,) = server.honest.contents().sources
        qtbot.keyClicks(panel.source_id, str(source.id))
        with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
            click(qtbot, panel.go_on)
        assert page.view.report.isVisible()
        assert len(server.honest.contents().records) == 4


def test_twenty_like_refusals_ask_whether_to_go_on(import_page: MakePage, qtbot: QtBot) -> None:
    """It stops after twenty of the same kind; told to go on, it lets the others be refused, and ends."""

    def plan(asked: Asked) -> Fault | None:
        return answer(422, body=REFUSAL) if asked.is_record else None

    with FaultyServer(plan) as server:
        page = import_page(checked_draft(good_rows(40)))
        enter(qtbot, page, order_to(server.url))
        rest(qtbot, page)
        panel = page.view.attention
        assert panel.go_on.text() == "&Go on, let such rows be refused"
        with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
            click(qtbot, panel.go_on)
        assert report_lines(page) == [("Refused by the server", "40"), ("Rows in the file", "40")]


def test_the_first_row_is_looked_at_before_the_rest(import_page: MakePage, qtbot: QtBot) -> None:
    """One row goes, the page says where to look, and the button goes on with the others."""
    page = import_page(checked_draft(good_rows(8)))
    enter(qtbot, page, replace(PRACTICE, first_row_only=True))
    rest(qtbot, page)
    words = "The first row is in Tickets. Look at it there, then go on, or change the columns."
    assert page.view.progress.state.text() == words
    assert page.step_note == "1 of 8"
    assert offered(page) == {"Go on with 7 rows", "Import another file", "Open the practice page", "Change the columns"}
    with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
        click(qtbot, page.view.steering.go_on)
    assert page.view.report.sentence == "All 8 rows are in Tickets."


def test_only_the_first_row_goes_also_after_another_key(import_page: MakePage, qtbot: QtBot) -> None:
    """The key is refused before the first row, which was to go alone: with another key still only that row goes."""

    def plan(asked: Asked) -> Fault | None:
        return answer(401, body=b'{"error": "Invalid API key"}') if asked.key == KEY else None

    with FaultyServer(plan) as server:
        page = import_page(checked_draft(good_rows(5)))
        enter(qtbot, page, order_to(server.url, first_row_only=True))
        rest(qtbot, page)
        qtbot.keyClicks(page.view.attention.key.line, "the-new-key")
        with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
            click(qtbot, page.view.attention.go_on)
        assert page.view.progress.state.text().startswith("The first row is in Tickets.")
        assert len(server.honest.contents().records) == 1
        with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
            click(qtbot, page.view.steering.go_on)
        assert len(server.honest.contents().records) == 5


def test_an_unfinished_import_goes_on_without_its_file(
    import_page: MakePage, qtbot: QtBot, data_folder: DataFolder
) -> None:
    """A page that knows only an import's id delivers the rest; nothing arrives twice."""
    with FaultyServer(holds_after=6) as server:
        first = import_page(checked_draft(good_rows(40)))
        enter(qtbot, first, order_to(server.url))
        stop(qtbot, first, server)
        server.let_go()
        keys = Keys()
        keys.type_in(server.url, KEY)
        page = import_page(None, keys)
        enter(qtbot, page, import_id=entry_of(data_folder).import_id)
        rest(qtbot, page)
        assert page.view.report.sentence == "All 40 rows are in Tickets."
        assert len(server.honest.contents().records) == 40


def test_what_happened_before_the_program_was_closed_is_still_said(
    import_page: MakePage, qtbot: QtBot, data_folder: DataFolder
) -> None:
    """Another start goes on with an import: its page shows what befell it earlier, while it runs and in the report."""
    with FaultyServer(holds_after=6) as server:
        first = import_page(checked_draft(good_rows(20)))
        enter(qtbot, first, order_to(server.url))
        stop(qtbot, first, server)
        server.let_go()
        import_id = entry_of(data_folder).import_id
        slept = NoticeGiven(code="slept", message="", seconds=7800, at=datetime(2026, 3, 10, 14, 3).timestamp())
        with Journal(data_folder.journal) as journal:
            kept_notices.keep(journal, import_id, [slept], now=0.0)
        keys = Keys()
        keys.type_in(server.url, KEY)
        page = import_page(None, keys)
        enter(qtbot, page, import_id=import_id)
        rest(qtbot, page)
    assert page.view.notices.texts == ["The computer slept for 2 h 10 min; the import went on at 14:03."]
    assert page.view.notices.isVisible()


def test_going_on_without_a_key_asks_for_it(import_page: MakePage, qtbot: QtBot, data_folder: DataFolder) -> None:
    """An import whose key isn't at hand: the page asks for it; another organization's has to be confirmed."""
    with FaultyServer(holds_after=3) as server:
        first = import_page(checked_draft(good_rows(20)))
        enter(qtbot, first, order_to(server.url))
        stop(qtbot, first, server)
        server.let_go()
        page = import_page()
        enter(qtbot, page, import_id=entry_of(data_folder).import_id)
        panel = page.view.attention
        qtbot.waitUntil(lambda: panel.isVisible(), timeout=PATIENCE)
        assert not panel.same_organization.isVisible()
        qtbot.keyClicks(panel.key.line, "another-key")
        click(qtbot, panel.go_on)
        qtbot.waitUntil(lambda: panel.same_organization.isVisible(), timeout=PATIENCE)
        panel.same_organization.click()
        with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
            click(qtbot, panel.go_on)
        assert page.view.report.isVisible()
        assert len(server.honest.contents().records) == 20


def test_cancelled_preparing_leaves_no_server(
    import_page: MakePage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cancelled while the practice server is being made: it doesn't stay, and the import can be started again."""
    may_go_on, is_made = threading.Event(), threading.Event()

    def made_slowly(*args: object, **named: object) -> PracticeServer:
        is_made.set()
        may_go_on.wait()
        return practice_server(*args, **named)  # type: ignore[arg-type]

    monkeypatch.setattr("gui.importing.preparing.practice_server", made_slowly)
    page = import_page(checked_draft(good_rows(3)))
    enter(qtbot, page, PRACTICE)
    qtbot.waitUntil(is_made.is_set)
    click(qtbot, page.view.steering.cancel)
    with qtbot.waitSignal(page.run.cancelled, timeout=PATIENCE):
        may_go_on.set()
    assert page.run.page_url == ""
    with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
        click(qtbot, page.view.steering.go_on)
    assert page.view.report.sentence == "All 3 rows are in Tickets."


def test_a_network_that_is_gone_is_waited_for(import_page: MakePage, qtbot: QtBot) -> None:
    """Nobody answers: the page says that it waits and when it tries again, and offers to try now; stop ends it."""
    page = import_page(checked_draft(good_rows(2)))
    enter(qtbot, page, order_to("http://127.0.0.1:9"))
    steering, state = page.view.steering, page.view.progress.state
    qtbot.waitUntil(lambda: state.text().startswith("Waiting for the network, next try in"), timeout=PATIENCE)
    assert offered(page) == {"Try now", "Pause", "Stop", "Sending hours…"}
    with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
        click(qtbot, steering.stop)
    assert offered(page) == {"Go on", "Import another file"}


def test_what_hinders_the_start_is_said_and_can_be_tried_again(
    import_page: MakePage, qtbot: QtBot, data_folder: DataFolder
) -> None:
    """A damaged journal: the sentence stands below; once it is mended, the same button begins."""
    data_folder.journal.write_bytes(b"no journal at all" * 100)
    page = import_page(checked_draft(good_rows(2)))
    enter(qtbot, page, PRACTICE)
    qtbot.waitUntil(lambda: "is damaged" in page.message.text, timeout=PATIENCE)
    data_folder.journal.unlink()
    with qtbot.waitSignal(page.import_rested, timeout=PATIENCE):
        click(qtbot, page.view.steering.go_on)
    assert page.view.report.isVisible()


def test_closing_asks_and_keeps_what_was_done(import_page: MakePage, qtbot: QtBot, data_folder: DataFolder) -> None:
    """While rows are on their way closing asks. Staying goes on; quitting pauses, and then the window closes."""
    with FaultyServer(holds_after=5) as server:
        page = import_page(checked_draft(good_rows(100)))
        enter(qtbot, page, order_to(server.url))
        qtbot.waitUntil(server.holding.is_set, timeout=PATIENCE)
        answers = [Closing.STAY, Closing.QUIT]
        page.ask_closing = lambda: answers.pop(0)  # type: ignore[method-assign]
        wizard = page.wizard()
        wizard.close()
        assert wizard.isVisible()
        assert page.run.running
        wizard.close()
        server.answer_held()
        qtbot.waitUntil(lambda: not wizard.isVisible(), timeout=PATIENCE)
        totals = entry_of(data_folder).totals
        assert totals.pending > 0
        assert totals.add_up


def test_a_notice_that_comes_again_stands_there_once(qtbot: QtBot) -> None:
    """What was said at the first start of an import isn't said a second time when it goes on."""
    notices = NoticeList()
    qtbot.addWidget(notices)
    for hour in (9, 10):
        notices.add(NoticeGiven(code="not_kept_awake", message=""), datetime(2026, 3, 10, hour, 30))
    notices.add(NoticeGiven(code="slept", message="", seconds=3600), datetime(2026, 3, 10, 11, 30))
    assert len(notices.texts) == 2
