"""Screenshots: the Columns page."""

import resources
from gui.columns.lines import Line
from gui.columns.options_dialog import OptionsDialog
from gui.columns.page import ColumnsPage
from gui.file.page import SAMPLE
from gui.pages import Page
from tests.screenshots import Stage

SENTENCE = "The export stops and says nothing about it, though I waited for an hour. "
AMBIGUOUS = "Ticket,Created at,Customer email,Comment,Score,Internal\n" + "".join(
    f"T-{number},0{number % 9 + 1}/04/2025,{'nonsense' if number % 7 == 0 else f'ann{number}@example.com'},"
    f'"{SENTENCE * (number % 3 + 1)}{number}",{number % 11},\n'
    for number in range(1, 60)
)
LONG = "What do you like most about our product, and what would you want us to improve in the next quarter?"


def _page(stage: Stage) -> ColumnsPage:
    page = stage.window.page(Page.COLUMNS)
    assert isinstance(page, ColumnsPage)
    return page


def suggested(stage: Stage) -> None:
    """The sample, as it is suggested."""
    stage.to_columns(resources.path(SAMPLE))


def as_json(stage: Stage) -> None:
    """The record as JSON."""
    suggested(stage)
    _page(stage).preview.as_json.click()


def undecided(stage: Stage) -> None:
    """Dates that can be read in two ways, and a row with a problem."""
    stage.to_columns(stage.file("tickets.csv", AMBIGUOUS))
    _page(stage).table.go_to(Line("Created at", 0))
    stage.settle()
    _page(stage).preview.on_next_problem_clicked()


def dates(stage: Stage) -> None:
    """A column of dates read the wrong way: scattered over the months, partly into the future."""
    rows = "".join(f"T-{n},{n % 12 + 1:02d}/11/2026,Words {n},{n % 11}\n" for n in range(120))
    stage.to_columns(stage.file("tickets.csv", f"Ticket,Created at,Comment,Score\n{rows}"))
    draft, page = stage.window.draft, _page(stage)
    assert draft.mapping is not None
    options = draft.mapping.options.model_copy(update={"date_order": "month_first"})
    draft.set_mapping(draft.mapping.model_copy(update={"options": options}))
    page.table.go_to(Line("Created at", 0))
    stage.settle()


def scores(stage: Stage) -> None:
    """A column of scores, one of them out of range."""
    rows = "".join(f"T-{n},2025-11-{n % 28 + 1:02d},Words {n},{n % 11}\n" for n in range(120))
    stage.to_columns(stage.file("scores.csv", f"Ticket,Created at,Comment,Score\n{rows}T-x,2025-11-03,Words,42\n"))
    _page(stage).table.go_to(Line("Score", 0))
    stage.settle()


def missing(stage: Stage) -> None:
    """Nothing is content yet."""
    stage.to_columns(stage.file("tickets.csv", AMBIGUOUS))
    _page(stage).changer.set_use(Line("Comment", 0), "")
    stage.settle()


def more(stage: Stage) -> None:
    """A second use and a fixed value, which is being typed."""
    suggested(stage)
    page = _page(stage)
    page.changer.add_use(Line("Feedback ID", 0))
    page.table.setFocus()
    page.changer.add_constant()
    stage.settle()


def long_texts(stage: Stage) -> None:
    """Headers as surveys have them."""
    header = ",".join(f'"{LONG} ({number})"' for number in range(1, 16))
    rows = "".join(",".join(f'"{LONG} {row * 31 + place}"' for place in range(15)) + "\n" for row in range(20))
    stage.to_columns(stage.file("survey.csv", f"{header}\n{rows}"))


def options(stage: Stage) -> None:
    """The options, with what they do to this file."""
    stage.to_columns(stage.file("tickets.csv", AMBIGUOUS))
    draft = stage.window.draft
    assert draft.mapping is not None
    dialog = OptionsDialog(draft.mapping.options, draft.checked, stage.window)
    dialog.date_order.setCurrentIndex(1)
    dialog.show()
    stage.shown = dialog


STATES = {
    "columns-suggested": suggested,
    "columns-json": as_json,
    "columns-undecided": undecided,
    "columns-dates": dates,
    "columns-scores": scores,
    "columns-missing": missing,
    "columns-more": more,
    "columns-long": long_texts,
    "columns-options": options,
}
