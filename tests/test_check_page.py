"""The Check page: what is wrong is seen by cause, and mended in place."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWizard
from pytestqt.qtbot import QtBot

from core.edits import Edits
from core.reading.files import read_table
from gui.check.column_tools import ColumnTool
from gui.check.mends import mend_text
from gui.check.page import CheckPage
from gui.check.row_status import RowFilter, RowStatus
from gui.check.rows_pane import HEIGHT_WITH_EFFECTS
from gui.import_draft import ImportDraft
from gui.pages import Page, StepPage
from gui.wizard import ImportWizard
from tests.checking_tables import mapping_of, table_of
from tests.drafts import FLAWED, good_rows, ticket_draft, ticket_mapping

MakePage = Callable[..., CheckPage]
SAID, EMAIL, SCORE = 2, 3, 4


@pytest.fixture
def check_page(qtbot: QtBot) -> Iterator[MakePage]:
    """Opens the Check page of a draft in the frame, and waits until the file is checked."""
    opened: list[ImportWizard] = []

    def made(draft: ImportDraft) -> CheckPage:
        wizard = ImportWizard(draft)
        opened.append(wizard)
        page = CheckPage(draft)
        wizard.add_page(Page.CHECK, page)
        wizard.add_page(Page.DESTINATION, StepPage(draft))
        wizard.setStartId(Page.CHECK)
        qtbot.addWidget(wizard)
        wizard.show()
        with qtbot.waitExposed(wizard), qtbot.waitSignal(page.checker.checked):
            wizard.restart()
        return page

    yield made
    for wizard in opened:
        wizard.close()


@pytest.fixture
def page(check_page: MakePage) -> CheckPage:
    """The page with the flawed tickets."""
    return check_page(ticket_draft(FLAWED))


def shown_rows(page: CheckPage) -> list[int]:
    model = page.rows.model
    return [model.row_number_at(row) for row in range(model.rowCount())]


def change(qtbot: QtBot, page: CheckPage, act: Callable[[], object]) -> None:
    """Do something that changes the file, and wait until it is checked again."""
    with qtbot.waitSignal(page.checker.checked):
        act()


def type_into(qtbot: QtBot, page: CheckPage, row: int, column: str, text: str) -> None:
    """Type a text into a cell as a person does, and wait for the check."""
    grid = page.rows.grid
    grid.setCurrentIndex(page.rows.model.index_of(row, column))
    grid.edit(grid.currentIndex())
    editor = grid.viewport().findChild(QPlainTextEdit)
    assert isinstance(editor, QPlainTextEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    change(qtbot, page, lambda: qtbot.keyClick(editor, Qt.Key.Key_Return))


def mend(qtbot: QtBot, page: CheckPage, caption: str) -> None:
    """Press the button of a mend, or choose it from the menu, once it is offered; wait for the check."""
    qtbot.waitUntil(lambda: any(mend_text(each) == caption for each in page.rows.mends.mends))
    buttons = {button.text(): button.click for button in page.rows.mends.buttons}
    actions = {action.text(): action.trigger for action in page.rows.mends.actions_in_menu}
    change(qtbot, page, (actions | buttons)[caption])


def choose(qtbot: QtBot, page: CheckPage, code: str, column: str) -> None:
    """Choose a cause in the list."""
    page.cause_list.setCurrentIndex(page.causes.index(page.causes.row_of(code, column)))


def test_the_worst_cause_is_chosen_and_its_rows_are_shown(page: CheckPage, qtbot: QtBot) -> None:
    """A person arrives at what keeps most rows behind, with its sentence, its mend and the counts of all."""
    assert shown_rows(page) == [2, 5]
    assert page.cause_list.currentIndex().data() == "Record id stands twice"
    first, second = "Send only the first of equal ids", "Derive ids from what the rows say"
    qtbot.waitUntil(lambda: [mend_text(each) for each in page.rows.mends.mends] == [first, second])
    assert page.rows.mends.buttons[0].text() == first
    assert page.rows.mends.text.endswith("Mends all 2 rows.")
    assert page.message.text == "5 rows: 1 goes, 4 stay behind (3 causes)"
    assert page.step_note == "4 problems"


def test_filters_show_all_problems_and_what_was_left_out(page: CheckPage, qtbot: QtBot) -> None:
    """The three switches show their rows and let the cause go; an empty one says so."""
    filters = page.rows.filters
    qtbot.mouseClick(filters.switch(RowFilter.ALL), Qt.MouseButton.LeftButton)
    assert shown_rows(page) == [2, 3, 4, 5, 6]
    assert not page.cause_list.selectionModel().hasSelection()
    qtbot.mouseClick(filters.switch(RowFilter.PROBLEMS), Qt.MouseButton.LeftButton)
    assert shown_rows(page) == [2, 3, 4, 5]
    qtbot.mouseClick(filters.switch(RowFilter.LEFT_OUT), Qt.MouseButton.LeftButton)
    assert shown_rows(page) == []
    assert not page.rows.grid.isVisible()


def test_the_sentence_of_the_chosen_cell_stands_below(page: CheckPage) -> None:
    """Choosing a wrong cell says what is wrong with it; choosing another cell of the row says it with its column."""
    page.rows.show_filter(RowFilter.ALL)
    model = page.rows.model
    page.rows.grid.setCurrentIndex(model.index_of(3, "Email"))
    assert page.rows.cell.sentence.text.startswith("“bob at example” is no email address.")
    page.rows.grid.setCurrentIndex(model.index_of(3, "Said"))
    assert page.rows.cell.sentence.text.startswith("Email: “bob at example”")
    page.rows.grid.setCurrentIndex(model.index_of(6, "Said"))
    assert page.rows.cell.sentence.text == ""


def test_a_cell_is_mended_by_typing_undone_and_redone(page: CheckPage, qtbot: QtBot) -> None:
    """A typed address mends its row at once; undo and redo by keyboard bring either state back, checked."""
    page.rows.show_filter(RowFilter.PROBLEMS)
    type_into(qtbot, page, 3, "Email", "bob@example.com")
    assert page.message.text == "5 rows: 2 go, 3 stay behind (2 causes)"
    assert shown_rows(page) == [2, 3, 4, 5]
    assert page.rows.model.status_at(1) == RowStatus.GOES
    assert page.draft.edits == Edits(cells={(3, "Email"): "bob@example.com"})
    change(qtbot, page, lambda: qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier))
    assert page.draft.edits == Edits()
    assert page.message.text == "5 rows: 1 goes, 4 stay behind (3 causes)"
    change(qtbot, page, page.undo.redo)
    assert page.message.text == "5 rows: 2 go, 3 stay behind (2 causes)"


def test_typing_into_a_cell_leaves_its_other_characters_alone(page: CheckPage, qtbot: QtBot) -> None:
    """No-break spaces, line breaks of Windows and separators of lines are what they were where nobody typed."""
    table = page.draft.table
    assert table is not None
    said = "Bon\u00a0jour\u00a0!\r\nDeux\u2028lignes\t"
    frame = table.frame.assign(Said=pd.array([said, *table.frame["Said"].tolist()[1:]], table.frame["Said"].dtype))
    page.draft.set_table(replace(table, frame=frame))
    page.draft.set_mapping(ticket_mapping())
    change(qtbot, page, page.initializePage)
    page.rows.show_filter(RowFilter.ALL)
    grid = page.rows.grid
    grid.setCurrentIndex(page.rows.model.index_of(2, "Said"))
    grid.edit(grid.currentIndex())
    editor = grid.viewport().findChild(QPlainTextEdit)
    assert isinstance(editor, QPlainTextEdit)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(editor, "x")
    change(qtbot, page, lambda: qtbot.keyClick(editor, Qt.Key.Key_Return))
    assert page.checker.edits.cells == {(2, "Said"): said + "x"}


def test_a_line_break_can_be_typed(page: CheckPage, qtbot: QtBot) -> None:
    """Alt and Enter make a new line in the cell; Enter takes it."""
    page.rows.show_filter(RowFilter.ALL)
    grid = page.rows.grid
    grid.setCurrentIndex(page.rows.model.index_of(2, "Said"))
    grid.edit(grid.currentIndex())
    editor = grid.viewport().findChild(QPlainTextEdit)
    assert isinstance(editor, QPlainTextEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "one")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClicks(editor, "two")
    change(qtbot, page, lambda: qtbot.keyClick(editor, Qt.Key.Key_Return))
    assert page.checker.edits.cells == {(2, "Said"): "one\ntwo"}


def test_typing_the_files_own_text_is_no_edit_any_more(page: CheckPage, qtbot: QtBot) -> None:
    """A cell that is typed back to what the file has counts as unchanged, and the row export would not show it."""
    page.rows.show_filter(RowFilter.ALL)
    type_into(qtbot, page, 4, "Score", "11")
    type_into(qtbot, page, 4, "Score", "ten")
    assert page.draft.edits == Edits()


def test_rows_are_left_out_and_taken_back(page: CheckPage, qtbot: QtBot) -> None:
    """The Delete key leaves the chosen rows out, the action takes them back, and the counts follow."""
    page.rows.show_filter(RowFilter.ALL)
    grid, model = page.rows.grid, page.rows.model
    grid.setCurrentIndex(model.index_of(3, "Said"))
    grid.selectionModel().select(model.index_of(4, "Said"), QItemSelectionModel.SelectionFlag.Select)
    change(qtbot, page, lambda: grid.leave_out_action.trigger())
    assert page.message.text == "5 rows: 1 goes, 2 stay behind (1 cause), 2 left out by you"
    assert page.undo.undoText() == "Leave out 2 rows"
    page.rows.show_filter(RowFilter.LEFT_OUT)
    assert shown_rows(page) == [3, 4]
    grid.selectAll()
    change(qtbot, page, lambda: grid.take_back_action.trigger())
    assert page.message.text == "5 rows: 1 goes, 4 stay behind (3 causes)"


def test_cells_go_back_to_the_files_text(page: CheckPage, qtbot: QtBot) -> None:
    """The action gives the chosen cells the text of the file again, and can be undone."""
    page.rows.show_filter(RowFilter.ALL)
    type_into(qtbot, page, 3, "Email", "bob@example.com")
    page.rows.grid.setCurrentIndex(page.rows.model.index_of(3, "Email"))
    change(qtbot, page, lambda: page.rows.grid.restore_action.trigger())
    assert page.draft.edits == Edits()
    change(qtbot, page, page.undo.undo)
    assert page.draft.edits == Edits(cells={(3, "Email"): "bob@example.com"})


def test_cells_are_copied_as_spreadsheets_take_them(page: CheckPage) -> None:
    """Two rows of two columns: tabs between cells, a line a row."""
    page.rows.show_filter(RowFilter.ALL)
    grid, model = page.rows.grid, page.rows.model
    grid.selectionModel().select(
        QItemSelection(model.index(0, EMAIL), model.index(1, SCORE)), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    grid.copy_action.trigger()
    assert QGuiApplication.clipboard().text() == "ann@example.com\t3\nbob at example\t4"


def test_an_option_mends_a_whole_cause(page: CheckPage, qtbot: QtBot) -> None:
    """The offered choice changes the mapping, its cause is gone, its rows stay in sight; undo brings it back."""
    mend(qtbot, page, "Send only the first of equal ids")
    assert page.draft.mapping is not None
    assert page.draft.mapping.options.duplicates == "first"
    assert page.causes.row_of("id_repeated", "Id") == -1
    assert shown_rows(page) == [2, 5]
    assert not page.rows.mends.isVisible()
    assert page.message.text == "5 rows: 2 go, 2 stay behind (2 causes), 1 not sent for a repeated id"
    change(qtbot, page, page.undo.undo)
    assert page.draft.mapping.options.duplicates == "refuse"
    assert page.causes.row_of("id_repeated", "Id") == 0


def test_edits_survive_another_mapping(page: CheckPage, qtbot: QtBot) -> None:
    """What was typed holds when the mapping is changed on the page before, and is checked with it."""
    page.rows.show_filter(RowFilter.ALL)
    type_into(qtbot, page, 3, "Email", "bob@example.com")
    assert page.draft.mapping is not None
    options = page.draft.mapping.options.model_copy(update={"duplicates": "first"})
    page.draft.set_mapping(page.draft.mapping.model_copy(update={"options": options}))
    change(qtbot, page, page.initializePage)
    assert page.message.text.startswith("5 rows: 3 go, 1 stays behind (1 cause)")


def test_checking_again_keeps_the_scroll_position(check_page: MakePage, qtbot: QtBot) -> None:
    """A cell far down is mended, and the grid stays where the person scrolled to."""
    rows = good_rows(300)
    page = check_page(ticket_draft([*rows[:154], ("T-0", "2025-03-31", "Words", "wrong", "1"), *rows[154:]]))
    page.rows.show_filter(RowFilter.ALL)
    scrolled = page.rows.grid.verticalScrollBar()
    qtbot.waitUntil(lambda: scrolled.maximum() > 200)
    scrolled.setValue(150)
    type_into(qtbot, page, 156, "Email", "right@example.com")
    assert page.step_note == "no problems"
    assert scrolled.value() == 150


def test_a_search_narrows_the_rows(page: CheckPage, qtbot: QtBot) -> None:
    """Typed words leave the rows that have them; emptied, all of the filter's rows are back."""
    page.rows.show_filter(RowFilter.ALL)
    qtbot.keyClicks(page.rows.filters.search, "slow")
    qtbot.waitUntil(lambda: shown_rows(page) == [3])
    page.rows.filters.search.clear()
    assert shown_rows(page) == [2, 3, 4, 5, 6]


def test_next_waits_for_the_check(page: CheckPage, qtbot: QtBot) -> None:
    """Going on while an edit is being checked is remembered, and happens when the check is through."""
    wizard = page.wizard()
    page.on_cell_entered(3, "Email", "bob@example.com")
    wizard.button(QWizard.WizardButton.NextButton).click()
    assert wizard.currentId() == Page.CHECK
    qtbot.waitUntil(lambda: wizard.currentId() == Page.DESTINATION)


def test_without_a_row_that_can_go_it_says_so(check_page: MakePage, qtbot: QtBot) -> None:
    """A file of wrong rows alone doesn't lead on; the message says what to do."""
    page = check_page(ticket_draft(FLAWED[1:3]))
    page.wizard().button(QWizard.WizardButton.NextButton).click()
    assert page.wizard().currentId() == Page.CHECK
    assert page.message.text.startswith("No row can go")


def test_a_file_without_problems_says_so(check_page: MakePage) -> None:
    """All rows are shown, the list of causes says that there are none."""
    page = check_page(ticket_draft(good_rows(3)))
    assert shown_rows(page) == [2, 3, 4]
    assert not page.cause_list.isVisible()
    assert page.step_note == "no problems"


def test_the_problem_rows_are_saved_as_a_file(page: CheckPage, qtbot: QtBot, tmp_path: Path, monkeypatch) -> None:
    """The rows that stay behind are written with a person's edits, and the message says where they lie."""
    page.rows.show_filter(RowFilter.ALL)
    type_into(qtbot, page, 4, "Score", "eleven")
    saved = tmp_path / "behind.csv"
    answer = lambda *_: (str(saved), "CSV file (*.csv)")  # noqa: E731 - the dialog's answer
    monkeypatch.setattr("gui.error_file.QFileDialog.getSaveFileName", answer)
    with qtbot.waitSignal(page.error_file.saved):
        qtbot.mouseClick(page.save, Qt.MouseButton.LeftButton)
    assert page.message.text == "4 rows saved in behind.csv."
    table = read_table(saved)
    assert table.frame["import_row"].tolist() == ["2", "3", "4", "5"]
    assert table.frame["Score"].tolist()[2] == "eleven"


def test_a_table_that_is_new_begins_anew(page: CheckPage, qtbot: QtBot) -> None:
    """Another file has its own rows, and steps of the one before can't be undone into it."""
    type_into(qtbot, page, 2, "Said", "Other words")
    other = ticket_draft(good_rows(2))
    page.draft.set_table(other.table)
    page.draft.set_mapping(other.mapping)
    change(qtbot, page, page.initializePage)
    assert shown_rows(page) == [2, 3]
    assert not page.undo.canUndo()
    assert page.draft.edits == Edits()


def test_a_column_whose_name_has_two_lines_can_be_mended(check_page: MakePage, qtbot: QtBot) -> None:
    """The header shows such a name in one line; what is said and done to its column still means this one."""
    draft = ImportDraft()
    draft.set_table(table_of({"Customer\nsaid": ["  Slow today  ", "Fine"], "Score": ["3", "ten"]}))
    draft.set_mapping(mapping_of({"Customer\nsaid": "content string said", "Score": "metadata integer score"}))
    page = check_page(draft)
    page.rows.show_filter(RowFilter.ALL)
    page.rows.grid.setCurrentIndex(page.rows.model.index(0, 0))
    change(qtbot, page, lambda: page.rows.cell.tools.chosen.emit(ColumnTool.TRIM))
    assert page.rows.model.text_of(0, 0) == "Slow today"
    page.rows.show_about()
    assert page.rows.about.isVisible()
    page.rows.about.close()


def test_a_mark_that_counts_as_empty_is_named(check_page: MakePage, qtbot: QtBot) -> None:
    """The row has no feedback although “N/A” stands there: it is said that this counts as empty."""
    page = check_page(ticket_draft([*FLAWED[:1], ("T-9", "3/4/2025", "x", "", "1")], empty=["", "N/A"]))
    type_into(qtbot, page, 2, "Said", "N/A")
    page.rows.show_filter(RowFilter.ALL)
    page.rows.grid.show_cell(2, "Said")
    qtbot.waitUntil(lambda: page.rows.cell.sentence.text.startswith("“N/A” counts as empty here"))
    page.rows.grid.show_cell(2, "Id")
    assert "counts as empty" not in page.rows.cell.sentence.text


def test_on_a_low_screen_one_problem_is_said_and_all_of_them_on_pointing(check_page: MakePage, qtbot: QtBot) -> None:
    """Where the sentences of two problems would be cut, that of the chosen cell stands there, whole."""
    page = check_page(ticket_draft([*FLAWED[:1], ("T-9", "nonsense", "x", "not mail", "ten")]))
    page.wizard().resize(910, 480)
    qtbot.waitUntil(lambda: page.rows.height() < HEIGHT_WITH_EFFECTS)
    page.rows.show_filter(RowFilter.ALL)
    page.rows.grid.show_cell(2, "Said")
    page.rows.grid.show_cell(3, "Score")
    alone = "“ten” is no whole number. Write one, or send the column as decimal numbers or as text."
    assert page.rows.cell.sentence.text == alone
    assert "not mail" in page.rows.cell.sentence.toolTip()
    page.rows.cell.show_room(is_high=True)
    assert "nonsense" in page.rows.cell.sentence.text
    page.rows.cell.show_room(is_high=False)
    assert page.rows.cell.sentence.text == alone
