"""What a delivery does, how far it is and how it came to rest, in words."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from core.delivery.events import Activity, ImportState, NoticeGiven, ProgressMade, RunEnded
from core.delivery.totals import Totals
from core.hours import SendingHours
from gui.locale import count_text, rows_text
from gui.messages import text_of
from gui.punctuation import enumerated
from gui.times import HOUR, clock_text, duration_text, moment_text

translate = QCoreApplication.translate


def put_back_text(count: int, *, runs: bool) -> str:
    """What becomes of so many mended rows; `runs`: their import is on its way."""
    words = translate("wording", "Back in the queue: {rows}. What was mended is sent when the import goes on.")
    if runs:
        words = translate("wording", "Back in the queue: {rows}. What was mended is sent with the rest.")
    return words.format(rows=rows_text(count))


def hours_text(hours: SendingHours) -> str:
    """The hours in which rows are sent: "between 18:00 and 08:00"."""
    words = translate("wording", "between {begin} and {until}")
    return words.format(begin=clock_text(hours.begin), until=clock_text(hours.until))


def notice_text(notice: NoticeGiven) -> str:
    """What a person should know, in the words of the window."""
    moment = datetime.fromtimestamp(notice.at)
    return text_of(notice.code, {"duration": duration_text(notice.seconds), "time": clock_text(moment)})


def ended_text(ended: RunEnded) -> str:
    """Why an import came to rest, in the words of the window."""
    return text_of(ended.code, ended.params) if ended.code else ""


def share_text(totals: Totals) -> str:
    """How much of an import is behind it, "37 %"; 100 % only when nothing is left."""
    done = totals.rows - totals.pending
    return translate("wording", "{percent} %").format(percent=100 * done // totals.rows if totals.rows else 100)


def progress_text(progress: ProgressMade) -> str:
    """How far an import is, as it is read out: "37 %, 3,120 of 8,412 rows delivered, 1 h 12 min left"."""
    totals = progress.totals
    done = translate("wording", "{done} of {rows} delivered")
    parts = [share_text(totals)]
    parts.append(done.format(done=count_text(totals.accepted + totals.duplicate), rows=rows_text(totals.rows)))
    if progress.seconds_left is not None:
        parts.append(translate("wording", "{duration} left").format(duration=duration_text(progress.seconds_left)))
    return enumerated(parts)


def title_text(progress: ProgressMade, file: str) -> str:
    """What a taskbar says of a running import: "37 % — tickets.csv"."""
    share = share_text(progress.totals)
    if progress.activity in (Activity.PAUSED, Activity.OUTSIDE_HOURS):
        share = translate("wording", "Paused at {share}").format(share=share)
    return f"{share} — {file}"


def state_text(state: ImportState) -> str:
    """An import's state in the journal, in a word or two."""
    return {
        ImportState.PREPARING: translate("wording", "being prepared"),
        ImportState.READY: translate("wording", "not started"),
        ImportState.DELIVERING: translate("wording", "delivering"),
        ImportState.PAUSED: translate("wording", "paused"),
        ImportState.STOPPED: translate("wording", "stopped"),
        ImportState.INTERRUPTED: translate("wording", "interrupted"),
        ImportState.NEEDS_ATTENTION: translate("wording", "needs attention"),
        ImportState.FINISHED: translate("wording", "finished"),
    }[state]


def activity_text(activity: Activity, until: float | None, now: datetime) -> str:
    """What the delivery does at this moment; `until` is the seconds to the next try or free place."""
    doing = {
        Activity.DELIVERING: translate("wording", "Delivering"),
        Activity.WAITING_FOR_LIMIT: translate("wording", "Waiting for the limit"),
        Activity.WAITING_FOR_NETWORK: translate("wording", "Waiting for the network"),
        Activity.WAITING_FOR_SERVER: translate("wording", "Waiting for the server"),
        Activity.OUTSIDE_HOURS: translate("wording", "Paused by its hours"),
        Activity.PAUSED: translate("wording", "Paused"),
        Activity.STOPPING: translate("wording", "Stopping, what is under way is waited for"),
    }[activity]
    if until is None or activity in (Activity.DELIVERING, Activity.PAUSED, Activity.STOPPING):
        return doing
    if activity is Activity.OUTSIDE_HOURS:
        # A second more, because what is left is counted down to the full minute.
        then = clock_text(now + timedelta(seconds=until + 1))
        return translate("wording", "Paused until {time}").format(time=then)
    if activity is Activity.WAITING_FOR_LIMIT:
        then = translate("wording", "goes on {when}")
    else:
        then = translate("wording", "next try {when}")
    return enumerated((doing, then.format(when=_when(until, now))))


def pace_text(requests: int, last_minute: int, seconds_left: float | None) -> str:
    """Requests so far, requests in the last minute and, once it is stable, the time left."""
    sent = translate("wording", "{count} request") if requests == 1 else translate("wording", "{count} requests")
    parts = [
        sent.format(count=count_text(requests)),
        translate("wording", "{count} a minute").format(count=count_text(last_minute)),
    ]
    if seconds_left is not None:
        parts.append(translate("wording", "{duration} left").format(duration=duration_text(seconds_left)))
    return " · ".join(parts)


def _when(until: float, now: datetime) -> str:
    """ "in 42 s", "in 12 min"; a clock time where it is an hour or more."""
    if until < HOUR:
        return translate("wording", "in {duration}").format(duration=duration_text(until))
    return moment_text(now + timedelta(seconds=until), now)
