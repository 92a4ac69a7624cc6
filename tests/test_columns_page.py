"""The Columns page as a person works in it: suggestions, lists, names, templates, options, the live preview."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QInputDialog, QPushButton, QWizard
from pytestqt.qtbot import QtBot

from core.edits import Edits
from core.mapping.model import Attribute, IdTarget
from core.mapping.suggestion import SuggestedTarget, Suggestion
from core.settings import DataFolder
from gui.columns.columns_model import ColumnsColumn
from gui.columns.found import Found
from gui.columns.lines import Line
from gui.columns.options_dialog import OptionsDialog
from gui.columns.page import ColumnsPage
from gui.import_draft import ImportDraft
from gui.message_line import MessageLine
from gui.pages import Page
from gui.style.tokens import Tone
from gui.wizard import ImportWizard
from gui.workspace import Workspace
from tests.checking_tables import mapping_of, table_of

COMMENTS = [
    "The export stops at ten thousand rows and gives no reason.",
    "I love the new dashboard, it saves me an hour every week.",
    "Search forgets my filters whenever I open a project again.",
    "Please let us share a report with people outside the team.",
    "The mobile app logs me out twice a day since the update.",
    "Invoices arrive late, and the amounts don't match the plan.",
    "Support answered within minutes and solved everything at once.",
    "Why is there no way to undo when I delete a whole list?",
]
COLUMNS = {
    "Ticket ID": [f"T-{number}" for number in range(1, 9)],
    "Created at": [f"2025-03-0{number} 09:15" for number in range(1, 9)],
    "Comment": COMMENTS,
    "Email": [f"person{number}@example.com" for number in range(1, 9)],
    "Score": [str(number) for number in range(1, 9)],
}
USE, TYPE, FIELD = ColumnsColumn.USE, ColumnsColumn.TYPE, ColumnsColumn.FIELD


@pytest.fixture
def page(qtbot: QtBot, data_folder: DataFolder) -> Iterator[ColumnsPage]:
    """The page in its frame, on the screen."""
    draft = ImportDraft()
    wizard = ImportWizard(draft)
    made = ColumnsPage(draft, Workspace(data_folder))
    wizard.add_page(Page.COLUMNS, made)
    wizard.setStartId(Page.COLUMNS)
    wizard.resize(1200, 780)
    qtbot.addWidget(wizard)
    wizard.show()
    qtbot.waitExposed(wizard)
    yield made
    wizard.close()


@pytest.fixture
def load(qtbot: QtBot, page: ColumnsPage) -> Callable[..., None]:
    """Has the page look at these columns, and waits for the checks; with targets these are the mapping."""

    def load(columns: dict[str, list[str]], targets: dict[str, object] | None = None, **options: object) -> None:
        page.draft.set_table(table_of(columns))
        with qtbot.waitSignals([page.draft.mapping_changed, page.draft.checked_changed]):
            page.initializePage()
        qtbot.waitUntil(lambda: page.draft.checked is not None or page.draft.mapping.columns == {})
        if targets is not None:
            page.draft.set_mapping(mapping_of(targets, **options))
            qtbot.waitUntil(lambda: page.draft.checked is not None)

    return load


def _cell(page: ColumnsPage, column: str | None, which: ColumnsColumn, place: int = 0) -> QModelIndex:
    return page.model.index(page.model.row_of(Line(column, place)), which)


def _choose(qtbot: QtBot, page: ColumnsPage, index: QModelIndex, text: str) -> None:
    """Click a list's cell and choose from what opens, as a person does."""
    place = page.table.visualRect(index).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    box = page.table.viewport().findChild(QComboBox)
    assert box is not None
    row = max(box.findText(text), box.findText(f"{text} – ", Qt.MatchFlag.MatchStartsWith))
    assert row >= 0, [box.itemText(at) for at in range(box.count())]
    box.setCurrentIndex(row)
    box.activated.emit(row)


def _card(page: ColumnsPage) -> dict[str, str]:
    return {view.part.name: view.part.text for view in page.preview.card.parts}


def test_new_file_comes_with_a_mapping_and_its_record(page: ColumnsPage, load: Callable[..., None]) -> None:
    """The sure suggestions are taken, the record of the first row stands beside them, and the button has the rows."""
    load(COLUMNS)
    assert _cell(page, "Ticket ID", USE).data() == "Record id"
    assert _cell(page, "Created at", USE).data() == "Date of the feedback"
    assert _cell(page, "Comment", USE).data() == "Content"
    assert _card(page)["comment"] == COLUMNS["Comment"][0]
    assert _card(page)["Email"] == "person1@example.com"
    assert page.buttonText(QWizard.WizardButton.NextButton) == "Chec&k 8 rows"


def test_keyboard_begins_in_the_table(page: ColumnsPage, load: Callable[..., None]) -> None:
    """Who never touches a mouse is in the table at once."""
    load(COLUMNS)
    page.focus_first()
    assert page.window().focusWidget() is page.table


def test_reason_of_the_selected_column_is_said(page: ColumnsPage, load: Callable[..., None]) -> None:
    """Under the table stands why the selected column is used so."""
    load(COLUMNS)
    page.table.go_to(Line("Comment", 0))
    assert page.note.text.startswith("Comment: ")
    assert len(page.note.text) > len("Comment: ")


def test_chosen_use_is_seen_in_the_record_and_flashes(
    qtbot: QtBot, page: ColumnsPage, load: Callable[..., None]
) -> None:
    """A use that is chosen from the list is in the record at once, and what is new there is pointed out."""
    load(COLUMNS, {"Comment": "content string comment"})
    with qtbot.waitSignal(page.draft.checked_changed, check_params_cb=lambda: page.draft.checked is not None):
        _choose(qtbot, page, _cell(page, "Score", USE), "Metadata")
    assert _card(page)["score"] == "1"
    flashing = [view.part.name for view in page.preview.card.parts if view.flashing]
    assert flashing == ["score"]


def test_a_use_that_a_person_chose_is_not_explained_by_what_was_suggested(
    qtbot: QtBot, page: ColumnsPage, load: Callable[..., None]
) -> None:
    """The reason of a suggestion stands under the table only while the column is used as it says."""
    load(COLUMNS)
    page.table.go_to(Line("Score", 0))
    assert page.note.text.startswith("Score: ")
    _choose(qtbot, page, _cell(page, "Score", USE), "Identifier")
    qtbot.waitUntil(lambda: page.note.text == "")
    _choose(qtbot, page, _cell(page, "Score", USE), "Metadata")
    qtbot.waitUntil(lambda: page.note.text.startswith("Score: "))


def test_rows_that_stay_behind_are_said_before_what_may_be_missing(
    page: ColumnsPage, load: Callable[..., None]
) -> None:
    """That no date is known matters less than that rows stay behind: both are said, in this order."""
    load({"Comment": [*COMMENTS[:5], "", "", ""], "Score": list("12345678")}, {"Comment": "content string comment"})
    assert page.message.text.startswith("3 rows stay behind as they are. No column says when the feedback was given.")


def test_another_file_is_not_spoken_of_by_the_last_ones_figures(page: ColumnsPage, load: Callable[..., None]) -> None:
    """While the columns of a new file are looked at, how many of the last one's are imported stands nowhere."""
    load(COLUMNS, {"Comment": "content string comment"})
    assert "1 of 5 is imported" in page.subtitle
    page.draft.set_table(table_of({"Only": ["x"]}))
    assert page.subtitle == "Say what each column is."


def test_type_and_name_are_changed_in_place(qtbot: QtBot, page: ColumnsPage, load: Callable[..., None]) -> None:
    """The type is chosen from a list, the name is typed; JSON shows both as they are sent."""
    load(COLUMNS, {"Comment": "content string comment", "Score": "metadata integer score"})
    _choose(qtbot, page, _cell(page, "Score", TYPE), "Text")
    page.model.setData(_cell(page, "Score", FIELD), "nps")
    qtbot.waitUntil(lambda: page.draft.checked is not None)
    page.preview.as_json.click()
    assert '"type": "string",\n        "name": "nps",\n        "value": "1"' in page.preview.json.toPlainText()
    page.preview.copy.click()
    assert QGuiApplication.clipboard().text() == page.preview.json.toPlainText()


def test_prefix_of_the_ids_is_typed_beside_the_record_id(
    qtbot: QtBot, page: ColumnsPage, load: Callable[..., None]
) -> None:
    """What is typed as the record id's name stands before every id."""
    load(COLUMNS, {"Comment": "content string comment", "Ticket ID": "external_id"})
    page.model.setData(_cell(page, "Ticket ID", FIELD), "ticket-")
    qtbot.waitUntil(lambda: page.draft.checked is not None)
    assert page.draft.mapping is not None
    assert page.draft.mapping.columns["Ticket ID"] == (IdTarget(prefix="ticket-"),)
    assert _card(page)["Record id"] == "ticket-T-1"


def test_keyboard_alone_adds_and_removes_a_use(qtbot: QtBot, page: ColumnsPage, load: Callable[..., None]) -> None:
    """Insert gives the column one use more, Delete takes it away, Enter opens the list."""
    load(COLUMNS, {"Comment": "content string comment", "Ticket ID": "external_id"})
    page.table.go_to(Line("Ticket ID", 0))
    qtbot.keyClick(page.table, Qt.Key.Key_Insert)
    assert _cell(page, "Ticket ID", USE, 1).data() == "Identifier"
    page.table.go_to(Line("Ticket ID", 1))
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert page.model.row_of(Line("Ticket ID", 1)) == -1
    page.table.go_to(Line("Comment", 0))
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.table.viewport().findChild(QComboBox) is not None


def test_fixed_value_is_added_to_every_record(qtbot: QtBot, page: ColumnsPage, load: Callable[..., None]) -> None:
    """“Add a fixed value” makes a line to be filled in, whose value is in the record."""
    load(COLUMNS, {"Comment": "content string comment"})
    qtbot.mouseClick(page.tools.constant, Qt.MouseButton.LeftButton)
    page.model.setData(_cell(page, None, ColumnsColumn.VALUES), "zendesk")
    page.model.setData(_cell(page, None, FIELD), "channel")
    qtbot.waitUntil(lambda: page.draft.checked is not None)
    assert _card(page)["channel"] == "zendesk"


def test_without_content_nobody_goes_on_and_it_is_said(page: ColumnsPage, load: Callable[..., None]) -> None:
    """What is missing stands in the page's line, as an error, and the page stays."""
    load(COLUMNS, {"Score": "metadata integer score"})
    words = "No column is the feedback itself. Under “Use as”, choose Content for the one that is."
    assert page.message.text == words
    assert page.validatePage() is False


def test_two_fields_of_one_name_are_said_beside_the_mapping(
    qtbot: QtBot, page: ColumnsPage, load: Callable[..., None]
) -> None:
    """A name that is taken is said with both columns; the record stays as it was until that is mended."""
    load(COLUMNS, {"Comment": "content string comment", "Score": "metadata integer score"})
    shown = _card(page)
    page.model.setData(_cell(page, "Score", FIELD), "comment")
    assert "both make a field named “comment”" in page.message.text
    assert page.validatePage() is False
    assert _card(page) == shown
    page.model.setData(_cell(page, "Score", FIELD), "score")
    assert page.validatePage() is True


def test_preview_goes_through_the_rows_and_to_the_next_problem(
    qtbot: QtBot, page: ColumnsPage, load: Callable[..., None]
) -> None:
    """‹ › go to the neighbours; “next with a problem” jumps, says the problem, and begins anew after the last."""
    columns = {**COLUMNS, "Email": ["a@b.co", "nonsense", "c@d.co", "e@f.co", "wrong", "g@h.co", "i@j.co", "k@l.co"]}
    load(columns, {"Comment": "content string comment", "Email": "person.email"})
    qtbot.mouseClick(page.preview.forward, Qt.MouseButton.LeftButton)
    assert page.preview.where.text() == "Row 3 · 2 of 8"
    rows = []
    for _ in range(3):
        qtbot.mouseClick(page.preview.next_problem, Qt.MouseButton.LeftButton)
        rows.append(page.preview.where.text())
    assert rows == ["Row 6 · 5 of 8", "Row 3 · 2 of 8", "Row 6 · 5 of 8"]
    assert page.preview.problems[0].startswith("“wrong” is no email address.")


def test_on_a_low_screen_the_preview_says_one_problem_whole(
    qtbot: QtBot, page: ColumnsPage, load: Callable[..., None]
) -> None:
    """The others are counted; with more room they stand there again."""
    columns = {**COLUMNS, "Email": ["nonsense", *COLUMNS["Email"][1:]], "Score": ["ten", *COLUMNS["Score"][1:]]}
    load(columns, {"Email": "person.email", "Score": "metadata integer score"})
    preview, several = page.preview, 3
    assert len(preview.problems) == several

    def shown() -> int:
        return len([line for line in preview.findChildren(MessageLine) if line.isVisible()])

    qtbot.waitUntil(lambda: shown() == several)
    page.wizard().resize(910, 480)
    qtbot.waitUntil(lambda: shown() == 1)
    page.wizard().resize(1200, 780)
    qtbot.waitUntil(lambda: shown() == several)


def test_row_of_the_preview_stays_when_the_mapping_changes(
    qtbot: QtBot, page: ColumnsPage, load: Callable[..., None]
) -> None:
    """Who looks at row 5 still looks at row 5 after a change."""
    load(COLUMNS, {"Comment": "content string comment"})
    page.preview.go_to(4)
    page.changer.set_use(Line("Score", 0), "target_metadata")
    qtbot.waitUntil(lambda: page.draft.checked is not None)
    assert page.preview.where.text() == "Row 6 · 5 of 8"
    assert _card(page)["score"] == "5"


def test_going_back_keeps_the_mapping(page: ColumnsPage, load: Callable[..., None]) -> None:
    """Entering the page again with the same file changes nothing."""
    load(COLUMNS, {"Comment": "content string words"})
    mapping = page.draft.mapping
    page.initializePage()
    assert page.draft.mapping is mapping


def test_record_shows_what_was_edited_on_the_next_page(
    qtbot: QtBot, page: ColumnsPage, load: Callable[..., None]
) -> None:
    """Coming back from the checks with an edited cell, the preview has the edit."""
    load(COLUMNS, {"Comment": "content string comment"})
    page.draft.set_edits(Edits().with_cells({(2, "Comment"): "Mended by hand."}))
    page.initializePage()
    qtbot.waitUntil(lambda: _card(page)["comment"] == "Mended by hand.")


def test_checks_that_come_late_bring_nothing_back(qtbot: QtBot, page: ColumnsPage, load: Callable[..., None]) -> None:
    """An edit that was made while checks ran stays, though these checks knew nothing of it."""
    load(COLUMNS, {"Comment": "content string comment"})
    page.changer.set_use(Line("Score", 0), "target_metadata")
    edits = Edits().with_cells({(2, "Comment"): "Mended by hand."})
    page.draft.set_edits(edits)
    qtbot.waitUntil(lambda: not page._checker.running)
    assert page.draft.edits is edits
    assert page.draft.checked is None


def test_mapping_is_kept_as_a_template_and_taken_from_it(
    qtbot: QtBot, page: ColumnsPage, load: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A mapping saved under a name is offered, can be taken again after a change, and can be deleted."""
    targets = {"Comment": "content string words", "Score": "metadata integer nps", "Email": "person.email"}
    load(COLUMNS, targets)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_given, **_named: ("My tickets", True))
    page.shelf.ask_to_save()
    assert page.tools.template.text() == "&Template: My tickets"
    page.changer.set_use(Line("Score", 0), "")
    with qtbot.waitSignal(page.draft.mapping_changed):
        next(action for action in page.tools.templates.actions() if action.text() == "My tickets").trigger()
    assert page.draft.mapping is not None
    assert page.draft.mapping.columns == mapping_of(targets).columns
    page.shelf.delete("My tickets")
    assert "My tickets" not in [entry.name for entry in page.shelf.entries]


def test_template_that_doesnt_fit_is_said(qtbot: QtBot, page: ColumnsPage, load: Callable[..., None]) -> None:
    """A person's own template that names a column which isn't there changes nothing and says why."""
    load(COLUMNS, {"Comment": "content string comment"})
    page.shelf.templates.save(mapping_of({"Elsewhere": "content string x"}, name="Other"))
    with qtbot.waitSignal(page._work.failed):
        page.on_template_chosen("Other")
    assert "“Elsewhere”" in page.message.text
    assert page.draft.mapping is not None
    assert list(page.draft.mapping.columns) == ["Comment"]


def test_undecided_dates_are_chosen_in_the_options(qtbot: QtBot, page: ColumnsPage, load: Callable[..., None]) -> None:
    """The message leads to the options, which show what a choice makes of this file's own dates."""
    columns = {**COLUMNS, "Created at": [f"0{number}/04/2025" for number in range(1, 9)]}
    load(columns, {"Comment": "content string comment", "Created at": "display_ts"})
    seen = []

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, OptionsDialog)
        dialog.date_order.setCurrentIndex(dialog.date_order.findData("day_first"))
        qtbot.waitUntil(lambda: "→" in dialog.dates_example.text())
        seen.append(dialog.dates_example.text().splitlines()[0])
        dialog.accept()

    QTimer.singleShot(0, choose)
    page.message.action_asked.emit()
    assert seen == ["01/04/2025 → 2025-04-01T00:00:00Z"]
    qtbot.waitUntil(lambda: page.draft.checked is not None)
    assert page.draft.mapping is not None
    assert page.draft.mapping.options.date_order == "day_first"
    assert _card(page)["Date"] == "1 April 2025, 00:00 UTC"


def test_options_close_at_once_and_go(
    qtbot: QtBot, page: ColumnsPage, load: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cancel waits for no thread, and nothing of the dialog, nor of the file that it holds, stays in memory."""
    load(COLUMNS, {"Comment": "content string comment"})
    may_end = threading.Event()
    monkeypatch.setattr("gui.columns.options_dialog.examples_of", lambda *_: may_end.wait())
    gone: list[bool] = []

    def cancel() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, OptionsDialog)
        dialog.destroyed.connect(lambda: gone.append(True))
        dialog.reject()

    QTimer.singleShot(0, cancel)
    page.on_options_asked()
    assert not gone
    may_end.set()
    qtbot.waitUntil(lambda: gone == [True])


def test_weak_suggestion_is_taken_with_one_button(qtbot: QtBot, page: ColumnsPage, load: Callable[..., None]) -> None:
    """What is only likely isn't imported by itself; the line under the table says why and takes it."""
    load(COLUMNS, {"Comment": "content string comment"})
    score = mapping_of({"Score": "metadata integer nps"}).columns["Score"][0]
    weak = SuggestedTarget("Score", score, False, "why_template", {"template": "NPS"})
    page.on_found(Found({}, Suggestion((weak,), mapping_of({"Comment": "content string comment"})), ()))
    assert page.draft.mapping is not None
    assert "Score" not in page.draft.mapping.columns
    page.table.go_to(Line("Score", 0))
    assert page.note.text.startswith("Score: maybe Metadata. ")
    qtbot.mouseClick(page.note.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert page.draft.mapping.columns["Score"] == mapping_of({"Score": "metadata integer score"}).columns["Score"]


def test_a_template_that_does_not_fit_changes_nothing_for_later(
    qtbot: QtBot, page: ColumnsPage, load: Callable[..., None]
) -> None:
    """After a refused template the choices are still those of the file, also when it is read again."""
    load(COLUMNS, {"Comment": "content string words"})
    with qtbot.waitSignal(page._work.failed):
        page.on_template_chosen("There is none of this name")
    load({name: texts[:5] for name, texts in COLUMNS.items()})
    assert page.draft.mapping is not None
    assert page.draft.mapping.columns == mapping_of({"Comment": "content string words"}).columns


def test_file_that_is_read_again_keeps_its_mapping(page: ColumnsPage, load: Callable[..., None]) -> None:
    """Another encoding, or a file that changed on the disk: with the same columns every choice stays."""
    load(COLUMNS, {"Comment": "content string words"})
    load({name: texts[:5] for name, texts in COLUMNS.items()})
    assert page.draft.mapping is not None
    assert page.draft.mapping.columns == mapping_of({"Comment": "content string words"}).columns


def test_another_file_begins_anew(page: ColumnsPage, load: Callable[..., None]) -> None:
    """With another file the columns are looked at anew."""
    load(COLUMNS, {"Comment": "content string words"})
    load({"Feedback": COMMENTS})
    assert page.model.rowCount() == 1
    assert page.draft.mapping is not None
    assert "Comment" not in page.draft.mapping.columns


def test_date_of_the_feedback_has_its_own_tone_of_warning(page: ColumnsPage, load: Callable[..., None]) -> None:
    """A mapping without a date may go on, and says so in the tone of a warning."""
    load(COLUMNS, {"Comment": "content string comment", "Ticket ID": "external_id"})
    assert page.draft.mapping is not None
    assert not any(target.to == Attribute.DISPLAY_TS for each in page.draft.mapping.columns.values() for target in each)
    assert page.message.property("message") == Tone.WARNING
    assert page.validatePage() is True
