"""The table of columns: a line a use, what stands in it, and what a person sets there."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from core.mapping.model import Mapping
from gui.columns.column_profile import ColumnProfile, profile
from gui.columns.columns_model import TONE_ROLE, ColumnsColumn, ColumnsModel
from gui.columns.lines import Line, Note
from gui.style.tokens import Tone
from tests.checking_tables import mapping_of, table_of

NAMES = ("Ticket ID", "Comment")
Role = Qt.ItemDataRole


def _model(mapping: Mapping | None = None) -> ColumnsModel:
    model = ColumnsModel()
    model.tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)  # type: ignore[attr-defined]
    model.load(NAMES, 8)
    model.show_profiles({"Ticket ID": ColumnProfile(8, ("T-1", "T-2")), "Comment": ColumnProfile(1, ("a\nb",))})
    if mapping is not None:
        model.show_mapping(mapping)
    return model


def _texts(model: ColumnsModel, row: int) -> list[str]:
    return [str(model.index(row, column).data()) for column in ColumnsColumn]


def test_line_says_what_the_column_holds_and_becomes(qtbot: QtBot) -> None:
    """Name, fill, values in one line, use, type and name; never 0 % of a column that has something."""
    model = _model(mapping_of({"Ticket ID": "external_id", "Comment": "content string comment"}))
    assert _texts(model, 0) == ["Ticket ID", "100 %", "T-1 · T-2", "Record id", "—", "no prefix"]
    assert _texts(model, 1) == ["Comment", "12 %", "a ↵ b", "Content", "Text", "comment"]


def test_second_use_has_a_line_of_its_own(qtbot: QtBot) -> None:
    """The column's name stands once; its other use is said under it, and lines go with their uses."""
    model = _model(mapping_of({"Ticket ID": ["external_id", "identifier string ticket_id"]}))
    assert [model.line(row) for row in range(3)] == [Line("Ticket ID", 0), Line("Ticket ID", 1), Line("Comment", 0)]
    assert _texts(model, 1) == ["", "", "", "Identifier", "Text", "ticket_id"]
    model.show_mapping(mapping_of({"Comment": "content string comment"}))
    assert model.rowCount() == 2


def test_fixed_value_is_a_line(qtbot: QtBot) -> None:
    """A fixed value stands under the columns, and its text can be typed there."""
    constant = {"to": "field", "category": "metadata", "type": "string", "name": "channel", "value": "email"}
    model = _model(mapping_of({}, constants=[constant]))
    assert _texts(model, 2) == ["Fixed value", "", "email", "Metadata", "Text", "channel"]
    assert model.index(2, ColumnsColumn.VALUES).flags() & Qt.ItemFlag.ItemIsEditable
    assert not model.index(1, ColumnsColumn.VALUES).flags() & Qt.ItemFlag.ItemIsEditable


def test_what_is_set_is_told_not_made(qtbot: QtBot) -> None:
    """Setting a cell tells which line is meant; the mapping is changed by who owns it. The same value tells nothing."""
    model = _model(mapping_of({"Comment": "content string comment"}))
    told: list[tuple[Line, str]] = []
    model.use_chosen.connect(lambda line, use: told.append((line, use)))
    use = model.index(1, ColumnsColumn.USE)
    assert model.setData(use, "target_metadata")
    assert not model.setData(use, "target_content")
    assert told == [(Line("Comment", 0), "target_metadata")]
    assert use.data() == "Content"


def test_weak_suggestion_is_marked_and_explained(qtbot: QtBot) -> None:
    """A column that may be meant for something has a mark, and its reason as tooltip and for screen readers."""
    model = _model(mapping_of({}))
    model.show_notes({"Comment": Note("Long texts.", Tone.WARNING, "target_content")})
    use = model.index(1, ColumnsColumn.USE)
    assert use.data(TONE_ROLE) == Tone.WARNING
    assert use.data(Role.ToolTipRole) == "Long texts."
    assert use.data(Role.AccessibleTextRole) == "Not imported, Long texts."


def test_tooltip_has_the_apis_own_word(qtbot: QtBot) -> None:
    """Who knows the API finds its word in the tooltip."""
    model = _model(mapping_of({"Ticket ID": "external_id", "Comment": "content string comment"}))
    assert model.index(0, ColumnsColumn.USE).data(Role.ToolTipRole) == "external_id"
    assert model.index(1, ColumnsColumn.USE).data(Role.ToolTipRole) == "content · string · comment"


def test_nine_thousand_columns_are_shown(qtbot: QtBot) -> None:
    """A file as wide as they come has a line for each column."""
    model = ColumnsModel()
    names = tuple(f"column {number}" for number in range(9000))
    model.load(names, 10)
    model.show_mapping(mapping_of({name: f"metadata string c{place}" for place, name in enumerate(names)}))
    assert model.rowCount() == 9000
    assert model.index(8999, ColumnsColumn.FIELD).data() == "c8999"


def test_profile_counts_what_is_filled_and_shows_what_differs() -> None:
    """Blanks don't count as filled, and the examples are the first three different texts."""
    found = profile(table_of({"a": ["", " ", "x", "x", "y", "z", "q"], "b": [""] * 7}), lambda: False)
    assert found["a"] == ColumnProfile(5, ("x", "y", "z"))
    assert found["b"] == ColumnProfile(0, ())
