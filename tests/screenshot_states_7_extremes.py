"""Screenshots: what is far too long, and what an import of hours shows around the wizard."""

from dataclasses import replace
from datetime import datetime, time

from core.delivery.events import Activity, ImportState, NoticeGiven, RowRefused
from core.hours import SendingHours
from core.messages.told import by_server
from gui.desktop.closing import closing_box
from gui.history_window import HistoryWindow, Listed
from gui.importing.hours_dialog import HoursDialog
from gui.importing.notice_list import NoticeList
from gui.importing.page import ImportPage
from gui.pages import Page
from tests.screenshot_states_5_import import DONE, TOTALS, _running, entry_of
from tests.screenshots import Stage

WORDS = "What would you say to a colleague who asks you whether our product is worth the change from the one before "
HEADER = (WORDS * 3)[:300]
NAME = "all_feedback_of_every_region_and_product_line_exported_for_the_quarterly_review_" * 2 + "final_version.csv"
TALES = ("I cannot log in since the update.", "The export loses my filters.", "Search is slow, but it finds things.")
REASON = "fields[3].value must be one of the values of the list; " + WORDS * 3
SLEPT_AT = datetime(2026, 3, 10, 14, 3).timestamp()
NOTICES = (
    NoticeGiven(code="slept", message="", seconds=7800, at=SLEPT_AT, quiet=True),
    NoticeGiven(code="network_was_away", message="", seconds=1500, at=SLEPT_AT + 900, quiet=True),
    NoticeGiven(code="empty_source_perhaps", message=""),
)


def _long_file(stage: Stage) -> None:
    rows = [
        f'T-{n},"{TALES[n % 3]} {n}. {WORDS * 3}",{WORDS},a.name.{n}@a-company-of-a-long-name.example.com,soon,{WORDS}'
        for n in range(30)
    ]
    header = f'Ticket ID,Comment,"{HEADER}",Email,"Created at {HEADER}","Kind {HEADER}"'
    stage.to_columns(stage.file(NAME, "\n".join([header, *rows])))


def long_file(stage: Stage) -> None:
    """Long headers, a long name, long cells."""
    _long_file(stage)
    stage.window.back()


def long_columns(stage: Stage) -> None:
    """The same with its columns."""
    _long_file(stage)


def long_check(stage: Stage) -> None:
    """The same with its problems."""
    _long_file(stage)
    stage.window.next()


def long_destination(stage: Stage) -> None:
    """The same with where it goes."""
    _long_file(stage)
    stage.window.next()
    stage.window.next()
    if stage.window.later is not None:
        stage.window.later.destination.choose_practice(real_speed=True)


def _with_notices(notices: NoticeList) -> None:
    for notice in NOTICES:
        notices.add(notice, datetime(2026, 3, 10, 14, 30))


def _long_run(stage: Stage) -> ImportPage:
    page = _running(stage, Activity.WAITING_FOR_LIMIT, until=42, rows_refused=0)
    entry = replace(entry_of(ImportState.DELIVERING, TOTALS), file=NAME, source_name=WORDS * 2)
    page._show_where(entry)
    page.view.refused.model.add([RowRefused(row=17, external_id="ticket-" * 20, reason=by_server(REASON))] * 3)
    _with_notices(page.view.notices)
    return page


def long_run(stage: Stage) -> None:
    """An import with long names and reasons, and things that happened on the way."""
    _long_run(stage)


def long_report(stage: Stage) -> None:
    """Its report."""
    page = _long_run(stage)
    entry = replace(entry_of(ImportState.FINISHED, DONE), file=NAME, source_name=WORDS * 2)
    page.view.show_report(
        entry, [RowRefused(row=17, external_id="ticket-" * 20, reason=by_server(REASON))] * 19, has_page=True
    )


def long_history(stage: Stage) -> None:
    """Long names in the history."""
    window = HistoryWindow(stage.data_folder, parent=stage.window)
    long = {"file": NAME, "source_name": WORDS * 2}
    window.on_listed(Listed([entry_of(state, TOTALS, import_id=state.value, **long) for state in ImportState], {}))
    window.show()
    stage.shown = window


def outside_hours(stage: Stage) -> None:
    """Its hours are over for today."""
    page = _running(stage, Activity.OUTSIDE_HOURS, until=3 * 3600, rows_refused=0)
    _with_notices(page.view.notices)


def hours(stage: Stage) -> None:
    """The hours are chosen."""
    dialog = HoursDialog(SendingHours(time(18), time(8)), stage.window.page(Page.IMPORT))
    dialog.show()
    stage.shown = dialog


def closing(stage: Stage) -> None:
    """The window is closed while an import runs, and there is a tray."""
    box, _ = closing_box(stage.window, has_tray=True)
    box.show()
    stage.shown = box


def closing_without_tray(stage: Stage) -> None:
    """The same where there is none."""
    box, _ = closing_box(stage.window, has_tray=False)
    box.show()
    stage.shown = box


STATES = {
    "long-file": long_file,
    "long-columns": long_columns,
    "long-check": long_check,
    "long-destination": long_destination,
    "long-run": long_run,
    "long-report": long_report,
    "long-history": long_history,
    "guest-outside-hours": outside_hours,
    "guest-hours": hours,
    "guest-closing": closing,
    "guest-closing-without-tray": closing_without_tray,
}
