"""What the grid shows is what goes: edits and steps on the file's cells, in the window as in the records."""

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from core.checking.check import check, recheck
from core.edits import Edits
from core.records import records
from gui.check.row_grid_model import RowGridModel
from gui.check.row_status import CheckedRows, RowFilter, positions_shown
from tests.checking_tables import FIRST_ROW, NOW, mapping_of, table_of

TEXTS = ["4 / 5", "n/a", " 7 ", "<b>x</b> &amp; y", "a@x.com; b@x.com", "3/4/2025", "yep", "", "-", "1,5", "words"]
TARGETS = {
    "id": ["external_id", "identifier string number"],
    "score": "metadata integer score",
    "open": "metadata boolean open",
    "at": "created_at date at",
    "who": "person.email",
    "said": "content string said",
}
COLUMNS = sorted(TARGETS)
KINDS: list[dict[str, Any]] = [
    {"do": "trim"},
    {"do": "replace", "find": "x", "replace": "z"},
    {"do": "replace", "find": r"(\d) / \d", "replace": r"\1", "pattern": True},
    {"do": "strip_html"},
    {"do": "empty", "marks": ["n/a", "words"]},
    {"do": "fill", "value": "7"},
    {"do": "number"},
    {"do": "booleans", "true": ["yep"], "false": ["n/a"]},
    {"do": "first_email"},
    {"do": "dates", "order": "day_first"},
]


@st.composite
def cases(draw: st.DrawFn) -> Any:
    """A table, edits of its cells, and a mapping with some steps."""
    rows = draw(st.integers(1, 5))
    cells = st.lists(st.sampled_from(TEXTS), min_size=rows, max_size=rows)
    table = table_of({name: draw(cells) for name in TARGETS})
    places = st.tuples(st.integers(FIRST_ROW, FIRST_ROW + rows - 1), st.sampled_from(COLUMNS))
    edits = Edits(draw(st.dictionaries(places, st.sampled_from(TEXTS), max_size=4)))
    steps = draw(st.lists(st.builds(lambda kind, column: {**kind, "column": column}, *_choices()), max_size=5))
    return table, edits, mapping_of(TARGETS, steps=steps)


def _choices() -> tuple[st.SearchStrategy[dict[str, Any]], st.SearchStrategy[str]]:
    return st.sampled_from(KINDS), st.sampled_from(COLUMNS)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(cases())
def test_the_grid_as_a_file_of_its_own_would_send_the_same_records(qtbot: QtBot, case: Any) -> None:
    """A file whose cells are the ones that are shown, with no edit and no step, sends just these records."""
    table, edits, mapping = case
    checked = recheck(check(table, Edits(), mapping, now=NOW), edits)
    rows = CheckedRows.of(checked)
    model = RowGridModel()
    model.load(rows, positions_shown(rows.statuses, RowFilter.ALL))
    shown = {
        name: [model.text_of(row, column) for row in range(model.rowCount())]
        for column, name in enumerate(table.columns)
    }
    bare = check(table_of(shown), Edits(), mapping.model_copy(update={"steps": ()}), now=NOW)
    assert list(records(checked)) == list(records(bare))
