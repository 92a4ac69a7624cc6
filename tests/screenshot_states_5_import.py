"""Screenshots: the Import page in the states that a delivery has, its report, and the history."""

from core.checking.skips import SkipReason
from core.delivery.ending import End, needs_attention
from core.delivery.ending import stopped as stopped_end
from core.delivery.events import (
    Activity,
    Attention,
    ImportState,
    NoticeGiven,
    ProgressMade,
    RowRefused,
    RunEnded,
)
from core.delivery.journal.imports import ImportEntry, RequestCounts
from core.delivery.journal.journal import Journal
from core.delivery.options import DeliveryOptions
from core.delivery.totals import Totals
from core.messages.told import Told, by_server
from gui.history_window import HistoryWindow, Listed
from gui.importing.import_run import Rested
from gui.importing.mending_window import MendingWindow
from gui.importing.page import ImportPage
from gui.importing.preparing import Prepared
from gui.pages import Page
from tests.drafts import FLAWED, checked_draft, good_rows
from tests.screenshots import Stage
from tests.test_behind import left_behind

REASONS = (
    by_server("person_id 456 is not a person of this organization."),
    by_server("fields[3].value must be a boolean."),
    Told.of("perhaps_arrived", words=Told.of("timed_out")),
)
TOTALS = Totals(rows=8412, accepted=3117, duplicate=3, rejected=4, invalid=15, skipped=0, pending=5273)
DONE = Totals(
    rows=8412,
    accepted=8365,
    duplicate=3,
    rejected=4,
    invalid=15,
    skipped=25,
    skipped_why={SkipReason.LEFT_OUT: 7, SkipReason.ALREADY_DELIVERED: 18},
)


def entry_of(state: ImportState, totals: Totals, **changes: object) -> ImportEntry:
    """An import of a long file."""
    values: dict[str, object] = {
        "import_id": "a1b2c3d4e5",
        "account": 1,
        "address": "https://api.buildbetter.app",
        "practice": False,
        "state": state,
        "reason": None,
        "message": "",
        "file": "tickets_2025.csv",
        "source_name": "Support Tickets",
        "source_id": 123,
        "source_tries": 1,
        "key_refused": False,
        "totals": totals,
        "people": 2100,
        "requests": RequestCounts(sources=1, people=2100, records=8372, retries=12),
        "seconds": 6301.2,
        "made_at": "2026-01-14T16:04:00Z",
        "ended_at": None,
    }
    return ImportEntry(**{**values, **changes})  # type: ignore[arg-type]


def refused(count: int) -> list[RowRefused]:
    """So many refused rows."""
    return [
        RowRefused(row=17 + 211 * n, external_id=f"ticket-{9000 + n}", reason=REASONS[n % len(REASONS)])
        for n in range(count)
    ]


def _page(stage: Stage) -> ImportPage:
    """The Import page, entered without an import to do."""
    page = stage.window.page(Page.IMPORT)
    assert isinstance(page, ImportPage)
    stage.window.setStartId(Page.IMPORT)
    stage.window.restart()
    return page


def _running(stage: Stage, activity: Activity, *, until: float | None = None, rows_refused: int = 4) -> ImportPage:
    page = _page(stage)
    entry = entry_of(ImportState.DELIVERING, TOTALS)
    page.on_run_started(Prepared(entry, "", DeliveryOptions(), refused(rows_refused)))
    progress = ProgressMade(
        totals=TOTALS, activity=activity, requests=4004, requests_last_minute=99, seconds_left=4320, until=until
    )
    page.on_progress_made(progress)
    return page


def _rested(end: End, state: ImportState) -> Rested:
    ended = RunEnded(state=state, attention=end.attention, totals=TOTALS, code=end.code, params=end.params)
    return Rested(entry_of(state, TOTALS), ended, [])


def _needs_attention(page: ImportPage, attention: Attention, words: str) -> None:
    end = needs_attention(
        attention, words=by_server(words), address="https://api.buildbetter.app", source="Support Tickets", refusals=20
    )
    page.on_rested(_rested(end, ImportState.NEEDS_ATTENTION))


def preparing(stage: Stage) -> None:
    """The import is being written down."""
    page = _page(stage)
    page.view.show_preparing()
    page.view.show_share(0.4)


def delivering(stage: Stage) -> None:
    """Rows are on their way."""
    _running(stage, Activity.DELIVERING)


def nothing_refused(stage: Stage) -> None:
    """Rows are on their way, none was refused, and something has to be said."""
    page = _running(stage, Activity.DELIVERING, rows_refused=0)
    page.on_notice_given(NoticeGiven(code="empty_source_perhaps", message=""))


def waiting_for_limit(stage: Stage) -> None:
    """The budget of the minute is spent."""
    _running(stage, Activity.WAITING_FOR_LIMIT, until=42)


def waiting_for_network(stage: Stage) -> None:
    """The network is gone."""
    _running(stage, Activity.WAITING_FOR_NETWORK, until=40)


def paused(stage: Stage) -> None:
    """A person paused it."""
    _running(stage, Activity.PAUSED)


def key_needed(stage: Stage) -> None:
    """The server refused the key."""
    page = _running(stage, Activity.DELIVERING)
    _needs_attention(page, Attention.KEY_REFUSED, "Invalid API key")


def organization_unclear(stage: Stage) -> None:
    """The key is another one than the import began with."""
    page = _running(stage, Activity.DELIVERING, rows_refused=0)
    from core.errors import ApiKeyError

    page.on_failed(ApiKeyError("key_unconfirmed", import_id="a1b2c3d4e5"))


def source_needed(stage: Stage) -> None:
    """The server doesn't find the source."""
    page = _running(stage, Activity.DELIVERING)
    _needs_attention(page, Attention.SOURCE_NOT_FOUND, "Feedback source not found")


def like_refusals(stage: Stage) -> None:
    """Twenty rows were refused one after the other for the same reason."""
    page = _running(stage, Activity.DELIVERING, rows_refused=30)
    _needs_attention(page, Attention.LIKE_REFUSALS, "fields[3].value must be a boolean.")


def stopped(stage: Stage) -> None:
    """A person stopped it."""
    page = _running(stage, Activity.DELIVERING)
    end = stopped_end(paused=False, pending=TOTALS.pending)
    page.on_rested(_rested(end, ImportState.STOPPED))


def first_row(stage: Stage) -> None:
    """The first row is delivered, and can be looked at."""
    page = _running(stage, Activity.DELIVERING, rows_refused=0)
    totals = Totals(rows=8412, accepted=1, invalid=15, pending=8396)
    end = stopped_end(paused=False, pending=totals.pending)
    ended = RunEnded(state=end.state, attention=None, totals=totals, code=end.code, params=end.params)
    rested = Rested(entry_of(ImportState.STOPPED, totals), ended, [])
    page.view.show_rested(rested, looks_first=True, has_page=False, can_change=True, was_rehearsal=False)


def hindered(stage: Stage) -> None:
    """It could not start."""
    from core.errors import JournalError

    page = _page(stage)
    page.on_failed(JournalError("journal_full", path="/home/ann/.local/share/buildbetter-importer/journal.sqlite3"))


def report(stage: Stage) -> None:
    """It is finished; some rows stay behind."""
    page = _running(stage, Activity.DELIVERING)
    page.view.show_report(entry_of(ImportState.FINISHED, DONE), refused(19), has_page=False)
    page.set_step_note(page.tr("finished"))


def report_of_all(stage: Stage) -> None:
    """It is finished; every row is there."""
    page = _running(stage, Activity.DELIVERING)
    totals = Totals(rows=8412, accepted=8412)
    page.view.show_report(entry_of(ImportState.FINISHED, totals, practice=True), (), has_page=True, was_rehearsal=True)
    page.set_step_note(page.tr("finished"))


def mending(stage: Stage) -> None:
    """Rows that stay behind, refused and invalid; one of them is mended."""
    checked = checked_draft([*good_rows(12), *(("T-9" + row[0][2:], *row[1:]) for row in FLAWED)]).checked
    assert checked is not None
    with Journal(stage.data_folder.journal) as journal:
        import_id, _ = left_behind(journal, checked, {3: REASONS[0], 5: REASONS[1], 9: REASONS[2]})
    window = MendingWindow(stage.data_folder, import_id, "tickets_2025.csv", stage.window)
    window.show_rows(5)
    stage.wait_for(lambda: not window.mended.running and window.rows.model.rowCount() > 0)
    window.on_cell_entered(9, "Said", "Words, written anew")
    stage.wait_for(lambda: not window.mended.running)
    stage.shown = window


def history(stage: Stage) -> None:
    """Imports in every state."""
    window = HistoryWindow(stage.data_folder, parent=stage.window)
    shown = [
        entry_of(state, DONE if state is ImportState.FINISHED else TOTALS, import_id=state.value, practice=n % 3 == 1)
        for n, state in enumerate(list(ImportState)[2:])
    ]
    window.on_listed(Listed(shown, {}))
    window.show()
    stage.shown = window


def no_history(stage: Stage) -> None:
    """There are no imports yet."""
    window = HistoryWindow(stage.data_folder, parent=stage.window)
    window.on_listed(Listed([], {}))
    window.show()
    stage.shown = window


STATES = {
    "import-preparing": preparing,
    "import-delivering": delivering,
    "import-nothing-refused": nothing_refused,
    "import-waiting-for-limit": waiting_for_limit,
    "import-waiting-for-network": waiting_for_network,
    "import-paused": paused,
    "import-key-needed": key_needed,
    "import-organization-unclear": organization_unclear,
    "import-source-needed": source_needed,
    "import-like-refusals": like_refusals,
    "import-stopped": stopped,
    "import-first-row": first_row,
    "import-hindered": hindered,
    "report": report,
    "report-of-all": report_of_all,
    "import-mending": mending,
    "history": history,
    "history-empty": no_history,
}
