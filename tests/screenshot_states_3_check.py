"""Screenshots: the Check page."""

from typing import Any

import resources
from core.mapping.model import Mapping
from gui.check.page import CheckPage
from gui.check.row_status import RowFilter
from gui.file.page import SAMPLE
from gui.pages import Page
from tests.screenshots import Stage

LONG = "What do you like most about our product, and what would you want us to improve in the next quarter?"
SENTENCE = "The export stops and says nothing about it, though I waited for an hour. "


def _row(number: int) -> str:
    id_ = "T-4" if number % 29 == 0 else f"T-{number}"
    email = "nonsense" if number % 7 == 0 else f"ann{number}@example.com"
    comment = "" if number % 23 == 0 else f"{SENTENCE * (number % 3 + 1)}{number}"
    score = "ten" if number % 13 == 0 else str(number % 11)
    return f'{id_},0{number % 9 + 1}/04/2025,{email},"{comment}",{score},\n'


MAPPING = {
    "Ticket": [{"to": "external_id"}],
    "Created at": [{"to": "display_ts"}],
    "Customer email": [{"to": "person.email"}],
    "Comment": [{"to": "field", "category": "content", "type": "string", "name": "comment"}],
    "Score": [{"to": "field", "category": "metadata", "type": "integer", "name": "score"}],
}
SURVEY = {
    "Id": [{"to": "external_id"}],
    "Email": [{"to": "person.email"}],
    f"{LONG} (1)": [{"to": "field", "category": "content", "type": "string", "name": "liked_and_improved"}],
    f"{LONG} (2)": [{"to": "field", "category": "metadata", "type": "integer", "name": "number"}],
}
FLAWED = "Ticket,Created at,Customer email,Comment,Score,Internal\n" + "".join(_row(n) for n in range(1, 240))
CLEAN = "Ticket,Created at,Comment\n" + "".join(f"T-{n},2025-04-{n % 28 + 1:02d},It works {n}\n" for n in range(1, 60))


def page_of(stage: Stage) -> CheckPage:
    """The Check page."""
    page = stage.window.page(Page.CHECK)
    assert isinstance(page, CheckPage)
    return page


def to_check(stage: Stage, text: str = FLAWED, columns: dict[str, Any] = MAPPING) -> CheckPage:
    """Read a file of this text and go on to its check."""
    stage.to_columns(stage.file("tickets_2025.csv", text))
    table = stage.window.draft.table
    assert table is not None
    named = {column: targets for column, targets in columns.items() if column in table.columns}
    stage.window.draft.set_mapping(Mapping.model_validate({"columns": named}))
    stage.window.next()
    page = page_of(stage)
    stage.wait_for(lambda: not page.checker.running and stage.window.draft.checked is not None)
    stage.settle(0.3)
    return page


def worst_cause(stage: Stage) -> None:
    """What a person arrives at: the worst cause, and the choices that mend it."""
    to_check(stage)


def edited(stage: Stage) -> None:
    """After day first was chosen: a cell is edited, a row is left out, problems are shown."""
    page = to_check(stage)
    page.rows.mends.buttons[0].click()
    stage.wait_for(lambda: not page.checker.running)
    page.rows.show_filter(RowFilter.PROBLEMS)
    page.on_cell_entered(8, "Customer email", "ann7@example.com")
    page.on_leave_out_asked([15])
    stage.wait_for(lambda: not page.checker.running)
    page.rows.grid.setCurrentIndex(page.rows.model.index_of(22, "Customer email"))


def editing(stage: Stage) -> None:
    """A long cell is being edited."""
    page = to_check(stage)
    page.rows.show_filter(RowFilter.ALL)
    page.rows.grid.setCurrentIndex(page.rows.model.index_of(6, "Comment"))
    page.rows.grid.edit(page.rows.grid.currentIndex())


def nothing_found(stage: Stage) -> None:
    """A search without a hit."""
    page = to_check(stage)
    page.rows.filters.search.setText("unicorn")
    page.rows.filters.search_entered.emit("unicorn")
    stage.settle()


def without_problems(stage: Stage) -> None:
    """Every row goes."""
    to_check(stage, CLEAN)


def long_names(stage: Stage) -> None:
    """Headers as surveys have them, with problems in them."""
    header = ",".join(["Id", "Email", *(f'"{LONG} ({n})"' for n in range(1, 12))])
    rows = "".join(f"{n % 15},wrong{n}," + ",".join(f'"{LONG} {n}"' for _ in range(11)) + "\n" for n in range(30))
    to_check(stage, f"{header}\n{rows}", SURVEY)


def sample(stage: Stage) -> None:
    """The sample."""
    stage.to_columns(resources.path(SAMPLE))
    stage.window.next()
    page = page_of(stage)
    stage.wait_for(lambda: not page.checker.running and stage.window.draft.checked is not None)


STATES = {
    "check-sample": sample,
    "check-worst-cause": worst_cause,
    "check-edited": edited,
    "check-editing": editing,
    "check-nothing-found": nothing_found,
    "check-without-problems": without_problems,
    "check-long": long_names,
}
