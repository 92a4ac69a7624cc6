"""Mends of causes: what is offered for a problem, what it would do, and that it does just that."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.accounting import account, accounting_text
from core.checking.check import check
from core.checking.checked import Cause, Checked
from core.edits import Edits
from core.mapping.model import Mapping
from core.mapping.step_kinds import ReplaceStep, TrimStep
from core.mending.dates_and_numbers import proof_said
from core.mending.effects import Effect, effect_of, effects_done
from core.mending.mend import Mend
from core.mending.mends import mends_for
from core.messages import sentence
from core.records import records
from tests.checking_tables import NOW, cause_of, checked_of, mapping_of, table_of, values_of

DATES = {"at": "created_at date at"}
SCORE = {"score": "metadata integer score"}


def mends_of(checked: Checked, code: str) -> dict[str, Mend]:
    """The mends of the cause of a code, by caption."""
    cause = found(checked, code)
    return {sentence(mend.code, mend.params): mend for mend in mends_for(checked, cause)}


def found(checked: Checked, code: str) -> Cause:
    cause = cause_of(checked, code)
    assert cause is not None, code
    return cause


def mended(checked: Checked, mend: Mend) -> Checked:
    """The same file, with the mend."""
    return check(checked.table, checked.edits, mend.change.on(checked.mapping), now=NOW)


@pytest.mark.parametrize(
    ("texts", "target", "code", "caption", "sent"),
    [
        (["4 / 5", "3 / 5"], "metadata integer f", "not_an_integer", "Keep only the number", [4, 3]),
        (["9 - Promoter", "2"], "metadata float f", "not_a_number", "Keep only the number", [9.0, 2.0]),
        (["4.5", "2"], "metadata integer f", "not_an_integer", "Send as decimal numbers", [4.5, 2.0]),
        (["x1", "2"], "metadata integer f", "not_an_integer", "Send as text", ["x1", "2"]),
        (["none", "2"], "metadata integer f", "not_an_integer", "Treat “none” as empty", [None, 2]),
        (["n/a", "N/A", "—", "2025-01-02"], "created_at date f", "date_unreadable", "Treat “—” as empty", [None] * 3),
        (["#REF!", "2"], "metadata integer f", "spreadsheet_error", "Treat “#REF!” as empty", [None, 2]),
        (["1,234", "2"], "metadata float f", "number_unclear", "Use decimal comma", [1.234, 2.0]),
        (["3/4/2025"], "created_at date f", "date_order_unknown", "Use day first", ["2025-04-03"]),
        (["x", ""], "metadata boolean f", "not_a_boolean", "Read “x” as yes", [True, None]),
        (
            ["Yes, please", "No, thanks"],
            "metadata boolean f",
            "not_a_boolean",
            "Read “Yes, please” as yes, “No, thanks” as no",
            [True, False],
        ),
        (["<b>x</b>"], "metadata string f", "html_in_text", "Take the HTML out", ["x"]),
        (["long " * 3000], "metadata string f", "value_too_long", "Split long texts", ["long " * 2000]),
        (["{", "[1]"], "metadata json f", "json_invalid", "Send as text", ["{", "[1]"]),
    ],
)
def test_a_cause_is_mended_as_a_whole(texts: list[str], target: str, code: str, caption: str, sent: list[Any]) -> None:
    """The mend is offered for the cause, and with it the column is sent as a person meant it."""
    checked = checked_of({"f": texts}, {"f": target})
    offered = mends_of(checked, code)
    assert caption in offered
    assert values_of(mended(checked, offered[caption]), "f")[: len(sent)] == sent


def test_the_first_address_of_a_list_is_kept() -> None:
    """Lists of addresses become their first one, and people are made of them."""
    checked = checked_of({"who": ["a@x.com; b@x.com", "Ann <ann@x.com>", "nobody"]}, {"who": "person.email"})
    mend = mends_of(checked, "email_invalid")["Keep the first email address"]
    assert (mend.mended, mend.looked_at) == (2, 3)
    assert mend.examples == (("a@x.com; b@x.com", "a@x.com"), ("Ann <ann@x.com>", "ann@x.com"))
    people = mended(checked, mend).people
    assert people is not None
    assert people.email.to_pylist() == ["a@x.com", "ann@x.com", None]


def test_equal_ids_are_mended_in_two_ways() -> None:
    """Only the first of equal ids goes, or ids are derived and the old ones kept as identifiers."""
    checked = checked_of({"id": ["1", "1", "2"]}, {"id": "external_id"})
    offered = mends_of(checked, "id_repeated")
    first = mended(checked, offered["Send only the first of equal ids"])
    assert accounting_text(account(first)) == "3 rows: 2 go, 0 stay behind, 1 not sent for a repeated id"
    derived = mended(checked, offered["Derive ids from what the rows say"])
    assert derived.deliverable.all()
    assert derived.ids_derived
    assert values_of(derived, "id") == ["1", "1", "2"]


def test_ids_that_a_spreadsheet_has_shortened_are_not_taken_for_one_record() -> None:
    """Two ids of 5.70E+17 were two: deriving ids comes before sending only the first of them."""
    checked = checked_of({"id": ["5.70E+17", "5.70E+17", "2"]}, {"id": "external_id"})
    assert list(mends_of(checked, "id_repeated")) == [
        "Derive ids from what the rows say",
        "Send only the first of equal ids",
    ]
    assert list(mends_of(checked, "ruined_number")) == ["Derive ids from what the rows say"]


def test_answers_that_every_row_has_become_content_where_the_comment_is_empty() -> None:
    """A survey's rows without a comment go with the answer that most of them have."""
    columns = {"rare": ["", "x", ""], "score": ["3", "4", "5"], "said": ["", "", "words"]}
    targets = {"rare": "metadata string rare", "score": "metadata integer score", "said": "content string said"}
    checked = checked_of(columns, targets)
    offered = mends_of(checked, "no_content")
    assert list(offered) == ["Use “score” as content, too", "Fill the empty cells…"]
    mend = offered["Use “score” as content, too"]
    assert (mend.mended, mend.looked_at) == (2, 2)
    assert mended(checked, mend).deliverable.all()


def test_a_yes_or_no_is_no_feedback_while_there_is_an_answer_in_words() -> None:
    """Every row has said yes or no, most have said it in words: the words are offered as the feedback."""
    columns = {"asked": ["yes", "no", "yes"], "why": ["too slow", "", "fine"], "said": ["", "", "words"]}
    targets = {"asked": "metadata boolean asked", "why": "metadata string why", "said": "content string said"}
    assert next(iter(mends_of(checked_of(columns, targets), "no_content"))) == "Use “why” as content, too"


def test_a_long_column_is_named_by_both_ends() -> None:
    """The questions of a survey begin alike; a mend names the column so that one can tell which it is."""
    name = f"How often do you use such informal diagrams for the following purposes? {'–' * 20} In meetings"
    columns = {name: ["daily", "never"], "said": ["", "words"]}
    targets = {name: "metadata string how_often", "said": "content string said"}
    caption = next(iter(mends_of(checked_of(columns, targets), "no_content")))
    assert caption.startswith("Use “How often do you use such")
    assert caption.endswith("In meetings” as content, too")
    assert len(caption) < 90


def test_all_errors_of_formulas_are_emptied_at_once() -> None:
    """Whatever errors a column has, one mend empties them all."""
    checked = checked_of({"score": ["#REF!", "#N/A", "#NAME?", "#DIV/0!", "3"]}, SCORE)
    mend = next(iter(mends_of(checked, "spreadsheet_error").values()))
    assert (mend.mended, mend.looked_at) == (4, 4)
    assert values_of(mended(checked, mend), "score") == [None] * 4 + [3]


def test_a_date_order_that_another_column_disproves_is_chosen_for_one_column_alone() -> None:
    """Where another column is month first for sure, day first is a step on this column, and both are right then."""
    columns = {"at": ["3/4/2025"], "due": ["12/31/2025"]}
    checked = checked_of(columns, {"at": "created_at date at", "due": "created_at date due"})
    offered = mends_of(checked, "date_order_unknown")
    assert list(offered) == ["Use day first in this column", "Use month first", "Send as text"]
    both = mended(checked, offered["Use day first in this column"])
    assert (values_of(both, "at"), values_of(both, "due")) == (["2025-04-03"], ["2025-12-31"])


def test_marks_that_stand_elsewhere_are_emptied_here_or_everywhere() -> None:
    """“none” in a score is nothing; whether the comment “None” is nothing, too, is for a person to say."""
    checked = checked_of({"score": ["none", "1"], "said": ["words", "None"]}, SCORE | {"said": "content string said"})
    offered = mends_of(checked, "not_an_integer")
    here = mended(checked, offered["Treat “none” as empty in this column"])
    assert values_of(here, "said") == ["words", "None"]
    assert here.deliverable.all()
    everywhere = mended(checked, offered["Treat “none” as empty in all columns"])
    assert values_of(everywhere, "said") == ["words", None]


def test_the_proof_of_the_column_is_said() -> None:
    """Under the wrong choice a person reads what the column itself proves."""
    options = {"date_order": "month_first"}
    checked = checked_of({"at": ["31/12/2025", "30/11/2025", "1/2/2025"]}, DATES, options=options)
    said = proof_said(checked, found(checked, "date_not_month_first"))
    assert said is not None
    assert sentence(*said) == "2 values of “at” fit only day first, none only month first."
    assert next(iter(mends_of(checked, "date_not_month_first"))) == "Use day first"


def test_what_mends_nothing_is_not_offered() -> None:
    """Words are no numbers, so taking the number out isn't offered; nor is the choice that is made already."""
    checked = checked_of({"score": ["ten", "three", "two", "one", "none at all"]}, SCORE)
    assert list(mends_of(checked, "not_an_integer")) == ["Send as text"]
    dated = checked_of({"at": ["31/12/2025"]}, DATES, options={"date_order": "month_first"})
    assert "Use month first" not in mends_of(dated, "date_not_month_first")


def test_edits_are_part_of_what_is_tried() -> None:
    """A cell that a person has typed into is looked at as it is now."""
    table = table_of({"score": ["x", "y"], "said": ["a", "b"]})
    mapping = mapping_of(SCORE | {"said": "content string said"})
    checked = check(table, Edits({(3, "score"): "4 / 5"}), mapping, now=NOW)
    mend = mends_of(checked, "not_an_integer")["Keep only the number"]
    assert (mend.mended, mend.looked_at, mend.examples) == (1, 2, (("4 / 5", "4"),))


def test_steps_say_how_many_cells_they_changed() -> None:
    """Each step counts the cells that it changed after those before it; one without its column says so."""
    steps = [
        {"do": "trim", "column": "score"},
        {"do": "number", "column": "score"},
        {"do": "trim", "column": "gone"},
    ]
    checked = checked_of({"score": [" 4 / 5", "3 ", "2"]}, SCORE, steps=steps)
    done = effects_done(checked)
    assert [None if effect is None else effect.cells for effect in done] == [2, 1, None]
    more = effect_of(checked, ReplaceStep(column="score", find="4", replace="5", whole=True))
    assert more == Effect(1, (("4", "5"),))
    assert effect_of(checked, TrimStep(column="gone")) == Effect()


CELLS = [
    "4 / 5",
    "n/a",
    "none",
    "31/12/2025",
    "3/4/2025",
    "1,5",
    "1.234",
    "<b>x</b>",
    "yes!",
    "a@x.com; b@x.com",
    "",
    "7",
]
TARGETS = {
    "id": "external_id",
    "at": "created_at date at",
    "score": "metadata integer score",
    "share": "metadata float share",
    "open": "metadata boolean open",
    "who": "person.email",
    "said": "content string said",
}


@st.composite
def files(draw: st.DrawFn) -> Checked:
    """A small file of cells that may be wrong in every column."""
    rows = draw(st.integers(1, 5))
    cells = st.lists(st.sampled_from(CELLS), min_size=rows, max_size=rows)
    table = table_of({name: draw(cells) for name in TARGETS})
    return check(table, Edits(), mapping_of(TARGETS), now=NOW)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(files(), st.data())
def test_a_mend_mends_what_it_said_touches_its_own_column_and_is_undone(checked: Checked, data: st.DataObject) -> None:
    """Rows lose the problem as promised; a step leaves other columns as they were; undone, the mapping is as before."""
    causes = [cause for cause in checked.causes if mends_for(checked, cause)]
    if not causes:
        return
    cause = data.draw(st.sampled_from(causes))
    mend = data.draw(st.sampled_from(mends_for(checked, cause)))
    after = mended(checked, mend)
    left = [each for each in after.causes if (each.code, each.column) == (cause.code, cause.column)]
    assert cause.count - sum(each.count for each in left) >= mend.mended
    before_steps = len(checked.mapping.steps)
    if len(after.mapping.steps) > before_steps:
        others = [field.name for field in checked.fields if field.source != cause.column]
        assert all(values_of(after, name) == values_of(checked, name) for name in others)
    assert mend.change.inverse(checked.mapping).on(after.mapping) == checked.mapping
    assert [r.body for r in records(mended(after, Mend("", mend.change.inverse(checked.mapping))))] == [
        r.body for r in records(checked)
    ]


def test_the_mapping_of_the_files_kind_mends_the_next_file() -> None:
    """Steps and options go through the mapping's JSON, and mend another file of the kind with no hand."""
    checked = checked_of({"score": ["4 / 5"]}, SCORE)
    changed = mends_of(checked, "not_an_integer")["Keep only the number"].change.on(checked.mapping)
    again = Mapping.model_validate_json(changed.model_dump_json())
    following = table_of({"score": ["2 / 5", "3"], "said": ["a", "b"]})
    assert values_of(check(following, Edits(), again, now=NOW), "score") == [2, 3]
