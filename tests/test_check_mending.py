"""Mending on the Check page: whole causes and columns at once, seen, undone, kept as a template, done again."""

import json
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QToolButton
from pytestqt.qtbot import QtBot

from core.checking.check import check
from core.edits import Edits
from core.mapping.changes import EmptyMarks
from core.mapping.model import Options
from core.mapping.step_kinds import FillStep, NumberStep, ReplaceStep, TrimStep
from core.mapping.suggest import suggest
from core.mapping.templates import Templates
from core.mending.effects import Effect, effect_of
from core.mending.mend import Mend
from core.records import records
from gui.check.column_tools import ColumnTool
from gui.check.page import CheckPage
from gui.check.problem_list_model import COLUMN_ROLE, COUNT_ROLE
from gui.check.replace_dialog import ReplaceDialog
from gui.check.row_status import RowFilter
from gui.check.words_dialog import WordsDialog
from gui.import_draft import ImportDraft
from gui.pages import Page, StepPage
from gui.wizard import ImportWizard
from tests.checking_tables import mapping_of, table_of
from tests.test_check_page import change, choose, mend

COLUMNS = {
    "Id": ["1", "2", "3", "4"],
    "Said": ["<p>Fine</p>", "  Good  ", "Bad", "So so"],
    "Score": ["4 / 5", "3 / 5", "none", "2"],
    "Public": ["sure", "nope", "sure", ""],
    "Internal": ["", "", "", ""],
}
TARGETS = {
    "Id": "external_id",
    "Said": "content string said",
    "Score": "metadata integer score",
    "Public": "metadata boolean public",
}


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[CheckPage]:
    """The Check page of a file with a flaw in every column, with a folder for templates."""
    draft = ImportDraft()
    draft.set_table(table_of(COLUMNS))
    draft.set_mapping(mapping_of(TARGETS))
    wizard = ImportWizard(draft)
    made = CheckPage(draft, Templates(tmp_path))
    wizard.add_page(Page.CHECK, made)
    wizard.add_page(Page.DESTINATION, StepPage(draft))
    wizard.setStartId(Page.CHECK)
    qtbot.addWidget(wizard)
    wizard.show()
    with qtbot.waitExposed(wizard), qtbot.waitSignal(made.checker.checked):
        wizard.restart()
    yield made
    wizard.close()


def steps_shown(page: CheckPage) -> list[tuple[str, str, str]]:
    """The steps as the list has them: what, where, how many cells."""
    model = page.steps.model
    indexes = [model.index(row) for row in range(model.rowCount())]
    return [(index.data(), index.data(COLUMN_ROLE), index.data(COUNT_ROLE)) for index in indexes]


def sent(page: CheckPage, name: str) -> list[object]:
    """A field of the records that would be sent, None where a record has none."""
    checked = page.draft.checked
    assert checked is not None
    bodies = [record.body["fields"] for record in records(checked)]
    return [next((field["value"] for field in fields if field["name"] == name), None) for fields in bodies]


def answer(qtbot: QtBot, kind: type[QDialog], act: Callable[[QDialog], None]) -> None:
    """Answer the next dialog of a kind, once it is open."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            act(dialog)
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)


def test_a_file_is_clean_in_some_clicks_and_the_next_one_by_itself(
    page: CheckPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each cause is mended as a whole; kept as a template, the steps mend the next file of the kind, unasked."""
    choose(qtbot, page, "not_an_integer", "Score")
    mend(qtbot, page, "Keep only the number")
    mend(qtbot, page, "Treat “none” as empty")
    choose(qtbot, page, "not_a_boolean", "Public")
    answer(qtbot, WordsDialog, _say_words)
    mend(qtbot, page, "Say which words mean yes…")
    choose(qtbot, page, "html_in_text", "Said")
    mend(qtbot, page, "Take the HTML out")
    assert page.message.text == "4 rows: 4 go, 0 stay behind. Next: choose where they go."
    assert (sent(page, "score"), sent(page, "public")) == ([4, 3, None, 2], [True, False, True, None])
    assert sent(page, "said")[0] == "Fine"
    qtbot.waitUntil(lambda: all(shown[2] for shown in steps_shown(page)))
    assert steps_shown(page) == [
        ("Only the number kept", "Score", "2"),
        ("Words read as yes or no", "Public", "3"),
        ("HTML taken out", "Said", "1"),
        ("“none” counts as empty", "Score", "1"),
    ]
    monkeypatch.setattr("gui.columns.template_shelf.QInputDialog.getText", lambda *_, **__: ("Our scores", True))
    change(qtbot, page, page.steps.save.trigger)
    assert "“Our scores”" in page.message.text
    following = table_of({**COLUMNS, "Score": ["1 / 5", "none", "5", "5"]})
    again = suggest(following, timezone="UTC", templates=Templates(tmp_path)).mapping
    page.draft.set_table(following)
    page.draft.set_mapping(again)
    change(qtbot, page, page.initializePage)
    assert sent(page, "score") == [1, None, 5, 5]


def _say_words(dialog: QDialog) -> None:
    assert isinstance(dialog, WordsDialog)
    assert list(dialog.choices) == ["sure", "nope"]
    for word, means in (("sure", True), ("nope", False)):
        box = dialog.choices[word]
        box.setCurrentIndex(box.findData(means))
    dialog.accept()


def test_every_step_can_be_taken_back_and_undone(page: CheckPage, qtbot: QtBot) -> None:
    """A step in the middle goes, undo brings it back to its place, and further undoing ends at the file as it was."""
    tools = page.rows.cell.tools.tools
    page.rows.grid.setCurrentIndex(page.rows.model.index_of(2, "Said"))
    change(qtbot, page, tools[ColumnTool.TRIM].trigger)
    change(qtbot, page, tools[ColumnTool.STRIP_HTML].trigger)
    page.rows.grid.setCurrentIndex(page.rows.model.index_of(2, "Score"))
    change(qtbot, page, tools[ColumnTool.NUMBER].trigger)
    before = [name for name, _, _ in steps_shown(page)]
    assert before == ["Trimmed", "HTML taken out", "Only the number kept"]
    page.steps.list.setCurrentIndex(page.steps.model.index(0))
    change(qtbot, page, page.steps.remove.trigger)
    assert [name for name, _, _ in steps_shown(page)] == before[1:]
    assert page.undo.undoText() == "Take back: Trimmed"
    change(qtbot, page, page.undo.undo)
    assert [name for name, _, _ in steps_shown(page)] == before
    for _ in range(3):
        change(qtbot, page, page.undo.undo)
    assert page.draft.mapping == mapping_of(TARGETS)
    assert not page.steps.isVisible()
    assert page.draft.edits == Edits()


def test_captions_of_the_steps_give_way_where_there_is_no_room(page: CheckPage, qtbot: QtBot) -> None:
    """Wide, the buttons have words; narrow, their icons stand alone with tooltips, and the list is no wider."""
    page.steps.show()
    page.steps.setParent(None)
    qtbot.addWidget(page.steps)
    buttons = page.steps.findChildren(QToolButton)
    words, icons = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
    for width, style in ((400, words), (100, icons), (400, words)):
        page.steps.resize(width, 200)
        page.steps.show()
        qtbot.waitUntil(lambda style=style: {button.toolButtonStyle() for button in buttons} == {style})
    assert [button.toolTip() for button in buttons] == ["Take back", "Save as template"]


def test_what_was_chosen_for_all_columns_is_seen_and_taken_back(page: CheckPage, qtbot: QtBot) -> None:
    """The order of dates and a mark for nothing stand among the steps, with columns and cells; each goes, and is back.

    A choice of a person's on another page stays when the mends before it are undone.
    """
    page.draft.set_table(table_of({"When": ["3/4/2025", "5/6/2025", "2025-01-02"], "Said": ["none", "Good", "Bad"]}))
    page.draft.set_mapping(mapping_of({"When": "display_ts", "Said": ["content string said"]}))
    change(qtbot, page, page.initializePage)
    choose(qtbot, page, "date_order_unknown", "When")
    mend(qtbot, page, "Use day first")
    change(qtbot, page, lambda: page.mending.make(Mend("mend_empty", EmptyMarks(("none",)), {"marks": "“none”"})))
    chosen = [("Dates read day first", "When", "2"), ("“none” counts as empty", "Said", "1")]
    qtbot.waitUntil(lambda: steps_shown(page) == chosen)
    assert page.steps.isVisible()
    assert page.steps.list.currentIndex().row() == 1
    page.steps.list.setCurrentIndex(page.steps.model.index(0))
    change(qtbot, page, page.steps.remove.trigger)
    assert page.undo.undoText() == "Take back: Dates read day first"
    assert [name for name, _, _ in steps_shown(page)] == ["“none” counts as empty"]
    assert page.draft.mapping is not None
    assert page.draft.mapping.options.date_order == "auto"
    change(qtbot, page, page.undo.undo)
    options = page.draft.mapping.options
    more = options.model_copy(update={"empty": (*options.empty, "nil")})
    page.draft.set_mapping(page.draft.mapping.model_copy(update={"options": more}))
    change(qtbot, page, page.initializePage)
    change(qtbot, page, page.undo.undo)
    assert [name for name, _, _ in steps_shown(page)] == ["Dates read day first", "“nil” counts as empty"]


def test_find_and_replace_shows_what_changes_before_it_does(page: CheckPage, qtbot: QtBot) -> None:
    """The count and the cells before and after follow what is typed; a wrong pattern is said; then it is done."""
    page.rows.grid.setCurrentIndex(page.rows.model.index_of(2, "Score"))

    def typed(dialog: QDialog) -> None:
        assert isinstance(dialog, ReplaceDialog)
        dialog.pattern.setChecked(True)
        dialog.wanted.setText("(")
        qtbot.waitUntil(lambda: "can't be used" in dialog.count.text)
        dialog.wanted.setText(r" / (\d)")
        dialog.replacement.setText(r".\1")
        qtbot.waitUntil(lambda: dialog.count.text == "Changes 2 cells.")
        assert dialog.preview.text() == "4 / 5 → 4.5\n3 / 5 → 3.5"
        dialog.accept()

    answer(qtbot, ReplaceDialog, typed)
    change(qtbot, page, page.rows.cell.tools.tools[ColumnTool.REPLACE].trigger)
    assert page.draft.mapping is not None
    step = ReplaceStep(column="Score", find=r" / (\d)", replace=r".\1", pattern=True)
    assert page.draft.mapping.steps == (step,)
    assert page.rows.model.index_of(2, "Score").data() == "4.5"


def test_what_is_typed_last_is_looked_at_before_it_is_replaced(page: CheckPage, qtbot: QtBot) -> None:
    """Enter right behind the last letter waits for what it would change; a pattern that is none never gets through."""
    page.rows.grid.setCurrentIndex(page.rows.model.index_of(2, "Score"))

    def hurried(dialog: QDialog) -> None:
        assert isinstance(dialog, ReplaceDialog)
        dialog.wanted.setText("4")
        qtbot.waitUntil(lambda: dialog.count.text == "Changes 1 cell.")
        dialog.pattern.setChecked(True)
        dialog.wanted.setText("(")
        qtbot.keyClick(dialog.wanted, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "can't be used" in dialog.count.text)
        assert dialog.isVisible()
        dialog.wanted.setText(" / .")
        qtbot.waitUntil(lambda: not dialog.is_looking)
        dialog.wanted.setText(" / 5")
        qtbot.keyClick(dialog.wanted, Qt.Key.Key_Return)
        assert dialog.isVisible()

    answer(qtbot, ReplaceDialog, hurried)
    change(qtbot, page, page.rows.cell.tools.tools[ColumnTool.REPLACE].trigger)
    assert page.draft.mapping is not None
    assert page.draft.mapping.steps == (ReplaceStep(column="Score", find=" / 5", pattern=True),)


def test_a_long_sentence_leaves_the_fields_their_room(page: CheckPage, qtbot: QtBot) -> None:
    """However long what is wrong with a pattern is, no field of the dialog covers another one."""
    assert page.draft.checked is not None
    dialog = ReplaceDialog(page.draft.checked, "Said", page)
    dialog.show()
    dialog.pattern.setChecked(True)
    dialog.replacement.setText(r"\0\0 and a good many words more, so that the sentence has its length")
    dialog.wanted.setText(".*")
    qtbot.waitUntil(lambda: "never comes to rest" in dialog.count.text)
    QApplication.processEvents()
    fields = (dialog.wanted, dialog.replacement, dialog.whole, dialog.pattern, dialog.count)
    for above, below in pairwise(fields):
        assert above.geometry().bottom() < below.geometry().top()
    assert dialog.wanted.height() >= dialog.wanted.minimumSizeHint().height()
    dialog.reject()


def test_looking_for_what_changes_can_be_broken_off(page: CheckPage) -> None:
    """Of a column in many parts no more is looked at once the dialog is closed."""
    texts = ["words " * 20_000] * 40
    checked = check(table_of({"Said": texts}), Edits(), mapping_of({"Said": "content string said"}))
    asked: list[int] = []

    def closed() -> bool:
        asked.append(1)
        return len(asked) == 3

    assert effect_of(checked, ReplaceStep(column="Said", find="r", replace="R"), closed) == Effect()
    assert len(asked) == 3
    assert effect_of(checked, ReplaceStep(column="Said", find="r", replace="R")).cells == 40


def test_empty_cells_are_filled(page: CheckPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """A value that is typed stands in every empty cell of the column."""
    monkeypatch.setattr("gui.check.mending.QInputDialog.getText", lambda *_, **__: (" no ", True))
    page.rows.show_filter(RowFilter.ALL)
    page.rows.grid.setCurrentIndex(page.rows.model.index_of(2, "Public"))
    change(qtbot, page, page.rows.cell.tools.tools[ColumnTool.FILL].trigger)
    assert page.draft.mapping is not None
    assert page.draft.mapping.steps == (FillStep(column="Public", value="no"),)
    assert page.rows.model.index_of(5, "Public").data() == "no"


def test_all_rows_of_a_cause_are_left_out_at_once(page: CheckPage, qtbot: QtBot) -> None:
    """What can't be mended is left out as a whole, said in the accounting, and can be undone."""
    choose(qtbot, page, "not_an_integer", "Score")
    qtbot.waitUntil(lambda: bool(page.rows.mends.mends))
    change(qtbot, page, page.rows.mends.actions_in_menu[-1].trigger)
    assert page.message.text == "4 rows: 1 goes, 0 stay behind, 3 left out by you. Next: choose where they go."
    change(qtbot, page, page.undo.undo)
    assert page.message.text == "4 rows: 1 goes, 3 stay behind (2 causes)"


def test_a_step_of_another_file_says_that_its_column_is_missing(page: CheckPage, qtbot: QtBot) -> None:
    """A template's step whose column isn't there stays in the list, marked, and hinders nothing."""
    steps = (TrimStep(column="Gone"), NumberStep(column="Score"))
    page.draft.set_mapping(mapping_of(TARGETS).model_copy(update={"steps": steps}))
    change(qtbot, page, page.initializePage)
    missing = "Gone: this file has no such column"
    qtbot.waitUntil(lambda: [where for _, where, _ in steps_shown(page)] == [missing, "Score"])
    assert page.message.text.startswith("4 rows: 1 goes")


def test_a_template_knows_the_columns_that_are_not_imported(page: CheckPage, qtbot: QtBot, tmp_path: Path) -> None:
    """A template that uses two columns of five is picked for a file with all five, because it names them all."""
    page.draft.set_mapping(mapping_of({"Said": "content string said", "Id": "external_id"}))
    change(qtbot, page, page.initializePage)
    change(qtbot, page, lambda: page.shelf.save("Two of five"))
    saved = json.loads((tmp_path / "two_of_five.json").read_text(encoding="utf-8"))
    assert list(saved["columns"]) == list(COLUMNS)
    best = Templates(tmp_path).best_for(table_of(COLUMNS))
    assert best is not None
    assert best.name == "Two of five"
    assert page.draft.mapping is not None
    assert page.draft.mapping.options == Options()
