"""Options that hold for all columns are seen like steps: what they do, where, to how many cells; and are taken back."""

from hypothesis import given
from hypothesis import strategies as st

from core.checking.check import check
from core.edits import Edits
from core.mapping.changes import EmptyMarks
from core.mapping.model import Mapping, Options
from core.mending.choice_effects import effect_of_choice
from core.mending.choices import choices_of
from core.mending.effects import Effect
from core.messages import sentence
from tests.checked_files import NOW
from tests.checking_tables import checked_of

LONG = "word " * 3000
COLUMNS = {
    "id": ["1", "2", "2", "4"],
    "at": ["3/4/2025", "5/6/2025", "2025-01-02", "n/k"],
    "since": ["1/2/2025", "", "3/4/2025", ""],
    "score": ["1,5", "2", "n/k", ""],
    "said": ["one", LONG, "three", "N/K "],
}
TARGETS = {
    "id": "external_id",
    "at": "created_at date at",
    "since": "created_at date since",
    "score": "metadata float score",
    "said": "content string said",
}
CHOSEN = {"date_order": "day_first", "numbers": "comma", "oversize": "split", "duplicates": "first"}


def effects(options: dict[str, object], steps: tuple[dict[str, object], ...] = ()) -> dict[str, Effect]:
    """What the choices of some options do to the file, by their sentence."""
    checked = checked_of(COLUMNS, TARGETS, options=options, steps=list(steps))
    return {sentence(*choice.words): effect_of_choice(checked, choice) for choice in choices_of(checked.mapping)}


def test_each_choice_says_where_it_does_what() -> None:
    """Cells that would be read otherwise are counted: dates and numbers by their value, marks, sizes, equal ids."""
    found = effects({**CHOSEN, "empty": ["", "-", "N/A", "n/k"]})
    assert {name: (effect.cells, effect.columns) for name, effect in found.items()} == {
        "Dates read day first": (4, ("at", "since")),
        "Read with decimal comma": (0, ()),
        "Long texts split": (1, ("said",)),
        "Only the first of equal ids sent": (1, ("id",)),
        "“n/k” counts as empty": (3, ("at", "score", "said")),
    }
    assert found["Dates read day first"].examples == (("3/4/2025", "2025-04-03"), ("5/6/2025", "2025-06-05"))
    assert found["“n/k” counts as empty"].examples == (("n/k", ""),)


def test_a_mark_counts_though_a_step_fills_the_empty_cells() -> None:
    """What is filled because it is the mark is what the mark has done."""
    fill = {"do": "fill", "column": "score", "value": "0"}
    assert effects({"empty": ["", "n/k"]}, (fill,))["“n/k” counts as empty"].columns == ("at", "score", "said")


def test_a_decimal_comma_that_no_value_proves_is_counted() -> None:
    """1,234 alone may be either: the choice decides it, so it is that choice's doing."""
    checked = checked_of(
        {"score": ["1,234", "5"], "said": ["a", "b"]},
        {"score": "metadata float score", "said": "content string said"},
        options={"numbers": "comma"},
    )
    (choice,) = choices_of(checked.mapping)
    assert effect_of_choice(checked, choice) == Effect(1, (("1,234", "1.234"),), ("score",))


def test_a_column_with_two_uses_has_its_cells_once() -> None:
    """The date of the feedback that is a field, too, is still one cell a row."""
    targets = {"at": ["display_ts", "created_at date at"], "said": "content string said"}
    checked = checked_of(
        {"at": ["3/4/2025", "5/6/2025"], "said": ["a", "b"]}, targets, options={"date_order": "day_first"}
    )
    (choice,) = choices_of(checked.mapping)
    effect = effect_of_choice(checked, choice)
    assert (effect.cells, effect.columns) == (2, ("at",))


def test_what_is_the_default_is_no_choice() -> None:
    """A mapping in which nobody chose anything has none, whatever its time zone; nor have the default marks."""
    assert choices_of(Mapping(columns={}, options=Options(timezone="Europe/Berlin", empty=("", "n/a", "-")))) == ()


MARKS = st.lists(st.sampled_from(["", "-", "N/A", "x", "none", "?"]), unique=True).map(tuple)


@given(MARKS, MARKS, MARKS)
def test_marks_taken_back_are_the_marks_of_before(
    before: tuple[str, ...], added: tuple[str, ...], gone: tuple[str, ...]
) -> None:
    """A change of marks and its inverse leave the same marks; what others changed in between stays."""
    mapping = Mapping(columns={}, options=Options(empty=before))
    change = EmptyMarks(added, gone)
    after = change.on(mapping)
    assert set(after.options.empty) == (set(before) - set(gone)) | set(added)
    back = change.inverse(mapping)
    assert set(back.on(after).options.empty) == set(before)
    meanwhile = EmptyMarks(("of another",)).on(after)
    assert set(back.on(meanwhile).options.empty) == {*before, "of another"}


@given(st.fixed_dictionaries({}, optional={name: st.just(value) for name, value in CHOSEN.items()}))
def test_every_choice_can_be_taken_back_alone(options: dict[str, object]) -> None:
    """Without it the mapping is that of the others; and its effect is nothing where the file is empty."""
    checked = check(
        checked_of(COLUMNS, TARGETS).table, Edits(), checked_of(COLUMNS, TARGETS, options=options).mapping, now=NOW
    )
    found = choices_of(checked.mapping)
    assert {choice.option for choice in found} == set(options)
    for choice in found:
        left = choices_of(choice.taken_back().on(checked.mapping))
        assert left == tuple(each for each in found if each != choice)
