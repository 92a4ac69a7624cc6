"""Checking again after edits gives what checking everything anew gives."""

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.checking.check import check, recheck
from core.edits import Edits
from core.reading.error_columns import ERROR_COLUMNS
from tests.checking_tables import FIRST_ROW, NOW, mapping_of, observable, table_of

TEXTS = {
    "id": ["1", "2", "3", "", "-", "1.23E+15", " 2 ", "#N/A"],
    "part": ["", "a", "b"],
    "said": ["", "words", "long " * 2_100, "n/a", "#REF!", "other words"],
    "score": ["1", "2.5", "1,234", "1.234", "0,5", "1.234,5", "x", "", "3.0", "9e30"],
    "at": ["31/12/2024", "12/31/2024", "03/04/2025", "05/05/2025", "", "never", "2025-03-30 02:30", "1.1.1980"],
    "time": ["", "10:15", "25:00"],
    "email": ["ann@example.com", "ANN@example.com", "bob@example.com", "", "nobody"],
    "name": ["Ann Smith", "Ann Jones", "Bob", "", "Smith, Ann"],
    "company": ["Acme", "Beta", "", "#N/A"],
    "where": ["internal", "External", "", "customer"],
    "json": ["[1]", "{", "null", ""],
    "public": ["yes", "no", "", "maybe"],
}
CARRIED = ["", "1", "2", "bbi1-a-1", "1230000000000000"]
TARGETS: dict[str, Any] = {
    "id": ["external_id", "identifier string ticket"],
    "part": "external_id",
    "said": "content string said",
    "score": ["metadata float Score", "metadata integer score_2"],
    "at": ["display_ts", "created_at date day", "created_at datetime moment"],
    "time": "display_ts",
    "email": "person.email",
    "name": "person.full_name",
    "company": "company.name",
    "where": "person.boundary",
    "json": "metadata json tags",
    "public": "content boolean public",
}
CONSTANTS = [
    {"to": "company.name", "value": "Gamma"},
    {"to": "field", "category": "metadata", "type": "json", "name": "tags", "value": "[2]"},
    {"to": "field", "category": "metadata", "type": "string", "name": "channel", "value": "x"},
]
STEPS = [
    {"do": "trim", "column": "id"},
    {"do": "replace", "column": "at", "find": "never", "replace": "13/01/2025"},
    {"do": "fill", "column": "id", "value": "9"},
    {"do": "fill", "column": "email", "value": "none@example.com"},
    {"do": "empty", "column": "score", "marks": ["x", "2.5"]},
    {"do": "strip_html", "column": "said"},
    {"do": "replace", "column": "name", "find": "Bob", "replace": "Ann Jones", "whole": True},
    {"do": "dates", "column": "at", "order": "month_first"},
    {"do": "replace", "column": "import_external_id", "find": "bbi1-a-1", "replace": "7"},
]


@st.composite
def mappings(draw: st.DrawFn) -> Any:
    """A mapping of some of the columns with some options."""
    chosen = draw(st.sets(st.sampled_from(sorted(TARGETS)), min_size=1))
    options = {
        "timezone": "Europe/Berlin",
        "date_order": draw(st.sampled_from(["auto", "day_first", "month_first"])),
        "numbers": draw(st.sampled_from(["auto", "point", "comma"])),
        "oversize": draw(st.sampled_from(["refuse", "split", "shorten"])),
        "duplicates": draw(st.sampled_from(["refuse", "first"])),
    }
    steps = [step for step in STEPS if step["column"] in chosen and draw(st.booleans())]
    constants = [constant for constant in CONSTANTS if draw(st.booleans())]
    targets = {name: TARGETS[name] for name in TEXTS if name in chosen}
    return mapping_of(targets, options=options, steps=steps, constants=constants)


def edits(rows: int) -> st.SearchStrategy[Edits]:
    """Some changed cells and left-out rows."""
    numbers = st.integers(FIRST_ROW, FIRST_ROW + rows - 1)
    cell = st.sampled_from(sorted(TEXTS)).flatmap(
        lambda column: st.tuples(st.tuples(numbers, st.just(column)), st.sampled_from(TEXTS[column]))
    )
    return st.builds(
        lambda cells, left_out: Edits(dict(cells), frozenset(left_out)),
        st.lists(cell, max_size=6),
        st.sets(numbers, max_size=3),
    )


@st.composite
def cases(draw: st.DrawFn) -> Any:
    """A table, two states of its edits, and a mapping."""
    rows = draw(st.integers(1, 8))
    columns = {
        name: draw(st.lists(st.sampled_from(texts), min_size=rows, max_size=rows)) for name, texts in TEXTS.items()
    }
    if draw(st.booleans()):
        ids = st.lists(st.sampled_from(CARRIED), min_size=rows, max_size=rows)
        columns |= {name: [""] * rows for name in ERROR_COLUMNS[:-1]} | {ERROR_COLUMNS[-1]: draw(ids)}
    return table_of(columns), draw(edits(rows)), draw(edits(rows)), draw(mappings())


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(cases())
def test_rechecking_equals_checking_anew(case: Any) -> None:
    """Whatever was edited before and after: checking again shows what a whole check shows, in every part."""
    table, before, after, mapping = case
    rechecked = recheck(check(table, before, mapping, now=NOW), after)
    assert observable(rechecked) == observable(check(table, after, mapping, now=NOW))


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(cases(), st.lists(st.sampled_from(STEPS), max_size=4))
def test_rechecking_with_other_steps_equals_checking_anew(case: Any, steps: Any) -> None:
    """Steps added, taken back or put in another order, with other edits at once: as a whole check shows it."""
    table, before, after, mapping = case
    changed = mapping.model_copy(update={"steps": mapping_of({}, steps=steps).steps, "name": "Kept"})
    rechecked = recheck(check(table, before, mapping, now=NOW), after, changed)
    assert observable(rechecked) == observable(check(table, after, changed, now=NOW))
    assert rechecked.mapping == changed


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(cases())
def test_invalid_rows_are_those_with_errors(case: Any) -> None:
    """Every row goes, is skipped with a reason, or has an error that is shown: nothing stays behind unexplained."""
    table, edited, _, mapping = case
    checked = check(table, edited, mapping, now=NOW)
    explained = {int(p) for cause in checked.causes if cause.severity == "error" for p in cause.positions}
    assert explained == {position for position in range(len(table)) if checked.invalid[position]}
    assert sum(checked.deliverable) + len(explained) + len(checked.skipped) == len(table)
