"""The models of the Check page: rows with their marks, causes, what is shown, and steps that can be undone."""

from collections.abc import Collection

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from core.accounting import Accounting
from core.checking.check import check, recheck
from core.checking.checked import Severity
from core.checking.skips import SkipReason
from core.edits import Edits
from core.mapping.changes import AddStep, Change, RemoveStep, SetOption, SetTargets
from core.mapping.step_kinds import NumberStep, TrimStep
from gui.check.cause_titles import TITLES
from gui.check.edit_commands import ChangeMapping, EditCells, LeaveOut, TakeBack
from gui.check.problem_list_model import COUNT_ROLE, ProblemListModel
from gui.check.row_grid_model import EDITED_ROLE, MENDED_ROLE, SEVERITY_ROLE, RowGridModel
from gui.check.row_status import CheckedRows, RowFilter, RowStatus, positions_shown, rows_with_text
from tests.checking_tables import cause_of, mapping_of
from tests.drafts import FLAWED, good_rows, ticket_mapping, tickets

ID, WHEN, SAID, EMAIL, SCORE = range(5)
REPORTING = QAbstractItemModelTester.FailureReportingMode.Fatal
Role = Qt.ItemDataRole


@pytest.fixture
def rows() -> CheckedRows:
    """The flawed tickets, checked: rows 2 to 6."""
    return CheckedRows.of(check(tickets(FLAWED), Edits(), ticket_mapping()))


@pytest.fixture
def model(rows: CheckedRows, qtbot: QtBot) -> RowGridModel:
    """The model of all flawed tickets, watched for what a view relies on."""
    made = RowGridModel()
    QAbstractItemModelTester(made, REPORTING, made)
    made.load(rows, positions_shown(rows.statuses, RowFilter.ALL))
    return made


def test_every_row_has_its_fate(rows: CheckedRows) -> None:
    """Rows with an error stay behind, left-out rows are left out, and each row is counted once."""
    assert rows.statuses.tolist() == [RowStatus.STAYS_BEHIND] * 4 + [RowStatus.GOES]
    again = CheckedRows.of(recheck(rows.checked, Edits(left_out=frozenset({3}))))
    assert again.accounting == Accounting(5, 1, 3, 2, {SkipReason.LEFT_OUT: 1})


def test_a_repeated_id_is_counted_by_itself() -> None:
    """With the option that keeps the first of equal ids, the later row is neither behind nor left out."""
    checked = check(tickets(FLAWED), Edits(), ticket_mapping(duplicates="first"))
    assert CheckedRows.of(checked).accounting == Accounting(5, 2, 2, 2, {SkipReason.REPEATED_ID: 1})


def test_what_is_shown_follows_filter_cause_and_search(rows: CheckedRows) -> None:
    """Problems are the rows with one, a cause has its own rows, and a search narrows either."""
    checked = rows.checked
    assert positions_shown(rows.statuses, RowFilter.PROBLEMS).tolist() == [0, 1, 2, 3]
    assert positions_shown(rows.statuses, RowFilter.LEFT_OUT).tolist() == []
    assert positions_shown(rows.statuses, RowFilter.ALL, cause_of(checked, "email_invalid")).tolist() == [1]
    matches = rows_with_text(checked.table, checked.edits, "SLOW")
    assert positions_shown(rows.statuses, RowFilter.ALL, None, matches).tolist() == [1]


def test_a_search_sees_edits_and_row_numbers(rows: CheckedRows) -> None:
    """An edited cell is found by its new text, a row by its number alone."""
    table = rows.checked.table
    edits = Edits().with_cells({(5, "Said"): "Brand new"})
    assert np.flatnonzero(rows_with_text(table, edits, "brand NEW")).tolist() == [3]
    assert np.flatnonzero(rows_with_text(table, edits, "same again")).tolist() == []
    assert np.flatnonzero(rows_with_text(table, Edits(), "6")).tolist() == [1, 4]


def test_cells_carry_their_marks(model: RowGridModel) -> None:
    """A wrong cell has its severity and its sentence, a right one has neither, and the header has the row number."""
    wrong, right = model.index(1, EMAIL), model.index(0, EMAIL)
    assert wrong.data(SEVERITY_ROLE) == Severity.ERROR
    assert "bob at example" in wrong.data(Role.ToolTipRole)
    assert right.data(SEVERITY_ROLE) is None
    assert right.data(Role.ToolTipRole) is None
    assert model.headerData(1, Qt.Orientation.Vertical) == "3"
    assert "bob at example" in wrong.data(Role.AccessibleTextRole)


def test_a_cell_shows_one_line_and_edits_all(model: RowGridModel) -> None:
    """Line breaks show as a sign, and the editor gets the text as it stands."""
    cell = model.index(2, SAID)
    assert cell.data() == "Two ↵ lines"
    assert cell.data(Role.EditRole) == "Two\nlines"


def test_typing_is_told_and_shown_when_it_is_taken(model: RowGridModel, qtbot: QtBot) -> None:
    """Setting a cell tells the file's row number and column; the text changes with the edits, at once."""
    cell = model.index(2, SCORE)
    with qtbot.waitSignal(model.cell_entered) as told:
        assert model.setData(cell, "10")
    assert told.args == [4, "Score", "10"]
    assert cell.data() == "ten"
    model.show_edits(Edits().with_cells({(4, "Score"): "10"}))
    assert cell.data() == "10"
    assert cell.data(EDITED_ROLE)
    assert not model.index(1, SCORE).data(EDITED_ROLE)


def test_typing_the_same_text_changes_nothing(model: RowGridModel, qtbot: QtBot) -> None:
    """Leaving an editor without a change is no edit."""
    with qtbot.assertNotEmitted(model.cell_entered):
        model.setData(model.index(0, SAID), "Cannot log in")


def test_leaving_out_shows_before_the_check(model: RowGridModel) -> None:
    """A row that was just left out is shown as such, and as going when it is taken back."""
    model.show_edits(Edits(left_out=frozenset({6})))
    assert model.status_at(4) == RowStatus.LEFT_OUT
    model.show_edits(Edits())
    assert model.status_at(4) == RowStatus.GOES


def test_checking_again_keeps_the_rows_in_place(model: RowGridModel, rows: CheckedRows, qtbot: QtBot) -> None:
    """After a mend the same rows are shown, with the mark gone and no reset that would lose the scroll position."""
    model.show_positions(positions_shown(rows.statuses, RowFilter.PROBLEMS))
    before = model.positions
    edits = Edits().with_cells({(3, "Email"): "bob@example.com"})
    with qtbot.assertNotEmitted(model.modelReset):
        model.show_edits(edits)
        model.show_check(CheckedRows.of(recheck(rows.checked, edits)))
    assert model.positions is before
    assert model.index(1, EMAIL).data(SEVERITY_ROLE) is None


def test_a_cell_is_found_by_its_row_number(model: RowGridModel, rows: CheckedRows) -> None:
    """A row that isn't shown, or a column that isn't there, has no place."""
    model.show_positions(positions_shown(rows.statuses, RowFilter.PROBLEMS))
    assert model.index_of(4, "Score") == model.index(2, SCORE)
    assert not model.index_of(6, "Score").isValid()
    assert not model.index_of(4, "Nothing").isValid()


def test_the_last_of_200_000_rows_is_read_like_the_first(qtbot: QtBot) -> None:
    """A long file is shown to its end, with the row numbers of the file."""
    table = tickets(good_rows(20) * 10_000)
    rows = CheckedRows.of(check(table, Edits(), ticket_mapping(duplicates="first")))
    model = RowGridModel()
    model.load(rows, positions_shown(rows.statuses, RowFilter.ALL))
    assert model.rowCount() == 200_000
    assert model.index(199_999, SAID).data() == "Words 20"
    assert model.headerData(199_999, Qt.Orientation.Vertical) == "200001"


def test_causes_stand_worst_first(rows: CheckedRows, qtbot: QtBot) -> None:
    """The list has a row a cause, with its count and, for who can't see it, all of it in words."""
    model = ProblemListModel()
    QAbstractItemModelTester(model, REPORTING, model)
    model.show_causes(rows.checked.causes)
    first = model.index(0)
    assert first.data() == "Record id stands twice"
    assert first.data(COUNT_ROLE) == "2"
    assert first.data(Role.AccessibleTextRole) == "stays behind, Record id stands twice, Id, 2 rows"
    assert model.row_of("not_an_integer", "Score") >= 0
    assert model.row_of("not_an_integer", "Said") == -1


def test_every_problem_has_a_short_name() -> None:
    """Every code of checking has a title, and no title is of a code that isn't there."""
    from core.messages import checking

    assert set(TITLES) == set(checking.SENTENCES)


def test_the_grid_shows_cells_as_the_steps_leave_them(qtbot: QtBot) -> None:
    """A cell is shown as it goes, its own text is what is edited, and the tooltip has both; others are untouched."""
    mapping = AddStep(NumberStep(column="Score")).on(ticket_mapping())
    checked = check(tickets([*FLAWED[1:2], ("T-9", "3/4/2025", "4 / 5", "a@example.com", "4 / 5")]), Edits(), mapping)
    model = RowGridModel()
    rows = CheckedRows.of(checked)
    model.load(rows, positions_shown(rows.statuses, RowFilter.ALL))
    cell = model.index(1, SCORE)
    assert (cell.data(), cell.data(Role.EditRole), cell.data(MENDED_ROLE)) == ("4", "4 / 5", True)
    assert cell.data(Role.ToolTipRole) == "Before the steps: 4 / 5"
    assert model.index(1, SAID).data() == "4 / 5"
    assert not model.index(0, SCORE).data(MENDED_ROLE)
    model.show_edits(Edits({(3, "Score"): "2 / 5"}))
    assert (cell.data(), cell.data(Role.EditRole)) == ("2", "2 / 5")


class _File:
    """An edited file as the commands see it."""

    def __init__(self) -> None:
        self.edits = Edits()
        self.mapping = ticket_mapping()
        self.told: list[set[int]] = []

    def change_edits(self, edits: Edits, rows: Collection[int]) -> None:
        self.edits = edits
        self.told.append(set(rows))

    def change_mapping(self, change: Change) -> None:
        self.mapping = change.on(self.mapping)


def test_edits_are_undone_and_redone_one_by_one(qtbot: QtBot) -> None:
    """Undoing an edit of an edited cell brings the first edit back; undoing that, the text of the file."""
    file, stack = _File(), QUndoStack()
    stack.push(EditCells("first", file, {(3, "Said"): "one"}))
    stack.push(EditCells("second", file, {(3, "Said"): "two", (4, "Said"): "other"}))
    assert file.edits.cells == {(3, "Said"): "two", (4, "Said"): "other"}
    stack.undo()
    assert file.edits.cells == {(3, "Said"): "one"}
    stack.undo()
    assert file.edits.cells == {}
    stack.redo()
    assert file.edits.cells == {(3, "Said"): "one"}
    assert file.told == [{3}, {3, 4}, {3, 4}, {3}, {3}]


def test_leaving_out_is_undone_only_for_its_own_rows(qtbot: QtBot) -> None:
    """Undo takes back the rows that this step left out, and not one that was out before."""
    file, stack = _File(), QUndoStack()
    stack.push(LeaveOut("one", file, [3]))
    stack.push(LeaveOut("two", file, [3, 4]))
    stack.push(TakeBack("back", file, [4, 5]))
    assert file.edits.left_out == {3}
    stack.undo()
    assert file.edits.left_out == {3, 4}
    stack.undo()
    assert file.edits.left_out == {3}


def test_changes_of_the_mapping_are_undone_in_any_state_of_it(qtbot: QtBot) -> None:
    """Options, steps and targets go back one by one; what was changed elsewhere meanwhile stays."""
    file, stack = _File(), QUndoStack()
    before = file.mapping
    trim, number = TrimStep(column="Said"), NumberStep(column="Score")
    stack.push(ChangeMapping("option", file, SetOption("duplicates", "first")))
    stack.push(ChangeMapping("trim", file, AddStep(trim)))
    stack.push(ChangeMapping("number", file, AddStep(number)))
    stack.push(ChangeMapping("away", file, RemoveStep(trim, 0)))
    stack.push(ChangeMapping("targets", file, SetTargets({"Score": ()})))
    assert file.mapping.steps == (number,)
    assert "Score" not in file.mapping.columns
    file.change_mapping(SetTargets({"Email": ()}))
    stack.undo()
    stack.undo()
    assert file.mapping.steps == (trim, number)
    assert file.mapping.columns["Score"] == before.columns["Score"]
    for _ in range(3):
        stack.undo()
    assert file.mapping == SetTargets({"Email": ()}).on(before)
    for _ in range(5):
        stack.redo()
    assert file.mapping.steps == (number,)


def test_a_step_that_was_changed_elsewhere_is_found_or_left_alone() -> None:
    """Taken away, a step is found at another place than it had; one that is gone is no change, and none to undo."""
    trim, number = TrimStep(column="Said"), NumberStep(column="Score")
    mapping = AddStep(number, 0).on(AddStep(trim).on(mapping_of({})))
    away = RemoveStep(trim, 0)
    assert away.on(mapping).steps == (number,)
    assert away.inverse(mapping) == AddStep(trim, 1)
    without = away.on(mapping)
    assert away.on(without) == without
    assert away.inverse(without).on(without) == without
