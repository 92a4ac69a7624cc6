"""Steps: mends of whole columns, each the same whether it is done once or twice."""

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import MappingError
from core.mapping.replacing import parts_of, replaced
from core.mapping.step_kinds import ReplaceStep, Step, TrimStep
from core.mapping.steps import apply_steps

CELLS = st.lists(st.text("ab-, \n", max_size=12), max_size=6)
SMALL = st.text("ab-,", min_size=1, max_size=3)


def apply(texts: list[str], *steps: Step) -> list[str]:
    """The texts of column c after some steps, in two chunks as they come out of a file."""
    chunked = pa.chunked_array([texts[:1], texts[1:]], pa.string())
    result: list[str] = apply_steps(chunked, "c", steps).to_pylist()
    return result


@pytest.mark.parametrize(
    ("step", "before", "after"),
    [
        (TrimStep(column="c"), ["  a b\t", "\u00a0x\u3000", ""], ["a b", "x", ""]),
        (ReplaceStep(column="c", find=", ", replace=","), ["a, b", "a,  b"], ["a,b", "a, b".replace(", ", ",")]),
        (ReplaceStep(column="c", find="--", replace="-"), ["-----", "a--b"], ["-", "a-b"]),
        (ReplaceStep(column="c", find="ab"), ["aabb", "abc"], ["", "c"]),
        (
            ReplaceStep(column="c", find="Acme", replace="Acme Inc", whole=True),
            ["Acme", "Acme Ltd"],
            ["Acme Inc", "Acme Ltd"],
        ),
        (ReplaceStep(column="c", find=r"(\d)(\d{3})\b", replace=r"\1,\2", pattern=True), ["1234567"], ["1,234,567"]),
        (
            ReplaceStep(column="c", find=r"n/?a", replace="", pattern=True, whole=True),
            ["n/a", "na", "nap"],
            ["", "", "nap"],
        ),
        (ReplaceStep(column="c", find="a.b", replace="x"), ["a.b", "acb"], ["x", "acb"]),
        (ReplaceStep(column="other", find="a", replace="x"), ["a"], ["a"]),
    ],
)
def test_a_step_mends_a_whole_column(step: Step, before: list[str], after: list[str]) -> None:
    """Trimming, replacing a text, a whole cell or a pattern does what it says, in its own column alone."""
    assert apply(before, step) == after


def test_steps_are_applied_in_order() -> None:
    """A later step sees what the one before it made."""
    steps = (
        ReplaceStep(column="c", find="x", replace=" y "),
        TrimStep(column="c"),
        ReplaceStep(column="c", find="y", whole=True),
    )
    assert apply(["x", "xz"], *steps) == ["", "y z"]


@given(CELLS, SMALL, st.text("ab-,", max_size=3), st.booleans(), st.booleans())
def test_a_step_done_twice_changes_nothing_more(
    texts: list[str], find: str, replacement: str, pattern: bool, whole: bool
) -> None:
    """Whatever is replaced: either the step is refused, or a second time is like the first."""
    step = ReplaceStep(column="c", find=find, replace=replacement, pattern=pattern, whole=whole)
    try:
        once = apply(texts, step)
    except MappingError:
        return
    assert apply(once, step) == once


@pytest.mark.parametrize(
    ("step", "code"),
    [
        (ReplaceStep(column="c", find="a", replace="aa"), "mapping_step_grows"),
        (ReplaceStep(column="c", find="aab", replace="aaab"), "mapping_step_grows"),
        (ReplaceStep(column="c", find="ab", replace="bbaa"), "mapping_step_unsettled"),
        (ReplaceStep(column="c", find="^", replace=">", pattern=True), "mapping_step_unsettled"),
        (ReplaceStep(column="c", find="(.)(.*)", replace=r"\2\1", pattern=True), "mapping_step_unsettled"),
        (ReplaceStep(column="c", find=".", replace=r"\0\0", pattern=True), "mapping_step_unsettled"),
        (ReplaceStep(column="c", find="(", pattern=True), "mapping_step_pattern"),
        (ReplaceStep(column="c", find="(?<=a)b", pattern=True, whole=True), "mapping_step_pattern"),
        (ReplaceStep(column="c", find="a", replace=r"\3", pattern=True), "mapping_step_pattern"),
        (ReplaceStep(column="c", find=r"^\C", pattern=True), "mapping_step_pattern"),
    ],
)
def test_a_step_that_never_comes_to_rest_or_is_no_pattern_is_one_sentence(step: ReplaceStep, code: str) -> None:
    """A replacement that would change its own result for ever, and a pattern that is none, are refused in words."""
    with pytest.raises(MappingError) as raised:
        apply(["aab", "abc"], step)
    assert raised.value.code == code
    assert "“c”" in str(raised.value)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    ("text", "rows", "step"),
    [
        ("word " * 2000, 800, ReplaceStep(column="c", find="(.+)", replace=r"\1" * 1000, pattern=True)),
        ("b" * 1000, 500, ReplaceStep(column="c", find="b", replace="y" * 200, pattern=True)),
        ("b" * 1000, 500, ReplaceStep(column="c", find="b", replace="y" * 200)),
        ("b", 100_000, ReplaceStep(column="c", find="b", replace="y" * 1000, whole=True)),
    ],
)
def test_what_would_fill_the_memory_is_refused(text: str, rows: int, step: ReplaceStep) -> None:
    """A replacement that makes gigabytes of megabytes is told in a sentence before it is made."""
    with pytest.raises(MappingError) as raised:
        apply([text] * rows, step)
    assert raised.value.code == "mapping_step_large"
    assert len(str(raised.value)) < 500


def test_a_label_for_many_short_cells_is_not_too_large() -> None:
    """What grows much and stays small is replaced as ever."""
    label = "Promoter, as the survey of that year called them"
    assert set(apply(["9"] * 50_000, ReplaceStep(column="c", find="9", replace=label, whole=True))) == {label}


def test_what_never_comes_to_rest_is_found_out_by_a_part_of_the_column() -> None:
    """A pattern that doubles every text is refused after some of them, not after megabytes were doubled many times."""
    step = ReplaceStep(column="c", find=".*", replace=r"\0\0", pattern=True)
    first = next(parts_of(pa.array(["word " * 200] * 20_000)))
    assert len(first) < 1000
    with pytest.raises(MappingError) as raised:
        replaced(first, step)
    assert raised.value.code == "mapping_step_unsettled"


def test_parts_put_together_are_the_whole_column() -> None:
    """However many parts a column has, every cell is replaced in its place."""
    texts = [f"{'x' * (n % 4000)}, {n}" for n in range(2000)]
    assert len(list(parts_of(pa.array(texts)))) > 3
    assert apply(texts, ReplaceStep(column="c", find=", ", replace=";")) == [text.replace(", ", ";") for text in texts]
