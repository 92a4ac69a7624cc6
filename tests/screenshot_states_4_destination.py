"""Screenshots: the Destination page."""

from dataclasses import replace

from core.checking.skips import SkipReason
from gui.destination.page import DestinationPage
from gui.keys import KeyState
from gui.pages import Page
from tests.screenshot_states_3_check import CLEAN, FLAWED, to_check
from tests.screenshots import Stage


def to_destination(stage: Stage, text: str = FLAWED) -> DestinationPage:
    """Read a file of this text, mend its dates, and go on to its destination."""
    check = to_check(stage, text)
    if check.rows.mends.isVisible():
        stage.wait_for(lambda: bool(check.rows.mends.buttons))
        check.rows.mends.buttons[0].click()
        stage.wait_for(lambda: not check.checker.running)
    stage.window.next()
    page = stage.window.page(Page.DESTINATION)
    assert isinstance(page, DestinationPage)
    stage.settle(0.5)
    return page


def choose(stage: Stage, page: DestinationPage, *, practice: bool) -> None:
    """Choose a place, and wait for its plan."""
    card = page.fields.practice if practice else page.fields.buildbetter
    card.radio.setChecked(True)
    stage.wait_for(lambda: page.receipt.isVisible())
    stage.settle(0.5)


def nothing_chosen(stage: Stage) -> None:
    """Two large choices; going on says what is missing."""
    page = to_destination(stage)
    page.validatePage()


def practice(stage: Stage) -> None:
    """Practice, at the real speed."""
    page = to_destination(stage)
    choose(stage, page, practice=True)
    page.fields.real_speed.setChecked(True)
    stage.settle(0.6)


def buildbetter(stage: Stage) -> None:
    """BuildBetter, with a key typed and a keyring to remember it in."""
    page = to_destination(stage)
    choose(stage, page, practice=False)
    page.fields.key.line.setText("bb_live_0123456789abcdef")
    page.fields.key.show_state(KeyState(has_key=False, has_keyring=True))


def wrong_key(stage: Stage) -> None:
    """A key that can't be one, and no keyring; the key is shown."""
    page = to_destination(stage, CLEAN)
    choose(stage, page, practice=False)
    page.fields.key.line.setText("a key with blanks")
    page.fields.key.show_state(KeyState(has_key=False, has_keyring=False))
    page.fields.key.eye.setChecked(True)
    page.validatePage()


def by_id(stage: Stage) -> None:
    """A source by its id, which is missing yet."""
    page = to_destination(stage)
    choose(stage, page, practice=False)
    page.fields.key.line.setText("bb_live_0123456789abcdef")
    page.fields.source.choice.setCurrentIndex(page.fields.source.choice.count() - 1)
    page.fields.source.choice.activated.emit(page.fields.source.choice.currentIndex())
    page.validatePage()
    stage.settle(0.6)


def delivered_before(stage: Stage) -> DestinationPage:
    """Next month's export: many rows were delivered before, some with other content."""
    page = to_destination(stage, CLEAN)
    choose(stage, page, practice=False)
    page.fields.key.line.setText("bb_live_0123456789abcdef")
    stage.settle()
    found = page.outlook
    assert found is not None
    changed = dict.fromkeys(range(5), SkipReason.CHANGED)
    skipped = {**changed, **dict.fromkeys(range(5, 30), SkipReason.ALREADY_DELIVERED)}
    left = found.plan.rows - len(skipped)
    plan = replace(found.plan, skipped=skipped, deliverable=left, requests=left + found.plan.people_sent + 1)
    page.on_outlook(replace(found, plan=plan))
    return page


def changed_rows(stage: Stage) -> None:
    """The rows whose ids were delivered with other content."""
    page = delivered_before(stage)
    page.on_changed_asked()
    stage.shown = page.changed_rows


STATES = {
    "destination-delivered-before": delivered_before,
    "destination-changed-rows": changed_rows,
    "destination-nothing-chosen": nothing_chosen,
    "destination-practice": practice,
    "destination-buildbetter": buildbetter,
    "destination-wrong-key": wrong_key,
    "destination-by-id": by_id,
}
