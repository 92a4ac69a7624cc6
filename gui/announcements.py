"""What a screen reader says although the focus is elsewhere: how far an import is, now and then and in words."""

from PySide6.QtWidgets import QWidget

from core.delivery.events import Activity, ProgressMade

SECONDS_BETWEEN = 60.0
TENTHS = 10
# The limit is waited for once a minute: that is how delivering goes, and no news.
ORDINARY = (Activity.DELIVERING, Activity.WAITING_FOR_LIMIT)


def announce(widget: QWidget, text: str, *, at_once: bool = False) -> None:
    """Have a text said once what is being said is over; `at_once` interrupts it."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # not before the first paint

    if text:
        event = QAccessibleAnnouncementEvent(widget, text)
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if at_once else politeness.Polite)
        QAccessible.updateAccessibility(event)


class Milestones:
    """Which of a running import's many steps are worth a word: another activity, and each tenth of the rows.

    Tenths that are passed within a minute of the last word wait for the next one.
    """

    def __init__(self) -> None:
        self._activity: Activity | None = None
        self._tenth = 0
        self._said_at = 0.0

    def begin(self, now: float) -> None:
        """An import starts: that was said."""
        self._activity, self._tenth, self._said_at = Activity.DELIVERING, 0, now

    def is_one(self, progress: ProgressMade, now: float) -> bool:
        """Whether this step is to be said; `now` is a clock's seconds."""
        totals = progress.totals
        activity = Activity.DELIVERING if progress.activity in ORDINARY else progress.activity
        tenth = TENTHS * (totals.rows - totals.pending) // totals.rows if totals.rows else 0
        is_new = activity is not self._activity
        if is_new or (tenth > self._tenth and now - self._said_at >= SECONDS_BETWEEN):
            self._activity, self._tenth, self._said_at = activity, tenth, now
            return True
        return False
