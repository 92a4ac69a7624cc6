"""Screenshots: the Check page."""

from typing import Any

import resources
from core.mapping.model import Mapping
from core.mending.words import meanings
from gui.check.column_tools import ColumnTool
from gui.check.page import CheckPage
from gui.check.replace_dialog import ReplaceDialog
from gui.check.row_status import RowFilter
from gui.check.words_dialog import WordsDialog
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
    stage.wait_for(lambda: bool(page.rows.mends.buttons))
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


def about_a_column(stage: Stage) -> None:
    """What the column of the chosen cell holds."""
    page = to_check(stage)
    page.rows.grid.setCurrentIndex(page.rows.model.index_of(6, "Score"))
    page.rows.show_about()
    stage.wait_for(lambda: page.rows.about.view.facts is not None)
    stage.shown = page.rows.about


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


ANSWERED = ("in favour", "nope", "Not sure")


def _answer(number: int) -> str:
    words = f"<p>It works &amp; I am <b>glad</b> {number}</p>"
    email = "a@x.com; b@x.com" if number % 4 == 0 else f"p{number}@x.com"
    when = f"{number % 12 + 1}/{number % 9 + 1}/2025"
    return f'{number},{when},"{words}",{number % 5 + 1} / 5,{ANSWERED[number % 3]},{email}\n'


SURVEY_TEXT = "Id,When,Answer,Score,Recommends,Email\n" + "".join(map(_answer, range(1, 80)))
SURVEY_COLUMNS: dict[str, Any] = {
    "Id": [{"to": "external_id"}],
    "When": [{"to": "display_ts"}],
    "Answer": [{"to": "field", "category": "content", "type": "string", "name": "answer"}],
    "Score": [{"to": "field", "category": "metadata", "type": "integer", "name": "score"}],
    "Recommends": [{"to": "field", "category": "metadata", "type": "boolean", "name": "recommends"}],
    "Email": [{"to": "person.email"}],
}


def mends(stage: Stage) -> CheckPage:
    """A survey whose scores, words and dates have to be mended: a cause with its mends."""
    page = to_check(stage, SURVEY_TEXT, SURVEY_COLUMNS)
    stage.wait_for(lambda: bool(page.rows.mends.mends))
    return page


def choose(stage: Stage, page: CheckPage, code: str, column: str) -> None:
    """Choose a cause, and wait for its mends."""
    page.cause_list.setCurrentIndex(page.causes.index(page.causes.row_of(code, column)))
    stage.wait_for(lambda: bool(page.rows.mends.mends))


def press(stage: Stage, page: CheckPage) -> None:
    """Press the likeliest mend."""
    page.rows.mends.buttons[0].click()
    stage.wait_for(lambda: not page.checker.running and stage.window.draft.checked is not None)
    stage.settle(0.3)


def words_of_booleans(stage: Stage) -> None:
    """The file's words for yes and no, and the mends for them."""
    choose(stage, mends(stage), "not_a_boolean", "Recommends")


def steps_done(stage: Stage) -> None:
    """Several columns are mended: the steps as a list, the mended cells marked."""
    page = mends(stage)
    for code, column in (("not_an_integer", "Score"), ("html_in_text", "Answer"), ("email_invalid", "Email")):
        choose(stage, page, code, column)
        press(stage, page)
    page.rows.cell.tools.tools[ColumnTool.TRIM].trigger()
    stage.wait_for(lambda: not page.checker.running and stage.window.draft.checked is not None)
    choose(stage, page, "not_a_boolean", "Recommends")
    stage.settle()


def find_and_replace(stage: Stage) -> None:
    """A replacement is being typed: what it changes is seen."""
    mends(stage)
    checked = stage.window.draft.checked
    assert checked is not None
    dialog = ReplaceDialog(checked, "Answer", stage.window)
    dialog.wanted.setText("<[^<>]+>")
    dialog.pattern.setChecked(True)
    dialog.open()
    stage.wait_for(lambda: not dialog.is_looking)
    stage.shown = dialog


def yes_and_no(stage: Stage) -> None:
    """A person says what the words of a column mean."""
    mends(stage)
    dialog = WordsDialog("Recommends", meanings(("in favour", "nope", "Not sure")), stage.window)
    dialog.open()
    stage.shown = dialog


STATES = {
    "check-mends": mends,
    "check-words": words_of_booleans,
    "check-steps": steps_done,
    "check-replace-dialog": find_and_replace,
    "check-words-dialog": yes_and_no,
    "check-sample": sample,
    "check-worst-cause": worst_cause,
    "check-edited": edited,
    "check-editing": editing,
    "check-about": about_a_column,
    "check-nothing-found": nothing_found,
    "check-without-problems": without_problems,
    "check-long": long_names,
}
